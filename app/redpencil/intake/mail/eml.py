"""Mails: subject, then the body; headers and the names of attachments are kept as furniture."""

from __future__ import annotations

from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, html, lines, odd
from redpencil.intake.mail import envelope, mime
from redpencil.intake.mail.mime import Piece
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import fragment

key = "eml"
label = "Mail"
suffixes = (".eml",)
needs = ("email", "selectolax.lexbor")

MEDIA: Final = "message/rfc822"


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    if mime.is_message(head):
        return 0.85
    return 0.5 if name.lower().endswith(suffixes) and mime.may_be_message(head) else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read a mail. Raises UserError where it is nested too deeply or holds no words."""
    message = mime.parse(data, name)
    work.step(0.3, "Reading the mail")
    found = list(mime.pieces(message, name))
    body, seen = _body([p for p in found if isinstance(p, Piece)])
    if not body:
        raise UserError(f"“{name}” is a mail without words.", "Open its attachment instead.")
    head = {key: mime.header(message, key) for key in ("Subject", "From", "Date")}
    attached = tuple(p for p in found if isinstance(p, str))
    raw = RawDocument(body, MEDIA, notices=characters.notices(seen), hidden=odd.hidden(seen))
    return envelope.enclosed(raw, head, attached)


def _body(found: list[Piece]) -> tuple[tuple[RawBlock, ...], str]:
    """Return the blocks and the characters as they came.

    HTML parts, where there are any, say more than the plain ones.
    """
    pages = [p.text for p in found if p.kind == "text/html" and p.text.strip()]
    if pages and (blocks := tuple(b for page in pages for b in fragment.blocks(page))):
        return blocks, "\n".join(html.seen(page) for page in pages)
    plain = "\n\n".join(p.text for p in found if p.kind != "text/html")
    return tuple(lines.blocks(characters.normal(plain))), plain
