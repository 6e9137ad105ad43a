"""What the newest draft brought into the article."""

from __future__ import annotations

from dataclasses import replace

from redpencil.base.work import Work
from redpencil.desk import drafts
from redpencil.domain.drafts.fresh import fresh
from redpencil.settings import Settings
from tests.desk.samples import LATER, TEXT, analysed


def test_the_first_draft_has_nothing_new() -> None:
    assert fresh(analysed().worksheet) == ()


def test_new_words_and_new_sentences_are_found_where_they_stand() -> None:
    newer = TEXT.replace("It cost 4 million", "It cost 6 million").replace(
        "complaints.", "complaints. A boat sank in 1999."
    )
    sheet = drafts.carried(
        analysed().worksheet, newer.encode(), "b.txt", Settings(), "IH", LATER, Work()
    )
    text = sheet.article.text
    changed, added = fresh(sheet)
    assert changed.span.of(text).startswith("It cost 6 million")
    assert [s.of(text) for s in changed.words] == ["6"]
    assert changed.before.startswith("It cost 4 million")
    assert added.span.of(text) == "A boat sank in 1999."
    assert (added.before, [s.of(text) for s in added.words]) == ("", ["A boat sank in 1999."])


def test_where_words_only_went_none_are_new() -> None:
    sheet = drafts.carried(
        analysed().worksheet, TEXT.replace(", the mayor", "").encode(), "b.txt", Settings(), "IH",
        LATER, Work(),
    )  # fmt: skip
    (one,) = fresh(sheet)
    assert one.words == ()
    assert "the mayor" in one.before
    assert fresh(replace(sheet, drafts=())) == ()
