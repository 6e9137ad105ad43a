"""Where settings and state are kept on this system."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final

import platformdirs

NAME: Final = "redpencil"
HOME: Final = "REDPENCIL_HOME"
"""Environment variable that names one folder for everything: a memory stick, a test."""


def config_folder() -> Path:
    """Return the folder of the settings file, made where that is possible."""
    return _made(_own("config") or platformdirs.user_config_path(NAME, appauthor=False))


def state_folder() -> Path:
    """Return the folder of log and recovery copies, which only the user may enter."""
    folder = _made(_own("state") or platformdirs.user_state_path(NAME, appauthor=False))
    with contextlib.suppress(OSError):
        folder.chmod(0o700)  # it may be older than this rule
    return folder


def _own(part: str) -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) / part if home else None


def _made(folder: Path) -> Path:
    """Make the folder; where that fails, whoever writes into it can say what and why."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
