"""The door for worksheets of other computers: each is first read in a locked-down process.

What is read there is thrown away: a worksheet holds evidence files, too much to carry over, and
what is read in bounds there is read in the same bounds again here, by the same lines.
"""

from __future__ import annotations

from typing import Any, Final

from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.store import package
from redpencil.store.document import Document

_LIMITS: Final = Limits(wall=60.0, cpu=60, memory=3_000_000_000)
"""The largest file that is opened unpacks to 512 MB, and is held twice while it is."""


def read(data: bytes, name: str, work: Work, limits: Limits | None = None) -> Document:
    """Read a worksheet's file that somebody else may have made. Raises UserError."""
    try:
        answer = process.run(_tried, data, name, work=work, limits=limits or _LIMITS)
    except Ended as ended:
        raise _stopped(name, ended.why) from None
    if "refused" in answer:
        raise UserError(*answer["refused"])
    return package.read(data, name)


def _tried(data: bytes, name: str, work: Work) -> dict[str, Any]:
    """Read, in the locked-down process; a refusal is an answer too."""
    work.step(0.1, "Trying the worksheet")
    try:
        package.read(data, name)
    except UserError as error:
        return {"refused": [error.message, error.hint]}
    return {}


def _stopped(name: str, why: Ending) -> UserError:
    said = {
        Ending.TIME: f"Reading “{name}” took too long and was stopped; it was not changed.",
        Ending.MEMORY: f"“{name}” needs more memory than a worksheet may take.",
        Ending.CRASH: f"The reader stopped while it read “{name}”: the file may be damaged.",
    }
    return UserError(said[why], "Take the last copy from your backup or from whoever mailed it.")
