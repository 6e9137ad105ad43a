"""Pages saved by Safari: a property list with the page's bytes in it."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from typing import Any, Final
from xml.parsers.expat import ExpatError

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import encoding, html
from redpencil.intake.hints import PASTE
from redpencil.intake.raw import RawDocument

key = "webarchive"
label = "Safari web archive"
suffixes = (".webarchive",)
needs = ("plistlib", *html.needs)

MEDIA: Final = "application/x-webarchive"
_STUMBLES: Final = (
    plistlib.InvalidFileException, ExpatError, ValueError, KeyError, TypeError, IndexError,
    OverflowError, RecursionError, AttributeError, EOFError,
)  # fmt: skip
"""What the standard library raises over damaged property lists."""


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    if head.startswith(b"bplist0"):
        return 0.9
    return 0.96 if b"<plist" in head[:500] and b"WebMainResource" in head else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read the page in it. Raises UserError."""
    try:
        main: dict[str, Any] = plistlib.loads(data)["WebMainResource"]
        page, declared = main["WebResourceData"], main.get("WebResourceTextEncodingName", "")
        if not isinstance(page, bytes):
            raise TypeError("no bytes")
        text = _text(page, str(declared))
    except _STUMBLES as error:
        raise UserError(f"“{name}” is no web archive, or a damaged one.", PASTE) from error
    raw = html.read(text.encode("utf-8", "replace"), name, work)
    return replace(raw, media_type=MEDIA)


def _text(page: bytes, declared: str) -> str:
    try:
        return page.decode(declared or "utf-8")
    except (LookupError, ValueError):
        return encoding.decode(page)
