"""What keeping costs: one edit with 300 facts, opening and publishing 1,000 facts with 5 MB."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.domain import editing
from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution, Checkability, Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.settings import Settings

pytestmark = pytest.mark.benchmark
NOW = datetime(2026, 3, 4, tzinfo=UTC)
SENTENCE = "The harbour wall is {:>9,} metres long and cost 38.5 million euros, said Ida Holm. "


def document(claims: int, letters: int) -> workflow.Document:
    """A worksheet whose every sentence is a sentence, and the first ones claims."""
    lines = [SENTENCE.format(n) for n in range(max(claims, letters // len(SENTENCE.format(0))))]
    text, length = "".join(lines), len(lines[0])
    spans = [Span(n * length, n * length + length - 1) for n in range(len(lines))]
    article = Article(
        text=text,
        blocks=tuple(Block(s, Part.BODY) for s in spans[::5]),
        provenance=Provenance("wall.txt", hashlib.sha256(text.encode()).hexdigest()),
        title="The wall",
    )
    sentences = tuple(
        Sentence(s, Part.BODY, Checkability.FACT, "Ida Holm", Attribution.NAMED) for s in spans
    )
    made = tuple(
        Claim(
            id=ClaimId(f"{n:032x}"), span=s, exact=s.of(text), speaker="Ida Holm",
            reasons=("it has a sum",), notes="seen " * 20,
            elements=(Element(Span(s.start + 20, s.start + 29), ElementKind.NUMBER),),
        )
        for n, s in enumerate(spans[:claims])
    )  # fmt: skip
    worksheet = Worksheet(
        id=WorksheetId("1" * 32), article=article, sentences=sentences, claims=made
    )
    return workflow.Document(worksheet, text.encode())


def p95(times: list[float]) -> float:
    """The 95th percentile, in milliseconds."""
    return 1000 * sorted(times)[int(len(times) * 0.95)]


def test_one_edit_with_300_facts(benchmark: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.redpencil"
    workflow.save(document(300, 60_000), path)
    keeping = workflow.keep(workflow.load(path, Settings(), NOW, Work()), path, "MK", NOW)
    numbers = itertools.count()

    def edit() -> None:
        worksheet, number = keeping.store.worksheet, next(numbers)
        before = worksheet.claims[number % 300]
        after = editing.revised(before, replace(before, notes=f"{number}"), who="MK", now=NOW)
        keeping.edit("Note", worksheet.with_claim(after), who="MK", now=NOW)

    benchmark.pedantic(edit, rounds=500, warmup_rounds=10)
    keeping.close()
    slow = p95(benchmark.stats.stats.data)
    print(f"\none edit, 300 facts: p95 {slow:.1f} ms")
    assert slow <= 15


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "a.redpencil"
    workflow.save(document(1000, 5_000_000), path)
    return path


def test_opening_1000_facts_and_5_mb(benchmark: Any, large: Path) -> None:
    def opened() -> None:
        workflow.keep(workflow.load(large, Settings(), NOW, Work()), large, "MK", NOW).close()

    opened()
    benchmark.pedantic(opened, rounds=8, warmup_rounds=1)
    slow = max(benchmark.stats.stats.data)
    print(f"\nopening 1,000 facts, 5 MB: worst {slow:.2f} s")
    assert slow <= 0.5


def test_publishing_1000_facts_and_5_mb(benchmark: Any, large: Path) -> None:
    keeping = workflow.keep(workflow.load(large, Settings(), NOW, Work()), large, "MK", NOW)

    def published() -> None:
        errand = keeping.errand(workflow.PROGRAM, "MK", NOW)
        assert errand
        keeping.published(workflow.publish(errand))

    benchmark.pedantic(published, rounds=5, warmup_rounds=1)
    keeping.close()
