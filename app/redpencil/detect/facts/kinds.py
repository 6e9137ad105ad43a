"""What kind of fact it is (FIELD.md's types), by its elements and its telling words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from redpencil.domain.article import Part
from redpencil.domain.claim import FactType
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution

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
_WEEKDAY: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)
_GENDER: Final = re.compile(r"\b(?:he|she|him|his|hers?|himself|herself)\b", re.IGNORECASE)
_LOOKS: Final = re.compile(
    r"\b(?:wearing|wore|dressed|tall|blond\w*|bearded|grey-haired|hair|eyes|face|faces|bloodied|coloured|colored|painted)\b",
    re.IGNORECASE,
)
_DEFINES: Final = re.compile(
    r"\b(?:refers? to|means?|is defined as|known as|called|stands for|consists? of)\b",
    re.IGNORECASE,
)
_EVENT: Final = re.compile(
    r"\b(?:happened|occurred|took place|began|started|ended|arrived|left|met|won|lost|died|killed|signed|launched|held|born|founded|opened|closed|joined|resigned|arrested|attacked|fired|sank|collapsed)\b",
    re.IGNORECASE,
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


def types(
    words: str, part: Part, elements: Sequence[Element], attribution: Attribution
) -> tuple[FactType, ...]:
    """Return the kinds of fact, by its elements and its telling words."""
    found = [_TYPES[e.kind] for e in elements]
    if _WEEKDAY.search(words):
        found.append(FactType.WEEKDAY)
    for pattern, kind in ((_CAUSE, FactType.CAUSE), (_COMPARE, FactType.COMPARISON), (_LAW, FactType.LAW),
                          (_POLL, FactType.POLL), (_SCIENCE, FactType.SCIENCE), (_GENDER, FactType.GENDER), (_LOOKS, FactType.DESCRIPTION),
                          (_DEFINES, FactType.DEFINITION), (_EVENT, FactType.EVENT)):  # fmt: skip
        if pattern.search(words):
            found.append(kind)
    if part is Part.CAPTION:
        found.append(FactType.IMAGE)
    if attribution is not Attribution.NONE and FactType.QUOTE not in found:
        found.append(FactType.PARAPHRASE)
    return tuple(dict.fromkeys(found)) or (FactType.EVENT,)
