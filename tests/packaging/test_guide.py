"""The user guide: both languages say the same, and what it names is there."""

from __future__ import annotations

import argparse
import importlib
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pikepdf
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from redpencil import cli
from redpencil.domain.mark import Mark
from redpencil.gui import actions, keymap, labels

LANGUAGES: Final = ("en", "de")
SCRIPTS: Final = ("key_page", "pages", "pictures", "printed", "worked")
MOST: Final = 4_000_000
"""Bytes of pages, pictures and books."""


@pytest.fixture(scope="module")
def guide() -> Path:
    return Path(__file__).resolve().parents[2] / "resources" / "guide"


@pytest.fixture(scope="module")
def script() -> Iterator[dict[str, ModuleType]]:
    root = Path(__file__).resolve().parents[2]
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(root / "packaging" / "guide")
        yield {name: importlib.import_module(name) for name in SCRIPTS}
    for name in SCRIPTS:
        sys.modules.pop(name)


def text_of(guide: Path, language: str) -> str:
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted((guide / language).glob("*.md")))


def shape(part: Any) -> tuple[object, ...]:
    """What a part has in every language: its kind, its level, how much it holds."""
    name = type(part).__name__
    return {
        "Heading": lambda: (name, part.level),
        "Items": lambda: (name, part.numbered, len(part.items)),
        "Grid": lambda: (name, len(part.heads), len(part.rows)),
        "Picture": lambda: (name, part.path),
        "Text": lambda: (name,),
    }[name]()  # type: ignore[no-untyped-call]


def test_both_languages_have_the_same_pages_made_of_the_same_parts(
    guide: Path, script: dict[str, ModuleType]
) -> None:
    read = script["pages"].read
    english, german = read(guide / "en"), read(guide / "de")
    assert [c.name for c in english] == [c.name for c in german]
    assert len(english) >= 12
    for one, other in zip(english, german, strict=True):
        assert list(map(shape, one.parts)) == list(map(shape, other.parts)), one.name
        assert one.title != other.title, "it is translated"
        links = [
            [r.target for p in c.parts if hasattr(p, "inline") for r in p.inline if r.target]
            for c in (one, other)
        ]
        assert links[0] == links[1], one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_leads_to_something(guide: Path, language: str) -> None:
    found = re.findall(r"\]\(([^)]+)\)", text_of(guide, language))
    assert len(found) > 20
    for target in found:
        assert (guide / language / target).is_file(), target


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_one_of_the_scripts_in_light_and_dark_and_is_shown(
    guide: Path, script: dict[str, ModuleType], language: str
) -> None:
    names, dark = script["pictures"].NAMES, script["pictures"].DARK
    folder = guide / language / "pictures"
    there = {p.name for p in folder.iterdir()}
    assert there == {f"{n}{end}.png" for n in names for end in ("", dark)}
    shown = set(re.findall(r"pictures/([\w-]+)\.png", text_of(guide, language)))
    assert set(names) == shown
    for name in names:
        light, other = (Image.open(folder / f"{name}{end}.png") for end in ("", dark))
        assert light.convert("L").resize((1, 1)).getpixel((0, 0)) > 200, name
        assert other.convert("L").resize((1, 1)).getpixel((0, 0)) < 160, name
        assert light.size[0] == other.size[0], name


def test_the_page_of_keys_is_the_programs_table(
    guide: Path, script: dict[str, ModuleType], qapp: QApplication
) -> None:
    made = script["key_page"].page("en")
    kept = (guide / "en" / script["key_page"].NAME).read_text(encoding="utf-8")
    assert kept == made, "run: ./start dev python packaging/guide/build.py keys"
    keys = {language: keys_of(guide, script, language) for language in LANGUAGES}
    assert len(keys["en"]) > 60
    assert keys["en"] == keys["de"]


