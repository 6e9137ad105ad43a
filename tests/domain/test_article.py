"""The cleaned article."""

from __future__ import annotations

import pytest

from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.span import Span

TEXT = "Bridge opens\n\n• It cost a lot.\n\nPhoto: AP"


def article(*blocks: Block) -> Article:
    return Article(text=TEXT, blocks=blocks, provenance=Provenance("a.txt", "00"))


WHOLE = (
    Block(Span(0, 12), Part.HEADLINE),
    Block(Span(16, 30), Part.BODY, mark="• "),
    Block(Span(32, 41), Part.CREDIT),
)


def test_a_block_is_its_words_without_the_list_mark() -> None:
    block = article(*WHOLE).blocks[1]
    assert block.span.of(TEXT) == "It cost a lot."
    assert block.whole.of(TEXT) == "• It cost a lot."


def test_words_of_a_part_stand_one_block_a_line() -> None:
    assert article(*WHOLE).words_of(Part.HEADLINE) == "Bridge opens"
    two = article(Block(Span(0, 6), Part.BODY), Block(Span(7, 12), Part.BODY))
    assert two.words_of(Part.BODY) == "Bridge\nopens"
    assert two.words_of(Part.DECK) == ""


def test_words_are_counted_without_credits_and_boilerplate() -> None:
    assert article(*WHOLE).word_count == 6
    assert article(Block(Span(0, 12), Part.BOILERPLATE)).word_count == 0


@pytest.mark.parametrize(
    "blocks",
    [
        [Block(Span(0, 12), Part.BODY), Block(Span(11, 13), Part.BODY)],
        [Block(Span(16, 30), Part.BODY), Block(Span(0, 12), Part.BODY)],
        [Block(Span(0, 0), Part.BODY)],
        [Block(Span(0, 99), Part.BODY)],
        [Block(Span(0, 15), Part.BODY), Block(Span(16, 30), Part.BODY, mark="• ")],
    ],
    ids=["overlap", "order", "empty", "outside", "mark in another block"],
)
def test_blocks_out_of_place_are_refused(blocks: list[Block]) -> None:
    with pytest.raises(ValueError, match="out of place"):
        article(*blocks)


def test_a_list_mark_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="not in the text"):
        article(Block(Span(16, 30), Part.BODY, mark="* "))
    with pytest.raises(ValueError, match="not a range"):
        article(Block(Span(0, 12), Part.BODY, mark="* "))
