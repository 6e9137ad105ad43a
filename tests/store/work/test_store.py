"""The working store: what is kept, taken back, and found again."""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from redpencil.domain.claim import ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec
from redpencil.store.document import Document
from redpencil.store.work import delta, patch, schema, tables, trouble
from redpencil.store.work.operation import Kind
from redpencil.store.work.schema import DamagedError
from redpencil.store.work.store import WorkingStore
from tests.store import samples

BY = {"who": "MK", "now": samples.NOW}


def made(folder: Path | None) -> WorkingStore:
    return WorkingStore.create(folder, samples.document(), who="MK", now=samples.NOW)


def noted(worksheet: Worksheet, notes: str, mark: Mark | None = None) -> Worksheet:
    claim = worksheet.claims[0]
    return worksheet.with_claim(replace(claim, notes=notes, mark=mark or claim.mark))


def test_an_edit_is_found_again_by_whoever_opens_the_store(tmp_path: Path) -> None:
    store = made(tmp_path)
    edited = noted(store.worksheet, "seen", Mark.OK)
    store.edit("Note", edited, **BY)
    again = WorkingStore.open(tmp_path)
    assert again.worksheet == edited
    assert again.document() == replace(samples.document(), worksheet=edited)
    assert again.head == store.head
    assert [(o.kind, o.label, o.who) for o in again.operations()] == [
        (Kind.START, "Opened", "MK"), (Kind.EDIT, "Note", "MK"),
    ]  # fmt: skip
    changes = list(again.operations())[1].changes
    assert {"at": ["claims", "c1", "notes"], "to": "seen"} in changes
    assert {"at": ["claims", "c1", "mark"], "from": "change", "to": "ok"} in changes
    store.close()
    again.close()


def test_undo_and_redo_go_on_after_a_restart(tmp_path: Path) -> None:
    store = made(tmp_path)
    first = store.worksheet
    store.edit("One", noted(first, "1"), **BY)
    store.edit("Two", noted(first, "2"), **BY)
    assert store.undo(**BY)
    store.close()
    store = WorkingStore.open(tmp_path)
    assert (store.undo_label, store.redo_label) == ("One", "Two")
    assert store.redo(**BY)
    assert store.worksheet == noted(first, "2")
    assert store.undo(**BY)
    assert store.undo(**BY)
    assert store.worksheet == first
    assert not store.undo(**BY)
    store.edit("Three", noted(first, "3"), **BY)
    assert not store.redo(**BY)
    store.close()


def test_typing_in_one_field_is_one_step(tmp_path: Path) -> None:
    store = made(tmp_path)
    first = store.worksheet
    for words in ("a", "ab", "abc"):
        store.edit("Note", noted(first, words), merge_key="c1.notes", **BY)
    store.seal_step()
    store.edit("Note", noted(first, "abcd"), merge_key="c1.notes", **BY)
    assert store.undo(**BY)
    assert store.worksheet == noted(first, "abc")
    assert store.undo(**BY)
    assert store.worksheet == first
    assert store.redo(**BY)
    assert store.worksheet == noted(first, "abc")
    store.close()


def test_a_snapshot_shortens_the_way_back(tmp_path: Path) -> None:
    store = made(tmp_path)
    first = store.worksheet
    store.edit("One", noted(first, "1"), **BY)
    store.snapshot()
    store.edit("Two", noted(first, "2"), **BY)
    store.close()
    store = WorkingStore.open(tmp_path)
    assert store.snapshot_seq == 2
    assert store.worksheet == noted(first, "2")
    store.close()


def test_a_store_without_a_folder_lives_in_memory() -> None:
    store = made(None)
    store.edit("One", noted(store.worksheet, "1"), **BY)
    assert store.undo(**BY)
    assert store.worksheet == samples.worksheet()
    store.close()


def test_what_was_altered_is_seen(tmp_path: Path) -> None:
    store = made(tmp_path)
    for words in ("one", "two", "three"):
        store.edit("Note", noted(store.worksheet, words), **BY)
    store.close()
    with sqlite3.connect(tmp_path / schema.NAME) as connection:
        connection.execute("UPDATE operation SET who='XX' WHERE seq=3")
    connection.close()
    with pytest.raises(DamagedError, match="operation 3"):
        WorkingStore.open(tmp_path)


@given(samples.worksheets(), samples.worksheets())
def test_what_differs_leads_from_one_worksheet_to_the_other_and_back(
    one: Worksheet, two: Worksheet
) -> None:
    changes = delta.between(one, two)
    plain = codec.to_plain(one)
    delta.apply(plain, changes)
    assert plain == codec.to_plain(two)
    assert patch.patched(one, changes) == two
    assert patch.patched(two, delta.inverse(changes)) == one


def test_claims_come_and_go_and_change_places(tmp_path: Path) -> None:
    store = WorkingStore.create(None, Document(samples.worksheet(), samples.ORIGINAL), **BY)
    first = store.worksheet
    twin = replace(first.claims[0], id=ClaimId("c0"), notes="twin")
    store.edit("Add", replace(first, claims=(twin, *first.claims)), **BY)
    store.edit("Swap", replace(first, claims=(*first.claims, twin)), **BY)
    store.edit("Delete", first.without(ClaimId("c1"), ClaimId("c0")), **BY)
    while store.undo(**BY):
        pass
    assert store.worksheet == first
    while store.redo(**BY):
        pass
    assert store.worksheet.claims == ()
    store.close()


