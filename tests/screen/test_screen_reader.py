"""A claim is checked by what a screen reader hears and presses, through the system's own bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).with_name("reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ASKS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def system_python() -> str:
    """Return a Python that can speak to the bus; the project's own can't."""
    for name in ("/usr/bin/python3", shutil.which("python3")):
        if name and not subprocess.run([name, "-c", ASKS], capture_output=True).returncode:
            return name
    return ""


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen of its own. Skips, saying so, where something for it is missing."""
    missing = [name for name in ("Xvfb", "dbus-run-session") if not shutil.which(name)]
    if not any(Path(name).exists() for name in LAUNCHERS):
        missing.append("at-spi2-core")
    if not sys.platform.startswith("linux") or missing or not system_python():
        wanted = ", ".join([*missing, "gir1.2-atspi-2.0"])
        pytest.skip(f"no screen reader can be played here; Debian packages: {wanted}")
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()


def test_a_claim_is_checked_by_ear(screen: str, root: Path, tmp_path: Path) -> None:
    surroundings = {
        k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DBUS_", "WAYLAND_"))
    }
    surroundings |= {
        "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(root / "app"), "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    tmp_path.chmod(0o700)
    program = [sys.executable, "-m", "redpencil"]
    done = subprocess.run(
        ["dbus-run-session", "--", system_python(), "-W", "ignore", str(READER), *program],
        env=surroundings, capture_output=True, text=True, timeout=170, check=False,
    )  # fmt: skip
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert done.returncode == 0, done.stderr[-2000:]
    heard = json.loads(told[-1])
    assert heard["claims"] > 20
    assert "Ellerby was last flooded" in heard["galley"]
    assert "Harbour wall in Ellerby" in heard["chosen"]
    assert heard["next"] == "£2.4m over budget"
    assert "place Ellerby, open" in heard["elements"]
    assert (heard["source"], heard["note"]) == ("harbour office", "called at nine")
    assert {"OK", "Ready for second read"} <= set(heard["row"])
    assert "26 claims left" in heard["saved"]
    assert heard["sign-off"].startswith("Sign-off")
    assert "not closed" in heard["sign-off"]
