"""The file and what is kept of it here, reconciled."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from redpencil import workflow
from redpencil.base import paths
from redpencil.base.work import Work
from redpencil.domain.errors import InUseError, PasswordNeededError, UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.settings import Settings
from redpencil.store import whole
from redpencil.store.keep import publish, versions
from redpencil.store.keep.keeping import Keeping
from redpencil.store.protection import Key
from redpencil.store.work import schema, tables
from redpencil.store.work.operation import Kind
from tests.store import samples

NOW = samples.NOW
BY: dict[str, Any] = {"who": "MK", "now": NOW}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A worksheet's file."""
    made = tmp_path / "docs" / "bridge.redpencil"
    made.parent.mkdir()
    workflow.save(samples.document(), made)
    return made


def kept(path: Path, password: str = "") -> Keeping:
    document = workflow.load(path, Settings(), NOW, Work(), workflow.Choices(password=password))
    return workflow.keep(document, path, "MK", NOW)


def noted(keeping: Keeping, notes: str) -> Worksheet:
    worksheet = keeping.store.worksheet
    edited = worksheet.with_claim(replace(worksheet.claims[0], notes=notes))
    keeping.edit("Note", edited, **BY)
    return edited


def published(keeping: Keeping, later: int = 0) -> publish.Published:
    errand = keeping.errand("test", "M/K", NOW + timedelta(hours=later))
    assert errand
    done = workflow.publish(errand)
    keeping.published(done)
    return done


def in_file(path: Path) -> Worksheet:
    return workflow.load(path, Settings(), NOW, Work()).worksheet


def test_only_the_user_may_enter(path: Path) -> None:
    keeping = kept(path)
    assert keeping.place
    for folder in (paths.state_folder(), keeping.place.folder, keeping.place.folder.parent):
        assert folder.stat().st_mode & 0o777 == 0o700
    keeping.close()


def test_edits_that_had_not_reached_the_file_are_back(path: Path) -> None:
    keeping = kept(path)
    assert not keeping.behind
    edited = noted(keeping, "seen")
    assert keeping.behind
    keeping.close()
    assert in_file(path) != edited
    (waiting,) = workflow.waiting()
    assert (waiting.edits, waiting.place.name) == (1, "bridge.redpencil")
    keeping = kept(path)
    assert keeping.store.worksheet == edited
    assert keeping.remarks == ["1 edit that had not reached the file is back."]
    assert not published(keeping).conflict
    keeping.close()
    assert in_file(path) == edited
    assert workflow.waiting() == []


def test_a_second_one_is_told_who_has_it(path: Path) -> None:
    keeping = kept(path)
    with pytest.raises(InUseError, match="is open already"):
        kept(path)
    assert workflow.waiting() == []
    keeping.close()
    kept(path).close()


def test_what_somebody_else_wrote_is_shown_and_undo_goes_back(path: Path) -> None:
    keeping = kept(path)
    ours = noted(keeping, "ours")
    published(keeping)
    keeping.close()
    theirs = replace(samples.worksheet(), header=replace(ours.header, slug="theirs"))
    workflow.save(replace(samples.document(), worksheet=theirs), path)
    keeping = kept(path)
    assert keeping.store.worksheet == theirs
    assert "changed by somebody else" in keeping.remarks[0]
    assert [o.kind for o in keeping.store.operations()][-1] is Kind.OUTSIDE
    assert keeping.undo(**BY)
    assert keeping.store.worksheet == ours
    keeping.close()


def test_what_somebody_else_wrote_is_never_overwritten(path: Path) -> None:
    keeping = kept(path)
    ours = noted(keeping, "ours")
    theirs = path.read_bytes() + b""
    workflow.save(replace(samples.document(), members=(("tape", b"1"),)), path)
    theirs = path.read_bytes()
    done = published(keeping)
    assert done.conflict
    assert path.read_bytes() == theirs
    assert done.path.name.startswith("bridge (edits by MK 2026-03-04 ")
    assert keeping.path == done.path
    assert in_file(done.path) == ours
    noted(keeping, "more")
    assert not published(keeping).conflict
    keeping.close()
    assert len(list(path.parent.glob("*.redpencil"))) == 2


def test_both_changed_while_it_was_closed(path: Path) -> None:
    keeping = kept(path)
    ours = noted(keeping, "ours")
    keeping.close()
    workflow.save(replace(samples.document(), members=(("tape", b"1"),)), path)
    keeping = kept(path)
    assert keeping.store.worksheet == ours
    assert "saved as a copy beside the file" in keeping.remarks[0]
    assert published(keeping).conflict
    keeping.close()


def test_a_kill_between_writing_and_noting_is_no_conflict(path: Path) -> None:
    """The file was written, the program killed, opened again, and killed while it published."""
    keeping = kept(path)
    noted(keeping, "one")
    real, calls = publish._mark, []

    def only_first(place: Any, **facts: object) -> None:
        calls.append(facts)
        if "publishing_seq" in facts:
            real(place, **facts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publish, "_mark", only_first)
        workflow.publish(keeping.errand("test", "MK", NOW))  # type: ignore[arg-type]
    keeping.close()
    keeping = kept(path)
    assert (keeping.remarks, keeping.behind) == ([], False)
    noted(keeping, "two")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publish, "_mark", only_first)
        patch.setattr(whole, "write", lambda *_: None)
        workflow.publish(keeping.errand("test", "MK", NOW))  # type: ignore[arg-type]
    keeping.close()
    keeping = kept(path)
    assert keeping.remarks == ["1 edit that had not reached the file is back."]
    keeping.close()


