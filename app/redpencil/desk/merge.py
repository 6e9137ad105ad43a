"""Two copies of one worksheet, worked on by two people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import edit
from redpencil.domain.desk import merge as three_way
from redpencil.domain.desk.merge import Merged, Three
from redpencil.domain.desk.threeway import Path as FieldPath
from redpencil.domain.desk.threeway import Side
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store.document import Document
from redpencil.store.work import trail
from redpencil.store.work.operation import Kind

LABEL = "Merge copy"
NOTHING = "The other copy holds nothing that this one lacks; nothing was merged."


@dataclass(frozen=True, slots=True)
class Fork:
    """Where two copies parted, and what the other one brings."""

    base: Worksheet
    theirs: Worksheet
    members: tuple[edit.Member, ...]
    edits: int
    """How many edits the other copy has that this one lacks."""


def read(path: Path, password: str, chosen: Settings, now: datetime, work: Work) -> Document:
    """Read a copy. Raises UserError; PasswordNeededError where a password would open it."""
    return workflow.load(path, chosen, now, work, workflow.Choices(password=password))


def fork(mine: Document, theirs: Document) -> Fork:
    """Find where two copies parted. Raises UserError where they can't be merged."""
    if mine.worksheet.id != theirs.worksheet.id:
        raise UserError(
            "These are not two copies of one worksheet.",
            "Merge copies that were made of the same saved file.",
        )
    with edit.told():
        found = trail.forked(mine, theirs)
    if found is None:
        raise UserError(
            "The two copies have no common beginning in their trails.",
            "Merge copies that were made of the same saved file.",
        )
    if any(o.kind is Kind.REDACT for o in (*found.mine, *found.theirs)):
        raise UserError(
            "Words were redacted in one copy; merging would bring them back from the other.",
            "Redact the other copy too, and take its changes over by hand.",
        )
    edits = sum(o.kind is not Kind.START for o in found.theirs)
    return Fork(found.base, theirs.worksheet, trail.brought(theirs), edits)


def merged(
    mine: Worksheet, found: Fork, who: str, now: datetime,
    decisions: Mapping[FieldPath, Side] | None = None,
) -> Merged:  # fmt: skip
    """Merge what the other copy did; what both changed is left to a person. Raises UserError."""
    return three_way.merged(Three(found.base, mine, found.theirs, who, now, decisions or {}))


def merge(
    mine: Document, theirs: Document, who: str, now: datetime, all_of: Side | None = None
) -> tuple[Document | None, Merged]:
    """Merge two documents; None where conflicts are left. ``all_of`` decides them all one way.

    Returns ``mine`` itself where the other copy has nothing that it lacks.
    """
    found = fork(mine, theirs)
    if not found.edits:
        return mine, Merged(mine.worksheet)
    result = merged(mine.worksheet, found, who, now)
    if all_of is not None:
        decisions = {c.path: all_of for c in result.conflicts}
        result = merged(mine.worksheet, found, who, now, decisions)
    if result.conflicts:
        return None, result
    sheet = result.worksheet
    made = edit.edited(mine, LABEL, sheet, who=who, now=now, members=found.members)
    return made, result
