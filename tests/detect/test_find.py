"""Claims: what is listed, who says so, how much it matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect.options import DetectOptions
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Priority
from redpencil.domain.sentence import Attribution, Checkability
from tests.detect.samples import detected

STORY = """Flood wall in Wendham a year late

The wall that protects 1,150 homes in Wendham will open next spring, the county council said on Tuesday.

“We found soft clay where the surveys had promised rock,” said Marian Okafor, the county engineer. “Nobody likes to pay twice for the same hole.”

The flood of 1953 killed 14 people and it was the worst in the county's history. Residents have asked for a wall for decades.

She added that the work would go on. Several factors made it possible.

Sign up now: get our newsletter
"""


def by_words(words: str) -> tuple[Checkability, str, Attribution]:
    article, found = detected(STORY)
    sentence = next(s for s in found.sentences if words in s.span.of(article.text))
    return sentence.checkability, sentence.speaker, sentence.attribution


def test_speakers_are_found_before_and_after_and_behind_pronouns() -> None:
    assert by_words("We found soft clay")[1:] == ("Marian Okafor", Attribution.NAMED)
    assert by_words("Nobody likes to pay")[1:] == ("Marian Okafor", Attribution.NAMED)
    assert by_words("She added")[1] == "Marian Okafor"
    assert by_words("killed 14 people")[1:] == ("", Attribution.NONE)


def test_checkability() -> None:
    assert by_words("killed 14 people")[0] is Checkability.FACT
    assert by_words("Nobody likes to pay")[0] is Checkability.QUOTE
    assert by_words("Several factors")[0] is Checkability.TRANSITION
    assert by_words("Sign up now")[0] is Checkability.NONE


def test_a_sentence_is_cut_into_its_facts() -> None:
    _, found = detected(STORY)
    words = [c.exact for c in found.claims]
    assert "The flood of 1953 killed 14 people" in words
    assert any(w.startswith("it was the worst") for w in words)


def test_deaths_are_of_the_first_priority_and_it_says_why() -> None:
    _, found = detected(STORY)
    claim = next(c for c in found.claims if "killed 14 people" in c.exact)
    assert claim.priority is Priority.A
    assert any("harmful if wrong" in r for r in claim.reasons)
    assert {e.span.of(detected(STORY)[0].text) for e in claim.elements} >= {"14"}


def test_predictions_and_quotes_can_be_left_out() -> None:
    _, all_of_them = detected(STORY)
    _, fewer = detected(STORY, DetectOptions(list_predictions=False, list_quotes=False))
    assert len(fewer.claims) < len(all_of_them.claims)


def test_a_machines_summary_is_not_the_reporters_word() -> None:
    said = "The wall cost 4.1 million euros in 2025."
    _, found = detected(f"Wall\n\nAI summary\n\n• {said}\n\nThe wall is 40 metres long.")
    summary = next(c for c in found.claims if c.exact in said)
    assert (summary.speaker, summary.attribution) == ("machine-made summary", Attribution.DOCUMENT)
    own = next(c for c in found.claims if "metres" in c.exact)
    assert (own.speaker, own.attribution) == ("", Attribution.NONE)


def test_the_same_article_gives_the_same_claims() -> None:
    assert detected(STORY)[1] == detected(STORY)[1]


@given(
    st.lists(
        st.sampled_from([*STORY.split(), "“", "”", "\n\n", "1953", "•", "😀", "."]), max_size=60
    )
)
def test_any_article_gives_claims_that_fit(words: list[str]) -> None:
    try:
        article, found = detected(" ".join(words))
    except UserError:
        return
    assert len({c.id for c in found.claims}) == len(found.claims)
    for claim in found.claims:
        assert claim.span.of(article.text) == claim.exact
        assert claim.reasons
    starts = {c.span.start for c in found.claims}
    for sentence in found.sentences:
        if sentence.to_check:
            assert any(sentence.span.start <= s < sentence.span.end for s in starts)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 200_000,
        "LOUD WORDS ONLY. " * 50,
        "no capitals here. " * 50,
        "😀 " * 500,
        "...",
        "1 2 3",
    ],
)
def test_odd_articles_give_a_result(text: str) -> None:
    article, found = detected(text)
    assert all(s.span.end <= len(article.text) for s in found.sentences)


def test_figures_on_the_annotated_articles_do_not_fall(shared: object) -> None:
    """Guards what was measured with the shipped weights, which have seen these articles."""
    from tests.detect.gold import figures

    measured = figures(shared)
    assert measured["facts"] >= 0.88
    assert measured["elements"] >= 0.9
    assert measured["to check"] >= 0.975
    assert measured["sentences"] >= 0.98


def test_a_quotation_over_two_claims_is_ticked_once() -> None:
    _, found = detected(
        "Flood wall opens late\n\n“The storm killed 14 people in Wendham, and the council closed the bridge on Monday,” said Marian Okafor.\n"
    )
    quotes = [e for c in found.claims for e in c.elements if e.kind.value == "quote"]
    assert len(quotes) == 1
    assert len(found.claims) > 2