def test_a_disk_that_fails_twice_in_a_row_is_no_conflict(path: Path) -> None:
    """The file was written but not noted; the next writing failed; the third is no surprise."""
    keeping = kept(path)
    noted(keeping, "one")
    real = publish._mark

    def fails_to_note(place: Any, **facts: object) -> None:
        if "published_seq" in facts:
            raise UserError("the disk reported an error")
        real(place, **facts)

    def fails_to_write(*_: object) -> None:
        raise UserError("the disk reported an error")

    for what, name, broken in (
        (publish, "_mark", fails_to_note), (whole, "write", fails_to_write),
    ):  # fmt: skip
        noted(keeping, f"not {name}")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(what, name, broken)
            with pytest.raises(UserError, match="reported an error"):
                published(keeping)
    assert not published(keeping).conflict
    keeping.close()


def test_a_vanished_stick_loses_nothing(path: Path) -> None:
    keeping = kept(path)
    shutil.move(path.parent, path.parent.with_name("away"))
    edited = noted(keeping, "seen")
    with pytest.raises(UserError, match="not there"):
        published(keeping)
    keeping.close()
    (waiting,) = workflow.waiting()
    keeping = workflow.reopen(waiting.place, "", "MK", NOW)
    assert keeping.store.worksheet == edited
    shutil.move(path.parent.with_name("away"), path.parent)
    assert not published(keeping).conflict
    keeping.close()
    assert in_file(path) == edited


def test_a_file_that_was_moved_keeps_its_history(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "seen")
    published(keeping)
    keeping.close()
    moved = path.rename(path.with_name("moved.redpencil"))
    keeping = kept(moved)
    assert keeping.store.undo_label == "Note"
    keeping.close()


def test_a_copy_has_a_store_of_its_own(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "seen")
    copy = path.with_name("copy.redpencil")
    shutil.copy(path, copy)
    other = kept(copy)
    assert other.store.undo_label == ""
    other.close()
    keeping.close()


def test_a_damaged_store_is_set_aside_and_the_file_opens(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "seen")
    keeping.close()
    assert keeping.place
    base = keeping.place.folder / "work.db"
    base.write_bytes(b"\x00" * base.stat().st_size)
    keeping = kept(path)
    assert keeping.store.worksheet == samples.worksheet()
    assert "is damaged; the file itself is whole" in keeping.remarks[0]
    keeping.close()
    assert base.exists()


def test_a_log_that_was_altered_is_set_aside_too(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "seen")
    keeping.close()
    assert keeping.place
    with sqlite3.connect(keeping.place.folder / "work.db") as connection:
        connection.execute("UPDATE operation SET label='Nothing' WHERE seq=2")
    connection.close()
    with pytest.raises(UserError, match="damaged; it was not changed"):
        workflow.reopen(keeping.place, "", "MK", NOW)
    keeping = kept(path)
    assert keeping.remarks
    keeping.close()


def test_a_damaged_file_is_refused_and_what_is_kept_is_offered(path: Path) -> None:
    keeping = kept(path)
    edited = noted(keeping, "seen")
    published(keeping, later=1)
    keeping.close()
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(UserError, match="damaged and can't be opened"):
        kept(path)
    place, version = workflow.last_good(path)
    assert version
    assert workflow.read_version(version).worksheet == edited
    assert len(workflow.versions_of(path)) == 2, "as it was found, and as it was published"
    assert place
    keeping = workflow.reopen(place, "", "MK", NOW)
    assert keeping.store.worksheet == edited
    noted(keeping, "more")
    assert published(keeping).conflict, "the damaged file stays as it is"
    keeping.close()


def test_undo_to_an_earlier_article_brings_its_bytes_back(path: Path) -> None:
    keeping = kept(path)
    text = samples.TEXT.replace("4m", "5m")
    claim = replace(samples.claim(), exact="The bridge cost €5m")
    draft = replace(samples.worksheet(), article=samples.article(text), claims=(claim,))
    document = replace(samples.document(), worksheet=draft, original=text.encode())
    keeping.edit("New draft", draft, members=workflow.brought(document), **BY)
    published(keeping)
    assert in_file(path) == draft
    assert keeping.undo(**BY)
    published(keeping)
    assert in_file(path) == samples.worksheet()
    keeping.close()
    keeping = kept(path)
    assert keeping.redo(**BY)
    published(keeping)
    assert in_file(path) == draft
    keeping.close()


def test_deleting_removes_store_journal_and_versions(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "canary")
    published(keeping)
    keeping.close()
    assert keeping.place
    assert workflow.delete_kept(path) == 1
    assert not keeping.place.folder.exists()
    assert path.exists()
    workflow.delete_open(kept(path))
    assert not path.exists()
    assert list((paths.state_folder() / "work").iterdir()) == []


