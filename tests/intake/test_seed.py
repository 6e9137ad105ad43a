"""The real article that everything is measured by, where it is at hand."""

from __future__ import annotations

import json
from pathlib import Path

from redpencil.base.work import Work
from redpencil.intake import clean, formats


def test_the_seed_article_comes_out_block_by_block(shared: Path) -> None:
    data = (shared / "seed" / "article.txt").read_bytes()
    gold = json.loads((shared / "seed" / "gold.json").read_text(encoding="utf-8"))["blocks"]
    article = clean.clean(formats.read(data, "article.txt", Work()), data, "article.txt")
    ours = [(b.part.value, b.span.of(article.text)) for b in article.blocks]
    assert ours == [(b["part"], b["text"]) for b in gold]
    assert len(ours) == 47


def test_the_machines_summary_is_marked(shared: Path) -> None:
    data = (shared / "seed" / "article.txt").read_bytes()
    article = clean.clean(formats.read(data, "article.txt", Work()), data, "article.txt")
    made = [b for b in article.blocks if b.machine_made]
    assert len(made) == 3
    assert all(b.mark == "• " for b in made)
