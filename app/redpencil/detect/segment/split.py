"""Article to sentences: spans that cover the text, each inside one block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from redpencil.detect.segment import lists
from redpencil.detect.segment.ends import ends
from redpencil.domain.article import Article, Block, Part
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

_CREDIT: Final = re.compile(
    r"\s(?P<credit>(?:REUTERS|AFP|AP|EPA|Reuters|Getty Images|EPA-EFE|dpa|EFE|ANSA|Xinhua)"
    r"(?:\s?/\s?[A-Z][^.\n]{1,60}|\s+Photo)?|(?:Photo(?:graph)?|Picture|Image|Foto|Bild)(?::| by)\s?[^.\n]{2,60})"
    r"\.?$"
)
_CREDIT_INSIDE: Final = re.compile(
    r"(?<=\S)\s(?:Image|Photo|Picture|Foto|Bild|Imagen|Photographie): [^\n.:]{2,60}(?:\.|$)"
)
_DATE_FIRST: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}(?=\s[A-Z])"
)
_DATE_LAST: Final = re.compile(
    r"(?<=[\w)”\"'’])\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)"
)
_DATE_INSIDE: Final = re.compile(
    r"(?<=[\w)”\"'’])(?<! on)(?<! until)(?<! since)(?<! of)(?<! by)(?<! for)(?<! before)(?<! after)(?<! from)(?<! to)"
    r"(?<! last)(?<! and)(?<! or)(?<! this)\s"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})(?=\s[A-Z])"
)
_GLUED: Final = re.compile(r"(?:[\w’'.&-]+ ){2,14}?(?=(?:In|On|At) the [^.!?]{3,90}, [^.!?]{30})")
_GLUED_FRENCH: Final = re.compile(
    r"[^.!?\n]{8,120}?(?<=[\w)»]) (?=(?:(?:Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Au|Aux|Dans|Selon|Plus de) (?=[a-zà-ÿ\d])|L['’](?=[a-zà-ÿ])))"
)
"""A headline with the text behind it on one line: inside a sentence no French article is large before a small word."""
_OUTSIDE: Final = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})


def split(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences in order; a list mark belongs to the first sentence of its item."""
    return tuple(
        Sentence(span, part) for block in article.blocks for span, part in _of_block(article, block)
    )


def _of_block(article: Article, block: Block) -> Iterator[tuple[Span, Part]]:
    """Set apart what is no sentence of the block: a dateline or a credit on the same line."""
    text = article.text
    for piece, part in _parts(article, block):
        yield from ((s, part) for s in spans(text, piece, article.language))


def _parts(article: Article, block: Block) -> Iterator[tuple[Span, Part]]:
    text, whole, part = article.text, block.whole, block.part
    if part in _OUTSIDE:
        yield whole, part
        return
    cuts = [(whole.start, part), *_datelines(text, block)]
    if part is Part.BODY and (head := _glued(article, block)):
        cuts.append((head, part))
    for credit in _credits(text, block):
        cuts += [(credit.start, Part.CREDIT), (credit.end, part)]
    for (start, kind), (end, _) in pairwise([*sorted(cuts, key=_place), (whole.end, part)]):
        if text[start:end].strip():
            yield Span(start, end), kind


def _glued(article: Article, block: Block) -> int:
    """Return where the text begins behind a headline on the same line; 0 where there is none."""
    start, end = block.span.start, block.span.end
    found = _GLUED.match(article.text, start, end)
    if found is None and article.language == "fr" and block is article.blocks[0]:
        found = _GLUED_FRENCH.match(article.text, start, end)
    return found.end() if found else 0


def _place(cut: tuple[int, Part]) -> int:
    return cut[0]


def _datelines(text: str, block: Block) -> Iterator[tuple[int, Part]]:
    """Yield where a full date on the line of a heading or sentence begins and ends."""
    start, end = block.span.start, block.span.end
    if day := _DATE_FIRST.match(text, start, end):
        yield from ((block.whole.start, Part.BYLINE), (day.end(), block.part))
    elif day := _DATE_INSIDE.search(text, start, min(end, start + 240)):
        yield from ((day.start("day"), Part.BYLINE), (day.end("day"), block.part))
    if day := _DATE_LAST.search(text, max(start, end - 40), end):
        yield day.end(), Part.BYLINE


def _credits(text: str, block: Block) -> Iterator[Span]:
    last = None
    if block.part is Part.CAPTION:
        words = block.span.of(text)
        last = _CREDIT.search(words[-90:])
        if last and len(last["credit"]) < len(words.strip()) - 8:
            start = block.span.end - len(words[-90:]) + last.start("credit")
            yield Span(start, block.span.end)
            return
    for found in _CREDIT_INSIDE.finditer(text, block.span.start, block.span.end):
        yield Span(found.start() + 1, found.end())


def spans(text: str, inside: Span, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of a stretch of text, without the white space between them."""
    cuts = list(ends(text, inside, language))
    marks = tuple(lists.marks(text, inside))
    if marks:
        cuts = _with_marks(text, inside, cuts, marks)
    found = []
    for start, end in pairwise([inside.start, *cuts, inside.end]):
        if span := _stripped(text, start, end):
            found.append(span)
    return tuple(found)


def _with_marks(text: str, inside: Span, cuts: list[int], marks: tuple[Span, ...]) -> list[int]:
    """End a sentence before each list mark, and none right behind one."""
    behind = {place for mark in marks for place in range(mark.start + 1, mark.end + 2)}
    before = {m.start for m in marks if text[inside.start : m.start].strip()}
    return sorted({c for c in cuts if c not in behind} | before)


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None
