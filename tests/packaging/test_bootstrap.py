"""``start``: what it sets up, what it says, and what it becomes."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from redpencil import cli

POSIX = pytest.mark.skipif(os.name == "nt", reason="for POSIX systems")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")


@pytest.fixture
def bootstrap(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The script as a module, with an environment folder of its own."""
    monkeypatch.syspath_prepend(root / "packaging")
    monkeypatch.setattr(sys, "path", [str(root / "packaging"), *sys.path])
    module = importlib.import_module("bootstrap")
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "python")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    yield module
    sys.modules.pop("bootstrap")
    sys.modules.pop("system")


@pytest.fixture
def system(bootstrap: ModuleType) -> ModuleType:
    assert bootstrap
    return sys.modules["system"]


@POSIX
def test_the_shell_understands_it(root: Path) -> None:
    assert os.access(root / "start", os.X_OK)
    for script in ("start", "packaging/try-bare.sh"):
        subprocess.run(["sh", "-n", str(root / script)], check=True)


@pytest.mark.parametrize("words", [[], ["article.txt"], ["./test"]])
@LINUX
def test_a_window_without_a_screen_is_told_what_works(
    bootstrap: ModuleType, words: list[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        bootstrap.libraries_for(words)
    assert "no screen" in str(left.value)
    assert "./start analyse ARTICLE --json" in str(left.value)


@pytest.mark.parametrize("command", [c for c in cli.COMMANDS if c != "self-test"] + ["--help"])
def test_the_command_line_needs_nothing_of_the_system(bootstrap: ModuleType, command: str) -> None:
    assert bootstrap.libraries_for([command]) == ()


@LINUX
@pytest.mark.parametrize(
    ("variable", "needed"),
    [("DISPLAY", "DESKTOP"), ("WAYLAND_DISPLAY", "WAYLAND"), ("QT_QPA_PLATFORM", "OFFSCREEN")],
)
def test_each_kind_of_screen_needs_its_libraries(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, variable: str, needed: str
) -> None:
    monkeypatch.setenv(variable, "x")
    assert set(bootstrap.libraries_for([])) >= set(getattr(bootstrap, needed))
    assert set(bootstrap.libraries_for(["self-test"])) == set(bootstrap.OFFSCREEN)


def test_the_stamp_saves_the_work_until_a_lock_or_python_changes(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[str] = []
    monkeypatch.setattr(bootstrap, "install_packages", done.append)
    bootstrap.ready("run", ())
    bootstrap.VENV.mkdir()
    bootstrap.PYTHON.touch()
    bootstrap.write_stamp("test")
    bootstrap.ready("test", ())
    bootstrap.ready("run", ())
    assert done == ["run"]
    bootstrap.ready("dev", ())
    assert done == ["run", "dev"]
    other = tmp_path / "requirements.txt"
    other.write_text("changed")
    monkeypatch.setitem(bootstrap.LEVELS, "run", str(other))
    bootstrap.ready("run", ())
    bootstrap.ready("test", ())
    assert done == ["run", "dev", "run"]
    bootstrap.PYTHON.unlink()
    bootstrap.ready("test", ())
    assert done == ["run", "dev", "run", "test"]


@pytest.mark.parametrize(
    ("configured", "uv_works", "tried"),
    [
        (False, True, ["uv"]),
        (False, False, ["uv", "pip"]),
        (True, True, ["pip"]),
    ],
)
def test_uv_is_used_unless_pip_was_told_where_packages_come_from(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    *,
    configured: bool,
    uv_works: bool,
    tried: list[str],
) -> None:
    order: list[str] = []
    works = {"uv": uv_works, "pip": True}

    def way(name: str) -> Callable[[str], bool]:
        return lambda _: order.append(name) or works[name]

    bootstrap.VENV.mkdir()
    monkeypatch.setattr(bootstrap, "make_environment", lambda: None)
    monkeypatch.setattr(bootstrap, "add_to_path", lambda: None)
    monkeypatch.setattr(bootstrap, "pip_is_configured", lambda: configured)
    monkeypatch.setattr(bootstrap, "with_uv", way("uv"))
    monkeypatch.setattr(bootstrap, "with_pip", way("pip"))
    bootstrap.install_packages("run")
    assert order == tried
    assert bootstrap.read_stamp("run") == "" or bootstrap.STAMP.exists()


def test_a_failed_installation_leaves_no_stamp(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "make_environment", lambda: None)
    for way in ("with_uv", "with_pip"):
        monkeypatch.setattr(bootstrap, way, lambda _: False)
    with pytest.raises(SystemExit, match="could not be installed"):
        bootstrap.install_packages("run")
    assert not bootstrap.STAMP.exists()


@POSIX
def test_pips_own_settings_are_noticed(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in [n for n in os.environ if n.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(bootstrap, "PIP_SETTINGS", (Path("pip/pip.conf"),))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not bootstrap.pip_is_configured()
    monkeypatch.setenv("PIP_INDEX_URL", "somewhere")
    assert bootstrap.pip_is_configured()
    monkeypatch.delenv("PIP_INDEX_URL")
    (tmp_path / "pip").mkdir()
    (tmp_path / "pip" / "pip.conf").touch()
    assert bootstrap.pip_is_configured()


def test_the_environment_finds_the_program_wherever_the_checkout_lies(
    bootstrap: ModuleType, root: Path
) -> None:
    packages = bootstrap.site_packages()
    packages.mkdir(parents=True)
    bootstrap.add_to_path()
    relative = (packages / "redpencil.pth").read_text().strip()
    assert not Path(relative).is_absolute() or os.name == "nt"
    assert (packages / relative).resolve() == root / "app"


# The system's libraries


@LINUX
def test_what_cannot_be_loaded_is_absent(system: ModuleType) -> None:
    gone = ("libnothing-of-the-kind.so.9", "libnothing9", "nothing-libs")
    assert system.absent((("libc.so.6", "libc6", "glibc"), gone)) == [gone]
    assert system.absent(()) == []


def say_no(*_: object, **__: object) -> None:
    raise AssertionError


@LINUX
def test_who_may_not_install_is_given_the_line(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "privileges", lambda: None)
    monkeypatch.setattr(system, "apt", say_no)
    with pytest.raises(SystemExit) as left:
        system.install_system(["libegl1", "libgl1"], [])
    line = "    sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert line in str(left.value).splitlines()


@LINUX
def test_who_may_is_told_before_it_happens(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "privileges", lambda: ["sudo"])
    monkeypatch.setattr(system, "apt", lambda rights, packages: rights == ["sudo"] and packages)
    system.install_system(["libegl1"], [])
    assert capsys.readouterr().err == "Installing with sudo apt-get: libegl1\n"
    monkeypatch.setattr(system, "apt", lambda *_: False)
    with pytest.raises(SystemExit, match="That failed"):
        system.install_system(["libegl1"], [])


@LINUX
def test_a_system_without_apt_is_told_the_names(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match="dnf install libglvnd-egl"):
        system.install_system(["libegl1"], ["libglvnd-egl"])


@LINUX
@pytest.mark.parametrize(("found", "package"), [(0, "libglib2.0-0t64"), (100, "libglib2.0-0")])
def test_the_release_says_what_a_package_is_called(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, found: int, package: str
) -> None:
    answer = subprocess.CompletedProcess([], found)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: answer)
    assert system.apt_line(["libegl1", "libglib2.0-0"])[-2:] == ["libegl1", package]


@POSIX
@pytest.mark.parametrize(
    ("user", "sudo", "terminal", "asks", "rights"),
    [
        (0, None, False, 1, []),
        (1000, None, True, 1, None),
        (1000, "/usr/bin/sudo", True, 1, ["sudo"]),
        (1000, "/usr/bin/sudo", False, 1, None),
        (1000, "/usr/bin/sudo", False, 0, ["sudo", "-n"]),
    ],
    ids=["root", "no sudo", "terminal", "no terminal", "sudo without a password"],
)
def test_root_is_used_only_where_one_may_or_can_be_asked(
    system: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    *,
    user: int,
    sudo: str | None,
    terminal: bool,
    asks: int,
    rights: list[str] | None,
) -> None:
    class Input:
        def isatty(self) -> bool:
            return terminal

    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(shutil, "which", lambda _: sudo)
    monkeypatch.setattr(sys, "stdin", Input())
    answer = subprocess.CompletedProcess([], asks)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: answer)
    assert system.privileges() == rights


def test_what_a_command_says_is_shown_only_if_it_fails(
    system: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    assert system.quiet([sys.executable, "-c", "print('fine')"])
    assert capfd.readouterr() == ("", "")
    assert not system.quiet([sys.executable, "-c", "print('broken'); raise SystemExit(3)"])
    assert capfd.readouterr() == ("", "broken\n\n")
