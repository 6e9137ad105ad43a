"""A house profile: how one newsroom checks and prints; a worksheet keeps the one it began with."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.claim import Claim, FactType
from redpencil.domain.evidence import Role, Stance
from redpencil.domain.mark import Finding, Mark, Priority

COLUMNS: Final = (
    "number", "priority", "claim", "place", "speaker", "types", "mark", "finding", "evidence",
    "notes", "correction", "checked", "second",
)  # fmt: skip
"""Columns of the register, in the order of the plain profile."""
CHECKS: Final = ("names", "numbers", "quotes", "furniture", "links")
"""Keys of the checklist's own lines; others are printed as they are written."""
PAPERS: Final = ("", "A4", "Letter")
_COLOUR: Final = re.compile(r"[0-9A-F]{6}")
_VOUCHED: Final = frozenset({Finding.CONFIRMED, Finding.QUALIFIED, Finding.PARTLY})
"""Findings that say that the claim may stand, so that sources have to vouch for it."""
_CONFIRMING: Final = frozenset({Stance.CONFIRMS, Stance.PARTLY})


@dataclass(frozen=True, slots=True)
class HouseMark:
    """A mark that the house uses, and what it calls it; empty for the usual name."""

    mark: Mark
    name: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sourcing:
    """What the claims that it fits need before they are closed; empty fits all."""

    priorities: tuple[Priority, ...] = ()
    types: tuple[FactType, ...] = ()
    independent: int = 1
    """Sources that must not hang on one another."""
    primary: int = 0
    """Primary sources that are enough instead; 0 for no such way."""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not (0 <= self.independent <= 9 and 0 <= self.primary <= 9):
            raise ValueError("a claim needs 0 to 9 sources")

    def fits(self, claim: Claim) -> bool:
        """Tell whether a claim is one of those."""
        of_priority = not self.priorities or claim.priority in self.priorities
        return of_priority and (not self.types or bool(set(self.types) & set(claim.types)))


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseProfile:
    """Choices of one newsroom. Everything may be left out.

    Raises ValueError where a sheet could not be printed by them.
    """

    title: str = ""
    """What the profile is called."""
    name: str = ""
    """Over the first page of a sheet."""
    lines: tuple[str, ...] = ()
    """Under the name: desk, street, telephone."""
    logo: str = ""
    """A PNG picture in base64."""
    template: str = ""
    """A .docx in base64, whose page, heads and styles Word documents take."""
    accent: str = "A32A25"
    """Six hexadecimal digits, RGB."""
    columns: tuple[str, ...] = COLUMNS
    checklist: tuple[str, ...] = CHECKS
    marks: tuple[HouseMark, ...] = ()
    """Those that are offered, in order; empty for all, by their usual names."""
    sourcing: tuple[Sourcing, ...] = ()
    """The first that fits a claim counts; where none does, one piece of evidence is enough."""
    scale: tuple[str, ...] = ()
    """Ratings for readers; empty where the house gives none."""
    language: str = ""
    """Of the sheets' own words; empty for the article's."""
    paper: str = ""
    """"A4" or "Letter"; empty for what the settings say."""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        known = len(set(self.columns) & set(COLUMNS))
        if not self.columns or known != len(self.columns):
            raise ValueError("the columns are some of those there are, each once")
        if not _COLOUR.fullmatch(self.accent) or self.paper not in PAPERS:
            raise ValueError("no such colour or paper")
        for file in (self.logo, self.template):
            b64decode(file, validate=True)
        if len({m.mark for m in self.marks}) != len(self.marks):
            raise ValueError("a mark is offered once")

    def travelling(self) -> HouseProfile:
        """Return it as a worksheet keeps it: without the template, which stays at home."""
        return replace(self, template="")

    def offered(self) -> tuple[Mark, ...]:
        """Return the marks to choose from."""
        return tuple(m.mark for m in self.marks) or tuple(Mark)

    def mark_name(self, mark: Mark) -> str:
        """Return what the house calls a mark; "" for the usual name."""
        return next((m.name for m in self.marks if m.mark is mark), "")

    def rule(self, claim: Claim) -> Sourcing | None:
        """Return what a claim needs, or None where the house asks for nothing special."""
        return next((s for s in self.sourcing if s.fits(claim)), None)

    def needed(self, claim: Claim, independent: int) -> int:
        """Return how many independent sources a claim needs that has only so many of them.

        0 where it needs no more: by the rule, or because its finding needs no source.
        """
        rule = self.rule(claim)
        if rule is None or claim.finding not in _VOUCHED or independent >= rule.independent:
            return 0
        if claim.mark is Mark.ON_AUTHOR or not claim.evidence:
            return 0
        primary = sum(e.role is Role.PRIMARY and e.stance in _CONFIRMING for e in claim.evidence)
        if rule.primary and primary >= rule.primary:
            return 0
        return rule.independent
