"""What speaks for and against a block of a page being of the article.

The signs are measured, weighed by ``weights``; each is named there. All are 0 to 1. Where they
came from: what the recipes found to beat one extractor alone (several that vote, the page's own
data as evidence, link density, neighbours), put as one weighted sum.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from redpencil.intake import tables
from redpencil.intake.web.candidates import Candidate
from redpencil.intake.web.traits import Trait

Signs = dict[str, float]
PARAGRAPH: Final = 80
SHORT: Final = 40
LONG: Final = 200
"""Characters from which a block is a paragraph, below which a line, from which a long paragraph."""
_LINKED: Final = 0.8
"""Share of linked letters from which a block is a link."""
_WEIGHTIEST: Final = 1500
"""Characters of a paragraph that count for the place it stands in."""
_NEAR: Final = 6
_MOST_LOOKED_AT: Final = 100_000_000
"""Characters searched for the votes on a page; beyond that only whole lines count."""
_ASKING: Final = re.compile(
    r"https?://|www\.|@\w|©|\bclick here\b|\bsubscri|newsletter|abonn|whatsapp|telegram|facebook"
    r"|twitter|instagram|app\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the page beside its blocks; words folded."""

    title: str = ""
    descriptions: tuple[str, ...] = ()
    votes: tuple[str, ...] = ()
    """Lines that another extractor takes for the article."""
    stated: str = ""
    """The article's text as the page's data gives it."""


@dataclass(slots=True)
class Place:
    """Where the page's paragraphs are."""

    homes: list[Counter[int]] = field(default_factory=lambda: [Counter() for _ in range(4)])
    """Characters of paragraphs by the element they are in: its parent's, its grandparent's …"""
    looks: Counter[str] = field(default_factory=Counter)
    most: int = 1
    """Characters in the fullest element."""
    usual: int = 1
    """Characters of the most usual look."""
    total: int = 1
    heading: int = -1
    first: int = 0
    last: int = 0
    """First and last paragraph of the fullest element."""


def signs(candidates: Sequence[Candidate], words: Sequence[str], known: Known) -> list[Signs]:
    """Return each candidate's signs; one that is not there is 0. ``words`` are theirs, folded."""
    place = _place(candidates, words, known.title)
    voted = _voted(words, known.votes)
    told = [i for i, c in enumerate(candidates) if voted[i] and is_paragraph(c)]
    reach = range(told[0], told[-1] + 1) if told else range(place.first, place.last + 1)
    sketches = [_sketch(c, v) for c, v in zip(candidates, voted, strict=True)]
    found: list[Signs] = []
    for number, candidate in enumerate(candidates):
        between = _between(place, number)
        own = dict.fromkeys(_by_traits(candidate), 1.0)
        own.update(dict.fromkeys(_by_words(candidate), 1.0))
        own.update(dict.fromkeys(_by_neighbours(sketches, number), 1.0))
        own.update(dict.fromkeys(_by_knowledge(words[number], known, between=between), 1.0))
        own.update(_by_place(candidate, number, place))
        own["linked"] = candidate.linked
        if voted[number]:
            own["voted"] = 1.0
            own["voted line"] = float(len(candidate.text) < SHORT)
        own["in the votes' reach"] = float(number in reach)
        found.append(own)
    return found


def is_paragraph(candidate: Candidate) -> bool:
    """Tell what reads like a paragraph: long enough, and not mostly links."""
    return len(candidate.text) >= PARAGRAPH and candidate.linked < 0.5


def _place(candidates: Sequence[Candidate], words: Sequence[str], title: str) -> Place:
    place = Place()
    for candidate in filter(is_paragraph, candidates):
        weight = min(len(candidate.text), _WEIGHTIEST)
        place.total += weight
        place.looks[candidate.look] += weight
        for level, home in enumerate(candidate.homes):
            place.homes[level][home] += weight
    place.most = max(place.homes[0].values(), default=1)
    place.usual = max(place.looks.values(), default=1)
    fullest = _top(place.homes[0])
    inside = [i for i, c in enumerate(candidates) if c.homes[:1] == (fullest,) and is_paragraph(c)]
    place.first, place.last = (inside[0], inside[-1]) if inside else (0, len(candidates))
    place.heading = _heading(candidates, words, title)
    return place


def _top(counted: Counter[int]) -> int:
    return max(counted, key=lambda home: counted[home], default=-1)


def _heading(candidates: Sequence[Candidate], words: Sequence[str], title: str) -> int:
    """Return where the headline stands: the title's words, else the first big heading; or -1."""
    tagged = [i for i, c in enumerate(candidates) if "h1" in c.within and len(words[i]) > 8]
    named = [i for i, w in enumerate(words) if len(w) > 8 and title and (w in title or title in w)]
    if tagged and named:
        near = abs(tagged[0] - named[0]) < 40
        return min(tagged[0], named[0]) if near else named[0]
    return (tagged or named or [-1])[0]


