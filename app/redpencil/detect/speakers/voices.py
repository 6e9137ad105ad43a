"""Go through an article as a reader does and say for each sentence who vouches for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from redpencil.detect.elements.names.lists import names as listed
from redpencil.detect.speakers import choose, descriptions, frames, signatures
from redpencil.detect.speakers.cast import Cast
from redpencil.detect.speakers.kinds import is_group
from redpencil.detect.speakers.told import Candidate, Seen, Told, name_of
from redpencil.domain.element import ElementKind
from redpencil.domain.span import Span

QUESTIONS: Final = 2
"""Paragraphs that only ask, at least, in what is read as an interview."""

FAR: Final = 40
"""Characters between a title and the name that it belongs to, at most."""

Chooser = Callable[[int, list[Candidate]], Candidate]
"""Takes a sentence's number and its candidates, returns the one that vouches."""


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
    signed = signatures.signed(text, article)
    cast, last_block = Cast(), -1
    found: list[Candidate | None] = []
    for number, (seen, shown) in enumerate(zip(article, every, strict=True)):
        chosen = None
        if not seen.mute and seen.scene.words:
            later = signed.get(number) or _later(text, every, number, cast)
            choices = choose.candidates(text, shown, number, cast, later, last_block)
            chosen = chooser(number, choices)
            cast.show(number, text, seen.elements, _calls(seen, text))
            _gather(text, shown, number, cast)
            if chosen.name:
                cast.speak(chosen.name, chosen.kind, number)
                last_block = seen.block
        found.append(chosen)
    return found


def _gather(text: str, shown: Told, number: int, cast: Cast) -> None:
    """Let groups that a sentence is about appear: "officials", "the authors"; "they" may mean them."""
    for frame in shown.frames:
        if frame.pronoun:
            continue
        name, kind, _ = name_of(shown.scene, text, frame)
        if kind == "other" and is_group(name):
            cast.meet(name, kind, number)


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


def _later(text: str, every: Sequence[Told], number: int, cast: Cast) -> Candidate | None:
    """Return who is named where the quotation that a sentence begins comes to its end."""
    if any(f.form != "first" for f in every[number].frames):
        return None
    place = number
    while place + 1 < len(every) and every[place].stays_in and place - number < 6:
        place += 1
        for frame in every[place].frames:
            if frame.form != "first" and not frame.pronoun:
                name, kind, span = name_of(every[place].scene, text, frame)
                figure = descriptions.meant(every[place], frame, cast, number)
                if figure:
                    return Candidate(figure.name, figure.kind, "next", (), None, frame)
                return Candidate(name, kind, "next", (), span, frame)
    return None


def _calls(seen: Seen, text: str) -> dict[Span, set[str]]:
    """Return the words that describe each person of a sentence: titles by them, appositions."""
    people = [e.span for e in seen.elements if e.kind is ElementKind.PERSON]
    found: dict[Span, set[str]] = {span: set() for span in people}
    for title in (e.span for e in seen.elements if e.kind is ElementKind.TITLE):
        after = [p for p in people if 0 <= p.start - title.end <= FAR]
        before = [p for p in people if 0 <= title.start - p.end <= FAR]
        whose = min(after, default=None) or max(before, default=None)
        if whose:
            found[whose] |= set(title.of(text).lower().split())
    words = seen.scene.words
    for number, word in enumerate(words):
        if word.kind == "," and number and words[number - 1].end in {p.end for p in people}:
            whose = next(p for p in people if p.end == words[number - 1].end)
            found[whose] |= {
                w.low
                for w in words[number + 1 : number + 5]
                if w.kind == "w" and w.low in listed("posts")
            }
    return found