def keys_of(guide: Path, script: dict[str, ModuleType], language: str) -> list[tuple[str, str]]:
    pages = script["pages"]
    text = (guide / language / script["key_page"].NAME).read_text(encoding="utf-8")
    grids = [p for p in pages.parts(text) if isinstance(p, pages.Grid)]
    return [(pages.plain(r[1]), pages.plain(r[2])) for g in grids for r in g.rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_a_page_names_is_the_programs(guide: Path, language: str) -> None:
    shortcuts = {keymap.normal(e.shortcut) for e in actions.ENTRIES if e.shortcut}
    singles = {e.key for e in actions.ENTRIES if e.key}
    pages = [p for p in (guide / language).glob("*.md") if p.name != "10-keyboard.md"]
    text = "\n".join(p.read_text(encoding="utf-8") for p in pages)
    named = set(re.findall(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:F?\d+|[A-Z](?!\w)|,)|\bF\d+\b", text))
    assert len(named) > 9
    assert named <= shortcuts
    single = set(re.findall(r"\*\*(\S)\*\*", text))
    assert len(single) > 9
    assert single <= singles


def test_all_of_the_help_menu_is_in_the_guide(guide: Path) -> None:
    text = text_of(guide, "en")
    for entry in actions.ENTRIES:
        if entry.menu == "Help":
            assert entry.text.removesuffix("…") in text, entry.id


def test_the_marks_are_the_programs_in_their_order(
    script: dict[str, ModuleType], guide: Path
) -> None:
    parts = script["pages"].read(guide / "en")[2].parts
    grid = next(p for p in parts if isinstance(p, script["pages"].Grid))
    plain = script["pages"].plain
    told = [(plain(row[0]), plain(row[1])) for row in grid.rows]
    assert told == [(str(n), labels.mark(mark)) for n, mark in enumerate(Mark, 1)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_line_page_has_every_command_and_no_other(guide: Path, language: str) -> None:
    text = (guide / language / "13-command-line.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`redpencil ([a-z-]+)", text)) | {"reopen"}
    assert "`reopen`" in text
    parser = cli._parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    assert named == set(commands.choices)


def test_a_book_has_its_pages_in_outline_and_structure(
    script: dict[str, ModuleType], tmp_path: Path
) -> None:
    picture = Image.new("P", (300, 200))
    picture.putpalette([200, 30, 30, 255, 255, 255])
    picture.save(tmp_path / "pane.png")
    (tmp_path / "01-one.md").write_text(
        "# One\n\nWith **strong** and `code`, see [two](02-two.md).\n\n"
        "![A pane](pane.png)\n\n- first\n- second\n",
        encoding="utf-8",
    )
    (tmp_path / "02-two.md").write_text(
        "# Two\n\n| a | b |\n| --- | --- |\n| c | d |\n", encoding="utf-8"
    )
    data = script["printed"].book(tmp_path, "en")
    assert data == script["printed"].book(tmp_path, "en"), "the same guide gives the same bytes"
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["One", "Two"]
        assert len(pdf.pages) == 3
        kinds = {str(o.S) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o}
        assert {"/H1", "/H2", "/Figure", "/L", "/LI", "/Table", "/TH", "/TOC", "/Link"} <= kinds
        drawn = next(iter(pdf.pages[1].Resources.XObject.values()))
        assert pikepdf.PdfImage(drawn).as_pil_image().convert("RGB").getpixel((1, 1)) == (
            200,
            30,
            30,
        )


def test_markdown_that_no_page_has_is_refused(script: dict[str, ModuleType]) -> None:
    with pytest.raises(ValueError, match="no page"):
        script["pages"].parts("# One\n\n> quoted\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_that_is_shipped_is_of_these_pages(
    guide: Path, script: dict[str, ModuleType], language: str
) -> None:
    titles = [c.title for c in script["pages"].read(guide / language)]
    with pikepdf.open(guide / f"redpencil-{language}.pdf") as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == titles
        assert str(pdf.Root.Lang) == language


def test_the_guide_stays_small(guide: Path) -> None:
    files = [p for n in LANGUAGES for p in (guide / n).rglob("*")]
    files += guide.glob("redpencil-*.pdf")
    assert sum(p.stat().st_size for p in files if p.is_file()) < MOST
