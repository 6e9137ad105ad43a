"""The PDF as a file: tagged, embedded, linked, the same each time, and with nothing of the machine."""

from __future__ import annotations

import getpass
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from redpencil.base.work import Cancelled, Work
from redpencil.domain.article import Article, Block, Part
from redpencil.domain.mark import Mark, Priority
from redpencil.domain.query import Correction, Query
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose
from redpencil.export.house import House
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.pdf import document
from redpencil.export.pdf.page import forms
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces import fields
from redpencil.export.pdf.pieces.desk import Desk
from redpencil.export.pdf.type.text import Setting, broken
from redpencil.export.pdf.type.text import Span as Spoken
from redpencil.export.report import Blank, BlankKind
from redpencil.export.written import Caution, Shortfall
from tests.export.pdf.making import every_byte, opened, pages, written
from tests.export.samples import NOW, filled

LAYOUTS = list(Layout)


def elements(node: Any) -> Iterator[Any]:
    yield node
    for kid in node.get("/K", []) if isinstance(node.get("/K"), pikepdf.Array) else []:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield from elements(kid)


@pytest.mark.parametrize("fillable", [False, True], ids=["paper", "form"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_whole_and_tagged_file(layout: Layout, fillable: bool) -> None:
    data = written(layout=layout, fillable=fillable).data
    with opened(data) as pdf:
        assert not pdf.check_pdf_syntax()
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert root.Lang == "en"
        assert "/OutputIntents" in root
        kinds = {str(n.S) for n in elements(root.StructTreeRoot.K[0])}
        assert {"/Document", "/Sect", "/H1", "/P"} <= kinds
        for page in pdf.pages:
            operators = [str(i.operator) for i in pikepdf.parse_content_stream(page)]
            assert operators.count("BDC") + operators.count("BMC") == operators.count("EMC")
            assert operators.count("q") == operators.count("Q")


@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.TABLE])
def test_all_that_is_painted_is_content_or_decoration(layout: Layout) -> None:
    painting = {"TJ", "S", "f", "f*", "B", "b", "Do"}
    with opened(written(layout=layout).data) as pdf:
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                name = str(instruction.operator)
                depth += (name in ("BDC", "BMC")) - (name == "EMC")
                assert depth or name not in painting


def test_every_font_is_embedded_and_says_its_text() -> None:
    with opened(written().data) as pdf:
        fonts = [
            o
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"
        ]
        outer = [f for f in fonts if f.Subtype == "/Type0"]
        assert outer
        for font in outer:
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
            assert b"beginbfchar" in font.ToUnicode.read_bytes()
        assert all(f.Subtype in ("/Type0", "/CIDFontType2", "/TrueType") for f in fonts)


def test_the_outline_leads_to_every_section_and_claim() -> None:
    with opened(written().data) as pdf, pdf.open_outline() as outline:
        assert [o.title for o in outline.root][1:3] == ["Article with claim marks", "Claims"]
        assert len(outline.root[2].children) == len(filled().claims)


def test_links_lead_both_ways() -> None:
    with opened(written().data) as pdf:
        links = [a for p in pdf.pages for a in p.get("/Annots", []) if a.Subtype == "/Link"]
        where = {p.objgen: n for n, p in enumerate(pdf.pages)}
        leads = [(n, where[a.Dest[0].objgen]) for n, p in enumerate(pdf.pages)
                 for a in p.get("/Annots", []) if a.Subtype == "/Link" and "/Dest" in a]  # fmt: skip
        assert any(there > 1 for here, there in leads if here == 1)
        assert any(there == 1 for here, there in leads if here > 1)
        assert all("/Contents" in a and "/StructParent" in a for a in links)


