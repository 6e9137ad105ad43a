"""Which part of the article each block is: by its own words, then by its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import dates, tables
from redpencil.intake.raw import RawBlock

LONGEST_SUBHEAD: Final = 90
WORDS_OF_SUBHEAD: Final = 14
"""Characters and words that a subhead has at most."""
LONGEST_HEADLINE: Final = 200
LONGEST_SUMMARY: Final = 700
HEAD: Final = 8
"""Blocks in which an article's summary stands, if it has one."""
LONGEST_DECK: Final = 300


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the part found for it."""

    text: str
    part: Part
    mark: str = ""
    machine_made: bool = False
    label: bool = False
    """Whether it says that its neighbours were made by a machine."""
    known: bool = False
    """Whether the format told the part, so that nothing is guessed."""


def placed(blocks: Sequence[RawBlock]) -> tuple[Placed, ...]:
    """Give every block its part; a sign-off at a paragraph's end becomes a block of its own."""
    alone = [_by_words(b, number) for number, b in enumerate(blocks)]
    pieces = [piece for block in alone for piece in _signed_off(block)]
    beside = _sources(_summaries(_captions(pieces)))
    found = (_by_place(beside, number) for number in range(len(beside)))
    return tuple(piece for block in found for piece in _credited(block))


def _by_words(block: RawBlock, number: int) -> Placed:
    text = block.text
    part = block.part or Part.BODY
    label = False
    if tables.AI_LABEL.fullmatch(text):
        part, label = Part.BOILERPLATE, True
    elif block.part is None:
        first = number == 0 and not block.mark and not _is_text(text)
        part = _line_part(text) or (Part.HEADLINE if first else Part.BODY)
    return Placed(text, part, block.mark, block.machine_made, label, block.part is not None)


def _is_text(text: str) -> bool:
    """Tell running text from a headline: longer than one, or several sentences."""
    ended = tables.SENTENCE_END.search(text)
    return len(text) > LONGEST_HEADLINE or bool(
        ended and (len(text) > LONGEST_SUBHEAD or tables.INNER_END.search(text))
    )


def _line_part(text: str) -> Part | None:
    if tables.CREDIT.fullmatch(text) or tables.AGENCY_CREDIT.fullmatch(text):
        return Part.CREDIT
    if tables.is_boilerplate(text) or tables.PUBLISHED.fullmatch(text):
        return Part.BOILERPLATE
    if tables.SIGN_OFF_LINE.fullmatch(text):
        return Part.BYLINE
    if len(text) < 90 and tables.BYLINE.fullmatch(text):
        return Part.BYLINE
    return Part.BYLINE if dates.day_of_line(text) else None


def _captions(blocks: list[Placed]) -> list[Placed]:
    """Make what stands right before a credit its caption."""
    found = list(blocks)
    for number in range(1, len(blocks)):
        before = blocks[number - 1]
        credit = blocks[number]
        if credit.part is Part.CREDIT and not credit.known and _is_plain(before):
            found[number - 1] = replace(before, part=Part.CAPTION)
    return found


def _summaries(blocks: list[Placed]) -> list[Placed]:
    """Make the list items before (else after) a label, else a paragraph, what a machine made."""
    found = list(blocks)
    for number, block in enumerate(blocks):
        if not block.label:
            continue
        run = _items(blocks, range(number - 1, -1, -1)) or _items(
            blocks, range(number + 1, len(blocks))
        )
        for item in run or _paragraph(blocks, number):
            found[item] = replace(blocks[item], part=Part.DECK, machine_made=True)
    return found


def _paragraph(blocks: list[Placed], number: int) -> list[int]:
    """Return the paragraph that a label is of: a sentence follows it, a heading goes before it."""
    if number > HEAD:
        return []
    said = tables.SENTENCE_END.search(blocks[number].text)
    for near in (number - 1, number + 1) if said else (number + 1,):
        if 0 <= near < len(blocks) and _is_summary(blocks[near]):
            return [near]
    return []


def _is_summary(block: Placed) -> bool:
    """Tell a paragraph that may be a summary."""
    text = block.part in (Part.BODY, Part.DECK)
    return (
        text and len(block.text) <= LONGEST_SUMMARY and bool(tables.SENTENCE_END.search(block.text))
    )


def _items(blocks: list[Placed], numbers: range) -> list[int]:
    run = []
    for number in numbers:
        if not blocks[number].mark:
            break
        run.append(number)
    return run


def _is_plain(block: Placed) -> bool:
    """Tell whether it is body only because nothing else is known."""
    return block.part is Part.BODY and not (block.known or block.mark)


def _by_place(blocks: list[Placed], number: int) -> Placed:
    """Find captions and subheads among what is still body."""
    block = blocks[number]
    if not _is_plain(block):
        return block
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    following = after.part if after else None
    if _is_caption(
        block.text, beside=after is not None and not after.known and _is_of_picture(after)
    ):
        return replace(block, part=Part.CAPTION)
    if following is not None and not tables.SENTENCE_END.search(block.text):
        if number == 1 and blocks[0].part is Part.HEADLINE and len(block.text) <= LONGEST_DECK:
            return replace(block, part=Part.DECK)
        if _is_short(block.text):
            return replace(block, part=Part.SUBHEAD)
    return block


def _is_of_picture(block: Placed) -> bool:
    return block.part in (Part.CAPTION, Part.CREDIT)


def _is_caption(text: str, *, beside: bool) -> bool:
    """Tell a caption by its words; ``beside`` is whether one stands next to it."""
    if tables.CAPTION_TAIL.search(text[-120:]) or tables.CAPTION_HEAD.match(text):
        return True
    return beside and bool(tables.PICTURED.fullmatch(text))


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST_SUBHEAD and len(text.split()) <= WORDS_OF_SUBHEAD


def _sources(blocks: list[Placed]) -> list[Placed]:
    """Set the list of what was read apart, from its heading to the end of its entries."""
    found = list(blocks)
    inside = False
    for number, block in enumerate(blocks):
        if not (_is_plain(block) or block.part is Part.SUBHEAD):
            inside = False
            continue
        entry = bool(tables.REFERENCE.fullmatch(block.text))
        heads = bool(tables.SOURCES.fullmatch(block.text)) and number + 1 < len(blocks)
        if heads:
            inside = bool(tables.REFERENCE.fullmatch(blocks[number + 1].text))
        if inside and (heads or entry):
            found[number] = replace(block, part=Part.BOILERPLATE)
        else:
            inside = False
    return found


def _credited(block: Placed) -> tuple[Placed, ...]:
    """Set a caption's credit apart where it says that it is one."""
    found = tables.LABELLED_CREDIT.search(block.text) if block.part is Part.CAPTION else None
    if found is None or block.known:
        return (block,)
    words = replace(block, text=block.text[: found.start()].rstrip())
    return (words, Placed(found["credit"], Part.CREDIT)) if words.text else (block,)


def _signed_off(block: Placed) -> tuple[Placed, ...]:
    found = None
    if _is_plain(block):
        found = tables.SIGN_OFF.search(block.text) or tables.ATTRIBUTION.search(block.text)
    if found is None or tables.AGENCY_CREDIT.search(block.text[-60:]):
        return (block,)
    words = replace(block, text=block.text[: found.start()].rstrip())
    return (words, Placed(found[0].strip(), Part.BYLINE)) if words.text else (block,)
