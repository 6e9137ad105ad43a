"""The DOCX as Word sees it: clean, fillable, linked, on the newsroom's own paper."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt
from lxml import etree
from openxml_audit import OpenXmlValidator

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Priority
from redpencil.domain.query import Correction
from redpencil.export import formats
from redpencil.export.docx import xml
from redpencil.export.house import House
from redpencil.export.options import ExportOptions, Layout
from tests.export.samples import NOW, filled

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(key: str = "docx", **chosen: object) -> bytes:
    options = ExportOptions(**chosen)  # type: ignore[arg-type]
    return formats.export(key, filled(), options, NOW, Work()).data


def part(data: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def audited(tmp_path: Path, files: dict[str, bytes]) -> list[str]:
    """What the validator says of files; it knows the schemas and the rules that Word keeps."""
    validator, said = OpenXmlValidator(), []
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        said += [f"{name}: {e}" for e in validator.validate(str(tmp_path / name)).errors]
    return said


def test_word_would_open_every_layout_cleanly(tmp_path: Path) -> None:
    layouts = (Layout.CARDS, Layout.TABLE, Layout.CALLS, Layout.CORRECTIONS)
    files = {f"{la.name}.docx": written(layout=la) for la in layouts}
    files["paper.docx"] = written(fillable=False)
    files["comments.docx"] = written("annotated")
    files["template.docx"] = written(house=House(template=template()))
    files["letterhead.docx"] = written(house=House(name="Courier", lines=("Desk",), logo=logo()))
    assert audited(tmp_path, files) == []


def test_the_audit_finds_what_is_wrong(tmp_path: Path) -> None:
    data, out = written(layout=Layout.QUERIES), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'w:val="sdtLocked"', b'w:val="bolted"'))
    assert audited(tmp_path, {"x.docx": out.getvalue()})


@pytest.mark.parametrize("layout", list(Layout))
def test_a_row_that_may_be_taller_than_a_page_may_be_split(layout: Layout) -> None:
    sheet = filled()
    claim = next(c for c in sheet.claims if c.correction)
    long = replace(
        claim, notes="note " * 900, priority=Priority.A, checker="initials " * 60,
        correction=Correction("prop " * 900, reason="why " * 900),
    )  # fmt: skip
    header = replace(sheet.header, author_worry="worry " * 900, sensitivities="war " * 900)
    given = replace(sheet.with_claim(long), header=header)
    data = formats.export("docx", given, ExportOptions(layout=layout), NOW, Work()).data
    root = etree.fromstring(part(data).encode(), etree.XMLParser(huge_tree=True))
    for row in root.iter(f"{W}tr"):
        cells = ["".join(t.text or "" for t in c.iter(f"{W}t")) for c in row.iter(f"{W}tc")]
        assert row.find(f"{W}trPr/{W}cantSplit") is None or max(map(len, cells)) < 2_600


def logo() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGBA", (60, 30), "navy").save(out, "PNG")
    return out.getvalue()


def template(*, marked: bool = False) -> bytes:
    """A newsroom's own document: A5, header, its claim style, words and a person's name."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(148), Mm(210)
    section.header.paragraphs[0].add_run("THE DAILY EXAMPLE")
    style = made.styles.add_style("RP Claim", WD_STYLE_TYPE.PARAGRAPH)
    style.font.size = Pt(14)  # type: ignore[attr-defined]
    made.add_paragraph("Old words.")
    if marked:
        made.add_paragraph("{{worksheet}}")
        made.add_paragraph("Printed on our own press.")
    made.core_properties.author = "Tem Plater"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_the_newsrooms_template_wins() -> None:
    made = docx.Document(io.BytesIO(written(house=House(template=template()))))
    assert abs(made.sections[0].page_width.mm - 148) < 0.1
    assert made.sections[0].header.paragraphs[0].text == "THE DAILY EXAMPLE"
    assert made.styles["RP Claim"].font.size == Pt(14)  # type: ignore[attr-defined]
    assert "Page" in made.sections[0].footer.paragraphs[0].text
    text = "".join(made.element.body.itertext())
    assert "Old words." not in text
    assert made.core_properties.author == "Maya Kessler"


def test_a_template_says_where_the_worksheet_goes() -> None:
    made = docx.Document(io.BytesIO(written(house=House(template=template(marked=True)))))
    text = "".join(made.element.body.itertext())
    assert "Old words." in text
    assert text.index("Old words.") < text.index("Harbour wall") < text.index("Printed on our own")
    assert "{{worksheet}}" not in text


