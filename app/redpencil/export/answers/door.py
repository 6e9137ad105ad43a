"""The door for filled-in sheets: each is read in a locked-down process of its own."""

from __future__ import annotations

import importlib
from typing import Any, Final

from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.export.answers.found import Found

_ZIP: Final = b"PK\x03\x04"
_PDF: Final = b"%PDF-"
_LIMITS: Final = Limits(wall=60.0, cpu=60)
"""A sheet of 5,000 claims takes some seconds."""
_NEEDS: Final = (
    "redpencil.export.answers.docx_form", "redpencil.export.pdf.answers", "pypdfium2",
)  # fmt: skip
"""Loading is safe and slow: once here, not in every process."""


def read(data: bytes, name: str, work: Work, limits: Limits | None = None) -> Found:
    """Return the answers of a filled-in DOCX or PDF. Raises UserError where it is neither."""
    for library in _NEEDS:
        importlib.import_module(library)
    try:
        answer = process.run(_read, data, name, work=work, limits=limits or _LIMITS)
    except Ended as ended:
        raise _stopped(name, ended.why) from None
    if "refused" in answer:
        raise UserError(*answer["refused"])
    return Found.from_plain(answer["found"])


def _read(data: bytes, name: str, work: Work) -> dict[str, Any]:
    """Read, in the locked-down process; a refusal is an answer too."""
    try:
        work.step(0.1, "Reading the answers")
        return {"found": _found(data, name).to_plain()}
    except UserError as error:
        return {"refused": [error.message, error.hint]}


def _found(data: bytes, name: str) -> Found:
    if data.startswith(_ZIP):
        from redpencil.export.answers import docx_form

        return docx_form.read(data, name)
    if _PDF in data[:1024]:
        from redpencil.export.pdf import answers

        values, manifest = answers.read(data)
        return Found(values, manifest)
    raise UserError(
        f"“{name}” is neither a Word document nor a PDF.",
        "Choose the filled-in sheet as it was saved: .docx or .pdf.",
    )


def _stopped(name: str, why: Ending) -> UserError:
    said = {
        Ending.TIME: f"Reading “{name}” took too long and was stopped.",
        Ending.MEMORY: f"“{name}” needs more memory than a sheet may take.",
        Ending.CRASH: f"The reader stopped while it read “{name}”: the file may be damaged.",
    }
    return UserError(said[why], "Nothing was changed. Ask for the filled-in sheet again.")
