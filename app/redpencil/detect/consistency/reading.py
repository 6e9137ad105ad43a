"""An article as the checks read it: sentences with their figures, dates, names and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from redpencil.detect.consistency.figures import Figure, figures
from redpencil.detect.consistency.moments import Moment, moments
from redpencil.domain.article import Article, Part
from redpencil.domain.flag import Flag, raised
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

TOKEN = re.compile(r"\{([A-Z]\d+)\}")


@dataclass(frozen=True)
class Line:
    """A sentence; ``masked`` has a token such as {N0} or {P2} in place of each figure.

    So a check is a pattern over words and kinds of figures, and reads like the rule it holds.
    """

    sentence: Sentence
    text: str
    figures: tuple[Figure, ...]
    masked: str
    days: tuple[Moment, ...] = ()
    """The dates with month and day that it names."""

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return self.sentence.span

    def figure(self, token: str) -> Figure:
        """Return the figure behind a token: "P2"."""
        return self.figures[int(token[1:])]

    def found(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the places where a pattern over the masked words fits."""
        yield from pattern.finditer(self.masked)

    def at(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Return the span in the article of a match of a pattern over ``text``."""
        return Span(self.span.start + match.start(group), self.span.start + match.end(group))


@dataclass(frozen=True)
class Reading:
    """What all checks work from."""

    article: Article
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def published(self) -> date | None:
        """The day it is or was printed."""
        return self.article.published

    @property
    def english(self) -> bool:
        """Whether the rules about English words may be applied."""
        return self.article.language in ("", "en")

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences of the article itself, in order."""
        out = (Part.BOILERPLATE, Part.CREDIT, Part.BYLINE)
        return tuple(
            _line(self.text, s, self.article.language or "en")
            for s in self.sentences
            if s.part not in out
        )

    @cached_property
    def _summaries(self) -> tuple[Span, ...]:
        return tuple(b.span for b in self.article.blocks if b.machine_made)

    def where(self, span: Span, part: Part) -> str:
        """Say in which part of the article words stand; a machine's summary is called one."""
        machine = any(s.covers(span) for s in self._summaries)
        return "machine-made summary" if machine else part.value

    def flag(self, check: str, spans: tuple[Span, ...], message: str, working: str) -> Flag:
        """Return a flag at these words."""
        return raised(check, self.text, spans, message, working)


def _line(text: str, sentence: Sentence, language: str) -> Line:
    span = sentence.span
    days = tuple(moments(text, span, language))
    found = tuple(
        f for f in figures(text, span, language) if not any(f.span.meets(d.span) for d in days)
    )
    found = found[:_MOST]
    pieces: list[str] = []
    end = span.start
    for number, figure in enumerate(found):
        pieces.append(text[end : figure.span.start].translate(_BRACES))
        pieces.append(f"{{{figure.kind.value}{number}}}")
        end = figure.span.end
    pieces.append(text[end : span.end].translate(_BRACES))
    return Line(sentence, span.of(text), found, "".join(pieces), days)


_MOST: Final = 40
"""Figures of a sentence that are looked at; one with more is a table."""
_BRACES = str.maketrans("{}", "()")
