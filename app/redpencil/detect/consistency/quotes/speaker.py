"""A quotation that nobody speaks.

Rule: who is quoted is named with the quotation or right before it. False alarms: any verb of
saying or thinking in the paragraph or its neighbours counts, as does "according to", and
quotations under six words are let pass as terms, titles or irony.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect import quotations
from redpencil.detect.consistency.quotes.repeated import words
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "quote-without-speaker"
_SAYS: Final = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)?|wr(?:ote|ites?|iting|itten)|according|repl(?:ied|ies)|answer\w*|announc\w+|statement|tweet\w*|post(?:ed|s)?|call(?:ed|s|ing)?|claim\w*|warn\w*|argu\w+|think\w*|thought|recall\w*|remember\w*|explain\w*|insist\w*|declar\w+|not(?:ed|es)|quot\w+|read(?:s|ing)?|shout\w*|describ\w+|comment\w*|testif\w+|den(?:y|ied|ies)|accus\w+|stat(?:ed|es|ing)|interview\w*|spoke\w*|report\w*|conclud\w+|suggest\w*|titled|named|entitled|chant\w*|sa?ng|sing\w*|label\w*|refer\w*|admit\w*|respon\w+|mention\w*|urg\w+|criti\w+|prais\w+|continu\w+|observ\w+|went on|joked?|put it|sign(?:s|ed)?|slogan|motto|letter|email|message|speech|voice|words|cit(?:ed|ing|es)|confirm\w*|emphasi\w+|stress\w*|express\w*|believ\w*|propos\w+|review\w*|laugh\w*|smil\w+|question\w*|rul(?:ed|ing)|law|article|section|text|sagt\w*|erklär\w+|dit|déclar\w+|dijo|afirm\w+|каза\w+|сказа\w+|заяв\w+)\b",
    re.IGNORECASE,
)
_SHORTEST: Final = 6


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a whole quotation has no speaker near."""
    if not reading.english:
        return
    blocks = [b for b in reading.article.blocks if b.part is Part.BODY]
    texts = [b.span.of(reading.text) for b in blocks]
    for number, block in enumerate(blocks):
        quotes = [
            q
            for q in quotations.quoted(reading.text, block.span)
            if len(words(reading.text, q)) >= _SHORTEST
        ]
        near = " ".join(texts[_begun(texts, number) : number + 2])
        outside = near
        for quote in quotes:
            outside = outside.replace(quote.of(reading.text), " ")
        if (
            quotes
            and not _SAYS.search(outside)
            and not re.search(r"[–—:]\s*$|:\s*[“\"„«]", outside)
        ):
            yield reading.flag(
                NAME,
                (quotes[0],),
                "Who says this?",
                "No speaker in this paragraph or those around it.",
            )


def _begun(texts: list[str], number: int) -> int:
    """Return the paragraph before the first of a quotation that runs over several."""
    while number > 0 and texts[number].lstrip()[:1] in '“"„«':
        number -= 1
    return max(0, number - (texts[number].lstrip()[:1] not in '“"„«'))
