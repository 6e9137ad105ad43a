"""A fact as a sentence that stands alone; what is put in for its pronouns stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from redpencil.detect.facts.features import Scene
from redpencil.detect.grammar import Word

_EDGE: Final = ' \t\n,;:–—-“”"«»„'
_RELATIVE: Final = frozenset({"which", "who", "that", "whose", "where"})
_PERSON: Final = frozenset({"he", "she"})
_FIRST: Final = frozenset({"i", "we", "my", "our"})
_OWN: Final = frozenset({"his", "her", "its", "their", "my", "our"})
_FINITE: Final = frozenset({"past", "verbs", "be", "have", "modal", "do", "ed"})


@dataclass(frozen=True, slots=True)
class Names:
    """Whom the pronouns of a sentence may mean; empty where nobody is known."""

    speaker: str = ""
    person: str = ""
    """The person named last before the sentence."""
    body: str = ""
    """The organisation or place named last."""


def restated(scene: Scene, start: int, end: int, text: str, names: Names, *, said: bool) -> str:
    """Return a range of words as a full sentence; ``said`` asks for that it was said."""
    words = scene.words
    exact = text[words[start].start : words[end - 1].end].strip(_EDGE)
    if said:
        return f"{names.speaker or 'Somebody'} said: “{exact}”."
    filled = _filled(words[start:end], text, names, quoted=scene.quoted[start])
    lead = _lead(scene, start, end, text)
    return _whole(f"{lead}{filled}")


def _lead(scene: Scene, start: int, end: int, text: str) -> str:
    """Return what has to stand before a piece that lacks its subject."""
    words = scene.words
    first = words[start]
    if start == 0:
        return ""
    if first.low in _RELATIVE and first.low != "where":
        return f"[{subject}] " if (subject := _antecedent(scene, start, text)) else ""
    finite = first.kind in _FINITE and not _opens_phrase(words, start, end)
    if finite or (first.kind == "adv" and start + 1 < end and words[start + 1].kind in _FINITE):
        return f"[{subject}] " if (subject := _subject(scene, start, text)) else ""
    if first.kind in ("ing", "prep", "verb") or first.low == "to":
        return f"[{subject}:] " if (subject := _subject(scene, start, text)) else ""
    return ""


def _opens_phrase(words: Sequence[Word], start: int, end: int) -> bool:
    """Tell "wounded soldiers were taken" from "wounded 238"."""
    return words[start].kind == "ed" and any(
        w.kind in _FINITE - {"ed"} for w in words[start + 1 : end]
    )


def _antecedent(scene: Scene, start: int, text: str) -> str:
    """Return the noun phrase that a relative word stands for."""
    words, end = scene.words, start
    while end and words[end - 1].kind in (",", "prep", "–", "—", "-"):
        end -= 1
    begin = end
    while (
        begin
        and words[begin - 1].kind in ("det", "w", "s", "cap", "num", "ed", "adv")
        and words[begin - 1].low != "that"
    ):
        begin -= 1
    return text[words[begin].start : words[end - 1].end] if begin < end else ""


def _subject(scene: Scene, before: int, text: str) -> str:
    """Return the sentence's subject: what stands before its first verb."""
    words = scene.words
    begin = 0
    for number in range(before):
        word = words[number]
        if word.kind == "," and number - begin < 6 and words[begin].kind in ("prep", "sub", "adv"):
            begin = number + 1
        elif word.kind in _FINITE and scene.inside[number] == "-" and number > begin:
            last = number - 2 if words[number - 1].low in _RELATIVE else number - 1
            piece = text[words[begin].start : words[max(begin, last)].end].strip(_EDGE)
            return piece if len(piece.split()) <= 14 else ""
    return ""


def _filled(words: Sequence[Word], text: str, names: Names, *, quoted: bool) -> str:
    """Return the words with their leading pronoun named, and relative words left out."""
    if words[0].low in _RELATIVE - {"where"} and len(words) > 1:
        words = words[1:]
    first = words[0]
    whole = text[first.start : words[-1].end]
    low = first.low.replace("’", "'").split("'")[0]
    empty = low == "it" and len(words) > 1 and words[1].kind == "be"
    who = _meant(low, names, quoted=quoted, empty=empty)
    if not who:
        return whole
    rest = first.text[len(low) :] if low not in _OWN else ""
    ending = "’s" if low in _OWN else ""
    after = text[first.end : words[-1].end]
    return f"[{who}{ending}]{_verb(rest)}{after}"


def _meant(low: str, names: Names, *, quoted: bool, empty: bool) -> str:
    """Return whom a pronoun means; ``empty`` tells "it was too early", which means nobody."""
    if low in _FIRST:
        return names.speaker
    if low in _PERSON or low in ("his", "her"):
        return names.person if not quoted else ""
    if low in ("it", "its", "they", "their"):
        return names.body if not quoted and not empty else ""
    return ""


def _verb(rest: str) -> str:
    """Write out what a pronoun drew together: "'ll", "'s"."""
    return {"'ll": " will", "'ve": " has", "'m": " is", "'re": " are", "'d": " would"}.get(
        rest.replace("’", "'"), rest
    )


def _whole(words: str) -> str:
    """Make a sentence of it: a large letter, no loose marks, a full stop."""
    tidy = re.sub(r"\s+", " ", words).strip(_EDGE)
    if not tidy:
        return ""
    if tidy[0] == "[" and len(tidy) > 1:
        tidy = "[" + tidy[1].upper() + tidy[2:]
    tidy = tidy[0].upper() + tidy[1:]
    return tidy if tidy[-1] in ".!?…" else f"{tidy}."