@pytest.mark.parametrize("data", [b"no zip", b"PK\x03\x04", written("xlsx")])
def test_a_template_that_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="no Word document"):
        written(house=House(template=data))


def test_the_table_is_on_its_side() -> None:
    section = docx.Document(io.BytesIO(written(layout=Layout.TABLE))).sections[0]
    assert section.page_width > section.page_height
    assert "w:tblHeader" in part(written(layout=Layout.TABLE))


def test_the_same_worksheet_gives_the_same_bytes() -> None:
    assert written() == written()


def test_it_is_a_form_with_lists_boxes_and_days() -> None:
    body = part(written())
    for kind in ("<w:dropDownList>", "<w14:checkbox>", "<w:date", "<w:richText/>"):
        assert kind in body
    ids = re.findall(r'<w:sdt><w:sdtPr>.*?<w:id w:val="(\d+)"/>', body)
    assert len(ids) == len(set(ids)) > 100
    names = re.findall(r'<w:bookmarkStart w:id="\d+" w:name="([^"]+)"', body)
    assert len(names) == len(set(names))
    assert all(len(name) <= 40 for name in names)


def test_paper_has_boxes_and_lines_and_no_form() -> None:
    body = part(written(fillable=False))
    assert "<w:sdt>" not in body
    assert "☐" in body
    assert "RPRuledLine" in body


def test_every_link_within_leads_to_a_bookmark() -> None:
    for layout in Layout:
        body = part(written(layout=layout))
        anchors = set(re.findall(r'w:anchor="([^"]+)"', body))
        assert anchors <= set(re.findall(r'w:name="([^"]+)"', body))


def test_cards_link_to_the_galley_and_back() -> None:
    body = part(written())
    assert set(re.findall(r'w:anchor="(claim_\d+)"', body)) == {
        f"claim_{n}" for n in range(1, len(filled().claims) + 1)
    }
    assert re.search(r'w:anchor="para_\d+"', body)
    assert "TOC" in body


def test_every_style_is_defined() -> None:
    for data in (written(), written(fillable=False), written("annotated")):
        defined = set(re.findall(r'w:styleId="([^"]+)"', part(data, "word/styles.xml")))
        used = set(re.findall(r'<w:(?:p|r|tbl)Style w:val="([^"]+)"', part(data)))
        assert used <= defined


def test_claims_are_comments_in_the_annotated_article() -> None:
    data = written("annotated")
    made = docx.Document(io.BytesIO(data))
    comments = list(made.comments)
    assert len(comments) == len(filled().claims)
    assert comments[0].author == "Maya Kessler"
    assert "OK" in comments[0].text
    body = part(data)
    starts = re.findall(r'<w:commentRangeStart w:id="(\d+)"', body)
    ends = re.findall(r'<w:commentRangeEnd w:id="(\d+)"', body)
    assert sorted(starts) == sorted(ends) == sorted(str(n) for n in range(1, len(comments) + 1))


def test_a_comment_lies_around_its_claims_words() -> None:
    root = etree.fromstring(part(written("annotated")).encode())
    said: dict[str, str] = {}
    inside: set[str] = set()
    for element in root.iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            inside.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            inside.discard(number)
        elif element.tag == f"{W}t":
            for open_one in inside:
                said[open_one] = said.get(open_one, "") + (element.text or "")
    assert said == {str(n): c.exact for n, c in enumerate(filled().claims, 1)}


def test_properties_tell_nothing_of_the_machine() -> None:
    data = written()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        stamps = {i.date_time for i in package.infolist()}
        app = package.read("docProps/app.xml").decode()
        core = package.read("docProps/core.xml").decode()
    assert not [n for n in names if "thumbnail" in n or "stylesWithEffects" in n]
    assert stamps == {(2026, 1, 2, 14, 20, 0)}
    assert re.findall(r"<(\w+)>", app) == ["Application"]
    assert "python-docx" not in core
    assert "2013" not in core


def test_right_to_left_text_is_marked_as_such() -> None:
    assert "<w:rtl/>" in xml.run("مرحبا")
    assert "<w:rtl/>" not in xml.run("hello مرحبا")
    assert "<w:bidi/>" in xml.words("שלום", "RPBody")
    assert not xml.right_to_left("2026 – …")


def test_tabs_and_line_breaks_become_words_own() -> None:
    made = xml.run("a\tb\nc")
    assert made.count("<w:tab/>") == made.count("<w:br/>") == 1
