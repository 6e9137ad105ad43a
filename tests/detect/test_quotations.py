"""Where an article quotes, over paragraphs too."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect import quotations
from redpencil.domain.article import Block, Part
from redpencil.domain.span import Span


def quoted(text: str) -> list[str]:
    return [q.of(text) for q in quotations.quoted(text, Span(0, len(text)))]


def blocks(*paragraphs: str) -> tuple[str, list[list[str]]]:
    text, found, place = "\n\n".join(paragraphs), [], 0
    for words in paragraphs:
        found.append(Block(Span(place, place + len(words)), Part.BODY))
        place += len(words) + 2
    return text, [[q.of(text) for q in line] for line in quotations.of_blocks(text, found)]


def test_straight_marks_open_before_a_word_and_close_behind_one() -> None:
    assert quoted('He said "no". Then "yes," she said.') == ["no", "yes,"]
    assert quoted('The plank is 6" wide and he said "so".') == ["so"]


def test_a_quotation_that_is_not_closed_goes_to_the_end_of_the_paragraph() -> None:
    assert quoted("She said: “We waited. Nobody came") == ["We waited. Nobody came"]


def test_a_quotation_goes_on_in_the_next_paragraph_with_a_mark_and_without() -> None:
    _, found = blocks("He said, “It was cold.", "“We left,” he added.")
    assert found == [["It was cold."], ["We left,"]]
    _, found = blocks('He said, "It was cold.', 'We left early."', 'The "end" came.')
    assert found == [["It was cold."], ["We left early."], ["end"]]


@given(st.text(alphabet='ab .“”"‘’«»', max_size=60))
def test_quotations_lie_inside_in_order_without_overlap(text: str) -> None:
    found = quotations.quoted(text, Span(0, len(text)), carried=True)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(q and q.end <= len(text) for q in found)


def test_straight_single_marks_quote_and_apostrophes_do_not() -> None:
    assert quoted("Reports: 'streamlined' process for all") == ["streamlined"]
    assert quoted("'We don't know,' he said, 'but we hope.'") == ["We don't know,", "but we hope."]
    assert quoted("the boys' club and rock 'n' roll and '90s music, get 'em") == []
    assert quoted("\"He is the 'best',\" she said.") == ["He is the 'best',"]
