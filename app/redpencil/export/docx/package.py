"""The parts as a file: fixed stamps, no thumbnail, no word of the machine it was made on."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part

from redpencil.export.docx.xml import escape
from redpencil.export.report import Report

_APP: Final = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Redpencil</Application></Properties>"
)
_DROPPED: Final = ("/thumbnail", "/stylesWithEffects", "/custom-properties", "/attachedTemplate")
"""Ends of relationship types: of python-docx's model document and of newsrooms' templates."""
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_NAMESPACE: Final = "urn:redpencil:sheet:1"


def properties(document: Document, report: Report) -> None:
    """Set the document's properties, and nothing else of whoever made the template."""
    core = document.core_properties
    core.title, core.subject = report.title[:250], report.kicker
    core.author = core.last_modified_by = report.author[:250]
    core.language = report.text_language or report.language
    core.comments = core.keywords = core.category = core.content_status = core.version = ""
    core.identifier = ""
    core.revision = 1
    core.created = core.modified = core.last_printed = report.made.replace(tzinfo=None)


def keep(document: Document, manifest: str) -> None:
    """Put what read back needs into a part of its own, which editors leave as it is."""
    if not manifest:
        return
    item = Part(
        PackURI("/customXml/item101.xml"), CONTENT_TYPE.XML,
        f'<sheet xmlns="{_NAMESPACE}">{escape(manifest)}</sheet>'.encode(),
        document.part.package,
    )  # fmt: skip
    about = Part(
        PackURI("/customXml/itemProps101.xml"), CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        (
            '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem '
            'ds:itemID="{6B1D1F6E-5C57-4E3B-9F0C-52E0A0D6A7F1}" xmlns:ds="http://schemas.'
            'openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef '
            f'ds:uri="{_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
        ).encode(),
        document.part.package,
    )  # fmt: skip
    item.relate_to(about, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    document.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def written(document: Document, body: bytes, made: datetime) -> bytes:
    """Return the file's bytes with ``body`` as the document's part."""
    package = document.part.package
    _drop(package.rels)
    for part in package.parts:
        _drop(part.rels)
    parts = [p for p in package.parts if p.partname != "/docProps/app.xml"]
    out = io.BytesIO()
    stamp = made.timetuple()[:6] if made.year >= 1980 else (1980, 1, 1, 0, 0, 0)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:

        def add(uri: PackURI, data: bytes) -> None:
            info = zipfile.ZipInfo(uri.membername, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data)

        app = PackURI("/docProps/app.xml")
        add(CONTENT_TYPES_URI, _content_types(parts, app))
        add(PACKAGE_URI.rels_uri, package.rels.xml)
        add(app, _APP)
        for part in parts:
            add(part.partname, body if part is document.part else part.blob)
            if len(part.rels):
                add(part.partname.rels_uri, part.rels.xml)
    return out.getvalue()


def _drop(relations: Mapping[str, Any]) -> None:
    for key, relation in list(relations.items()):
        if relation.reltype.endswith(_DROPPED):
            del relations[key]  # type: ignore[attr-defined]


def _content_types(parts: list[Any], app: PackURI) -> bytes:
    """Return the list of the parts' kinds: one entry a part, so that no suffix decides."""
    kinds = {str(p.partname): p.content_type for p in parts}
    kinds[str(app)] = CONTENT_TYPE.OFC_EXTENDED_PROPERTIES
    kinds["/word/document.xml"] = CONTENT_TYPE.WML_DOCUMENT_MAIN
    entries = "".join(
        f'<Override PartName="{escape(name)}" ContentType="{kind}"/>'
        for name, kind in kinds.items()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CONTENT_TYPE.XML}"/>{entries}</Types>'
    ).encode()
