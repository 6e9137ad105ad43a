"""The file a worksheet lives in."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.store import migrations, package
from redpencil.store.document import Document
from tests.store import samples

WHOLE = package.write(samples.document(), "test")
Members = dict[str, bytes]


def rebuilt(change: Callable[[Members], object]) -> bytes:
    """The sample's file with its members changed."""
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old:
        members = {i.filename: old.read(i) for i in old.infolist()}
    change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in members.items():
            new.writestr(name, data)
    return out.getvalue()


def test_a_document_comes_back_as_it_was() -> None:
    assert package.read(WHOLE, "x") == samples.document()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert package.write(samples.document(), "test") == WHOLE


@given(samples.worksheets())
def test_every_worksheet_comes_back_as_it_was(worksheet: Worksheet) -> None:
    document = Document(worksheet, b"x")
    assert package.read(package.write(document, "test"), "x") == document


def test_it_is_known_by_its_first_bytes() -> None:
    assert package.is_package(WHOLE)
    assert package.is_package(WHOLE[:500])
    assert not package.is_package(b"PK\x03\x04 some other zip")
    assert not package.is_package(b"")


def test_anybody_can_read_the_preview_and_it_names_no_source() -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as file:
        assert file.namelist()[0] == "mimetype"
        preview = file.read("preview.txt").decode()
    assert "1. [change] The bridge cost €4m" in preview
    assert "Holm" not in preview
    assert "Untitled" in package.preview(
        replace(samples.worksheet(), article=replace(samples.article(), title=""))
    )


def test_a_member_of_a_newer_program_is_carried() -> None:
    document = package.read(rebuilt(lambda m: m.update(tape=b"1")), "x")
    assert ("tape", b"1") in document.members


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.pop("worksheet.json"),
        lambda m: m.pop("source/original"),
        lambda m: m.update({"source/original": b"another article"}),
        lambda m: m.update({"worksheet.json": b"{"}),
        lambda m: m.update({"worksheet.json": b"[]"}),
        lambda m: m.update({"worksheet.json": b'{"format": 1}'}),
        lambda m: m.update({"worksheet.json": b"[" * 100_000}),
        lambda m: m.update({"worksheet.json": b"\xff"}),
    ],
)
def test_a_damaged_file_is_refused_and_never_opened_empty(
    change: Callable[[Members], object],
) -> None:
    with pytest.raises(UserError, match="“x” is damaged"):
        package.read(rebuilt(change), "x")


def test_a_newer_file_is_refused_in_words() -> None:
    newer = json.dumps({"format": 99}).encode()
    with pytest.raises(UserError, match="newer version"):
        package.read(rebuilt(lambda m: m.update({"worksheet.json": newer})), "x")


@given(st.data())
def test_rotten_bits_and_cuts_end_in_words(data: st.DataObject) -> None:
    rotten = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(0, 3))):
        rotten[data.draw(st.integers(0, len(rotten) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(rotten)))
    try:
        package.read(bytes(rotten[:cut]), "x")
    except UserError:
        return


def test_bombs_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST", 10)
    with pytest.raises(UserError, match="damaged"):
        package.read(WHOLE, "x")
    monkeypatch.undo()
    monkeypatch.setattr(package, "MOST", 2)
    with pytest.raises(UserError, match="damaged"):
        package.read(WHOLE, "x")


def test_other_ways_of_packing_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("mimetype", package.MIMETYPE)
    with pytest.raises(UserError, match="damaged"):
        package.read(out.getvalue(), "x")


def test_a_member_longer_than_it_says_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile.ZipExtFile, "read", lambda *_: b"")
    with pytest.raises(UserError, match="damaged"):
        package.read(WHOLE, "x")


KEPT = sorted((Path(__file__).parents[1] / "data" / "worksheets").glob("format-*.redpencil"))


@pytest.mark.parametrize("path", KEPT, ids=lambda p: p.name)
def test_every_released_format_opens_for_ever(path: Path) -> None:
    document = package.read(path.read_bytes(), path.name)
    assert document == samples.document()


def test_a_sample_of_todays_format_is_kept() -> None:
    assert f"format-{migrations.FORMAT}.redpencil" in [p.name for p in KEPT]
