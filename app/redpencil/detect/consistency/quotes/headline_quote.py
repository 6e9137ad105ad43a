"""Words in quotation marks above the text that nobody says in it.

Rule: a headline quotes only what the article quotes or reports word for word (house rule of most
desks; FIELD.md, "every hed, dek, subhed"). False alarms: one word is let pass as irony, and the
words may stand anywhere below, in any form of the verb's ending.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.detect import quotations
from redpencil.detect.consistency.quotes.repeated import titled, words
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "quote-not-in-text"
_ABOVE: Final = (Part.HEADLINE, Part.DECK, Part.SUBHEAD)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a headline quotes what the text does not have."""
    below = [b for b in reading.article.blocks if b.part is Part.BODY]
    if not below or not reading.english:
        return
    text = f" {' '.join(w for b in below for w in words(reading.text, b.span))} "
    for block in reading.article.blocks:
        if block.part not in _ABOVE:
            continue
        for quote in quotations.quoted(reading.text, block.span):
            said = words(reading.text, quote)
            if (
                len(said) >= 2
                and not titled(quote.of(reading.text))
                and f" {' '.join(said)} " not in text
            ):
                yield reading.flag(
                    NAME,
                    (quote,),
                    "Who says this in the article?",
                    f"“{' '.join(quote.of(reading.text).split())}” is not in the text below.",
                )
