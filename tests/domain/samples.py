"""Worksheets for the tests of the domain, by hand and by Hypothesis."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.claim import Claim, ClaimId, ClaimOrigin
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.mark import Finding, Mark, Priority, Status
from redpencil.domain.sentence import Attribution, Checkability, Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
TEXT = "Bridge opens\n\nIda Holm paid 4 million. It took 12 years. Nobody asked why.\n\nAll rights."


def span(words: str, text: str = TEXT) -> Span:
    """Where words stand for the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def article() -> Article:
    return Article(
        text=TEXT,
        blocks=(
            Block(Span(0, 12), Part.HEADLINE),
            Block(Span(14, span("why.").end), Part.BODY),
            Block(span("All rights."), Part.BOILERPLATE),
        ),
        provenance=Provenance("bridge.txt", "00"),
        title="Bridge opens",
    )


def sentences() -> tuple[Sentence, ...]:
    paid = Sentence(
        span("Ida Holm paid 4 million."), Part.BODY, Checkability.FACT, "Ida Holm",
        Attribution.NAMED,
    )  # fmt: skip
    return (
        Sentence(span("Bridge opens"), Part.HEADLINE, Checkability.FACT),
        paid,
        Sentence(span("It took 12 years."), Part.BODY, Checkability.FACT),
        Sentence(span("Nobody asked why."), Part.BODY, reasons=("it has no figure",)),
        Sentence(span("All rights."), Part.BOILERPLATE),
    )


def element(words: str, kind: ElementKind = ElementKind.NUMBER) -> Element:
    return Element(span(words), kind)


def claim(identifier: str, words: str, **more: object) -> Claim:
    """A claim that a machine listed, with exactly these words."""
    here = span(words)
    given: dict[str, object] = {
        "id": ClaimId(identifier), "span": here, "exact": words,
        "prefix": TEXT[max(0, here.start - 32) : here.start],
        "suffix": TEXT[here.end : here.end + 32], "origin": ClaimOrigin.MACHINE,
    }  # fmt: skip
    return Claim(**(given | more))  # type: ignore[arg-type]


def paid(**more: object) -> Claim:
    elements = (element("Ida Holm", ElementKind.PERSON), element("4 million"))
    return claim("paid", "Ida Holm paid 4 million", **({"elements": elements} | more))


def took(**more: object) -> Claim:
    return claim("took", "It took 12 years", **({"elements": (element("12 years"),)} | more))


def worksheet(*claims: Claim) -> Worksheet:
    return Worksheet(
        id=WorksheetId("w"), article=article(), sentences=sentences(),
        claims=claims or (paid(), took()),
    )  # fmt: skip


letters = st.text("ab. \n", min_size=1, max_size=60)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """Draw a stretch of the text that holds at least one character."""
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def elements(draw: st.DrawFn, inside: Span) -> tuple[Element, ...]:
    """Draw elements inside a span, in order; they may overlap."""
    bounds = st.tuples(st.integers(inside.start, inside.end - 1), st.integers(1, len(inside))).map(
        lambda pair: Span(pair[0], min(inside.end, pair[0] + pair[1]))
    )
    drawn = draw(st.lists(bounds, max_size=3, unique=True))
    return tuple(Element(s, ElementKind.NUMBER) for s in sorted(drawn))


@st.composite
def worksheets(draw: st.DrawFn) -> Worksheet:
    """Draw a worksheet whose claims and sentences lie anywhere in a short text."""
    text = draw(letters)
    found = sorted(draw(st.lists(spans(text), max_size=5)))
    claims = tuple(
        Claim(
            id=ClaimId(f"c{number}"), span=here, exact=here.of(text),
            elements=draw(elements(here)),
            mark=draw(st.sampled_from([None, *Mark])),
            finding=draw(st.sampled_from([None, *Finding])),
            priority=draw(st.sampled_from(Priority)), status=draw(st.sampled_from(Status)),
            notes=draw(st.sampled_from(["", "asked", "seen"])),
        )
        for number, here in enumerate(found)
    )  # fmt: skip
    return Worksheet(
        id=WorksheetId(draw(st.sampled_from("vw"))),
        article=Article(text=text, blocks=(), provenance=Provenance("x", "00")),
        sentences=draw(sentences_of(text)),
        claims=claims,
    )


@st.composite
def sentences_of(draw: st.DrawFn, text: str) -> tuple[Sentence, ...]:
    """Draw sentences in order that leave gaps or none."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = itertools.pairwise(cuts)
    drawn = (
        Sentence(
            Span(start, end), draw(st.sampled_from(Part)),
            looked_at=draw(st.sampled_from(["", "IH"])), ruling=draw(st.sampled_from(["", "no"])),
        )
        for start, end in pairs
    )  # fmt: skip
    return tuple(s for s in drawn if draw(st.booleans()))
