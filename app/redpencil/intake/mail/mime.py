"""The parts of a MIME message, walked without recursion and with limits.

The standard library's parser with its oldest policy: the newer ones raise over headers that real
and hostile mails have (recipes, storage-and-safety).
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.intake import characters, encoding
from redpencil.intake.hints import PASTE

MOST_PARTS: Final = 500
DEEPEST: Final = 50
LONGEST_LINE: Final = 8_000
MOST_LINES: Final = 500
"""Of the header; what is longer is cut before it is parsed, which takes quadratic time."""
_BLANK: Final = re.compile(rb"\r?\n\r?\n")
_STUMBLES: Final = (LookupError, ValueError, TypeError, AttributeError, MessageError)
"""What the standard library raises over odd headers, charsets and encodings."""
_HEADER: Final = re.compile(
    rb"(?:From |(?:Return-Path|Received|Message-ID|MIME-Version|From|To|Cc|Date|Subject|Sender|"
    rb"Reply-To|Content-Type|Content-Transfer-Encoding|Content-Disposition|Delivered-To|"
    rb"DKIM-Signature|Snapshot-Content-Location|X-[\w-]+):)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part with text: its type, its bytes, and what it says its charset is."""

    kind: str
    data: bytes
    charset: str

    @property
    def text(self) -> str:
        """Its words; a charset that is unknown or wrong is found out."""
        try:
            return self.data.decode(self.charset or "utf-8")
        except _STUMBLES:
            return encoding.decode(self.data)


def is_message(head: bytes) -> bool:
    """Tell whether the bytes begin with two header lines of a mail."""
    return _headers(head) >= 2


def may_be_message(head: bytes) -> bool:
    """Tell whether the bytes begin with a header line, so long perhaps that it is all one sees."""
    return _headers(head) >= 1


def _headers(head: bytes) -> int:
    """Count the header lines among the first; 0 where the first line is none."""
    lines = head[:4000].lstrip(b"\xef\xbb\xbf\r\n").splitlines()[:12]
    known = [bool(_HEADER.match(line)) for line in lines]
    return sum(known) if known and known[0] else 0


def parse(data: bytes, name: str) -> Message:
    """Return the message. Raises UserError where it is nested too deeply."""
    blank = _BLANK.search(data)
    head, rest = (data[: blank.start()], data[blank.start() :]) if blank else (data, b"")
    short = b"\n".join(line[:LONGEST_LINE] for line in head.split(b"\n")[:MOST_LINES])
    try:
        return email.message_from_bytes(short + rest, policy=email.policy.compat32)
    except RecursionError as error:
        raise _too_deep(name) from error


def pieces(message: Message, name: str) -> Iterator[Piece | str]:
    """Yield the parts with text, in order; the name of an attachment comes as a string."""
    stack = [(message, 0)]
    for _ in range(MOST_PARTS):
        if not stack:
            return
        part, depth = stack.pop()
        if depth > DEEPEST:
            raise _too_deep(name)
        if part.is_multipart():
            below = part.get_payload()
            if isinstance(below, list):
                stack += [(p, depth + 1) for p in reversed(below) if isinstance(p, Message)]
        elif attached := _attached(part):
            yield attached
        elif part.get_content_maintype() == "text":
            yield Piece(part.get_content_type(), _bytes(part), _charset(part))


def header(message: Message, name: str) -> str:
    """Return a header in words, on one line."""
    try:
        raw = str(message.get(name, ""))[:LONGEST_LINE]
        words = "".join(
            part.decode(charset or "ascii", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(raw)
        )
    except _STUMBLES:
        words = raw
    return characters.line(characters.normal(words.replace("\n", " ")))


def _attached(part: Message) -> str:
    """Return the name of an attachment, without the folders it claims; "" for a part in line."""
    try:
        name = part.get_filename() or ""
    except _STUMBLES:
        name = "unnamed"
    if name or str(part.get("Content-Disposition", "")).lower().startswith("attachment"):
        return bare(name)
    return ""


def bare(name: str) -> str:
    """Return the name of an attachment without the folders that it claims."""
    plain = re.split(r"[/\\]", name)[-1]
    return characters.line(characters.normal(plain))[:80] or "unnamed"


def _bytes(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except _STUMBLES:
        found = part.get_payload()
    return found if isinstance(found, bytes) else str(found or "").encode("utf-8", "replace")


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except _STUMBLES:
        return ""


def _too_deep(name: str) -> UserError:
    return UserError(f"“{name}” is nested too deeply to be a mail.", PASTE)
