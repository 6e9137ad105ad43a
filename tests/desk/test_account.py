"""The trail in words, and words taken out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil import workflow
from redpencil.desk import account, edit
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Contact, Evidence, EvidenceId, Source, SourceId
from redpencil.domain.mark import Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.store import integrity, package
from redpencil.store.document import MERGED, TRAIL, Document
from redpencil.store.work import trail
from redpencil.store.work.store import WorkingStore
from tests.desk.samples import LATER, NOW, after, analysed, document

SOURCE = Source(
    SourceId("s1"), name="Anna Lind", code_name="Heron", exportable=False, phone="555 0101",
    contacts=(Contact(NOW, "IH", "phone", note="Anna Lind called back"),),
)  # fmt: skip


def told(sheet: Worksheet) -> Worksheet:
    claim = replace(
        sheet.claims[0], notes="Anna Lind told us", mark=Mark.OK,
        evidence=(Evidence(EvidenceId("e1"), SOURCE.id, excerpt="so says Anna Lind"),),
    )  # fmt: skip
    return sheet.with_source(SOURCE).with_claim(claim)


def test_each_step_says_who_changed_what_from_what_to_what() -> None:
    made = after(document(), told)
    first, slug, second, last = account.of(made)
    assert [e.label for e in (first, slug, second, last)] == [
        "Opened",
        "Edit slug",
        "Opened",
        "Edit",
    ]
    assert slug.lines == (account.Line(("header", "slug"), None, "bridge"),)
    claim = made.worksheet.claims[0].id
    assert account.Line(("claims", claim, "mark"), None, "ok") in last.lines
    (mine,) = account.of_claim(account.of(made), claim)
    assert {x.at[2] for x in mine.lines} == {"notes", "mark", "evidence"}
    words = "\n".join(account.in_words(mine, made.worksheet))
    assert "claim 1 mark: – → “ok”" in words
    assert "2026-03-04 06:06:07 IH" in words
    assert account.head(made) == last.chain
    assert account.head(analysed()) == ""


def test_what_is_private_to_a_source_is_hidden_unless_asked_for() -> None:
    made = after(document(), told)
    hidden = str(account.to_plain(account.of(made)))
    assert "555 0101" not in hidden
    assert account.HIDDEN in hidden
    assert "555 0101" in str(account.to_plain(account.of(made, private=True)))


def test_typing_in_one_field_is_one_entry() -> None:
    base = document()
    with edit.store_of(base, who="IH", now=NOW) as store:
        for words in ("c", "ca", "call"):
            claim = replace(base.worksheet.claims[0], notes=words)
            sheet = base.worksheet.with_claim(claim)
            store.edit("Edit note", sheet, who="IH", now=NOW, merge_key="note")
        store.undo(who="IH", now=NOW)
        found = account.entries(store.operations())[-2:]
    at = ("claims", base.worksheet.claims[0].id, "notes")
    assert found[0].lines == (account.Line(at, None, "call"),)
    assert found[1].label == "Undone: Edit note"
    assert found[1].lines == (account.Line(at, "call", None),)


class TestRedacted:
    made = after(document(), told)
    clean = account.redacted(made, "Anna Lind", "protects a source", "IH", LATER)

    def test_the_words_are_nowhere_in_the_file(self) -> None:
        assert b"Anna Lind" in self.made.member(TRAIL)  # type: ignore[operator]
        everything = b"".join(d for _, d in self.clean.members)
        assert b"Anna Lind" not in everything
        text = package.write(self.clean, "test")
        reread = package.read(text, "x")
        assert "Anna Lind" not in repr(reread.worksheet)
        assert reread.worksheet.claims[0].notes == "[redacted] told us"
        assert reread.worksheet.claims[0].mark is Mark.OK

    def test_a_visible_entry_stays_and_the_chain_holds(self) -> None:
        last = account.of(self.clean)[-1]
        assert last.label == "Redacted: protects a source"
        cut = [e for e in account.of(self.clean) if e.redacted]
        assert [e.label for e in cut] == ["Edit"]
        chains = [o.chain for o in trail.of(self.clean)]
        assert chains[: len(trail.of(self.made))] == [o.chain for o in trail.of(self.made)]
        assert "taken out" in "\n".join(account.in_words(cut[0], self.clean.worksheet))

    def test_trails_of_merged_copies_are_cleaned_too(self) -> None:
        copy = (MERGED + "x.jsonl", self.made.member(TRAIL) or b"")
        clean = account.redacted(self.made.with_members([copy]), "Anna Lind", "why", "IH", LATER)
        (found,) = trail.of_copies(clean)
        assert b"Anna Lind" not in trail.pack(found)

    def test_the_articles_words_stay(self) -> None:
        clean = account.redacted(self.made, "told us", "why", "IH", LATER)
        assert clean.worksheet.article == self.made.worksheet.article

    @pytest.mark.parametrize(
        ("words", "why"), [("", "why"), ("ab", "why"), ("Anna Lind", ""), ("Anna", "for Anna")]
    )
    def test_it_takes_words_and_a_reason_without_them(self, words: str, why: str) -> None:
        with pytest.raises(UserError, match="Redacting takes"):
            account.redacted(self.made, words, why, "IH", LATER)

    def test_words_that_are_nowhere_or_hold_it_together_are_told(self) -> None:
        with pytest.raises(UserError, match="nowhere"):
            account.redacted(self.made, "Nobody Here", "why", "IH", LATER)
        with pytest.raises(UserError, match="can't be taken out"):
            account.redacted(self.made, "machine", "why", "IH", LATER)


def test_a_trail_that_was_altered_is_seen_whatever_was_altered() -> None:
    data = after(document(), told).member(TRAIL)
    assert data
    lines = data.splitlines(keepends=True)
    for altered in (
        data.replace(b'"who":"IH"', b'"who":"MK"', 1), b"".join(lines[1:]),
        b"".join(lines[:1] + lines[2:]), data.replace(b"Anna", b"Inna"), b"{}\n", b"x\n",
        data.replace(b"told us", b"told me"),
    ):  # fmt: skip
        broken = Document(analysed().worksheet, b"").with_members([(TRAIL, altered)])
        with pytest.raises(UserError, match="altered"):
            account.of(broken)


def test_a_file_with_an_altered_trail_opens_and_says_so() -> None:
    made = after(document(), told)
    data = made.member(TRAIL)
    assert data
    altered = made.with_members([(TRAIL, data.replace(b"told us", b"told me"))])
    keeping = workflow.keep(altered, None, "MK", LATER)
    assert "was altered: entry 4" in keeping.remarks[0]
    assert [e.label for e in account.of_store(keeping)] == ["Opened"]
    assert "altered" in integrity.problems(keeping.travelling())[0]
    keeping.close(forget=True)


def test_the_working_store_goes_on_with_the_trail_of_the_file() -> None:
    base = document()
    store = WorkingStore.create(None, base, who="MK", now=LATER)
    labels = [o.label for o in store.operations()]
    assert labels == ["Opened", "Edit slug", "Opened"]
    assert store.undo_label == "Edit slug"
    assert store.undo(who="MK", now=LATER)
    assert store.worksheet.header.slug == ""
    store.close()
