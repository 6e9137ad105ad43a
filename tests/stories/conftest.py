"""Stories use the same window as the tests of the panes."""

from __future__ import annotations

from tests.gui.conftest import answers, window

__all__ = ["answers", "window"]
