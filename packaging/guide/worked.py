"""Our own sample article, half checked: what the pictures of the guide show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import drafts
from redpencil.desk.merge import Fork
from redpencil.domain.article import Arrival
from redpencil.domain.claim import Calculation, Claim
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import (
    Contact,
    Evidence,
    EvidenceId,
    Outcome,
    Role,
    Source,
    SourceId,
    SourceKind,
    Stance,
)
from redpencil.domain.header import Header, Person, Seat
from redpencil.domain.mark import Confidence, Finding, Mark
from redpencil.domain.query import Correction, Query
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.exporting import Answer, Merge
from redpencil.gui.main_window import MainWindow

INITIALS: Final = "MK"
CHOSEN: Final = "About 40 per cent"
"""First words of the claim that the pictures show."""


class Clock:
    """Goes on by a minute with every edit, and otherwise stands still."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 12, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time of the last edit."""
        return self.now

    def tick(self) -> None:
        """Go on by a minute."""
        self.now += timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for the first claim that has these words."""

    words: str
    mark: Mark
    finding: Finding | None = None
    source: str = ""
    locator: str = ""
    stance: Stance = Stance.CONFIRMS
    role: Role = Role.PRIMARY
    more: Callable[[Claim], Claim] = lambda claim: claim


def _to_be_changed(claim: Claim) -> Claim:
    why = "The register counts 1,160, after the new houses in Mill Lane."
    return replace(claim, correction=Correction("1,160", as_printed="1,150", reason=why))


def _dearer(claim: Claim) -> Claim:
    why = "Table 1 says 9.6; 9.4 is the draft of the year before."
    return replace(claim, correction=Correction("£9.6m", as_printed="£9.4m", reason=why))


def _with_weekday(claim: Claim) -> Claim:
    made = Correction("Friday, January 31, 1953", as_printed="January 31, 1953")
    return replace(claim, correction=made)


def _asked(claim: Claim) -> Claim:
    query = Query("40 per cent of the extra £2.4m, or of the whole £11.8m?", name="Nora Whitlock")
    return replace(claim, queries=(query,), notes="Page 6 gives the piling in pounds only.")


def _reckoned(claim: Claim) -> Claim:
    return replace(claim, calculation=Calculation("11.8 − 9.4", result="2.4"))


REPORT, REGISTER, ENGINEER, HERON, ARCHIVE = (SourceId(f"s{n}") for n in range(1, 6))
FINDINGS: Final = (
    Found("Harbour wall", Mark.OK, Finding.CONFIRMED, REPORT, "p. 2, paragraph 3"),
    Found("£2.4m over budget", Mark.OK, Finding.CONFIRMED, REPORT, "p. 4, table 2", more=_reckoned),
    Found("meant to protect 1,150", Mark.CHANGE, Finding.CONTRADICTED, REGISTER, "row 14",
          Stance.CONTRADICTS, more=_to_be_changed),
    Found("The 640-metre wall", Mark.OK, Finding.CONFIRMED, REPORT, "p. 1, paragraph 1"),
    Found("first estimate", Mark.CHANGE, Finding.CONTRADICTED, REPORT, "p. 4, table 1",
          Stance.CONTRADICTS, more=_dearer),
    Found(CHOSEN, Mark.QUERY_AUTHOR, Finding.PARTLY, REPORT, "p. 6, paragraph 2", Stance.PARTLY,
          more=_asked),
    Found("Marian Okafor", Mark.OK, Finding.CONFIRMED, ENGINEER, "call, 12 January"),
    Found("last flooded", Mark.CHANGE, Finding.PARTLY, ARCHIVE, "p. 1, column 1", Stance.PARTLY,
          Role.SECONDARY, _with_weekday),
    Found("killed 14 people", Mark.HOLD, Finding.CONFLICTING, ARCHIVE, "p. 1, column 4",
          role=Role.SECONDARY),
    Found("worst flood", Mark.ADD_ATTRIBUTION, Finding.UNVERIFIED),
    Found("Three of the five", Mark.ON_AUTHOR, Finding.QUALIFIED, HERON, "met in person",
          role=Role.SECONDARY),
)  # fmt: skip

SOURCES: Final = (
    Source(REPORT, SourceKind.DOCUMENT, "Report to the works committee"),
    Source(REGISTER, SourceKind.DATASET, "County register of homes at risk"),
    Source(
        ENGINEER, SourceKind.PERSON, "Marian Okafor", title="County engineer",
        affiliation="County council", phone="01632 960 144",
        contacts=(
            Contact(datetime(2026, 1, 9, 15, 10, tzinfo=UTC), INITIALS, "Phone"),
            Contact(datetime(2026, 1, 12, 9, 15, tzinfo=UTC), INITIALS, "Phone",
                    Outcome.CONFIRMED, "Name and title, letter by letter"),
        ),
    ),
    Source(HERON, SourceKind.PERSON, "Petra Sandholm", code_name="Heron", exportable=False,
           phone="01632 960 871", notes="Meet in person only."),
    Source(ARCHIVE, SourceKind.ARCHIVE, "Ellerby Courier, February 2, 1953"),
)  # fmt: skip

HEADER: Final = Header(
    slug="WALL", outlet="Ellerby Courier",
    deadline=datetime(2026, 1, 13, 18, tzinfo=UTC),
    people=(
        Person(Seat.EDITOR, "Jonas Reeve", "JR"), Person(Seat.CHECKER, "Maya Kessler", INITIALS),
        Person(Seat.SECOND, "Ada Lindqvist", "AL"),
    ),
    author_worry="Whether the 40 per cent is of the extra money.",
)  # fmt: skip


def sample() -> workflow.Document:
    """Return the sample as it is read on the first start."""
    data, name = workflow.sample_article()
    now = datetime(2026, 1, 12, 9, 0, tzinfo=UTC)
    sheet = workflow.analyse(data, name, workflow.Settings(), now, Work()).worksheet
    came = replace(sheet.article.provenance, arrival=Arrival.SAMPLE)
    article = replace(sheet.article, provenance=came)
    return workflow.Document(replace(sheet, id=WorksheetId("w" * 32), article=article), data)


def find(sheet: Worksheet, words: str) -> Claim:
    """Return the first claim with these words. Raises StopIteration where none has."""
    return next(c for c in sheet.claims if words in c.exact)


def check(window: MainWindow, clock: Clock) -> None:
    """Do by the window's own edits what a checker would do in an hour."""
    session = window.session
    clock.tick()
    session.do("Worksheet’s head", replace(_open(window), header=HEADER))
    clock.tick()
    session.do("Add source", replace(_open(window), sources=SOURCES))
    for number, found in enumerate(FINDINGS):
        claim = find(_open(window), found.words)
        session.choose(claim.id)
        clock.tick()
        session.edit("Edit evidence", _checked(claim, found, number))
        clock.tick()
        window.verbs.mark(found.mark)
        if found.mark is Mark.OK:
            session.choose(claim.id)
            clock.tick()
            window.actions_by_id["claim.close"].trigger()
    _nothing_here(window, clock)
    session.choose(find(_open(window), CHOSEN).id)


