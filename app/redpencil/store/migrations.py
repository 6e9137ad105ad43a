"""Yesterday's worksheet to today's: one function a version, each from dict to dict.

1: the first.
2: says which format a reader must know at least (``min_reader``), so that a later format that only
   adds keys opens in an earlier program, which carries them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from redpencil.domain.errors import UserError

Plain = dict[str, Any]

FORMAT: Final = 2
MIN_READER: Final = 1
"""The oldest format whose readers understand what is written today."""


def _leave_1(plain: Plain) -> Plain:
    return plain | {"format": 2, "min_reader": 1}


LEAVING: Final[dict[int, Callable[[Plain], Plain]]] = {1: _leave_1}
"""For each old format, the function that turns it into the next one."""


def upgrade(plain: Plain) -> Plain:
    """Return the worksheet in today's format, or a later one that only adds to it.

    Raises UserError for one from the future that today's program would misread.
    """
    number = plain.get("format")
    if type(number) is not int or number < 1:
        raise UserError("This file is not a Redpencil worksheet.", "Open the article instead.")
    needed = plain.get("min_reader", number)
    if type(needed) is not int or needed > FORMAT:
        raise UserError(
            f"This worksheet was made by a newer version of Redpencil (format {number}).",
            "Update Redpencil to open it; the file was not changed.",
        )
    while number < FORMAT:
        plain = LEAVING[number](plain)
        number += 1
    return plain
