"""The cleaned article, the only text that any span points into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from redpencil.domain.remark import Remark
from redpencil.domain.span import Span


class Part(StrEnum):
    """Which part of the article a block or sentence belongs to (shared/gold/GUIDE.md)."""

    HEADLINE = "headline"
    DECK = "deck"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


class Arrival(StrEnum):
    """How the article reached the program."""

    FILE = "file"
    PASTED = "pasted"
    ADDRESS = "url"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the article came from, as bytes one can hash again."""

    name: str
    """File name, address, or what to call pasted text."""
    sha256: str
    """Of the bytes as they arrived, in hexadecimal."""
    arrival: Arrival = Arrival.FILE
    media_type: str = "text/plain"
    loaded_at: datetime | None = None
    """Aware, UTC."""
    encoding: str = ""
    """What the bytes were read as, where a person or a server said so; "" where it was found."""
    language: str = ""
    """The language that a person chose; "" where it was found."""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, caption or list item; ``span`` is its words without a list mark."""

    span: Span
    part: Part
    mark: str = ""
    """List mark and its space as they stand right before ``span``: "• ", "1. "."""
    machine_made: bool = False
    """True for a summary that the page itself says a machine wrote: not the reporter's words."""
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def whole(self) -> Span:
        """The span with the list mark."""
        return Span(self.span.start - len(self.mark), self.span.end)


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article: NFC text with LF line ends, blocks in reading order, nothing dropped.

    Blocks are separated by white space only. Raises ValueError where they overlap, are out of
    order or leave the text.
    """

    text: str
    blocks: tuple[Block, ...]
    provenance: Provenance
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: date | None = None
    dateline: str = ""
    language: str = ""
    """ISO 639-1 code; empty where it is not known."""
    notices: tuple[str, ...] = ()
    """What a checker should know of the text itself, such as invisible characters found in it."""
    remarks: tuple[Remark, ...] = ()
    """Tracked changes and comments of an office file; the text has all changes accepted."""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        end = 0
        for block in self.blocks:
            whole = block.whole
            if whole.start < end or not block.span or block.span.end > len(self.text):
                raise ValueError(f"block out of place: {block.span}")
            if block.mark != self.text[whole.start : block.span.start]:
                raise ValueError(f"list mark not in the text: {block.mark!r}")
            end = block.span.end
        if any(r.span.end > len(self.text) for r in self.remarks):
            raise ValueError("a remark leaves the text")

    def words_of(self, part: Part) -> str:
        """Return the text of all blocks of a part, one a line."""
        return "\n".join(b.span.of(self.text) for b in self.blocks if b.part is part)

    @property
    def word_count(self) -> int:
        """Words separated by white space, boilerplate and credits left out."""
        out = (Part.BOILERPLATE, Part.CREDIT)
        return sum(len(b.span.of(self.text).split()) for b in self.blocks if b.part not in out)
