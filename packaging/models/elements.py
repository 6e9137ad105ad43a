"""Rebuild resources/models/elements.json from annotated articles, to the same bytes.

    PYTHONPATH=app python packaging/models/elements.py GOLD_FOLDER [--cross-validate]

GOLD_FOLDER holds the articles in GUIDE.md's form; the English ones are used. Everything is seeded
and in pure Python. With --cross-validate nothing is written: articles are held out in folds and
the figures of what was not seen are printed.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from redpencil.detect.elements import find, named
from redpencil.detect.elements.names import kinds, runs, tagger
from redpencil.domain.span import Span

TARGET: Final = Path(__file__).parents[2] / "resources" / named.MODEL
OUTSIDE: Final = frozenset({"boilerplate", "credit", "byline"})
EPOCHS, DROP, SEED, FOLDS = 10, 0.25, 7, 5
ROUNDS: Final = 3
"""Trainings, each in another order, whose mean is kept: one alone leans on its order."""
KIND_EPOCHS, RATE, L2 = 15, 0.08, 0.02
LEAST: Final = 10
"""Weights, in hundredths, below which a feature is left out."""


@dataclass(frozen=True)
class Lesson:
    """One article: what the tagger sees of each sentence, and the labels it should give."""

    name: str
    small: frozenset[str]
    sights: list[tagger.Sight]
    labels: list[list[str]]


def lesson(path: Path) -> Lesson | None:
    """Read an annotated article; None where it is not English."""
    told = json.loads(path.read_text(encoding="utf-8"))
    if told["language"] != "en":
        return None
    text = told["text"]
    sights, labels = [], []
    for sentence in told["sentences"]:
        if sentence["part"] in OUTSIDE and not sentence.get("elements"):
            continue
        span = Span(sentence["start"], sentence["end"])
        seen = named.sight(text, span, find.by_rule(text, span))
        sights.append(seen)
        labels.append(wanted(seen, sentence))
    return Lesson(path.stem, named.small_words(text), sights, labels)


def wanted(seen: tagger.Sight, sentence: dict[str, Any]) -> list[str]:
    """Return the labels that the annotation asks for."""
    spans = sorted(
        (Span(e["start"], e["end"]), e["kind"])
        for e in sentence.get("elements", [])
        if e["kind"] in tagger.NAMES
    )
    return [label or runs.OUT for label in named.marked(seen.tokens, iter(spans))]


Table = dict[str, dict[str, int]]
Row = list[int]
PLACE: Final = {label: number for number, label in enumerate(tagger.LABELS)}


def train_tags(lessons: Sequence[Lesson], rounds: int = ROUNDS) -> tagger.Weights:
    """Return averaged weights; words are hidden now and then, so that their company counts."""
    every = [_trained(lessons, SEED + number) for number in range(rounds)]
    names = sorted({name for one in every for name in one})
    none = [0.0] * len(tagger.LABELS)
    kept = {}
    for name in names:
        columns = zip(*(one.get(name, none) for one in every), strict=True)
        row = [round(100 * sum(column) / rounds) for column in columns]
        kept[name] = tuple((n, w) for n, w in enumerate(row) if abs(w) >= LEAST)
    return {name: row for name, row in kept.items() if row}


def _trained(lessons: Sequence[Lesson], seed: int) -> dict[str, list[float]]:
    """Return the averaged weights of one training."""
    chance = random.Random(seed)
    sums: Sums = ({}, {})
    step, order = 1, list(range(len(lessons)))
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for place in order:
            memory = tagger.Memory(lessons[place].small)
            for seen, labels in zip(lessons[place].sights, lessons[place].labels, strict=True):
                step = _one(seen, labels, memory, sums, step, chance)
                memory.learn(seen.tokens, labels)
    now, ever = sums
    return {
        name: [v - e / step for v, e in zip(now[name], ever[name], strict=True)] for name in now
    }


Sums = tuple[dict[str, Row], dict[str, Row]]


def _one(
    seen: tagger.Sight,
    labels: Sequence[str],
    memory: tagger.Memory,
    sums: Sums,
    step: int,
    chance: random.Random,
) -> int:
    """Learn one sentence; return the number of the next step."""
    before = last = runs.OUT
    for number, want in enumerate(labels):
        if seen.ruled[number][2:] in tagger.FIRM:
            before, last = last, runs.OUT
            continue
        names = list(tagger.static(seen, number, memory))
        if chance.random() < DROP:
            names = [n for n in names if not n.startswith(("w=", "3=", "uw="))]
        names += tagger.moving(seen, number, last, before)
        got = tagger.best(_scores(names, sums[0]), last)
        if got != want:
            _correct(names, PLACE[want], PLACE[got], sums, step)
        step += 1
        before, last = last, (want if chance.random() < 0.5 else got)
    return step


def _scores(names: Sequence[str], now: dict[str, Row]) -> Row:
    rows = [row for name in names if (row := now.get(name))]
    return [sum(column) for column in zip(*rows, strict=True)] or [0] * len(tagger.LABELS)


def _correct(names: Sequence[str], want: int, got: int, sums: Sums, step: int) -> None:
    for name in names:
        for table, change in zip(sums, (1, step), strict=True):
            row = table.setdefault(name, [0] * len(tagger.LABELS))
            row[want] += change
            row[got] -= change


def train_kinds(examples: Sequence[tuple[dict[str, float], str, float]]) -> Table:
    """Return the weights of a log-linear model, by gradient descent, one example at a time."""
    chance = random.Random(SEED)
    weights: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(kinds.KINDS, 0.0))
    examples = list(examples)
    for epoch in range(KIND_EPOCHS):
        chance.shuffle(examples)
        rate = RATE / (1 + 0.3 * epoch)
        for seen, kind, worth in examples:
            scores = {k: sum(weights[f][k] * v for f, v in seen.items()) for k in kinds.KINDS}
            top = max(scores.values())
            shares = {k: math.exp(s - top) for k, s in scores.items()}
            whole = sum(shares.values())
            for k in kinds.KINDS:
                error = shares[k] / whole - (k == kind)
                for f, v in seen.items():
                    weights[f][k] -= rate * worth * (error * v + L2 * weights[f][k])
    rounded = {
        f: {k: round(100 * v) for k, v in sorted(known.items()) if round(100 * v)}
        for f, known in sorted(weights.items())
    }
    return {f: known for f, known in rounded.items() if known}


def examples(
    one: Lesson, taken: Sequence[Sequence[str]]
) -> Iterator[tuple[dict[str, float], str, float]]:
    """Yield each name of an article with its kind; ``taken`` is what the tagger, not having seen it, said."""
    right: dict[int, str] = {}
    found = []
    for number, mention in named.mentions(one.sights, one.labels):
        said = [x[2:] for x in taken[number][mention.first : mention.last] if x[2:] in kinds.KINDS]
        seen = kinds.Mention(
            mention.sight, mention.first, mention.last, said[0] if said else "none"
        )
        right[id(seen)] = mention.kind
        found.append(seen)
    for group in kinds.grouped(found).values():
        kind = Counter(right[id(m)] for m in group).most_common(1)[0][0]
        yield kinds.seen(group), kind, min(3.0, len(group) ** 0.5)


def tags_only(one: Lesson, tags: tagger.Weights) -> list[list[str]]:
    """Return the tagger's own labels, the kinds not yet settled."""
    return named.tagged(one.sights, one.small, named.Model(tags, {}), settle=False)


