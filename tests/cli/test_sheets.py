"""The command line makes sheets, many of them, and reads answers back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from redpencil import cli, exporting, workflow
from redpencil.base.work import Work
from redpencil.batch import Told
from redpencil.cli_sheets import Bar
from redpencil.exporting import Caution, ExportOptions, Shortfall
from redpencil.store.document import Document
from redpencil.store.work import trail
from tests.export.answers.filling import blanks, filled_in
from tests.export.samples import NOW, filled


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    data, _ = workflow.sample_article()
    path = tmp_path / "wall.redpencil"
    workflow.save(Document(filled(), data), path)
    return path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def test_a_sheet_in_another_layout_language_and_house(sheet: Path, tmp_path: Path) -> None:
    house = tmp_path / "house.toml"
    house.write_text('[export]\nname = "The Courier"\n', encoding="utf-8")
    out = tmp_path / "out.html"
    assert run("export", sheet, "--to", "html", "-o", out, "--layout", "corrections",
               "--words-in", "fr", "--house", house, "--only", "unsafe") == 0  # fmt: skip
    page = out.read_text(encoding="utf-8")
    assert "Liste des corrections" in page
    assert "The Courier" in page


def test_an_unknown_language_is_refused(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", sheet, "--to", "html", "-o", "x", "--words-in", "tlh") == 2
    assert "There are: en, de" in capsys.readouterr().err


def answered(tmp_path: Path, answers: dict[str, str]) -> Path:
    data, _ = workflow.sample_article()
    path = tmp_path / "filled.docx"
    exporting.export(Document(filled(), data), "docx", path, ExportOptions(), NOW, Work())
    path.write_bytes(filled_in(path.read_bytes(), answers, blanks(filled(), ExportOptions())))
    return path


def test_answers_are_put_in_and_conflicts_are_left(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = filled().claims[0]
    paper = answered(tmp_path, {f"c{first.id}_notes": "from paper", f"c{first.id}_mark": "hold"})
    assert run("import-answers", sheet, paper, "--initials", "ZZ") == 0
    last = trail.of(workflow.check(sheet))[-1]
    assert (last.who, last.label) == ("ZZ", "Import answers")
    claim = workflow.check(sheet).worksheet.claim(first.id)
    assert claim.notes == "from paper"
    assert "2 answers put in" in capsys.readouterr().err
    again = answered(tmp_path, {f"c{first.id}_notes": "other words"})
    assert run("import-answers", sheet, again) == 0
    assert "Changed in the worksheet too" in capsys.readouterr().err
    assert workflow.check(sheet).worksheet.claim(first.id).notes == "from paper"
    assert run("import-answers", sheet, again, "--theirs") == 0
    assert workflow.check(sheet).worksheet.claim(first.id).notes == "other words"


def test_a_file_that_is_no_sheet_is_refused(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "letter.docx"
    other.write_bytes(b"Dear all,")
    assert run("import-answers", sheet, other) == 2
    assert "neither a Word document nor a PDF" in capsys.readouterr().err


def test_a_folder_is_exported_with_a_line_for_each_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Wall\n\nIt cost £2m.\n", encoding="utf-8")
    (tmp_path / "in" / "b.docx").write_bytes(b"PK\x03\x04")
    assert run("export", tmp_path / "in", "--to", "csv", "-o", tmp_path / "out") == 2
    said = capsys.readouterr().err
    assert "b.docx" in said
    assert "1 written, 0 already there, 1 failed" in said


def test_a_worksheet_exported_as_json_can_be_worked_on(sheet: Path, tmp_path: Path) -> None:
    exported, again, page = tmp_path / "x.json", tmp_path / "x.redpencil", tmp_path / "x.html"
    assert run("export", sheet, "--to", "json", "-o", exported) == 0
    assert run("analyse", exported, "-o", again) == 0
    assert workflow.check(again) == workflow.check(sheet)
    assert run("export", exported, "--to", "html", "-o", page) == 0
    assert "640-metre" in page.read_text(encoding="utf-8")
    assert run("export", sheet, "--to", "json", "-o", exported, "--redacted") == 0
    assert run("analyse", exported) == 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_grows_on_a_terminal() -> None:
    stream = Terminal()
    bar = Bar(2, stream)
    bar.hear(Told(Path("a")))
    bar.hear(Told(Path("b"), bug="Traceback"))
    assert bar.end() == 1
    assert "1/2" in stream.getvalue()
    assert f"[{'#' * 30}] 2/2" in stream.getvalue()
    told = io.StringIO()
    quiet = Bar(1, told)
    quiet.hear(Told(Path("a"), warnings=(Caution(Shortfall.NO_FONT, 1, "Thai"),)))
    assert quiet.end() == 0
    assert "No font for Thai was found: 1 character is printed as □." in told.getvalue()


def test_formats_lists_what_can_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("formats") == 0
    said = capsys.readouterr().out
    for key in ("docx", "annotated", "claimreview", "xlsx", "json"):
        assert f"Writes  {key}" in said
