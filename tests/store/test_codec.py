"""Worksheet to plain dict and back."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from redpencil.domain.claim import Claim
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec
from redpencil.store.work import delta, patch
from tests.store import samples


def test_a_full_worksheet_comes_back_as_it_was() -> None:
    plain = codec.to_plain(samples.worksheet())
    assert codec.from_plain(json.loads(json.dumps(plain))) == samples.worksheet()


@given(samples.worksheets())
def test_every_worksheet_comes_back_as_it_was(worksheet: Worksheet) -> None:
    assert codec.from_plain(json.loads(json.dumps(codec.to_plain(worksheet)))) == worksheet


def test_what_a_newer_program_added_is_carried() -> None:
    plain = codec.to_plain(samples.worksheet())
    plain["claims"][0]["mood"] = {"b": [1, None]}
    plain["weather"] = "fair"
    again = codec.to_plain(codec.from_plain(plain))
    assert again == plain


def test_empty_fields_are_left_out_and_others_never() -> None:
    plain = codec.to_plain(samples.worksheet())["claims"][0]
    assert "notes" not in plain
    assert plain["priority"] == "A"
    assert codec.to_plain(samples.worksheet())["sources"][0]["exportable"] is False


def test_every_default_that_is_left_out_is_empty() -> None:
    """A default that means something may change one day, so it must stand in the file."""
    bare = Claim(id=samples.claim().id, span=samples.claim().span, exact=samples.claim().exact)
    sheet = replace(samples.worksheet(), claims=(bare,))
    written = codec.to_plain(sheet)["claims"][0]
    for field in fields(Claim):
        assert field.name in written or not getattr(bare, field.name)


@pytest.mark.parametrize(
    "damage",
    [
        {"claims": 7},
        {"claims": [7]},
        {"claims": [{"id": "c", "span": {"start": 0, "end": 2}, "exact": "no"}]},
        {"claims": [{"id": "c", "span": {"start": "0", "end": 2}, "exact": "Br"}]},
        {"claims": [{"id": "c"}]},
        {"id": 7},
        {"article": None},
        {"header": {"people": [{"seat": "queen"}]}},
        {"header": {"deadline": "soon"}},
        {"header": {"version": True}},
        {"signoffs": {}},
    ],
)
def test_values_of_the_wrong_kind_are_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(codec.MisfitError):
        codec.from_plain(codec.to_plain(samples.worksheet()) | damage)


def grown(value: Any) -> Any:
    """A plain value as a newer program writes it: a key more in every record but spans."""
    if isinstance(value, list):
        return [grown(v) for v in value]
    if not isinstance(value, dict) or value.keys() == {"start", "end"}:
        return value
    return {name: grown(v) for name, v in value.items()} | {"tomorrow": [1]}


def test_keys_of_a_newer_program_are_carried_in_every_record() -> None:
    plain = grown(codec.to_plain(samples.worksheet()))
    carried = codec.from_plain(plain)
    assert codec.to_plain(carried) == plain
    changes = delta.between(samples.worksheet(), carried)
    assert patch.patched(samples.worksheet(), changes) == carried
    assert patch.patched(carried, delta.inverse(changes)) == samples.worksheet()
