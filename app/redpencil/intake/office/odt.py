"""OpenDocument text (LibreOffice, Google Docs), with its tracked changes and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.office import flow, markup
from redpencil.intake.office.archive import Archive
from redpencil.intake.office.names import OFFICE
from redpencil.intake.raw import RawDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

key = "odt"
label = "OpenDocument text"
suffixes = (".odt", ".ott", ".fodt")
needs = ("lxml.etree",)

_TYPE: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"
MEDIA: Final = "application/vnd.oasis.opendocument.text"


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    if head.startswith(b"PK\x03\x04") and _TYPE in head[:200]:
        return 0.95
    flat = head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") and b"office:document" in head
    return 0.97 if flat and b"opendocument.text" in head else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read a document, packed or flat. Raises UserError."""
    work.step(0.2, "Reading the OpenDocument text")
    root = _content(data, name)
    written = root.find(f".//{OFFICE}text")
    reading = flow.Reading(root)
    blocks = reading.blocks(written if written is not None else root, work)
    if not blocks:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    said = [f"{reading.hidden} characters of hidden text were left out."] if reading.hidden else []
    return RawDocument(
        tuple(blocks),
        media_type=MEDIA,
        notices=(*said, *characters.notices(reading.seen)),
        hidden=odd.hidden(reading.seen),
    )


def _content(data: bytes, name: str) -> Element:
    if not data.startswith(b"PK"):
        return markup.parse(data, name)
    archive = Archive(data, name)
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise UserError(
            f"“{name}” is protected by a password.",
            "Open it in its own program and save it without one.",
        )
    content = archive.read("content.xml")
    if content is None:
        raise UserError(f"“{name}” is an OpenDocument file without content.", PASTE)
    return markup.parse(content, name)
