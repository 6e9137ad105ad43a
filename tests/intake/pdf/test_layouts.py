"""Four layouts, written in the order of reading and in others: the words come back in order.

The same on ten articles from beside the checkout, set by WeasyPrint, is measured where both are.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from redpencil.base import resources
from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.intake import formats
from tests.intake.pdf.files import Layout, Word, across, scattered, shuffled, typeset
from tests.intake.pdf.shingles import f1

SAMPLE = resources.path("samples/harbour-wall.txt").read_text("utf-8")
PARAGRAPHS = [
    line for line in SAMPLE.encode("cp1252", "ignore").decode("cp1252").split("\n") if line
]
LONG = [p for n in range(3) for p in (f"Chapter {n} of the same story again:", *PARAGRAPHS)]
REACH = 0.99
LAYOUTS = {
    "one column": Layout(),
    "memo with head and foot": Layout(head="Newsroom memo", foot="Draft, page"),
    "two columns": Layout(columns=2, hyphens=True, head="The Wend Post, 7 March 2026"),
    "three columns on A3": Layout(
        842, 1191, columns=3, hyphens=True, gutter=15, head="The Wend Post", foot="Page",
        headline="What the harbour wall costs",
    ),
}  # fmt: skip


def body(data: bytes) -> str:
    raw = formats.read(data, "page.pdf", Work())
    return " ".join(b.mark + b.text for b in raw.blocks if b.part is not Part.BOILERPLATE)


@pytest.mark.parametrize("order", [list, shuffled, across, scattered])
@pytest.mark.parametrize("name", LAYOUTS)
def test_the_words_come_back_in_the_order_of_reading(
    name: str, order: Callable[[list[Word]], list[Word]]
) -> None:
    layout = LAYOUTS[name]
    found = body(typeset(LONG, layout, order))
    gold = " ".join([layout.headline, *LONG])
    assert f1(found, gold) >= REACH
    assert layout.head not in found or not layout.head


CSS = {
    "one column": "@page{size:A4;margin:25mm} body{font:11pt/1.4 serif}",
    "memo": '@page{size:A4;margin:25mm;@bottom-center{content:"Memo, page " counter(page)}} body{font:11pt/1.4 sans-serif}',
    "two columns": '@page{size:A4;margin:20mm;@top-left{content:"The Wend Post"}@top-right{content:"7 March 2026"}} body{font:10pt/1.3 serif;columns:2;column-gap:6mm;text-align:justify;hyphens:auto} p{margin:0;text-indent:1em} h1{column-span:all;text-align:left}',
    "three columns": '@page{size:A3;margin:18mm;@top-center{content:"The Wend Post, " counter(page)}} body{font:9.5pt/1.25 serif;columns:3;column-gap:5mm;text-align:justify;hyphens:auto} p{margin:0;text-indent:1em} h1{column-span:all;text-align:left}',
}


@pytest.mark.benchmark
@pytest.mark.parametrize("name", CSS)
def test_real_articles_come_back(name: str, shared: Path) -> None:
    """Run with: pytest -m benchmark tests/intake/pdf, in a place that has WeasyPrint."""
    weasyprint: Any = pytest.importorskip("weasyprint")
    scores = []
    for path in sorted((shared / "articles").glob("wikinews_en_*.txt"))[:10]:
        lines = [ln.strip() for ln in path.read_text("utf-8").split("\n") if ln.strip()]
        words = "".join(f"<p>{html.escape(line)}</p>" for line in lines[1:])
        page = f'<html lang="en"><style>{CSS[name]}</style><h1>{html.escape(lines[0])}</h1>{words}'
        scores.append(f1(body(weasyprint.HTML(string=page).write_pdf()), " ".join(lines)))
    assert scores
    mean = sum(scores) / len(scores)
    print(f"{name}: {mean:.4f}")
    assert mean >= REACH
