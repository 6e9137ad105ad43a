"""Which part of the article each block is: by its own words, then by its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import tables
from redpencil.intake.raw import RawBlock

LONGEST_SUBHEAD: Final = 90
WORDS_OF_SUBHEAD: Final = 14
"""Characters and words that a subhead has at most."""


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
    beside = _summaries(_captions(pieces))
    return tuple(_by_place(beside, number) for number in range(len(beside)))


def _by_words(block: RawBlock, number: int) -> Placed:
    text = block.text
    part = block.part or Part.BODY
    label = False
    if tables.AI_LABEL.fullmatch(text):
        part, label = Part.BOILERPLATE, True
    elif block.part is None:
        part = _line_part(text) or (Part.HEADLINE if number == 0 and not block.mark else Part.BODY)
    return Placed(text, part, block.mark, block.machine_made, label, block.part is not None)


def _line_part(text: str) -> Part | None:
    if tables.CREDIT.fullmatch(text) or tables.AGENCY_CREDIT.fullmatch(text):
        return Part.CREDIT
    if tables.is_boilerplate(text) or tables.PUBLISHED.fullmatch(text):
        return Part.BOILERPLATE
    if tables.SIGN_OFF_LINE.fullmatch(text):
        return Part.BYLINE
    if len(text) < 90 and tables.BYLINE.fullmatch(text):
        return Part.BYLINE
    return None


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
    """Make the list items before (else after) a label the summary that a machine made."""
    found = list(blocks)
    for number, block in enumerate(blocks):
        if not block.label:
            continue
        run = _items(blocks, range(number - 1, -1, -1)) or _items(
            blocks, range(number + 1, len(blocks))
        )
        for item in run:
            found[item] = replace(blocks[item], part=Part.DECK, machine_made=True)
    return found


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
    if _is_caption(block.text, beside=after is not None and not after.known and _is_of_picture(after)):
        return replace(block, part=Part.CAPTION)
    if following is not None and _is_subhead(block.text):
        return replace(block, part=Part.SUBHEAD)
    return block


def _is_of_picture(block: Placed) -> bool:
    return block.part in (Part.CAPTION, Part.CREDIT)


def _is_caption(text: str, *, beside: bool) -> bool:
    """Tell a caption by its words; ``beside`` is whether one stands next to it."""
    if tables.CAPTION_TAIL.search(text[-120:]) or tables.CAPTION_HEAD.match(text):
        return True
    return beside and bool(tables.PICTURED.fullmatch(text))


def _is_subhead(text: str) -> bool:
    short = len(text) <= LONGEST_SUBHEAD and len(text.split()) <= WORDS_OF_SUBHEAD
    return short and not tables.SENTENCE_END.search(text)


def _signed_off(block: Placed) -> tuple[Placed, ...]:
    found = tables.SIGN_OFF.search(block.text) if _is_plain(block) else None
    if found is None or tables.AGENCY_CREDIT.search(block.text[-60:]):
        return (block,)
    words = replace(block, text=block.text[: found.start()].rstrip())
    return (words, Placed(found[0].strip(), Part.BYLINE)) if words.text else (block,)
