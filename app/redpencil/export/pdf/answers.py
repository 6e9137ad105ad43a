"""Answers of a filled-in PDF: the values of its form's fields, as PDFium reads them.

To be called in the locked-down process only: what it reads is anybody's.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, Final

from redpencil.domain.errors import UserError

MANIFEST: Final = "redpencil_sheet"
"""Name of the field that says which sheet this is."""
_MOST: Final = 300_000
"""Fields of one file; 5,000 claims have some 60,000."""
_WIDGET, _TICK, _RADIO, _COMBO, _LIST, _TEXT = 20, 2, 3, 4, 5, 6


def read(data: bytes) -> tuple[dict[str, str], str]:
    """Return the values by field, ticked boxes as "1", and the manifest.

    Raises UserError where the file is no PDF that can be read, is locked, or has no form.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unreadable(str(error)) from error
    try:
        document.init_forms()
        if document.formenv is None:
            raise UserError(
                "This PDF has no form fields.",
                "Choose a sheet that was exported as a form and saved after it was filled in.",
            )
        values = dict(_fields(document))
    except pypdfium2.PdfiumError as error:
        raise _unreadable(str(error)) from error
    finally:
        document.close()
    return values, values.pop(MANIFEST, "")


def _unreadable(why: str) -> UserError:
    if "password" in why.lower():
        return UserError(
            "This PDF is locked with a password.", "Save it without one, then read it again."
        )
    return UserError(
        "This PDF is damaged and can't be read.",
        "Save it again from the program that filled it in.",
    )


def _fields(document: Any) -> Iterator[tuple[str, str]]:
    """Yield name and value of every field with a place on a page; later ones win."""
    left = _MOST
    for place in range(len(document)):
        page = document[place]
        try:
            found = dict(_on_page(document.formenv, page))
        finally:
            page.close()
        left -= len(found)
        if left < 0:
            raise UserError(
                "This PDF has more fields than any sheet.", "Choose a sheet exported by Redpencil."
            )
        yield from found.items()


def _on_page(form: Any, page: Any) -> Iterator[tuple[str, str]]:
    """Yield the fields of a page; a group of buttons is told by the one that is chosen."""
    import pypdfium2.raw as pdfium

    radios: dict[str, str] = {}
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) != _WIDGET:
                continue
            name, kind = (
                _name(form, annotation),
                pdfium.FPDFAnnot_GetFormFieldType(form, annotation),
            )
            if kind == _RADIO:
                chosen = bool(pdfium.FPDFAnnot_IsChecked(form, annotation))
                value = _string(pdfium.FPDFAnnot_GetFormFieldExportValue, form, annotation)
                if chosen or name not in radios:
                    radios[name] = value if chosen else ""
            elif kind == _TICK:
                yield name, _ticked(form, annotation)
            elif kind in (_COMBO, _LIST, _TEXT):
                value = _string(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
                yield name, value.replace("\r\n", "\n").replace("\r", "\n")
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    yield from radios.items()


def _name(form: Any, annotation: Any) -> str:
    import pypdfium2.raw as pdfium

    return _string(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)


def _ticked(form: Any, annotation: Any) -> str:
    """Return "1" for a ticked box: as the field's value says, else as it looks."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDFAnnot_HasKey(annotation, b"V"):
        said = _string(lambda a, b, n: pdfium.FPDFAnnot_GetStringValue(a, b"V", b, n), annotation)
        return "1" if said not in ("", "Off") else ""
    return "1" if pdfium.FPDFAnnot_IsChecked(form, annotation) else ""


def _string(ask: Callable[..., int], *given: Any) -> str:
    """Ask PDFium for a string: first how long it is, then what it says."""
    import pypdfium2.raw as pdfium

    size = ask(*given, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pointer = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    ask(*given, pointer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")
