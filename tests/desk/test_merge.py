"""Two copies of one saved worksheet, merged by what both began with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from redpencil.base.work import Work
from redpencil.desk import account, drafts, edit, evidence, merge
from redpencil.domain.desk.threeway import Side
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store.document import MERGED, TRAIL, Document
from redpencil.store.work import trail
from tests.desk.samples import LATER, NOW, TEXT, after, analysed, document


def noted(number: int, words: str, mark: Mark | None = None) -> object:
    def change(sheet: Worksheet) -> Worksheet:
        return sheet.with_claim(replace(sheet.claims[number], notes=words, mark=mark))

    return change


def copies() -> tuple[Document, Document, Document]:
    base = document()
    return base, after(base, noted(0, "mine")), after(base, noted(1, "theirs"), "MK")  # type: ignore[arg-type]


def test_what_both_did_is_in_and_both_trails_are_kept() -> None:
    _, mine, theirs = copies()
    made, result = merge.merge(mine, theirs, "IH", LATER)
    assert made
    assert not result.conflicts
    assert [c.notes for c in made.worksheet.claims[:2]] == ["mine", "theirs"]
    assert trail.of(made)[-1].label == "Merge copy"
    (copy,) = trail.of_copies(made)
    assert copy == trail.of(theirs)
    assert [n for n, _ in made.members if n.startswith(MERGED)]


def test_the_beginning_is_found_whichever_copy_was_worked_on() -> None:
    base, mine, theirs = copies()
    assert merge.fork(mine, theirs).base == base.worksheet
    assert merge.fork(theirs, mine).base == base.worksheet
    twice = after(after(mine, noted(2, "more")), noted(0, "mine again"))  # type: ignore[arg-type]
    found = merge.fork(twice, theirs)
    assert found.base == base.worksheet
    made, _ = merge.merge(twice, theirs, "IH", LATER)
    assert made
    assert [c.notes for c in made.worksheet.claims[:3]] == ["mine again", "theirs", "more"]


def test_a_merge_can_be_merged_again() -> None:
    _, mine, theirs = copies()
    made, _ = merge.merge(mine, theirs, "IH", LATER)
    assert made
    further = after(theirs, noted(2, "later"), "MK")  # type: ignore[arg-type]
    again, result = merge.merge(made, further, "IH", LATER)
    assert again
    assert not result.conflicts
    assert [c.notes for c in again.worksheet.claims[:3]] == ["mine", "theirs", "later"]


def test_conflicts_are_left_to_a_person_or_to_one_side() -> None:
    base = document()
    mine, theirs = after(base, noted(0, "mine")), after(base, noted(0, "theirs"), "MK")  # type: ignore[arg-type]
    made, result = merge.merge(mine, theirs, "IH", LATER)
    assert made is None
    assert [c.path[-1] for c in result.conflicts] == ["notes"]
    for side, words in ((Side.MINE, "mine"), (Side.THEIRS, "theirs")):
        made, _ = merge.merge(mine, theirs, "IH", LATER, side)
        assert made
        assert made.worksheet.claims[0].notes == words


def test_a_new_draft_and_work_on_the_old_one_come_together(tmp_path: Path) -> None:
    path = tmp_path / "second.txt"
    path.write_text(TEXT.replace("37", "38"))
    base = document()
    newer = drafts.redraft(base, path, Settings(), "MK", LATER, Work())
    worked = after(base, noted(0, "seen", Mark.OK))  # type: ignore[arg-type]
    last = len(base.worksheet.claims) - 1
    worked = after(worked, noted(last, "counted", Mark.OK))  # type: ignore[arg-type]
    for pair in ((newer, worked), (worked, newer)):
        made, result = merge.merge(*pair, "IH", LATER)
        assert made
        assert not result.conflicts
        assert "38 complaints" in made.worksheet.article.text
        assert made.original == path.read_bytes()
        assert made.worksheet.claims[0].mark is Mark.OK
        again = [c for c in made.worksheet.claims if c.status is Status.RECHECK]
        assert [c.notes for c in again] == ["counted"]


def test_evidence_files_come_along(tmp_path: Path) -> None:
    base = document()
    (tmp_path / "page.mhtml").write_bytes(b"archived")
    sheet, member = evidence.attached(
        base.worksheet, base.worksheet.claims[0].id, tmp_path / "page.mhtml", "p. 1", "MK", NOW
    )
    theirs = edit.edited(base, "Attach", sheet, who="MK", now=NOW, members=(member,))
    made, _ = merge.merge(after(base, noted(1, "x")), theirs, "IH", LATER)  # type: ignore[arg-type]
    assert made
    file = made.worksheet.claims[0].evidence[0].file
    assert file
    assert made.member(file.member) == b"archived"


def test_copies_of_a_file_that_nobody_had_edited_come_together() -> None:
    """Each keeps a log of its own from the first edit on, so the logs have nothing in common."""
    fresh = analysed()
    mine, theirs = after(fresh, noted(0, "mine")), after(fresh, noted(1, "theirs"), "MK")  # type: ignore[arg-type]
    assert not trail.shared(trail.of(mine), trail.of(theirs))
    made, result = merge.merge(mine, theirs, "IH", LATER)
    assert made
    assert not result.conflicts
    assert [c.notes for c in made.worksheet.claims[:2]] == ["mine", "theirs"]
    made, _ = merge.merge(fresh, theirs, "IH", LATER)
    assert made
    assert made.worksheet == theirs.worksheet


def test_where_nothing_differs_nothing_is_merged() -> None:
    fresh, (_, mine, _) = analysed(), copies()
    for both in ((fresh, fresh), (mine, mine), (mine, document_of(mine))):
        made, result = merge.merge(*both, "IH", LATER)
        assert made is both[0]
        assert not result.conflicts


def document_of(copy: Document) -> Document:
    """The copy as it came back from somebody who only opened it."""
    with edit.store_of(copy, who="MK", now=LATER) as store:
        return trail.travelling(copy, store.operations())


def test_strangers_and_copies_without_a_trail_are_not_merged() -> None:
    base, mine, _ = copies()
    with pytest.raises(UserError, match="not two copies"):
        merge.fork(mine, document())
    with pytest.raises(UserError, match="no common beginning"):
        merge.fork(mine, Document(base.worksheet, base.original))


def test_a_redacted_copy_does_not_get_its_words_back() -> None:
    _, mine, theirs = copies()
    named = after(mine, noted(0, "told by Anna Lind"))  # type: ignore[arg-type]
    clean = account.redacted(named, "Anna Lind", "protects a source", "IH", LATER)
    with pytest.raises(UserError, match="bring them back"):
        merge.fork(clean, theirs)


def test_an_altered_trail_is_told() -> None:
    _, mine, theirs = copies()
    data = theirs.member(TRAIL)
    assert data
    altered = theirs.with_members([(TRAIL, data.replace(b"theirs", b"thiers"))])
    with pytest.raises(UserError, match="trail was altered: entry"):
        merge.fork(mine, altered)
    assert analysed().member(TRAIL) is None
