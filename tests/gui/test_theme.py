"""Contrast of all that is read, in each palette, and which palette is worn when."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redpencil.base import resources
from redpencil.gui import theme
from redpencil.settings import Theme

TEXT, EDGE, STARK = 4.5, 3.0, 7.0
"""WCAG 2.2: 1.4.3 text, 1.4.11 what has to be seen of a control, 1.4.6 text at level AAA."""
PALETTES = {
    "light": theme.LIGHT, "dark": theme.DARK,
    "stark light": theme.STARK_LIGHT, "stark dark": theme.STARK_DARK,
}  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == 21
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
class TestPalette:
    def test_text_is_read_on_every_ground(self, name: str) -> None:
        c, least = PALETTES[name], STARK if name.startswith("stark") else TEXT
        for ground in (c.paper, c.panel, c.tint):
            for ink in (c.ink, c.muted, c.accent):
                assert contrast(ink, ground) >= least, (ink, ground)
        assert contrast(c.ink, c.strong_tint) >= least
        assert contrast(c.panel, c.accent) >= least  # words of the main button

    def test_what_shows_a_state_stands_out(self, name: str) -> None:
        c = PALETTES[name]
        for ground in (c.paper, c.panel):
            assert contrast(c.accent, ground) >= EDGE  # focus, ticks, progress
            assert contrast(c.muted, ground) >= EDGE  # edges of boxes to tick
            if name.startswith("stark"):
                assert contrast(c.hairline, ground) >= STARK

    def test_every_rule_that_sets_both_colours_can_be_read(self, name: str) -> None:
        c, seen = PALETTES[name], 0
        for selector, rule in re.findall(r"([^{}]+)\{([^{}]*)\}", theme._sheet(c)):
            ground = re.search(r"background(?:-color)?: (#\w{6})", rule)
            ink = re.search(r"(?<![-\w])color: (#\w{6})", rule)
            if ground and ink and ":disabled" not in selector:  # WCAG leaves those out
                assert contrast(ground[1], ink[1]) >= TEXT, selector
                seen += 1
        assert seen


@pytest.mark.parametrize(
    ("chosen", "dark", "stark", "worn"),
    [
        (Theme.SYSTEM, False, False, theme.LIGHT),
        (Theme.SYSTEM, True, False, theme.DARK),
        (Theme.SYSTEM, False, True, theme.STARK_LIGHT),
        (Theme.SYSTEM, True, True, theme.STARK_DARK),
        (Theme.LIGHT, True, True, theme.LIGHT),
        (Theme.DARK, False, False, theme.DARK),
        (Theme.CONTRAST, False, False, theme.STARK_LIGHT),
        (Theme.CONTRAST, True, False, theme.STARK_DARK),
    ],
)
def test_a_choice_goes_before_the_system(
    chosen: Theme, dark: bool, stark: bool, worn: theme.Colours
) -> None:
    assert theme.chosen_palette(chosen, dark=dark, stark=stark) == worn


@pytest.fixture
def light_after(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.wear(qapp, Theme.LIGHT)


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_what_is_worn_is_known(light_after: QApplication, chosen: Theme) -> None:
    theme.wear(light_after, chosen)
    stark = (theme.STARK_LIGHT, theme.STARK_DARK)
    wanted = {Theme.LIGHT: (theme.LIGHT,), Theme.DARK: (theme.DARK,)}.get(chosen, stark)
    assert theme.colours() in wanted


@pytest.fixture
def moved(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / 'Zoë Ångström\'s ("new") 語 folder; {x}'
    shutil.copytree(resources.path("icons"), folder / "icons")
    with monkeypatch.context() as patched:
        patched.setattr(resources, "path", lambda name: folder / name)
        yield folder
    theme.wear(qapp, Theme.LIGHT)


def test_a_folder_of_any_letters_keeps_the_style(
    qtbot: QtBot, qapp: QApplication, moved: Path
) -> None:
    theme.wear(qapp, Theme.LIGHT)
    button = QPushButton("x")
    button.setObjectName("main")
    qtbot.addWidget(button)
    button.resize(80, 30)
    seen = button.grab().toImage().pixelColor(40, 26)
    assert seen.name().upper() == theme.LIGHT.accent
    for name in ("chevron", "tick"):
        assert not QImage(f"icons:{name}.svg").isNull()


def test_every_shape_of_a_mark_is_in_a_font_that_comes_along(tmp_path: Path, root: Path) -> None:
    """On a system without any font: in a process of its own, since fonts are found once."""
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(
        f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8"
    )
    script = """
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from redpencil.gui import labels, theme
app = QApplication([])
theme.load_fonts()
for shape in labels.SHAPES.values():
    layout = QTextLayout(shape, theme.sans(10))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns()), shape
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | {"FONTCONFIG_FILE": str(nothing)},
        capture_output=True, text=True, encoding="utf-8", check=False, cwd=root,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
