"""Whom a description means: "the minister", "the airline"."""

from __future__ import annotations

from typing import Final

from redpencil.detect.elements.names.lists import names as listed
from redpencil.detect.speakers.cast import Cast, Figure
from redpencil.detect.speakers.frames import Frame
from redpencil.detect.speakers.kinds import is_media
from redpencil.detect.speakers.told import Told

LONGEST: Final = 5
"""Words in a description, at most."""
_BODIES: Final = frozenset(
    "airline airport association authority bank brand broadcaster carrier charity chain church city club college committee company council court department developer"
    " federation firm force foundation fund government group hospital institute institution label league maker manufacturer ministry movement municipality network"
    " operator organisation organization paper newspaper party publisher regulator retailer school service startup store supplier team union university utility watchdog".split()
)
"""What bodies are, in the words that stand for their names."""


def likeness(told: Told, frame: Frame, figure: Figure, cast: Cast) -> str:
    """Return why a description may mean a figure: called so, named so, of that sort; "" if it may not."""
    words = told.scene.words
    size = frame.end - frame.start
    if words[frame.start].low not in ("the", "its", "his", "her") or not 1 < size <= LONGEST:
        return ""
    head = words[frame.end - 1].low.removesuffix("'s").removesuffix("’s")
    inner = told.scene.inside[frame.start : frame.end]
    if "P" in inner or (size > 2 and set(inner) & set("OL")):
        return ""
    if figure.kind == "person":
        if head in figure.called:
            return "called"
        spoke = figure is cast.last and head in listed("posts")
        return "role" if spoke else ""
    if head in figure.words:
        return "named"
    sort = figure.kind == "org" and head in _BODIES
    return "class" if sort and not is_media(figure.name) else ""


def meant(told: Told, frame: Frame, cast: Cast, number: int) -> Figure | None:
    """Return the person whom a description means without much doubt: the last one called so."""
    near = [f for f in cast.near(number) if f.kind == "person"]
    for wanted in ("called", "role"):
        found = [f for f in near if likeness(told, frame, f, cast) == wanted]
        if found:
            return max(found, key=lambda f: (max(f.seen, f.spoke), f.speeches, f.name))
    return None
