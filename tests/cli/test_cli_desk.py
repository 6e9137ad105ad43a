"""The desk's commands, from file to file."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from redpencil import cli, workflow
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.header import Seat
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.store.keep.holder import Holder
from tests.desk.samples import TEXT, after, document


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.redpencil"
    workflow.save(after(document(), checked), path)
    return path


def checked(worksheet: Worksheet) -> Worksheet:
    proof = (Evidence(EvidenceId("e"), locator="p. 4"),)
    seen = tuple(replace(s, looked_at="IH") for s in worksheet.sentences)
    return replace(worksheet, sentences=seen).with_claims(
        replace(
            c, mark=Mark.OK, finding=Finding.CONFIRMED, evidence=proof, status=Status.IN_PROGRESS,
            elements=tuple(replace(e, state=ElementState.OK) for e in c.elements),
        )
        for c in worksheet.claims
    )  # fmt: skip


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def read(path: Path) -> Worksheet:
    return workflow.check(path).worksheet


def test_what_somebody_has_open_is_not_written(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sheet.read_bytes()
    note = sheet.with_name(f".~lock.{sheet.name}#")
    note.write_bytes(replace(Holder.me(), pid=os.getppid()).note())
    assert run("attach", sheet, 1, __file__, "--locator", "all") == 2
    assert "is open already" in capsys.readouterr().err
    assert sheet.read_bytes() == before
    assert run("attach", sheet, 1, __file__, "--locator", "all", "-o", tmp_path / "copy") == 0
    note.unlink()
    assert run("attach", sheet, 1, __file__, "--locator", "all") == 0


def test_a_worksheet_that_was_worked_on_is_not_begun_anew(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "bridge.txt"
    article.write_text(TEXT)
    before = sheet.read_bytes()
    assert run("analyse", article, "-o", sheet) == 2
    assert "was worked on; it was not replaced" in capsys.readouterr().err
    assert sheet.read_bytes() == before
    fresh = tmp_path / "fresh.redpencil"
    for _ in range(2):
        assert run("analyse", article, "-o", fresh) == 0
    sheet.write_bytes(before[:-9])
    assert run("analyse", article, "-o", sheet) == 2, "and a damaged one may have been"


def test_a_new_draft(sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = tmp_path / "second.txt"
    new.write_text(TEXT.replace("37", "38").replace("In 2019 the wall cost 4 million kroner. ", ""))
    out = tmp_path / "second.redpencil"
    assert run("redraft", sheet, new, "-o", out, "--by", "MK") == 0
    said = capsys.readouterr()
    assert "37 complaints” → “" in said.out
    assert "without a place: “In 2019" in said.out
    assert "Draft 2: 1 to re-check, 1 without a place, 0 new." in said.err
    assert read(out).header.version == 2
    assert read(sheet).header.version == 1
    assert run("redraft", sheet, sheet) == 2
    assert run("redraft", new, new) == 2


def test_two_copies(sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def noted(words: str) -> object:
        return lambda w: w.with_claim(replace(w.claims[0], notes=words))

    base = workflow.check(sheet)
    mine, theirs = tmp_path / "mine.redpencil", tmp_path / "theirs.redpencil"
    workflow.save(after(base, noted("mine")), mine)  # type: ignore[arg-type]
    workflow.save(after(base, noted("theirs"), "MK"), theirs)  # type: ignore[arg-type]
    before = mine.read_bytes()
    out = tmp_path / "both.redpencil"
    assert run("merge", mine, theirs, "-o", out) == 2
    said = capsys.readouterr()
    assert said.out.splitlines()[0].endswith("/notes")
    assert said.out.splitlines()[1:] == ["  base: ", "  mine: mine", "  theirs: theirs"]
    assert "1 conflict has to be decided; nothing was written" in said.err
    assert not out.exists()
    for side, words in (("--ours", "mine"), ("--theirs", "theirs")):
        assert run("merge", mine, theirs, "-o", out, side) == 0
        assert read(out).claims[0].notes == words
    assert mine.read_bytes() == before
    assert run("merge", sheet, theirs) == 0
    assert read(sheet).claims[0].notes == "theirs"


def test_evidence(sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(b"%PDF")
    assert run("attach", sheet, 1, report, "--locator", "p. 2", "--by", "MK") == 0
    file = read(sheet).claims[0].evidence[-1].file
    assert file
    assert file.captured_by == "MK"
    assert run("check", sheet) == 0
    assert "trail whole; head " in capsys.readouterr().out
    assert run("attach", sheet, 99, report, "--locator", "p. 2") == 2
    assert "There is no claim 99" in capsys.readouterr().err


def test_signing_and_reopening(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("sign", sheet, "--as", "second", "--by", "MK") == 2
    assert "the checker has to sign first" in capsys.readouterr().err
    assert run("sign", sheet, "--as", "checker", "--by", "IH", "--note", "done") == 0
    (signature,) = read(sheet).signoffs
    assert (signature.seat, signature.initials, signature.note) == (Seat.CHECKER, "IH", "done")
    report = sheet.with_suffix(".pdf")
    report.write_bytes(b"%PDF")
    assert run("attach", sheet, 1, report, "--locator", "p. 2") == 2
    assert "it is locked; nothing was changed" in capsys.readouterr().err
    assert run("reopen", sheet, "--why", "new figure", "--by", "IH") == 0
    assert read(sheet).reopened[0].undone == (signature,)
    assert run("reopen", sheet, "--why", "again", "--by", "IH") == 2
    assert "Nobody has signed" in capsys.readouterr().err


def test_the_trail_and_words_taken_out(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = workflow.check(sheet)
    named = after(base, lambda w: w.with_claim(replace(w.claims[0], notes="Anna Lind said so")))
    workflow.save(named, sheet)
    assert run("trail", sheet) == 0
    said = capsys.readouterr()
    assert "claim 1 notes: – → “Anna Lind said so”" in said.out
    assert "Whole; head " in said.err
    assert run("redact", sheet, "Anna Lind", "--why", "protects a source", "--by", "IH") == 0
    assert run("trail", sheet, "--json", "--private") == 0
    said = capsys.readouterr()
    assert "Anna Lind" not in said.out
    last = json.loads(said.out.splitlines()[-1])
    assert last["label"] == "Redacted: protects a source"
    assert b"Anna Lind" not in sheet.read_bytes()
    assert run("redact", sheet, "Anna Lind", "--why", "protects a source") == 2


def test_the_trail_is_printed_on_an_export(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", sheet) == 0
    head = capsys.readouterr().out.split("head ")[1].strip()
    out = tmp_path / "bridge.docx"
    assert run("export", sheet, "--to", "docx", "-o", out) == 0
    with zipfile.ZipFile(out) as package:
        words = b"".join(package.read(n) for n in package.namelist() if n.startswith("word/footer"))
    assert head[:12].encode() in words
