"""Newer versions: nothing is looked up here; a person opens the page of releases in the browser."""

from __future__ import annotations

from functools import partial
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from redpencil import __version__
from redpencil.base import resources
from redpencil.gui import labels
from redpencil.gui.notices import Notice

PAGE: Final = "releases.txt"
"""The page's address, put among the resources by whoever publishes installers."""


def page() -> str:
    """Return the address of the page of releases; "" where this copy was not published."""
    path = resources.path(PAGE)
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def offer(notice: Notice) -> None:
    """Say which version this is and who would learn what; the button opens the page."""
    address = page()
    if not address:
        words = labels.tr(
            "This is Redpencil {version}, set up from its source; newer versions come from there."
        )
        notice.say(words.format(version=__version__))
        return
    words = labels.tr(
        "This is Redpencil {version}. Your browser can show what is newest: {host} then learns "
        "your network address, and nothing of your work."
    )
    notice.say(
        words.format(version=__version__, host=urlsplit(address).hostname),
        labels.tr("Open the page"),
        partial(_visit, address),
    )


def _visit(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
