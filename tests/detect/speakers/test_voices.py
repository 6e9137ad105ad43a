"""Who says so, through a whole article."""

from __future__ import annotations

import pytest

from redpencil.detect.speakers import kinds
from redpencil.domain.claim import Terms
from redpencil.domain.sentence import Attribution
from tests.detect.samples import detected

HEAD = "Flood wall in Wendham opens late\n\n"


def voices(body: str) -> list[tuple[str, str, Attribution]]:
    article, found = detected(HEAD + body)
    return [
        (s.span.of(article.text), s.speaker, s.attribution)
        for s in found.sentences
        if s.part == "body"
    ]


def speaker(body: str, words: str) -> tuple[str, Attribution]:
    return next((w, a) for t, w, a in voices(body) if words in t)


@pytest.mark.parametrize(
    ("body", "words", "wanted"),
    [
        ("The wall cracked in March, Marian Okafor said.", "cracked", "Marian Okafor"),
        ("“The wall cracked in March,” said Marian Okafor.", "cracked", "Marian Okafor"),
        ("According to Marian Okafor, the wall cracked in March.", "cracked", "Marian Okafor"),
        ("Marian Okafor, the county engineer, said the wall cracked in March.", "cracked", "Marian Okafor"),
        ("Marian Okafor is an engineer. The wall cracked, she said.", "cracked", "Marian Okafor"),
        ("“The wall cracked in March,” Marian Okafor said, “and we saw it.”", "cracked", "Marian Okafor"),
        ("“The wall cracked. Nobody saw it,” said Marian Okafor.", "The wall cracked", "Marian Okafor"),
        ("Marian Okafor said: “The wall cracked. We saw it in March.”", "We saw it", "Marian Okafor"),
        ("Marian Okafor said: “The wall cracked.\n\n“We saw it in March.”", "We saw it", "Marian Okafor"),
        ("The storm closed the bridge on Monday.", "closed", ""),
    ],
)  # fmt: skip
def test_who_says_so(body: str, words: str, wanted: str) -> None:
    assert speaker(body, words)[0] == wanted


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("Marian Okafor", "person", Attribution.NAMED), ("the council's officials", "other", Attribution.UNNAMED), ("a new study", "other", Attribution.DOCUMENT),
        ("Reuters", "org", Attribution.MEDIA), ("The Wendham Herald", "org", Attribution.MEDIA), ("the Home Office", "org", Attribution.NAMED),
        ("Ukraine", "place", Attribution.NAMED), ("", "none", Attribution.NONE), ("those who stayed", "other", Attribution.UNNAMED),
    ],
)  # fmt: skip
def test_how_a_speaker_is_named(name: str, kind: str, wanted: Attribution) -> None:
    assert kinds.attribution(name, kind) is wanted


@pytest.mark.parametrize(
    ("words", "said", "terms"),
    [
        ("an aide said on condition of anonymity", "on condition of anonymity", Terms.BACKGROUND),
        (
            "The claim could not be independently verified.",
            "could not be independently verified",
            None,
        ),
        ("She spoke off the record.", "off the record", Terms.OFF),
        ("The firm declined to comment.", "no comment was given", None),
    ],
)
def test_terms_are_told(words: str, said: str, terms: Terms | None) -> None:
    assert kinds.terms(words) == ((said,), terms)


def test_an_interview_without_quotation_marks_has_its_guest_speak() -> None:
    body = (
        "We met Marian Okafor, the county engineer, on Monday at the wall.\n\nWhen did it crack?\n\nIt cracked in March and I saw it.\n\n"
        "Who pays for it?\n\nWe all pay for it."
    )
    assert speaker(body, "It cracked in March")[0] == "Marian Okafor"
    assert speaker(body, "We all pay")[0] == "Marian Okafor"
    assert speaker(body, "Who pays")[0] == ""


def test_the_terms_reach_the_claim_and_its_reasons() -> None:
    _, found = detected(
        HEAD + "A clerk said on condition of anonymity that the wall cracked in March."
    )
    claim = next(c for c in found.claims if "cracked" in c.exact)
    assert claim.terms is Terms.BACKGROUND
    assert "on condition of anonymity" in claim.reasons


def test_she_is_nobody_whose_given_name_is_a_mans() -> None:
    body = "Kathryn Holm built it. John Lind paid for it. The wall cracked, she said."
    assert speaker(body, "The wall cracked")[0] == "Kathryn Holm"


def test_a_description_means_whom_the_text_called_so() -> None:
    body = "Wendham mayor Marian Okafor opened the wall. In a statement, the mayor said it had cracked."
    assert speaker(body, "In a statement")[0] == "Marian Okafor"


def test_a_quotation_may_be_signed_below() -> None:
    body = "The wall opened on Monday.\n\n“The wall cracked in March. We saw it.”\n\n- Marian Okafor\n\nIt rained."
    assert speaker(body, "The wall cracked")[0] == "Marian Okafor"
    assert speaker(body, "We saw it")[0] == "Marian Okafor"
    assert speaker(body, "It rained")[0] == ""
