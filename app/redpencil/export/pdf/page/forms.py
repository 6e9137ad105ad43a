"""Blanks as fields of a form (ISO 32000-1, 12.7), each with its looks drawn already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from redpencil.export.pdf.answers import MANIFEST
from redpencil.export.pdf.file import embed, syntax
from redpencil.export.pdf.page import ink
from redpencil.export.pdf.page.sheet import Box, Sheet
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Span, broken
from redpencil.export.report import Blank, BlankKind

_MULTILINE: Final = 1 << 12
_RADIO: Final = 1 << 15
_COMBO: Final = 1 << 17
_READ_ONLY: Final = 1
_LOOK: Final = Look(catalogue.SANS, 9, 11.4, "1D1C1A")
_SMALL: Final = Look(catalogue.SANS, 7.4, 9.4, "1D1C1A")
_SMALLEST: Final = 6.0
_NARROW: Final = 100.0
"""Points of a field of a table, in which words are set smaller."""
_TICK: Final = "Yes"


class Form:
    """Collects the fields of a document."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.fields: list[int] = []
        self._shapes: dict[tuple[str, int, int], int] = {}
        self._names: set[str] = set()

    def write(self) -> int:
        """Write the form's dictionary and return its number."""
        font = syntax.ref(embed.simple(self.sheet.document, catalogue.face(catalogue.SANS)))
        return self.sheet.document.put(
            b"<</Fields%s/DR<</Font<</Form %s>>>>/DA(/Form %g Tf 0 g)>>"
            % (syntax.refs(self.fields), font, _LOOK.size)
        )

    def takes(self, blank: Blank) -> bool:
        """Tell whether a blank becomes a field: names are used once."""
        if blank.id in self._names:
            return False
        self._names.add(blank.id)
        return True

    def keep(self, manifest: str) -> None:
        """Keep what reading back needs as a field of no size: programs that fill in keep it."""
        number = self.sheet.annotation()
        body = b"<</Type/Annot/Subtype/Widget/Rect[-9 -9 -9 -9]/F 4/FT/Tx/Ff %d/T%s/TU%s/V%s>>" % (
            _READ_ONLY, syntax.literal(MANIFEST), syntax.text("Redpencil"), syntax.text(manifest),
        )  # fmt: skip
        self.fields.append(self.sheet.document.put(body, number))

    def text(self, blank: Blank, box: Box) -> None:
        """Make a field to type in; of several lines where the blank is."""
        flags = _MULTILINE if blank.kind is BlankKind.TEXT else 0
        looks = self._typed(blank.value, box, lines=bool(flags))
        entries = b"/FT/Tx/Ff %d/V%s%s" % (flags, syntax.text(blank.value), looks)
        self.fields.append(self._widget(blank, box, entries))

    def combo(self, blank: Blank, box: Box) -> None:
        """Make a list to choose from, with a line for no choice."""
        pairs = [("", "–"), *((o.key, o.label) for o in blank.options)]
        told = b"".join(b"[%s%s]" % (syntax.text(k), syntax.text(v)) for k, v in pairs)
        looks = self._typed(blank.words, box, lines=False)
        entries = b"/FT/Ch/Ff %d/Opt[%s]/V%s%s" % (_COMBO, told, syntax.text(blank.value), looks)
        self.fields.append(self._widget(blank, box, entries))

    def tick(self, blank: Blank, box: Box) -> None:
        """Make a box to tick."""
        looks = self._button(_TICK, blank.value != "", box)
        entries = b"/FT/Btn/V/%s%s" % (_state(_TICK if blank.value else ""), looks)
        self.fields.append(self._widget(blank, box, entries))

    def radios(self, blank: Blank, boxes: Sequence[Box]) -> None:
        """Make a group of which one can be chosen, and taken back; a box for each option."""
        parent = self.sheet.document.take()
        kids = []
        for option, box in zip(blank.options, boxes, strict=True):
            looks = self._button(option.key, option.key == blank.value, box)
            told = f"{blank.label}: {option.label}"
            kids.append(
                self._widget(blank, box, b"/Parent %s%s" % (syntax.ref(parent), looks), told)
            )
        self.sheet.document.put(
            b"<</FT/Btn/Ff %d/T%s/TU%s/V/%s/Kids%s>>"
            % (
                _RADIO, syntax.literal(blank.id), syntax.text(blank.label), _state(blank.value),
                syntax.refs(kids),
            ),
            parent,
        )  # fmt: skip
        self.fields.append(parent)

    def _widget(self, blank: Blank, box: Box, entries: bytes, told: str = "") -> int:
        sheet = self.sheet
        number = sheet.annotation()
        key = sheet.key(sheet.home.add("Form"), number)
        if not told:
            entries += b"/T" + syntax.literal(blank.id)
        sheet.document.put(
            b"<</Type/Annot/Subtype/Widget/Rect%s/F 4/StructParent %d/TU%s%s>>"
            % (syntax.rect(box), key, syntax.text(told or blank.label), entries),
            number,
        )
        return number

    def _typed(self, words: str, box: Box, *, lines: bool) -> bytes:
        """Return the looks of a typed value, in any script."""
        width, height = box[2] - box[0], box[3] - box[1]
        drawn = self._drawn_text(words, width, height, lines) if words else self._empty(box)
        size = typed(width).size
        return b"/DA(/Form %g Tf 0 g)/AP<</N %s>>" % (size, syntax.ref(drawn))

    def _drawn_text(self, words: str, width: float, height: float, lines: bool) -> int:
        look, setting = typed(width), self.sheet.setting
        spans = (Span(words if lines else words.replace("\n", " ")),)
        made, right = broken(spans, look, width - 4 if lines else 1e6, setting)
        if not lines and made and made[0].width > width - 4:
            size = max(_SMALLEST, look.size * (width - 4) / made[0].width)
            look = replace(look, size=size)
            made, right = broken(spans, look, 1e6, setting)
        shown = made[: int(height // look.leading) + 1]
        top = height - 2 if lines else height / 2 + look.leading / 2
        strokes = ink.strokes(shown, look, right, (2.0, top, width - 4), self.sheet.font)
        code = " ".join(s.code for s in strokes)
        used = {f.name: f.number for f in self.sheet.faces.values() if f"/{f.name} " in code}
        data = f"/Tx BMC q 0 0 {width:.2f} {height:.2f} re W n BT {code} ET Q EMC"
        return self._shape(data, width, height, used)

    def _empty(self, box: Box) -> int:
        key = ("", round(box[2] - box[0]), round(box[3] - box[1]))
        if key not in self._shapes:
            self._shapes[key] = self._shape("/Tx BMC EMC", key[1], key[2], {})
        return self._shapes[key]

    def _button(self, on: str, chosen: bool, box: Box) -> bytes:
        """Return the looks of a box, ticked and not."""
        size = box[2] - box[0]
        made = []
        for ticked in (True, False):
            key = (f"box{ticked}", round(size * 10), 0)
            if key not in self._shapes:
                self._shapes[key] = self._shape(_box_code(size, ticked), size, size, {})
            made.append(self._shapes[key])
        return b"/AS/%s/AP<</N<</%s %s/Off %s>>>>" % (
            _state(on if chosen else ""), _state(on), syntax.ref(made[0]), syntax.ref(made[1]),
        )  # fmt: skip

    def _shape(self, code: str, width: float, height: float, fonts: dict[str, int]) -> int:
        named = b"".join(b"/%s %s" % (n.encode(), syntax.ref(f)) for n, f in fonts.items())
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<</Font<<%s>>>>" % (
            width, height, named,
        )  # fmt: skip
        return self.sheet.document.put(syntax.stream(code.encode("ascii"), entries))


def typed(width: float) -> Look:
    """Return the look of what is typed in a field of a width."""
    return _SMALL if width < _NARROW else _LOOK


def _state(name: str) -> bytes:
    """Return the name of a button's state; keys are made of a-z, digits and "_"."""
    return name.encode("ascii") if name else b"Off"


def _box_code(size: float, ticked: bool) -> str:
    """Draw a box, and a tick that reaches out of its corner."""
    code = f"q 1 g 0.42 0.41 0.38 RG 0.7 w 0.5 0.5 {size - 1:.2f} {size - 1:.2f} re B Q"
    if not ticked:
        return code
    places = ((0.2, 0.52), (0.42, 0.24), (0.84, 0.82))
    first, second, third = (f"{x * size:.2f} {y * size:.2f}" for x, y in places)
    return f"{code} q 0.11 0.11 0.1 RG 1.3 w {first} m {second} l {third} l S Q"
