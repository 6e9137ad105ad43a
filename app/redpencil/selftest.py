"""The installed program tests itself: every room once, with the article that comes with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from redpencil import exporting, workflow
from redpencil.base.work import Work
from redpencil.domain.errors import UserError

Say = Callable[[str], None]

_READ_BACK: Final = ("docx", "html", "markdown", "pdf")
_NOW: Final = datetime(2026, 1, 2, 12, tzinfo=UTC)


def run(say: Say) -> int:
    """Say a line for each check; return 0, or 2 where one failed with a UserError."""
    with tempfile.TemporaryDirectory(prefix="redpencil-") as name:
        folder = Path(name)
        checks: tuple[tuple[str, Callable[[Path], str]], ...] = (
            ("read and analyse the sample article", _analyse),
            ("save and reopen a worksheet", _store),
            ("export every format", _export),
            ("read back what was exported", _read),
            ("lock a worksheet and open it again", _lock),
            ("open and close the window", _window),
        )
        failed = [title for title, check in checks if not _passes(say, title, check, folder)]
    say("self-test failed" if failed else "self-test passed")
    return 2 if failed else 0


def _passes(say: Say, title: str, check: Callable[[Path], str], folder: Path) -> bool:
    try:
        outcome = check(folder)
    except UserError as error:
        say(f"FAILED  {title}: {error}")
        return False
    say(f"ok      {title}: {outcome}")
    return True


def _document() -> workflow.Document:
    data, name = workflow.sample_article()
    return workflow.analyse(data, name, workflow.Settings(), _NOW, Work())


def _analyse(_folder: Path) -> str:
    worksheet = _document().worksheet
    if not worksheet.claims:
        raise UserError("The sample article has no claims.")
    return f"{len(worksheet.sentences)} sentences, {len(worksheet.claims)} claims"


def _store(folder: Path) -> str:
    document = _document()
    path = folder / f"sample{workflow.SUFFIX}"
    workflow.save(document, path)
    if workflow.check(path) != document:
        raise UserError("The worksheet came back changed.")
    return f"{path.stat().st_size} bytes"


def _export(folder: Path) -> str:
    document = _document()
    keys = [k.key for k in exporting.kinds()]
    for key in keys:
        path = folder / f"sample.{key}"
        exporting.export(document, key, path, exporting.ExportOptions(), _NOW, Work())
        if not path.stat().st_size:
            raise UserError(f"The {key} file is empty.")
    return ", ".join(keys)


def _read(folder: Path) -> str:
    """Read the sample in formats whose readers stand on libraries that could be left behind."""
    document = _document()
    for key in _READ_BACK:
        path = folder / f"sample.{key}"
        exporting.export(document, key, path, exporting.ExportOptions(), _NOW, Work())
        if not workflow.load(path, workflow.Settings(), _NOW, Work()).worksheet.claims:
            raise UserError(f"The {key} file has no claims.")
    return ", ".join(_READ_BACK)


def _lock(folder: Path) -> str:
    document = replace(_document(), key=workflow.key("correct horse"))
    path = folder / f"locked{workflow.SUFFIX}"
    workflow.save(document, path)
    choices = workflow.Choices(password="correct horse")
    opened = workflow.load(path, workflow.Settings(), _NOW, Work(), choices)
    if opened.worksheet != document.worksheet:
        raise UserError("The locked worksheet came back changed.")
    return f"{path.stat().st_size} bytes"


def _window(_folder: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from redpencil.gui import surroundings

    with surroundings.libraries():
        from redpencil.gui.main import try_window
    return try_window()
