"""Files kept as evidence."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from redpencil import workflow
from redpencil.desk import edit, evidence
from redpencil.domain.errors import UserError
from redpencil.store import integrity
from redpencil.store.document import DRAFTS, EVIDENCE, TRAIL, Document
from tests.desk.samples import NOW, document


def attached(tmp_path: Path) -> Document:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF page")
    base = document()
    sheet, member = evidence.attached(
        base.worksheet, base.worksheet.claims[0].id, path, "p. 4", "IH", NOW
    )
    return edit.edited(base, "Attach file", sheet, who="IH", now=NOW, members=(member,))


def test_a_file_is_copied_in_with_its_hash_and_who_captured_it(tmp_path: Path) -> None:
    made = attached(tmp_path)
    (one,) = made.worksheet.claims[0].evidence
    file = one.file
    assert file
    sha256 = hashlib.sha256(b"%PDF page").hexdigest()
    assert (file.name, file.sha256, file.size, file.member) == (
        "report.pdf", sha256, 9, EVIDENCE + sha256,
    )  # fmt: skip
    assert (file.captured_by, file.captured_at, one.locator) == ("IH", NOW, "p. 4")
    (tmp_path / "report.pdf").unlink()
    workflow.save(made, tmp_path / "a.redpencil")
    back = workflow.check(tmp_path / "a.redpencil")
    evidence.written(back, file, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF page"


def test_what_is_missing_or_changed_is_told_all_at_once(tmp_path: Path) -> None:
    made = attached(tmp_path)
    file = made.worksheet.claims[0].evidence[0].file
    assert file
    assert integrity.problems(made) == ()
    changed = made.with_members([(file.member, b"other"), (TRAIL, b"x")])
    first, second = integrity.problems(changed)
    assert "“report.pdf” of “" in first
    assert "was changed" in first
    assert "The trail was altered" in second
    missing = replace(made, members=tuple(m for m in made.members if m[0] != file.member))
    assert "is missing" in integrity.problems(missing)[0]
    for broken in (changed, missing):
        with pytest.raises(UserError, match="missing or changed"):
            evidence.written(broken, file, tmp_path / "copy")


def test_a_worksheet_changed_outside_its_trail_is_told(tmp_path: Path) -> None:
    made = attached(tmp_path)
    claim = made.worksheet.claims[0]
    (one,) = claim.evidence
    for forged in (
        replace(claim, evidence=(replace(one, locator="p. 5"),)),
        replace(claim, evidence=()),
    ):
        altered = replace(made, worksheet=made.worksheet.with_claim(forged))
        assert integrity.problems(altered) == ("The worksheet was changed outside its trail.",)


def test_a_file_that_nothing_names_any_more_does_not_travel(tmp_path: Path) -> None:
    made = attached(tmp_path)
    claim = made.worksheet.claims[0]
    bare = made.with_worksheet(made.worksheet.with_claim(replace(claim, evidence=())))
    stray = bare.with_members([(DRAFTS + "00", b"old"), ("from/newer", b"x")])
    assert [n for n, _ in stray.travelling().members] == [TRAIL, "from/newer"]


def test_too_large_a_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "LARGEST", 4)
    with pytest.raises(UserError, match="is larger than"):
        attached(tmp_path)


def test_evidence_without_a_locator_is_counted(tmp_path: Path) -> None:
    sheet = attached(tmp_path).worksheet
    assert evidence.unlocated(sheet) == ()
    claim = sheet.claims[0]
    bare = replace(claim, evidence=(replace(claim.evidence[0], locator=" "),))
    assert len(evidence.unlocated(sheet.with_claim(bare))) == 1
