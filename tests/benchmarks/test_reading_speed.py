"""Speed of sentences and elements, as ratios in one run: ``pytest -m benchmark tests/benchmarks``."""

from __future__ import annotations

import time

import pytest

from redpencil.detect import segment
from redpencil.detect.elements import find
from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.span import Span

PARAGRAPH = (
    "Ida Holm, chairwoman of the Wendham Harbour Board, said on Tuesday that the wall had cost £11.8m so far. "
    "“We found soft clay where the surveys had promised rock,” she added. The flood of January 31, 1953 killed "
    "14 people in Ellerby and it was the worst in the county’s history.\n\n"
)
WORDS = len(PARAGRAPH.split())


def made(words: int) -> Article:
    count = words // WORDS
    blocks = tuple(
        Block(Span(n * len(PARAGRAPH), (n + 1) * len(PARAGRAPH) - 2), Part.BODY)
        for n in range(count)
    )
    return Article(PARAGRAPH * count, blocks, Provenance("x", "y"), language="en")


def seconds_a_word(words: int) -> tuple[float, float]:
    article = made(words)
    start = time.process_time()
    sentences = segment.split(article)
    middle = time.process_time()
    find.read(article, sentences)
    end = time.process_time()
    return (middle - start) / words, (end - middle) / words


@pytest.mark.benchmark
def test_cost_of_a_word_is_the_same_in_a_long_document() -> None:
    """Measured: 1.1 and 50 microseconds a word; 5.5 MB/s of sentences."""
    seconds_a_word(1000)
    short = [min(seconds_a_word(1000)[k] for _ in range(5)) for k in (0, 1)]
    long = seconds_a_word(200_000)
    print(
        {
            "sentences": long[0] / short[0],
            "elements": long[1] / short[1],
            "µs a word": long[1] * 1e6,
        }
    )
    assert long[0] / short[0] < 1.2
    assert long[1] / short[1] < 1.2


@pytest.mark.benchmark
def test_speed_of_sentences(benchmark) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    article = made(20_000)
    benchmark(segment.split, article)
