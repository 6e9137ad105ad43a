"""Randomly filled sheets through LibreOffice and back: every answer, and no other.

``pytest -m office`` sends 200, or REDPENCIL_SHEETS of them, and takes some minutes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from redpencil.base.work import Work
from redpencil.export import formats
from redpencil.export.answers import docx_form, merge
from redpencil.export.options import ExportOptions, Layout
from tests.export.answers.filling import blanks, filled_in, random_answers
from tests.export.samples import NOW, filled

SHEETS = int(os.environ.get("REDPENCIL_SHEETS", "200"))
LAYOUTS = (
    Layout.CARDS,
    Layout.TABLE,
    Layout.CALLS,
    Layout.QUERIES,
    Layout.CORRECTIONS,
    Layout.SIGNOFF,
)


def options(number: int) -> ExportOptions:
    language = ("en", "de", "fr", "es", "uk")[number % 5]
    return ExportOptions(layout=LAYOUTS[number % len(LAYOUTS)], language=language)


@pytest.mark.office
@pytest.mark.timeout(3_600)
def test_every_answer_comes_back_through_libreoffice(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice is not installed")
    wanted = {}
    for number in range(SHEETS):
        chosen = options(number)
        known = blanks(filled(), chosen)
        answers = random_answers(known, number)
        data = formats.export("docx", filled(), chosen, NOW, Work()).data
        name = f"sheet{number:03}.docx"
        (tmp_path / name).write_bytes(filled_in(data, answers, known))
        wanted[name] = {k: b.value for k, b in known.items()} | answers, answers
    out = tmp_path / "back"
    subprocess.run(
        [program, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "docx:MS Word 2007 XML", "--outdir", out, *sorted(tmp_path.glob("*.docx"))],
        check=True, capture_output=True,
    )  # fmt: skip
    read = 0
    for name, (values, answers) in wanted.items():
        found = docx_form.read((out / name).read_bytes(), name)
        assert {k: found.values.get(k) for k in values} == values, name
        assert not found.unclear
        compared = merge.merged(filled(), found)
        undecided = {k for k, v in answers.items() if k.endswith("_decision") and v == "proposed"}
        new = {k: v for k, v in answers.items() if k not in undecided}
        assert new.items() <= {a.id: a.filled for a in compared.taken}.items()
        assert {a.id for a in compared.taken} <= answers.keys()
        read += len(values)
    print(f"\n{len(wanted)} sheets, {read} blanks, all of them read back")
