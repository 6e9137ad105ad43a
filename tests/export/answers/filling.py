"""Filling a DOCX in as Word does, in XML: runs split, tracked changes, spelling marks, rows moved."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Mapping

from lxml import etree

from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose, manifest
from redpencil.export.options import ExportOptions
from redpencil.export.report import Blank, BlankKind
from tests.export.samples import NOW

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
NS = f'xmlns:w="{W[1:-1]}"'
WORDS = (
    "Überprüft",
    "Числа звірено",
    "مرحبا",
    "שלום",
    "emoji 😀",
    "a & b < c",
    "«quotes»",
    "– dash",
)
Edit = Callable[[etree._Element], None]


def blanks(sheet: Worksheet, options: ExportOptions) -> dict[str, Blank]:
    report = compose.compose(sheet, options, NOW)
    return {b.id: b for b in manifest.blanks(report.pieces)}


def random_answers(found: Mapping[str, Blank], seed: int, share: float = 0.5) -> dict[str, str]:
    """An answer for about half of the blanks, each of its kind and other than what was printed."""
    chance = random.Random(seed)
    made = {}
    for blank in found.values():
        if chance.random() > share:
            continue
        value = answer(blank, chance)
        if value != blank.value:
            made[blank.id] = value
    return made


def answer(blank: Blank, chance: random.Random) -> str:
    match blank.kind:
        case BlankKind.TICK:
            return "" if blank.value else "1"
        case BlankKind.CHOICE:
            return chance.choice(blank.options).key
        case BlankKind.DATE:
            return f"2026-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
        case BlankKind.LINE:
            return chance.choice(WORDS)
        case BlankKind.TEXT:
            return "\n".join(chance.sample(WORDS, chance.randint(1, 3)))


def edited(data: bytes, edit: Edit) -> bytes:
    """Change the document's part, and leave the rest as it is."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(part)
                edit(root)
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            new.writestr(name, part)
    return out.getvalue()


def filled_in(data: bytes, answers: Mapping[str, str], found: Mapping[str, Blank]) -> bytes:
    """Type answers into their controls."""

    def fill(root: etree._Element) -> None:
        for control in root.iter(f"{W}sdt"):
            about = control.find(f"{W}sdtPr")
            tag = about.find(f"{W}tag").get(f"{W}val").removeprefix("rp|")
            if tag in answers:
                _type(control, about, found[tag], answers[tag])

    return edited(data, fill)


def _type(control: etree._Element, about: etree._Element, blank: Blank, value: str) -> None:
    for mark in about.findall(f"{W}showingPlcHdr"):
        about.remove(mark)
    content = control.find(f"{W}sdtContent")
    for child in list(content):
        content.remove(child)
    shown = value
    if blank.kind is BlankKind.TICK:
        about.find(f"{W14}checkbox/{W14}checked").set(f"{W14}val", value or "0")
        shown = "☒" if value else "☐"
    elif blank.kind is BlankKind.CHOICE:
        items = about.iter(f"{W}listItem")
        shown = next(i.get(f"{W}displayText") for i in items if i.get(f"{W}value") == value)
    elif blank.kind is BlankKind.DATE:
        about.find(f"{W}date").set(f"{W}fullDate", f"{value}T00:00:00Z")
    for element in _runs(shown):
        content.append(element)


def _runs(text: str) -> list[etree._Element]:
    """A value in several runs, with a spelling mark, as an editor leaves it."""
    half = len(text) // 2
    runs = "".join(_run(part) for part in (text[:half], text[half:]))
    marked = f'<x {NS}><w:proofErr w:type="spellStart"/>{runs}<w:proofErr w:type="spellEnd"/></x>'
    return list(etree.fromstring(marked))


def _run(text: str) -> str:
    from html import escape

    lines = [f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n")]
    return f"<w:r>{'<w:br/>'.join(lines)}</w:r>"
