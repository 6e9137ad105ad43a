"""The annotated articles as the detector sees them: its own sentences with the annotator's labels."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redpencil.base.work import Work
from redpencil.detect import segment
from redpencil.domain.article import Article
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span
from redpencil.intake import clean, formats


@dataclass(frozen=True)
class Labelled:
    """An article with, for each of its sentences, the annotator's record or None."""

    name: str
    gold: dict[str, Any]
    article: Article
    sentences: tuple[Sentence, ...]
    labels: tuple[dict[str, Any] | None, ...]


def read(folder: Path, pattern: str = "wikinews-en-*.json") -> list[Labelled]:
    """Return the annotated English articles of a folder in the order of their names."""
    paths = sorted(folder.glob(pattern))
    found = [labelled(json.loads(p.read_text(encoding="utf-8")), p.stem) for p in paths]
    return [one for one in found if one.gold["language"] == "en"]


def labelled(gold: dict[str, Any], name: str) -> Labelled:
    """Read one article as the program does and put the labels to its sentences."""
    data = gold["text"].encode("utf-8")
    article = clean.clean(formats.read(data, "a.txt", Work()), data, "a.txt")
    sentences = tuple(segment.split(article))
    shift = _shift(gold["text"], article.text)
    spans = [
        (Span(shift[r["start"]], shift[r["end"]]), _moved(r, shift)) for r in gold["sentences"]
    ]
    labels = tuple(_best(s.span, spans) for s in sentences)
    return Labelled(name, gold, article, sentences, labels)


def _shift(old: str, new: str) -> list[int]:
    """Map each place of the old text to the new one, which differs in white space only."""
    places, there = [], 0
    for sign in old:
        while not sign.isspace() and there < len(new) and new[there] != sign:
            there += 1
        places.append(min(there, len(new)))
        there += not sign.isspace()
    return [*places, len(new)]


def _moved(record: dict[str, Any], shift: list[int]) -> dict[str, Any]:
    facts = [
        f | {"start": shift[f["start"]], "end": shift[f["end"] - 1] + 1}
        for f in record.get("facts", [])
    ]
    return record | {"facts": facts}


def _best(span: Span, spans: list[tuple[Span, dict[str, Any]]]) -> dict[str, Any] | None:
    def shared(other: Span) -> float:
        common = min(span.end, other.end) - max(span.start, other.start)
        return common / (max(span.end, other.end) - min(span.start, other.start))

    place, record = max(spans, key=lambda entry: shared(entry[0]))
    return record if shared(place) > 0.5 else None
