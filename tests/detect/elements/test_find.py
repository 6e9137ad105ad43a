"""The words to tick off, and their forms to compute with."""

from __future__ import annotations

from itertools import pairwise

import pytest

from redpencil.detect import quotations
from redpencil.detect.elements import find
from redpencil.domain.span import Span


def found(text: str) -> set[tuple[str, str]]:
    whole = Span(0, len(text))
    elements = find.elements(text, whole, quotations.quoted(text, whole))
    return {(e.span.of(text), e.kind.value) for e in elements}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It killed at least 11,000 people.", {("11,000", "number")}),
        ("About 40 per cent of it went on piling.", {("40 per cent", "percent")}),
        ("The wall has cost £11.8m so far.", {("£11.8m", "money")}),
        ("They waited for 18 months.", {("18 months", "duration")}),
        ("The 640-metre wall stands.", {("640-metre", "measure")}),
        ("Groups of three to five walked.", {("three to five", "number")}),
        ("It happened on January 31, 1953, they say.", {("January 31, 1953", "date")}),
        ("It opens next spring.", {("next spring", "date")}),
        ("He spoke on Nov 3 and 4 in town.", {("Nov 3 and 4", "date")}),
        ("Since August, one has been out of order.", {("Since August", "date"), ("one", "number")}),
        ("It was the worst flood of all.", {("worst", "superlative")}),
        ("See https://example.org/a or @holm.", {("https://example.org/a", "contact"), ("@holm", "contact")}),
        ("She is 71 years old.", {("71 years old", "age")}),
        ("In Norway, Prime Minister Ida Holm resigned.",
         {("Norway", "place"), ("Prime Minister", "title"), ("Ida Holm", "person")}),
        ("The Wendham City Council met the European Union.",
         {("Wendham City Council", "org"), ("European Union", "org")}),
    ],
)  # fmt: skip
def test_elements_are_found(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= found(text)


def test_a_quotation_is_an_element_without_its_marks() -> None:
    assert ("Every winter we carry the carpets", "quote") in found(
        "“Every winter we carry the carpets,” he said.".replace(",”", "”,")
    )


def test_elements_but_quotations_do_not_overlap() -> None:
    text = "“On Nov 3, 2025 the 7th Rapid Response Corps lost 1,200 of 60,000 men,” Ida Holm said."
    whole = Span(0, len(text))
    spans = [e.span for e in find.elements(text, whole) if e.kind.value != "quote"]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize(
    "text", ["9" * 3000, "one " * 3000, "A b " * 3000, "“" * 3000, "1,000," * 2000]
)
def test_odd_text_takes_no_more_than_its_length(text: str) -> None:
    assert isinstance(found(text), set)
