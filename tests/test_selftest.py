"""The program's test of itself, which also runs inside the installed program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from redpencil import exporting, selftest, workflow
from redpencil.domain.errors import UserError


def test_it_passes_and_says_a_line_for_each_check() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "redpencil", "self-test"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["ok"] * 6 + ["self-test"]
    assert "docx, pdf" in run.stdout
    assert "read back what was exported: docx, html, markdown, pdf" in run.stdout


def test_it_fails_where_something_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(workflow, "save", broken)
    monkeypatch.setattr(selftest, "_window", lambda _: "not tried")
    said: list[str] = []
    assert selftest.run(said.append) == 2
    assert any(line.startswith("FAILED  save and reopen") for line in said)
    assert said[-1] == "self-test failed"


def test_an_article_without_claims_or_a_changed_worksheet_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = selftest._document()
    empty = document.with_worksheet(document.worksheet.with_claims(()))
    with monkeypatch.context() as patched:
        patched.setattr(selftest, "_document", lambda: empty)
        with pytest.raises(UserError, match="no claims"):
            selftest._analyse(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(workflow, "load", lambda *_: empty)
        with pytest.raises(UserError, match="no claims"):
            selftest._read(tmp_path)
        with pytest.raises(UserError, match="came back changed"):
            selftest._lock(tmp_path)
    monkeypatch.setattr(workflow, "check", lambda _: empty)
    with pytest.raises(UserError, match="came back changed"):
        selftest._store(tmp_path)
    monkeypatch.setattr(exporting, "export", lambda _d, _k, path, *_: path.write_bytes(b""))
    with pytest.raises(UserError, match="is empty"):
        selftest._export(tmp_path)
