"""Whether a line continues the one before it: what copying breaks at a link, reading puts together.

A heading has no end mark either, so that a missing one is no evidence. What is: a line that starts
low or ends in mid-phrase, and a link's few words that are followed by such a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from redpencil.intake import tables

LINK: Final = 6
"""Words of a link that stands on a line of its own."""
BEGINNING: Final = 4
"""Words of a link that may begin a sentence; names have fewer."""
HEADING: Final = 90
SUBHEAD: Final = 40
"""Characters that a heading has at most, and most subheads have."""
_WORD: Final = re.compile(r"[\w’'-]+")
_LOW: Final = re.compile(
    r"[,;:.)%’、。，）」』：]|-(?=\w)|[–—-]\s?[^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ]|[»”](?![\w«„])"
    r"|\((?!.*\)$)|[“\"‘'(„«]{0,2}[^\W\d_A-ZÀ-ÞА-Я]"
)
"""How a line begins that is none of its own; letters without case are sorted out below."""
_PARTICLE: Final = re.compile(r"[はがをにもでとのへや](?![ぁ-ん]{3})")
"""A Japanese particle belongs to the word before it."""
_OPEN: Final = re.compile(r"(?:[,(–—/&-]|(?<![^\s(])[“„«‹\"]|(?<!\w)[^\W\d_]{1,2}[’'])$")
_LISTED: Final = re.compile(r"[;,]\s(?:and|or|und|oder|et|ou|y|o|e)$", re.IGNORECASE)
_ATTRIBUTED: Final = re.compile(r"[–—]\s?[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){1,3}$")


def goes_on(texts: Sequence[str], number: int, *, heads: bool, inside: bool) -> bool:
    """Tell whether there is evidence that a line continues the one before it.

    ``heads``: that one is at the text's head, where headline and deck may have any form.
    ``inside``: that one continues another itself; a link's few words are then no end.
    """
    left, right = texts[number - 1], texts[number]
    if _is_ended(left) or _is_caption(left) or _is_caption(right):
        return False
    if opens_low(right):
        return True
    if _is_named_again(left, right):
        return False
    few = _is_link(right)
    if _is_open(left, certain=heads or not few):
        return True
    if heads:
        return False
    if inside and _is_link(left):
        return True
    begun = left[:1].islower()
    if _begins(right) and (begun or len(left) <= SUBHEAD):
        return False
    return begun or (few and number + 1 < len(texts) and opens_low(texts[number + 1]))


def _is_link(text: str) -> bool:
    """Tell a few words without an end."""
    return len(text.split()) <= LINK and not tables.SENTENCE_END.search(text)


def _is_named_again(left: str, right: str) -> bool:
    """Tell a link's name that the line before has too: a heading, and the paragraph's start."""
    again = " " in right and len(left) <= HEADING
    return again and re.search(rf"(?<!\w){re.escape(right)}(?!\w)", left) is not None


def _begins(text: str) -> bool:
    """Tell words that begin as a sentence or a heading does, too many for somebody's name."""
    words = text.split()
    return len(words) >= BEGINNING and words[0].istitle() and words[1].islower()


def is_dashed_on(left: str, right: str) -> bool:
    """Tell a line that a dash carries on from an item of a list."""
    return right[0] in "–—-" and opens_low(right) and not _is_ended(left)


def _is_ended(text: str) -> bool:
    return bool(
        tables.SENTENCE_END.search(text) or _LISTED.search(text) or _ATTRIBUTED.search(text)
    )


def _is_caption(text: str) -> bool:
    return bool(tables.CAPTION_TAIL.search(text[-120:]) or tables.CAPTION_HEAD.match(text))


def opens_low(text: str) -> bool:
    """Tell a line that begins as no sentence does."""
    if _PARTICLE.match(text):
        return True
    found = _LOW.match(text)
    if not found:
        return False
    last = found[0][-1:]
    return not last.isalpha() or last.islower()


def _is_open(text: str, *, certain: bool) -> bool:
    """Tell a line that stops in mid-phrase; ``certain`` where only a sure sign counts.

    Words that end headings too ("auf", "in": particles of verbs) are no sure sign.
    """
    if _OPEN.search(text):
        return True
    words = _WORD.findall(text[-80:])
    last = words[-1] if words else ""
    if last.isupper() and len(last) > 1:
        return False
    word = last.lower()
    return word in tables.OPEN_WORDS and not (certain and word in tables.PARTICLES)
