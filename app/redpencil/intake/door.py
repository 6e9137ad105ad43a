"""The door for foreign bytes: each document is read in a locked-down process of its own."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Final

from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Work
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.intake import formats, html, raw
from redpencil.intake.choices import PLAIN, Choices
from redpencil.intake.hints import PASTE
from redpencil.intake.raw import RawDocument


def read(
    data: bytes,
    name: str,
    work: Work,
    choices: Choices = PLAIN,
    limits: Limits | None = None,
) -> RawDocument:
    """Return the document's blocks. Raises UserError, PasswordNeededError where it is locked."""
    reader = formats.chosen(data, name, choices)
    for library in reader.needs:  # loading is safe and slow: once here, not in every process
        importlib.import_module(library)
    if "trafilatura" in reader.needs:
        _warm()
    try:
        answer = process.run(_read, data, name, choices, work=work, limits=limits)
    except Ended as ended:
        raise _stopped(name, ended.why) from None
    try:
        return _understood(answer)
    except (ValueError, TypeError, KeyError, AttributeError):  # no reader of ours says such a thing
        raise _stopped(name, Ending.CRASH) from None


@functools.cache
def _warm() -> None:
    """Read a page of our own once: trafilatura compiles its patterns as it first meets a need."""
    html.read(_OWN, "", Work())


_OWN: Final = (
    b'<html><head><title>A</title><meta name="author" content="B"></head><body><article><h1>A</h1>'
    b"<p>On 3 March 2026 a page of our own was read, so that what is slow at first is done.</p>"
    b"<p>It holds two paragraphs, a heading and a date, and is as harmless as a page can be.</p>"
    b"</article></body></html>"
)


def _read(data: bytes, name: str, choices: Choices, work: Work) -> dict[str, Any]:
    """Read, in the locked-down process; a refusal is an answer too."""
    try:
        return {"raw": raw.to_plain(formats.read(data, name, work, choices))}
    except UserError as error:
        locked = isinstance(error, PasswordNeededError)
        return {"refused": [error.message, error.hint], "locked": locked}


def _understood(answer: dict[str, Any]) -> RawDocument:
    if "refused" in answer:
        kind = PasswordNeededError if answer["locked"] else UserError
        raise kind(*answer["refused"])
    return raw.from_plain(answer["raw"])


def _stopped(name: str, why: Ending) -> UserError:
    said = {
        Ending.TIME: f"Reading “{name}” took too long and was stopped.",
        Ending.MEMORY: f"“{name}” needs more memory than an article may take.",
        Ending.CRASH: f"The reader stopped while it read “{name}”: the file may be damaged.",
    }
    return UserError(said[why], f"{PASTE} Nothing else was touched.")
