"""What is printed around an article's headline: its wording, who signed, the day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from redpencil.intake import dates, tables
from redpencil.intake.characters import folded
from redpencil.intake.web.candidates import Candidate
from redpencil.intake.web.pagedata import PageData
from redpencil.intake.web.traits import Trait

_BELOW: Final = 20
"""Blocks below a page's first heading in which the article's own may follow."""
_ABOVE: Final = 4
_LEAST: Final = 12
"""Letters of a heading that is told from a section's name."""
_LONGEST: Final = 150
"""Characters of a line that names an author."""
_SUBHEADS: Final = frozenset({"h2", "h3"})
_SIGNED: Final = re.compile(
    r"(?i:(?:posted|published|submitted)\b.{0,60}?\bby|"
    r"written by|story by|reported by|by|von|par|por|di|av|af|door|від|od|автор|text|"
    r"autor(?:in|es)?|penulis|yazar|文|記者|记者)\s*[:：]?\s+(?=[^\W\d_])"
)
_DRAFTED: Final = re.compile(r"\b(?i:draft|saved|modified|entwurf|gespeichert|brouillon)\b")
"""A day on which an article was worked on is none on which it appeared."""
_STOP: Final = re.compile(
    r"\s*(?:[|·•–—]|\d|,\s+in\b|\bon\s|\b(?i:twitter|facebook|updated?|published|erstellt|stand)\b).*$"
)
_NAME: Final = re.compile(r"[^\W\d_][^\d:!?;|@]{1,60}")
_SMALL: Final = frozenset(
    "and und et y e i og och en ve и та & de da di von van der den el al bin".split()
)
_LABELS: Final = re.compile(
    r"(?i:by|von|par|por|av|author|autor|profile|follow|follow author|biography|bio"
    r"|contributors?|more from|"
    r"about the author|zur person|alle artikel)\W*"
)
_AGENCY_LINE: Final = re.compile(rf"{tables.AGENCY}\s*[,/]\s*[A-Z][\w .]{{1,30}}")
_EDITED: Final = re.compile(
    r"[(（\[]?\s*(?:责编|责任编辑|責任編輯|编辑|編集)\s*[:：]\s*(?P<who>[^)）\]]{2,40})"
)
_SIGNATURE: Final = 40
"""Characters of a name that stands alone below an article."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the page the article is, as places of candidates."""

    heading: int
    text: int
    """Its first paragraph."""
    last: int


def headline(facts: PageData, candidates: Sequence[Candidate]) -> str:
    """Return the title in the wording that is printed, where the data gives several.

    Two of them printed one below the other: the first is the page's line for search engines.
    None of them printed, and another heading that is worded otherwise: that is the headline.
    """
    told = (facts.title, *(t for t in facts.other_titles if folded(t) in facts.main_titles))
    wordings = {words: t for t in told if len(words := folded(t)) > _LEAST}
    printed = [(i, folded(c.text)) for i, c in enumerate(candidates) if "h1" in c.within]
    first = next((i for i, words in printed if _holds(words, wordings)), -1)
    if first < 0:
        headings = [candidates[i].text for i, words in printed if len(words) > _LEAST]
        return _unlike(facts.title, headings[0]) if headings else facts.title
    top = _holds(folded(candidates[first].text), wordings)
    for below in candidates[first + 1 : first + _BELOW]:
        found = _holds(folded(below.text), wordings) if below.tag in _SUBHEADS else ""
        if found and found != top:
            return wordings[found]
    return facts.title


def _holds(words: str, wordings: dict[str, str]) -> str:
    """Return the wording that a heading is, perhaps with a kicker before it; or ""."""
    return next((w for w in wordings if w in words and len(words) < 1.8 * len(w)), "")


def _unlike(title: str, heading: str) -> str:
    """Return the page's heading where it shares few words with the data's title."""
    told, shown = set(title.casefold().split()), set(heading.casefold().split())
    return heading if 2 * len(told & shown) < min(len(told), len(shown)) else title


def completed(facts: PageData, candidates: Sequence[Candidate], place: Place) -> PageData:
    """Return the facts with what the data does not tell and the page prints."""
    if not facts.byline or facts.signed_by_site:
        names = next(_signed(candidates, place), "") or signature(candidates, place.last)
        if names:
            facts = replace(facts, byline=names, signed_by_site=False)
    if not facts.published:
        facts = replace(facts, published=_day(candidates, place))
    return facts


def _around(candidates: Sequence[Candidate], place: Place) -> Iterator[Candidate]:
    """Yield what stands around the headline, then what stands right below the article."""
    end = min(max(place.text, place.heading) + 2, place.heading + _BELOW)
    yield from candidates[max(0, place.heading - _ABOVE) : end]
    yield from candidates[place.last + 1 : place.last + 4]


def _signed(candidates: Sequence[Candidate], place: Place) -> Iterator[str]:
    """Yield the names of authors, those that are said to be so first."""
    lines = [c for c in _around(candidates, place) if len(c.text) <= _LONGEST]
    for line in lines:
        if (found := _SIGNED.match(line.text)) and (name := _name(line.text[found.end() :])):
            yield name
    for line in lines:
        if line.own & Trait.AUTHOR and (name := _name(line.text)):
            yield name
        if _AGENCY_LINE.fullmatch(line.text):
            yield line.text


def _name(text: str) -> str:
    """Return what reads like names at the start of a line, or ""."""
    plain = _STOP.sub("", text).strip(" ,")
    if not _NAME.fullmatch(plain) or tables.SENTENCE_END.search(plain):
        return ""
    if _LABELS.fullmatch(plain):
        return ""
    words = plain.replace(",", " ").split()
    named = [w for w in words if w[0].isupper() or not w[0].isascii() or w in _SMALL]
    return plain if len(words) <= 10 and len(named) == len(words) else ""


def signature(candidates: Sequence[Candidate], last: int) -> str:
    """Return the name that an article ends with: alone in its line, without an end mark."""
    for candidate in candidates[last : last + 3]:
        text = candidate.text
        if found := _EDITED.match(text):
            return found["who"].strip()
    home = candidates[last].homes[:1]
    for candidate in candidates[last : last + 2]:
        if candidate.homes[:1] == home and (name := _alone(candidate)):
            return name
    return ""


def _alone(candidate: Candidate) -> str:
    """Return the name that is all of a paragraph, or ""."""
    text = candidate.text
    if len(text) > _SIGNATURE or candidate.tag != "p" or candidate.linked:
        return ""
    return _name(text) if 2 <= len(re.split(r"[\s-]+", text)) <= 4 else ""


def _day(candidates: Sequence[Candidate], place: Place) -> date | None:
    """Return the first day that a short line around the headline names."""
    for line in _around(candidates, place):
        kept = len(line.text) <= _LONGEST and not _DRAFTED.search(line.text)
        if kept and (day := dates.day_in(line.text)):
            return day
    return None
