"""What a sentence shows of who says so, and who may: the words that the choice is made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redpencil.detect.facts.features import Scene
from redpencil.detect.speakers.frames import Frame
from redpencil.domain.element import Element
from redpencil.domain.span import Span


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


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence shows by itself, before anybody is asked who says so."""

    scene: Scene
    frames: Sequence[Frame]
    share: int
    """Quarters of the words that stand in quotation marks, 0 to 4."""
    opens_in: bool
    """Whether it begins inside a quotation that began before."""
    stays_in: bool
    """Whether it ends inside a quotation that goes on."""
    block: int
    asked: bool
    """Whether the sentence before is a question of the article's own voice."""
    answers: bool
    """Whether it belongs to the answer of an interview: questions stand before, without marks."""
    announced: bool
    """Whether the sentence before ends with a colon, so that somebody's words follow."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may vouch for a sentence, and what speaks for it."""

    name: str
    kind: str
    why: str
    """frame, pronoun, description, context, next or none."""
    features: tuple[str, ...]
    span: Span | None = None
    frame: Frame | None = None


def name_of(scene: Scene, text: str, frame: Frame) -> tuple[str, str, Span]:
    """Return the words that name a frame's subject, and what it is."""
    people = [n for n in range(frame.start, frame.end) if scene.inside[n] == "P"]
    start, end = frame.start, frame.end
    kind = "other"
    if people:
        end = people[-1] + 1
        start = end - 1
        while start > frame.start and scene.inside[start - 1] == "P" and not scene.opens[start]:
            start -= 1
        kind = "person"
    else:
        kinds = {scene.inside[n] for n in range(start, end)}
        last = scene.inside[end - 1]
        kind = (
            "org"
            if last == "O"
            else "place"
            if last == "L"
            else "part"
            if kinds & set("OL")
            else "other"
        )
    span = Span(scene.words[start].start, scene.words[end - 1].end)
    if span.of(text).endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    return span.of(text), kind, span
