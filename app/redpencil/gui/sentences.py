"""Finished English sentences of the rooms below, told in the language of the window.

The rooms know no languages: what they say goes into files, logs and the command line as it is. The
window knows a sentence by the template it was made of, which are taken from the code
(packaging/room_sentences.py), and translates template and places. What is not known stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from redpencil.base import resources

CONTEXT: Final = "Rooms"
WORDS: Final = "Redpencil"
_ENDS: Final = re.compile(r"((?<=[.?!…]) (?=[A-Z“])|; )")
_PLACE: Final = re.compile(r"(\{\w+\}|%n)")
_LIST: Final = re.compile(r", | and ")
NUMBER: Final = "%n"


@dataclass(frozen=True, slots=True)
class Template:
    """A pattern of what is said, the words it is translated by, and what to look for first."""

    pattern: re.Pattern[str]
    source: str
    longest: str
    weight: int
    """Characters that are its own: the template with the most of them is the one meant."""


def told(words: str) -> str:
    """Return what a room said in the language of the window."""
    if not words:
        return words
    whole = _known(words) or _matched(words)
    if whole:
        return whole
    pieces = _ENDS.split(words)
    if len(pieces) == 1:
        return words
    return "".join(piece if n % 2 else told(piece) for n, piece in enumerate(pieces))


def _known(words: str) -> str:
    """Return the translation of words without places; "" where there is none."""
    for context in (CONTEXT, WORDS):
        found = QCoreApplication.translate(context, words)
        if found != words:
            return found
    return ""


def _matched(words: str) -> str:
    """Return the translation of words by their template; "" where none fits."""
    for template in templates():
        if template.longest in words and (match := template.pattern.fullmatch(words)):
            return _filled(template.source, match.groupdict())
    return ""


def _filled(source: str, places: Mapping[str, str]) -> str:
    count = places.get("n", "")
    number = int(re.sub(r"\D", "", count) or -1) if count else -1
    translated = QCoreApplication.translate(CONTEXT, source, "", number)
    quoted = frozenset(re.findall(r"“\{(\w+)\}”", source))
    return re.sub(
        r"\{(\w+)\}",
        lambda m: places[m[1]] if m[1] in quoted else _part(places[m[1]]),
        translated.replace(NUMBER, count),
    )


def _part(words: str) -> str:
    """Return what stands in a place: a phrase of ours, a list of such, or the article's words."""
    inner = words.strip()
    found = told(inner)
    if found == inner and _LIST.search(inner):
        parts = [_known(part) for part in _LIST.split(inner)]
        found = ", ".join(parts) if all(parts) else inner
    return words.replace(inner, found) if inner else words


@cache
def templates() -> tuple[Template, ...]:
    """Return the templates, those with the most words of their own first; read once."""
    path = resources.path("translations/sentences.json")
    listed = json.loads(path.read_text(encoding="utf-8"))
    made = [_template(said, source) for said, source in listed]
    return tuple(sorted(made, key=lambda t: -t.weight))


def _template(said: str, source: str) -> Template:
    pieces = _PLACE.split(said)
    pattern = "".join(
        _group(piece) if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
    )
    own = pieces[::2]
    return Template(re.compile(pattern, re.DOTALL), source, max(own, key=len), sum(map(len, own)))


def _group(place: str) -> str:
    return r"(?P<n>[\d,]+)" if place == NUMBER else f"(?P<{place[1:-1]}>.*?)"
