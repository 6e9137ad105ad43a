"""A whole article's elements: names judged by all their mentions, whatever the text is like."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect import segment
from redpencil.detect.elements import find
from redpencil.detect.elements.names import people
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.errors import UserError
from redpencil.domain.span import Span
from tests.detect.samples import article

STORY = """Holm resigns as head of the harbour board

Ida Holm, chairwoman of the Wendham Harbour Board (WHB), resigned on Tuesday after a report by the Council of Europe.

Holm said the WHB had spent £11.8m in Ellerby. “I am sorry,” Holm added.

The WHB did not comment. Mayor Bo Lind of Ellerby thanked Holm, 61, in a letter.
"""


def elements(text: str) -> list[tuple[str, str, str]]:
    read = article(text)
    sentences = segment.split(read)
    reading = find.read(read, sentences)
    return [
        (e.span.of(read.text), e.kind.value, e.normal)
        for s in sentences
        for e in reading.of(s.span)
    ]


def test_a_last_name_stands_for_the_full_name() -> None:
    found = elements(STORY)
    assert ("Holm", "person", "Ida Holm") in found
    assert ("Bo Lind", "person", "Bo Lind") in found


def test_the_same_name_is_of_one_kind_everywhere() -> None:
    kinds = {kind for words, kind, _ in elements(STORY) if words == "Holm"}
    assert kinds == {"person"}


def test_an_acronym_stands_for_the_name_before_it() -> None:
    words = "Wendham Harbour Board"
    text = f"The {words} met. The WHB left."
    found = [
        Element(Span(4, 4 + len(words)), ElementKind.ORG),
        Element(Span(35, 38), ElementKind.ORG),
    ]
    known = people.full_names(text, found)
    assert [people.normal(e, text, known).normal for e in found] == [words, words]


def test_a_quotation_is_told_in_plain_text() -> None:
    text = "“It’s\nall right,”"
    assert (
        people.normal(Element(Span(1, len(text) - 1), ElementKind.QUOTE), text, {}).normal
        == "It's all right"
    )


@pytest.mark.parametrize(
    "text",
    ["LOUD WORDS OF IDA HOLM IN OSLO. " * 40, "no capitals by ida holm in oslo. " * 40, "😀 Ida 😀 Holm 😀. " * 60, "x" * 200_000, "Ida Holm " * 3000],
    ids=["capitals", "small", "emoji", "one word", "names"],
)  # fmt: skip
def test_odd_articles_have_elements_that_fit(text: str) -> None:
    read = article(text)
    sentences = segment.split(read)
    reading = find.read(read, sentences)
    for sentence in sentences:
        spans = [e.span for e in reading.of(sentence.span)]
        assert all(sentence.span.covers(s) for s in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize(
    "language",
    [
        "en",
        "de",
        "fr",
        "es",
        "uk",
        "ru",
        "pl",
        "it",
        "pt",
        "nl",
        "tr",
        "ar",
        "zh",
        "ja",
        "hi",
        "ko",
    ],
)
@given(
    st.text(
        st.one_of(
            st.characters(max_codepoint=0x24F), st.sampled_from("АБвгі’ 0123456789.,-–%€$年月日万億١٢३०😀\ud800")
        ),
        max_size=80,
    )
)  # fmt: skip
def test_any_text_in_any_language_gives_spans_inside_it(language: str, text: str) -> None:
    whole = Span(0, len(text))
    if not text:
        return
    found = find.elements(text, whole, (), language)
    assert all(0 <= e.span.start < e.span.end <= len(text) for e in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(
    st.lists(
        st.sampled_from([*STORY.split(), "“", "”", "\n\n", "1953", "•", "Holm’s", "—"]), max_size=50
    )
)
def test_sentences_and_elements_agree(words: list[str]) -> None:
    try:
        read = article(" ".join(words))
    except UserError:
        return
    sentences = segment.split(read)
    covered = "".join(s.span.of(read.text) for s in sentences)
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", read.text)
    reading = find.read(read, sentences)
    assert all(s.span.covers(e.span) for s in sentences for e in reading.of(s.span))
