"""The galley: a row a block, its number, its words, and the wide margin with the marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.domain.article import Part
from redpencil.export.docx import xml
from redpencil.export.docx.builder import Builder
from redpencil.export.report import Galley, MarginMark, Paragraph

STYLES: Final = {
    Part.HEADLINE: "RPHeadline", Part.DECK: "RPDeck", Part.SUBHEAD: "RPSubhead",
    Part.BYLINE: "RPFurniture", Part.BODY: "RPBody", Part.CAPTION: "RPCaption",
    Part.CREDIT: "RPFurniture", Part.BOILERPLATE: "RPFurniture",
}  # fmt: skip
_NUMBER: Final = 440
_MARGIN: Final = 2620
_SPACE: Final = '<w:tcMar><w:right w:w="240" w:type="dxa"/></w:tcMar>'


def rows(build: Builder, galley: Galley, width: int) -> Iterator[str]:
    """Yield the article as a table without borders."""
    widths = (_NUMBER, width - _NUMBER - _MARGIN, _MARGIN)
    made = (_row(build, block, galley.linked, widths) for block in galley.paragraphs)
    return xml.table_parts("RPPlain", widths, made, galley.heading)


def _row(build: Builder, block: Paragraph, linked: bool, widths: tuple[int, int, int]) -> str:
    number = xml.words(str(block.number) if block.number else "", "RPParagraphNumber")
    content = build.bookmark(block.anchor, _content(block, linked))
    reads = "".join(r.text for r in block.runs)[:200]
    said = xml.paragraph(content, STYLES[block.part], reads=reads)
    margin = "".join(map(_margin, block.margin)) or xml.words("", "RPMargin")
    cells = (xml.cell(widths[0], number), xml.cell(widths[1], said, _SPACE))
    return xml.row((*cells, xml.cell(widths[2], margin)), whole=len(reads) < 200)


def _content(block: Paragraph, linked: bool) -> str:
    made = []
    for run in block.runs:
        made.append(xml.said((run,), underline=True))
        for place, number in enumerate(run.ends):
            anchor = f"claim_{number}" if linked else ""
            words = f"\u2009{number}" if place else str(number)
            made.append(xml.jump(anchor, words, "RPReference"))
    return "".join(made)


def _margin(mark: MarginMark) -> str:
    parts = (
        xml.jump(mark.anchor, str(mark.number), "RPNote"),
        xml.TAB, xml.mark(mark.mark), xml.TAB, xml.priority(mark.priority),
        xml.TAB + xml.run(mark.label) if mark.label else "",
    )  # fmt: skip
    return xml.paragraph("".join(parts), "RPMargin")
