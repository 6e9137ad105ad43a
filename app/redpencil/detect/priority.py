"""How much a claim matters, with the reasons in words; the weights decide, the signs are what a checker looks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from redpencil.detect import grammar
from redpencil.detect.models.linear import Weights, total
from redpencil.domain.article import Article, Part
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.mark import Priority
from redpencil.domain.sentence import Attribution, Checkability
from redpencil.domain.span import Span

CLASSES: Final = (Priority.B, Priority.A, Priority.C)
"""What the weights choose among; of equals the first."""

_DEATH: Final = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|deadly|deaths?|die[ds]?|dying|murder\w*|casualt\w+|fatal\w*|massacre\w*|suicide|stillborn|manslaughter|drown\w*|tolls?)\b",
    re.IGNORECASE,
)
_HARM: Final = re.compile(
    r"\b(?:injur\w+|wound\w+|victims?|shot|shoot\w*|bomb\w*|attack\w*|explo\w+|rap(?:e|ed|ist)|abus\w+|hostages?|kidnap\w*|fled|evacuat\w+|crash\w*|collaps\w+|flood\w*|fires?"
    r"|quake|blast|strike|struck|missiles?|troops|war|invad\w+|shell\w*|tortur\w+|violen\w+|disease|toxic|poison\w*|danger\w*|threat\w*|missing|trapped|sank|brain damage|deficien\w+)\b",
    re.IGNORECASE,
)  # fmt: skip
_ACCUSES: Final = re.compile(
    r"\b(?:arrest\w*|charged?|charges|accus\w+|alleg\w+|convict\w+|guilty|fraud\w*|corrupt\w*|brib\w+|crim(?:e|es|inal\w*)|illegal\w*|sued|lawsuit|resign\w*|sack(?:ed|ing)"
    r"|jail\w*|prison\w*|sentenced|banned|hack\w*|stolen|stole|theft|lied|lying|lies|denie[ds]|deny|forced|imprison\w*|interrogat\w+|neglect\w*|refus\w+|violat\w+|breach\w*|cover-up|secret\w*|leaked)\b",
    re.IGNORECASE,
)  # fmt: skip
_NEGATIVE: Final = frozenset("not never no without failed fails unable".split())
_FINITE: Final = frozenset({"past", "verbs", "be", "have", "modal", "do", "ed"})
_COUNTS: Final = frozenset(
    {ElementKind.NUMBER, ElementKind.PERCENT, ElementKind.MONEY, ElementKind.MEASURE}
)
_SHORTEST: Final = 4
_STEM: Final = 5


@dataclass(frozen=True, slots=True)
class Profile:
    """What an article is about: the stems of its headline and lead, and its most named figures."""

    headline: frozenset[str]
    lead: frozenset[str]
    often: frozenset[str]
    figures: frozenset[str]
    size: int
    """Characters of the text."""


def profile(article: Article, names: Sequence[str]) -> Profile:
    """Read what the article is about; ``names`` are its people and bodies, each mention once."""
    text = article.text
    headline = article.words_of(Part.HEADLINE) or article.title
    body = [b.span for b in article.blocks if b.part in (Part.BODY, Part.DECK)]
    counts = Counter(_stems(text))
    often = {s for s, n in counts.most_common(25) if n >= 3}
    figures = Counter(w for name in names for w in _stems(name))
    return Profile(
        frozenset(_stems(headline)),
        frozenset(_stems(" ".join(s.of(text) for s in body[:1]))),
        frozenset(often),
        frozenset(s for s, n in figures.most_common(6) if n >= 3),
        max(1, len(text)),
    )


def _stems(words: str) -> list[str]:
    return [
        w[:_STEM].lower()
        for w in re.findall(r"\w+", words)
        if len(w) >= _SHORTEST or (w[:1].isupper() and len(w) > 1) or w.isdigit()
    ]


@dataclass(frozen=True, slots=True)
class Subject:
    """A claim as far as its priority goes."""

    words: str
    span: Span
    sentence: Span
    part: Part
    checkability: Checkability
    attribution: Attribution
    elements: Sequence[Element]
    order: int
    """Which fact of its sentence it is, from 0."""
    siblings: int
    """How many facts the sentence has."""


def rank(subject: Subject, about: Profile, model: Weights) -> tuple[Priority, tuple[str, ...]]:
    """Return the priority and why, in words."""
    names = signs(subject, about)
    value = max(CLASSES, key=lambda c: total(model, (f"{c.value}:{n}" for n in names)))
    if _counts_the_dead(subject):
        value = Priority.A
    return value, tuple(_reasons(subject, about, value))


def _counts_the_dead(subject: Subject) -> bool:
    """Tell a number of deaths, which the guide sets first whatever the weights say."""
    number = any(e.kind is ElementKind.NUMBER for e in subject.elements)
    return number and bool(_DEATH.search(subject.words))


class _Measured(NamedTuple):
    """What of the article's matter a claim touches, and how grave it is."""

    heads: int
    headline: int
    """Quarters of the headline's telling words."""
    lead: int
    often: int
    figure: bool
    death: bool
    harm: bool
    accuses: bool
    counts: int
    finite: int

    @property
    def grave(self) -> int:
        return self.death + self.harm + self.accuses


