"""How much a claim matters and what kind of fact it is, with the reasons in words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from redpencil.domain.article import Part
from redpencil.domain.claim import FactType
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.mark import Priority
from redpencil.domain.sentence import Attribution, Checkability

_HARM: Final = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|deaths?|die[ds]?|dying|murder\w*|injur\w+|wound\w+|casualt\w+|victims?|shot|bomb\w*|attack\w*"
    r"|explo\w+|rap(?:e|ed|ist)|abus\w+|arrest\w*|charged|accus\w+|alleg\w+|convict\w+|guilty|fraud\w*|corrupt\w*|brib\w+|crim(?:e|es|inal\w*)"
    r"|illegal\w*|tortur\w+|massacre|hostages?|kidnap\w*|suicide|fled|evacuat\w+|crash\w*|collaps\w+|flood\w*|fire[sd]?|sued|lawsuit|resign\w*"
    r"|sack(?:ed|ing)|jail\w*|prison\w*|sentenced|banned|defect\w*|hack\w*|stolen|threat\w*|invad\w+|war|missiles?|troops)\b",
    re.IGNORECASE,
)  # fmt: skip
_CAUSE: Final = re.compile(
    r"\b(?:because|caus\w+|due to|led to|result\w*|therefore|thanks to)\b", re.IGNORECASE
)
_COMPARE: Final = re.compile(
    r"\b(?:than|compared|more|less|fewer|up from|down from|double|twice|half)\b", re.IGNORECASE
)
_LAW: Final = re.compile(
    r"\b(?:law|legal\w*|court|ruling|act|bill|constitution\w*|treaty|convicted|sentenced)\b",
    re.IGNORECASE,
)
_POLL: Final = re.compile(r"\b(?:polls?|survey\w*|voters?|respondents)\b", re.IGNORECASE)
_SCIENCE: Final = re.compile(
    r"\b(?:study|scientists?|researchers?|vaccin\w+|virus|disease|climate|species|cells?)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w{4,}")
_COUNTS: Final = frozenset(
    {ElementKind.NUMBER, ElementKind.PERCENT, ElementKind.MONEY, ElementKind.MEASURE}
)
_TYPES: Final = {
    ElementKind.PERSON: FactType.NAME, ElementKind.TITLE: FactType.TITLE,
    ElementKind.ORG: FactType.ORGANISATION, ElementKind.PLACE: FactType.PLACE,
    ElementKind.NUMBER: FactType.NUMBER, ElementKind.PERCENT: FactType.PERCENTAGE,
    ElementKind.MONEY: FactType.MONEY, ElementKind.MEASURE: FactType.MEASURE,
    ElementKind.DATE: FactType.DATE, ElementKind.DURATION: FactType.DATE,
    ElementKind.AGE: FactType.AGE, ElementKind.QUOTE: FactType.QUOTE,
    ElementKind.SUPERLATIVE: FactType.SUPERLATIVE, ElementKind.WORK: FactType.NAME,
    ElementKind.CONTACT: FactType.CONTACT,
}  # fmt: skip


def key_words(headline: str) -> frozenset[str]:
    """Return the telling words of a headline, lower case."""
    return frozenset(w.lower() for w in _WORD.findall(headline))


def rank(
    words: str,
    part: Part,
    elements: Sequence[Element],
    checkability: Checkability,
    headline: Collection[str],
) -> tuple[Priority, tuple[str, ...]]:
    """Return the priority and why; A and C have to be earned, B is the rest."""
    reasons: list[str] = []
    shared = sum(w.lower() in headline for w in set(_WORD.findall(words)))
    counts = any(e.kind in _COUNTS for e in elements)
    if part in (Part.HEADLINE, Part.DECK):
        reasons.append(f"stands in the {part.value}")
    if _HARM.search(words):
        reasons.append("harmful if wrong")
    if shared >= 3 and part is Part.BODY:
        reasons.append("says what the headline says")
    score = 2 * bool(part in (Part.HEADLINE, Part.DECK)) + bool(_HARM.search(words)) + (shared >= 3)
    score += counts and bool(_HARM.search(words))
    if any(e.kind is ElementKind.SUPERLATIVE for e in elements):
        reasons.append("a superlative")
    if counts:
        reasons.append("a figure")
    if score >= 2:
        return Priority.A, tuple(reasons)
    bare = not any(e.kind is not ElementKind.PERSON for e in elements)
    if (
        part is Part.CAPTION
        or checkability is Checkability.QUOTE
        or (score == 0 and not counts and bare)
    ):
        return Priority.C, tuple(reasons or ["peripheral"])
    return Priority.B, tuple(reasons or ["substantive"])


def types(
    words: str, part: Part, elements: Sequence[Element], attribution: Attribution
) -> tuple[FactType, ...]:
    """Return the kinds of fact, by its elements and its telling words."""
    found = [_TYPES[e.kind] for e in elements]
    if any(e.kind is ElementKind.DATE and re.search(r"day\b", e.normal or words) for e in elements):
        found.append(FactType.DATE)
    for pattern, kind in ((_CAUSE, FactType.CAUSE), (_COMPARE, FactType.COMPARISON), (_LAW, FactType.LAW),
                          (_POLL, FactType.POLL), (_SCIENCE, FactType.SCIENCE)):  # fmt: skip
        if pattern.search(words):
            found.append(kind)
    if part is Part.CAPTION:
        found.append(FactType.IMAGE)
    if attribution is not Attribution.NONE and FactType.QUOTE not in found:
        found.append(FactType.PARAPHRASE)
    return tuple(dict.fromkeys(found)) or (FactType.EVENT,)
