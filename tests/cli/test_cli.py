"""The command line, run as a person would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from redpencil import cli, workflow
from redpencil.base import resources
from redpencil.base.work import Work

SAMPLE = resources.path(workflow.SAMPLE)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "wall.txt"
    path.write_bytes(SAMPLE.read_bytes())
    return path


def test_analyse_prints_the_contract(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyse", str(article), "--json"]) == 0
    out = capsys.readouterr().out
    plain = json.loads(out)
    assert plain["format"] == "redpencil.analysis/1"
    assert list(plain) == [
        "format", "article", "sentences", "claims", "not_checked", "findings",
    ]  # fmt: skip
    text = plain["article"]["text"]
    assert plain["article"]["title"].startswith("Harbour wall in Ellerby")
    assert plain["article"]["language"] == "en"
    for claim in plain["claims"]:
        assert text[claim["start"] : claim["end"]] == claim["text"]
        for element in claim["elements"]:
            assert text[element["start"] : element["end"]] == element["text"]
    assert {e["text"] for c in plain["claims"] for e in c["elements"]} >= {"1,150", "£11.8m"}


def test_the_same_article_gives_the_same_analysis(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["analyse", str(article), "--json"])
    first = capsys.readouterr().out
    cli.main(["analyse", str(article), "--json"])
    assert capsys.readouterr().out == first


def test_several_files_give_a_line_each_and_failures_theirs(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone.txt"
    assert cli.main(["analyse", "--json", str(article), str(gone), str(article)]) == 2
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [("error" in line) for line in lines] == [False, True, False]
    assert "gone.txt" in lines[1]["error"]


def test_without_json_it_prints_a_list(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyse", str(article)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Harbour wall in Ellerby")
    assert "   1 " in out


def test_a_worksheet_is_saved_checked_and_exported(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "wall.redpencil"
    assert cli.main(["analyse", str(article), "-o", str(sheet)]) == 0
    assert cli.main(["check", str(sheet)]) == 0
    assert "wall.redpencil: whole" in capsys.readouterr().out
    for key, magic in (("docx", b"PK"), ("pdf", b"%PDF")):
        out = tmp_path / f"wall.{key}"
        assert cli.main(["export", str(sheet), "--to", key, "-o", str(out)]) == 0
        assert out.read_bytes().startswith(magic)
    assert (
        cli.main(["export", str(article), "--to", "pdf", "-o", str(out), "--page", "Letter"]) == 0
    )


def test_one_worksheet_holds_one_article(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["analyse", str(article), str(article), "-o", str(tmp_path / "x.redpencil")]
    assert cli.main(arguments) == 2
    assert "one article" in capsys.readouterr().err


def bad_inputs(folder: Path) -> dict[str, Path]:
    paths = {name: folder / name for name in ("empty.txt", "binary.txt", "gone.txt", "folder")}
    paths["empty.txt"].write_bytes(b"")
    paths["binary.txt"].write_bytes(bytes(range(256)) * 40)
    paths["folder"].mkdir()
    return paths


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "gone.txt", "folder"])
def test_bad_input_ends_in_one_sentence_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = bad_inputs(tmp_path)[name]
    assert cli.main(["analyse", str(path), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert name in err
    assert len(err.splitlines()) == 1


def test_a_file_without_permission_ends_in_one_sentence(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert cli.main(["analyse", str(article)]) == 2
    assert "you do not have permission" in capsys.readouterr().err


def test_a_full_disk_ends_in_one_sentence_and_leaves_nothing(
    article: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    sheet = tmp_path / "x.redpencil"
    assert cli.main(["analyse", str(article), "-o", str(sheet)]) == 2
    assert "the disk is full" in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["wall.txt"]


def test_an_unknown_format_is_told_what_would_work(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["export", str(article), "--to", "docm", "-o", str(tmp_path / "x")]
    assert cli.main(arguments) == 2
    assert "pdf" in capsys.readouterr().err


def test_check_refuses_what_is_no_worksheet(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(article)]) == 2
    assert "not a Redpencil worksheet" in capsys.readouterr().err


def test_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["formats"]) == 0
    out = capsys.readouterr().out
    assert "docx" in out
    assert "html" in out


def test_a_name_of_a_file_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def window(files: list[str]) -> int:
        asked.append(list(files))
        return 0

    monkeypatch.setattr(cli, "_window", window)
    assert cli.main([]) == 0
    assert cli.main(["a.txt"]) == 0
    assert asked == [[], ["a.txt"]]


def test_the_command_line_knows_no_qt(article: Path) -> None:
    program = (
        "import sys; from redpencil.cli import main; "
        f"code = main(['analyse', {str(article)!r}]); "
        "sys.exit(9 if any(m.startswith('PySide6') for m in sys.modules) else code)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()


def test_help_loads_no_room() -> None:
    program = (
        "import sys; from redpencil.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(9 if 'redpencil.workflow' in sys.modules else 0)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()


def test_whoever_stops_reading_gets_no_traceback(article: Path) -> None:
    command = f"{sys.executable} -m redpencil analyse --json {article} | true"
    run = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert run.stderr == b""


@pytest.fixture
def worksheet(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "wall.redpencil"
    cli.main(["analyse", str(article), "-o", str(path)])
    capsys.readouterr()
    return path


def test_a_worksheet_is_locked_checked_and_unlocked(
    worksheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("open sesame\nand no more")
    given = ["--password-file", str(secret)]
    assert cli.main(["lock", str(worksheet), *given]) == 0
    assert "nobody can open the worksheet again" in capsys.readouterr().err
    assert worksheet.read_bytes().startswith(b"redpencil locked")
    assert cli.main(["check", str(worksheet)]) == 2
    assert "--password-file" in capsys.readouterr().err
    secret.write_text("wrong")
    assert cli.main(["check", str(worksheet), *given]) == 2
    assert "not the password" in capsys.readouterr().err
    secret.write_text("open sesame")
    assert cli.main(["check", str(worksheet), *given]) == 0
    other = tmp_path / "open.redpencil"
    assert cli.main(["unlock", str(worksheet), *given, "-o", str(other)]) == 0
    assert cli.main(["check", str(other)]) == 0
    assert cli.main(["unlock", str(worksheet), *given]) == 0
    assert cli.main(["unlock", str(worksheet), *given]) == 2
    assert "has no password" in capsys.readouterr().err
    secret.write_text("")
    assert cli.main(["lock", str(worksheet), *given]) == 2


def test_versions_are_listed_taken_and_deleted(
    worksheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["versions", str(worksheet)]) == 0
    assert "No earlier version" in capsys.readouterr().err
    now = datetime.now(UTC)
    document = workflow.load(worksheet, workflow.load_settings(), now, Work())
    workflow.keep(document, worksheet, "MK", now).close()
    assert cli.main(["versions", str(worksheet)]) == 0
    assert "bytes" in capsys.readouterr().out
    taken = tmp_path / "taken.redpencil"
    assert cli.main(["versions", str(worksheet), "--take", "2"]) == 2
    assert cli.main(["versions", str(worksheet), "--take", "1"]) == 2
    assert cli.main(["versions", str(worksheet), "--take", "1", "-o", str(taken)]) == 0
    assert taken.read_bytes() == worksheet.read_bytes()
    assert cli.main(["delete", str(worksheet)]) == 0
    assert "kept in 1 place" in capsys.readouterr().err
    assert worksheet.exists()
    assert cli.main(["delete", str(worksheet), "--file"]) == 0
    assert not worksheet.exists()
