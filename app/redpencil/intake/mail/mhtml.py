"""Pages saved in one file by Chrome, Edge or Internet Explorer (MHTML)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import html
from redpencil.intake.hints import PASTE
from redpencil.intake.mail import mime
from redpencil.intake.mail.mime import Piece
from redpencil.intake.raw import RawDocument

key = "mhtml"
label = "Saved page (MHTML)"
suffixes = (".mht", ".mhtml")
needs = ("email", *html.needs)

_RELATED: Final = re.compile(rb"content-type:\s*multipart/related", re.IGNORECASE)
_SAVED: Final = re.compile(rb"snapshot-content-location:|saved by|<saved>", re.IGNORECASE)


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    if not mime.is_message(head):
        return 0.0
    named = name.lower().endswith(suffixes)
    return 0.95 if _RELATED.search(head) and (named or _SAVED.search(head)) else 0.9 * named


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read the page in it: the first part in HTML. Raises UserError."""
    message = mime.parse(data, name)
    pages = [
        p
        for p in mime.pieces(message, name)
        if isinstance(p, Piece) and p.kind in ("text/html", "application/xhtml+xml")
    ]
    if not pages:
        raise UserError(f"“{name}” holds no page.", f"Save the page again as HTML. {PASTE}")
    raw = html.read(pages[0].text.encode("utf-8", "replace"), name, work)
    return replace(raw, media_type="multipart/related")
