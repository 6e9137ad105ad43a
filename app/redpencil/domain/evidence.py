"""Evidence for a claim, and the sources it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

SourceId = NewType("SourceId", str)
EvidenceId = NewType("EvidenceId", str)


class Role(StrEnum):
    """What a source is for this one claim: it may be primary here and secondary there."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    LEAD = "lead"


class Stance(StrEnum):
    """What the source says of the claim."""

    CONFIRMS = "confirms"
    PARTLY = "partly"
    CONTRADICTS = "contradicts"
    CONTEXT = "context only"


class SourceKind(StrEnum):
    """What a source is."""

    PERSON = "person"
    DOCUMENT = "document"
    DATASET = "dataset"
    RECORDING = "recording"
    PAGE = "web page"
    BOOK = "book"
    LAW = "law"
    ARCHIVE = "archive"
    OBSERVATION = "own observation"


class InterviewForm(StrEnum):
    """How a person was spoken to."""

    IN_PERSON = "in person"
    PHONE = "phone"
    VIDEO = "video"
    EMAIL = "e-mail"
    MESSAGE = "message"


class Outcome(StrEnum):
    """What came of a contact. Silence is never a confirmation."""

    CONFIRMED = "confirmed"
    DISPUTES = "disputes"
    CORRECTED = "corrected"
    DECLINED = "declined"
    NO_REPLY = "no reply"


@dataclass(frozen=True, slots=True)
class Contact:
    """One attempt to reach a source."""

    at: datetime | None = None
    by: str = ""
    means: str = ""
    outcome: Outcome = Outcome.NO_REPLY
    note: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Interview:
    """The conversation a statement comes from."""

    on: date | None = None
    form: InterviewForm | None = None
    recorded: bool = False
    recording: str = ""
    """Where the recording or transcript is kept."""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A person, document, dataset … that can vouch for claims.

    Raises ValueError if a code-named source may be named in an export.
    """

    id: SourceId
    kind: SourceKind = SourceKind.DOCUMENT
    name: str = ""
    code_name: str = ""
    title: str = ""
    affiliation: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    url: str = ""
    interview: Interview | None = None
    contacts: tuple[Contact, ...] = ()
    independence_group: str = ""
    """Sources of one group count once: the same wire copy, the same press release."""
    reliability: str = ""
    interests: str = ""
    exportable: bool = True
    """Whether the real name may stand in an export."""
    notes: str = ""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.code_name and self.exportable:
            raise ValueError("a source with a code name is not named in an export")

    @property
    def shown_name(self) -> str:
        """The name that may be printed."""
        if self.code_name or not self.exportable:
            return self.code_name
        return self.name


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file kept inside the worksheet."""

    name: str
    sha256: str
    size: int
    member: str
    """Name of the member that holds it in the worksheet's file."""
    captured_by: str = ""
    captured_at: datetime | None = None
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The link between a claim and a source: what exactly was found, and where."""

    id: EvidenceId
    source: SourceId | None = None
    title: str = ""
    """What it is, where no source of the list is chosen."""
    role: Role = Role.PRIMARY
    stance: Stance = Stance.CONFIRMS
    locator: str = ""
    """Page, paragraph, table cell, time stamp; without one the evidence is not complete."""
    excerpt: str = ""
    url: str = ""
    archive_url: str = ""
    accessed: date | None = None
    file: EvidenceFile | None = None
    independence_group: str = ""
    reliability: str = ""
    note: str = ""
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def complete(self) -> bool:
        """Whether another person could find it again."""
        return bool(self.locator.strip())
