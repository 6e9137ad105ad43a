"""The self-extracting installer, made from a bundle of one script: what it does to a home."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("gzip"), reason="an installer of Linux"
)
ENTRY = "share/applications/org.redpencil.Redpencil.desktop"
OBJDUMP = '#!/bin/sh\necho "0 DF *UND* 0 (GLIBC_2.9) a"\necho "0 DF *UND* 0 (GLIBC_{}) b"\n'


def run(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command], env=os.environ | variables,
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def build(root: Path, folder: Path, glibc: str = "2.17") -> Path:
    """Make the installer of a bundle that only says what it was asked."""
    bundle, tools, out = folder / "bundle", folder / "tools", folder / "out"
    for path in (bundle / "_internal", tools, out):
        path.mkdir(parents=True)
    (bundle / "redpencil").write_text('#!/bin/sh\necho "asked: $*"\n', encoding="utf-8")
    (bundle / "_internal" / "data").write_text("data", encoding="utf-8")
    (tools / "objdump").write_text(OBJDUMP.format(glibc), encoding="utf-8")
    for path in (bundle / "redpencil", tools / "objdump"):
        path.chmod(0o755)
    done = run(
        "sh", root / "packaging" / "linux" / "build.sh", bundle, out, "run",
        PATH=f"{tools}{os.pathsep}{os.environ['PATH']}", PYTHON=sys.executable,
        SOURCE_DATE_EPOCH="1700000000",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (made,) = out.iterdir()
    return made


@pytest.fixture(scope="module")
def installer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(Path(__file__).parents[2], tmp_path_factory.mktemp("run"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "Zoë Ångström"
    (made / ".local" / "share" / "applications").mkdir(parents=True)
    (made / ".local" / "share" / "applications" / "other.desktop").write_text("[Desktop Entry]\n")
    return made


def files(folder: Path) -> set[str]:
    found = (p for p in folder.rglob("*") if not p.is_dir())
    return {p.relative_to(folder).as_posix() for p in found}


def test_it_installs_for_one_user_and_leaves_nothing(installer: Path, home: Path) -> None:
    local = home / ".local"
    done = run("sh", installer, HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert f"with: {local}/bin/redpencil" in done.stdout
    assert run(local / "bin" / "redpencil", "a b").stdout == "asked: a b\n"
    assert (local / "share/mime/packages/org.redpencil.Redpencil.xml").is_file()
    entry = (local / ENTRY).read_text(encoding="utf-8")
    assert f'Exec="{local}/bin/redpencil" %f\n' in entry
    gone = run(local / "lib" / "redpencil" / "uninstall")
    assert gone.returncode == 0, gone.stderr
    left = files(local) - {"share/applications/mimeinfo.cache"}  # of the other program
    assert left == {"share/applications/other.desktop"}
    assert not (local / "lib").exists()
    assert not (local / "share" / "mime").exists()


def test_a_second_time_takes_the_place_of_the_first(installer: Path, home: Path) -> None:
    old = home / ".local" / "lib" / "redpencil" / "_internal" / "old"
    run("sh", installer, HOME=str(home))
    listed = old.parent.parent / "installed"
    listed.write_text(f"{listed.read_text()}lib/redpencil/_internal/old\n")
    old.write_text("of an older version")
    done = run("sh", installer, HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert not old.exists()
    assert (old.parent / "data").is_file()


def test_what_is_not_ours_is_not_overwritten(installer: Path, home: Path) -> None:
    theirs = home / ".local" / "lib" / "redpencil" / "notes"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine")
    done = run("sh", installer, HOME=str(home))
    assert done.returncode == 2
    assert "there already" in done.stderr
    assert theirs.read_text() == "mine"


def test_the_program_alone_can_be_laid_anywhere(installer: Path, tmp_path: Path) -> None:
    done = run("sh", installer, "--extract", tmp_path / "stick")
    assert done.returncode == 0, done.stderr
    assert run(tmp_path / "stick" / "redpencil", "x").stdout == "asked: x\n"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data[:-1], "not complete"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "damaged"),
        (lambda data: data.replace(b"NEEDED=", b"NEEDED=9999999999999", 1), "MB free"),
    ],
)
def test_what_can_not_be_installed_is_said_and_nothing_done(
    installer: Path, home: Path, tmp_path: Path, change: object, words: str
) -> None:
    spoilt = tmp_path / "spoilt.run"
    spoilt.write_bytes(change(installer.read_bytes()))  # type: ignore[operator]
    done = run("sh", spoilt, HOME=str(home))
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (home / ".local" / "lib").exists()


def test_an_older_c_library_is_told(root: Path, home: Path, tmp_path: Path) -> None:
    done = run("sh", build(root, tmp_path, "2.999"), HOME=str(home))
    assert done.returncode == 2
    assert "Redpencil needs 2.999 or newer." in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_same_bundle_makes_the_same_bytes(installer: Path, root: Path, tmp_path: Path) -> None:
    assert build(root, tmp_path).read_bytes() == installer.read_bytes()
