"""A filled-in DOCX gives back every answer, whatever its editor did to the rest."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.export import formats
from redpencil.export.answers import docx_form, door, package
from redpencil.export.options import ExportOptions, Layout
from tests.export.answers.filling import NS, W, blanks, edited, filled_in, random_answers
from tests.export.samples import NOW, filled


def exported(layout: Layout = Layout.CARDS) -> bytes:
    return formats.export("docx", filled(), ExportOptions(layout=layout), NOW, Work()).data


@pytest.mark.parametrize("layout", list(Layout))
def test_an_untouched_sheet_gives_back_what_was_printed(layout: Layout) -> None:
    found = docx_form.read(exported(layout), "sheet.docx")
    wanted = blanks(filled(), ExportOptions(layout=layout))
    assert found.values == {k: b.value for k, b in wanted.items()}
    assert not found.unclear


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.TABLE, Layout.CALLS, Layout.SIGNOFF])
def test_every_answer_typed_in_word_comes_back(layout: Layout, seed: int) -> None:
    known = blanks(filled(), ExportOptions(layout=layout))
    answers = random_answers(known, seed)
    found = docx_form.read(filled_in(exported(layout), answers, known), "sheet.docx")
    assert found.values == {k: b.value for k, b in known.items()} | answers
    assert not found.unclear


def without_tags(root: etree._Element) -> None:
    """As LibreOffice 7.4 saves: bookmarks stay, tags and titles go."""
    for name in ("tag", "alias"):
        for element in list(root.iter(f"{W}{name}")):
            element.getparent().remove(element)


def without_controls(root: etree._Element) -> None:
    """As editors do that know no controls: only text is left."""
    for control in list(root.iter(f"{W}sdt")):
        parent = control.getparent()
        place = parent.index(control)
        for child in reversed(list(control.find(f"{W}sdtContent"))):
            parent.insert(place, child)
        parent.remove(control)


@pytest.mark.parametrize("edit", [without_tags, without_controls])
def test_bookmarks_find_what_lost_its_tag(edit: object) -> None:
    known = blanks(filled(), ExportOptions())
    answers = random_answers(known, 7)
    data = edited(filled_in(exported(), answers, known), edit)  # type: ignore[arg-type]
    found = docx_form.read(data, "sheet.docx")
    wanted = {k: b.value for k, b in known.items()} | answers
    if edit is without_tags:
        assert found.values == wanted
    else:
        texts = {k: v for k, v in wanted.items() if known[k].kind in ("text", "line", "date")}
        assert {k: found.values[k] for k in texts} == texts


def test_rows_may_be_moved_and_changes_tracked() -> None:
    known = blanks(filled(), ExportOptions())
    notes = next(k for k in known if k.endswith("_notes"))

    def edit(root: etree._Element) -> None:
        rows = [r for r in root.iter(f"{W}tr") if f"rp|{notes}" in etree.tostring(r).decode()]
        rows[0].getparent().append(rows[0])
        for control in root.iter(f"{W}sdt"):
            about = control.find(f"{W}sdtPr")
            if about.find(f"{W}tag").get(f"{W}val") == f"rp|{notes}":
                for mark in about.findall(f"{W}showingPlcHdr"):
                    about.remove(mark)
                content = control.find(f"{W}sdtContent")
                content.clear()
                content.append(
                    etree.fromstring(
                        f'<w:ins {NS} w:id="1" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins>'
                    )
                )
                content.append(
                    etree.fromstring(
                        f'<w:del {NS} w:id="2" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del>'
                    )
                )
                content.append(
                    etree.fromstring(
                        f'<w:moveFrom {NS} w:id="3" w:author="x"><w:r><w:t>moved</w:t></w:r></w:moveFrom>'
                    )
                )

    found = docx_form.read(edited(exported(), edit), "sheet.docx")
    assert found.values[notes] == "new"
    assert len(found.values) == len(known)


def test_what_is_no_answer_is_told_and_not_guessed() -> None:
    known = blanks(filled(), ExportOptions())
    mark = next(k for k in known if k.endswith("_mark"))
    day = next(k for k in known if k.endswith("_seconded"))

    def edit(root: etree._Element) -> None:
        for control in root.iter(f"{W}sdt"):
            about = control.find(f"{W}sdtPr")
            tag = about.find(f"{W}tag").get(f"{W}val")
            if tag in (f"rp|{mark}", f"rp|{day}"):
                for empty in about.findall(f"{W}showingPlcHdr"):
                    about.remove(empty)
                for text in control.find(f"{W}sdtContent").iter(f"{W}t"):
                    text.text = "perhaps"

    found = docx_form.read(edited(exported(), edit), "sheet.docx")
    assert found.unclear == {mark: "perhaps", day: "perhaps"}


def test_a_control_copied_with_another_answer_makes_both_unclear() -> None:
    known = blanks(filled(), ExportOptions())
    notes = next(k for k in known if k.endswith("_notes") and known[k].value)

    def edit(root: etree._Element) -> None:
        for control in list(root.iter(f"{W}sdt")):
            if control.find(f"{W}sdtPr/{W}tag").get(f"{W}val") == f"rp|{notes}":
                twin = etree.fromstring(etree.tostring(control))
                next(twin.iter(f"{W}t")).text = "other"
                control.addnext(twin)
                return

    assert notes in docx_form.read(edited(exported(), edit), "sheet.docx").unclear


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


RELATIONS = b'<R><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></R>'
BILLION = (
    b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><l>&c;</l>'
)
HOSTILE = {
    "empty": b"",
    "text": b"hello",
    "cut": b"PK\x03\x04 and nothing",
    "no parts": zipped({"a": b"b"}),
    "no document": zipped({"_rels/.rels": RELATIONS}),
    "no office relation": zipped({"_rels/.rels": b"<R/>"}),
    "broken relations": zipped({"_rels/.rels": b"<R"}),
    "broken XML": zipped({"_rels/.rels": RELATIONS, "word/document.xml": b"<w:document"}),
    "bomb": zipped({"_rels/.rels": RELATIONS, "word/document.xml": b"\0" * 3_000_000}),
    "many": zipped({f"p{n}": b"" for n in range(package.MOST_PARTS + 1)}),
    "broken PDF": b"%PDF-1.7\n%%EOF",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_damaged_or_hostile_file_is_refused_in_words(name: str) -> None:
    with pytest.raises(UserError) as refusal:
        door.read(HOSTILE[name], "sheet.docx", Work())
    assert refusal.value.hint


@pytest.mark.parametrize("part", [BILLION, b"<x>" * 5_000 + b"</x>" * 5_000])
def test_entities_and_depth_do_no_harm(part: bytes) -> None:
    data = zipped({"_rels/.rels": RELATIONS, "word/document.xml": part})
    try:
        found = docx_form.read(data, "sheet.docx")
    except UserError:
        return
    assert found.values == {}


def test_every_cut_of_a_sheet_is_refused_or_read() -> None:
    data = exported(Layout.QUERIES)
    for end in range(0, len(data), len(data) // 25):
        with pytest.raises(UserError):
            docx_form.read(data[:end], "sheet.docx")


def test_flipped_bytes_never_crash_the_reader() -> None:
    data = exported(Layout.QUERIES)
    for place in range(0, len(data), len(data) // 60):
        broken = bytearray(data)
        broken[place] ^= 0x5A
        try:
            docx_form.read(bytes(broken), "sheet.docx")
        except UserError:
            continue


def test_the_main_part_may_have_another_name() -> None:
    data = exported()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "_rels/.rels":
                part = re.sub(rb"word/document\.xml", b"word/document2.xml", part)
            new.writestr(name.replace("word/document.xml", "word/document2.xml"), part)
    assert docx_form.read(out.getvalue(), "x").values == docx_form.read(data, "x").values


def test_pages_of_the_shared_hostile_files(shared: Path) -> None:
    files = [p for p in (shared / "hostile").rglob("*") if p.suffix in (".docx", ".zip")][:12]
    if not files:
        pytest.skip("no hostile DOCX beside this checkout")
    for path in files:
        try:
            docx_form.read(path.read_bytes(), path.name)
        except UserError:
            continue
