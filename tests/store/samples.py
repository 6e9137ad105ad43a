"""Worksheets for the tests of the store: a full one by hand, any one by Hypothesis."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from redpencil.domain.article import Article, Block, Part, Provenance
from redpencil.domain.claim import Basis, Calculation, Claim, ClaimId, FactType, Legal, Terms
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.evidence import (
    Contact,
    Evidence,
    EvidenceFile,
    EvidenceId,
    Interview,
    InterviewForm,
    Source,
    SourceId,
    SourceKind,
)
from redpencil.domain.header import Header, Person, Seat, SignOff
from redpencil.domain.mark import Confidence, Finding, Mark, Priority, Status
from redpencil.domain.query import Correction, Query, Reply
from redpencil.domain.revision import Revision
from redpencil.domain.sentence import Attribution, Checkability, Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.store.document import Document

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
TEXT = "Bridge opens\n\n• The bridge cost €4m, said Ida Holm."
ORIGINAL = TEXT.encode()


def article(text: str = TEXT) -> Article:
    return Article(
        text=text,
        blocks=(
            Block(Span(0, 12), Part.HEADLINE),
            Block(Span(16, len(text)), Part.BODY, mark="• ", machine_made=True),
        ),
        provenance=Provenance("bridge.txt", hashlib.sha256(text.encode()).hexdigest()),
        title="Bridge opens",
        published=date(2026, 3, 3),
        language="en",
        notices=("An invisible character was found.",),
    )


def claim() -> Claim:
    return Claim(
        id=ClaimId("c1"),
        span=Span(16, 35),
        exact="The bridge cost €4m",
        prefix="opens\n\n• ",
        types=(FactType.MONEY,),
        elements=(
            Element(Span(32, 35), ElementKind.MONEY, "4000000 EUR", ElementState.WAIVED, "seen"),
        ),
        basis=Basis.DOCUMENT,
        terms=Terms.BACKGROUND,
        legal=(Legal.PRIVACY,),
        priority=Priority.A,
        evidence=(
            Evidence(
                EvidenceId("e1"),
                SourceId("s1"),
                locator="p. 4",
                accessed=date(2026, 3, 1),
                file=EvidenceFile("a.pdf", hashlib.sha256(b"a").hexdigest(), 1, "evidence/a.pdf"),
                extras=(("colour", '"red"'),),
            ),
        ),
        calculation=Calculation("2+2", result="4"),
        finding=Finding.QUALIFIED,
        mark=Mark.CHANGE,
        confidence=Confidence.HIGH,
        correction=Correction("€4.1m"),
        queries=(Query("Which year?", sent=NOW),),
        reply=Reply(),
        say_unverified=True,
        status=Status.IN_PROGRESS,
        checker="IH",
        checked_at=NOW,
        revisions=(Revision(NOW, "IH", "mark", "", "change"),),
    )


def worksheet() -> Worksheet:
    return Worksheet(
        id=WorksheetId("w1"),
        article=article(),
        sentences=(
            Sentence(Span(0, 12), Part.HEADLINE, Checkability.FACT),
            Sentence(
                Span(14, len(TEXT)),
                Part.BODY,
                Checkability.FACT,
                "Ida Holm",
                Attribution.NAMED,
                ("it has a sum",),
            ),
        ),
        claims=(claim(),),
        sources=(
            Source(
                SourceId("s1"),
                SourceKind.PERSON,
                "Ida Holm",
                code_name="Heron",
                exportable=False,
                phone="555 0101",
                interview=Interview(date(2026, 3, 2), InterviewForm.PHONE),
                contacts=(Contact(NOW, "IH", "phone"),),
            ),
        ),
        header=Header(slug="bridge", people=(Person(Seat.CHECKER, "Ida", "IH"),)),
        signoffs=(SignOff(Seat.CHECKER, "Ida", "IH", NOW),),
        extras=(("future", '{"a": [1]}'),),
    )


def document() -> Document:
    return Document(worksheet(), ORIGINAL, (("evidence/a.pdf", b"a"),))


texts = st.text(st.characters(exclude_categories=()), max_size=40)


@st.composite
def worksheets(draw: st.DrawFn) -> Worksheet:
    """Draw a worksheet with claims anywhere in any text, lone surrogates included."""
    text = draw(st.text(st.characters(exclude_categories=()), min_size=1, max_size=60))
    cuts = draw(
        st.lists(
            st.tuples(st.integers(0, len(text) - 1), st.integers(1, 20)), max_size=4, unique=True
        )
    )
    spans = sorted({Span(a, min(len(text), a + n)) for a, n in cuts})
    claims = tuple(
        Claim(
            id=ClaimId(f"c{i}"),
            span=span,
            exact=span.of(text),
            notes=draw(texts),
            mark=draw(st.sampled_from([None, *Mark])),
            finding=draw(st.sampled_from([None, *Finding])),
            recheck_by=draw(st.none() | st.dates()),
            checked_at=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
        )
        for i, span in enumerate(spans)
    )
    source = Article(
        text=text, blocks=(), provenance=Provenance("x", hashlib.sha256(b"x").hexdigest())
    )
    return Worksheet(id=WorksheetId("w"), article=source, claims=claims)
