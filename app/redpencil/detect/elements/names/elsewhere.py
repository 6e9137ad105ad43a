"""Names in languages without a trained tagger: capitals, lists, titles and the words around.

Weaker than English, and said so in ``coverage``. Languages without capitals get the names of
countries only.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from redpencil.base import resources
from redpencil.detect.elements import gazetteer as known
from redpencil.detect.elements.names.lists import COUNTRY_LISTS, names
from redpencil.detect.elements.names.stems import stem
from redpencil.detect.elements.names.tokens import Token, tokens
from redpencil.detect.elements.speech import NEVER
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

CASELESS: Final = frozenset({"ar", "zh", "ja", "hi"})
_LINKS: Final = frozenset(
    "de du des del della di da do dos das la el al van von der den bin ibn y e et und".split()
)
_CAPITAL: Final = frozenset({"Xx", "X", "XxX", "Xx-Xx", "X.", "X9", "X1"})
Kind = ElementKind


@dataclass(frozen=True)
class _Rules:
    """One language's patterns, compiled."""

    language: str
    title: re.Pattern[str]
    org: re.Pattern[str]
    words: Mapping[Kind, re.Pattern[str]]
    before: re.Pattern[str]
    not_person: re.Pattern[str]
    inflected: bool


@cache
def _rules(language: str) -> _Rules:
    table = tomllib.loads(resources.path("words/names.toml").read_text(encoding="utf-8"))
    told = table.get(language, {})

    def pattern(name: str) -> str:
        return str(told.get(name, NEVER))

    return _Rules(
        language,
        re.compile(rf"(?<![\w-])(?:{pattern('title')})(?![\w-])", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{pattern('org')})(?![\w-])", re.IGNORECASE),
        {
            Kind.ORG: re.compile(rf"(?:{pattern('org_word')})", re.IGNORECASE),
            Kind.PLACE: re.compile(rf"(?:{pattern('place_word')})", re.IGNORECASE),
            Kind.WORK: re.compile(rf"(?:{pattern('work_word')})", re.IGNORECASE),
        },
        re.compile(rf"(?:{pattern('before')})", re.IGNORECASE),
        re.compile(rf"(?:{pattern('not_person')})", re.IGNORECASE),
        "inflected" in told,
    )


