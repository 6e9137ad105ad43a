"""Outlook messages; the other files in Microsoft's old container are refused in words."""

from __future__ import annotations

import struct
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, html, lines, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.mail import envelope, mime
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import fragment

key = "msg"
label = "Outlook message"
suffixes = (".msg",)
needs = ("oxmsg", "selectolax.lexbor")

MAGIC: Final = bytes.fromhex("d0cf11e0a1b11ae1")
MEDIA: Final = "application/vnd.ms-outlook"
_OTHERS: Final = (
    ("EncryptedPackage", "protected by a password", "Open it in Word and save it without one."),
    ("WordDocument", "an old Word file (.doc)", "Save it as .docx in Word or LibreOffice."),
    ("Workbook", "an old spreadsheet", "Export the sheet as text."),
    ("PowerPoint Document", "an old presentation", "Save it as a PDF."),
)
_HTML: Final = 0x1013
"""PidTagHtml ([MS-OXPROPS]); its own head says its encoding best."""
_MESSAGE: Final = "__properties_version1.0"
_STUMBLES: Final = (
    OSError, ValueError, KeyError, IndexError, TypeError, LookupError, struct.error,
    AttributeError, OverflowError, RecursionError, AssertionError,
)  # fmt: skip
"""What python-oxmsg and olefile raise over damaged files."""


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    return 0.95 if head.startswith(MAGIC) else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read the message. Raises UserError for any other file in such a container."""
    if _MESSAGE.encode("utf-16-le") not in data:
        raise _refused(data, name)
    work.step(0.2, "Reading the message")
    try:
        head, page, plain, attached = _opened(data)
    except _STUMBLES as error:
        raise UserError(f"“{name}” is a damaged Outlook message.", PASTE) from error
    body: tuple[RawBlock, ...] = fragment.blocks(page) if page else ()
    body = body or tuple(lines.blocks(characters.normal(plain)))
    if not body:
        raise UserError(f"“{name}” is a mail without words.", "Open its attachment instead.")
    seen = html.seen(page) or plain
    raw = RawDocument(body, MEDIA, notices=characters.notices(seen), hidden=odd.hidden(seen))
    return envelope.enclosed(raw, head, attached)


def _opened(data: bytes) -> tuple[dict[str, str], str, str, tuple[str, ...]]:
    """Return the headers, the body as HTML and as plain text, and the attachments' names."""
    from oxmsg import Message

    found = Message.load(data)
    sent = found.sent_date
    head = {
        "Subject": found.subject or "",
        "From": found.sender or "",
        "Date": sent.isoformat(" ", "minutes") if sent else "",
    }
    names = tuple(mime.bare(a.file_name or "") for a in found.attachments)
    written = found.properties.binary_prop_value(_HTML)
    return head, html.decode(written) if written else "", found.body or "", names


def _refused(data: bytes, name: str) -> UserError:
    for stream, what, hint in _OTHERS:
        if stream.encode("utf-16-le") in data:
            return UserError(f"“{name}” is {what}.", f"{hint} {PASTE}")
    what = "an old Word or other office file"
    return UserError(f"“{name}” is {what}.", f"Save it as .docx in Word or LibreOffice. {PASTE}")
