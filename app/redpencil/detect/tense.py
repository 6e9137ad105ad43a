"""Which way the verbs of an English sentence look: ahead, back, at the present, at what may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.detect import grammar

_MAY: Final = frozenset(
    "can can't can’t cannot could couldn't couldn’t may might should shouldn't shouldn’t must".split()
)
_WILL: Final = ("'ll", "’ll")
_PLANNED: Final = frozenset(
    "plans plan planned planning hopes hope hoped aims aim aiming intends intend intended expected expects expect scheduled likely unlikely set due going about bound forecast".split()
)


def tenses(words: Sequence[grammar.Word]) -> tuple[int, int, int, int]:
    """Count the verbs that look ahead, back, at the present and at what may be; who says it left out."""
    counts = {"ahead": 0, "back": 0, "now": 0, "may": 0}
    number = 0
    while number < len(words):
        looks = _looks(words, number)
        alone = looks == "now" and words[number].kind != "be"
        number += 1
        if looks:
            counts[looks] += 1
            number = number if alone else _after_group(words, number)
    return counts["ahead"], counts["back"], counts["now"], counts["may"]


def main(words: Sequence[grammar.Word]) -> str:
    """Return which way the first verb looks that is in no clause beginning with "which", "if", "when" …."""
    number, skip = 0, False
    while number < len(words):
        word = words[number]
        if word.kind == ",":
            skip = False
        elif word.kind in ("rel", "sub") or word.low == "that":
            skip = word.low != "that"
        looks = _looks(words, number)
        number += 1
        if looks and not skip:
            return looks
        if looks:
            skip = False
            number = _after_group(words, number)
    return ""


def _looks(words: Sequence[grammar.Word], number: int) -> str:
    """Return which way a word looks if it begins a group of verbs; "" if it does not."""
    word = words[number]
    if word.low in grammar.says() and word.low != "expected":
        return ""
    if word.low in _MAY:
        return "may"
    planned = word.kind == "be" and next_verb(words, number) == "to"
    if word.kind == "modal" or word.low.endswith(_WILL) or planned or _plans(words, number):
        return "ahead"
    if word.low in ("is", "are", "am") or (word.kind in ("verbs", "do") and word.low != "did"):
        return "now"
    back = word.kind in ("past", "have") or word.low in ("was", "were", "did")
    return "back" if back or (word.kind == "ed" and not _passive(words, number)) else ""


def _plans(words: Sequence[grammar.Word], number: int) -> bool:
    """Tell "plans to", "is expected to", "scheduled for"."""
    following = words[number + 1].low if number + 1 < len(words) else ""
    if words[number].kind == "be":
        return (
            number + 2 < len(words)
            and words[number + 1].low in _PLANNED
            and words[number + 2].low in ("to", "for")
        )
    return words[number].low in _PLANNED and following in ("to", "for")


def _after_group(words: Sequence[grammar.Word], number: int) -> int:
    """Return where the verbs end that belong to one that helps."""
    while number < len(words) and words[number].kind in (
        "be",
        "have",
        "adv",
        "not",
        "verb",
        "ed",
        "past",
        "ing",
    ):
        number += 1
    return number


def _passive(words: Sequence[grammar.Word], number: int) -> bool:
    """Tell a participle behind its noun, "the man arrested on Monday", as well as one can."""
    before = words[number - 1].kind if number else ""
    return before in ("s", "det", "prep", "and", "w", ",")


def next_verb(words: Sequence[grammar.Word], number: int) -> str:
    """Return the class of the verb that a helping verb helps."""
    for word in words[number + 1 : number + 4]:
        if word.kind not in ("adv", "not"):
            return "to" if word.low == "to" else word.kind
    return "|"
