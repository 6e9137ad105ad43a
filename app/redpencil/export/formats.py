"""The writers: a writer is a module and a line in a tuple."""

from __future__ import annotations

from typing import Final, Protocol

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.export import docx_writer, pdf_writer
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report


class Writer(Protocol):
    """What a writer's module offers."""

    @property
    def key(self) -> str:
        """Its name on the command line."""

    @property
    def label(self) -> str:
        """Its name on screen."""

    @property
    def suffix(self) -> str:
        """End of its files' names, with the dot."""

    def write(self, report: Report, options: ExportOptions, work: Work) -> bytes:
        """Return the file's bytes."""


WRITERS: Final[tuple[Writer, ...]] = (docx_writer, pdf_writer)


def get(key: str) -> Writer:
    """Return a writer by its key. Raises UserError that lists what there is."""
    for writer in WRITERS:
        if writer.key == key:
            return writer
    keys = ", ".join(w.key for w in WRITERS)
    raise UserError(f"“{key}” is not a format that Redpencil writes.", f"It writes: {keys}.")
