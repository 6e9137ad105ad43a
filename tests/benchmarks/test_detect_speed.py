"""How fast detection is: the seed article, growth with the text, memory. Run with -m benchmark -s.

Times are taken in one run, the least of several, and told as ratios wherever a bound is asked.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.options import DetectOptions
from redpencil.domain.article import Article
from tests.detect.samples import article

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

PARAGRAPH = (
    "The wall that protects {n} homes in Wendham will open next spring, the county council said on Tuesday. “We found soft clay where the surveys had promised rock,”"
    " said Marian Okafor, the county engineer, who joined in 2019. She added that 14 people had died in the flood of 1953, and the bill rose to £{n}m.\n\n"
)


def analysed(read: Article) -> find.Found:
    return find.claims(read, segment.split(read), DetectOptions(), Work())


def least(call: Callable[[], object], times: int) -> float:
    found = []
    for _ in range(times):
        start = time.process_time()
        call()
        found.append(time.process_time() - start)
    return min(found)


def of_words(count: int) -> Article:
    text = "Flood wall in Wendham a year late\n\n"
    number = 0
    while len(text.split()) < count if number % 50 == 0 else True:
        number += 1
        text += PARAGRAPH.format(n=number)
    return article(text)


def test_the_seed_article_in_the_time_of_a_blink(shared: Path) -> None:
    read = article((shared / "seed" / "article.txt").read_text(encoding="utf-8"))
    cold = least(lambda: analysed(read), 1)
    warm = least(lambda: analysed(read), 7)
    print(
        f"seed article, {read.word_count} words: cold {1000 * cold:.0f} ms, warm {1000 * warm:.0f} ms of processor time"
    )
    assert warm < 0.3


def test_the_time_a_word_stays_the_same_up_to_200_000_words() -> None:
    small, large = of_words(1_000), of_words(200_000)
    analysed(small)
    each_small = least(lambda: analysed(small), 5) / small.word_count
    each_large = least(lambda: analysed(large), 1) / large.word_count
    print(
        f"a word: {1e6 * each_small:.0f} µs at {small.word_count}, {1e6 * each_large:.0f} µs at {large.word_count}, ratio {each_large / each_small:.2f}"
    )
    assert each_large / each_small < 1.2


def test_memory_stays_small_for_200_000_words() -> None:
    large = of_words(200_000)
    tracemalloc.start()
    analysed(large)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"memory at {large.word_count} words: {peak / 2**20:.0f} MB at most")
    assert peak < 500 * 2**20
