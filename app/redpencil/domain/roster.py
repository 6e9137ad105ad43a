"""Every name, figure, day and quotation of an article in lists, each spelling beside the others."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.claim import ClaimId
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet


class Roll(StrEnum):
    """A list of the roster."""

    NAMES = "names and titles"
    FIGURES = "numbers"
    DAYS = "dates"
    PLACES = "places"
    QUOTES = "quotes"
    OTHERS = "works and contacts"


_ROLLS = {
    ElementKind.PERSON: Roll.NAMES, ElementKind.TITLE: Roll.NAMES, ElementKind.ORG: Roll.NAMES,
    ElementKind.PLACE: Roll.PLACES, ElementKind.NUMBER: Roll.FIGURES,
    ElementKind.PERCENT: Roll.FIGURES, ElementKind.MONEY: Roll.FIGURES,
    ElementKind.MEASURE: Roll.FIGURES, ElementKind.DURATION: Roll.FIGURES,
    ElementKind.AGE: Roll.FIGURES, ElementKind.SUPERLATIVE: Roll.FIGURES,
    ElementKind.DATE: Roll.DAYS, ElementKind.QUOTE: Roll.QUOTES, ElementKind.WORK: Roll.OTHERS,
    ElementKind.CONTACT: Roll.OTHERS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where it stands."""

    claim: ClaimId
    element: Element
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A name, figure or day with all its mentions, in reading order."""

    roll: Roll
    mentions: tuple[Mention, ...]

    @property
    def spellings(self) -> tuple[tuple[str, int], ...]:
        """Return each spelling with how often it stands, the most frequent first."""
        return tuple(Counter(m.words for m in self.mentions).most_common())

    @property
    def words(self) -> str:
        """The fullest spelling."""
        return max((m.words for m in self.mentions), key=len)

    @property
    def ticked(self) -> int:
        """How many of the mentions have been ticked, changed or waived."""
        return sum(m.element.state is not ElementState.OPEN for m in self.mentions)


def entries(worksheet: Worksheet) -> tuple[Entry, ...]:
    """Return all lists' entries: persons by name, figures and days by their normal form."""
    text = worksheet.article.text
    groups: dict[tuple[Roll, str], list[Mention]] = {}
    seen: set[Span] = set()
    names = _full_names(worksheet)
    for claim in worksheet.claims:
        for element in claim.elements:
            if element.span in seen:
                continue
            seen.add(element.span)
            words = " ".join(element.span.of(text).split())
            key = (_ROLLS[element.kind], _key(element, words, names))
            groups.setdefault(key, []).append(Mention(claim.id, element, words))
    order = list(Roll)
    made = [Entry(roll, tuple(mentions)) for (roll, _), mentions in groups.items()]
    return tuple(sorted(made, key=lambda e: (order.index(e.roll), _folded(e.words))))


def _full_names(worksheet: Worksheet) -> dict[str, set[str]]:
    """Return the persons' full names by their last words."""
    text = worksheet.article.text
    found: dict[str, set[str]] = {}
    for claim in worksheet.claims:
        for element in claim.elements:
            words = _folded(" ".join(element.span.of(text).split())).split()
            if element.kind is ElementKind.PERSON and len(words) > 1:
                found.setdefault(words[-1], set()).add(" ".join(words))
    return found


def _key(element: Element, words: str, names: dict[str, set[str]]) -> str:
    """Return what mentions of one thing share; a surname is the one person who bears it."""
    plain = _folded(words)
    if element.kind is ElementKind.PERSON:
        bearers = names.get(plain, set())
        return f"person {next(iter(bearers)) if len(bearers) == 1 else plain}"
    if element.kind in (ElementKind.ORG, ElementKind.PLACE, ElementKind.TITLE):
        return plain
    return f"{element.kind.value} {element.normal or plain}"


def _folded(words: str) -> str:
    """Return words without accents, capitals and the possessive."""
    plain = unicodedata.normalize("NFKD", words.casefold()).replace("’", "'").removesuffix("'s")
    return "".join(c for c in plain if not unicodedata.combining(c))
