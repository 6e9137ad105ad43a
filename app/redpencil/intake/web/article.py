"""Which blocks of a page are the article, and what those between them are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import tables
from redpencil.intake.characters import folded
from redpencil.intake.raw import RawBlock
from redpencil.intake.web import printed, weights
from redpencil.intake.web.candidates import Candidate
from redpencil.intake.web.pagedata import PageData
from redpencil.intake.web.signs import Known, Signs, describes, is_paragraph, signs
from redpencil.intake.web.traits import Trait

LEAST_TOLD: Final = 16
"""Letters from which a description says anything."""
LEAST: Final = 250
"""Characters of an article; a page of less is better read whole."""
_REPEATED: Final = 30
_LABEL: Final = 20
"""Letters from which a line that comes again is a repetition; below which a line without three
words is a button's label and no text."""
_STATEMENT: Final = 60
"""Characters from which a line under a picture says something."""
_ABOVE: Final = 36
"""Blocks above the text in which the headline may be."""
_TOP: Final = 12
"""Blocks around the headline in which its author may be named."""


@dataclass(frozen=True, slots=True)
class Found:
    """The article of a page, from its headline on."""

    blocks: tuple[RawBlock, ...]
    facts: PageData
    """What the page says of it, completed by what it prints."""
    hidden: int = 0
    """Characters of it that the page hides."""
    pieces: range = range(0)
    """Its text as it came, as places in the walk's pieces."""


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
    facts = replace(facts, title=printed.headline(facts, candidates))
    about = known(facts, lines)
    words = [folded(c.text) for c in candidates]
    kept = _kept(words, signs(candidates, words, about), about)
    if sum(len(c.text) for c, k in zip(candidates, kept, strict=True) if k) < LEAST:
        return Found((), facts)
    place = _place(candidates, words, kept, about)
    facts = printed.completed(facts, candidates, place)
    headline = [RawBlock(facts.title, part=Part.HEADLINE)] if facts.title else []
    blocks = [
        block
        for number in range(place.heading, place.last + 1)
        for block in _blocks(candidates, number, kept, about, facts, place)
    ]
    hidden = sum(len(c.text) for c, k in zip(candidates, kept, strict=True) if k and _is_hidden(c))
    came = range(candidates[place.heading].pieces.start, candidates[place.last].pieces.stop)
    return Found((*headline, *blocks), facts, hidden, came)


def _place(
    candidates: Sequence[Candidate], words: Sequence[str], kept: Sequence[bool], about: Known
) -> printed.Place:
    """Return where the article is: from its headline, else its text, to its last block."""
    chosen = [number for number, is_kept in enumerate(kept) if is_kept]
    text = next((n for n in chosen if is_paragraph(candidates[n])), chosen[0])
    above = range(chosen[0], max(-1, chosen[0] - _ABOVE), -1)
    heading = next((n for n in above if _is_title(words[n], about)), chosen[0])
    return printed.Place(heading, text, chosen[-1])


def _is_title(words: str, about: Known) -> bool:
    """Tell the headline, perhaps with its kicker, from all else."""
    return bool(about.title) and about.title in words and len(words) < 1.8 * len(about.title)


def _blocks(
    candidates: Sequence[Candidate],
    number: int,
    kept: Sequence[bool],
    about: Known,
    facts: PageData,
    place: printed.Place,
) -> Iterator[RawBlock]:
    candidate = candidates[number]
    if not kept[number]:
        yield from _between(candidate, facts, near=number - place.heading < _TOP)
    elif number == place.last and candidate.text == facts.byline:
        yield replace(candidate.block, part=Part.BYLINE)
    else:
        yield _of_article(candidate, about, before_text=number <= place.text)


def _kept(words: Sequence[str], rows: Sequence[Signs], about: Known) -> list[bool]:
    """Choose the blocks whose signs speak for them, each wording once, the title's not at all."""
    seen: set[str] = set()
    kept = []
    for own, row in zip(words, rows, strict=True):
        again = own in seen and len(own) > _REPEATED
        good = bool(own) and not again and total(row) > 0 and not _is_title(own, about)
        if good:
            seen.add(own)
        kept.append(good)
    return kept


def total(row: Signs) -> float:
    """Return the weighted sum of a block's signs: above 0 for the article."""
    known_weights = weights.WEIGHTS
    found = weights.BASE
    for name, value in row.items():
        found += known_weights.get(name, 0.0) * value
    return found


def _of_article(candidate: Candidate, about: Known, *, before_text: bool) -> RawBlock:
    block = candidate.block
    words = folded(block.text)
    leads = candidate.own & Trait.LEAD and candidate.tag != "h1"
    described = len(words) > 25 and any(describes(words, told) for told in about.descriptions)
    if before_text and (leads or described):
        return replace(block, part=Part.DECK)
    return block


def _between(candidate: Candidate, facts: PageData, *, near: bool) -> Iterator[RawBlock]:
    """Return what stands in the article and is not of it, as what it is."""
    block = candidate.block
    words = folded(block.text)
    if not words or words == folded(facts.title):
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