def test_words_can_be_taken_out_and_the_chain_still_holds(tmp_path: Path) -> None:
    store = made(tmp_path)
    first = store.worksheet
    store.edit("Note", noted(first, "met Jane Roe"), **BY)
    store.edit("Note", noted(first, "met Jane Roe twice"), **BY)

    def clean(change: delta.Change) -> delta.Change:
        return {k: "[redacted]" if "Roe" in str(v) else v for k, v in change.items()}

    without = noted(first, "[redacted]")
    assert store.redact("Redact", without, clean, who="MK", now=samples.NOW) == 2
    assert not store.undo(**BY)
    assert [bool(o.salt) for o in store.operations()] == [True, False, False, True]
    store.edit("Note", noted(first, "on we go"), **BY)
    store.close()
    assert not any(b"Roe" in path.read_bytes() for path in tmp_path.iterdir())
    store = WorkingStore.open(tmp_path)
    assert store.worksheet == noted(first, "on we go")
    store.close()


@pytest.mark.parametrize("number", range(1, schema.VERSION + 1))
def test_a_store_of_every_version_opens_for_ever(number: int, root: Path, tmp_path: Path) -> None:
    shutil.copy(root / f"tests/data/stores/work-{number}.db", tmp_path / schema.NAME)
    store = WorkingStore.open(tmp_path)
    assert store.worksheet == noted(samples.worksheet(), "kept for ever")
    assert store.redo(**BY)
    assert store.worksheet.header.slug == "x"
    store.close()


def test_a_store_of_a_newer_program_is_refused_in_words(tmp_path: Path) -> None:
    made(tmp_path).close()
    with sqlite3.connect(tmp_path / schema.NAME) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(UserError, match="made by a newer Redpencil"):
        WorkingStore.open(tmp_path)


@pytest.mark.parametrize(
    "trick",
    [
        "PRAGMA application_id=1",
        "CREATE VIEW loop AS SELECT * FROM meta",
        "CREATE TRIGGER t AFTER INSERT ON operation BEGIN DELETE FROM operation; END",
        "DELETE FROM snapshot",
        "UPDATE snapshot SET body=x'00'",
        "DELETE FROM operation WHERE seq=2",
        "UPDATE operation SET changes=x'5b5d' WHERE seq=2",
        "UPDATE operation SET changes=x'ff' WHERE seq=2",
        "UPDATE operation SET kind='joke' WHERE seq=2",
    ],
)
def test_a_store_that_is_not_what_was_written_is_refused(tmp_path: Path, trick: str) -> None:
    store = made(tmp_path)
    store.edit("One", noted(store.worksheet, "1"), **BY)
    store.edit("Two", noted(store.worksheet, "2"), **BY)
    store.close()
    with sqlite3.connect(tmp_path / schema.NAME) as connection:
        connection.execute(trick)
    connection.close()
    with pytest.raises(DamagedError):
        WorkingStore.open(tmp_path)


def test_a_rotten_snapshot_is_no_loss_while_an_older_one_is_whole(tmp_path: Path) -> None:
    store = made(tmp_path)
    store.edit("One", noted(store.worksheet, "1"), **BY)
    store.snapshot()
    store.edit("Two", noted(store.worksheet, "2"), **BY)
    store.close()
    with sqlite3.connect(tmp_path / schema.NAME) as connection:
        connection.execute("UPDATE snapshot SET body=x'00' WHERE seq=2")
    connection.close()
    store = WorkingStore.open(tmp_path)
    assert store.worksheet == noted(samples.worksheet(), "2")
    store.close()


def test_an_edit_that_failed_is_tried_again_on_a_fresh_connection(tmp_path: Path) -> None:
    store = made(tmp_path)
    edited = noted(store.worksheet, "1")

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "append", full)
        for _ in range(2):
            with pytest.raises(UserError, match="could not be kept"):
                store.edit("One", edited, **BY)
        assert store.worksheet == samples.worksheet()
    store.edit("One", edited, **BY)
    assert [o.label for o in store.operations()] == ["Opened", "One"]
    store.close()


def test_a_commit_that_was_reported_as_failed_is_found_and_not_made_twice(tmp_path: Path) -> None:
    store = made(tmp_path)
    edited = noted(store.worksheet, "1")
    real = tables.transaction

    @contextlib.contextmanager
    def committed_but_said_not(connection: sqlite3.Connection) -> Iterator[None]:
        with real(connection):
            yield
        raise sqlite3.OperationalError("disk I/O error")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "transaction", committed_but_said_not)
        with pytest.raises(UserError, match="could not be kept"):
            store.edit("One", edited, **BY)
    store.edit("One", edited, **BY)
    assert [o.label for o in store.operations()] == ["Opened", "One"]
    assert store.worksheet == edited
    store.close()


@pytest.mark.parametrize(
    ("name", "words"),
    [("SQLITE_FULL", "disk is full"), ("SQLITE_IOERR_WRITE", "reported an error"), ("", "refused")],
)
def test_what_the_disk_says_is_said_in_words(name: str, words: str) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorname = name
    assert words in trouble.why(error)
    assert "disk is full" in trouble.why(OSError(errno.ENOSPC, "x"))
    with (
        pytest.raises(UserError, match=f"Not done: .*{words}"),
        trouble.told("Not done: {why}", "."),
    ):
        raise error
