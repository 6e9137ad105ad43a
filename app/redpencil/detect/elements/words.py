"""Superlatives and contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_SUPERLATIVE: Final = re.compile(
    r"\b(?:(?<=the )(?:second|third|fourth|fifth)[- ](?:\w{3,}est)|(?:first|last|latest|only|sole|highest|lowest|largest|biggest"
    r"|smallest|greatest|longest|shortest|oldest|youngest|newest|fastest|slowest|worst|best|deadliest"
    r"|strongest|weakest|richest|poorest|busiest|tallest|deepest|earliest|heaviest|hottest|coldest"
    r"|wettest|driest|fewest|closest|nearest|furthest|farthest|toughest|safest|bloodiest|costliest"
    r"|most (?:\w{4,})|least (?:\w{5,})|unprecedented|record(?= (?:high|low|number|breaking|profit)))"
    r"|(?:größte|höchste|erste|älteste|schlimmste|letzte)[nrs]?|(?:le|la|les) plus \w+|premi(?:er|ère)s?"
    r"|(?:el|la|los|las) (?:mayor|más \w+)|primer[ao]?s?|(?:най\w{3,}))\b",
    re.IGNORECASE,
)
_NOT_FIRST: Final = re.compile(
    r"\b(?:at |for the )first\b|\bat last\b|\bat least\b|\bfirst(?:ly|hand)\b|\bfirst name\b",
    re.IGNORECASE,
)
_ONLY: Final = re.compile(
    r"(?:\bthe|\bits|\bhis|\bher|\btheir|\ban)\s$|\b(?:is|was)\sthe\s$", re.IGNORECASE
)
_LAST_TIME: Final = re.compile(
    r"\s(?:week|month|year|night|spring|summer|autumn|fall|winter|decade|century|weekend|season|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_CONTACT: Final = re.compile(
    r"https?://[^\s<>\"”’)]{3,300}|\bwww\.[\w.-]{3,100}(?:/[^\s<>\"”’)]{0,200})?|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}\w"
    r"|(?<!\w)@\w{2,30}|(?<!\d)\+\d{1,3}(?:[ -]\d{2,4}){2,5}(?!\d)"
)


def superlatives(text: str, inside: Span) -> Iterator[Element]:
    """Find "first", "largest", "only" where it restricts; "last" only where it is no date."""
    barred = [m.span() for m in _NOT_FIRST.finditer(text, inside.start, inside.end)]
    for match in _SUPERLATIVE.finditer(text, inside.start, inside.end):
        word = match[0].lower()
        if any(a <= match.start() < b for a, b in barred):
            continue
        if word == "only" and not _ONLY.search(
            text[max(inside.start, match.start() - 10) : match.start()]
        ):
            continue
        if word == "last" and _LAST_TIME.match(text, match.end()):
            continue
        yield Element(Span(match.start(), match.end()), ElementKind.SUPERLATIVE)


def contacts(text: str, inside: Span) -> Iterator[Element]:
    """Find addresses, handles and telephone numbers."""
    for match in _CONTACT.finditer(text, inside.start, inside.end):
        yield Element(Span(match.start(), match.end()), ElementKind.CONTACT)
