"""The galley, the cards and the lists of the DOCX."""

from __future__ import annotations

from typing import Any, Final

from docx.document import Document
from docx.enum.text import WD_UNDERLINE
from docx.shared import Pt

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.element import ElementState
from redpencil.export import report
from redpencil.export.docx import parts

STYLES: Final = {
    Part.HEADLINE: "RP Headline", Part.DECK: "RP Deck", Part.SUBHEAD: "RP Subhead",
    Part.BYLINE: "RP Furniture", Part.BODY: "RP Body", Part.CAPTION: "RP Caption",
    Part.CREDIT: "RP Furniture", Part.BOILERPLATE: "RP Furniture",
}  # fmt: skip
_NUMBER: Final = 460
_MARGIN: Final = 2500
_GUTTER: Final = 760
_CHOICES: Final = 1900
_STATES: Final = {ElementState.CHANGED: " (changed)", ElementState.WAIVED: " (waived)"}


def add_galley(document: Document, paragraphs: tuple[report.Paragraph, ...], width: int) -> None:
    """Add the article, a row a block: number, words, and the wide margin with the marks."""
    table = parts.table(document, [_NUMBER, width - _NUMBER - _MARGIN, _MARGIN], len(paragraphs))
    for row, block in zip(table.rows, paragraphs, strict=True):
        cells = row.cells
        cells[0].paragraphs[0].style = "RP Margin"
        if block.number:
            cells[0].paragraphs[0].add_run(str(block.number))
        cells[1].paragraphs[0].style = STYLES[block.part]
        _runs(cells[1].paragraphs[0], block.runs)
        for place, mark in enumerate(block.margin):
            line = cells[2].add_paragraph() if place else cells[2].paragraphs[0]
            _margin(line, mark)
        cells[2].paragraphs[0].style = "RP Margin"


def _margin(paragraph: Any, mark: report.MarginMark) -> None:
    paragraph.style = "RP Margin"
    number = paragraph.add_run(f"{mark.number}\u2002")
    number.bold, number.font.color.rgb = True, parts.INK
    parts.glyph(paragraph, mark.mark, 8)
    letter = paragraph.add_run(f"\u2002{mark.priority.value}")
    letter.bold, letter.font.color.rgb = True, parts.INK
    paragraph.add_run(f"\u2002{mark.label}")


def _runs(paragraph: Any, runs: tuple[report.Run, ...]) -> None:
    for run in runs:
        made = paragraph.add_run(parts.clean(run.text))
        made.bold = run.strong or None
        if run.claim:
            made.font.underline = WD_UNDERLINE.SINGLE
        if run.ends:
            parts.link(paragraph, str(run.ends), f"claim_{run.ends}", size=8)


def add_cards(document: Document, cards: tuple[report.Card, ...], width: int, work: Work) -> None:
    """Add one row a claim, which never breaks over a page unless it is taller than one."""
    widths = [_GUTTER, width - _GUTTER - _CHOICES, _CHOICES]
    table = parts.table(document, widths, len(cards))
    for number, (row, card) in enumerate(zip(table.rows, cards, strict=True)):
        if number % 20 == 0:
            work.step(number / len(cards), "Setting the cards")
        parts.whole(row)
        gutter, body, choices = row.cells
        for cell in (gutter, body, choices):
            parts.borders(cell, top="6 1D1C1A")
        _gutter(gutter, card)
        _body(body, card)
        _choices(choices, card)


def _gutter(cell: Any, card: report.Card) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = "RP Number"
    paragraph.add_run(str(card.number))
    parts.bookmark(paragraph, f"claim_{card.number}", card.number)
    below = cell.add_paragraph(style="RP Cell")
    letter = below.add_run(f"{card.priority.value}\u2002")
    letter.bold = True
    parts.glyph(below, card.mark, 10)


def _body(cell: Any, card: report.Card) -> None:
    first = cell.paragraphs[0]
    first.style = "RP Claim"
    _runs(first, card.runs)
    cell.add_paragraph(parts.clean(card.meta), "RP Meta")
    if card.restated:
        _detail(cell, card.restated)
    if card.ticks:
        _ticks(cell.add_paragraph(style="RP Detail"), card.ticks)
    for field in card.details:
        _detail(cell, field)
    for label, lines in card.ruled:
        cell.add_paragraph(label.upper(), "RP Label")
        for _ in range(lines):
            parts.ruled(cell.add_paragraph(style="RP Ruled line"))
    signs = cell.add_paragraph(style="RP Label")
    signs.paragraph_format.space_before, signs.paragraph_format.space_after = Pt(6), Pt(5)
    for sign in card.signs:
        signs.add_run(f"{sign.label}: ")
        value = signs.add_run(parts.clean(sign.value) or "________")
        value.font.size = Pt(8.4)
        signs.add_run("\u2003")


def _detail(cell: Any, field: report.Field) -> None:
    cell.add_paragraph(parts.clean(field.label.upper()), "RP Label")
    cell.add_paragraph(parts.clean(field.value), "RP Detail")


def _ticks(paragraph: Any, ticks: tuple[report.Tick, ...]) -> None:
    for tick in ticks:
        box = "☐" if tick.state is ElementState.OPEN else "☑"
        paragraph.add_run(f"{box}\u00a0{parts.clean(tick.text)} ")
        kind = paragraph.add_run(f"{tick.kind}{_STATES.get(tick.state, '')}\u2003")
        kind.font.size, kind.font.color.rgb = Pt(6.8), parts.MUTED


def _choices(cell: Any, card: report.Card) -> None:
    for place, choice in enumerate(card.choices):
        line = cell.add_paragraph() if place else cell.paragraphs[0]
        line.style = "RP Margin"
        line.add_run("☑\u2002" if choice.chosen else "☐\u2002")
        parts.glyph(line, choice.mark, 8)
        words = line.add_run(f"\u2002{choice.label}")
        if choice.chosen:
            words.bold, words.font.color.rgb = True, parts.INK


def add_section(document: Document, section: report.Section, width: int) -> None:
    """Add a list with its heading."""
    document.add_heading(section.heading, 1)
    document.add_paragraph(section.lead, "RP Lead")
    table = parts.table(document, [width * 62 // 100, width - width * 62 // 100], len(section.rows))
    for row, (left, right) in zip(table.rows, section.rows, strict=True):
        for cell, words, style in zip(
            row.cells, (left, right), ("RP Cell", "RP Meta"), strict=True
        ):
            parts.borders(cell, top="4")
            cell.paragraphs[0].style = style
            cell.paragraphs[0].add_run(parts.clean(words))
