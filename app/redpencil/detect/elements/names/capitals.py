"""Names of persons, organisations, places and works, and the titles before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from redpencil.detect.elements import gazetteer as known
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_UP: Final = "A-ZÀ-ÖØ-ÞĀ-ŽА-ЯІЇЄҐ"
_CAP: Final = (
    rf"(?:(?:al|el|bin|ibn|d['’]|O['’]|Mc|Mac|van|von|de|da|del|di|la|le)[ -]?)?"
    rf"(?:[{_UP}][\w’'&-]*[\w&]|[{_UP}]\.(?=\s?[{_UP}])|(?:[{_UP}]\.){{2,4}}|[{_UP}](?=\s[{_UP}]))"
)
_LINK: Final = (
    r"(?:of the|for the|of|and|for|the|&|de la|de|du|des|la|von|van|der|den|bin|al|del|y|e)"
)
_CHAIN: Final = re.compile(
    rf"(?<![\w’'])(?:\d{{1,3}}(?:st|nd|rd|th)\s)?{_CAP}(?:\s{_CAP}|\s{_LINK}\s{_CAP}|\s\d{{1,3}}(?=\W)|,\sInc\b\.?){{0,9}}"
)
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_NUMBERED: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)\s")
_AND: Final = re.compile(r"\s(?:and|&)\s")
_ACRONYM: Final = re.compile(r"(?:[A-Z]{2,6}s?|(?:[A-Z]\.){2,5})$")
_BEFORE_PLACE: Final = re.compile(
    r"\b(?:in|near|at|from|to|around|outside|across|of|toward|towards|into)\s(?:the\s)?$"
)
_SAYS_AFTER: Final = re.compile(
    r"\s(?:said|says|told|added|asked|replied|explained|wrote|tweeted|claimed|denied|who\b|whose\b)"
)
_CALLED: Final = re.compile(r"^,?\s(?:\d{2},|who\b|whose\b)")


@cache
def _posts() -> re.Pattern[str]:
    words = sorted(known.POSTS, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")


def found(text: str, inside: Span) -> Iterator[Element]:
    """Find names in a sentence; a first word counts only where it is known or stands in a chain."""
    for match in _CHAIN.finditer(text, inside.start, inside.end):
        for start, end in _cut(text, match.start(), match.end(), inside):
            if _merely_first(text, start, end, inside):
                continue
            yield from _named(text, start, end, inside)
    for match in _posts().finditer(text, inside.start, inside.end):
        yield Element(Span(match.start(), match.end()), ElementKind.TITLE)


def _merely_first(text: str, start: int, end: int, inside: Span) -> bool:
    """Tell a word that is large only because a sentence begins with it."""
    before = text[inside.start : start].strip(" \"“„«•‘'–—-")
    words = text[start:end]
    if before or " " in words or words.isupper() or any(c.isdigit() for c in words):
        return False
    known_word = words in known.PLACES | known.ORGS | known.FIRST_NAMES | known.TITLES
    return not (
        known_word or words in _inner_capitals(text) or _FOLLOWED.match(text[end : end + 20])
    )


_FOLLOWED: Final = re.compile(
    r"(?:['’]s\s)?,|\s(?:said|says|told|added|asked|has|had|is|was|will|also|denied|claims?)\b"
)
_INNER: Final = re.compile(rf"(?<=[a-zà-ÿ,] )(?:{_CAP})")


@lru_cache(maxsize=4)
def _inner_capitals(text: str) -> frozenset[str]:
    """Return the words of an article that are large in the middle of a sentence."""
    return frozenset(m[0].removesuffix("'s").removesuffix("’s") for m in _INNER.finditer(text))


def _cut(text: str, start: int, end: int, inside: Span) -> Iterator[tuple[int, int]]:
    """Cut a chain of capitals where one name ends and the next begins."""
    words = text[start:end]
    lead = re.match(r"[\w’'-]+", words)
    while (
        lead
        and lead[0] in known.NOT_NAMES
        and words != lead[0]
        and words not in known.ORGS | known.PLACES
    ):
        rest = re.match(r"[\w’'-]+\s+(?:(?:of|the|and|for|on)\s+)*", words)
        if rest is None:
            break
        start += rest.end()
        words = text[start:end]
        lead = re.match(r"[\w’'-]+", words)
    for piece_start, piece_end in _apart(words, start):
        tail = _POSSESSIVE.search(text[piece_start:piece_end])
        yield piece_start, piece_end - (len(tail[0]) if tail else 0)


def _apart(words: str, start: int) -> Iterator[tuple[int, int]]:
    """Cut at possessives and at "and" between names that are whole on both sides."""
    position = 0
    for joint in re.finditer(r"['’]s\s|\sand\s(?:the\s)?", words):
        left, right = words[position : joint.start()], words[joint.end() :]
        if "and" in joint[0] and not _separate(left, right):
            continue
        if left.strip():
            yield start + position, start + joint.start()
        position = joint.end()
    if words[position:].strip():
        yield start + position, start + len(words)


def _separate(left: str, right: str) -> bool:
    """Tell two names from one name with "and" in it ("Space and Rocket Center")."""
    last = right.split()[-1] if right.split() else ""
    if last in known.ORG_WORDS | known.WORK_WORDS:
        return left in known.PLACES or left.split()[-1] in known.ORG_WORDS
    return True


def _named(text: str, start: int, end: int, inside: Span) -> Iterator[Element]:
    words = text[start:end]
    if not words or words in known.NOT_NAMES or len(words) < 2:
        return
    title = _title(words)
    if title:
        yield Element(Span(start, start + len(title)), ElementKind.TITLE)
        start += len(title) + len(words[len(title) :]) - len(words[len(title) :].lstrip(" ."))
        words = text[start:end]
        if not words:
            return
        if words.split()[0] not in known.ORG_WORDS and words not in known.PLACES:
            yield Element(Span(start, end), ElementKind.PERSON)
            return
    place = next((w for w in _openings(words) if w in known.PLACES and w != words), "")
    rest = words[len(place) :].lstrip()
    if place and rest and (_title(rest) or rest.split()[0] in known.FIRST_NAMES):
        yield Element(Span(start, start + len(place)), ElementKind.PLACE)
        yield from _named(text, end - len(rest), end, inside)
        return
    yield Element(Span(start, end), _kind(words, text, start, end, inside))


def _openings(words: str) -> Iterator[str]:
    parts = words.split()
    for count in range(min(3, len(parts)), 0, -1):
        yield " ".join(parts[:count])


def _title(words: str) -> str:
    """Return the title that a name begins with, the longest there is."""
    parts = words.split()
    for count in range(min(3, len(parts)), 0, -1):
        candidate = " ".join(parts[:count])
        if candidate.rstrip(".,") in known.TITLES:
            return candidate.rstrip(".,")
    return ""


def _kind(words: str, text: str, start: int, end: int, inside: Span) -> ElementKind:
    parts = [p.strip(".,") for p in words.split()]
    last = parts[-1]
    if words in known.ORGS or _NUMBERED.match(words):
        return ElementKind.ORG
    if words in known.PLACES or all(p in known.PLACES for p in words.split(", ")):
        return ElementKind.PLACE
    if parts[0] in known.FIRST_NAMES and len(parts) > 1:
        return ElementKind.PERSON
    for table, kind in (
        (known.WORK_WORDS, ElementKind.WORK),
        (known.ORG_WORDS, ElementKind.ORG),
        (known.PLACE_WORDS, ElementKind.PLACE),
    ):
        if last in table or (kind is not ElementKind.WORK and parts[0] in table):
            return kind
    if any(p in known.ORG_WORDS for p in parts):
        return ElementKind.ORG
    if _ACRONYM.search(words):
        return ElementKind.ORG
    return _by_context(parts, text, start, end, inside)


def _by_context(parts: list[str], text: str, start: int, end: int, inside: Span) -> ElementKind:
    """Tell a person from a place by the words around; two capitals are most often a person."""
    before = text[max(inside.start, start - 24) : start]
    after = text[end : end + 24]
    if _SAYS_AFTER.match(after) or _CALLED.match(after):
        return ElementKind.PERSON
    if _BEFORE_PLACE.search(before) and len(parts) <= 2 and not before.endswith("of "):
        return ElementKind.PLACE
    if 2 <= len(parts) <= 4 and all(
        p[:1].isupper() or p in ("de", "bin", "al", "van") for p in parts
    ):
        return ElementKind.PERSON
    return ElementKind.PERSON if len(parts) == 1 else ElementKind.ORG
