"""What every splitter is measured by, and what makes splitters hang."""

from __future__ import annotations

import pytest

from redpencil.detect import segment
from redpencil.domain.span import Span
from tests.detect.segment.golden import RULES


def cut(text: str, language: str = "en") -> list[str]:
    return [s.of(text) for s in segment.spans(text, Span(0, len(text)), language)]


def test_there_are_48_of_them() -> None:
    assert len(RULES) == 48


@pytest.mark.parametrize("sentences", RULES, ids=range(1, 49))
def test_golden_rule(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


HOSTILE = {
    "dots and numbers": "..[" + "111 " * 4000 + "]",
    "titles": "Mr. " * 5000,
    "numbering": "1. " * 5000,
    "newlines": "\n" * 20000,
    "blanks": "a." + " " * 20000 + "B",
    "dots": "." * 20000,
    "dots apart": ". " * 10000,
    "closers": "a.” " + "”" * 20000,
    "openers": "a. " + "“" * 20000 + "B",
    "brackets": "[" * 20000,
    "one word": "x" * 20000,
    "bullets": "• " * 10000,
    "letters": "a. b. c. " * 3000,
    "numbers": "".join(f" {n}) x" for n in range(3000)),
    "questions": "?!" * 10000,
    "emoji": "😀. " * 6000,
    "surrogates": "\ud800. A" * 4000,
    "wide": "《" + "。" * 20000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_covered_and_does_not_hang(name: str) -> None:
    text = HOSTILE[name]
    found = segment.spans(text, Span(0, len(text)))
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
