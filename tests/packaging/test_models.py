"""The trainers: what they learn, and that they learn it the same way each time."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest

from redpencil.detect.facts import cut
from tests.detect.scenes import scene

NAMES = ("svm", "segments", "train", "evaluate", "checkworthiness")


@pytest.fixture
def tools(root: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    monkeypatch.syspath_prepend(str(root / "packaging" / "models"))
    return {n: importlib.import_module(n) for n in NAMES}


def test_a_machine_separates_what_can_be_separated(tools: dict[str, ModuleType]) -> None:
    svm = tools["svm"]
    data = [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]]
    index = svm.index_of(data)
    vectors = [svm.vector(d, index) for d in data]
    found = svm.fit(vectors, [1, 1, -1, -1], [1.0] * 4, len(index))
    assert list(index) == ["a", "b", "x", "y"]
    assert found[index["a"]] > 0.3 > -0.3 > found[index["b"]]
    assert found == svm.fit(vectors, [1, 1, -1, -1], [1.0] * 4, len(index))


def test_rare_features_are_left_out_and_repeated_ones_counted(tools: dict[str, ModuleType]) -> None:
    index = tools["svm"].index_of([["a", "a"], ["a", "b"]])
    assert index == {"a": 0}
    assert tools["svm"].vector(["a", "a", "b"], index) == [(0, 2.0)]


def test_the_cutter_learns_its_examples_and_the_same_each_time(
    tools: dict[str, ModuleType],
) -> None:
    segments = tools["segments"]
    first = scene("The storm killed 14 people, and the council closed the bridge.")
    second = scene("She left early.")
    examples = [segments.Example(first, ((0, 5), (7, 12))), segments.Example(second, ((0, 3),))]
    found = segments.train(examples, rounds=6)
    assert found == segments.train(examples, rounds=6)
    assert cut.best(first, found, lambda s, e: 0) == [(0, 5), (7, 12)]
    assert cut.best(second, found, lambda s, e: 0) == [(0, 3)]


def test_weights_are_written_sorted_one_a_line(tools: dict[str, ModuleType]) -> None:
    text = tools["train"].written("x", {"b": 2, "a": -1})
    assert text.splitlines()[1:3] == ['"a":-1,', '"b":2']
    assert json.loads(text)["weights"] == {"a": -1, "b": 2}


def test_measuring_skips_where_the_articles_are_not_there(
    tools: dict[str, ModuleType],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.argv", ["x", str(tmp_path / "none")])
    assert tools["evaluate"].main() == 0
    assert tools["checkworthiness"].main() == 0
    assert capsys.readouterr().out.count("Skipped") == 2


def test_average_precision_as_the_campaigns_count_it(tools: dict[str, ModuleType]) -> None:
    precision = tools["checkworthiness"].average_precision
    assert precision([True, False, True]) == pytest.approx((1 + 2 / 3) / 2)
    assert precision([False]) == 0.0
