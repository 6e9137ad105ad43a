"""PDF: columns by geometry, hyphens resolved, running heads and feet told from the article."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.intake import characters, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.pdf import columns, drawn, glyphs, lines, paragraphs
from redpencil.intake.pdf.glyphs import Run
from redpencil.intake.raw import RawBlock, RawDocument

key = "pdf"
label = "PDF"
suffixes = (".pdf",)
needs = ("pypdfium2",)

MEDIA: Final = "application/pdf"
MOST_PAGES: Final = 2_000
MOST_TEXT: Final = 3_000_000
_PASSWORD: Final = 4
"""PDFium's error for a missing or wrong password (FPDF_ERR_PASSWORD)."""
_BAD_PAGES: Final = 20
_LOOKED_AT: Final = 10
"""Pages whose figures are looked at."""
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1: the header stands at the start, or nearly (ISO 32000-1)."""
    if head.startswith(b"%PDF-"):
        return 1.0
    return 0.7 if b"%PDF-" in head[:1024] and b"<" not in head[:20] else 0.0


def read(data: bytes, name: str, work: Work, password: str = "") -> RawDocument:
    """Read all pages. Raises UserError, PasswordNeededError where it is locked."""
    document = _opened(data, name, password)
    pages, heights, lost = _pages(document, name, work)
    everything = [run for page in pages for run in page]
    if not everything:
        raise _no_text(document, name, lost)
    seen = "\n".join(r.text for r in everything)
    backwards = _is_right_to_left(everything)
    turned = "".join(r.text for r in everything if r.turned)
    gathered = [
        lines.gathered(columns.ordered([r for r in page if not r.turned], backwards), number)
        for number, page in enumerate(pages)
    ]
    apart = lines.furniture(gathered, heights)
    blocks = paragraphs.joined([ln for page in gathered for ln in page if ln not in apart])
    set_apart = (*(ln.text for ln in _once(apart)), turned)
    margins = dict.fromkeys(characters.line(characters.normal(text)) for text in set_apart)
    return RawDocument(
        (*blocks, *(RawBlock(text, Part.BOILERPLATE) for text in margins if text)),
        media_type=MEDIA,
        title=next((b.text for b in blocks if b.part is Part.HEADLINE), ""),
        notices=(*_left_out(len(document), lost), *_notices(document, everything, backwards),
                 *characters.notices(seen)),
        hidden=odd.hidden(seen),
    )  # fmt: skip


def _opened(data: bytes, name: str, password: str) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
        if not len(document):
            raise UserError(f"“{name}” is a PDF without pages.", PASTE)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", 0) == _PASSWORD or "assword" in str(error):
            raise PasswordNeededError(
                f"“{name}” is protected by a password."
                if not password
                else f"This password does not open “{name}”.",
                "Type its password, or save it without one.",
            ) from error
        raise _damaged(name) from error
    return document


def _pages(document: Any, name: str, work: Work) -> tuple[list[list[Run]], list[float], int]:
    """Return the runs and the height of each page, and how many pages are damaged."""
    import pypdfium2

    count, bad, letters = len(document), 0, 0
    pages: list[list[Run]] = []
    heights: list[float] = []
    for number in range(min(count, MOST_PAGES)):
        work.step(number / count, f"Reading page {number + 1} of {count}")
        try:
            page = document[number]
            pages.append(glyphs.runs(page))
            heights.append(float(page.get_height()))
            page.close()
        except pypdfium2.PdfiumError:
            bad += 1
            if bad > _BAD_PAGES:
                break
            continue
        letters += sum(len(r.text) for r in pages[-1])
        if letters > MOST_TEXT:
            raise UserError(f"“{name}” has more text than any article.", PASTE)
    return pages, heights, bad


def _left_out(count: int, lost: int) -> list[str]:
    """Say which pages were not read."""
    said = [f"Only the first {MOST_PAGES:,} of {count:,} pages were read."]
    damaged = [f"{lost} pages are damaged and were not read."]
    return [*said * (count > MOST_PAGES), *damaged * bool(lost)]


def _no_text(document: Any, name: str, lost: int) -> UserError:
    """Tell damaged pages, scans and empty pages apart."""
    count = len(document)
    if lost >= min(count, _BAD_PAGES):
        return _damaged(name)
    pages = "1 page" if count == 1 else f"{count:,} pages"
    if _has_pictures(document):
        return UserError(
            f"“{name}” has {pages} of pictures and no text: it looks scanned.",
            "Run OCR on it, or paste the text.",
        )
    return UserError(
        f"“{name}” has {pages} without any text that can be copied.",
        "Run OCR on it, or paste the text.",
    )


def _damaged(name: str) -> UserError:
    return UserError(f"“{name}” is a damaged PDF.", "Ask for the file again, or paste the article.")


def _has_pictures(document: Any) -> bool:
    """Look for a picture on the first pages."""
    import pypdfium2.raw as c
    from pypdfium2 import PdfiumError

    for number in range(min(len(document), _BAD_PAGES)):
        with suppress(PdfiumError):
            found = document[number].get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE], max_depth=3)
            if next(iter(found), None) is not None:
                return True
    return False


def _once(apart: set[lines.Line]) -> list[lines.Line]:
    return sorted(apart, key=lambda ln: (ln.page, -ln.run.middle))


def _is_right_to_left(runs: list[Run]) -> bool:
    letters = "".join(r.text for r in runs[:2000])
    return len(_RIGHT_TO_LEFT.findall(letters)) > 0.3 * len(letters)


def _notices(document: Any, runs: list[Run], backwards: bool) -> list[str]:
    """Say what a checker should compare with the page itself."""
    said = []
    hidden = sum(len(r.text) for r in runs if r.hidden)
    every = sum(len(r.text) for r in runs)
    if hidden > 0.9 * every:
        said.append("The text is an invisible layer, as OCR makes it: compare it with the pages.")
    elif hidden:
        said.append(f"{hidden} characters can't be seen on the page (white or invisible).")
    if backwards:
        said.append("The text runs from right to left: compare the order of words with the page.")
    if pages := _replaced(document):
        said.append(
            f"On page {pages} the words that are copied may differ from those that are drawn: "
            "compare them with the page."
        )
    if _misread(document):
        said.append(
            "Figures that are copied may differ from those that are drawn, a 9 for a 5: "
            "compare every figure with the page."
        )
    if document.count_attachments():
        said.append("The PDF has attachments, which were not read.")
    return said


def _misread(document: Any) -> bool:
    """Tell whether figures are drawn as others on the first pages."""
    from pypdfium2 import PdfiumError

    look = drawn.Look()
    for number in range(min(len(document), _LOOKED_AT)):
        with suppress(PdfiumError):
            look.take(document[number])
    return look.misread


def _replaced(document: Any) -> str:
    """Name the pages on which text says that it stands for other words (ActualText)."""
    import pypdfium2.raw as c

    found = []
    for number in range(min(len(document), 50)):
        page = document[number]
        for place in range(min(c.FPDFPage_CountObjects(page), 5000)):
            piece = c.FPDFPage_GetObject(page, place)
            if c.FPDFPageObj_CountMarks(piece) > 0 and _stands_for(piece):
                found.append(str(number + 1))
                break
    return ", ".join(found)


def _stands_for(piece: Any) -> bool:
    """Tell whether a text is marked to be read as something else of more than a sign."""
    import ctypes

    import pypdfium2.raw as c

    for number in range(c.FPDFPageObj_CountMarks(piece)):
        mark = c.FPDFPageObj_GetMark(piece, number)
        length = ctypes.c_ulong()
        known = c.FPDFPageObjMark_GetParamStringValue(
            mark, b"ActualText", None, 0, ctypes.byref(length)
        )
        if known and length.value > 8:
            return True
    return False
