"""One name in two spellings: Pokrovsk and Pokrovks, Müller and Muller, Jon and John Holm.

Rule: every mention of a name is spelled alike ("any word that is routinely capitalized",
Investigate Midwest). False alarms: one must stand with a capital inside a sentence, the other
anywhere, one letter apart (Damerau 1964) with at least five, and be no plural, adjective or word of the language; of
two different first names before one surname only near ones are asked about.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from redpencil.detect.consistency.names.roll import Mention, apart, folded, mentions
from redpencil.detect.consistency.reading import Reading
from redpencil.detect.elements.names import lists
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "spelling-of-names"
_CROWD: Final = 30
"""Words of one form that are compared."""
_LANGUAGES: Final = ("", "en", "de", "fr", "es", "it", "pt", "nl")
"""Languages that do not decline names; in others every case would look like a slip."""
_KNOWN_PAIRS: Final = frozenset(
    frozenset(p.split())
    for p in (
        "austria australia", "slovakia slovenia", "niger nigeria", "iran iraq", "korea korean",
        "china chinese", "maria marie", "martin marvin", "karen caren", "brown browne", "monday sunday",
        "senate senator", "north south", "first firth", "march marsh", "three there", "where there",
        "mauritania mauritius", "gambia zambia", "guinea guiana", "dominica dominican", "party parti",
    )
)  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a name is spelled in two ways."""
    if reading.article.language not in _LANGUAGES:
        return
    places: dict[str, list[Span]] = defaultdict(list)
    inside: set[str] = set()
    lower = frozenset(re.findall(r"(?<![\w’'-])[a-zà-ÿ][\w’'-]{3,}", reading.text))
    found = tuple(mentions(reading))
    for mention in found:
        for word, span in _words(mention):
            places[word].append(span)
            full = len(mention.words) > 1 and word in lists.names("given")
            if full or not (mention.opens and word == mention.words[0]):
                inside.add(word)
    candidates = sorted(
        w
        for w in places
        if (w in inside or len(w) >= 5)
        and len(w) >= 4
        and not any(c.isdigit() for c in w)
        and folded(w) not in lower
    )
    yield from _pairs(reading, candidates, places, inside)
    yield from _first_names(reading, found)
    yield from _surnames(reading, found)


def _words(mention: Mention) -> Iterator[tuple[str, Span]]:
    place = mention.span.start
    for word in mention.words:
        yield word, Span(place, place + len(word))
        place += len(word) + 1


def _pairs(
    reading: Reading, candidates: list[str], places: dict[str, list[Span]], inside: set[str]
) -> Iterator[Flag]:
    """Compare words that are the same but for one letter or two that changed places.

    Words a letter apart share a form with one letter left out, so that only those are compared.
    """
    by_form: dict[str, list[str]] = defaultdict(list)
    for word in candidates:
        bare = folded(word)
        for form in {bare, *(bare[:n] + bare[n + 1 :] for n in range(len(bare)))}:
            by_form[form].append(word)
    found: dict[tuple[str, str], None] = {}
    for words in by_form.values():
        for one, other in combinations(sorted(set(words))[:_CROWD], 2):
            found.setdefault((one, other))
    for one, other in sorted(found):
        if inside & {one, other} and _alike(one, other):
            yield _asked(reading, one, other, places)


def _alike(one: str, other: str) -> bool:
    a, b = folded(one), folded(other)
    if a == b:
        return one.casefold() != other.casefold() and not {one, other} & {"’"}
    if one.isupper() or other.isupper() or min(len(a), len(b)) < 5 or a[0] != b[0]:
        return False
    if frozenset((a, b)) in _KNOWN_PAIRS:
        return False
    if a.startswith(b) or b.startswith(a):
        return _doubled(*sorted((a, b), key=len))
    if _stem(a) == _stem(b):
        return False
    return apart(a, b) == 1 and not _inflected(a, b)


def _doubled(short: str, long: str) -> bool:
    """Tell one name with its last consonant once and twice: Neuman, Neumann."""
    return long == short + short[-1] and short[-1] not in "aeiouys"


def _stem(word: str) -> str:
    """Return a word without the endings of plurals and nationalities."""
    bare = word.removesuffix("s")
    return next(
        (
            bare.removesuffix(e)
            for e in ("ian", "an", "ish", "n", "i", "a", "e")
            if bare.endswith(e)
        ),
        bare,
    )


def _inflected(a: str, b: str) -> bool:
    """Tell two forms of one word, which differ in the last letters only."""
    return len(a) == len(b) and a[:-1] == b[:-1] and {a[-1], b[-1]} != {"i", "y"} and not (a[-1].isalpha() and a[-1] in "tdkgmzsc" and b[-1] in "tdkgmzsc")  # fmt: skip


def _asked(reading: Reading, one: str, other: str, places: dict[str, list[Span]]) -> Flag:
    return reading.flag(
        NAME,
        (places[one][0], places[other][0]),
        "Is it one name in two spellings?",
        f"“{one}” {_times(len(places[one]))}, “{other}” {_times(len(places[other]))}.",
    )


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _first_names(reading: Reading, found: tuple[Mention, ...]) -> Iterator[Flag]:
    """Two near first names, shorter than the pairs above take, before one surname."""
    seen: dict[str, tuple[str, Span]] = {}
    for mention in found:
        if len(mention.words) < 2 or len(mention.words[-2]) < 3:
            continue
        first, last = mention.words[-2:]
        known = seen.setdefault(last, (first, mention.span))
        a, b = folded(known[0]), folded(first)
        near = apart(a, b) == 1 or (len(a) > 5 and apart(a, b) == 2)
        if a == b or not ((near and a[0] == b[0]) or _sound(a) == _sound(b)):
            continue
        if (
            min(len(a), len(b)) >= 5
            and apart(a, b) == 1
            and a[0] == b[0]
            and not known[0].isupper()
        ):
            continue
        yield reading.flag(
            NAME,
            (known[1], mention.span),
            "Is it one name in two spellings?",
            f"“{known[0]} {last}” and “{first} {last}”.",
        )


def _sound(word: str) -> str:
    """Return a first name by its sound: Catherine and Katherine, Philip and Filip are one."""
    for letters, sound in (("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("y", "i"), ("z", "s"), ("ie", "i")):  # fmt: skip
        word = word.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", word)


_TITLES: Final = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof")
_TITLED: Final = re.compile(
    rf"\b(?:{'|'.join(_TITLES)})\.? (?P<name>[A-ZÀ-Þ][\w’-]{{2,}})(?! [A-ZÀ-Þ])"
)
_LONGEST_SHORT: Final = 4
"""Letters of a surname up to which the pairs of all words are not looked at."""


def _surnames(reading: Reading, found: tuple[Mention, ...]) -> Iterator[Flag]:
    """Ask for a short surname behind a title that is a letter from the only one told in full."""
    full = {m.words[-1]: m.span for m in found if m.words[0] not in _TITLES and len(m.words) > 1}  # fmt: skip
    for line in reading.lines:
        for match in _TITLED.finditer(line.text):
            name = re.sub(r"[’']s?$", "", match["name"])
            near = [f for f in full if apart(folded(f), folded(name)) == 1 and f[0] == name[0]]
            if name not in full and len(name) <= _LONGEST_SHORT and len(near) == 1:
                yield reading.flag(
                    NAME,
                    (full[near[0]], line.at(match, "name")),
                    "Is it one name in two spellings?",
                    f"“{near[0]}” and “{name}”.",
                )
