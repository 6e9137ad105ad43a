"""A form and back: names, values, and what is no form."""

from __future__ import annotations

import io
import json

import pikepdf
import pytest

from redpencil.domain.errors import UserError
from redpencil.export import compose, manifest
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.pdf import answers
from tests.export.answers.filling import blanks, random_answers
from tests.export.pdf.filling_in import FILLERS, Filler, by_hand
from tests.export.pdf.making import opened, written
from tests.export.samples import NOW, filled


def printed(layout: Layout) -> dict[str, str]:
    return {n: b.value for n, b in blanks(filled(), ExportOptions(layout=layout)).items()}


@pytest.mark.parametrize("layout", list(Layout))
def test_every_blank_is_a_field_with_its_value(layout: Layout) -> None:
    values, kept = answers.read(written(layout=layout).data)
    assert values == printed(layout)
    report = compose.compose(filled(), ExportOptions(layout=layout), NOW)
    assert (
        kept
        == report.manifest
        == manifest.text(filled(), ExportOptions(layout=layout), NOW, report.pieces)
    )
    assert json.loads(kept)


def test_every_field_says_what_it_is_for() -> None:
    with opened(written().data) as pdf:
        widgets = [a for p in pdf.pages for a in p.get("/Annots", []) if a.Subtype == "/Widget"]
        assert len(widgets) > 100
        widgets = [a for a in widgets if a.get("/T") != answers.MANIFEST]
        assert all(str(a.TU) and "/StructParent" in a and a.F == 4 for a in widgets)
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        assert all("/AP" in a for a in widgets)


def test_paper_has_no_fields() -> None:
    with opened(written(fillable=False).data) as pdf:
        assert "/AcroForm" not in pdf.Root


@pytest.mark.parametrize("fill", FILLERS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.TABLE, Layout.CALLS])
def test_all_answers_come_back(fill: Filler, layout: Layout) -> None:
    found = blanks(filled(), ExportOptions(layout=layout))
    given = random_answers(found, seed=len(layout))
    if fill is by_hand:
        given = {n: v.replace("😀", "☺") for n, v in given.items()}
    values, _ = answers.read(fill(written(layout=layout).data, given, found))
    assert values == printed(layout) | given


def test_a_choice_can_be_taken_back() -> None:
    found = blanks(filled(), ExportOptions())
    chosen = next(b for b in found.values() if b.id.endswith("_mark") and b.value)
    values, _ = answers.read(FILLERS[0](written().data, {chosen.id: ""}, found))
    assert values[chosen.id] == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"%PDF-1.7\nbroken", "damaged"), (b"", "damaged"), (b"PK\x03\x04", "damaged")],
)
def test_what_is_no_pdf_is_said(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        answers.read(data)


def test_a_pdf_without_a_form_is_said() -> None:
    with pytest.raises(UserError, match="no form fields"):
        answers.read(written(fillable=False).data)


def test_a_locked_pdf_is_said() -> None:
    out = io.BytesIO()
    with opened(written().data) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user="y"))
    with pytest.raises(UserError, match="locked"):
        answers.read(out.getvalue())


def test_more_fields_than_any_sheet_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_MOST", 10)
    with pytest.raises(UserError, match="more fields"):
        answers.read(written().data)


@pytest.mark.parametrize("cut", [2_000, 20_000, 60_000])
def test_a_file_that_ends_early_is_refused(cut: int) -> None:
    with pytest.raises(UserError):
        answers.read(written().data[:-cut])
