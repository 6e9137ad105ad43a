"""The guide as a tagged PDF, set as the program's own sheets are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pages
from PIL import Image

from redpencil import __version__
from redpencil.base.work import Work
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.finish import About, finish
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block, Columns, Rule, Space, Stack, Within, line
from redpencil.export.pdf.page.flow import Flow, Frame, Placed
from redpencil.export.pdf.page.forms import Form
from redpencil.export.pdf.page.paragraph import decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import Desk
from redpencil.export.pdf.pieces.figures import Outlined
from redpencil.export.pdf.pieces.grid import Table
from redpencil.export.pdf.type import catalogue as c
from redpencil.export.pdf.type.text import Look, Setting, Span
from redpencil.export.report import Letterhead, Report

MADE: Final = datetime(2026, 1, 12, 12, tzinfo=UTC)
"""Not the clock's, so that the same guide gives the same bytes."""
SIZE: Final = style.PAGES["A4"]
WIDTH: Final = SIZE[0] - 2 * style.MARGIN
HEIGHT: Final = SIZE[1] - style.TOP - style.BOTTOM
_POINTS: Final = 0.36
"""For each dot of a picture."""
_TALLEST: Final = 300.0
_NARROW: Final = WIDTH * 0.6
"""Width of a picture that leaves room for words beside it."""

