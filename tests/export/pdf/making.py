"""What the tests of the PDF writer ask of a file."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pikepdf
import pypdfium2

from redpencil.base.work import Work
from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose
from redpencil.export.options import ExportOptions
from redpencil.export.pdf import writer
from redpencil.export.written import Written
from tests.export.samples import NOW, filled


def written(sheet: Worksheet | None = None, **chosen: Any) -> Written:
    """A PDF of a worksheet; of the sample where none is given, drawn once for all tests."""
    options = ExportOptions(**chosen)
    return drawn(sheet, options) if sheet else _sample(options)


def drawn(sheet: Worksheet, options: ExportOptions) -> Written:
    return writer.write(compose.compose(sheet, options, NOW), options, Work())


@cache
def _sample(options: ExportOptions) -> Written:
    return drawn(filled(), options)


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def every_byte(data: bytes) -> bytes:
    """All streams and strings of a file, unpacked."""
    parts = [data]
    with opened(data) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                parts.append(bytes(item.read_bytes()))
            parts.append(str(item.unparse(resolved=True)).encode("latin-1", "replace"))
    return b"\n".join(parts)