def _voted(words: Sequence[str], votes: Sequence[str]) -> list[bool]:
    lines = set(votes)
    whole = "|".join(votes)
    if len(whole) * len(words) > _MOST_LOOKED_AT:
        return [w in lines for w in words]
    return [bool(w) and (w in lines or w in whole) for w in words]


def _by_words(candidate: Candidate) -> Iterator[str]:
    text = candidate.text
    if len(text) < SHORT:
        yield "line"
    elif len(text) >= LONG:
        yield "long paragraph"
    if tables.SENTENCE_END.search(text[-20:]):
        yield "ends a sentence"
    if candidate.bold:
        yield "bold"
    if text.isascii() and text.count(" ") < 2:
        yield "one word"
    if _ASKING.search(text[:1000]):
        yield "asks or points elsewhere"
    if tables.is_prompt(text):
        yield "prompt"


_TOLD: Final = (
    "ABOUT", "ADVERT", "ASIDE", "ASKING", "AUTHOR", "BODY", "CAPTION", "COMMENTS", "EMBED",
    "HIDING", "LEAD", "MEDIA", "NAVIGATION", "RELATED", "SHARING",
)  # fmt: skip
_IS: Final = tuple((int(Trait[name]), f"is {name}") for name in _TOLD)
_IN: Final = tuple((int(Trait[name]), f"in {name}") for name in _TOLD)
_TAGS: Final = {tag: f"tag {tag}" for tag in ("div", "h1", "h2", "h3")}
_WITHIN: Final = {tag: f"in {tag}" for tag in ("article", "blockquote", "li")}


def _by_traits(candidate: Candidate) -> Iterator[str]:
    if candidate.own:
        yield from [name for trait, name in _IS if candidate.own & trait]
    if candidate.around:
        yield from [name for trait, name in _IN if candidate.around & trait]
    if name := _TAGS.get(candidate.tag, ""):
        yield name
    for tag, inside in _WITHIN.items():
        if tag in candidate.within:
            yield inside


def _by_place(candidate: Candidate, number: int, place: Place) -> Iterator[tuple[str, float]]:
    homes = candidate.homes
    if homes:
        yield "home", place.homes[0][homes[0]] / place.most
        yield "home of all", place.homes[0][homes[0]] / place.total
    if len(homes) > 2:
        yield "home of homes of all", place.homes[2][homes[2]] / place.total
    if len(homes) > 3:
        yield "outer home of all", place.homes[3][homes[3]] / place.total
    alike = place.looks[candidate.look]
    yield "looks like paragraphs", alike / place.usual
    yield "looks like most paragraphs", float(alike == place.usual)
    yield "before the headline", float(number < place.heading)
    yield "near the headline", float(0 < number - place.heading <= _NEAR and place.heading >= 0)
    yield "between headline and text", float(_between(place, number))
    yield "just before the text", float(0 < place.first - number <= 8)
    yield "after the text", float(number > place.last)


def _between(place: Place, number: int) -> bool:
    return 0 <= place.heading < number < place.first


class _Sketch(NamedTuple):
    """What a block tells of its neighbours."""

    voted: bool
    paragraph: bool
    home: int
    link: bool
    line: bool


def _sketch(candidate: Candidate, voted: bool) -> _Sketch:
    return _Sketch(
        voted,
        is_paragraph(candidate),
        candidate.homes[0] if candidate.homes else -1,
        candidate.linked > _LINKED,
        len(candidate.text) < SHORT,
    )


def _by_neighbours(sketches: Sequence[_Sketch], number: int) -> Iterator[str]:
    home = sketches[number].home
    for step, where in _BESIDE:
        other = number + step
        if not 0 <= other < len(sketches):
            continue
        beside = sketches[other]
        if beside.voted:
            yield where.voted
        if beside.paragraph:
            yield where.paragraph
        if beside.home == home:
            yield where.same
        if beside.link:
            yield where.link
        if beside.line:
            yield where.line


class _Beside(NamedTuple):
    """Names of the signs of one neighbour."""

    voted: str
    paragraph: str
    same: str
    link: str
    line: str


def _beside(where: str) -> _Beside:
    return _Beside(*(f"{what} {where}" for what in _Beside._fields))


_BESIDE: Final = (
    (-2, _beside("two before")), (-1, _beside("before")), (1, _beside("after")),
    (2, _beside("two after")),
)  # fmt: skip


def _by_knowledge(words: str, known: Known, *, between: bool) -> Iterator[str]:
    if len(words) > 25 and any(describes(words, told) for told in known.descriptions):
        yield "description"
        if between:
            yield "description before the text"
    if known.stated:
        yield "stated" if words and words in known.stated else "not stated"


def describes(words: str, description: str) -> bool:
    """Tell whether a block is what the page gives as its description, whole or cut; both folded."""
    if words in description:
        return True
    start = description[:80]
    return len(start) > 25 and start in words and len(words) < 1.6 * len(description) + 60
