"""The guide's pictures, of the real window: ``./start dev python packaging/guide/build.py``."""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import worked
from PIL import Image, ImageChops, ImageColor, ImageDraw
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from redpencil.gui import main as program
from redpencil.gui import theme
from redpencil.gui.answers_dialog import AnswersDialog
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings, Theme

LANGUAGES: Final = ("en", "de")
DARK: Final = "-dark"
"""Ends the names of the pictures for dark windows."""
SIZE: Final = (1320, 760)
LOW: Final = (1320, 560)
SMALL: Final = (1040, 560)
_COLOURS: Final = 40
_EDGE: Final = 24
"""Dots that are left around what a pane holds."""
_LONGEST: Final = 60_000


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, the action that shows what is on it, and what to do first."""

    name: str
    action: str = ""
    of: Callable[[MainWindow], QWidget] = lambda window: window.middle
    before: Callable[[MainWindow], None] = lambda window: None
    trimmed: bool = True
    size: tuple[int, int] = SIZE
    """Of the window."""


def _ask_questions(window: MainWindow) -> None:
    window.questions.ask()
    _until(lambda: bool(window.questions.all))


def _compare(window: MainWindow) -> None:
    _choose(window, "Nobody likes to pay")
    window.quotes.transcript.setPlainText(
        "Look, nobody in this house likes to pay twice for the same hole. But here we are."
    )
    window.quotes.compare()


def _choose(window: MainWindow, words: str) -> None:
    assert window.session.worksheet
    window.session.choose(worked.find(window.session.worksheet, words).id)


def _choose_source(window: MainWindow) -> None:
    window.desk.sources.choose(worked.ENGINEER)


def _drawn(window: MainWindow) -> None:
    _until(lambda: bool(window.export_panel.preview.pages))


def _look_up(window: MainWindow) -> None:
    _choose(window, "The 640-metre wall")
    window.aids.lookups.ask("search")


def _read_back(window: MainWindow) -> None:
    window.sheets.dialog = AnswersDialog(worked.came_back(window), window)
    window.sheets.dialog.resize(640, 290)
    window.sheets.dialog.show()


def _came_back(window: MainWindow) -> QWidget:
    assert window.sheets.dialog
    return window.sheets.dialog


def _show_profiles(window: MainWindow) -> None:
    assert window.aids.settings
    window.aids.settings.ask(2)


def _whole(window: MainWindow) -> QWidget:
    return window


def _helper(name: str) -> Callable[[MainWindow], QWidget]:
    """Return what finds one of the windows beside the work."""

    def find(window: MainWindow) -> QWidget:
        found: QWidget = getattr(window.aids, name)
        return found

    return find


SHOTS: Final = (
    Shot("window", "go.list", _whole, trimmed=False),
    Shot("galley", "go.galley", lambda w: w.galley.parentWidget(), size=LOW),
    Shot("list", "go.list", size=LOW),
    Shot("editor", "go.list", lambda w: w.editor),
    Shot("ledger", "go.ledger", size=LOW),
    Shot("header", "go.header"),
    Shot("questions", "go.questions", size=LOW, before=_ask_questions),
    Shot("roster", "go.roster", size=LOW, before=lambda w: w.roster.tree.expandAll()),
    Shot("quotes", "go.quotes", size=LOW, before=_compare),
    Shot("sources", "go.sources", before=_choose_source),
    Shot("signoff", "go.signoff"),
    Shot("history", "go.history"),
    Shot("lookup", "claim.lookup", lambda w: w.aids.lookups, _look_up, size=SMALL),
    Shot("export", "export", lambda w: w.export_panel, trimmed=False),
    Shot("answers", "", _came_back, _read_back),
    Shot("settings", "settings", _helper("settings"), _show_profiles),
    Shot("commands", "palette", _helper("palette")),
)
"""Of the checked sample."""
LATER: Final = (Shot("drafts", "go.drafts"),)
"""After the next draft was loaded."""
APART: Final = (Shot("merging", "go.merge"),)
"""While a colleague's copy is merged."""
FIRST: Final = (Shot("first-steps", "", lambda w: w.aids.first_steps, size=SMALL),)
"""Of the sample as it is opened for the first time."""
NAMES: Final = tuple(s.name for group in (FIRST, SHOTS, APART, LATER) for s in group)


