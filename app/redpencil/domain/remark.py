"""What stands beside the words: tracked changes, comments, and characters that deceive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from redpencil.domain.span import Span


class RemarkKind(StrEnum):
    """What was done; a move is a deletion here and an insertion there."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"
    WITHDRAWN = "inserted and deleted again"
    COMMENT = "comment"
    HIDDEN = "hidden characters"
    ALIKE = "look-alike characters"

    @property
    def adds(self) -> bool:
        """Whether the words stand in the text only since this change."""
        return self in (RemarkKind.INSERTED, RemarkKind.MOVED_HERE)

    @property
    def takes(self) -> bool:
        """Whether the words stood in the text until this change."""
        return self in (RemarkKind.DELETED, RemarkKind.MOVED_AWAY)

    @property
    def absent(self) -> bool:
        """Whether the words are a change's, and not in the text any more."""
        return self.takes or self is RemarkKind.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Remark:
    """A change or comment at its place in ``Article.text``, which holds all changes accepted.

    ``span`` is what was added or commented on; empty where words were taken away.
    ``words`` are those added, taken away, of the comment, or what is odd about the characters.
    """

    kind: RemarkKind
    span: Span
    words: str
    who: str = ""
    at: datetime | None = None
    """As the file says: often local time without a zone."""
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def told(self) -> bool:
        """Whether it says anything: an end of a paragraph alone does not."""
        return bool(self.words.strip())

    def __str__(self) -> str:
        line = " ".join(self.words.split())
        told = f"“{line}”" if self.kind.adds or self.kind.absent else line
        when = f"{self.at:%Y-%m-%d %H:%M}" if self.at else ""
        by = ", ".join(filter(None, (self.who, when)))
        return f"{self.kind.capitalize()}: {told}" + (f" ({by})" if by else "")


def beside(remarks: Iterable[Remark], span: Span) -> tuple[Remark, ...]:
    """Return the remarks at the words of a span that say anything, in order."""
    return tuple(
        r for r in remarks if r.told and r.span.start <= span.end and r.span.end >= span.start
    )


def original(text: str, remarks: Iterable[Remark], span: Span | None = None) -> str:
    """Return the text, or a span of it, as it was before its tracked changes."""
    whole = span or Span(0, len(text))
    changes = [r for r in remarks if r.kind.adds or r.kind.takes]
    pieces: list[str] = []
    at = whole.start
    for change in sorted(changes, key=lambda r: (r.span.start, r.span.end)):
        start, end = change.span.start, change.span.end
        if end < whole.start or start > whole.end:
            continue
        pieces.append(text[at : max(at, start)])
        at = max(at, start)
        if change.kind.takes:
            pieces.append(change.words)
        else:
            at = max(at, min(end, whole.end))
    pieces.append(text[at : whole.end])
    return "".join(pieces)
