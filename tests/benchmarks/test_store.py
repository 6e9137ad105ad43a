"""What keeping costs: one edit with 300 facts, opening and publishing 1,000 facts with 5 MB."""

from __future__ import annotations

import hashlib
import itertools
import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
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
    count = max(claims, letters // len(SENTENCE.format(0)))
    lines = [SENTENCE.format(n)[:-1] + " \n"[n % 5 == 4] for n in range(count)]
    text, length = "".join(lines), len(lines[0])
    spans = [Span(n * length, n * length + length - 1) for n in range(len(lines))]
    article = Article(
        text=text,
        blocks=tuple(
            Block(Span(a.start, b.end), Part.BODY)
            for a, b in zip(spans[::5], [*spans[4::5], spans[-1]], strict=False)
        ),
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


def told(benchmark: Any, what: str, processor: list[float]) -> None:
    """Print the median and the 95th percentile on the clock, and the processor's median share."""
    times = sorted(benchmark.stats.stats.data)
    slow = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"\n{what}: median {1000 * median(times):.1f} ms, p95 {1000 * slow:.1f} ms, "
          f"of it processor {1000 * median(processor):.1f} ms")  # fmt: skip


def timed(act: Callable[[], None], processor: list[float]) -> Callable[[], None]:
    """Return the act, noting what the processor spent on it: other programs count on the clock."""

    def run() -> None:
        start = time.process_time()
        act()
        processor.append(time.process_time() - start)

    return run


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

    processor: list[float] = []
    benchmark.pedantic(timed(edit, processor), rounds=500, warmup_rounds=10)
    keeping.close()
    told(benchmark, "one edit, 300 facts", processor)


@pytest.fixture(params=[250_000, 5_000_000], ids=["of file", "of text"])
def large(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """1,000 facts and 5 MB: a page of 250,000 letters in much markup, or text through and through."""
    path = tmp_path / "a.redpencil"
    made = document(1000, request.param)
    markup = random.Random(1).randbytes(5_000_000 - len(made.original))
    original = made.original + markup
    came = replace(made.worksheet.article.provenance, sha256=hashlib.sha256(original).hexdigest())
    article = replace(made.worksheet.article, provenance=came)
    workflow.save(
        replace(made, worksheet=replace(made.worksheet, article=article), original=original), path
    )
    return path


def test_opening_1000_facts_and_5_mb(benchmark: Any, large: Path) -> None:
    def opened() -> None:
        workflow.keep(workflow.load(large, Settings(), NOW, Work()), large, "MK", NOW).close()

    processor: list[float] = []
    opened()
    benchmark.pedantic(timed(opened, processor), rounds=8, warmup_rounds=1)
    told(benchmark, f"opening 1,000 facts, {large.stat().st_size // 1000:,} KB", processor)


def test_publishing_1000_facts_and_5_mb(benchmark: Any, large: Path) -> None:
    keeping = workflow.keep(workflow.load(large, Settings(), NOW, Work()), large, "MK", NOW)

    def published() -> None:
        errand = keeping.errand(workflow.PROGRAM, "MK", NOW)
        assert errand
        keeping.published(workflow.publish(errand))

    processor: list[float] = []
    benchmark.pedantic(timed(published, processor), rounds=5, warmup_rounds=1)
    keeping.close()
    told(benchmark, "publishing it, in its thread", processor)
