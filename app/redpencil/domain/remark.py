"""What an office file says beside its words: tracked changes and comments, with who and when."""

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
    COMMENT = "comment"

    @property
    def adds(self) -> bool:
        """Whether the words stand in the text only since this change."""
        return self in (RemarkKind.INSERTED, RemarkKind.MOVED_HERE)

    @property
    def takes(self) -> bool:
        """Whether the words stood in the text until this change."""
        return self in (RemarkKind.DELETED, RemarkKind.MOVED_AWAY)


@dataclass(frozen=True, slots=True)
class Remark:
    """A change or comment at its place in ``Article.text``, which holds all changes accepted.

    ``span`` is what was added or commented on; empty where words were taken away.
    ``words`` are those added, taken away, or of the comment.
    """

    kind: RemarkKind
    span: Span
    words: str
    who: str = ""
    at: datetime | None = None
    """As the file says: often local time without a zone."""
    extras: tuple[tuple[str, str], ...] = ()


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
