"""Weights and their sums."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from redpencil.base import resources
from redpencil.detect.models import linear

NAMES = ("speakers", "check_worth", "facts", "priority")


@pytest.mark.parametrize("name", NAMES)
def test_shipped_weights_are_whole_sorted_small_and_have_a_card(name: str) -> None:
    found = linear.weights(name)
    assert found
    assert list(found) == sorted(found)
    assert all(isinstance(w, int) and w for w in found.values())
    assert resources.path(f"models/{name}.json").stat().st_size < 1_500_000
    assert f"`{name}.json`" in resources.path("models/README.md").read_text(encoding="utf-8")


def test_weights_are_read_once() -> None:
    assert linear.weights("facts") is linear.weights("facts")


def test_another_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other.json").write_text(json.dumps({"format": "x", "weights": {}}))
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / Path(name).name)
    with pytest.raises(ValueError, match="not a model"):
        linear.weights("other")


def test_unknown_features_weigh_nothing_and_repeated_ones_count_again() -> None:
    assert linear.total({"a": 2, "b": -1}, ["a", "a", "b", "c"]) == 3
