"""What Word's styles and numbering say of a paragraph: which part it is, which list mark it has."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from redpencil.domain.article import Part
from redpencil.intake.office.names import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PARTS: Final = (
    ("title", Part.HEADLINE),
    ("subtitle", Part.DECK),
    ("heading", Part.SUBHEAD),
    ("caption", Part.CAPTION),
)
"""Starts of the built-in styles' names, which are English whatever the program's language is."""
BULLET: Final = "• "


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph's or run's style: its name in lower case, and whether it hides its words."""

    name: str
    hidden: bool = False


def read_styles(root: Element | None) -> dict[str, Style]:
    """Return the styles of styles.xml by their id; a style hides where its ancestor does."""
    if root is None:
        return {}
    found = {s.get(W + "styleId", ""): s for s in root.iter(W + "style")}
    return {key: Style(_name(s), _hides(s, found)) for key, s in found.items()}


def _name(style: Element) -> str:
    name = style.find(W + "name")
    return (name.get(W + "val") or "").lower() if name is not None else ""


def _hides(style: Element, found: dict[str, Element]) -> bool:
    for _ in range(20):  # longer chains are rings
        if is_on(style.find(f"{W}rPr/{W}vanish")):
            return True
        base = style.find(W + "basedOn")
        parent = found.get(base.get(W + "val") or "") if base is not None else None
        if parent is None:
            return False
        style = parent
    return False


def is_on(toggle: Element | None) -> bool:
    """Read a switch of Word's: there and not said to be off (ECMA-376 17.17.4)."""
    return toggle is not None and toggle.get(W + "val") not in ("0", "false", "off")


def part_of(style: Style | None) -> Part | None:
    """Return the part that a style's name tells."""
    name = style.name if style else ""
    return next((part for start, part in _PARTS if name.startswith(start)), None)


@dataclass(slots=True)
class Numbering:
    """Marks of list items; counts as it goes."""

    formats: dict[tuple[str, str], str]
    """(list, level) to "bullet", "decimal" …"""
    _counted: Counter[tuple[str, str]] = field(default_factory=Counter)

    def mark(self, paragraph: Element) -> str:
        """Return the next mark of the paragraph's list; "" where it is in none."""
        chosen = paragraph.find(f"{W}pPr/{W}numPr")
        if chosen is None:
            return ""
        place = (_value(chosen, "numId"), _value(chosen, "ilvl") or "0")
        kind = self.formats.get(place, "bullet")
        if place[0] in ("", "0") or kind == "none":
            return ""
        self._counted[place] += 1
        return f"{self._counted[place]}. " if kind == "decimal" else BULLET


def read_numbering(root: Element | None) -> Numbering:
    """Read numbering.xml."""
    if root is None:
        return Numbering({})
    levels = {
        (abstract.get(W + "abstractNumId", ""), level.get(W + "ilvl", "0")): _value(level, "numFmt")
        for abstract in root.iter(W + "abstractNum")
        for level in abstract.iter(W + "lvl")
    }
    lists = {n.get(W + "numId", ""): _value(n, "abstractNumId") for n in root.iter(W + "num")}
    return Numbering(
        {
            (key, lvl): kind
            for key, of in lists.items()
            for (a, lvl), kind in levels.items()
            if a == of
        }
    )


def _value(element: Element, child: str) -> str:
    found = element.find(W + child)
    return (found.get(W + "val") or "") if found is not None else ""
