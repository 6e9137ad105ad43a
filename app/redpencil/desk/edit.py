"""An edit made to a worksheet's document without a window, kept in its trail like any other."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from redpencil.domain import signoff
from redpencil.domain.errors import UserError
from redpencil.domain.header import Seat, SignOff
from redpencil.domain.worksheet import Worksheet
from redpencil.store.document import Document
from redpencil.store.work import trail
from redpencil.store.work.schema import DamagedError
from redpencil.store.work.store import WorkingStore

Member = tuple[str, bytes]


@contextlib.contextmanager
def store_of(document: Document, *, who: str, now: datetime) -> Iterator[WorkingStore]:
    """Open a document's working store in memory. Raises UserError where its trail was altered."""
    with told():
        store = WorkingStore.create(None, document, who=who, now=now)
    try:
        yield store
    finally:
        store.close()


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Say in words that a trail was altered."""
    try:
        yield
    except DamagedError as error:
        raise UserError(
            f"The worksheet's trail was altered: {error}.",
            "Ask whoever sent the file for an unaltered copy.",
        ) from error


def edited(
    document: Document, label: str, worksheet: Worksheet, *, who: str, now: datetime,
    members: Sequence[Member] = (),
) -> Document:  # fmt: skip
    """Return the document after one edit, its trail longer by it.

    Raises UserError where a signature vouches for what would change.
    """
    if signoff.forbids(document.worksheet, worksheet):
        raise UserError(
            "This worksheet is signed, so it is locked; nothing was changed.",
            "Reopen it with a reason first: redpencil reopen X.redpencil --why …",
        )
    with store_of(document, who=who, now=now) as store:
        store.edit(label, worksheet, who=who, now=now, members=members)
        made = store.document()
        changed = replace(
            document, worksheet=worksheet, original=made.original, members=made.members
        )
        return trail.travelling(changed, store.operations())


def signed(
    document: Document, seat: Seat, name: str, initials: str, note: str, now: datetime
) -> Document:
    """Sign a worksheet. Raises UserError with the reasons where that can't be yet."""
    signature = SignOff(seat, name, initials, now, note=note)
    sheet = signoff.signed(document.worksheet, signature)
    return edited(document, f"Signed by the {seat.value}", sheet, who=initials, now=now)


def reopened(document: Document, initials: str, why: str, now: datetime) -> Document:
    """Take back the signatures, for a reason that stays visible. Raises UserError."""
    sheet = signoff.reopened(document.worksheet, who=initials, why=why, now=now)
    if sheet is document.worksheet:
        raise UserError("Nobody has signed this worksheet.", "It can be changed as it is.")
    return edited(document, "Reopened", sheet, who=initials, now=now)
