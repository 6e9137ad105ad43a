"""The two palettes, the type, and the one style sheet: a proof-reader's desk."""

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
)  # fmt: skip


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
    "#1B1A18", "#232220", "#ECE9E2", "#9C978D", "#3A3733", "#E0706A", "#3B2A26", "#5A3831"
)


def load_fonts() -> None:
    """Make the shipped fonts known to Qt."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}.ttf")))


def colours() -> Colours:
    """Return the palette that is worn now."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def serif(points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the article's type."""
    font = QFont(SERIF)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def sans(points: float, *, bold: bool = False) -> QFont:
    """Return the type of everything else."""
    font = QFont(SANS)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def wear(app: QApplication, theme: Theme) -> None:
    """Dress the whole program, at once and again whenever the theme is changed."""
    # a path in the sheet would have to be free of blanks and of all but ASCII
    QDir.setSearchPaths("icons", [str(resources.path("icons"))])
    hints = app.styleHints()
    scheme = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
    dark = theme is Theme.DARK or (
        theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
    )
    if theme in scheme:
        hints.setColorScheme(scheme[theme])
    app.setStyle("Fusion")
    chosen = DARK if dark else LIGHT
    app.setPalette(_palette(chosen))
    app.setFont(sans(10))
    app.setStyleSheet(_sheet(chosen))


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
    """Return the style sheet: frames and lists, then fields and buttons."""
    return _frames(c) + _fields(c)


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
    QTableView {{ background: {c.panel}; border: none; selection-background-color: {c.tint}; selection-color: {c.ink}; }}
    QListWidget, QListView[role="lines"] {{ background: {c.panel}; border: none; }}
    QListView[role="lines"]::item {{ padding: 5px 16px; border-bottom: 1px solid {c.hairline}; min-height: 36px; }}
    QListView[role="lines"]::item:selected {{ background: {c.tint}; }}
    QListWidget::item {{ padding: 5px 16px; border-bottom: 1px solid {c.hairline}; }}
    QListWidget::item:selected {{ background: {c.tint}; color: {c.ink}; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.muted}; border: none; border-bottom: 1px solid {c.hairline}; padding: 4px; }}
    """


def _fields(c: Colours) -> str:
    return f"""
    QLineEdit, QPlainTextEdit#note, QComboBox, QDateEdit {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 3px 6px; }}
    QLineEdit:focus, QPlainTextEdit#note:focus, QComboBox:focus {{ border-color: {c.accent}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url(icons:chevron.svg); width: 12px; height: 12px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c.hairline}; border-radius: 4px; min-height: 32px; margin: 1px; }}
    QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPlainTextEdit#diff {{ background: {c.paper}; border: none; selection-background-color: {c.strong_tint}; selection-color: {c.ink}; }}
    QPlainTextEdit#galley {{ background: {c.paper}; border: none; selection-background-color: {c.strong_tint}; selection-color: {c.ink}; }}
    QPushButton {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 4px 12px; }}
    QPushButton:hover {{ border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.muted}; border-color: {c.hairline}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 13px; height: 13px; border: 1px solid {c.muted}; background: {c.panel}; }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 7px; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url(icons:tick.svg); }}
    QRadioButton::indicator:checked {{ background: {c.accent}; border: 3px solid {c.panel}; outline: 1px solid {c.accent}; width: 9px; height: 9px; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.hairline}; }}
    QPushButton#main {{ background: {c.accent}; color: {c.panel}; border-color: {c.accent}; }}
    QToolButton[chip="true"], QToolButton[markbutton="true"] {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 3px 8px; }}
    QToolButton[chip="true"]:hover, QToolButton[markbutton="true"]:hover {{ border-color: {c.accent}; }}
    QToolButton[markbutton="true"]:checked {{ background: {c.tint}; border-color: {c.accent}; font-weight: 600; }}
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
