"""The palettes, the type, and the one style sheet: a proof-reader's desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from redpencil.base import resources
from redpencil.settings import Theme

SERIF: Final = "Source Serif 4"
SANS: Final = "Source Sans 3"
_FILES: Final = (
    "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold", "SourceSerif4-SemiboldIt",
    "SourceSans3-Regular", "SourceSans3-It", "SourceSans3-Semibold", "SourceSans3-Bold",
    "NotoSansSymbols2-Regular",  # shapes of the marks that the others lack and a system may too
)  # fmt: skip


_USUAL: Final = 10.0
"""Points of the type of fields and labels, at 100 per cent."""


@dataclass(frozen=True, slots=True)
class Colours:
    """A palette; every colour for text reaches AA contrast on paper and panel (a test)."""

    paper: str
    panel: str
    ink: str
    muted: str
    hairline: str
    accent: str
    tint: str
    strong_tint: str


LIGHT: Final = Colours(
    "#FBFAF7", "#FFFFFF", "#1D1C1A", "#6B6862", "#DEDAD2", "#A32A25", "#F6E7DF", "#EBCFC2"
)
DARK: Final = Colours(
    "#1B1A18", "#232220", "#ECE9E2", "#9C978D", "#3A3733", "#E0706A", "#352622", "#5A3831"
)
STARK_LIGHT: Final = Colours(
    "#FFFFFF", "#FFFFFF", "#000000", "#1F1F1F", "#000000", "#8A0000", "#FFE9A8", "#FFD24D"
)
STARK_DARK: Final = Colours(
    "#000000", "#000000", "#FFFFFF", "#E8E8E8", "#FFFFFF", "#FFD400", "#003A70", "#00508F"
)
"""High contrast: text reaches AAA on every ground, and every edge stands out as text does."""
_PALETTES: Final = (LIGHT, DARK, STARK_LIGHT, STARK_DARK)


def load_fonts() -> None:
    """Make the shipped fonts known to Qt."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}.ttf")))


def colours() -> Colours:
    """Return the palette that is worn now."""
    palette = QApplication.palette()
    paper, ink = (palette.color(r) for r in (QPalette.ColorRole.Window, QPalette.ColorRole.Text))
    worn = (paper, ink)
    return next((c for c in _PALETTES if (QColor(c.paper), QColor(c.ink)) == worn), LIGHT)


def serif(points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the article's type."""
    font = QFont(SERIF)
    font.setPointSizeF(points * _scale())
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def sans(points: float, *, bold: bool = False) -> QFont:
    """Return the type of everything else."""
    font = QFont(SANS)
    font.setPointSizeF(points * _scale())
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


_SCHEMES: Final = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}


def chosen_palette(theme: Theme, *, dark: bool, stark: bool) -> Colours:
    """Return the palette of a theme on a system that is dark, or asks for high contrast, or not."""
    if theme is Theme.CONTRAST or (theme is Theme.SYSTEM and stark):
        return STARK_DARK if dark else STARK_LIGHT
    if theme is Theme.SYSTEM:
        return DARK if dark else LIGHT
    return DARK if theme is Theme.DARK else LIGHT


