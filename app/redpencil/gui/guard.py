"""Keeps exceptions inside Python methods that Qt calls for a value.

On Python 3.11 an exception that the interpreter itself raises (IndexError of a list, TypeError of
a call …) and that leaves such an override ends the process with a segmentation fault, in every
PySide6 from 6.8 to 6.12. Methods that return nothing, and slots, don't need it.
"""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

_log = logging.getLogger(__name__)


def override(default: object) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make an override of Qt's return ``default`` where it fails.

    The exception goes to ``sys.excepthook``, as those of slots do, so that nothing is hushed up.
    """

    def wear(method: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(method)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return method(*args, **kwargs)
            except Exception as error:  # noqa: BLE001 - see above: any would end the process
                _log.error("%s in an override", type(error), exc_info=error)
                sys.excepthook(type(error), error, error.__traceback__)
                return cast("R", default)

        return guarded

    return wear
