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


PLACES = {
    "pyproject.toml": '[project]\nversion = "1.2.0"\n',
    "app/redpencil/__init__.py": '__version__ = "1.2.0"\n',
    "uv.lock": '[[package]]\nname = "redpencil"\nversion = "1.2.0"\n',
    "CHANGELOG.md": "## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n## [1.1.0] - 2026-11-01\n",
}


@pytest.fixture
def checkout(tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tool("release"), "ROOT", tmp_path)
    for name, text in PLACES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_version_that_all_places_agree_on_passes(tool: Tool, checkout: Path) -> None:
    release = tool("release")
    release.agreed(release.Release(checkout, False, "1.2.0"))


@pytest.mark.parametrize("place", PLACES)
def test_a_place_that_names_another_version_stops_the_release(
    tool: Tool, checkout: Path, place: str
) -> None:
    release = tool("release")
    text = PLACES[place].replace("1.2.0", "1.3.0")
    (checkout / place).write_text(text, encoding="utf-8")
    with pytest.raises(release.Trouble, match=rf"Not version 1\.2\.0: {place} \(1\.3\.0\)"):
        release.agreed(release.Release(checkout, False, "1.2.0"))


def test_a_changelog_without_the_day_stops_it(tool: Tool, checkout: Path) -> None:
    release = tool("release")
    (checkout / "CHANGELOG.md").write_text("## [Unreleased]\n\n## [1.2.0]\n", encoding="utf-8")
    with pytest.raises(release.Trouble, match=r"CHANGELOG\.md \(none\)"):
        release.agreed(release.Release(checkout, False, "1.2.0"))


def test_this_checkout_names_one_version(tool: Tool, root: Path) -> None:
    found = tool("release").versions(root)
    found.pop("CHANGELOG.md")  # bears it from the day of the release on
    assert len(set(found.values())) == 1


def test_the_first_thing_that_is_wrong_ends_it(
    tool: Tool, checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    release = tool("release")
    walked: list[str] = []

    def fine(_: object) -> None:
        """Fine."""
        walked.append("fine")

    def wrong(_: object) -> None:
        """Wrong."""
        raise release.Trouble("No.")

    monkeypatch.setattr(release, "CHECKLIST", (fine, wrong, fine))
    assert release.main([str(checkout / "out")]) == 1
    assert walked == ["fine"]
    assert release.main([str(checkout / "out"), "--dry-run"]) == 1
    assert walked == ["fine"] * 3
    assert capsys.readouterr().out.count("STOP: No.") == 2


def test_a_dry_run_runs_nothing(tool: Tool, tmp_path: Path) -> None:
    release = tool("release")
    mark = tmp_path / "mark"
    release.Release(tmp_path, True, "1").run("touch", mark)
    assert not mark.exists()
    release.Release(tmp_path, False, "1").run("touch", mark)
    assert mark.exists()
    with pytest.raises(release.Trouble, match="false ended with 1"):
        release.Release(tmp_path, False, "1").run("false")


def test_checksums_are_those_that_sha256sum_reads(tool: Tool, tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.rpm").write_bytes(b"a")
    tool("release").sums(tmp_path, [tmp_path / "b.deb", tmp_path / "a.rpm"])
    told = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line[64:] for line in told] == ["  a.rpm", "  b.deb"]
    assert told[0].startswith("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")
