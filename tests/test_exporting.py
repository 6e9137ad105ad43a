"""The verbs: export, preview, read back, JSON and back, many at once."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from redpencil import batch, exporting, workflow
from redpencil.base.work import Work
from redpencil.batch import Told
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.exporting import ExportOptions, House, Layout
from redpencil.settings import Settings
from redpencil.store.document import TRAIL, Document
from tests.export.answers.filling import blanks, filled_in, random_answers
from tests.export.samples import NOW, filled
from tests.store import samples
from tests.store.samples import worksheets


def document() -> Document:
    data, _ = workflow.sample_article()
    return Document(filled(), data)


def as_json(given: Document, **options: Any) -> bytes:
    return exporting.written(given, "json", ExportOptions(**options), NOW, Work()).data


def test_json_reads_back_without_loss() -> None:
    made = as_json(document())
    assert workflow.read_exported(made, "x.json") == document()
    plain = json.loads(made)
    claim, text = filled().claims[0], filled().article.text
    position, quote = plain["first"]["items"][0]["target"]["selector"]
    assert text[position["start"] : position["end"]] == quote["exact"] == claim.exact


def test_json_brings_files_drafts_and_what_newer_programs_keep() -> None:
    given = replace(samples.document(), extras=(("colour", '"red"'),))
    assert given.members
    assert workflow.read_exported(as_json(given), "x.json") == given.travelling()


def test_json_of_some_claims_holds_nothing_of_the_others() -> None:
    whole = replace(document(), members=((TRAIL, b""), ("other/a", b"a")))
    wanted = filled().claims[3].id
    part = workflow.read_exported(as_json(whole, claims=(wanted,)), "x.json")
    assert [c.id for c in part.worksheet.claims] == [wanted]
    assert part.members == (("other/a", b"a"),)


def test_an_exported_worksheet_opens_and_is_in_no_file_yet(tmp_path: Path) -> None:
    path = tmp_path / "wall.json"
    path.write_bytes(as_json(document()))
    opened = workflow.load(path, Settings(), NOW, Work())
    assert opened == document()
    assert opened.sha256 == ""


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(worksheets())
def test_every_worksheet_reads_back_from_json(sheet: Worksheet) -> None:
    provenance = replace(sheet.article.provenance, sha256=hashlib.sha256(b"it").hexdigest())
    given = Document(replace(sheet, article=replace(sheet.article, provenance=provenance)), b"it")
    assert workflow.read_exported(as_json(given), "x.json") == given.travelling()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b'{"format": "x"}', b"\xff", b"[" * 9000,
        as_json(document())[:-400], as_json(document()).replace(b'"original": "', b'"original": "AAAA'),
        as_json(document()).replace(b'"end"', b'"start"', 1),
    ],
    ids=lambda data: f"{len(data)}-{data[:12]!r}",
)  # fmt: skip
def test_json_of_others_and_damaged_json_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="no worksheet exported by Redpencil"):
        workflow.read_exported(data, "x.json")


@pytest.mark.parametrize("name", ["worksheet.json", "mimetype", "x" * 70_000, "", "a\ud800"])
def test_json_can_bring_no_file_that_would_spoil_the_worksheets(name: str, tmp_path: Path) -> None:
    plain = json.loads(as_json(document())) | {"files": {name: "aGVsbG8="}}
    with pytest.raises(UserError, match="no worksheet exported by Redpencil"):
        workflow.read_exported(json.dumps(plain).encode(), "x.json")


def test_a_redacted_export_is_not_opened_as_a_worksheet() -> None:
    with pytest.raises(UserError, match="redacted"):
        workflow.read_exported(as_json(document(), redacted=True), "x.json")


@pytest.mark.parametrize("kind", [k.key for k in exporting.kinds()])
def test_every_format_has_a_preview(kind: str) -> None:
    shown = exporting.preview(filled(), kind, ExportOptions(), NOW, 0.3, Work())
    assert bool(shown.pages) == exporting.kind(kind).drawn
    assert bool(shown.text) != bool(shown.pages)
    assert all(page.startswith(b"\x89PNG") for page in shown.pages)


@pytest.mark.parametrize("kind", ["json", "csv", "xlsx"])
def test_a_preview_of_data_shows_the_claims(kind: str) -> None:
    shown = exporting.preview(filled(), kind, ExportOptions(), NOW, 0.3, Work())
    assert filled().claims[0].exact in shown.text


@pytest.mark.parametrize("layout", list(Layout))
def test_every_layout_has_a_preview(layout: Layout) -> None:
    shown = exporting.preview(filled(), "pdf", ExportOptions(layout=layout), NOW, 0.2, Work())
    assert shown.pages


@pytest.mark.parametrize("kind", ["docx"])
def test_a_sheet_goes_out_and_comes_back(kind: str, tmp_path: Path) -> None:
    out = tmp_path / "sheet.docx"
    assert exporting.export(document(), kind, out, ExportOptions(), NOW, Work()) == ()
    known = blanks(filled(), ExportOptions())
    answers = random_answers(known, 3)
    out.write_bytes(filled_in(out.read_bytes(), answers, known))
    compared = exporting.read_answers(filled(), out, Work())
    assert {a.id: a.filled for a in compared.taken} == answers
    made = exporting.put_answers(filled(), compared, compared.taken, "ZZ", NOW, House().checklist)
    after = blanks(made, ExportOptions())
    kept = {k: v for k, v in answers.items() if not k.endswith(("_evidence", "_locator"))}
    signed = {k: v for k, v in kept.items() if not k.startswith("w_sign")}
    assert {k: after[k].value for k in signed} == signed


def test_the_house_profile_is_read_with_its_files(tmp_path: Path) -> None:
    assert exporting.options(Settings()).house == House()
    profile = tmp_path / "house.toml"
    profile.write_text('[export]\nname = "The Courier"\naccent = "#005588"\n', encoding="utf-8")
    chosen = exporting.options(replace(Settings(), house=str(profile)))
    assert (chosen.house.name, chosen.house.accent) == ("The Courier", "005588")
    with pytest.raises(UserError):
        exporting.options(replace(Settings(), house=str(tmp_path / "none.toml")))


def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    (made / "deep").mkdir(parents=True)
    (made / "one.txt").write_text("The wall\n\nThe wall cost £2m in 2019.\n", encoding="utf-8")
    (made / "one.md").write_text("# Bridge\n\nThe bridge has 12 arches.\n", encoding="utf-8")
    (made / "deep" / "two.txt").write_text("Tower\n\nIt is 90 metres high.\n", encoding="utf-8")
    (made / "bad.docx").write_bytes(b"PK\x03\x04broken")
    (made / "photo.xyz").write_bytes(b"no article")
    return made


def run_batch(source: Path, out: Path, **options: Any) -> list[Told]:
    out.mkdir(exist_ok=True)
    chosen, told = ExportOptions(**options), list[Told]()
    wanted = batch.orders(source, out, "csv", chosen, Settings())
    batch.run(wanted, out, "csv", chosen, Settings(), NOW, told.append)
    return told


def test_a_folder_is_exported_and_one_failure_stops_nothing(tmp_path: Path) -> None:
    source, out = folder(tmp_path), tmp_path / "out"
    told = run_batch(source, out)
    names = sorted(str(p.relative_to(out)) for p in out.rglob("*.csv"))
    assert names == ["deep/two.csv", "one.md.csv", "one.txt.csv"]
    assert [t.source.name for t in told if t.error] == ["bad.docx"]
    assert not any(t.bug for t in told)


def test_what_is_done_is_not_done_again_until_it_changes(tmp_path: Path) -> None:
    source, out = folder(tmp_path), tmp_path / "out"
    (source / "bad.docx").unlink()
    run_batch(source, out)
    assert all(t.skipped for t in run_batch(source, out))
    (out / "one.txt.csv").unlink()
    (source / "deep" / "two.txt").write_text("Tower\n\nIt is 91 metres high.\n", encoding="utf-8")
    again = run_batch(source, out)
    assert sorted(t.source.name for t in again if not t.skipped) == ["one.txt", "two.txt"]
    assert not any(t.skipped for t in run_batch(source, out, redacted=True))


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no article and no worksheet"):
        batch.orders(tmp_path, tmp_path / "out", "pdf", ExportOptions(), Settings())
