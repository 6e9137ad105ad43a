"""How the command line reads an article: passwords, encodings, languages, addresses."""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from redpencil import cli
from redpencil.intake.fetch import page
from tests.intake.fetch.server import Server, ok, serving
from tests.intake.office.files import deleted, docx, inserted, paragraph, run
from tests.intake.pdf.files import KEY, locked_pdf

WORDS = "Мер сказав, що міст коштував 4 мільйони євро."


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked_pdf("The wall cost 4.1 million euros in 2025."))
    return path


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_password_stands_in_a_file(
    locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "key"
    key.write_text(f"{KEY}\nnot this line\n")
    assert cli.main(["analyse", str(locked), "--json", "--password-file", str(key)]) == 0
    assert "4.1 million" in answer(capsys)["article"]["text"]
    out = tmp_path / "wall.pdf"
    export = ["export", str(locked), "--to", "pdf", "-o", str(out), "--password-file", str(key)]
    assert cli.main(export) == 0
    assert out.exists()


@pytest.mark.parametrize(("key", "words"), [
    ("wrong", "does not open “locked.pdf”"), ("", "is protected by a password"),
])  # fmt: skip
def test_a_wrong_password_in_a_file_is_told(
    locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], key: str, words: str
) -> None:
    file = tmp_path / "key"
    file.write_text(key)
    assert cli.main(["analyse", str(locked), "--password-file", str(file)]) == 2
    assert words in capsys.readouterr().err


def test_where_nobody_can_be_asked_the_option_is_named(
    locked: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert cli.main(["analyse", str(locked)]) == 2
    assert "--password-file" in capsys.readouterr().err


def test_a_person_at_a_terminal_is_asked(
    locked: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda words: asked.append(words) or KEY)
    assert cli.main(["analyse", str(locked)]) == 0
    assert "4.1 million" in capsys.readouterr().out
    assert asked == ["“locked.pdf” is protected by a password. Password: "]


def test_encoding_and_language_can_be_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS.encode("koi8-u"))
    options = ["--json", "--encoding", "koi8-u", "--language", "bg"]
    assert cli.main(["analyse", str(path), *options]) == 0
    article = answer(capsys)["article"]
    assert (article["text"], article["language"]) == (WORDS, "bg")


@pytest.mark.parametrize(("option", "words"), [
    (["--encoding", "klingon"], "“klingon” is no encoding"), (["--encoding", "rot13"], "no encoding"),
    (["--language", "../x"], "no code of a language"),
])  # fmt: skip
def test_an_unknown_encoding_or_language_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str], words: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    assert cli.main(["analyse", str(path), *option]) == 2
    assert words in capsys.readouterr().err


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving() as made:
        monkeypatch.setattr(page, "Rules", lambda: made.rules)
        yield made


def test_an_address_is_asked_for_only_where_that_was_said(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    data = "<html><body><p>Größe: Die Brücke kostete 4 Euro.</p></body></html>".encode("cp1252")
    server.answers["/story"] = ok(data, "Content-Type: text/html; charset=windows-1252")
    url = server.url("/story")
    assert cli.main(["analyse", "--json", url]) == 2
    err = capsys.readouterr().err
    assert "Add --fetch" in err
    assert f"news.example:{server.port} would learn" in err
    assert server.heard == []
    assert cli.main(["analyse", "--json", "--fetch", url]) == 0
    assert "Die Brücke kostete 4 Euro." in answer(capsys)["article"]["text"]
    assert len(server.heard) == 1


def test_an_address_of_this_machine_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyse", "--fetch", "http://127.0.0.1/"]) == 2
    assert "not on the public Internet" in capsys.readouterr().err


def test_changes_stand_beside_their_claims_in_both_outputs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(
        docx(
            paragraph(
                run("Costs rose by "), deleted("3"), inserted("30"), run(" percent in 2025.")
            ),
            paragraph(run("Is it wor\u200bth it?")),
        )
    )
    assert cli.main(["analyse", str(path)]) == 0
    out = capsys.readouterr().out
    assert "        Deleted: “3” (Ada Lind, 2026-11-03 09:30)\n" in out
    assert "     –  Is it worth it?\n        Hidden characters: zero width space" in out
    assert "Note: 1 invisible character" in out
    assert cli.main(["analyse", "--json", str(path)]) == 0
    found = answer(capsys)
    first = found["article"]["remarks"][0]
    assert first == {
        "kind": "deleted", "start": 14, "end": 14, "sentence": 0, "words": "3",
        "who": "Ada Lind", "at": "2026-11-03T09:30:00+00:00",
    }  # fmt: skip
    assert cli.main(["analyse", "--json", "--original", str(path)]) == 0
    assert answer(capsys)["article"]["text"].startswith("Costs rose by 3 percent in 2025.")
    assert [s["original"] for s in found["sentences"]] == ["Costs rose by 3 percent in 2025.", None]
