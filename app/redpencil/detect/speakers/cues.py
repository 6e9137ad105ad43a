"""Which words report what somebody says, and which only look so."""

from __future__ import annotations

from typing import Final

from redpencil.detect.facts.features import Scene
from redpencil.detect.speakers import phrases

_NOUNS_TOO: Final = frozenset(
    "rate rates show shows claim claims report reports estimate estimates note notes post posts call calls state states tweet tweets quote quotes"
    " comment comments promise promises pledge pledges stress warning blame address charge charges rule rules find finds hope hopes vow vows reply dispute disputes remark remarks".split()
)
"""Reporting verbs that are nouns as often: "interest rates", "a light show"."""
_AFTER_NOUN: Final = frozenset({"prep", "and", ".", ",", ";", ")", "be", "have", "modal", "past", "ed", "do"})  # fmt: skip
"""Classes of the word behind a noun rather than behind a verb that reports."""
_ONLY_BEFORE_WORDS: Final = frozenset(
    "continue continues continued conceded maintain maintains maintained characterised characterized".split()
)
"""Verbs that report only where words follow that somebody said."""
_ANSWERS: Final = frozenset("respond responded reply replied comment commented".split())
_REFUSES: Final = frozenset("didn't didn’t declined refused unable failed unavailable".split())


def is_noun(scene: Scene, number: int) -> bool:
    """Tell "the report" and "was told" from a word that reports; names are no verbs either."""
    word = scene.words[number]
    before = scene.words[number - 1] if number else None
    if scene.inside[number] != "-" or word.text[0].isupper():
        return True
    if before is None:
        return False
    asked = before.kind == "prep" and phrases.without_hearer(scene, number) != number
    if (before.kind in ("det", "prep") and not asked) or (
        before.low == "to" and word.kind == "verb"
    ):
        return True
    if _reports_nothing(scene, number):
        return True
    if word.low in _NOUNS_TOO and _is_compound(scene, number):
        return True
    after = scene.words[number + 1].kind if number + 1 < len(scene.words) else "."
    if word.low == "found" and after in ("prep", "."):
        return True
    passive = word.kind in ("ed", "past") and word.low not in ("said", "says")
    place = number - 1
    while place and scene.words[place].kind in ("adv", "not"):
        place -= 1
    return passive and scene.words[place].kind == "be"


def _reports_nothing(scene: Scene, number: int) -> bool:
    """Tell "continued to fall", "did not respond", "a group called X" from verbs that report."""
    words, word = scene.words, scene.words[number]
    after = words[number + 1] if number + 1 < len(words) else None
    if word.low in _ONLY_BEFORE_WORDS:
        return after is None or not (after.low == "that" or after.kind in (",", ":", '"'))
    if word.low in _ANSWERS:
        return any(w.kind == "not" or w.low in _REFUSES for w in words[max(0, number - 4) : number])
    if word.low in ("called", "dubbed") and number:
        named = after is not None and (after.kind in ('"', "cap") or after.low == "the")
        behind = words[number - 1].kind in ("w", "s", "num") or scene.inside[number - 1] in "OWL"
        finite = any(
            w.kind in ("past", "verbs", "be", "have", "modal")
            for w in words[max(0, number - phrases.FARTHEST) : number]
        )
        return named and behind and finite
    return False


def _is_compound(scene: Scene, number: int) -> bool:
    """Tell "interest rates rose" from "the study rates them" by what stands around the word."""
    before = scene.words[number - 1]
    after = scene.words[number + 1] if number + 1 < len(scene.words) else None
    opening = number == 1 and before.kind == "cap" and scene.inside[0] == "-"
    if opening and scene.words[number].low.endswith("s"):
        return number + 1 == len(scene.words) or scene.words[number + 1].kind in _AFTER_NOUN
    if before.kind not in ("w", "num", "ing", "verb", "-") or scene.quoted[number - 1]:
        return False
    if not scene.words[number].low.endswith("s"):
        return True
    return after is None or after.kind in _AFTER_NOUN