def train(lessons: Sequence[Lesson]) -> named.Model:
    """Train both parts; the second on what the first says of articles it has not seen."""
    told = []
    for fold in range(FOLDS):
        part = train_tags([x for n, x in enumerate(lessons) if n % FOLDS != fold])
        for n, one in enumerate(lessons):
            if n % FOLDS == fold:
                told += list(examples(one, tags_only(one, part)))
    return named.Model(train_tags(lessons), train_kinds(told))


def figures(lessons: Sequence[Lesson], model: named.Model, counts: Counter[str]) -> None:
    """Count names found, missed and of the right kind, exact spans."""
    for one in lessons:
        labels = named.tagged(one.sights, one.small, model)
        for got, want in zip(labels, one.labels, strict=True):
            found, asked = set(runs.runs(got)), set(runs.runs(want))
            places = {x[:2] for x in asked}
            counts["found"] += len(found)
            counts["asked"] += len(asked)
            counts["placed"] += sum(x[:2] in places for x in found)
            counts["right"] += len(found & asked)


def cross_validated(lessons: Sequence[Lesson]) -> None:
    """Print the figures of articles held out in folds."""
    counts: Counter[str] = Counter()
    for fold in range(FOLDS):
        model = train([x for n, x in enumerate(lessons) if n % FOLDS != fold])
        figures([x for n, x in enumerate(lessons) if n % FOLDS == fold], model, counts)
    f1 = 2 * counts["placed"] / (counts["found"] + counts["asked"])
    print(
        f"names, exact spans: F1 {f1:.3f}, kind {counts['right'] / counts['placed']:.3f}, {counts['asked']} names"
    )


def main() -> None:
    """Train and write, or cross-validate."""
    folder = Path(sys.argv[1])
    lessons = [x for p in sorted(folder.glob("*.json")) if (x := lesson(p))]
    if "--cross-validate" in sys.argv:
        cross_validated(lessons)
        return
    model = train(lessons)
    tags = {name: [n for pair in row for n in pair] for name, row in model.tags.items()}
    text = json.dumps(
        {"kinds": model.kinds, "tags": tags},
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(model.tags)} + {len(model.kinds)} features, {len(text) // 1024} KB")


if __name__ == "__main__":
    main()
