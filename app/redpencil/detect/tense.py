"""Which way the verbs of an English sentence look: ahead, back, at the present, at what may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.detect import grammar

_MAY: Final = frozenset(
    "can can't can’t cannot could couldn't couldn’t may might should shouldn't shouldn’t must".split()
)
_PLANNED: Final = frozenset(
    "plans plan planned planning hopes hope hoped aims aim aiming intends intend intended expected expects expect scheduled likely unlikely set due going about bound forecast".split()
)


def tenses(words: Sequence[grammar.Word]) -> tuple[int, int, int, int]:
    """Count the verbs of a sentence that look ahead, back, at the present, and at what may be; who says it left out."""
    ahead = back = now = may = 0
    number = 0
    while number < len(words):
        word = words[number]
        following = next_verb(words, number)
        number += 1
        if word.low in grammar.says() and word.low != "expected":
            continue
        if word.low in _MAY:
            may += 1
            number = _after_group(words, number)
        elif (
            word.kind == "modal"
            or word.low
            in (
                "i'll",
                "we'll",
                "they'll",
                "he'll",
                "she'll",
                "it'll",
                "you'll",
                "i’ll",
                "we’ll",
                "they’ll",
                "he’ll",
                "she’ll",
                "it’ll",
                "you’ll",
            )
            or (word.kind == "be" and following == "to")
            or _plans(words, number - 1)
        ):
            ahead += 1
            number = _after_group(words, number)
        elif word.kind == "be" and word.low in ("is", "are", "am"):
            now += 1
            number = _after_group(words, number)
        elif (
            word.kind in ("past", "have")
            or word.low in ("was", "were", "did")
            or (word.kind == "ed" and not _passive(words, number - 1))
        ):
            back += 1
            number = _after_group(words, number)
        elif word.kind in ("verbs", "do"):
            now += 1
    return ahead, back, now, may


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
