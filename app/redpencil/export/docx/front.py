"""Openings: letterhead, kicker, title and fields; the first page of a worksheet has more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.domain.element import ElementState
from redpencil.export.docx import xml
from redpencil.export.docx.builder import Builder
from redpencil.export.report import Count, Field, Front, Tick, Urgent
from redpencil.export.shapes import GLYPHS

_COLUMNS: Final = 4
_LONG: Final = 110
"""Characters of a title that is a paragraph rather than a headline."""
_TALL: Final = 1_500
"""Characters from which on a row may be split: it might be taller than a page."""
_MANY: Final = 30
"""Lines of a checklist, likewise."""
_BREAK: Final = "<w:pageBreakBefore/>"
_TAB: Final = '<w:tabs><w:tab w:val="left" w:pos="3200"/></w:tabs>'
_SHADES: Final = ("1D1C1A", "6B6862", "9A968E", "C9C4BA", "E4DFD4")
"""Of the bar, dark to light, so that neighbours differ in grey; open is white."""
_LEAST: Final = 330
"""Width of the bar's narrowest part: its shape and number fit."""


def parts(build: Builder, front: Front, width: int, contents: str = "") -> Iterator[str]:
    """Yield an opening; ``width`` in twentieths of a point, ``contents`` under the fields."""
    yield xml.words(front.kicker.upper(), "RPKicker", about=_BREAK if front.breaks else "")
    yield xml.words(front.title, "Title" if len(front.title) <= _LONG else "RPLongTitle")
    if front.note:
        yield xml.words(front.note, "RPLead")
    yield _fields(build, front.fields, width)
    yield contents
    if front.counts:
        yield from _coverage(front, width)
    if front.urgent:
        yield xml.words(front.urgent_heading, "RPSmallHeading")
        yield _urgent(front, width)
    if front.checklist or front.legend:
        yield xml.words("", "RPGap")
        yield _foot(build, front, width)


def _fields(build: Builder, fields: tuple[Field, ...], width: int) -> str:
    if not fields:
        return ""
    widths = xml.shares(width, [1] * _COLUMNS)
    rows = []
    for start in range(0, len(fields), _COLUMNS):
        shown = fields[start : start + _COLUMNS]
        cells = [
            xml.cell(w, xml.words(f.label.upper(), "RPLabel") + _value(build, f))
            for w, f in zip(widths, shown, strict=False)
        ]
        cells += (xml.cell(w, xml.words("", "RPValue")) for w in widths[len(shown) :])
        rows.append(xml.row(cells, whole=sum(len(f.value) for f in shown) < _TALL))
    return xml.table("RPGrid", widths, rows, fields[0].label)


def _value(build: Builder, field: Field) -> str:
    value = build.value(field)
    if not value:
        value = xml.run("–") if field.blank is None else xml.run("____________", "PlaceholderText")
    return xml.paragraph(value, "RPValue")  # under its label, whichever way it is read


def _coverage(front: Front, width: int) -> Iterator[str]:
    """Yield how much is settled: in words, as a bar, as a table."""
    settled = xml.run(f"{front.settled}/{front.claims} ", "RPLarge")
    yield xml.paragraph(settled + xml.run(front.settled_label), "RPSmallHeading")
    yield xml.words(front.coverage, "RPLead")
    counted = [c for c in front.counts if c.total]
    if counted:
        yield _bar(counted, width)
        yield xml.words("", "RPGap")
    yield _counts(front, width)


