"""A worksheet's document for the desk's tests, made by the program itself, and copies of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import edit
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store.document import Document

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
TEXT = """Bridge opens after 12 years

The bridge over the sound opened on 4 March. It cost 4 million kroner, said Ida Holm, the mayor.

In 2019 the wall cost 4 million kroner. In 2020 the wall cost 5 million kroner.

The mayor declined to comment on the 37 complaints.
"""


def analysed(text: str = TEXT) -> Document:
    return workflow.analyse(text.encode(), "bridge.txt", Settings(), NOW, Work())


def document(text: str = TEXT) -> Document:
    """A worksheet with a trail that two copies can begin with."""
    found = analysed(text)
    header = found.worksheet.header
    slug = found.worksheet.with_header(type(header)(slug="bridge"))
    return edit.edited(found, "Edit slug", slug, who="IH", now=NOW)


def after(before: Document, change: Callable[[Worksheet], Worksheet], who: str = "IH") -> Document:
    return edit.edited(before, "Edit", change(before.worksheet), who=who, now=LATER)
