"""What each model learns from the annotated articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import elements
import segments
import svm
from corpus import Labelled

from redpencil.base.work import Work
from redpencil.detect import check_worth, priority, reading
from redpencil.detect.elements import named
from redpencil.detect.facts import features
from redpencil.detect.find import Models
from redpencil.detect.models.linear import Weights
from redpencil.detect.speakers import choose, voices
from redpencil.detect.speakers.told import Candidate, Seen
from redpencil.domain.article import Part
from redpencil.domain.element import ElementKind
from redpencil.domain.sentence import TO_CHECK, Attribution, Checkability
from redpencil.domain.span import Span

BALANCE = 8.0
"""How much more it costs to miss a speaker than to name one who is not there."""
TELLING: Final = 2.0
"""What signs marked with "!" count for, of which there are few and each was thought of."""
SCALE: Final = 1000
"""Weights are kept in whole thousandths."""
LEXICAL: Final = ("b=", "m=", "s=", "o=", "w=", "w2=", "first=", "last=", "sk=", "ok=")
"""Features that are words themselves; they count for less, so that signs come first."""
_LISTED: Final = frozenset(v.value for v in TO_CHECK)
_WORD: Final = re.compile(r"\w+|[^\w\s]")

Lesson = tuple[Labelled, list[Seen]]


def lessons(gold: Path, articles: Sequence[Labelled], folds: int = 5) -> list[Lesson]:
    """Return the articles with the first look at them.

    The names in each come from a tagger that never saw it, for the shipped one has seen them all
    and would teach the rest to trust it too much.
    """
    read = {a.name: e for a in articles if (e := elements.lesson(gold / f"{a.name}.json"))}
    found: dict[str, Lesson] = {}
    for fold in range(folds):
        rest = [read[a.name] for n, a in enumerate(articles) if n % folds != fold]
        model = named.Model(elements.train_tags(rest), named.shipped().kinds)
        for article in articles[fold::folds]:
            found[article.name] = (article, look(article, model))
    return [found[a.name] for a in articles]


def unseen(gold: Path, articles: Sequence[Labelled]) -> named.Model:
    """Return a tagger of names that has seen these articles only."""
    read = [e for a in articles if (e := elements.lesson(gold / f"{a.name}.json"))]
    return named.Model(elements.train_tags(read), named.shipped().kinds)


def look(article: Labelled, model: named.Model) -> list[Seen]:
    """Return the first look at an article."""
    return reading.look(article.article, article.sentences, Work(), model)


def train(articles: Sequence[Lesson]) -> Models:
    """Return the weights of every decision, learned from these articles alone."""
    return Models(
        speakers=speakers(articles),
        check_worth=check_worth_of(articles),
        facts=segments.train(_examples(articles)),
        priority=priority_of(articles),
    )


def same_speaker(gold: str | None, ours: str | None) -> bool:
    """Tell whether two ways to name a speaker agree, as score.py does."""
    if not gold or not ours:
        return not gold and not ours
    a, b = set(_WORD.findall(gold.lower())), set(_WORD.findall(ours.lower()))
    return len(a & b) / min(len(a), len(b)) >= 0.5


def speakers(articles: Sequence[Lesson], rounds: int = 15, cost: float = 0.005) -> Weights:
    """Rank the right candidate above each wrong one; the third pass hears its own mistakes too."""
    model: Weights = {}
    for turn in range(3):
        data = _choices(articles, model, own=False)
        if turn == 2:
            data += _choices(articles, model, own=True)
        index = svm.index_of(c.features for choices, _ in data for c in choices)
        vectors, costs = [], []
        for choices, right in data:
            best = choose.best(right, model)
            for wrong in choices:
                if wrong not in right:
                    vectors.append(_difference(best, wrong, index))
                    costs.append(cost * (BALANCE if best.name else 1.0))
        found = svm.fit(vectors, [1] * len(vectors), costs, len(index), rounds)
        model = {n: v for n, i in index.items() if (v := round(found[i] * SCALE))}
    return model


def _choices(
    articles: Sequence[Lesson], model: Weights, *, own: bool
) -> list[tuple[list[Candidate], list[Candidate]]]:
    """Return the candidates of every sentence with those that are right."""
    data = []
    for article, seen in articles:
        labels = article.labels

        def chooser(
            number: int, choices: list[Candidate], labels: Sequence[Any] = labels
        ) -> Candidate:
            label = labels[number]
            got = choose.best(choices, model)
            if label is None or label["checkability"] == "none":
                return choices[0]
            right = [c for c in choices if same_speaker(label.get("speaker"), c.name)]
            if not right:
                return got
            data.append((choices, right))
            return got if own else choose.best(right, model)

        voices.voices(article.article.text, seen, chooser)
    return data


def _difference(right: Candidate, wrong: Candidate, index: dict[str, int]) -> svm.Vector:
    found = dict(svm.vector(right.features, index))
    for number, value in svm.vector(wrong.features, index):
        found[number] = found.get(number, 0.0) - value
    return sorted((n, v) for n, v in found.items() if v)


def check_worth_of(articles: Sequence[Lesson]) -> Weights:
    """Tell facts, quotations and predictions apart."""
    data = []
    for article, seen in articles:
        last: dict[str, Any] = {}
        for item, label in zip(seen, article.labels, strict=True):
            if label and label["checkability"] in _LISTED:
                speaker = label.get("speaker")
                before = last["checkability"] if speaker and speaker == last.get("speaker") else ""
                part, way = Part(item.scene.part), Attribution(label["attribution"])
                names = check_worth.signs(item.scene, part, item.elements, way, before)
                data.append((names, label["checkability"]))
            last = label or {}
    classes = [c.value for c in check_worth.CLASSES]
    return _one_against_rest(data, classes, cost=0.005, rare=1.5, lexical=0.3)


def priority_of(articles: Sequence[Lesson]) -> Weights:
    """Tell A, B and C apart."""
    data = [
        (priority.signs(subject, about), wanted)
        for article, seen in articles
        for subject, about, wanted in subjects(article, seen)
    ]
    classes = [c.value for c in priority.CLASSES]
    return _one_against_rest(data, classes, cost=0.002, rare=1.3, lexical=0.3)


def subjects(
    article: Labelled, seen: Sequence[Seen]
) -> list[tuple[priority.Subject, priority.Profile, str]]:
    """Return the annotated facts of an article as the ranking sees them."""
    text = article.article.text
    kinds = (ElementKind.PERSON, ElementKind.ORG)
    names = [e.span.of(text) for s in seen for e in s.elements if e.kind in kinds]
    about = priority.profile(article.article, names)
    found = []
    for item, label in zip(seen, article.labels, strict=True):
        facts = label["facts"] if label else []
        for order, fact in enumerate(facts):
            span = Span(fact["start"], fact["end"])
            subject = priority.Subject(
                span.of(text), span, item.span, Part(item.scene.part),
                Checkability(label["checkability"]), Attribution(label["attribution"]),
                [e for e in item.elements if span.covers(e.span)], order, len(facts),
            )  # fmt: skip
            found.append((subject, about, fact["priority"]))
    return found


def _one_against_rest(
    data: Sequence[tuple[list[str], str]],
    classes: Sequence[str],
    cost: float,
    rare: float,
    lexical: float,
) -> Weights:
    """Train one separation for each class; ``rare`` raises the cost of missing all but the first."""
    index = svm.index_of(names for names, _ in data)
    scales = [
        lexical if n.startswith(LEXICAL) else TELLING if n.startswith("!") else 1.0 for n in index
    ]
    vectors = [[(i, v * scales[i]) for i, v in svm.vector(names, index)] for names, _ in data]
    model = {}
    for number, wanted in enumerate(classes):
        signs = [1 if label == wanted else -1 for _, label in data]
        costs = [cost * (rare if s > 0 and number else 1.0) for s in signs]
        found = svm.fit(vectors, signs, costs, len(index))
        for name, i in index.items():
            if value := round(found[i] * scales[i] * SCALE):
                model[f"{wanted}:{name}"] = value
    return model


def _examples(articles: Sequence[Lesson]) -> list[segments.Example]:
    found = []
    for article, seen in articles:
        for item, label in zip(seen, article.labels, strict=True):
            if label and label["facts"]:
                scene = features.Scene(
                    item.scene.words, item.scene.inside, item.scene.opens, item.scene.closes,
                    item.scene.quoted, label["checkability"], label["part"],
                )  # fmt: skip
                cuts = _cuts(scene, label["facts"])
                if cuts:
                    found.append(segments.Example(scene, cuts))
    return found


def _cuts(scene: features.Scene, facts: Sequence[dict[str, Any]]) -> tuple[tuple[int, int], ...]:
    """Return the annotated facts as ranges of words, without those that overlap."""
    found: list[tuple[int, int]] = []
    for fact in sorted(facts, key=lambda f: f["start"]):
        inside = [
            n
            for n, w in enumerate(scene.words)
            if w.start >= fact["start"] and w.end <= fact["end"]
        ]
        if inside and (not found or inside[0] >= found[-1][1]):
            found.append((inside[0], inside[-1] + 1))
    return tuple(found)
