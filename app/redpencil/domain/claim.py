"""One fact to check, and everything the checker adds to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from redpencil.domain.element import Element
from redpencil.domain.evidence import Evidence
from redpencil.domain.mark import Confidence, Finding, Mark, Priority, Status
from redpencil.domain.query import Correction, Query, Reply
from redpencil.domain.recheck import Recheck
from redpencil.domain.revision import Revision
from redpencil.domain.sentence import Attribution
from redpencil.domain.span import Span

ClaimId = NewType("ClaimId", str)


class FactType(StrEnum):
    """What kind of fact it is (shared/FIELD.md, section b)."""

    NAME = "name"
    TITLE = "title"
    ORGANISATION = "organisation"
    NUMBER = "number"
    PERCENTAGE = "percentage"
    MONEY = "money"
    MEASURE = "measure"
    DATE = "date"
    WEEKDAY = "day of week"
    PLACE = "place"
    AGE = "age"
    QUOTE = "quote"
    PARAPHRASE = "paraphrase"
    EVENT = "event"
    LAW = "law"
    SCIENCE = "science"
    POLL = "poll"
    SUPERLATIVE = "superlative"
    COMPARISON = "comparison"
    CAUSE = "cause"
    DESCRIPTION = "physical description"
    GENDER = "gender"
    IMAGE = "image"
    DEFINITION = "definition"
    CONTACT = "contact"
    OTHER = "other"


class ClaimOrigin(StrEnum):
    """Who listed it."""

    MACHINE = "machine"
    CHECKER = "checker"
    AUTHOR = "author annotation"
    IMPORTED = "imported"


class Checkable(StrEnum):
    """Whether evidence could settle the claim at all."""

    FACT = "fact"
    QUOTE = "quote"
    PREDICTION = "prediction"
    OPINION = "opinion"
    TRANSITION = "transition"
    RHETORICAL = "rhetorical"
    EXPERIENCE = "personal experience"
    NOT_CHECKABLE = "not checkable"


class Basis(StrEnum):
    """How whoever says it knows."""

    WITNESSED = "witnessed"
    DOCUMENT = "document seen"
    PARTICIPANT = "told by participant"
    SECOND_HAND = "told second-hand"
    AUTHOR = "author's observation"
    UNKNOWN = "unknown"


class Terms(StrEnum):
    """On what terms a source spoke."""

    RECORD = "on the record"
    BACKGROUND = "on background"
    DEEP = "deep background"
    OFF = "off the record"


class Harm(StrEnum):
    """What goes wrong if the claim is wrong."""

    NONE = "none"
    REPUTATIONAL = "reputational"
    SAFETY = "safety"
    FINANCIAL = "financial"
    ELECTORAL = "electoral"


class Legal(StrEnum):
    """What a lawyer would look for."""

    DEFAMATION = "defamation"
    PRIVACY = "privacy"
    CONTEMPT = "contempt"
    COPYRIGHT = "copyright"
    OTHER = "other"


class Privacy(StrEnum):
    """Who is put at risk by the worksheet itself."""

    NONE = "none"
    PERSONAL = "personal data"
    SOURCE = "source at risk"


class RelationKind(StrEnum):
    """How two claims hang together."""

    SAME_FIGURE = "same figure"
    HEADLINE_OF = "headline of"
    CONTRADICTS = "contradicts"
    DEPENDS_ON = "depends on"


class MediaCategory(StrEnum):
    """What is wrong with a picture (schema.org MediaReview, and the desk's own cases)."""

    ORIGINAL = "original"
    MISSING_CONTEXT = "missing context"
    CROPPED = "edited or cropped"
    STAGED = "staged"
    SATIRE = "satire or parody"
    TRANSFORMED = "transformed"
    FLIPPED = "flipped"
    CAPTION_MISMATCH = "caption mismatch"
    PERMISSION = "permission"


class EditorCall(StrEnum):
    """What the editor decided where checker and writer differ."""

    ACCEPT = "accept"
    OVERRULE = "overrule"


class Agreement(StrEnum):
    """What the second reader says of the first."""

    AGREE = "agree"
    DISAGREE = "disagree"


UNPROVEN = frozenset({Finding.UNVERIFIED, Finding.NOT_APPLICABLE})
"""Findings that stand without evidence."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A link to another claim."""

    claim: ClaimId
    kind: RelationKind
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Calculation:
    """A sum shown, so that another person can do it again."""

    formula: str
    inputs: str = ""
    result: str = ""
    rounding: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One fact to check, anchored to exact words of the article.

    Raises ValueError where the span and the exact words differ in length, or an element lies
    outside the span or out of order.
    """

    id: ClaimId
    span: Span
    exact: str
    """The words in the article; with ``prefix`` and ``suffix`` a W3C TextQuoteSelector."""
    prefix: str = ""
    suffix: str = ""
    restated: str = ""
    ambiguity: str = ""
    types: tuple[FactType, ...] = ()
    elements: tuple[Element, ...] = ()
    origin: ClaimOrigin = ClaimOrigin.CHECKER
    rule: str = ""
    """Name of the rule that listed it, where a machine did."""
    reasons: tuple[str, ...] = ()
    """Why it is listed and why it has its priority, in words."""
    checkable: Checkable = Checkable.FACT
    not_checkable_reason: str = ""
    speaker: str = ""
    speaker_role: str = ""
    attribution: Attribution = Attribution.NONE
    basis: Basis = Basis.UNKNOWN
    terms: Terms | None = None
    anonymous_reason: str = ""
    anonymous_known_to: str = ""
    author_source: str = ""
    """The source that the author cites, kept apart from the checker's own."""
    priority: Priority = Priority.B
    harm: Harm = Harm.NONE
    legal: tuple[Legal, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    method: str = ""
    calculation: Calculation | None = None
    finding: Finding | None = None
    mark: Mark | None = None
    rating: str = ""
    confidence: Confidence | None = None
    confidence_reason: str = ""
    correction: Correction | None = None
    queries: tuple[Query, ...] = ()
    reply: Reply | None = None
    say_unverified: bool = False
    """Whether the text must say that this could not be verified."""
    as_of: date | None = None
    recheck_by: date | None = None
    privacy: Privacy = Privacy.NONE
    related: tuple[Relation, ...] = ()
    notes: str = ""
    concerns: str = ""
    status: Status = Status.NOT_STARTED
    checker: str = ""
    checked_at: datetime | None = None
    second: str = ""
    second_at: datetime | None = None
    agreement: Agreement | None = None
    disagreement: str = ""
    editor_call: EditorCall | None = None
    editor_reason: str = ""
    media: tuple[MediaCategory, ...] = ()
    recheck: Recheck | None = None
    """What was found before a new draft changed its words; None once it is settled again."""
    since: int = 0
    """Draft that it was first listed in; 0 for the first."""
    assigned: str = ""
    """Initials of whoever is to check it."""
    revisions: tuple[Revision, ...] = ()
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not self.span or len(self.span) != len(self.exact):
            raise ValueError("a claim's span is as long as its exact words, and not empty")
        starts = [e.span.start for e in self.elements]
        if starts != sorted(starts) or not all(self.span.covers(e.span) for e in self.elements):
            raise ValueError("elements lie inside their claim, in order")

    @property
    def open_elements(self) -> tuple[Element, ...]:
        """The words that still have to be ticked."""
        return tuple(e for e in self.elements if e.open)

    @property
    def touched(self) -> bool:
        """Whether a person has worked on it, so that no machine may replace it."""
        return bool(
            self.revisions
            or self.mark
            or self.finding
            or self.origin is not ClaimOrigin.MACHINE
            or self.status is not Status.NOT_STARTED
        )

    def hindrances(self) -> tuple[str, ...]:
        """Say what still has to be done before the claim can be closed; empty when nothing."""
        missing = []
        if left := len(self.open_elements):
            missing.append(
                f"{left} elements are not ticked" if left > 1 else "1 element is not ticked"
            )
        if not self.mark:
            missing.append("it has no mark")
        if not self.finding:
            missing.append("it has no finding")
        needs = self.mark is not Mark.ON_AUTHOR and self.finding not in UNPROVEN
        if self.finding and needs and not self.evidence:
            missing.append("it has no evidence")
        if any(not e.complete for e in self.evidence):
            missing.append("evidence has no locator")
        return tuple(missing)
