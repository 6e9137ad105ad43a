"""The normal form of names: the full name a later short one stands for, the name behind an acronym."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from redpencil.domain.element import Element, ElementKind

_NAMES: Final = frozenset(
    {ElementKind.PERSON, ElementKind.ORG, ElementKind.PLACE, ElementKind.WORK, ElementKind.TITLE}
)
_SMALL_WORDS: Final = frozenset(
    "of the for and in on to de la du des del der von van et y e".split()
)


def plain(words: str) -> str:
    """Return words on one line, with straight marks, without an article in front."""
    flat = " ".join(words.split()).translate(str.maketrans("’‘“”„", '\'\'"""'))
    return re.sub(r"^(?:the|The) (?=\S)", "", flat)


def full_names(text: str, found: Iterable[Element]) -> dict[tuple[ElementKind, str], str]:
    """Return, by kind and short form, the full name that the article gives first."""
    known: dict[tuple[ElementKind, str], str] = {}
    for element in found:
        name = plain(element.span.of(text))
        parts = name.split()
        if len(parts) < 2:
            continue
        for short in _shorts(element.kind, parts):
            known.setdefault((element.kind, short), name)
    return known


def _shorts(kind: ElementKind, parts: list[str]) -> Iterator[str]:
    if kind is ElementKind.PERSON:
        yield parts[-1].lower()
        yield parts[0].lower()
    if kind is ElementKind.ORG:
        initials = "".join(p[0] for p in parts if p.lower() not in _SMALL_WORDS)
        if len(initials) > 1:
            yield initials.lower()


def normal(element: Element, text: str, known: Mapping[tuple[ElementKind, str], str]) -> Element:
    """Return a name, title or quotation with its normal form; others as they are."""
    if element.kind is ElementKind.QUOTE:
        return replace(element, normal=plain_quote(element.span.of(text)))
    if element.normal or element.kind not in _NAMES:
        return element
    words = plain(element.span.of(text))
    if element.kind is ElementKind.TITLE:
        return replace(element, normal=words.lower())
    short = re.sub(r"[.'’]", "", words).lower() if " " not in words else words.lower()
    return replace(element, normal=known.get((element.kind, short), words))


def plain_quote(words: str) -> str:
    """Return a quotation on one line with straight marks and no comma at its end."""
    return " ".join(words.split()).translate(str.maketrans("’‘“”„", '\'\'"""')).rstrip(",")
