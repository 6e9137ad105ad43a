"""Go through an article as a reader does and say for each sentence who vouches for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from redpencil.detect.facts.features import Scene
from redpencil.detect.speakers import choose, frames
from redpencil.detect.speakers.cast import Cast
from redpencil.detect.speakers.told import Candidate, Told, name_of
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

QUESTIONS: Final = 2
"""Paragraphs that only ask, at least, in what is read as an interview."""

Chooser = Callable[[int, list[Candidate]], Candidate]
"""Takes a sentence's number and its candidates, returns the one that vouches."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One sentence as the first look saw it."""

    span: Span
    scene: Scene
    elements: Sequence[Element]
    quotes: Sequence[Span]
    block: int
    mute: bool
    """Whether nobody can vouch for it: a byline, a credit, boilerplate."""
    ends: int = -1
    """Where its block ends; a quotation that runs so far was not closed."""

    @property
    def left_open(self) -> bool:
        """Whether a quotation in it is not closed by the end of its block."""
        return any(q.end > self.span.end or q.end == self.ends for q in self.quotes)


def told(seen: Seen, before: Seen | None, *, answers: bool = False) -> Told:
    """Return what a sentence shows by itself and by the one before it."""
    scene, span = seen.scene, seen.span
    share = 4 * sum(scene.quoted) // max(1, len(scene.words))
    last = before.scene.words[-1].text if before and before.scene.words else ""
    return Told(
        scene,
        frames.frames(scene),
        share,
        any(q.start < span.start for q in seen.quotes)
        or bool(
            before
            and before.left_open
            and before.block != seen.block
            and scene.quoted[:2].count(True)
        ),
        seen.left_open,
        seen.block,
        last == "?" and not any(before.scene.quoted if before else ()),
        answers,
        last == ":",
    )


def voices(text: str, article: Sequence[Seen], chooser: Chooser) -> list[Candidate | None]:
    """Return who vouches for each sentence, None where nobody can."""
    answers = _answers(article)
    every = [
        told(s, article[n - 1] if n else None, answers=answers[n]) for n, s in enumerate(article)
    ]
    cast, last_block = Cast(), -1
    found: list[Candidate | None] = []
    for number, (seen, shown) in enumerate(zip(article, every, strict=True)):
        chosen = None
        if not seen.mute and seen.scene.words:
            later = _later(text, every, number)
            choices = choose.candidates(text, shown, number, cast, later, last_block)
            chosen = chooser(number, choices)
            cast.show(number, text, seen.elements, _calls(shown, seen, text))
            if chosen.name:
                cast.speak(chosen.name, chosen.kind, number)
                last_block = seen.block
        found.append(chosen)
    return found


def _answers(article: Sequence[Seen]) -> list[bool]:
    """Tell which sentences answer a question, where an article is an interview.

    An interview asks in paragraphs of its own, outside quotation marks, at least twice.
    """
    asks = [
        bool(s.scene.words) and s.scene.words[-1].text == "?" and not any(s.scene.quoted)
        for s in article
    ]
    alone = {s.block for s in article} - {
        s.block for s, a in zip(article, asks, strict=True) if not a
    }
    if len(alone) < QUESTIONS:
        return [False] * len(article)
    found, answering = [], False
    for seen, ask in zip(article, asks, strict=True):
        answering = (
            (answering or seen.block in alone) and not seen.mute and seen.scene.part == "body"
        )
        found.append(answering and not ask)
    return found


def _later(text: str, every: Sequence[Told], number: int) -> Candidate | None:
    """Return who is named where the quotation that a sentence begins comes to its end."""
    if any(f.form != "first" for f in every[number].frames):
        return None
    place = number
    while place + 1 < len(every) and every[place].stays_in and place - number < 6:
        place += 1
        for frame in every[place].frames:
            if frame.form != "first" and not frame.pronoun:
                name, kind, span = name_of(every[place].scene, text, frame)
                return Candidate(name, kind, "next", (), span, frame)
    return None


def _calls(shown: Told, seen: Seen, text: str) -> set[str]:
    """Return the words of a sentence that may describe the person it names."""
    found = {
        w for e in seen.elements if e.kind is ElementKind.TITLE for w in e.span.of(text).split()
    }
    for frame in shown.frames:
        found |= {
            shown.scene.words[n].low
            for n in range(frame.start, frame.end)
            if shown.scene.inside[n] == "-"
        }
    words = shown.scene.words
    after = [
        n for n, w in enumerate(words[:-1]) if w.kind == "," and shown.scene.inside[n - 1] == "P"
    ]
    return found | {
        words[n].low
        for place in after
        for n in range(place + 1, min(place + 5, len(words)))
        if words[n].kind == "w"
    }
