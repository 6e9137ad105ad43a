"""A filled-in worksheet of our own sample article, with every mark and much else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.domain.claim import Claim
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId, Source, SourceId, SourceKind, Stance
from redpencil.domain.header import Header, Person, Seat
from redpencil.domain.mark import Confidence, Finding, Mark
from redpencil.domain.query import Correction, Query
from redpencil.domain.worksheet import Worksheet, WorksheetId

NOW = datetime(2026, 1, 2, 14, 20, tzinfo=UTC)
MARKS = (*Mark, None)


@cache
def filled() -> Worksheet:
    """Return the sample's worksheet, every mark set in turn."""
    data, name = workflow.sample_article()
    sheet = workflow.analyse(data, name, workflow.Settings(), NOW, Work()).worksheet
    claims = [_worked_on(c, MARKS[n % len(MARKS)], n) for n, c in enumerate(sheet.claims)]
    sources = (
        Source(SourceId("s1"), SourceKind.DOCUMENT, "Report to the works committee"),
        Source(SourceId("s2"), SourceKind.PERSON, "Petra Secret", code_name="Heron",
               exportable=False, phone="555 0199", email="petra@example.org"),
    )  # fmt: skip
    header = Header(
        slug="WALL", outlet="Ellerby Courier", deadline=datetime(2026, 1, 3, 18, tzinfo=UTC),
        people=(Person(Seat.CHECKER, "Maya Kessler", "MK"),),
    )  # fmt: skip
    return replace(
        sheet, id=WorksheetId("w" * 32), claims=tuple(claims), sources=sources, header=header
    )


def _worked_on(claim: Claim, mark: Mark | None, number: int) -> Claim:
    if mark is None:
        return claim
    evidence = Evidence(
        EvidenceId(f"e{number}"), SourceId("s1" if number % 2 else "s2"), locator=f"p. {number}",
        stance=Stance.CONFIRMS, excerpt="as printed", url="https://example.org/report",
    )  # fmt: skip
    return replace(
        claim,
        mark=mark,
        checker="MK",
        checked_at=NOW,
        finding=Finding.CONFIRMED if mark is Mark.OK else Finding.PARTLY,
        confidence=Confidence.HIGH,
        evidence=(evidence,),
        elements=tuple(replace(e, state=ElementState.OK) for e in claim.elements),
        correction=Correction("640 metres", reason="the report says so")
        if mark is Mark.CHANGE
        else None,
        queries=(Query("Who counted?", name="Nora Whitlock"),) if mark is Mark.QUERY_AUTHOR else (),
        notes="Числа звірено. ✓" if mark is Mark.OK else "",
        anonymous_known_to="the editor, Otto Hidden",
    )