@cache
def places(language: str) -> frozenset[str]:
    """Return countries and big cities as the language writes them, stemmed."""
    code = language if language in COUNTRY_LISTS else "en"
    every = (
        names(f"countries-{code}")
        | names("regions")
        | names("cities")
        | names("places")
        | known.PLACES
    )
    return frozenset(" ".join(stem(w, language) for w in name.lower().split()) for name in every)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Capitalised words that stand together."""

    sentence: int
    words: tuple[Token, ...]
    left: str
    opens: bool
    """Whether a sentence or quotation begins with it."""

    @property
    def key(self) -> str:
        """The words in small letters."""
        return " ".join(t.low for t in self.words)


def found(text: str, sentences: Sequence[Span], language: str) -> list[list[Element]]:
    """Return the names of every sentence, in order."""
    if language in CASELESS:
        return [list(_countries(text, span, language)) for span in sentences]
    rules = _rules(language)
    lines = [tokens(text, span.start, span.end) for span in sentences]
    small = {t.low for line in lines for t in line if t.shape[:1] == "x"}
    chains = [c for n, line in enumerate(lines) for c in _chains(n, line, rules)]
    sure = {s for c in chains if len(c.words) > 1 or not c.opens for s in _stems(c, rules)}
    chains = [c for c in chains if _is_name(c, small, sure, rules)]
    kinds = _kinds(chains, rules)
    result: list[list[Element]] = [list(_phrases(text, span, rules)) for span in sentences]
    for chain in chains:
        span = Span(chain.words[0].start, chain.words[-1].end)
        result[chain.sentence].append(Element(span, kinds[_stemmed(chain, rules)]))
    return result


def _countries(text: str, span: Span, language: str) -> Iterator[Element]:
    for match in _country_pattern(language).finditer(text, span.start, span.end):
        yield Element(Span(*match.span()), Kind.PLACE)


@cache
def _country_pattern(language: str) -> re.Pattern[str]:
    every = sorted((n for n in names(f"countries-{language}") if len(n) > 1), key=len, reverse=True)
    edge = r"(?<!\w)", r"(?!\w)"
    if language in ("zh", "ja"):
        edge = "", ""
    if language == "ar":
        edge = r"(?<!\w)(?:و|ب|ل|وال|في)?", r"(?!\w)"
    return re.compile(edge[0] + "(?:" + "|".join(map(re.escape, every)) + ")" + edge[1])


def _phrases(text: str, span: Span, rules: _Rules) -> Iterator[Element]:
    """Yield titles and organisations that are named by common words."""
    for match in rules.title.finditer(text, span.start, span.end):
        if rules.language != "de" or match[0][0].isupper():
            yield Element(Span(*match.span()), Kind.TITLE)
    for match in rules.org.finditer(text, span.start, span.end):
        yield Element(Span(*match.span()), Kind.ORG)


def _chains(sentence: int, line: Sequence[Token], rules: _Rules) -> Iterator[_Chain]:
    number = 0
    while number < len(line):
        if line[number].shape not in _CAPITAL or rules.title.fullmatch(line[number].word):
            number += 1
            continue
        end = _chain_end(line, number, rules)
        start = _after_stops(line, number, end, rules)
        if start < end:
            left = line[start - 1].low if start else ""
            yield _Chain(sentence, tuple(line[start:end]), left, _opens(line, start))
        number = end


def _chain_end(line: Sequence[Token], number: int, rules: _Rules) -> int:
    end = number + 1
    while end < len(line):
        token = line[end]
        joined = token.start - line[end - 1].end <= 1
        if joined and token.shape in _CAPITAL and not rules.title.fullmatch(token.word):
            end += 1
        elif joined and token.low in _LINKS and end + 1 < len(line) and _links(line, end, rules):
            end += 2
        elif joined and token.shape == "d" and len(token.word) < 4 and line[end - 1].shape != "X":
            return end + 1
        else:
            break
    return end


def _links(line: Sequence[Token], end: int, rules: _Rules) -> bool:
    """Tell "Cruz Roja de Indonesia" from "Falcon de Cape": a link inside names of organisations."""
    if line[end + 1].shape not in _CAPITAL or line[end].low in ("y", "e", "et", "und"):
        return False
    if line[end].low in ("van", "von", "bin", "ibn", "da", "di"):
        return True
    return any(rules.words[Kind.ORG].fullmatch(t.word) for t in line[max(0, end - 2) : end])


def _after_stops(line: Sequence[Token], start: int, end: int, rules: _Rules) -> int:
    while (start < end and line[start].low in _STOPS) or (
        start < end and rules.not_person.fullmatch(line[start].word)
    ):
        start += 1
    return start


def _opens(line: Sequence[Token], start: int) -> bool:
    return start == 0 or line[start - 1].word in '"“„«»‘:—–-…•¿¡.('


def _is_name(chain: _Chain, small: set[str], sure: set[str], rules: _Rules) -> bool:
    first = chain.words[0]
    place = _stemmed(chain, rules) in places(rules.language)
    if place and rules.language == "de" and len(chain.words) == 1 and not _placed(chain, rules):
        place = False
    listed = place or first.word in names("given") or chain.key in _orgs()
    if rules.language == "de":
        lone = len(chain.words) == 1
        listed = place or chain.key in _orgs() or (first.word in names("given") and not lone)
        return listed or first.shape in ("X", "X.", "XxX", "X9") or _german(chain)
    if len(chain.words) > 1 or not chain.opens:
        return first.low not in small or len(chain.words) > 1 or not chain.opens
    if stem(first.low, rules.language) in sure and first.low not in small:
        return True
    return listed or first.shape in ("X", "XxX", "X9") or _seen_inside(chain, small)


def _placed(chain: _Chain, rules: _Rules) -> bool:
    """Tell towns that are common nouns ("Lage", "Essen") by a preposition or their being countries."""
    return bool(rules.before.fullmatch(chain.left)) or bool(
        chain.words[0].word in names("countries-de") | names("regions")
    )


def _seen_inside(chain: _Chain, small: set[str]) -> bool:
    """Keep a lone word that opens a sentence only where it is family or nothing common."""
    return chain.words[0].word in names("family") and chain.words[0].low not in small


def _german(chain: _Chain) -> bool:
    """Two capitals without an ending of common nouns between them are most often a person."""
    if not 2 <= len(chain.words) <= 3:
        return False
    first = chain.words[0].low
    return not first.endswith(("ung", "heit", "keit", "schaft", "en", "er", "tion")) or any(
        t.word in names("family") for t in chain.words[1:]
    )


@cache
def _orgs() -> frozenset[str]:
    return frozenset(n.lower() for n in names("orgs") | known.ORGS)


def _stems(chain: _Chain, rules: _Rules) -> list[str]:
    return [stem(t.low, rules.language) for t in chain.words]


def _stemmed(chain: _Chain, rules: _Rules) -> str:
    return " ".join(_stems(chain, rules))


def _kinds(chains: Sequence[_Chain], rules: _Rules) -> dict[str, ElementKind]:
    """Return the kind of each name, by all its mentions; a last name goes with the full name."""
    votes: dict[str, Counter[ElementKind]] = defaultdict(Counter)
    for chain in chains:
        votes[_stemmed(chain, rules)][_kind(chain, rules)] += 1
    result = {key: found.most_common(1)[0][0] for key, found in votes.items()}
    for key, kind in list(result.items()):
        if kind is Kind.PERSON and " " in key:
            result |= {
                p: Kind.PERSON
                for p in key.split()
                if p in result and p not in places(rules.language)
            }
    return result


def _kind(chain: _Chain, rules: _Rules) -> ElementKind:
    words = chain.words
    if _stemmed(chain, rules) in places(rules.language):
        return Kind.PLACE
    if chain.key in _orgs() or chain.key in _ACRONYMS:
        return Kind.ORG
    for kind, pattern in rules.words.items():
        if any(pattern.fullmatch(t.word) for t in words) or pattern.fullmatch(chain.left):
            return kind
    return _kind_by_shape(chain, rules)


def _kind_by_shape(chain: _Chain, rules: _Rules) -> ElementKind:
    words = chain.words
    if words[0].word in names("given") and len(words) > 1:
        return Kind.PERSON
    if words[-1].shape in ("d", "X9"):
        return Kind.WORK
    if all(t.shape in ("X", "X.") for t in words) or (len(words) == 1 and words[0].shape == "XxX"):
        return Kind.ORG
    if len(words) == 1 and rules.before.fullmatch(chain.left):
        return Kind.PLACE
    return Kind.PERSON


_ACRONYMS: Final = frozenset(
    "оон ес євросоюз нато сбу мвф омз фбр цру бі-бі-сі reuters onu otan ue bce pp psoe uno eu otp дснс нбу".split()
)
_STOPS: Final = frozenset(
    (
        "le la les l un une des du el los las lo il gli i o os a as de het een en y e et "
        "cada les esto este esta mientras lamentablemente después murió también pero según aunque sin con "
        "c' il elle ils ce cette pour dans mais selon après avant depuis moins prévu "
        "однак якщо але це він вона вони вважати без до під після у в з на за і й та цього хоча займе "
        "однако если но это он она они без до под после и а хотя "
        "ale to on ona jest nie w na po za przez gdy kiedy jednak bu o ve ama"
    ).split()
)
