"""The next draft of the same article."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import edit
from redpencil.domain.drafts import carry
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store.document import DRAFTS, Document
from redpencil.store.work.store import original_member

LABEL = "New draft"


def carried(
    worksheet: Worksheet, data: bytes, name: str, chosen: Settings, who: str, now: datetime,
    work: Work,
) -> Worksheet:  # fmt: skip
    """Read the next draft and carry everything over to it.

    Raises UserError where it can't be read, or has the very words of the draft there is.
    """
    if workflow.is_worksheet(data):
        raise UserError(
            f"“{name}” is a worksheet, not a draft.", "Choose the new draft’s own file, or merge."
        )
    spoken = workflow.Choices(language=worksheet.article.provenance.language)
    fresh = workflow.analyse(data, name, chosen, now, work.part(0.0, 0.9), choices=spoken).worksheet
    work.step(0.9, "Carrying the claims over")
    after = carry.carried(worksheet, fresh, who=who, now=now)
    if after is worksheet:
        raise UserError(
            f"“{name}” has the same words as the draft that is open; nothing was changed.",
            "Choose a newer draft.",
        )
    return after


def members(document: Document, data: bytes) -> tuple[edit.Member, ...]:
    """Return the files that a new draft brings: its own, and that of the draft it replaces."""
    old = document.worksheet.article.provenance.sha256
    return ((DRAFTS + old, document.original), original_member(data))


def redraft(
    document: Document, path: Path, chosen: Settings, who: str, now: datetime, work: Work
) -> Document:
    """Return the document with the next draft of its article. Raises UserError."""
    data = workflow.read_file(path)
    sheet = carried(document.worksheet, data, path.name, chosen, who, now, work)
    files = members(document, data)
    return edit.edited(document, LABEL, sheet, who=who, now=now, members=files)