def _bar(counts: list[Count], width: int) -> str:
    """Return the marks as parts of one bar, as wide as they are many."""
    whole = sum(c.total for c in counts)
    room = width - _LEAST * len(counts)
    widths = [_LEAST + room * c.total // whole for c in counts]
    widths[-1] += width - sum(widths)
    cells = []
    for place, (part, count) in enumerate(zip(widths, counts, strict=True)):
        fill = _SHADES[place % len(_SHADES)] if count.mark else "FFFFFF"
        ink = "FFFFFF" if fill in _SHADES[:2] else "1D1C1A"
        shape = f"{GLYPHS[count.mark]}\u00a0{count.total}"
        words = xml.run(shape, "RPMark", f'<w:color w:val="{ink}"/>')
        about = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/><w:vAlign w:val="center"/>'
        cells.append(xml.cell(part, xml.paragraph(words, "RPBar"), about))
    caption = ", ".join(f"{c.label} {c.total}" for c in counts)
    return xml.table("RPBarTable", widths, (xml.row(cells),), caption)


def _counts(front: Front, width: int) -> str:
    widths = xml.shares(width, (2.6, 1, 1, 1, 1))
    styles = ("RPHead", *["RPHeadNumber"] * 4)
    named = zip(widths, styles, front.counts_heads, strict=True)
    rows = [xml.row((xml.cell(w, xml.words(h, s)) for w, s, h in named), head=True)]
    for count in front.counts:
        label = xml.mark(count.mark) + xml.run(f"{xml.EN}{count.label}")
        numbers = (*(str(n or "–") for n in count.by_priority), str(count.total))
        rows.append(_numbers(widths, label, numbers))
    sums = [str(sum(c.by_priority[place] for c in front.counts)) for place in range(3)]
    total = xml.run(front.total_label, "RPStrong")
    rows.append(_numbers(widths, total, (*sums, str(front.claims))))
    return xml.table("RPGrid", widths, rows, front.settled_label, head=True)


def _numbers(widths: list[int], label: str, numbers: tuple[str, ...]) -> str:
    cells = [xml.cell(widths[0], xml.paragraph(label, "RPCell"))]
    cells += (
        xml.cell(w, xml.words(n, "RPCellNumber")) for w, n in zip(widths[1:], numbers, strict=True)
    )
    return xml.row(cells)


def _urgent(front: Front, width: int) -> str:
    widths = xml.shares(width, (0.75, 5.2, 0.75, 2.6))
    heads = zip(widths, front.urgent_heads, strict=True)
    rows = [xml.row((xml.cell(w, xml.words(h, "RPHead")) for w, h in heads), head=True)]
    rows += (_urgent_row(urgent, widths) for urgent in front.urgent)
    return xml.table("RPGrid", widths, rows, front.urgent_heading, head=True)


def _urgent_row(urgent: Urgent, widths: list[int]) -> str:
    number = xml.jump(urgent.anchor, str(urgent.number), "RPStrong")
    cells = (
        xml.paragraph(number + xml.run(xml.EN) + xml.mark(urgent.mark), "RPCell"),
        xml.words(urgent.words, "RPCell"),
        xml.paragraph(xml.ref(urgent.place), "RPMeta"),
        xml.words(urgent.missing, "RPCell"),
    )
    whole = len(urgent.words) + len(urgent.missing) < _TALL
    return xml.row((xml.cell(w, c) for w, c in zip(widths, cells, strict=True)), whole=whole)


def _foot(build: Builder, front: Front, width: int) -> str:
    """Return the legend beside the checklist and the signatures."""
    widths = xml.shares(width, (1, 1))
    left = [xml.words(front.legend_heading, "RPSmallHeading")]
    for mark, words in front.legend:
        left.append(xml.paragraph(xml.mark(mark) + xml.run(f"{xml.EN}{words}"), "RPCell"))
    right = [xml.words(front.checklist_heading, "RPSmallHeading")]
    right += (_check(build, tick) for tick in front.checklist)
    right += (_signature(build, *pair) for pair in front.signatures)
    cells = (xml.cell(widths[0], "".join(left)), xml.cell(widths[1], "".join(right)))
    whole = len(front.checklist) < _MANY
    return xml.table("RPPlain", widths, (xml.row(cells, whole=whole),), front.checklist_heading)


def _check(build: Builder, tick: Tick) -> str:
    box = build.box(tick, tick.state is not ElementState.OPEN)
    return xml.paragraph(box + xml.run(f"\u2002{tick.text}"), "RPCell", reads=tick.text)


def _signature(build: Builder, name: Field, day: Field) -> str:
    """Return where somebody signs, with the date."""
    who = build.value(name) or xml.run("______________________", "PlaceholderText")
    when = build.value(day) or xml.run("____________", "PlaceholderText")
    label = xml.run(f"{name.label}  ", "RPFieldLabel")
    return xml.paragraph(
        label + who + xml.TAB + xml.run(f"{day.label}  ", "RPFieldLabel") + when, "RPSignature",
        about=_TAB,
    )  # fmt: skip
