"""Filling a PDF's form in, in the ways that people's programs do."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Mapping
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from redpencil.export.report import Blank, BlankKind

Filler = Callable[[bytes, Mapping[str, str], Mapping[str, Blank]], bytes]


def by_qpdf(data: bytes, answers: Mapping[str, str], found: Mapping[str, Blank]) -> bytes:
    """Set values and states with pikepdf, and let it draw the looks anew."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fields = {str(f.T): f for f in pdf.Root.AcroForm.Fields}
        for name, value in answers.items():
            field = fields[name]
            if found[name].kind is BlankKind.TICK:
                state = pikepdf.Name("/Yes" if value else "/Off")
                field.V = field.AS = state
            elif field.get("/FT") == "/Btn":
                field.V = pikepdf.Name("/" + (value or "Off"))
                for kid in field.Kids:
                    on = f"/{value}" in kid.AP.N
                    kid.AS = pikepdf.Name(f"/{value}" if on else "/Off")
            else:
                field.V = pikepdf.String(value)
        pdf.generate_appearance_streams()
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def by_pypdf(data: bytes, answers: Mapping[str, str], found: Mapping[str, Blank]) -> bytes:
    """Fill in with pypdf, which draws its own looks."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    buttons = {n for n, f in (writer.get_fields() or {}).items() if f["/FT"] == "/Btn"}
    values = {n: _named(found[n], v) if n in buttons else v for n, v in answers.items()}
    log = logging.getLogger("pypdf")  # it warns that its own looks lack letters
    log.setLevel(logging.CRITICAL)
    try:
        for page in writer.pages:
            writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    finally:
        log.setLevel(logging.NOTSET)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _named(blank: Blank, value: str) -> str:
    if blank.kind is BlankKind.TICK:
        return "/Yes" if value else "/Off"
    return f"/{value or 'Off'}"


def by_hand(data: bytes, answers: Mapping[str, str], found: Mapping[str, Blank]) -> bytes:
    """Click and type in PDFium, the engine of Chrome, which takes no emoji."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    try:
        for number in range(len(document)):
            page = document[number]
            for name, box, on in list(_places(document.formenv, page)):
                if name in answers:
                    _answer(document.formenv, page, box, on, answers[name], found[name])
            pdfium.FORM_ForceToKillFocus(document.formenv)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()
    finally:
        document.close()


def _places(form: Any, page: Any) -> Any:
    import ctypes

    from redpencil.export.pdf.answers import _string

    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(annotation) == 20:
            box = pdfium.FS_RECTF()
            pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(box))
            name = _string(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)
            on = _string(pdfium.FPDFAnnot_GetFormFieldExportValue, form, annotation)
            yield name, ((box.left + box.right) / 2, (box.top + box.bottom) / 2), on
        pdfium.FPDFPage_CloseAnnot(annotation)


def _answer(
    form: Any, page: Any, at: tuple[float, float], on: str, value: str, blank: Blank
) -> None:
    x, y = at
    if blank.kind is BlankKind.TICK or (blank.kind is BlankKind.CHOICE and on):
        if blank.kind is BlankKind.TICK or on == value:
            _click(form, page, x, y)
        return
    pdfium.FORM_ForceToKillFocus(form)
    _click(form, page, x, y)
    if blank.kind is BlankKind.CHOICE:
        place = [o.key for o in blank.options].index(value) + 1
        pdfium.FORM_SetIndexSelected(form, page, place, True)
        return
    pdfium.FORM_SelectAllText(form, page)
    typed = (value + "\0").encode("utf-16-le")
    pdfium.FORM_ReplaceSelection(
        form, page, (pdfium.c_ushort * (len(typed) // 2)).from_buffer_copy(typed)
    )


def _click(form: Any, page: Any, x: float, y: float) -> None:
    pdfium.FORM_OnMouseMove(form, page, 0, x, y)
    pdfium.FORM_OnLButtonDown(form, page, 0, x, y)
    pdfium.FORM_OnLButtonUp(form, page, 0, x, y)


FILLERS: tuple[Filler, ...] = (by_qpdf, by_pypdf, by_hand)
