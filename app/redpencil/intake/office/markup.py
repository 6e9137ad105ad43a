"""XML of office files: no document types, no entities, nothing fetched, no endless depth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from redpencil.domain.errors import UserError
from redpencil.intake.hints import PASTE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DOCTYPE: Final = re.compile(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E", re.IGNORECASE)


def parse(data: bytes, name: str) -> Element:
    """Return the root of a part. Raises UserError where it is damaged or asks for entities."""
    from lxml import etree

    if _DOCTYPE.search(data):
        raise UserError(
            f"“{name}” declares a document type, which no office program writes.",
            f"It may be an attack. {PASTE}",
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(
            f"“{name}” holds XML that is damaged or nested too deeply.",
            f"Open it in its own program and save it again. {PASTE}",
        ) from error


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its local name, in whichever namespace it stands."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""
