"""Word-processing XML as strings: the body is built as one string, which no tree has to hold.

Moving parsed pieces into a document is quadratic in lxml; a string is linear and small.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from html import escape as _escape
from typing import Final

from redpencil.domain.mark import Mark, Priority
from redpencil.export.report import Ref, Run
from redpencil.export.shapes import GLYPHS, LOUD

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_STRONG: Final = frozenset({"L", "R", "AL"})
EN: Final = "\u2002"


def escape(text: str) -> str:
    """Return text as it stands in XML, attributes included."""
    return _escape(text, quote=True)


def right_to_left(text: str) -> bool:
    """Tell the direction of text by its first letter that has one (UAX #9, P2 and P3)."""
    if text.isascii():
        return False
    first = next((b for c in text if (b := unicodedata.bidirectional(c)) in _STRONG), "L")
    return first in _RIGHT_TO_LEFT


def texts(text: str) -> str:
    """Return text with its line breaks and tabs, as the content of a run."""
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    pieces = []
    for number, line in enumerate(text.split("\n")):
        pieces.append("<w:br/>" if number else "")
        for place, part in enumerate(line.split("\t")):
            pieces.append("<w:tab/>" if place else "")
            pieces.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "")
    return "".join(pieces)


def run(text: str, style: str = "", look: str = "") -> str:
    """Return a run; ``style`` is a character style's id, ``look`` more run properties."""
    look += "<w:rtl/>" if right_to_left(text) else ""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    about = f"<w:rPr>{named}{look}</w:rPr>" if named or look else ""
    return f"<w:r>{about}{texts(text)}</w:r>"


TAB: Final = "<w:r><w:tab/></w:r>"


def paragraph(content: str, style: str, *, about: str = "", reads: str = "") -> str:
    """Return a paragraph; ``about`` is more properties, ``reads`` the text that sets direction."""
    bidi = "<w:bidi/>" if reads and right_to_left(reads) else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{about}{bidi}</w:pPr>{content}</w:p>'


def words(text: str, style: str, *, about: str = "") -> str:
    """Return a paragraph of plain text."""
    return paragraph(run(text) if text else "", style, about=about, reads=text)


def jump(anchor: str, text: str, style: str = "Hyperlink") -> str:
    """Return a link within the document; plain text where there is no anchor."""
    if not anchor:
        return run(text, "" if style == "Hyperlink" else style)
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{run(text, style)}</w:hyperlink>'


def ref(to: Ref | None, after: str = "") -> str:
    """Return words that lead elsewhere, and what stands after them."""
    return jump(to.anchor, to.text) + (run(after) if after else "") if to else ""


def mark(which: Mark | None) -> str:
    """Return a mark's shape."""
    return run(GLYPHS[which], "RPMarkLoud" if which in LOUD else "RPMark")


def priority(which: Priority) -> str:
    """Return a priority's letter: white on black, boxed, plain, so that grey paper tells it."""
    return run(f"\u00a0{which.value}\u00a0", f"RPPriority{which.value}")


def said(runs: Iterable[Run], *, underline: bool = False) -> str:
    """Return words of the article, elements strong."""
    made = []
    for piece in runs:
        style = "RPStrong" if piece.strong else ""
        if underline and piece.claim:
            style = "RPStrongClaim" if piece.strong else "RPClaimWords"
        made.append(run(piece.text, style))
    return "".join(made)


def cell(width: int, content: str, about: str = "") -> str:
    """Return a table's cell; width in twentieths of a point."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{about}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str], *, whole: bool = True, head: bool = False) -> str:
    """Return a table's row: ``whole`` stays on one page, ``head`` is repeated on each."""
    about = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if head else "")
    return f"<w:tr>{f'<w:trPr>{about}</w:trPr>' if about else ''}{''.join(cells)}</w:tr>"


def table(
    style: str, widths: Iterable[int], rows: Iterable[str], caption: str, *, head: bool = False
) -> str:
    """Return a table with fixed columns; the caption is for screen readers."""
    return "".join(table_parts(style, widths, rows, caption, head=head))


def table_parts(
    style: str, widths: Iterable[int], rows: Iterable[str], caption: str, *, head: bool = False
) -> Iterator[str]:
    """Yield a table row by row: a long one never is in memory as a whole."""
    columns = list(widths)
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in columns)
    look = f'w:val="{"0420" if head else "0400"}" w:firstRow="{int(head)}"'
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look} w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(caption)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )
    yield from rows
    yield "</w:tbl>"


def shares(width: int, parts: Iterable[float]) -> list[int]:
    """Split a width by shares; the sum is the width."""
    given = list(parts)
    whole = sum(given)
    made = [int(width * part / whole) for part in given]
    made[-1] += width - sum(made)
    return made
