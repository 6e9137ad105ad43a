"""Names as the tagger leaves them, cut apart and made whole by rule."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect.elements import find, named
from redpencil.detect.elements.names import mended, tagger
from redpencil.detect.elements.names.runs import Run, labelled, runs
from redpencil.domain.span import Span


def sight(text: str) -> tagger.Sight:
    span = Span(0, len(text))
    return named.sight(text, span, find.by_rule(text, span))


def told(text: str, *marked: tuple[str, str]) -> list[tuple[str, str]]:
    """Return the names of a sentence in which the tagger marked these words so."""
    seen = sight(text)
    found = []
    for words, kind in marked:
        start = text.index(words)
        inside = [n for n, t in enumerate(seen.tokens) if start <= t.start < start + len(words)]
        found.append(Run(inside[0], inside[-1] + 1, kind))
    labels = mended.mended(seen, labelled(len(seen.tokens), found))
    return [(text[seen.tokens[f].start : seen.tokens[e - 1].end], k) for f, e, k in runs(labels)]


@pytest.mark.parametrize(
    ("text", "marked", "wanted"),
    [
        ("Environment Canada spokeswoman Julie Hahn left.", ("Environment Canada spokeswoman Julie Hahn", "org"), [("Environment Canada", "org"), ("spokeswoman", "title"), ("Julie Hahn", "person")]),
        ("Professor Burrows said so.", ("Professor Burrows", "person"), [("Professor", "title"), ("Burrows", "person")]),
        ("Afghan Ambassador Peter Mohib said so.", ("Afghan Ambassador Peter Mohib", "org"), [("Ambassador", "title"), ("Peter Mohib", "person")]),
        ("It was said by Elizabeth Quat of DAB.", ("Elizabeth Quat of DAB", "person"), [("Elizabeth Quat", "person"), ("DAB", "org")]),
        ("NWSC and James To left.", ("NWSC and James To", "org"), [("NWSC", "org"), ("James To", "person")]),
        ("The Warhol Foundation for the Visual Arts gave it.", ("Warhol Foundation", "org"), [("Warhol Foundation for the Visual Arts", "org")]),
        ("Sweden 1 – 0 Korea", ("Sweden 1", "place"), [("Sweden", "place")]),
        ("A book by L. Ron Hubbard came.", ("Ron Hubbard", "person"), [("L. Ron Hubbard", "person")]),
        ("The Malaysian government paid.", ("paid", "person"), [("Malaysian government", "org")]),
        ("The Kenya government paid.", ("Kenya", "place"), [("Kenya government", "org")]),
        ("It tests DNA of all.", ("DNA", "org"), []),
        ("Prime Minister Ida Holm left.", ("Prime", "title"), [("Prime Minister", "title")]),
        ("The central bank rose.", ("rose", "person"), [("central bank", "org")]),
        ("The CEO of the Refugee Council Peter Solomon left.", ("CEO of the Refugee Council Peter Solomon", "person"), [("CEO", "title"), ("Refugee Council", "org"), ("Peter Solomon", "person")]),
        ("Undersecretary Mr. Toccafondi says so.", ("Undersecretary Mr", "org"), [("Undersecretary", "title"), ("Toccafondi", "person")]),
        ("The University of Oxford opened.", ("University of Oxford", "org"), [("University of Oxford", "org")]),
        ("The Bank of England and the Treasury left.", ("Bank of England", "org"), [("Bank of England", "org")]),
    ],
)  # fmt: skip
def test_names_apart_and_whole(
    text: str, marked: tuple[str, str], wanted: list[tuple[str, str]]
) -> None:
    assert told(text, marked) == wanted


def test_a_name_found_once_is_found_again() -> None:
    sights = [sight("Marian Okafor left."), sight("Okafor wrote a letter.")]
    labels = [["B-person", "I-person", "O", "O"], ["O"] * 5]
    assert mended.filled(sights, labels, frozenset())[1][0] == "B-person"
    assert mended.filled(sights, labels, frozenset({"okafor"}))[1][0] == "O"


@given(st.lists(st.sampled_from("Prime Minister of the Okafor Council and 1 – . Mr Kenya for spokesman Julie".split()), min_size=1, max_size=12), st.data())  # fmt: skip
def test_labels_stay_as_many_and_in_order(words: list[str], data: st.DataObject) -> None:
    seen = sight(" ".join(words))
    drawn = data.draw(st.lists(st.sampled_from(tagger.LABELS), min_size=len(seen.tokens), max_size=len(seen.tokens)))  # fmt: skip
    labels = mended.mended(seen, drawn)
    assert len(labels) == len(seen.tokens)
    found = list(runs(labels))
    assert all(a.last <= b.first for a, b in pairwise(found))