def signs(subject: Subject, about: Profile) -> list[str]:
    """Name what makes a claim weighty or light."""
    words = grammar.words(subject.words, Span(0, len(subject.words)))
    seen = _measured(subject, about, words)
    kinds = sorted({e.kind.value for e in subject.elements})
    lows = sorted({w.low for w in words if w.kind not in ("cap", "num")})
    return [
        *_of_matter(seen),
        *_of_place(subject, about, words, seen),
        *(f"k={k}" for k in kinds),
        *(f"k={k},v{seen.finite}" for k in kinds),
        *(f"w={w}" for w in lows),
        *(f"w2={a.low},{b.low}" for a, b in pairwise(words[:3])),
        f"sup{any(e.kind is ElementKind.SUPERLATIVE for e in subject.elements)}",
        f"neg{any(w.low in _NEGATIVE for w in words)}",
    ]


def _measured(subject: Subject, about: Profile, words: Sequence[grammar.Word]) -> _Measured:
    stems = set(_stems(subject.words))
    headline = len(stems & about.headline)
    return _Measured(
        min(4, headline),
        4 * headline // max(1, len(about.headline)),
        min(4, len(stems & about.lead)),
        min(4, len(stems & about.often)),
        bool(stems & about.figures),
        bool(_DEATH.search(subject.words)),
        bool(_HARM.search(subject.words)),
        bool(_ACCUSES.search(subject.words)),
        min(2, sum(e.kind in _COUNTS for e in subject.elements)),
        min(2, sum(w.kind in _FINITE for w in words)),
    )


def _of_matter(seen: _Measured) -> list[str]:
    heads, headline, lead, often, figure, death, harm, accuses, counts, finite = seen
    grave = seen.grave
    return [
        "1", f"h{heads}", f"d{lead}", f"o{often}", f"fig{figure}", f"death{death}", f"harm{harm}", f"acc{accuses}", f"g{grave}", f"g{grave}h{heads}",
        f"c{counts}", f"c{counts}g{grave}", f"c{counts}h{heads}", f"v{finite}", f"fig{figure}h{heads}", f"fig{figure}g{grave}", f"v{finite}h{heads}g{grave}",
        f"d{lead}h{heads}", f"o{often}v{finite}", f"h%{headline}", f"h%{headline},v{finite}",
    ]  # fmt: skip


def _of_place(
    subject: Subject, about: Profile, words: Sequence[grammar.Word], seen: _Measured
) -> list[str]:
    heads, finite, grave, size = seen.heads, seen.finite, seen.grave, len(words)
    part, what, way = subject.part.value, subject.checkability.value, subject.attribution.value
    place = min(9, 10 * subject.span.start // about.size)
    early = place < 1
    share = min(4, 4 * len(subject.span) // max(1, len(subject.sentence)))
    first = words[0].kind if words else ""
    opening = subject.elements[0] if subject.elements else None
    starts = opening is not None and opening.span.start == subject.span.start
    inside = opening.kind.value if opening and starts else ""
    order, siblings = subject.order, subject.siblings
    return [
        f"p={part}", f"h{heads},{part}", f"g{grave},{what}", f"v{finite}l{min(6, size // 4)}", f"place{place}", f"early{early},{part}", f"early{early}h{heads}",
        f"what={what}", f"what={what},h{heads}", f"at={way}", f"at={way},{what}", f"sh{share}v{finite}", f"ord{min(3, order)}", f"sib{min(5, siblings)}",
        f"ord{min(2, order)}sib{min(4, siblings)}", f"first={first}", f"in={inside},v{finite}", f"first={first},v{finite}", f"l{min(8, size // 3)}",
        f"place{place // 3}v{finite}", f"gh{grave > 0}{heads > 1}{early}", f"all{bool(words) and siblings == 1},{part}",
    ]  # fmt: skip


def _reasons(subject: Subject, about: Profile, value: Priority) -> list[str]:
    stems = set(_stems(subject.words))
    kinds = {e.kind for e in subject.elements}
    top = subject.part in (Part.HEADLINE, Part.DECK)
    death = bool(_DEATH.search(subject.words))
    told = (
        (top, f"stands in the {subject.part.value}"),
        (not top and len(stems & about.headline) >= 2, "says what the headline says"),
        (death, "deaths: harmful if wrong"),
        (not death and bool(_HARM.search(subject.words)), "harmful if wrong"),
        (bool(_ACCUSES.search(subject.words)), "an accusation, or what the law may look at"),
        (ElementKind.SUPERLATIVE in kinds, "a superlative"),
        (bool(kinds & _COUNTS), "a figure"),
        (subject.attribution is Attribution.UNNAMED, "its source is not named"),
        (bool(stems & about.figures) and value is Priority.A, "about a central figure"),
    )
    return [words for holds, words in told if holds] or [_PLAIN[value]]


_PLAIN: Final = {
    Priority.A: "central to the story",
    Priority.B: "substantive",
    Priority.C: "peripheral",
}
