"""Names, figures and days in lists."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain import roster
from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.roster import Roll
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId

TEXT = (
    "Ida Holm paid 4 million. Holm's brother saw Müller. It was 4,000,000 in May, Muller said. "
    "Holm left on 4 May."
)
K = ElementKind


def _sheet() -> Worksheet:
    marks = (
        ("Ida Holm", K.PERSON, "", 0), ("4 million", K.NUMBER, "4000000", 0),
        ("Holm's", K.PERSON, "", 0), ("Müller", K.PERSON, "", 0),
        ("4,000,000", K.NUMBER, "4000000", 0), ("Muller", K.PERSON, "", 0),
        ("Holm", K.PERSON, "", 80), ("4 May", K.DATE, "--05-04", 0),
    )  # fmt: skip
    elements = []
    for words, kind, normal, after in marks:
        start = TEXT.index(words, after)
        elements.append(Element(Span(start, start + len(words)), kind, normal))
    ordered = tuple(sorted(elements, key=lambda e: e.span))
    whole = Span(0, len(TEXT))
    claim = Claim(id=ClaimId("c"), span=whole, exact=TEXT, elements=ordered)
    article = Article(TEXT, (Block(whole, Part.BODY),), Provenance("a.txt", "00"))
    return Worksheet(id=WorksheetId("w"), article=article, claims=(claim,))


def test_all_spellings_of_a_person_stand_together() -> None:
    names = [e for e in roster.entries(_sheet()) if e.roll is Roll.NAMES]
    assert [e.words for e in names] == ["Ida Holm", "Müller"]
    assert names[0].spellings == (("Ida Holm", 1), ("Holm's", 1), ("Holm", 1))
    assert dict(names[1].spellings) == {"Müller": 1, "Muller": 1}


def test_two_people_of_one_surname_stay_two() -> None:
    text = "Cyd Ho met Junius Ho. Ho left."
    spans = (Span(0, 6), Span(11, 20), Span(22, 24))
    elements = tuple(Element(s, K.PERSON) for s in spans)
    whole = Span(0, len(text))
    claim = Claim(id=ClaimId("c"), span=whole, exact=text, elements=elements)
    article = Article(text, (Block(whole, Part.BODY),), Provenance("a.txt", "00"))
    sheet = Worksheet(id=WorksheetId("w"), article=article, claims=(claim,))
    assert [e.words for e in roster.entries(sheet)] == ["Cyd Ho", "Ho", "Junius Ho"]


def test_figures_stand_together_by_their_value() -> None:
    (figure,) = [e for e in roster.entries(_sheet()) if e.roll is Roll.FIGURES]
    assert [m.words for m in figure.mentions] == ["4 million", "4,000,000"]


def test_ticks_are_counted() -> None:
    sheet = _sheet()
    claim = sheet.claims[0]
    ticked = replace(claim.elements[0], state=ElementState.OK)
    after = sheet.with_claim(replace(claim, elements=(ticked, *claim.elements[1:])))
    assert roster.entries(after)[0].ticked == 1


def test_a_mention_in_two_claims_counts_once() -> None:
    sheet = _sheet()
    twice = sheet.with_added(replace(sheet.claims[0], id=ClaimId("d")))
    assert roster.entries(twice) == roster.entries(sheet)


def test_lists_stand_in_order() -> None:
    rolls = [e.roll for e in roster.entries(_sheet())]
    assert rolls == sorted(rolls, key=list(Roll).index)
