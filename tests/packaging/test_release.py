"""The tools of a release: what they compare, weigh and refuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.conftest import Tool


def test_two_builds_are_compared_to_the_byte(tool: Tool, tmp_path: Path) -> None:
    compare = tool("compare")
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "lib").mkdir(parents=True)
        (folder / "lib" / "same").write_bytes(b"same")
        (folder / "link").symlink_to("lib/same")
    assert list(compare.differences(one, other)) == []
    (other / "lib" / "same").write_bytes(b"sane")
    (other / "more").write_bytes(b"")
    (one / "link").unlink()
    (one / "link").symlink_to("lib/other")
    assert list(compare.differences(one, other)) == [
        "differs: lib/same", "differs: link", f"only in {other}: more",
    ]  # fmt: skip
    assert compare.main(str(one / "lib" / "same"), str(other / "lib" / "same")) == 1
    (other / "lib" / "same").write_bytes(b"same")
    (other / "lib" / "same").chmod(0o755)
    assert list(compare.differences(one / "lib", other / "lib")) == ["differs: same"]


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("redpencil", "Program"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU of Qt"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt and PySide6"),
        ("_internal/redpencil/_resources/models/facts.json", "Detector"),
        ("_internal/redpencil/_resources/fonts/NotoEmoji-Regular.ttf", "Fonts"),
        ("_internal/libpython3.12.so.1.0", "Python"),
        ("_internal/pypdfium2_raw/libpdfium.so", "PDFium"),
        ("_internal/libxcb.so.1", "Libraries in C"),
        ("_internal/surprise.bin", "Other"),
    ],
)
def test_each_file_is_counted_where_it_belongs(tool: Tool, place: str, part: str) -> None:
    assert tool("sizes").part_of(place) == part


def test_what_is_too_large_is_refused(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sizes = tool("sizes")
    bundle, package = tmp_path / "bundle", tmp_path / "a.deb"
    bundle.mkdir()
    (bundle / "redpencil").write_bytes(b"x" * 3_000_000)
    (bundle / "link").symlink_to("redpencil")
    package.write_bytes(b"y" * 2_000_000)
    assert sizes.main([str(bundle), str(package), "--packed"]) == 0
    told = capsys.readouterr().out
    assert "| Program | 3.0 | 0.0 | our code" in told
    assert "installed: 3.0 MB of 260" in told
    monkeypatch.setattr(sizes, "DOWNLOAD", 1)
    assert sizes.main([str(bundle), str(package)]) == 1
    monkeypatch.setattr(sizes, "DOWNLOAD", 95)
    monkeypatch.setattr(sizes, "INSTALLED", 2)
    assert sizes.main([str(bundle), str(package)]) == 1