def wear(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Dress the whole program, at once and again whenever theme or size (in per cent) change."""
    # a path in the sheet would have to be free of blanks and of all but ASCII
    QDir.setSearchPaths("icons", [str(resources.path("icons"))])
    hints = app.styleHints()
    if theme in _SCHEMES:
        hints.setColorScheme(_SCHEMES[theme])
    else:
        hints.unsetColorScheme()
    app.setStyle("Fusion")
    chosen = chosen_palette(
        theme,
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        stark=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
    )
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_sheet(chosen))
    _resize(app, text_size)  # after the sheet, which gives widgets the fonts back that they had


def _resize(app: QApplication, text_size: int) -> None:
    """Set all type in another size; what has a font of its own grows and shrinks with the rest."""
    before = _scale()
    own = [w for w in app.allWidgets() if w.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    sizes = [(w, w.font().pointSizeF()) for w in own]
    usual = QFont(SANS)
    usual.setPointSizeF(_USUAL * text_size / 100)
    app.setFont(usual)
    for widget, points in sizes:
        if before != _scale() and points > 0:
            font = widget.font()
            font.setPointSizeF(points * _scale() / before)
            widget.setFont(font)


def _scale() -> float:
    """Return how many times as large as usual all type is now."""
    font = QApplication.font()
    return font.pointSizeF() / _USUAL if font.family() == SANS else 1.0


def _palette(c: Colours) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette(QColor(c.panel), QColor(c.paper))
    for role, value in (
        (roles.Window, c.paper), (roles.WindowText, c.ink), (roles.Base, c.panel),
        (roles.AlternateBase, c.paper), (roles.Text, c.ink), (roles.Button, c.panel),
        (roles.ButtonText, c.ink), (roles.ToolTipBase, c.panel), (roles.ToolTipText, c.ink),
        (roles.Highlight, c.tint), (roles.HighlightedText, c.ink), (roles.Link, c.accent),
        (roles.PlaceholderText, c.muted), (roles.Mid, c.hairline), (roles.Dark, c.hairline),
        (roles.Light, c.panel), (roles.Midlight, c.hairline), (roles.Shadow, c.hairline),
        (roles.Accent, c.accent),
    ):  # fmt: skip
        palette.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.muted))
    return palette


def _sheet(c: Colours) -> str:
    """Return the style sheet: frames and lists, fields, buttons, small words."""
    return _frames(c) + _fields(c) + _buttons(c)


def _frames(c: Colours) -> str:
    return f"""
    QMainWindow, QSplitter, QScrollArea, #desk {{ background: {c.paper}; border: none; }}
    QToolBar {{ background: {c.panel}; border: none; border-bottom: 1px solid {c.hairline}; spacing: 4px; padding: 2px 12px; }}
    QToolBar QToolButton {{ padding: 4px 10px; border: none; border-radius: 4px; }}
    QToolBar QToolButton:hover {{ background: {c.tint}; }}
    QToolBar::separator {{ width: 1px; background: {c.hairline}; margin: 4px 8px; }}
    QStatusBar {{ background: {c.panel}; border-top: 1px solid {c.hairline}; color: {c.muted}; }}
    QStatusBar::item {{ border: none; }}
    QMenuBar {{ background: {c.panel}; }}
    QSplitter::handle {{ background: {c.hairline}; }}
    QTableView {{ background: {c.panel}; border: none; border-left: 2px solid {c.panel}; selection-background-color: {c.tint}; selection-color: {c.ink}; }}
    QTextBrowser#page {{ background: {c.panel}; border: none; }}
    QListWidget, QListView[role="lines"] {{ background: {c.panel}; border: none; }}
    QListView[role="lines"]::item {{ padding: 5px 16px; border-bottom: 1px solid {c.hairline}; min-height: 36px; }}
    QListView[role="lines"]::item:selected {{ background: {c.tint}; }}
    QListWidget::item {{ padding: 5px 16px; border-bottom: 1px solid {c.hairline}; }}
    QListWidget::item:selected {{ background: {c.tint}; color: {c.ink}; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.muted}; border: none; border-bottom: 1px solid {c.hairline}; padding: 4px; }}
    """


def _fields(c: Colours) -> str:
    return f"""
    QLineEdit, QPlainTextEdit#note, QComboBox, QDateEdit, QSpinBox {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 3px 6px; }}
    QLineEdit:focus, QPlainTextEdit#note:focus, QComboBox:focus, QSpinBox:focus {{ border-color: {c.accent}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url(icons:chevron.svg); width: 12px; height: 12px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c.hairline}; border-radius: 4px; min-height: 32px; margin: 1px; }}
    QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {c.hairline}; border-radius: 4px; min-width: 32px; margin: 1px; }}
    QScrollBar::handle:horizontal:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPlainTextEdit#diff {{ background: {c.paper}; border: none; selection-background-color: {c.strong_tint}; selection-color: {c.ink}; }}
    QPlainTextEdit#galley {{ background: {c.paper}; border: none; selection-background-color: {c.strong_tint}; selection-color: {c.ink}; }}
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 4px 12px; }}
    QPushButton:hover {{ border-color: {c.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {c.accent}; outline: none; }}
    QListView:focus, QTreeView:focus {{ border-top: 2px solid {c.accent}; outline: none; }}
    QTableView:focus {{ border-left: 2px solid {c.accent}; outline: none; }}
    QPushButton:focus, QToolBar QToolButton:focus {{ background: {c.tint}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; text-decoration: underline; }}
    QPushButton#main:focus {{ background: {c.accent}; border: 2px solid {c.ink}; padding: 3px 11px; }}
    QPushButton[field="true"] {{ padding: 4px 24px 4px 8px; }}
    QPushButton::menu-indicator {{ image: url(icons:chevron.svg); width: 12px; height: 12px; subcontrol-position: right center; right: 8px; }}
    QTreeWidget::item {{ padding: 4px 0; }}
    QPushButton:disabled {{ color: {c.muted}; border-color: {c.hairline}; }}
    QCheckBox::indicator, QListWidget::indicator, QRadioButton::indicator {{ width: 13px; height: 13px; border: 1px solid {c.muted}; background: {c.panel}; }}
    QCheckBox::indicator, QListWidget::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 7px; }}
    QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url(icons:tick.svg); }}
    QRadioButton::indicator:checked {{ background: {c.accent}; border: 3px solid {c.panel}; outline: 1px solid {c.accent}; width: 9px; height: 9px; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.hairline}; }}
    QPushButton#step {{ background: transparent; border: none; text-align: left; padding: 2px 4px; }}
    QPushButton#step:hover, QPushButton#step:focus {{ color: {c.accent}; }}
    QPushButton#main {{ background: {c.accent}; color: {c.panel}; border-color: {c.accent}; }}
    QToolButton[chip="true"], QToolButton[markbutton="true"] {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 3px 8px; }}
    QToolButton[chip="true"]:hover, QToolButton[markbutton="true"]:hover {{ border-color: {c.accent}; }}
    QToolButton[markbutton="true"]:checked {{ background: {c.tint}; border-color: {c.accent}; font-weight: 600; }}
    QToolButton[view="true"] {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
    QToolButton[view="true"]:hover {{ border-color: {c.hairline}; }}
    QToolButton[view="true"]:checked {{ background: {c.tint}; border-color: {c.hairline}; }}
    QToolButton[ticked="true"] {{ background: {c.tint}; }}
    QLabel[role="label"] {{ color: {c.muted}; }}
    QLabel[role="pencil"] {{ color: {c.muted}; font-style: italic; }}
    QLabel[role="missing"] {{ color: {c.accent}; }}
    QProgressBar {{ border: 1px solid {c.hairline}; border-radius: 3px; background: {c.paper}; max-height: 8px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
    QPushButton#main:disabled {{ background: {c.hairline}; color: {c.muted}; border-color: {c.hairline}; }}
    QFrame#notice {{ background: {c.tint}; border: 1px solid {c.hairline}; border-radius: 4px; }}
    QFrame#remarks {{ background: {c.paper}; border: none; border-top: 1px solid {c.hairline}; }}
    QFrame#rule {{ background: {c.hairline}; max-height: 1px; border: none; }}
    """
