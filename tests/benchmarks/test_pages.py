"""Time of a web page with all its data, beside trafilatura's with metadata in the same run.

    pytest -m benchmark tests/benchmarks/test_pages.py -s

Nothing is asserted of times: what is reported is the ratio of medians over the same pages.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from redpencil.base.work import Work
from redpencil.intake import html

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def pages(shared: Path) -> list[bytes]:
    return [gzip.decompress(p.read_bytes()) for p in sorted((shared / "pages").glob("*.gz"))]


def ours(page: bytes) -> object:
    return html.read(page, "page.html", Work())


def theirs(page: bytes) -> object:
    import trafilatura

    return trafilatura.bare_extraction(
        html.decode(page), include_comments=False, favor_precision=True, with_metadata=True
    )


def seconds(read: Callable[[bytes], object], page: bytes) -> float:
    start = time.process_time()
    read(page)
    return time.process_time() - start


def test_a_page_takes_no_longer_than_trafilaturas(pages: list[bytes]) -> None:
    for read in (ours, theirs):
        read(pages[0])
    pairs = [(seconds(ours, page), seconds(theirs, page)) for page in pages]
    mine, other = (1000 * median(column) for column in zip(*pairs, strict=True))
    print(
        f"\n{len(pages)} pages: Redpencil {mine:.1f} ms, trafilatura with metadata {other:.1f} ms, "
        f"ratio of medians {mine / other:.2f}, median of ratios {median(a / b for a, b in pairs):.2f}"
    )


@pytest.mark.parametrize("read", [ours, theirs], ids=["redpencil", "trafilatura"])
def test_the_middle_page(
    read: Callable[[bytes], object], pages: list[bytes], benchmark: object
) -> None:
    page = sorted(pages, key=len)[len(pages) // 2]
    assert callable(benchmark)
    assert benchmark(read, page) is not None