def test_only_what_a_browser_opens_is_live() -> None:
    sheet = filled()
    claim = sheet.claims[0]
    addresses = (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a.example/x",
        "HTTP://b.example",
        "mailto:a@b.example",
    )
    evidence = tuple(replace(claim.evidence[0], id=f"x{n}", url=u) for n, u in enumerate(addresses))  # type: ignore[arg-type]
    data = written(sheet.with_claim(replace(claim, evidence=evidence)), fillable=False).data
    with opened(data) as pdf:
        live = {str(a.A.URI) for p in pdf.pages for a in p.get("/Annots", []) if "/A" in a}
        assert "/JavaScript" not in pdf.Root
    assert "https://a.example/x" in live
    assert not [u for u in live if u.lower().startswith(("javascript", "file"))]
    assert all(u.split(":")[0] in "".join(pages(data)) for u in addresses)


def test_the_same_report_gives_the_same_bytes() -> None:
    assert written(filled()).data == written(filled()).data


def test_nothing_of_the_machine_is_in_the_bytes() -> None:
    told = every_byte(written().data)
    for secret in (str(Path.home()), getpass.getuser() + "@", "Petra", "555 0199", "Otto Hidden"):
        assert secret.encode() not in told or secret == "root@"
    assert not re.search(
        rb"[0-9a-f]{40}", told.replace(b"\n", b" ").lower().split(b"/ID")[0][:2000]
    )


def test_the_reports_time_is_the_files_time() -> None:
    with opened(written().data) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260102142000")
        assert b"2026-01-02T14:20:00+00:00" in pdf.Root.Metadata.read_bytes()


def test_letter_and_a4_upright_and_on_their_side() -> None:
    sizes = []
    for page in ("A4", "Letter"):
        for layout in (Layout.CARDS, Layout.TABLE):
            with opened(written(page=page, layout=layout).data) as pdf:
                sizes.append(tuple(round(float(v)) for v in pdf.pages[0].mediabox)[2:])
    assert sizes == [(595, 842), (842, 595), (612, 792), (792, 612)]


def test_a_tables_heads_repeat_on_every_page() -> None:
    told = pages(written(layout=Layout.TABLE, fillable=False).data)
    assert len(told) > 1
    assert all("Who says so" in page for page in told[:2])


def test_a_card_stays_whole_where_it_can() -> None:
    told = pages(written(fillable=False, galley=False).data)
    assert sum(page.count("Checked by") for page in told) == len(filled().claims)
    assert all(page.count("Checked by") == len(re.findall("[☐☑] Hold", page)) for page in told[1:])


def test_legend_and_checklist_are_not_torn_apart() -> None:
    sheet = filled()
    urgent = tuple(replace(c, priority=Priority.A, mark=Mark.HOLD) for c in sheet.claims)
    for count in range(8, len(urgent) + 1, 2):
        told = pages(written(sheet.with_claims(urgent[:count]), fillable=False, galley=False).data)
        assert [p for p in told if "correct as it stands" in p] == [
            p for p in told if "not checked yet" in p and "Before sign-off" in p
        ]