CHAPTER: Final = Look(c.SERIF_STRONG, 19, 24, style.INK, after=8, tag="H2")
SECTION: Final = Look(c.SERIF_STRONG, 12.5, 16, style.INK, before=14, after=4, tag="H3")
TEXT: Final = Look(c.SERIF, 10.2, 14.6, style.INK, after=7)
CELL: Final = Look(c.SERIF, 9.2, 12.4, style.INK)
HEAD: Final = Look(c.SANS_BOLD, 7.6, 10, style.MUTED)
LEAD: Final = Look(c.SERIF, 12, 17, style.MUTED, after=16)
ENTRY: Final = Look(c.SERIF, 11, 15, style.INK)
ENTRY_END: Final = Look(c.SERIF, 11, 15, style.MUTED, align="end")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on the first page and at the foot of all."""

    title: str
    lead: str
    contents: str
    page_of: str


LANGUAGES: Final = {
    "en": Words(
        "User guide",
        "From an article to a filled-in worksheet. For version {version}.",
        "Contents", "{page} of {pages}",
    ),
    "de": Words(
        "Handbuch",
        "Vom Artikel zum ausgefüllten Prüfbogen. Für Version {version}.",
        "Inhalt", "{page} von {pages}",
    ),
}  # fmt: skip


class Picture(Block):
    """A picture with its description."""

    before, after = 4.0, 10.0

    def __init__(self, path: Path, says: str) -> None:
        self.image, self.says = Image.open(path), says

    def fit(self, width: float) -> float:
        wide, tall = self.image.size
        scale = min(width / wide, _TALLEST / tall, _POINTS)
        self.size = (wide * scale, tall * scale)
        return self.size[1]

    def least(self) -> float:
        return self.size[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        wide, tall = self.size
        with sheet.figure(self.says):
            sheet.draw_picture(self.image, (x, top - tall, x + wide, top))


class Anchored(Block):
    """A heading that links and the outline find."""

    keeps = True

    def __init__(self, inner: Outlined, anchor: str) -> None:
        self.inner, self.anchor = inner, anchor
        self.before, self.after = inner.before, inner.after

    def fit(self, width: float) -> float:
        return self.inner.fit(width)

    def least(self) -> float:
        return self.inner.least()

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.anchor(self.anchor, top + 6)
        self.inner.draw(sheet, x, top)


class Setter:
    """Turns what stands on a page of the guide into blocks."""

    def __init__(self, folder: Path, desk: Desk) -> None:
        self.folder, self.desk = folder, desk

    def blocks(self, chapter: pages.Chapter) -> Iterator[Block]:
        """Yield the blocks of a chapter; what follows a narrow picture stands beside it."""
        waiting = list(chapter.parts)
        while waiting:
            block = self._block(waiting.pop(0), chapter.name)
            beside: list[Block] = []
            if isinstance(block, Picture) and block.fit(WIDTH) and block.size[0] < _NARROW:
                while waiting and not isinstance(waiting[0], pages.Heading | pages.Picture):
                    beside.append(self._block(waiting.pop(0), chapter.name))
            if beside and isinstance(block, Picture):
                block = Columns((block, Stack(beside)), (-block.size[0], 1), 18)
                block.before, block.after = 4.0, 12.0
            yield block

    def _block(self, part: pages.Part, anchor: str) -> Block:
        match part:
            case pages.Heading(level=1):
                words = self.desk.spans(_spans(part.inline), CHAPTER)
                return Anchored(Outlined(words, pages.plain(part.inline)), anchor)
            case pages.Heading():
                return self.desk.spans(_spans(part.inline), SECTION)
            case pages.Picture():
                return Picture(self.folder / part.path, part.says)
            case pages.Items():
                items = [self._item(part, n, i) for n, i in enumerate(part.items, 1)]
                return Within(Stack(items), "L")
            case pages.Grid():
                return self._table(part)
            case pages.Text():
                return self.desk.spans(_spans(part.inline), TEXT)

    def _item(self, part: pages.Items, number: int, inline: pages.Inline) -> Block:
        label = self.desk.words(f"{number}." if part.numbered else "–", TEXT)
        columns = Columns((label, self.desk.spans(_spans(inline), TEXT)), (-18, 1))
        item = Within(Within(columns, "LBody"), "LI")
        item.after = 7.0 if number == len(part.items) else 2.0
        return item

    def _table(self, part: pages.Grid) -> Block:
        longest = [max(len(pages.plain(r[n])) for r in part.rows) for n in range(len(part.heads))]
        shares = [float(min(60, max(9, length))) for length in longest]
        rows = [[self.desk.spans(_spans(cell), CELL) for cell in row] for row in part.rows]
        table = Table([(pages.plain(h), HEAD) for h in part.heads], rows, shares, self.desk)
        table.before, table.after = 4.0, 12.0
        return table


def _spans(inline: pages.Inline) -> list[Span]:
    faces = {"strong": c.SERIF_STRONG, "em": c.SERIF_ITALIC, "code": c.SANS}
    return [
        Span(
            run.text, face=faces.get(run.style, ""), link=run.target,
            colour=style.LINK if run.target else "",
        )
        for run in inline
    ]  # fmt: skip


def book(folder: Path, language: str) -> bytes:
    """Return the guide of a folder; set twice, as the contents name pages."""
    found = _Book(folder, language, {})
    found.bytes()
    return _Book(folder, language, found.numbers).bytes()


class _Book:
    """One setting of the guide; ``numbers`` are the pages of its chapters, once they are known."""

    def __init__(self, folder: Path, language: str, numbers: dict[str, int]) -> None:
        self.folder, self.words, self.known = folder, LANGUAGES[language], numbers
        title = f"Redpencil · {self.words.title}"
        self.report = Report(
            language, language, "Redpencil", title, (), title, "", title, self.words.page_of,
            self.words.contents, MADE, Letterhead(), fillable=False,
        )  # fmt: skip
        setting = Setting(language, Counter())
        self.sheet = Sheet(SIZE, MADE, setting)
        self.form = Form(self.sheet)
        self.desk = Desk(self.report, setting, self.form, HEIGHT, Work())
        top = SIZE[1] - style.TOP
        self.flow = Flow(Frame(style.MARGIN, top, WIDTH, HEIGHT), self._draw)

    @property
    def numbers(self) -> dict[str, int]:
        """The pages on which the chapters begin."""
        return {anchor: page + 1 for anchor, (page, _) in self.sheet.anchors.items()}

    def bytes(self) -> bytes:
        """Set the book and return the file."""
        chapters = pages.read(self.folder)
        self._first_page(chapters)
        for chapter in chapters:
            self.flow.turn()
            home = self.sheet.root.add("Sect")
            setter = Setter(self.folder, self.desk)
            self._add(home, *setter.blocks(chapter))
        self.flow.close()
        self.sheet.furnish(self._foot)
        about = About(self.report.title, "", self.report.kicker, self.report.language, MADE)
        return finish(self.sheet, self.form, about)

    def _draw(self, page: list[Placed]) -> None:
        for placed in page:
            with self.sheet.within(placed.home):
                placed.block.draw(self.sheet, style.MARGIN, placed.top)
        self.sheet.next_page()

    def _first_page(self, chapters: Iterable[pages.Chapter]) -> None:
        home, desk = self.sheet.root.add("Sect"), self.desk
        lead = self.words.lead.format(version=__version__)
        self._add(home, Space(60), Rule(1.2, style.INK, after=10))
        self._add(
            home, desk.words("REDPENCIL", style.KICKER), desk.words(self.words.title, style.TITLE)
        )
        self._add(home, desk.words(lead, LEAD), Space(20), desk.words(self.words.contents, HEAD))
        listed = home.add("TOC")
        for chapter in chapters:
            title = Span(chapter.title, link=f"#{chapter.name}")
            number = desk.words(str(self.known.get(chapter.name, "")), ENTRY_END)
            entry = Columns((desk.spans((title,), ENTRY), number), (1, -40))
            self._add(listed, Rule(0.4), Space(3), Within(entry, "TOCI"), Space(3))

    def _add(self, home: Node, *blocks: Block) -> None:
        for block in blocks:
            self.flow.add(block, home)

    def _foot(self, number: int, count: int) -> None:
        left, right, y = style.MARGIN, SIZE[0] - style.MARGIN, style.BOTTOM - 14
        line(self.sheet, left, y, right - left, 0.4)
        decoration(self.sheet, self.report.footer, style.FOOT, left, y - 4, right - left - 90)
        told = self.report.page_of.format(page=number, pages=count)
        decoration(self.sheet, told, style.FOOT_STRONG, right - 88, y - 4, 88)
