"""The marks' shapes as characters: told apart without colour, on grey paper too."""

from __future__ import annotations

from typing import Final

from redpencil.domain.mark import Mark

GLYPHS: Final[dict[Mark | None, str]] = {
    Mark.OK: "●", Mark.CHANGE: "▲", Mark.QUERY_AUTHOR: "◇", Mark.QUERY_SOURCE: "◈",
    Mark.ON_AUTHOR: "◐", Mark.ADD_ATTRIBUTION: "✚", Mark.QUALIFY: "≈", Mark.CUT: "■",
    Mark.HOLD: "‖", None: "○",
}  # fmt: skip
LOUD: Final = frozenset({Mark.CHANGE, Mark.CUT, Mark.HOLD})
"""Set in the accent too."""
