"""The system's libraries that Qt loads: which are absent, and how to get them."""

from __future__ import annotations

import os
import sys

Library = tuple[str, str, str]
"""Name of the file, of its package in Debian and Ubuntu, and in Fedora (found with ldd)."""

OFFSCREEN = (
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
DESKTOP = (
    *OFFSCREEN,
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)
WAYLAND = (("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),)
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Names since the 64-bit time change of Debian 13 and Ubuntu 24.04."""


def absent(libraries: tuple[Library, ...]) -> list[Library]:
    """Return the libraries that can't be loaded here; other systems have Qt's own."""
    if not libraries or not sys.platform.startswith("linux"):
        return []
    import ctypes

    missing = []
    for library in libraries:
        try:
            ctypes.CDLL(library[0])
        except OSError:
            missing.append(library)
    return missing


def install_system(packages: list[str], fedora: list[str]) -> None:
    """Install Debian packages where we may; else leave with the line to run."""
    import shutil

    if not shutil.which("apt-get"):
        other = f"  Fedora: sudo dnf install {' '.join(fedora)}" if fedora else ""
        sys.exit(f"Missing from this system: {' '.join(packages)}.{other}")
    rights = privileges()
    if rights is None:
        line = " ".join(apt_line(packages))
        sys.exit(f"Missing from this system. Please run:\n    sudo {line}\nand then this again.")
    say(f"Installing with {'sudo ' if rights else ''}apt-get: {' '.join(packages)}")
    if not apt(rights, packages):
        sys.exit(f"That failed. Please run:\n    sudo {' '.join(apt_line(packages))}")


def privileges() -> list[str] | None:
    """Return what to put before a command that needs root, or None where we may not."""
    import shutil
    import subprocess

    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if sys.stdin is not None and sys.stdin.isatty():
        return ["sudo"]
    silent = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return None if silent.returncode else ["sudo", "-n"]


def apt_line(packages: list[str]) -> list[str]:
    """Return the command that installs packages, by the names of this release."""
    import subprocess

    names = []
    for name in packages:
        newer = RENAMED.get(name, "")
        shown = newer and subprocess.run(
            ["apt-cache", "show", newer], capture_output=True, check=False
        )
        names.append(newer if shown and not shown.returncode else name)
    return ["apt-get", "install", "-y", "--no-install-recommends", *names]


def apt(rights: list[str], packages: list[str]) -> bool:
    """Install packages by fresh lists, which a new system lacks, and tell whether it went well."""
    import subprocess

    subprocess.run([*rights, "apt-get", "update", "-q"], capture_output=True, check=False)
    return quiet([*rights, "env", "DEBIAN_FRONTEND=noninteractive", *apt_line(packages)])


def quiet(command: list[str]) -> bool:
    """Run a command and tell whether it went well; what it says is shown only if not."""
    import subprocess

    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        check=False,
    )  # fmt: skip
    if done.returncode:
        say(done.stdout)
    return not done.returncode


def say(message: str) -> None:
    """Tell what happens now; stdout belongs to the program."""
    print(message, file=sys.stderr, flush=True)
