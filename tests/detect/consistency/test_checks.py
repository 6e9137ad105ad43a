from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.consistency import checks
from redpencil.detect.options import DetectOptions
from redpencil.domain.query import Correction
from tests.detect.consistency.passages import Passage, article, asked, passages

ALL = tuple(passages())


def _name(passage: Passage) -> str:
    return f"{passage.check}-{passage.text[-30:]}"


@pytest.mark.parametrize("passage", [p for p in ALL if p.flawed], ids=_name)
def test_what_does_not_add_up_is_asked_about(passage: Passage) -> None:
    flags = asked(passage.text, passage.language, passage.published)
    assert passage.check in {f.check for f in flags}


@pytest.mark.parametrize("passage", [p for p in ALL if not p.flawed], ids=_name)
def test_what_adds_up_is_left_alone(passage: Passage) -> None:
    flags = asked(passage.text, passage.language, passage.published)
    assert [(f.check, f.working) for f in flags] == []


def test_every_check_has_passages_of_both_kinds() -> None:
    flawed = Counter(p.check for p in ALL if p.flawed)
    sound = Counter(p.check for p in ALL if not p.flawed)
    names = {name for name, _ in checks.CHECKS}
    assert set(flawed) == set(sound) == names
    assert sum(flawed.values()) >= 150
    assert sum(sound.values()) >= 150


def test_every_question_shows_its_working_and_points_to_words() -> None:
    for passage in ALL:
        if passage.flawed:
            read = article(passage.text, passage.language, passage.published)
            for flag in asked(passage.text, passage.language, passage.published):
                assert flag.message.endswith("?")
                assert flag.working
                assert all(s.of(read.text).strip() for s in flag.spans)


def test_a_key_is_made_of_the_words_not_of_their_place() -> None:
    text = "Of the 965 victims, 321, or 40 percent, were under age."
    (one,) = asked(f"What happened\n\n{text}")
    (other,) = asked(f"What happened\n\nThe harbour was quiet.\n\n{text}")
    assert one.spans != other.spans
    assert one.key == other.key


def test_a_figure_that_the_checker_proposes_counts_too() -> None:
    read = article(
        "What happened\n\nRents rose 100 percent, from $400 to $800 a month. The harbour was quiet."
    )
    found = find.claims(read, segment.split(read), DetectOptions(), Work())
    claim = next(c for c in found.claims if "100 percent" in c.exact)
    proposed = replace(claim, correction=Correction(claim.exact.replace("100", "110")))
    (flag,) = checks.flags(read, found.sentences, [proposed], Work())
    assert flag.message.startswith("With the proposed change: ")
    assert all(claim.span.covers(s) for s in flag.spans)


def test_a_relative_day_is_asked_about_only_where_the_day_of_publication_is_known() -> None:
    text = "What happened\n\nThe vote was held yesterday, November 1, 2025."
    assert asked(text) == ()
    assert asked(text, published=date(2025, 11, 5))


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            "12 3,400 $5 million 40% percent of the from to rose “ ” Monday, Nov 31 2025 one in five . – "
            "Mr. Holm she died aged 81 km (miles) \u0301 🦊 Моsсow 0 half doubled total each".split(
                " "
            )
        ),
        max_size=40,
    )
)
def test_no_text_is_too_odd(words: list[str]) -> None:
    text = "A headline here\n\n" + " ".join(words)
    read = article(text, published=date(2025, 11, 5))
    for flag in checks.flags(read, segment.split(read), (), Work()):
        assert all(s.end <= len(read.text) for s in flag.spans)


def test_what_only_a_machines_summary_says_is_asked_about_under_its_name() -> None:
    text = (
        "Storm shuts the port\n\nAI-generated summary\n\n"
        "• A storm shut the port of Gdansk and killed nine people.\n\n"
        "A storm shut the port on Tuesday and kept forty ships outside the breakwater, the harbour "
        "master in Gdynia said. Waves were six metres high and the pilots stayed on land. Three "
        "people died.\n\nThe port hopes to open again on Thursday."
    )
    told = {f.check: f.working for f in asked(text)}
    assert told["name-not-in-text"] == "“Gdansk” is in the machine-made summary, not below it."
    assert "figure-told-differently" in told


@pytest.mark.parametrize(
    "words",
    ["A" * 40_000, "Ab-" * 12_000, "Holm " * 8_000, "12 men and " * 3_000, "“a b c d” " * 2_000],
    ids=lambda words: words[:6],
)
def test_long_odd_texts_take_no_longer_than_their_length_asks(words: str) -> None:
    read = article(f"A headline here\n\n{words}")
    checks.flags(read, segment.split(read), (), Work())
