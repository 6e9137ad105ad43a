"""Raw document to article: every block with its part, one text that all spans point into."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from redpencil.domain.article import Arrival, Article, Block, Part, Provenance
from redpencil.domain.errors import UserError
from redpencil.domain.span import Span
from redpencil.intake import language, meta, odd, parts, remarks
from redpencil.intake.choices import PLAIN, Choices
from redpencil.intake.parts import Placed
from redpencil.intake.raw import RawDocument


def clean(
    raw: RawDocument,
    data: bytes,
    name: str,
    *,
    arrival: Arrival = Arrival.FILE,
    loaded_at: datetime | None = None,
    choices: Choices = PLAIN,
) -> Article:
    """Return the article. Nothing is dropped; what is not article is tagged so.

    A language that somebody chose is not looked for, and is kept with the article. Raises
    UserError where there is not one word.
    """
    placed = tuple(b for b in parts.placed(raw.blocks) if b.text.strip())
    if not placed:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    text, blocks = laid_out(placed)
    provenance = Provenance(
        name, hashlib.sha256(data).hexdigest(), arrival, raw.media_type, loaded_at,
        choices.codec, choices.language,
    )  # fmt: skip
    body = "\n".join(b.text for b in placed if b.part not in (Part.BOILERPLATE, Part.CREDIT))
    return Article(
        text=text,
        blocks=blocks,
        provenance=provenance,
        title=raw.title or _headline(placed),
        byline=raw.byline or meta.byline(placed),
        publisher=raw.publisher,
        published=raw.published or meta.published(placed),
        dateline=meta.dateline(placed),
        language=choices.language or language.choose(body or text, raw.language),
        notices=raw.notices,
        remarks=(*remarks.placed(raw.blocks, text, blocks), *odd.remarks(raw.hidden, text)),
    )


def _headline(placed: Sequence[Placed]) -> str:
    return next((b.text for b in placed if b.part is Part.HEADLINE), "")


def laid_out(placed: Sequence[Placed]) -> tuple[str, tuple[Block, ...]]:
    """Join blocks into one text: list items by a line end, all others by a blank line."""
    pieces: list[str] = []
    blocks: list[Block] = []
    length = 0
    for number, block in enumerate(placed):
        if number:
            gap = "\n" if block.mark and placed[number - 1].mark else "\n\n"
            pieces.append(gap)
            length += len(gap)
        start = length + len(block.mark)
        length = start + len(block.text)
        pieces.append(block.mark + block.text)
        blocks.append(Block(Span(start, length), block.part, block.mark, block.machine_made))
    return "".join(pieces), tuple(blocks)
