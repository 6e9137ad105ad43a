"""Pasted HTML: a piece of a page, of a Word document or of a Google Doc, with no page around it."""

from __future__ import annotations

import re
from typing import Final

from redpencil.intake.raw import RawBlock
from redpencil.intake.web import visible

_MARKERS: Final = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL)
_HEADER: Final = re.compile(r"\A\s*Version:\d\.\d\s+(?:[A-Za-z]+:[^\r\n]*\s+)*", re.ASCII)
"""What Windows puts before clipboard HTML (CF_HTML)."""
_OFFICE: Final = re.compile(
    r"<b[^>]{0,200}id=[\"']?docs-internal-guid-|class=[\"']?Mso|"
    r"<meta[^>]{0,100}(?:Microsoft Word|LibreOffice|OpenOffice|Google Docs)",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"<(?:html|head|body|title|link|script|nav|footer)\b", re.IGNORECASE)
_HEAD: Final = 20_000
"""Characters in which a page would show that it is one."""


def is_fragment(page: str) -> bool:
    """Tell whether this is a piece to be taken whole, in which no article has to be found."""
    head = page[:_HEAD]
    marked = "StartFragment" in head or _HEADER.match(head) or _OFFICE.search(head)
    return bool(marked) or not _PAGE.search(head)


def blocks(page: str) -> tuple[RawBlock, ...]:
    """Return all its visible blocks; nothing is taken for furniture."""
    plain = _HEADER.sub("", page, count=1)
    inside = _MARKERS.search(plain)
    return visible.blocks(inside[1] if inside else plain)
