"""Which blocks of a page are the article, and what those between them are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import tables
from redpencil.intake.characters import folded
from redpencil.intake.pagedata import PageData
from redpencil.intake.raw import RawBlock
from redpencil.intake.web import weights
from redpencil.intake.web.candidates import Candidate
from redpencil.intake.web.signs import Known, Signs, describes, is_paragraph, signs
from redpencil.intake.web.traits import Trait

LEAST_TOLD: Final = 16
"""Letters from which a description says anything."""
_REPEATED: Final = 30
_LABEL: Final = 20
"""Letters from which a line that comes again is a repetition; below which a line without three
words is a button's label and no text."""
_STATEMENT: Final = 60
"""Characters from which a line under a picture says something."""
_TOP: Final = 12
"""Blocks around the headline in which its author may be named."""


@dataclass(frozen=True, slots=True)
class Found:
    """The article of a page, from its headline on."""

    blocks: tuple[RawBlock, ...]
    hidden: int = 0
    """Characters of it that the page hides."""


def known(facts: PageData, lines: tuple[str, ...]) -> Known:
    """Return what a page's data and another extractor's lines say of its blocks."""
    told = (folded(d) for d in facts.descriptions)
    return Known(
        title=folded(facts.title),
        descriptions=tuple(d for d in told if len(d) >= LEAST_TOLD),
        votes=lines,
        stated=facts.stated,
    )


def find(candidates: Sequence[Candidate], facts: PageData, lines: tuple[str, ...]) -> Found:
    """Return the article, empty where there is none.

    What stands between its parts and is none of them is there too, marked as boilerplate.
    """
    about = known(facts, lines)
    kept = _kept(candidates, signs(candidates, about), about)
    if not any(kept):
        return Found(())
    first = _start(candidates, kept, about)
    last = len(kept) - 1 - kept[::-1].index(True)
    inside = range(first, last + 1)
    text = next((i for i in inside if kept[i] and is_paragraph(candidates[i])), first)
    headline = [RawBlock(facts.title, part=Part.HEADLINE)] if facts.title else []
    blocks = [
        block
        for i in inside
        for block in (
            _of_article(candidates[i], about, before_text=i <= text)
            if kept[i]
            else _between(candidates[i], facts, near=i - first < _TOP)
        )
    ]
    hidden = sum(
        len(c.text) for c, k in zip(candidates, kept, strict=True) if k and _is_hidden(c)
    )
    return Found((*headline, *blocks), hidden)


def _kept(candidates: Sequence[Candidate], rows: Sequence[Signs], about: Known) -> list[bool]:
    """Choose the blocks whose signs speak for them, each wording once, the title's not at all."""
    seen: set[str] = set()
    kept = []
    for candidate, row in zip(candidates, rows, strict=True):
        words = folded(candidate.text)
        again = words in seen and len(words) > _REPEATED
        good = bool(words) and not again and words != about.title and total(row) > 0
        if good:
            seen.add(words)
        kept.append(good)
    return kept


def total(row: Signs) -> float:
    """Return the weighted sum of a block's signs: above 0 for the article."""
    known_weights = weights.WEIGHTS
    return weights.BASE + sum(known_weights.get(name, 0.0) * value for name, value in row.items())


def _start(candidates: Sequence[Candidate], kept: Sequence[bool], about: Known) -> int:
    """Return where the article begins: at the headline before its text, else with its text."""
    first = kept.index(True)
    for number in range(first, max(-1, first - _TOP * 3), -1):
        if about.title and folded(candidates[number].text) == about.title:
            return number
    return first


def _of_article(candidate: Candidate, about: Known, *, before_text: bool) -> Iterator[RawBlock]:
    block = candidate.block
    words = folded(block.text)
    leads = candidate.own & Trait.LEAD and candidate.tag != "h1"
    described = len(words) > 25 and any(describes(words, told) for told in about.descriptions)
    if before_text and (leads or described):
        yield replace(block, part=Part.DECK)
    else:
        yield block


def _between(candidate: Candidate, facts: PageData, *, near: bool) -> Iterator[RawBlock]:
    """Return what stands in the article and is not of it, as what it is."""
    block = candidate.block
    words = folded(block.text)
    if words == folded(facts.title) or not words:
        return
    if len(words) < _LABEL and block.text.count(" ") < 2:
        return
    yield replace(block, part=_part_between(candidate, words, facts, near=near))


def _part_between(candidate: Candidate, words: str, facts: PageData, *, near: bool) -> Part:
    named = facts.byline and folded(facts.byline) in words and len(words) < 120
    if near and named:
        return Part.BYLINE
    if "figcaption" in candidate.within or candidate.own & Trait.CAPTION:
        return Part.CAPTION if _is_told(candidate.text) else Part.CREDIT
    return Part.BOILERPLATE


def _is_told(line: str) -> bool:
    """Tell a caption in the newsroom's own words from a picture's label, name or credited line."""
    return len(line) >= _STATEMENT and bool(tables.SENTENCE_END.search(line[-20:]))


def _is_hidden(candidate: Candidate) -> bool:
    return bool((candidate.own | candidate.around) & Trait.HIDDEN)
