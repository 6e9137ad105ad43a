"""Figures that are drawn as others than are copied."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from redpencil.base.work import Work
from redpencil.intake.pdf import reader

WARNING = "Figures that are copied may differ"


def lying(drawn: str, copied: str, words: str = "Wages rose 5 percent in 2025.") -> bytes:
    """A page that draws its words as they are, and gives out a figure for another."""
    entries = "".join(
        f"<{n:02x}> <{ord(copied) if chr(n) == drawn else n:04x}> " for n in range(32, 127)
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        f"1 begincodespacerange <00> <ff> endcodespacerange 95 beginbfchar {entries}endbfchar "
        "endcmap end end"
    )
    text = f"BT /F1 14 Tf 72 700 Td ({words}) Tj ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(text)}>>\nstream\n{text}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        f"<</Length {len(cmap)}>>\nstream\n{cmap}\nendstream",
    )
    body = "".join(f"{n} 0 obj\n{words}\nendobj\n" for n, words in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer\n<</Size 7/Root 1 0 R>>\n%%EOF\n".encode()


def is_told(data: bytes) -> bool:
    return any(WARNING in n for n in reader.read(data, "a.pdf", Work()).notices)


@pytest.mark.parametrize(("drawn", "copied"), [("5", "9"), ("5", "6"), ("2", "8")])
def test_a_figure_that_is_drawn_as_another_is_told(drawn: str, copied: str) -> None:
    data = lying(drawn, copied)
    assert copied in reader.read(data, "a.pdf", Work()).blocks[0].text
    assert is_told(data)


def test_an_honest_page_is_not_suspected() -> None:
    assert not is_told(lying("5", "5", "The 0123456789 of 0123456789 and 0123456789."))


@pytest.mark.parametrize("font", ["Helvetica", "Times-BoldItalic", "Courier-Bold"])
def test_neither_is_small_type_nor_white_on_black(font: str) -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for row, size in enumerate((6, 10, 24)):
        canvas.setFont(font, size)
        for column in range(3):
            place, line = 72 + 160 * column, 700 - 60 * row
            canvas.setFillGray(0.1)
            canvas.rect(place - 4, line - 4, 150, size + 8, stroke=0, fill=column == 1)
            canvas.setFillGray(0.9 if column == 1 else 0)
            canvas.drawString(place, line, "0123456789")
    canvas.save()
    assert not is_told(stream.getvalue())
