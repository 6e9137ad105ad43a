"""Set everything up, then become the program, its tests or a developer's tool.

Called by ``start`` and ``start.cmd`` with Python 3.11 to 3.13 and nothing else: standard library
only. What is heavy to import is imported where it is used, since most starts find all in place.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from system import DESKTOP, OFFSCREEN, WAYLAND, Library, absent, install_system, quiet, say

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "redpencil.stamp"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

BUILD = "packaging/requirements-build.txt"
LEVELS = {  # each holds the one before
    "run": "packaging/requirements.txt",
    "test": "packaging/requirements-test.txt",
    "dev": "packaging/requirements-dev.txt",
}
SDIST_ONLY = "langdetect"
"""Published as source only; pure Python, built with the setuptools that ``BUILD`` locks."""

PIP_SETTINGS = (
    Path("/etc/pip.conf"),
    Path("/etc/xdg/pip/pip.conf"),
    Path("pip/pip.conf"),
    Path("pip/pip.ini"),
    Path(".pip/pip.conf"),
    Path("Library/Application Support/pip/pip.conf"),
)
"""Where pip looks for the user's settings."""

NO_SCREEN = """\
There is no screen here, so the window can't open. The command line works without one:
    ./start analyse ARTICLE --json
    ./start export ARTICLE --to docx -o WORKSHEET.docx"""


def main(words: list[str]) -> int:
    """Run ``test`` or ``dev`` with the words after it, or else the program with all of them."""
    verb = words[0] if words else ""
    if verb == "test":
        ready("test", OFFSCREEN)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.chdir(ROOT)
        return become([str(PYTHON), "-m", "pytest", *words[1:]])
    if verb == "dev" and words[1:]:
        ready("dev", ())
        os.environ["PATH"] = f"{PYTHON.parent}{os.pathsep}{os.environ.get('PATH', '')}"
        return become([tool(words[1]), *words[2:]])
    ready("run", libraries_for(words))
    return become([str(PYTHON), "-P", "-m", "redpencil", *words])


def libraries_for(words: list[str]) -> tuple[Library, ...]:
    """Return what the system must have for these words. Leaves where there is no screen."""
    sys.path.insert(0, str(ROOT / "app"))
    from redpencil.cli import COMMANDS

    verb = words[0] if words else ""
    if verb == "self-test":
        return OFFSCREEN
    if verb in COMMANDS or verb.startswith("-"):
        return ()
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return OFFSCREEN
    if os.environ.get("WAYLAND_DISPLAY"):
        return DESKTOP + WAYLAND
    if os.environ.get("DISPLAY"):
        return DESKTOP
    sys.exit(NO_SCREEN)


def tool(name: str) -> str:
    """Return the full path of a command of the developer's tools."""
    import shutil

    found = shutil.which(name, path=str(PYTHON.parent))
    return found or sys.exit(f"There is no {name} among the developer's tools.")


def become(command: list[str]) -> int:
    """Replace this process, or where the system can't, wait for the other."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    import subprocess

    return subprocess.call(command)


# Everything in place


def ready(level: str, libraries: tuple[Library, ...]) -> None:
    """Make the environment of a level and see that the libraries are there."""
    packages = stamp_of(level) != read_stamp(level)
    missing = absent(libraries)
    wanted = [debian for _, debian, _ in missing]
    if packages and not PYTHON.exists() and not pip_at_hand() and not uv():
        wanted.append(f"python3.{sys.version_info.minor}-venv")
    if wanted:
        install_system(wanted, [fedora for _, _, fedora in missing])
    if packages:
        install_packages(level)


def locks(level: str) -> list[Path]:
    """Return the requirement files of a level, in the order in which they are installed."""
    return [ROOT / BUILD, ROOT / LEVELS[level]]


def stamp_of(level: str) -> str:
    """Return what the stamp says when the level is installed as locked for this Python."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in locks(level))).hexdigest()
    return f"{level} {sys.version_info.major}.{sys.version_info.minor} {digest}"


