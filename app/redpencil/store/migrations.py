"""Yesterday's worksheet to today's: one function a version, each from dict to dict.

1 (0.1.0): the first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from redpencil.domain.errors import UserError

Plain = dict[str, Any]

FORMAT: Final = 1

LEAVING: Final[dict[int, Callable[[Plain], Plain]]] = {}
"""For each old format, the function that turns it into the next one."""


def upgrade(plain: Plain) -> Plain:
    """Return the worksheet in today's format. Raises UserError for one from the future."""
    number = plain.get("format")
    if type(number) is not int or number < 1:
        raise UserError("This file is not a Redpencil worksheet.", "Open the article instead.")
    if number > FORMAT:
        raise UserError(
            f"This worksheet was made by a newer version of Redpencil (format {number}).",
            "Update Redpencil to open it; the file was not changed.",
        )
    while number < FORMAT:
        plain = LEAVING[number](plain)
        number += 1
    return plain