def take(folder: Path, language: str, theme: Theme) -> None:
    """Take every picture in one language and one theme."""
    clock = worked.Clock()
    dark = DARK if theme is Theme.DARK else ""
    with _window(clock, language, theme) as window:

        def shoot(shot: Shot) -> None:
            _keep(_shown(window, shot), folder / f"{shot.name}{dark}.png", trimmed=shot.trimmed)

        window.session.open(worked.sample(), None)
        shoot(FIRST[0])
        window.aids.first_steps.hide()
        worked.check(window, clock)
        for shot in SHOTS:
            shoot(shot)
            _choose(window, worked.CHOSEN)
        window.actions_by_id["go.merge"].trigger()
        window.desk.merge.begin(worked.copies(window, clock))
        shoot(APART[0])
        window.desk.merge.cancel.click()
        worked.redraft(window, clock)
        shoot(LATER[0])


@contextmanager
def _window(clock: worked.Clock, language: str, theme: Theme) -> Iterator[MainWindow]:
    app = program.application()
    program.clock = clock
    secrets.token_bytes = bytes  # the history shows a salted hash; here it is the same each time
    settings = Settings(
        initials=worked.INITIALS, checker="Maya Kessler", theme=theme, language=language
    )
    window = program.build(app, settings)
    window.resize(*SIZE)
    window.panes.setSizes([460, 430, 430])
    window.show()
    yield window
    window.session.discard()
    window.close()
    window.deleteLater()
    _rest()


def _shown(window: MainWindow, shot: Shot) -> QWidget:
    """Bring a picture's pane to the front, and return it."""
    window.resize(*shot.size)
    if shot.action:
        window.actions_by_id[shot.action].trigger()
    shot.before(window)
    pane = shot.of(window)
    _rest()
    if shot.name == "export":
        _drawn(window)
    return pane


def _keep(pane: QWidget, path: Path, *, trimmed: bool) -> None:
    """Save what a pane shows, in few colours, and put away what opened for it."""
    _rest()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pane.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    if trimmed:
        picture = _trimmed(picture)
    edge = QApplication.palette().color(QPalette.ColorRole.Mid).name()
    corner = (picture.width - 1, picture.height - 1)
    ImageDraw.Draw(picture).rectangle((0, 0, *corner), outline=edge)
    path.parent.mkdir(parents=True, exist_ok=True)
    _in_few_colours(picture).save(path, optimize=True)
    if pane.isWindow() and not isinstance(pane, MainWindow):
        pane.close()


def _in_few_colours(picture: Image.Image) -> Image.Image:
    """Keep the window's own colours as they are, and of the others as many as matter."""
    mixed = picture.quantize(_COLOURS, Image.Quantize.MEDIANCUT).getpalette("RGB") or []
    own = [c for c in asdict(theme.colours()).values() if str(c).startswith("#")]
    palette = Image.new("P", (1, 1))
    palette.putpalette([v for c in own for v in ImageColor.getrgb(c)] + mixed)
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _trimmed(picture: Image.Image) -> Image.Image:
    """Cut off what is empty at the foot of a pane."""
    ground = Image.new(
        "RGB", picture.size, picture.getpixel((picture.width // 2, picture.height - 3))
    )
    box = ImageChops.difference(picture, ground).convert("L").point(lambda v: 255 * (v > 24))
    inner = box.crop((4, 0, picture.width - 24, picture.height - 3)).getbbox()
    return (
        picture.crop((0, 0, picture.width, min(picture.height, inner[3] + _EDGE)))
        if inner
        else picture
    )


def _rest() -> None:
    """Let the window do all that it has put off."""
    for _ in range(20):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _until(done: Callable[[], bool]) -> None:
    """Wait for a process beside the window. Raises TimeoutError after a minute."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: done() and loop.quit())
    end.timeout.connect(loop.quit)
    look.start(50)
    end.start(_LONGEST)
    loop.exec()
    if not done():
        raise TimeoutError("the window did not show in time what was waited for")
    _rest()
