"""Every pane of the window has its picture in the guide."""

from __future__ import annotations

import importlib
import sys

import pytest

from redpencil.gui.main_window import MainWindow


def test_every_pane_is_taken_by_the_guides_script(
    window: MainWindow, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(pytestconfig.rootpath / "packaging" / "guide")
    script = importlib.import_module("pictures")
    for name in ("pictures", "worked"):
        monkeypatch.delitem(sys.modules, name)
    shots = (*script.FIRST, *script.SHOTS, *script.APART, *script.LATER)
    taken = {shot.action for shot in shots}
    shown = set()
    for action in (n for n in window.actions_by_id if n.startswith("go.")):
        before = window.middle.currentWidget()
        window.actions_by_id[action].setEnabled(True)
        window.actions_by_id[action].trigger()
        if window.middle.currentWidget() is not before or action in taken:
            shown.add(action)
    assert len(shown) >= window.middle.count()
    assert shown <= taken
    assert {"settings", "export", "palette", "claim.lookup"} <= taken
