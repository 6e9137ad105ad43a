"""How much a claim matters, and what kind of fact it is."""

from __future__ import annotations

import pytest

from redpencil.detect.facts import kinds
from redpencil.domain.article import Part
from redpencil.domain.claim import Claim, FactType
from redpencil.domain.mark import Priority
from redpencil.domain.sentence import Attribution
from tests.detect.samples import detected

STORY = """Storm kills 14 in Wendham as sea wall breaks

A storm killed 14 people in Wendham on Monday when the sea wall broke, the council said.

Marian Okafor, the county engineer, was accused of fraud by an official who was not named.

The wall was the longest in the county. The museum shop sells postcards.
"""


def claim(words: str) -> Claim:
    return next(c for c in detected(STORY)[1].claims if words in c.exact)


def test_what_the_headline_says_and_deaths_come_first() -> None:
    headline, lead = claim("Storm kills 14"), claim("A storm killed 14 people")
    assert headline.priority is lead.priority is Priority.A
    assert "stands in the headline" in headline.reasons
    assert {"says what the headline says", "deaths: harmful if wrong", "a figure"} <= set(
        lead.reasons
    )


def test_who_somebody_is_comes_last() -> None:
    assert claim("Marian Okafor, the county engineer").priority is Priority.C


def test_accusations_and_superlatives_are_told() -> None:
    assert "an accusation, or what the law may look at" in claim("accused of fraud").reasons
    assert "a superlative" in claim("the longest").reasons


@pytest.mark.parametrize(
    ("words", "part", "attribution", "wanted"),
    [
        ("She fell because it rained", Part.BODY, Attribution.NONE, {FactType.CAUSE, FactType.GENDER}),
        ("It rose more than on Monday", Part.BODY, Attribution.NONE, {FactType.COMPARISON, FactType.WEEKDAY}),
        ("A court upheld the law", Part.BODY, Attribution.NAMED, {FactType.LAW, FactType.PARAPHRASE}),
        ("Voters in a poll", Part.BODY, Attribution.NONE, {FactType.POLL}),
        ("Wearing a red coat", Part.CAPTION, Attribution.NONE, {FactType.DESCRIPTION, FactType.IMAGE}),
        ("It means wall", Part.BODY, Attribution.NONE, {FactType.DEFINITION}),
        ("The wall is grey", Part.BODY, Attribution.NONE, {FactType.EVENT}),
    ],
)  # fmt: skip
def test_kinds_of_facts(
    words: str, part: Part, attribution: Attribution, wanted: set[FactType]
) -> None:
    assert set(kinds.types(words, part, (), attribution)) == wanted
