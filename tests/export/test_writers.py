"""DOCX and PDF: the same words, on both papers, whatever the worksheet holds."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redpencil.base.work import Cancelled, Work
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.export import formats
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.written import Keeper
from redpencil.store import codec
from tests.export.samples import NOW, filled
from tests.store.samples import worksheets

KEEPER = Keeper(b"original", lambda sheet: {"worksheet": codec.to_plain(sheet)})
ALL = [w.key for w in formats.WRITERS]
KEPT = Path(__file__).parents[1] / "data" / "reports"


def written(key: str, sheet: Worksheet | None = None, **chosen: Any) -> bytes:
    options = ExportOptions(**({"fillable": False} | chosen))
    return formats.export(key, sheet or filled(), options, NOW, Work(), KEEPER).data


def pdf_pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def docx_text(data: bytes) -> str:
    body = docx.Document(io.BytesIO(data)).element.body
    return "\n".join(
        "".join(t.text or "" for t in p.iter() if t.tag.endswith("}t"))
        for p in body.iter()
        if p.tag.endswith("}p")
    )


def letters(text: str) -> str:
    return re.sub(r"[^\w]", "", text).replace("\ufffe", "")


def same_as_kept(name: str, text: str, request: pytest.FixtureRequest) -> None:
    path = KEPT / name
    if request.config.getoption("--regenerate"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_the_pdfs_words_are_as_kept(request: pytest.FixtureRequest) -> None:
    text = "\f\n".join(pdf_pages(written("pdf"))).replace("\r\n", "\n")
    same_as_kept("sample.pdf.txt", text, request)


def test_the_docx_words_are_as_kept(request: pytest.FixtureRequest) -> None:
    same_as_kept("sample.docx.txt", docx_text(written("docx")), request)


def test_both_say_every_claim_and_note() -> None:
    sheet = filled()
    in_pdf, in_docx = (
        letters("".join(pdf_pages(written("pdf")))),
        letters(docx_text(written("docx"))),
    )
    for claim in sheet.claims:
        for words in (claim.exact, claim.notes.split(".")[0]):
            assert letters(words) in in_docx
            assert letters(words)[:40] in in_pdf


@pytest.mark.parametrize(("page", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper(page: str, size: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(written("pdf", page=page))
    assert tuple(round(n) for n in document[0].get_size()) == size
    document.close()
    section = docx.Document(io.BytesIO(written("docx", page=page))).sections[0]
    assert abs(section.page_width.pt - size[0]) < 1


def test_pages_are_numbered_to_the_last() -> None:
    pages = pdf_pages(written("pdf"))
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text


def test_the_same_worksheet_gives_the_same_pdf() -> None:
    assert written("pdf") == written("pdf")


def test_the_pdf_bears_the_reports_time_and_title() -> None:
    document = pypdfium2.PdfDocument(written("pdf"))
    told = document.get_metadata_dict()
    document.close()
    assert told["CreationDate"].startswith("D:20260102142000")
    assert told["Title"] == filled().article.title


def test_no_machine_data_and_nothing_private_in_the_bytes() -> None:
    with zipfile.ZipFile(io.BytesIO(written("docx"))) as package:
        everything = "".join(
            package.read(n).decode() for n in package.namelist() if n.endswith((".xml", ".rels"))
        )
    everything += "".join(pdf_pages(written("pdf")))
    for secret in ("Petra", "555 0199", "python-docx", "Otto Hidden"):
        assert secret not in everything


def test_links_lead_from_galley_to_card() -> None:
    with zipfile.ZipFile(io.BytesIO(written("docx"))) as package:
        xml = package.read("word/document.xml").decode()
    anchors = set(re.findall(r'w:anchor="(claim_\d+)"', xml))
    assert anchors == set(re.findall(r'w:bookmarkStart [^>]*w:name="(claim_\d+)"', xml))
    assert len(anchors) == len(filled().claims)


NOTES = [
    "x" * 20_000,
    "long words " * 4_000,
    "a\x00b\x1b\ud800c",
    "<b>&amp; javascript:alert(1) file:///etc/passwd ]]> --> \\end",
    "مرحبا שלום नमस्ते 你好 😀 👩‍🔬",
    "line\nline\n\nline\r\n\ttab",
    "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("key", ALL)
@pytest.mark.parametrize("note", NOTES)
def test_any_note_is_printed(key: str, note: str) -> None:
    sheet = filled()
    data = written(key, sheet.with_claim(replace(sheet.claims[0], notes=note)))
    assert len(data) > 100


@pytest.mark.parametrize("key", ["docx", "html", "csv", "json"])
def test_a_note_of_a_hundred_thousand_letters_is_all_there(key: str) -> None:
    sheet = filled()
    note = "Wörter " * 14_000 + "omega"
    data = written(key, sheet.with_claim(replace(sheet.claims[0], notes=note)))
    text = docx_text(data) if key == "docx" else data.decode("utf-8")
    text = text.encode().decode("unicode_escape") if key == "json" else text
    assert text.count("omega") >= 1
    assert text.count("rter ") >= 14_000


@pytest.mark.parametrize("key", ALL)
def test_every_writer_survives_every_worksheet(key: str) -> None:
    @settings(max_examples=12, suppress_health_check=list(HealthCheck))
    @given(worksheets(), st.sampled_from(Layout), st.booleans(), st.booleans())
    def survives(sheet: Worksheet, layout: Layout, fillable: bool, redacted: bool) -> None:
        assert written(key, sheet, layout=layout, fillable=fillable, redacted=redacted)

    survives()


@pytest.mark.parametrize("key", ["docx", "pdf"])
def test_writing_can_be_stopped(key: str) -> None:
    with pytest.raises(Cancelled):
        formats.export(key, filled(), ExportOptions(), NOW, Work(cancelled=lambda: True))


def test_an_unknown_format_says_what_there_is() -> None:
    with pytest.raises(UserError, match="It writes: docx, pdf, annotated, html"):
        formats.get("odt")
    with pytest.raises(UserError, match="not a format"):
        formats.export("odt", filled(), ExportOptions(), NOW, Work())


@pytest.mark.parametrize("key", ["javascript:alert(1)", "file:///etc/passwd", "http://", "x:y"])
def test_no_address_but_of_the_web_can_be_clicked(key: str) -> None:
    sheet = filled()
    found = replace(sheet.claims[0].evidence[0], url=key, archive_url="https://ok.example/a?b=1&c")
    changed = sheet.with_claim(replace(sheet.claims[0], evidence=(found,)))
    page = written("html", changed).decode()
    assert f'href="{key}"' not in page
    assert 'href="https://ok.example/a?b=1&amp;c"' in page
    with zipfile.ZipFile(io.BytesIO(written("docx", changed))) as package:
        targets = package.read("word/_rels/document.xml.rels").decode()
    assert key not in targets.replace("http://schemas", "")
    assert "https://ok.example" in targets


def spoken(data: bytes) -> str:
    """The DOCX's words, a blank for each tab and around each reference."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = package.read("word/document.xml").decode()
    body = body.replace("<w:tab/>", " ").replace("</w:p>", " ")
    body = re.sub(r'<w:rStyle w:val="RPReference"/>.*?</w:r>', lambda m: f" {m[0]} ", body)
    return unescape(re.sub(r"<[^>]+>", "", body))


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{4,}", text.casefold()))


@pytest.mark.parametrize("layout", list(Layout))
def test_docx_pdf_and_html_say_the_same(layout: Layout) -> None:
    """Word by word; order, running heads and the contents of the DOCX are each format's own."""
    said = spoken(written("docx", layout=layout)).replace("Contents", "").replace("_", " ")
    page = written("html", layout=layout).decode()
    page = re.sub(r"<(style|title|footer).*?</\1>|<[^>]+>", " ", page, flags=re.S)
    assert words(said) == words(unescape(page))
    flat = letters("".join(pdf_pages(written("pdf", layout=layout)))).casefold()
    assert [w for w in words(said) if w not in flat] == []
