"""Earlier versions: kept, thinned, listed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.errors import UserError
from redpencil.store.keep import versions

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def test_a_version_every_ten_minutes_the_newest_first(tmp_path: Path) -> None:
    assert versions.listed(tmp_path) == ()
    for minutes in (0, 4, 9, 10, 15, 25):
        versions.keep(tmp_path, b"x" * minutes, NOW + timedelta(minutes=minutes))
    listed = versions.listed(tmp_path)
    assert [v.at for v in listed] == [NOW + timedelta(minutes=m) for m in (25, 10, 0)]
    assert [v.size for v in listed] == [25, 10, 0]
    assert listed[0].path.read_bytes() == b"x" * 25


def test_what_is_old_is_thinned_to_one_a_day_then_one_a_month(tmp_path: Path) -> None:
    for hours in range(24 * 90):
        versions.keep(tmp_path, b"", NOW + timedelta(hours=hours)) if hours % 6 == 0 else None
    days = [v.at for v in versions.listed(tmp_path)]
    end = days[0]
    assert len([d for d in days if end - d < timedelta(days=1)]) == 4
    assert len([d for d in days if timedelta(days=1) <= end - d < versions.MONTH]) in (30, 31)
    assert len([d for d in days if end - d >= versions.MONTH]) in (2, 3)


@given(st.sets(st.integers(0, 60 * 24 * 400), max_size=60))
def test_thinning_keeps_the_newest_and_all_of_today(minutes: set[int]) -> None:
    stamps = {NOW - timedelta(minutes=m) for m in minutes}
    kept = versions.thinned(stamps, NOW)
    assert kept <= stamps
    assert {s for s in stamps if NOW - s < timedelta(days=1)} <= kept
    assert not stamps or max(stamps) in kept
    assert versions.thinned(kept, NOW) == kept


def test_other_files_are_left_alone_and_all_versions_can_go(tmp_path: Path) -> None:
    versions.keep(tmp_path, b"", NOW)
    (tmp_path / "versions" / "notes.redpencil").write_bytes(b"")
    assert len(versions.listed(tmp_path)) == 1
    versions.forget(tmp_path)
    assert versions.listed(tmp_path) == ()
    assert (tmp_path / "versions" / "notes.redpencil").exists()


def test_what_can_not_be_deleted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versions.keep(tmp_path, b"", NOW)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UserError, match="could not be deleted"):
        versions.forget(tmp_path)
