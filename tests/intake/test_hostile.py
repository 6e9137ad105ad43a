"""Hostile files by the command line: each ends as its manifest says, in words or as an article."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "hostile"
STORES = ("fcw", "db", "urls")
"""Files of another program's own formats, and a list of addresses: not for the readers."""
WORDS = {
    "too_big": r"expands to more than|parts: that is no article|more than any article|paragraphs",
    "bad_file": r"damaged|tampered with|document type|nested too deeply|is empty",
    "encrypted": r"protected by a password",
    "unsupported": r"old Word|not a text that",
    "no_text": r"no text|without any text|No article",
    "timeout": r"took too long",
    "crash": r"reader stopped",
}


def entries() -> list[dict[str, Any]]:
    manifest = FOLDER / "manifest.json"
    if not manifest.exists():
        return []
    found = json.loads(manifest.read_text("utf-8"))["files"]
    return [entry for entry in found if entry["kind"] not in STORES]


ENTRIES = entries()


Result = dict[str, Any]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, Any]], Result]:
    """What the command line says of a file; one run for all files of a kind."""
    if not ENTRIES:
        pytest.skip("the hostile files are not beside this checkout")

    @functools.cache
    def run(kind: str) -> dict[str, Result]:
        files = [entry["file"] for entry in ENTRIES if entry["kind"] == kind]
        folder = tmp_path_factory.mktemp("empty")
        ran = subprocess.run(
            [sys.executable, "-m", "redpencil", "analyse", "--json", *(str(FOLDER / f) for f in files)],
            capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False,
        )  # fmt: skip
        assert ran.returncode in (0, 2), ran.stderr
        assert not list(folder.iterdir())
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        return dict(zip(files, lines, strict=True))

    return lambda entry: run(entry["kind"])[entry["file"]]


@pytest.mark.parametrize("entry", ENTRIES or [{}], ids=lambda entry: entry.get("file", "none"))
def test_a_hostile_file_ends_as_its_manifest_says(
    entry: dict[str, Any], said: Callable[[dict[str, Any]], Result]
) -> None:
    result, codes = said(entry), entry["code"].split("|")
    if error := result.get("error"):
        expected = "|".join(WORDS[code] for code in codes if code in WORDS)
        assert expected, f"should have been read: {error}"
        assert re.search(expected, error)
        assert f"“{entry['file']}”" in error
        assert re.search(r"[.!?] \w.*[.!?]$", error), f"no hint: {error}"
        return
    assert "ok" in codes
    text = result["article"]["text"]
    assert [words for words in entry["must_contain"] if words not in text] == []
    assert [words for words in entry["must_not_contain"] if words in text] == []
    assert "\0" not in text