def test_without_a_state_folder_edits_live_in_memory_and_the_file_still_follows(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = path.with_name("file")
    blocked.write_bytes(b"")
    monkeypatch.setenv(paths.HOME, str(blocked))
    keeping = kept(path)
    assert "can't be kept on this computer" in keeping.remarks[0]
    edited = noted(keeping, "seen")
    assert not published(keeping).conflict
    assert in_file(path) == edited
    keeping.close()


QUICK = 2**10


def test_a_locked_worksheet_is_sealed_here_too(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "canary one")
    published(keeping)
    key = Key.make("open sesame", cost=QUICK)
    keeping.protect(key)
    assert keeping.versions() == ()
    edited = noted(keeping, "canary two")
    published(keeping, later=1)
    keeping.close()
    assert keeping.place
    for file in (path, *(p for p in keeping.place.folder.rglob("*") if p.is_file())):
        for secret in (b"canary", b"Bridge", b"555 0101"):
            assert secret not in file.read_bytes(), file.name
    with pytest.raises(PasswordNeededError):
        kept(path)
    keeping = kept(path, "open sesame")
    assert keeping.store.worksheet == edited
    assert keeping.store.undo_label == "Note"
    noted(keeping, "more")
    keeping.close()
    (waiting,) = workflow.waiting()
    with pytest.raises(PasswordNeededError):
        workflow.reopen(waiting.place, "", "MK", NOW)
    keeping = workflow.reopen(waiting.place, "open sesame", "MK", NOW)
    keeping.protect(None)
    published(keeping, later=2)
    keeping.close()
    assert in_file(path).claims[0].notes == "more"


def test_what_is_private_stays_out_of_preview_and_log(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeping = kept(path)
    with caplog.at_level("DEBUG"):
        noted(keeping, "canary")
        published(keeping)
    keeping.close()
    for secret in ("canary", "555 0101", "Ida Holm", "bridge"):
        assert secret not in caplog.text.replace("bridge.redpencil", "")
    assert versions.listed(keeping.place.folder) if keeping.place else False


def test_a_kill_in_the_middle_of_beginning_leaves_nothing_to_worry_about(path: Path) -> None:
    keeping = kept(path)
    keeping.close()
    assert keeping.place
    keeping.place.told(clean=False)
    (keeping.place.folder / "work.db").unlink()
    assert workflow.waiting() == []
    keeping = kept(path)
    assert keeping.remarks == []
    keeping.close()
    new = workflow.keep(samples.document(), None, "MK", NOW)
    new.store.close()
    assert workflow.waiting() == []
    assert new.place
    assert new.place.folder.exists(), "it is open"
    assert new._lock
    new._lock.let_go()
    assert workflow.waiting() == []
    assert not new.place.folder.exists(), "an article only read is no work"


def test_a_kill_between_making_the_database_and_its_tables(path: Path) -> None:
    """The database is there, with its header and journal, and says nothing yet."""
    keeping = kept(path)
    assert keeping.place
    database = keeping.place.folder / schema.NAME
    keeping.close()
    for left in database.parent.glob(f"{schema.NAME}*"):
        left.unlink()
    schema.connect(database).close()
    assert database.stat().st_size
    again = kept(path)
    assert again.store.worksheet == samples.worksheet()
    noted(again, "seen")
    again.close()
    assert len(list(database.parent.parent.iterdir())) == 1


def test_a_kill_while_the_password_changes_loses_nothing(path: Path) -> None:
    keeping = kept(path)
    noted(keeping, "seen")
    keeping.protect(Key.make("open sesame", cost=QUICK))
    edited = noted(keeping, "seen twice")
    keeping.close()
    keeping = kept(path)
    assert "has another password" in keeping.remarks[0]
    assert keeping.store.worksheet == samples.worksheet()
    keeping.close()
    (waiting,) = workflow.waiting()
    keeping = workflow.reopen(waiting.place, "open sesame", "MK", NOW)
    assert keeping.store.worksheet == edited
    keeping.close()


def test_a_disk_that_fails_while_the_trail_is_read_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping = kept(path)
    edited = noted(keeping, "seen")

    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(tables, "operations", broken)
        with pytest.raises(UserError, match="can't be read"):
            keeping.errand("test", "MK", NOW)
    assert keeping.store.worksheet == edited
    published(keeping)
    keeping.close()


def test_a_folder_that_can_not_be_read_now_is_not_begun_anew(path: Path) -> None:
    """Else the next start finds two, and shows the one without the last edits."""
    keeping = kept(path)
    edited = noted(keeping, "seen")
    keeping.close()
    real = Path.read_bytes

    def fails(self: Path) -> bytes:
        if self.name == "about.json":
            raise OSError(errno.EIO, "x")
        return real(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "read_bytes", fails)
        with pytest.raises(UserError, match="disk reported an error"):
            kept(path)
    keeping = kept(path)
    assert keeping.store.worksheet == edited
    keeping.close()