def test_cards_begin_under_a_galley_that_leaves_half_a_page() -> None:
    def galley(article: Article) -> list[str]:
        sheet = replace(filled(), article=article, claims=(), sentences=())
        return pages(written(sheet, fillable=False).data)

    def of(letters: int) -> Article:
        block = Block(Span(0, letters), Part.BODY)
        return replace(filled().article, text="word " * (letters // 5), blocks=(block,), remarks=())

    short, long = galley(of(500)), galley(of(2_500))
    assert ["Claims" in p and "word word" in p for p in short] == [False, True]
    assert ["Claims" in p and "word word" in p for p in long] == [False, False, False]


@pytest.mark.parametrize("width", [40.0, 85.0, 110.0, 240.0])
def test_a_field_is_as_high_as_the_words_in_it(width: float) -> None:
    blank = Blank("x", BlankKind.TEXT, "Notes", "Matched against the transcript of the day.")
    setting = Setting("en", Counter())
    sheet = Sheet((600.0, 800.0), NOW, setting)
    report = compose.compose(filled(), ExportOptions(), NOW)
    entry = fields.Entry(blank, Desk(report, setting, forms.Form(sheet), 700.0, Work()))
    look = forms.typed(width)
    lines, _ = broken((Spoken(blank.value),), look, width - 4, setting)
    assert entry.fit(width) >= len(lines) * look.leading + 2


@pytest.mark.parametrize("fillable", [False, True], ids=["paper", "form"])
def test_a_note_longer_than_a_page_goes_on(fillable: bool) -> None:
    sheet = filled()
    note = " ".join(f"word{n}" for n in range(4_000))
    data = written(sheet.with_claim(replace(sheet.claims[0], notes=note)), fillable=fillable).data
    assert re.findall(r"word\d+", " ".join(pages(data))) == note.split()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rows_taller_than_a_page_go_on(layout: Layout) -> None:
    sheet = filled()
    claim = next(c for c in sheet.claims if c.correction)
    long = replace(claim, notes="note\n" * 300, restated="long words " * 3_000)
    assert written(sheet.with_claim(long), layout=layout, fillable=False).data


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("fillable", [False, True], ids=["paper", "form"])
def test_nothing_runs_off_the_page_however_long_it_is(layout: Layout, fillable: bool) -> None:
    sheet = filled()
    claim = next(c for c in sheet.claims if c.correction)
    long = replace(
        claim, notes="note " * 900, restated="rest " * 900, method="how " * 900,
        correction=Correction("prop " * 900, reason="why " * 900), speaker="who " * 200,
        queries=(Query("ask " * 900, answer="answer " * 900),), checker="initials " * 99,
    )  # fmt: skip
    data = written(sheet.with_claim(long), layout=layout, fillable=fillable).data
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        boxes = (text.get_charbox(i) for i in range(0, text.count_chars(), 5))
        assert all(bottom >= 0 for _, bottom, _, _ in boxes)


def test_a_house_has_its_head_and_colour() -> None:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (300, 100), "navy").save(out, "PNG")
    house = House(
        name="The Ellerby Courier", lines=("1 Quay Street",), accent="004488", logo=out.getvalue()
    )
    data = written(house=house).data
    assert "The Ellerby Courier" in pages(data)[0]
    with opened(data) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
    odd = written(house=replace(house, logo=b"no picture")).data
    assert "The Ellerby Courier" in pages(odd)[0]


def test_a_missing_font_is_said_in_words() -> None:
    sheet = filled()
    made = written(sheet.with_claim(replace(sheet.claims[0], notes="ᠠᠮ one")), fillable=False)
    assert made.warnings == (Caution(Shortfall.NO_FONT, 2, "Mongolian"),)
    assert "□□ one" in "".join(pages(made.data))


def test_the_collector_is_left_as_it_was() -> None:
    import gc

    gc.disable()
    try:
        written(filled())
        assert not gc.isenabled()
    finally:
        gc.enable()
    written(filled())
    assert gc.isenabled()


def test_drawing_can_be_stopped() -> None:
    report = compose.compose(filled(), ExportOptions(), NOW)
    with pytest.raises(Cancelled):
        document.write(report, ExportOptions(), Work(cancelled=lambda: True))


def test_an_empty_worksheet_makes_every_layout() -> None:
    sheet = filled()
    empty: Worksheet = replace(sheet, claims=(), sources=())
    for layout in LAYOUTS:
        assert pages(written(empty, layout=layout).data)


@pytest.mark.parametrize("text", ["ar", "uk", "de"])
def test_runs_bear_their_language(text: str) -> None:
    sheet = filled()
    article = replace(sheet.article, language=text)
    told = written(replace(sheet, article=article), language="en").data
    with opened(told) as pdf:
        languages = {str(n.Lang) for n in elements(pdf.Root.StructTreeRoot.K[0]) if "/Lang" in n}
    assert languages == {text}


def test_an_old_time_and_a_far_one() -> None:
    for year in (1000, 9999):
        report = replace(
            compose.compose(filled(), ExportOptions(), NOW), made=datetime(year, 1, 1, tzinfo=UTC)
        )
        assert document.write(report, ExportOptions(), Work())[0]
