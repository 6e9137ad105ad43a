"""The cards: one row a claim, which does not break over pages unless it is taller than one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.element import ElementState
from redpencil.export.docx import xml
from redpencil.export.docx.builder import PLAIN_BOX, Builder
from redpencil.export.report import Blank, BlankKind, Card, Cards, Field, Tick

_GUTTER: Final = 740
_SIDE: Final = 1960
_LONG: Final = 2_600
"""Characters of a card that may be taller than a page: it may be split."""
_SIGNS: Final = (
    '<w:tabs><w:tab w:val="left" w:pos="1750"/><w:tab w:val="left" w:pos="3350"/>'
    '<w:tab w:val="left" w:pos="5150"/></w:tabs>'
)


def table(build: Builder, cards: Cards, width: int, work: Work) -> Iterator[str]:
    """Yield the cards as a table, a rule between each two."""
    widths = (_GUTTER, width - _GUTTER - _SIDE, _SIDE)
    if all(card.choice is None for card in cards.cards):
        widths = (_GUTTER, width - _GUTTER, 0)
    return xml.table_parts(
        "RPCards", filter(None, widths), _rows(build, cards, widths, work), cards.heading
    )


def _rows(build: Builder, cards: Cards, widths: tuple[int, int, int], work: Work) -> Iterator[str]:
    for place, card in enumerate(cards.cards):
        if place % 50 == 0:
            work.step(place / len(cards.cards), "Setting the cards")
        cells = [
            xml.cell(widths[0], _gutter(build, card)),
            xml.cell(widths[1], "".join(_body(build, card))),
        ]
        if widths[2]:
            cells.append(xml.cell(widths[2], "".join(_choice(build, card.choice))))
        yield xml.row(cells, whole=_length(card) < _LONG)


def _length(card: Card) -> int:
    fields = (*card.details, *card.answers)
    return sum(len(r.text) for r in card.runs) + sum(len(f.value) + 60 for f in fields)


def _gutter(build: Builder, card: Card) -> str:
    number = build.bookmark(card.anchor, xml.run(str(card.number)))
    below = xml.priority(card.priority) + xml.run(xml.EN) + xml.mark(card.mark)
    return xml.paragraph(number, "RPNumber") + xml.paragraph(below, "RPCell")


def _body(build: Builder, card: Card) -> Iterator[str]:
    yield xml.paragraph(
        xml.said(card.runs), "RPClaim", reads="".join(r.text for r in card.runs)[:200]
    )
    yield xml.paragraph(xml.ref(card.place, "  ·  ") + xml.run(card.meta), "RPMeta")
    if card.ticks:
        yield xml.paragraph("".join(_ticks(build, card.ticks)), "RPTicks")
    for group in _grouped(build, (*card.details, *card.answers)):
        yield from _field(build, *group)
    if card.signs:
        signs = (_sign(build, sign) for sign in card.signs)
        yield xml.paragraph(xml.TAB.join(signs), "RPSigns", about=_SIGNS)


def _grouped(build: Builder, fields: tuple[Field, ...]) -> Iterator[tuple[Field, ...]]:
    """Yield fields, short ones to be filled in that follow one another together."""
    waiting: list[Field] = []
    for field in fields:
        short = build.fillable and field.blank and field.blank.kind is BlankKind.LINE
        if not short and waiting:
            yield tuple(waiting)
            waiting = []
        if short:
            waiting.append(field)
        else:
            yield (field,)
    if waiting:
        yield tuple(waiting)


def _field(build: Builder, field: Field, *beside: Field) -> Iterator[str]:
    """Yield label and value in one line, or the label and lines to write on."""
    label = xml.run(f"{field.label}  ", "RPFieldLabel") if field.label else ""
    if build.shown(field):
        said = [label + build.value(field)]
        said += (xml.run(f"{f.label}  ", "RPFieldLabel") + build.value(f) for f in beside)
        yield xml.paragraph(xml.run("\u2003").join(said), "RPDetail", reads=field.value)
    elif lines := build.rules(field):
        yield xml.paragraph(label, "RPRuledLine")
        yield from (xml.words("", "RPRuledLine") for _ in range(lines - 1))


def _ticks(build: Builder, ticks: tuple[Tick, ...]) -> Iterator[str]:
    for tick in ticks:
        yield build.box(tick, tick.state is not ElementState.OPEN)
        yield xml.run(f"\u00a0{tick.text}")
        about = ", ".join(filter(None, (tick.kind, tick.note)))
        yield xml.run(f" {about}\u2003" if about else "\u2003", "RPNote")


def _sign(build: Builder, sign: Field) -> str:
    value = build.value(sign) or xml.run("________", "PlaceholderText")
    return xml.run(f"{sign.label} ", "RPNote") + value


def _choice(build: Builder, choice: Blank | None) -> Iterator[str]:
    """Yield the list to choose from: a control, or a box for each to tick by pen."""
    if choice is None:
        yield xml.words("", "RPChoice")
    elif build.fillable:
        yield xml.words(choice.label.rpartition(": ")[2], "RPLabel")
        yield xml.paragraph(build.control(choice, "RPStrong"), "RPChoice")
    else:
        for option in choice.options:
            chosen = option.key == choice.value
            shape = xml.mark(option.mark) + xml.run(xml.EN) if option.mark else ""
            box = xml.run(PLAIN_BOX[chosen], "RPBox") + xml.run(xml.EN)
            words = xml.run(option.label, "RPStrong" if chosen else "")
            yield xml.paragraph(box + shape + words, "RPChosen" if chosen else "RPChoice")
