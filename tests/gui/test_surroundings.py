"""Where the window can't open, one sentence says why; the process does not abort."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from redpencil.base import paths
from redpencil.domain.errors import UserError
from redpencil.gui import surroundings

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens of Linux")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def started(arguments: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the program with only these screens."""
    plain = {k: v for k, v in os.environ.items() if k not in SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "redpencil", *arguments], env=plain | variables,
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


@linux
@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({}, "There is no screen here, so the window can't open."),
        ({"DISPLAY": ":777"}, "The screen “:777” can't be reached"),
        ({"WAYLAND_DISPLAY": "wayland-777"}, "The screen “wayland-777” can't be reached"),
        ({"QT_QPA_PLATFORM": "paper"}, "Qt knows no screen “paper” here (QT_QPA_PLATFORM)"),
    ],
)
def test_without_a_screen_one_sentence_says_so(variables: dict[str, str], words: str) -> None:
    done = started([], **variables)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"redpencil: {words}")
    assert done.stderr.count("\n") == 1


def test_a_library_that_the_system_lacks_is_named() -> None:
    told = "libEGL.so.1: cannot open shared object file: No such file or directory"
    lacks = pytest.raises(UserError, match=r"needs libEGL\.so\.1, which this system lacks")
    with lacks, surroundings.libraries():
        raise ImportError(told)


def test_other_import_errors_stay_what_they_are() -> None:
    with pytest.raises(ImportError, match="no module"), surroundings.libraries():
        raise ImportError("no module named nothing")


def test_folders_and_files_of_any_letters_serve(tmp_path: Path) -> None:
    home = tmp_path / "Zoë Ångström 語 ' \" %"
    home.mkdir()
    article = home / "Überschrift – 語.txt"
    article.write_text("The wall cost 4 million pounds in 2019.\n", encoding="utf-8")
    sheet, printed = home / "Blatt.redpencil", home / "Blatt.pdf"
    folder = {paths.HOME: str(home / "state")}
    for words in (["analyse", str(article), "-o", str(sheet)],
                  ["export", str(sheet), "--to", "pdf", "-o", str(printed)]):  # fmt: skip
        done = started(words, **folder)
        assert done.returncode == 0, done.stderr
    assert printed.read_bytes().startswith(b"%PDF")


@linux
def test_folders_that_cannot_be_written_hinder_no_export(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    article, printed = tmp_path / "a.txt", tmp_path / "a.docx"
    article.write_text("The wall cost 4 million pounds in 2019.\n", encoding="utf-8")
    words = ["export", str(article), "--to", "docx", "-o", str(printed)]
    done = started(words, **{paths.HOME: str(blocked / "state")})
    assert done.returncode == 0, done.stderr
    assert printed.stat().st_size
