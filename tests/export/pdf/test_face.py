"""Fonts of the system: found, and left where they may not or can't be used."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import uharfbuzz as hb

from redpencil.base import resources
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.face import Face

OURS = resources.path("fonts/NotoSansThai-Regular.ttf")


def found(folder: Path) -> list[str]:
    return [pair[0].name for pair in catalogue._found((folder,))]


def test_a_font_that_the_table_names_is_found_in_any_folder(tmp_path: Path) -> None:
    deep = tmp_path / "truetype" / "x"
    deep.mkdir(parents=True)
    shutil.copy(OURS, deep / "malgun.ttf")
    shutil.copy(OURS, deep / "unknown.ttf")
    assert found(tmp_path) == ["malgun"]


def test_what_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "malgun.ttf").write_bytes(b"no font")
    (tmp_path / "arial.ttf").write_bytes(b"")
    assert found(tmp_path) == []


def test_a_font_that_forbids_embedding_is_not_embedded(tmp_path: Path) -> None:
    data = bytearray(OURS.read_bytes())
    table = data.index(b"OS/2")
    start = int.from_bytes(data[table + 8 : table + 12], "big")
    data[start + 8 : start + 10] = b"\x00\x02"
    path = tmp_path / "arial.ttf"
    path.write_bytes(data)
    assert not Face("arial", path).usable
    assert Face("ours", OURS).usable


def test_a_font_of_pictures_only_is_not_used(tmp_path: Path) -> None:
    given = hb.SubsetInput()
    given.keep_everything()
    given.drop_table_tag_set.update(int.from_bytes(t, "big") for t in (b"glyf", b"loca"))
    path = tmp_path / "arial.ttf"
    path.write_bytes(bytes(hb.subset(hb.Face(hb.Blob.from_file_path(str(OURS))), given).blob.data))
    assert not Face("arial", path).usable


@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
def test_every_system_has_folders(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue.sys, "platform", system)
    assert len(list(catalogue._folders())) >= 2


def test_every_font_of_ours_is_there_and_can_be_used() -> None:
    for regular, strong in catalogue._OURS:
        assert catalogue.face(regular).usable
        assert catalogue.face(strong or regular).usable
