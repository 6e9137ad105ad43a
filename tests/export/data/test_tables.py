"""Tables and reviews: nothing runs, nothing is cut off, only what may be published is reviewed."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from redpencil.base.work import Work
from redpencil.domain.claim import Claim
from redpencil.domain.mark import Finding
from redpencil.domain.sentence import Attribution
from redpencil.domain.worksheet import Worksheet
from redpencil.export import formats
from redpencil.export.data import csv_table, xlsx_table
from redpencil.export.options import ExportOptions, Only
from redpencil.export.written import Caution, Shortfall
from tests.export.samples import NOW, filled

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(key: str, sheet: Worksheet | None = None, **chosen: object) -> bytes:
    options = ExportOptions(**chosen)  # type: ignore[arg-type]
    return formats.export(key, sheet or filled(), options, NOW, Work()).data


def with_note(note: str) -> Worksheet:
    sheet = filled()
    return sheet.with_claim(replace(sheet.claims[0], notes=note))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def cells(data: bytes, name: str) -> list[str]:
    """The texts of a sheet's cells, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        shared = etree.fromstring(package.read("xl/sharedStrings.xml"))
        texts = ["".join(t.text or "" for t in item.iter(f"{S}t")) for item in shared]
        book = package.read("xl/workbook.xml").decode()
        number = re.findall(r'<sheet name="([^"]+)"', book).index(name) + 1
        page = etree.fromstring(package.read(f"xl/worksheets/sheet{number}.xml"))
    assert not list(page.iter(f"{S}f"))
    return [
        texts[int(c.findtext(f"{S}v") or 0)] if c.get("t") == "s" else c.findtext(f"{S}v") or ""
        for c in page.iter(f"{S}c")
    ]


def test_csv_has_a_row_for_each_claim() -> None:
    found = rows(written("csv"))
    assert [r["claim"] for r in found] == [c.exact for c in filled().claims]
    assert found[0]["mark"] == "ok"
    assert found[1]["change to"] == "640 metres"
    still_open = [c.exact for c in filled().claims if c.mark is None]
    assert still_open
    assert [r["claim"] for r in rows(written("csv", only=Only.OPEN))] == still_open


def test_a_workbook_and_annotations_carry_the_trails_head() -> None:
    with zipfile.ZipFile(io.BytesIO(written("xlsx", trail="ab" * 32))) as package:
        pages = [n for n in package.namelist() if n.startswith("xl/worksheets/sheet")]
        assert len(pages) == 3
        for name in pages:
            assert "ab" * 32 in package.read(name).decode()
    assert json.loads(written("json", trail="ab" * 32))["trail"] == "ab" * 32
    assert "trail" not in json.loads(written("json"))


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "＝1", "\r=cmd|x"])
def test_no_cell_of_a_csv_runs(note: str) -> None:
    (first, *_) = rows(written("csv", with_note(note)))
    assert first["notes"].startswith("'")
    assert csv_table.safe("plain – text") == "plain – text"
    assert csv_table.safe(4) == 4


@pytest.mark.parametrize("note", ["=1+1", "@A1", "http://example.org", "0012"])
def test_every_cell_of_a_workbook_is_text(note: str) -> None:
    assert note in cells(written("xlsx", with_note(note)), "Claims")


def test_a_workbook_has_claims_evidence_and_sources() -> None:
    data = written("xlsx")
    assert filled().claims[3].exact in cells(data, "Claims")
    assert "as printed" in cells(data, "Evidence")
    assert "Heron" in cells(data, "Sources")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        page = package.read("xl/worksheets/sheet1.xml").decode()
    assert page.count("<dataValidation ") == 2


@pytest.mark.parametrize("note", ["long " * 20_000, "😀" * 40_000])
def test_what_does_not_fit_a_cell_goes_on_elsewhere(note: str) -> None:
    data = written("xlsx", with_note(note))
    parts = [c for c in cells(data, "Claims") if c[:4] == note[:4]]
    more = [c for c in cells(data, "More") if c[:1] in note[:6] and len(c) > 100]
    assert "".join(parts + more) == note
    assert all(len(c.encode("utf-16-le")) // 2 <= 32_767 for c in (*parts, *more))


def test_pieces_are_cut_by_utf_16() -> None:
    assert xlsx_table._pieces("a" * 16_000) == ["a" * 16_000]
    assert [len(p) for p in xlsx_table._pieces("é" * 20_000)] == [16_000, 4_000]


def said_by(claim: Claim, finding: Finding | None) -> Claim:
    return replace(claim, speaker="Ida Holm", attribution=Attribution.NAMED, finding=finding)


def test_reviews_are_of_others_claims_with_a_finding() -> None:
    sheet = filled()
    first, second, third = sheet.claims[:3]
    sheet = replace(
        sheet,
        claims=(
            said_by(first, Finding.CONTRADICTED), said_by(second, Finding.UNVERIFIED),
            said_by(third, None), replace(sheet.claims[3], attribution=Attribution.NONE),
        ),
    )  # fmt: skip
    made = formats.export("claimreview", sheet, ExportOptions(), NOW, Work())
    reviews = json.loads(made.data)["@graph"]
    assert [r["claimReviewed"] for r in reviews] == [first.exact, second.exact]
    assert reviews[0]["reviewRating"]["ratingValue"] == 1
    assert "ratingValue" not in reviews[1]["reviewRating"]
    assert reviews[0]["itemReviewed"]["author"]["name"] == "Ida Holm"
    assert made.warnings == (Caution(Shortfall.NO_VERDICT, 2),)
    alone = replace(sheet, claims=sheet.claims[:2])
    assert formats.export("claimreview", alone, ExportOptions(), NOW, Work()).warnings == ()


def test_markdown_is_nothing_but_text() -> None:
    text = written("markdown", with_note("| *a* <b> [x](javascript:1)\n# no heading")).decode()
    assert "\\| \\*a\\* \\<b\\> \\[x\\]\\(javascript:1\\) \\# no heading" in text
    assert text.startswith("# Harbour wall in Ellerby")
    assert "<https://example.org/report>" in text


def test_html_is_one_file_that_fetches_and_runs_nothing() -> None:
    page = written("html", with_note("<script>alert(1)</script>")).decode()
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!#|data:|https?://)', page)
