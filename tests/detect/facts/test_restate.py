"""Facts that stand alone."""

from __future__ import annotations

import pytest

from redpencil.detect.facts import restate
from redpencil.detect.facts.restate import Names
from tests.detect.scenes import scene

NAMES = Names(speaker="Marian Okafor", person="Tom Reed", body="the council")


def alone(text: str, piece: str, *, said: bool = False, names: Names = NAMES) -> str:
    seen = scene(text)
    begin = text.index(piece)
    inside = [
        n for n, w in enumerate(seen.words) if begin <= w.start and w.end <= begin + len(piece)
    ]
    return restate.restated(seen, inside[0], inside[-1] + 1, text, names, said=said)


@pytest.mark.parametrize(
    ("text", "piece", "wanted"),
    [
        ("He left in March.", "He left in March", "[Tom Reed] left in March."),
        ("Its wall cracked.", "Its wall cracked", "[The council’s] wall cracked."),
        ("The wall, which cracked in March, held.", "which cracked in March", "[The wall] cracked in March."),
        ("Ann Bell was arrested and was charged with theft.", "was charged with theft", "[Ann Bell] was charged with theft."),
        ("A storm hit the town, killing 14 people.", "killing 14 people", "[A storm:] killing 14 people."),
        ("The wall held.", "The wall held", "The wall held."),
    ],
)  # fmt: skip
def test_pronouns_and_missing_subjects_are_filled_in(text: str, piece: str, wanted: str) -> None:
    assert alone(text, piece) == wanted


def test_the_first_person_is_the_speaker() -> None:
    assert (
        alone("“We’ll pay twice,” she said.", "We’ll pay twice")
        == "[Marian Okafor] will pay twice."
    )


def test_a_quotation_is_restated_as_said() -> None:
    assert (
        alone("“A sad day,” she said.", "A sad day", said=True)
        == "Marian Okafor said: “A sad day”."
    )
    assert alone("“Sad.”", "Sad", said=True, names=Names()) == "Somebody said: “Sad”."


def test_nobody_is_named_where_nobody_is_known() -> None:
    assert alone("He left in March.", "He left in March", names=Names()) == "He left in March."