def _nothing_here(window: MainWindow, clock: Clock) -> None:
    """Take the subhead's claim off the list, and say that it holds nothing to check."""
    claim = find(_open(window), "A warning from 1953")
    window.session.choose(claim.id)
    clock.tick()
    window.verbs.delete()
    window.galley.go_to(Span(claim.span.start, claim.span.start))
    clock.tick()
    window.verbs.nothing_here()


def _open(window: MainWindow) -> Worksheet:
    sheet = window.session.worksheet
    assert sheet
    return sheet


def _checked(claim: Claim, found: Found, number: int) -> Claim:
    evidence = Evidence(
        EvidenceId(f"e{number}"), SourceId(found.source), role=found.role, stance=found.stance,
        locator=found.locator, accessed=date(2026, 1, 12),
    )  # fmt: skip
    ticked = tuple(replace(e, state=ElementState.OK) for e in claim.elements)
    done = replace(
        claim, finding=found.finding, evidence=(evidence,) if found.source else (),
        confidence=Confidence.HIGH if found.finding is Finding.CONFIRMED else None,
        elements=ticked if found.mark is Mark.OK else ticked[:1] + claim.elements[1:],
    )  # fmt: skip
    return found.more(done)


def came_back(window: MainWindow) -> Merge:
    """Return what the author wrote on the form, as far as it bears on the pictures."""
    sheet = _open(window)
    place = sheet.claims.index(find(sheet, CHOSEN))
    claim = sheet.claims[place]
    blank = Answer("", claim.id, place + 1, "", "", "", "")
    answer = "Of the extra money: £0.96m of £2.4m, table 3."
    return Merge(
        "author.docx",
        taken=(replace(blank, name="q1", filled=answer),),
        contested=(replace(blank, name="notes", now=claim.notes, filled="See table 3."),),
    )


def redraft(window: MainWindow, clock: Clock) -> None:
    """Load the author's next draft, in which three sentences are others."""
    data, name = workflow.sample_article()
    text = data.decode("utf-8")
    for old, new in (
        ("has cost £11.8m so far", "has cost £11.9m so far"),
        ("It was the worst flood in the county’s history.", ""),
        ("by the end of March.", "by the end of March. Ships can use the harbour meanwhile."),
    ):
        assert old in text, old
        text = text.replace(old, new)
    clock.tick()
    fresh = text.encode("utf-8")
    session, document = window.session, window.session.document
    assert document
    after = drafts.carried(
        _open(window), fresh, f"2-{name}", workflow.Settings(), INITIALS, clock(), Work()
    )
    session.do(drafts.LABEL, after, members=drafts.members(document, fresh))


def copies(window: MainWindow, clock: Clock) -> Fork:
    """Change two things here, and return a copy in which a colleague changed them otherwise."""
    base = _open(window)
    mine, theirs = find(base, "killed 14 people"), find(base, "worst flood")
    clock.tick()
    window.session.edit("Note", replace(mine, notes="The archive has 14, the museum 15."))
    clock.tick()
    window.session.edit("Edit mark", replace(theirs, mark=Mark.CUT))
    other = base.with_claim(
        replace(mine, notes="Ask the museum.", mark=Mark.QUERY_SOURCE, checker="AL")
    ).with_claim(replace(theirs, mark=Mark.QUALIFY, checker="AL"))
    return Fork(base, other, (), 3)
