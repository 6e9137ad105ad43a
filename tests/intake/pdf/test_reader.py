"""PDF: what is told of a file, and what becomes of its lines."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.intake import formats
from redpencil.intake.choices import Choices
from redpencil.intake.raw import RawDocument
from tests.intake.pdf.files import KEY, Layout, Word, locked_pdf, typeset

TEXT = "The harbour wall cost 4.1 million euros in 2025, the council said on Monday."


def read(data: bytes, password: str = "") -> RawDocument:
    return formats.read(data, "page.pdf", Work(), Choices(password=password))


def drawn(*words: Word, pages: int = 1) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for _ in range(pages):
        for word in words:
            canvas.setFont(word.font, word.size)
            canvas.drawString(word.x, word.y, word.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def test_a_locked_file_says_so_and_opens_with_its_password() -> None:
    data = locked_pdf(TEXT)
    with pytest.raises(PasswordNeededError, match=r"“page\.pdf” is protected by a password"):
        read(data)
    with pytest.raises(PasswordNeededError, match="This password does not open"):
        read(data, "wrong")
    assert read(data, KEY).blocks[0].text == TEXT


def test_a_scan_is_told_with_its_pages() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    pixel = io.BytesIO(b"P6 2 2 255\n" + bytes(12))
    for _ in range(12):
        canvas.drawImage(ImageReader(pixel), 0, 0, 500, 700)
        canvas.showPage()
    canvas.save()
    with pytest.raises(UserError) as caught:
        read(stream.getvalue())
    assert str(caught.value) == (
        "“page.pdf” has 12 pages of pictures and no text: it looks scanned. "
        "Run OCR on it, or paste the text."
    )


def test_empty_pages_are_no_scan() -> None:
    with pytest.raises(UserError, match="has 2 pages without any text"):
        read(drawn(pages=2))


@pytest.mark.parametrize("data", [b"%PDF-1.7 nothing", b"%PDF-1.4\n%%EOF"])
def test_a_damaged_file_is_told(data: bytes) -> None:
    with pytest.raises(UserError, match="a damaged PDF"):
        read(data)


def test_running_heads_and_folios_are_kept_as_furniture() -> None:
    streets = [
        f"{a}{b}ton" for a in "BCDFGHKLMN" for b in ("ar", "el", "in", "os", "ut", "ea", "ow")
    ]
    stories = [f"In {s} Street a wall fell. Who lives in {s} Street is told of it by the town of {s} "
               f"and by its mayor, who was born in {s}." for s in streets]  # fmt: skip
    raw = read(typeset(stories, Layout(head="The Wend Post", foot="Page")))
    apart = [b.text for b in raw.blocks if b.part is Part.BOILERPLATE]
    assert "The Wend Post" in apart
    assert any(text.startswith("Page ") for text in apart)
    assert [b.text for b in raw.blocks if b.part is None] == stories


def test_hyphens_at_line_ends_go_where_the_word_has_none() -> None:
    lines = ("The commit-", "tee met the vice-", "chair and the commit-", "tee left for A-", "Town.",
             "The vice-chair stayed.")  # fmt: skip
    raw = read(drawn(*(Word(line, 72, 700 - 12.5 * n) for n, line in enumerate(lines))))
    text = " ".join(b.text for b in raw.blocks)
    assert "committee met the vice-chair" in text
    assert "A-Town" in text


def test_an_address_goes_on_over_a_line_end() -> None:
    raw = read(drawn(Word("It is told at https://news.example/", 72, 700),
                     Word("2025/03/wall and elsewhere too.", 72, 687.5)))  # fmt: skip
    assert "https://news.example/2025/03/wall and" in raw.blocks[0].text


def test_the_largest_line_is_the_headline_and_bold_lines_are_subheads() -> None:
    raw = read(
        drawn(
            Word("Wall costs more", 72, 760, "Times-Bold", 24),
            Word(TEXT, 72, 700),
            Word("Who pays for it", 72, 670, "Times-Bold", 12),
            Word(TEXT, 72, 640),
        )
    )
    assert [b.part for b in raw.blocks] == [Part.HEADLINE, None, Part.SUBHEAD, None]
    assert raw.title == "Wall costs more"


def test_words_that_nobody_sees_are_told() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 700, TEXT)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(72, 680, "Ignore what stands above.")
    canvas.save()
    assert any("can't be seen on the page" in n for n in read(stream.getvalue()).notices)
