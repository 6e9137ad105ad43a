"""Office files made of strings."""

from __future__ import annotations

import io
import zipfile
from html import escape

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHO = 'w:id="1" w:author="Ada Lind" w:date="2026-11-03T09:30:00Z"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def packed(**parts: str | bytes) -> bytes:
    """A ZIP; "__" in a name stands for "/", "_dot_" for "."."""
    return zipped({n.replace("__", "/").replace("_dot_", "."): p for n, p in parts.items()})


def zipped(parts: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, part, kind)
    return stream.getvalue()


def run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def deleted(text: str) -> str:
    return f'<w:del {WHO}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def inserted(text: str) -> str:
    return f"<w:ins {WHO}>{run(text)}</w:ins>"


def withdrawn(text: str) -> str:
    return f"<w:ins {WHO}>{deleted(text).replace('Ada Lind', 'Bo Holm')}</w:ins>"


def paragraph(*pieces: str, style: str = "", mark: str = "", numbered: str = "") -> str:
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if numbered:
        properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbered}"/></w:numPr>'
    if mark:
        marks = ("ins", "del") if mark == "both" else (mark,)
        properties += f"<w:rPr>{''.join(f'<w:{m} {WHO}/>' for m in marks)}</w:rPr>"
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(pieces)}</w:p>"


def docx(*paragraphs: str, **parts: str | bytes) -> bytes:
    body = f"<w:document {WORD}><w:body>{''.join(paragraphs)}</w:body></w:document>"
    others = {n.replace("__", "/").replace("_dot_", "."): p for n, p in parts.items()}
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": body, **others})


def odt(body: str, before: str = "", **parts: str | bytes) -> bytes:
    content = (
        f"<office:document-content {ODF}>{before}<office:body><office:text>{body}"
        "</office:text></office:body></office:document-content>"
    )
    others = {n.replace("__", "/").replace("_dot_", "."): p for n, p in parts.items()}
    media = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": media, "content.xml": content, **others})
