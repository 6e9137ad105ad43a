"""Cutting a sentence into facts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect.facts import cut, features
from redpencil.detect.models.linear import weights
from tests.detect.scenes import scene

WORDS = (
    "The wall that protects homes , and it was opened on Tuesday by Marian Okafor “ so ” 1,150 ;"
)


def pieces(text: str, *, single: bool = False) -> list[str]:
    seen = scene(text)
    found = cut.best(seen, weights("facts"), single=single)
    return [text[seen.words[s].start : seen.words[e - 1].end] for s, e in found]


def test_two_clauses_are_two_facts() -> None:
    found = pieces("The storm killed 14 people, and the council closed the bridge on Monday.")
    assert found == ["The storm killed 14 people", "the council closed the bridge on Monday"]


def test_an_apposition_is_a_fact_of_its_own() -> None:
    found = pieces("Marian Okafor, the county engineer, said the wall had cracked in March.")
    assert found[0].startswith("Marian Okafor, the county engineer")
    assert found[-1] == "the wall had cracked in March"


def test_a_quotation_is_one_fact() -> None:
    assert len(pieces("“It was a sad day, and nobody slept,” she said.", single=True)) == 1


def test_the_best_way_is_not_beaten_by_any_other() -> None:
    """The decoder finds what trying every way to cut a short sentence finds."""
    seen = scene("She left, he stayed.")
    model = weights("facts")
    size = len(seen.words)

    def score(ways: list[tuple[int, int]]) -> int:
        scorer = cut._Scorer(seen, model, cut._lean, {})
        return sum(scorer.value(s, e) for s, e in ways)

    def every(start: int) -> list[list[tuple[int, int]]]:
        found: list[list[tuple[int, int]]] = [[]]
        for s in range(start, size):
            for e in range(s + 1, size + 1):
                found += [[(s, e), *rest] for rest in every(e)]
        return found

    best = cut.best(seen, model)
    assert score(best) == max(score(w) for w in every(0) if w)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=40))
def test_facts_are_in_order_and_do_not_overlap(words: list[str]) -> None:
    seen = scene(" ".join(words))
    found = cut.best(seen, weights("facts"))
    assert bool(found) == bool(seen.words)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert all(0 <= s < e <= len(seen.words) for s, e in found)
    assert len(cut.best(seen, weights("facts"), single=True)) == bool(seen.words)


def test_no_fact_ends_between_a_number_and_its_noun_or_inside_a_name() -> None:
    seen = scene("The wall is to protect 1,150 homes in New York on Nov 3.")
    barred = [w.text for n, w in enumerate(seen.words) if features.inseparable(seen, n)]
    assert {"The", "1,150", "Nov"} <= set(barred)
    assert not {"wall", "homes", "."} & set(barred)