def read_stamp(level: str) -> str:
    """Return the stamp's line for a level; a level that holds it stands for it."""
    try:
        lines = STAMP.read_text().splitlines() if PYTHON.exists() else []
    except OSError:
        return ""
    return next((line for line in lines if line.startswith(f"{level} ")), "")


def write_stamp(level: str) -> None:
    """Say that this level is installed, and the ones that it holds."""
    held = list(LEVELS)[: list(LEVELS).index(level) + 1]
    STAMP.write_text("\n".join(stamp_of(name) for name in held) + "\n")


# Python packages


def install_packages(level: str) -> None:
    """Make the environment and install what is locked. Leaves where nothing can."""
    make_environment()
    say(f"Installing packages from {LEVELS[level]}")
    ways = [with_pip, with_uv] if pip_is_configured() else [with_uv, with_pip]
    if not any(way(level) for way in ways):
        sys.exit("The packages could not be installed; the lines above say why.")
    add_to_path()
    write_stamp(level)


def make_environment() -> None:
    """Make ``.venv`` unless there is one for this Python."""
    if PYTHON.exists() and site_packages().is_dir():
        return
    import venv

    say(f"Making {VENV.name} with Python {sys.version.split()[0]}")
    venv.create(VENV, with_pip=False, clear=True, symlinks=not WINDOWS)


def site_packages() -> Path:
    """Return where packages of the environment lie."""
    if WINDOWS:
        return VENV / "Lib" / "site-packages"
    return VENV / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"


def add_to_path() -> None:
    """Let the environment find the program in this checkout, wherever that is moved to."""
    relative = os.path.relpath(ROOT / "app", site_packages())
    (site_packages() / "redpencil.pth").write_text(f"{relative}\n")


def uv() -> str | None:
    """Return where uv is, if it is."""
    import shutil

    return shutil.which("uv")


def pip_is_configured() -> bool:
    """Whether the user told pip where packages come from; uv does not read that."""
    if any(name.startswith("PIP_") for name in os.environ):
        return True
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    roaming = os.environ.get("APPDATA") or Path.home()
    places = (Path.home(), Path(config), Path(roaming))
    return any((place / path).exists() for place in places for path in PIP_SETTINGS)


def options(lock: Path) -> list[str]:
    """Return the options that pip and uv share: locked by hash, built by nobody but us."""
    return [
        "--require-hashes", "--no-build-isolation", "--only-binary", ":all:",
        "--no-binary", SDIST_ONLY, "-r", str(lock),
    ]  # fmt: skip


def with_uv(level: str) -> bool:
    """Install with uv; False where it is not there or fails."""
    found = uv()
    start = [found or "", "pip", "install", "-q", "--python", str(PYTHON)]
    return bool(found) and all(quiet([*start, *options(lock)]) for lock in locks(level))


def pip_at_hand() -> bool:
    """Whether pip can be had without asking the system for it."""
    from importlib.util import find_spec

    return bool(find_spec("ensurepip") or find_spec("pip"))


def with_pip(level: str) -> bool:
    """Install with pip: the environment's, the system's, or the one that comes with Python."""
    from importlib.util import find_spec

    start = [str(PYTHON), "-m", "pip"]
    if not (site_packages() / "pip").is_dir():
        if find_spec("ensurepip"):
            if not quiet([str(PYTHON), "-m", "ensurepip", "--default-pip"]):
                return False
        elif find_spec("pip"):
            start = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
        else:
            install_system([f"python3.{sys.version_info.minor}-venv"], [])
            return with_pip(level)
    os.environ["PIP_USER"] = "0"  # an environment of its own has no user's folder
    install = [*start, "install", "--no-input", "--disable-pip-version-check", "--use-pep517"]
    return all(quiet([*install, *options(lock)]) for lock in locks(level))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
