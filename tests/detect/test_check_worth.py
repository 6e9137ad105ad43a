"""What must be checked, and the words that say why."""

from __future__ import annotations

import pytest

from redpencil.detect import check_worth, tense
from redpencil.detect.models.linear import weights
from redpencil.domain.article import Part
from redpencil.domain.sentence import Attribution, Checkability
from tests.detect.scenes import scene


def judged(
    text: str, part: Part = Part.BODY, attribution: Attribution = Attribution.NONE
) -> tuple[Checkability, str]:
    return check_worth.judge(text, part, scene(text), (), attribution, weights("check_worth"))


@pytest.mark.parametrize(
    ("text", "part", "wanted"),
    [
        ("The storm killed 14 people on Monday.", Part.BODY, Checkability.FACT),
        ("The new bridge will open next spring.", Part.BODY, Checkability.PREDICTION),
        ("The final is scheduled to take place in Wendham.", Part.BODY, Checkability.PREDICTION),
        ("So why did it crack?", Part.BODY, Checkability.TRANSITION),
        ("Several factors made it possible.", Part.BODY, Checkability.TRANSITION),
        ("If you want to avoid the crowds, come early.", Part.BODY, Checkability.OPINION),
        ("Friday, May 8, 2009", Part.BODY, Checkability.NONE),
        ("Image: Paul Budd.", Part.CAPTION, Checkability.NONE),
        ("Election results", Part.SUBHEAD, Checkability.NONE),
        ("Bridge closed for 18 months", Part.SUBHEAD, Checkability.FACT),
        ("Not yet critical", Part.SUBHEAD, Checkability.FACT),
        ("The storm killed 14 people.", Part.BOILERPLATE, Checkability.NONE),
        ("…", Part.BODY, Checkability.NONE),
    ],
)  # fmt: skip
def test_what_a_sentence_is(text: str, part: Part, wanted: Checkability) -> None:
    assert judged(text, part)[0] is wanted


def test_feeling_in_a_quotation_is_a_quote() -> None:
    value, why = judged(
        "“I am deeply disappointed and I think it is a disgrace,” she said.",
        attribution=Attribution.NAMED,
    )
    assert value is Checkability.QUOTE
    assert "that it was said can be checked" in why


def test_the_reason_names_the_word_that_tells() -> None:
    assert "“will”" in judged("The new bridge will open next spring.")[1]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bridge will open.", (1, 0, 0, 0)),
        ("She is expected to leave.", (1, 0, 0, 0)),
        ("He was there and left.", (0, 2, 0, 0)),
        ("It costs more and is late.", (0, 0, 2, 0)),
        ("It could fall.", (0, 0, 0, 1)),
    ],
)
def test_verbs_look_ahead_back_at_the_present_and_at_what_may_be(
    text: str, wanted: tuple[int, int, int, int]
) -> None:
    assert tense.tenses(scene(text).words) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Atlantis, which flew in March, will be sent to Wendham.", "ahead"),
        ("The wall fell when it will never say.", "back"),
        ("The referendum is to be held in May.", "ahead"),
        ("It is a wall.", "now"),
        ("Walls", ""),
    ],
)
def test_which_way_the_main_verb_looks(text: str, wanted: str) -> None:
    assert tense.main(scene(text).words) == wanted
