"""What a reader hands to the cleaner: blocks as they came, with what the format knows of them.

It also crosses from the process that reads to the one that cleans: as plain values, checked as
they come in, since a reader may have been taken over by what it read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from redpencil.domain.article import Part
from redpencil.domain.remark import RemarkKind


@dataclass(frozen=True, slots=True)
class RawRemark:
    """A tracked change or comment in a block; ``start`` to ``end`` are places in its text."""

    kind: RemarkKind
    start: int
    end: int
    words: str
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A paragraph, heading or item as it came."""

    text: str
    part: Part | None = None
    """The part the format knows it to be; None where the cleaner has to find out."""
    mark: str = ""
    """List mark, as "• "."""
    machine_made: bool = False
    remarks: tuple[RawRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class RawHidden:
    """A place where characters that nobody sees were taken out, by the words around it."""

    what: str
    """Names of the characters."""
    before: str
    after: str
    """The text as it is without them, without white space."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document before cleaning; every field but ``blocks`` is what the format says of itself."""

    blocks: tuple[RawBlock, ...]
    media_type: str = "text/plain"
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    notices: tuple[str, ...] = ()
    hidden: tuple[RawHidden, ...] = ()


WORDS = ("media_type", "title", "byline", "publisher", "language")


def to_plain(raw: RawDocument) -> dict[str, Any]:
    """Return the document in JSON's own types."""
    return {name: getattr(raw, name) for name in WORDS} | {
        "published": raw.published.isoformat() if raw.published else "",
        "notices": list(raw.notices),
        "hidden": [[h.what, h.before, h.after] for h in raw.hidden],
        "blocks": [
            [b.text, b.part or "", b.mark, b.machine_made, [_remark_to_plain(r) for r in b.remarks]]
            for b in raw.blocks
        ],
    }


def _remark_to_plain(remark: RawRemark) -> list[Any]:
    at = remark.at.isoformat() if remark.at else ""
    return [remark.kind.value, remark.start, remark.end, remark.words, remark.who, at]


def from_plain(plain: Any) -> RawDocument:
    """Read it back. Raises ValueError where it is not what ``to_plain`` makes."""
    try:
        blocks = tuple(_block(*entry) for entry in plain["blocks"])
        day = _word(plain["published"])
        return RawDocument(
            blocks,
            **{name: _word(plain[name]) for name in WORDS},
            published=date.fromisoformat(day) if day else None,
            notices=tuple(_word(n) for n in plain["notices"]),
            hidden=tuple(RawHidden(*map(_word, entry)) for entry in plain["hidden"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a document: {error}") from error


def _block(text: Any, part: Any, mark: Any, machine_made: Any, remarks: Any) -> RawBlock:
    return RawBlock(
        _word(text),
        Part(part) if part else None,
        _word(mark),
        machine_made is True,
        tuple(_remark(*entry) for entry in remarks),
    )


def _remark(kind: Any, start: Any, end: Any, words: Any, who: Any, at: Any) -> RawRemark:
    moment = datetime.fromisoformat(_word(at)) if at else None
    first, last = int(start), int(end)
    if not 0 <= first <= last:
        raise ValueError("a remark that ends before it begins")
    return RawRemark(RemarkKind(kind), first, last, _word(words), _word(who), moment)


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"words expected, found {type(value).__name__}")
    return value
