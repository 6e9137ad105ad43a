"""The log that travels with the file: whole, altered, shared by two copies, taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.mark import Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.store.document import MERGED, TRAIL
from redpencil.store.work import trail
from redpencil.store.work.operation import Operation
from redpencil.store.work.schema import DamagedError
from redpencil.store.work.store import WorkingStore
from tests.store.samples import NOW, document, worksheet

edits = st.lists(
    st.tuples(st.sampled_from(["notes", "mark", "gone", "undo", "redo"]), st.sampled_from("abc")),
    max_size=8,
)


def edited(sheet: Worksheet, what: str, how: str) -> Worksheet:
    if what == "gone" or not sheet.claims:
        return replace(sheet, claims=() if sheet.claims else worksheet().claims)
    value = how if what == "notes" else list(Mark)["abc".index(how)]
    return sheet.with_claim(replace(sheet.claims[0], **{what: value}))  # type: ignore[arg-type]


def logged(store: WorkingStore, steps: list[tuple[str, str]]) -> list[Operation]:
    for what, how in steps:
        if what in ("undo", "redo"):
            getattr(store, what)(who="IH", now=NOW)
        else:
            store.edit(what, edited(store.worksheet, what, how), who="IH", now=NOW)
    return list(store.operations())


@given(edits, edits)
def test_taken_back_it_leads_to_where_two_copies_parted(
    before: list[tuple[str, str]], after: list[tuple[str, str]]
) -> None:
    store = WorkingStore.create(None, document(), who="IH", now=NOW)
    first = logged(store, before)
    base = store.worksheet
    whole = logged(store, after)
    assert trail.shared(first, whole) == len(first)
    assert trail.rewound(store.worksheet, whole[len(first) :]) == base
    assert trail.rewound(store.worksheet, whole) == document().worksheet
    assert trail.leads_to(whole, store.worksheet)
    assert trail.unpack(trail.pack(whole)) == tuple(whole)
    store.close()


def test_packed_bit_by_bit_it_is_the_same() -> None:
    store = WorkingStore.create(None, document(), who="IH", now=NOW)
    packed = trail.Packed()
    assert packed.of(store) == trail.pack(store.operations())
    logged(store, [("notes", "a"), ("mark", "b"), ("undo", "")])
    assert packed.of(store) == trail.pack(store.operations()) == packed.of(store)
    store.close()


def test_copies_without_a_log_have_parted_at_their_beginning_or_nowhere() -> None:
    mine = document()
    assert trail.forked(mine, mine) == trail.Forked(mine.worksheet, (), ())
    another = mine.with_worksheet(replace(mine.worksheet, claims=()))
    assert trail.forked(mine, another) is None
    assert trail.of(document()) == ()
    with pytest.raises(DamagedError, match="entry 1"):
        trail.of(document().with_members([(TRAIL, b'{"seq": 1}')]))


def test_what_is_taken_over_brings_its_log_as_a_copys() -> None:
    store = WorkingStore.create(None, document(), who="IH", now=NOW)
    travelling = trail.travelling(store.document(), store.operations())
    names = [n for n, _ in trail.brought(travelling)]
    assert [n for n in names if n.startswith(MERGED)]
    assert TRAIL not in names
    again = WorkingStore.create(None, travelling, who="MK", now=NOW)
    assert [o.label for o in again.operations()] == ["Opened", "Opened"]
    assert again.began == 2
    store.close()
    again.close()
