"""The next draft, from its file to a document that holds both."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import drafts
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store import package
from redpencil.store.document import DRAFTS
from redpencil.store.work import trail
from tests.desk.samples import LATER, TEXT, after, document


def redrafted(tmp_path: Path, text: str, **more: object) -> object:
    path = tmp_path / "second.txt"
    path.write_text(text)
    return drafts.redraft(document(), path, Settings(), "MK", LATER, Work(), **more)  # type: ignore[arg-type]


def checked(sheet: Worksheet) -> Worksheet:
    return sheet.with_claims(
        replace(c, mark=Mark.OK, finding=Finding.CONFIRMED) for c in sheet.claims
    )


def test_both_drafts_travel_with_the_worksheet(tmp_path: Path) -> None:
    path = tmp_path / "second.txt"
    text = TEXT.replace("4 million kroner, said", "6 million kroner, said")
    path.write_text(text)
    before = after(document(), checked)
    made = drafts.redraft(before, path, Settings(), "MK", LATER, Work())
    assert made.original == text.encode()
    names = [n for n, _ in made.members if n.startswith(DRAFTS)]
    assert names == [DRAFTS + before.worksheet.article.provenance.sha256]
    assert made.member(names[0]) == TEXT.encode()
    again = [c for c in made.worksheet.claims if c.status is Status.RECHECK]
    assert again
    assert all("6 million" in c.exact for c in again)
    kept = [c for c in made.worksheet.claims if c not in again]
    assert {c.mark for c in kept} == {Mark.OK}
    assert trail.of(made)[-1].label == "New draft"
    data = package.write(made, "test")
    workflow.save(made, tmp_path / "a.redpencil")
    assert package.read(data, "a").worksheet == made.worksheet
    assert workflow.check(tmp_path / "a.redpencil").worksheet == made.worksheet


def test_the_document_follows_undo_back_to_the_old_draft(tmp_path: Path) -> None:
    before = document()
    path = tmp_path / "second.txt"
    path.write_text(TEXT.replace("37", "38"))
    made = drafts.redraft(before, path, Settings(), "MK", LATER, Work())
    back = made.with_worksheet(before.worksheet)
    assert back.original == before.original
    assert back.with_worksheet(made.worksheet).original == made.original


def test_the_language_that_a_person_chose_holds_for_the_next_draft(tmp_path: Path) -> None:
    def danish(sheet: Worksheet) -> Worksheet:
        came = replace(sheet.article.provenance, language="da")
        return replace(sheet, article=replace(sheet.article, language="da", provenance=came))

    path = tmp_path / "second.txt"
    path.write_text(TEXT + "\n\nNobody knows why.")
    made = drafts.redraft(after(document(), danish), path, Settings(), "MK", LATER, Work())
    assert made.worksheet.article.language == "da"
    assert made.worksheet.article.provenance.language == "da"


def test_a_draft_of_the_same_words_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the same words"):
        redrafted(tmp_path, TEXT + "\n\n")


def test_a_worksheet_is_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "x.redpencil"
    workflow.save(document(), path)
    with pytest.raises(UserError, match="is a worksheet, not a draft"):
        drafts.redraft(document(), path, Settings(), "MK", LATER, Work())
