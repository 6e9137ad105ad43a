"""Changes, comments and odd characters beside the words."""

from __future__ import annotations

from datetime import datetime

import pytest

from redpencil.domain.remark import Remark, RemarkKind, beside, original
from redpencil.domain.span import Span

AT = datetime(2026, 11, 3, 9, 30)
TEXT = "Costs rose by 30 percent. It rained."
CHANGES = (
    Remark(RemarkKind.DELETED, Span(14, 14), "3", "Ada", AT),
    Remark(RemarkKind.INSERTED, Span(14, 16), "30", "Ada", AT),
    Remark(RemarkKind.WITHDRAWN, Span(16, 16), "0", "Ada, Bo"),
    Remark(RemarkKind.DELETED, Span(36, 36), "\n"),
    Remark(RemarkKind.COMMENT, Span(26, 35), "Did\nit?", "Bo"),
)


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (CHANGES[0], "Deleted: “3” (Ada, 2026-11-03 09:30)"),
        (CHANGES[2], "Inserted and deleted again: “0” (Ada, Bo)"),
        (CHANGES[4], "Comment: Did it? (Bo)"),
        (Remark(RemarkKind.HIDDEN, Span(0, 5), "word joiner, taken out of “Costs”"),
         "Hidden characters: word joiner, taken out of “Costs”"),
    ],
)  # fmt: skip
def test_it_says_what_was_done_by_whom_and_when(remark: Remark, words: str) -> None:
    assert str(remark) == words


def test_the_original_is_without_what_was_added_and_with_what_was_taken() -> None:
    assert original(TEXT, CHANGES) == "Costs rose by 3 percent. It rained.\n"
    assert original(TEXT, CHANGES, Span(0, 25)) == "Costs rose by 3 percent."
    assert original(TEXT, CHANGES, Span(26, 35)) == "It rained"


def test_beside_a_sentence_stands_what_touches_it_and_says_anything() -> None:
    assert beside(CHANGES, Span(0, 25)) == CHANGES[:3]
    assert beside(CHANGES, Span(26, 36)) == (CHANGES[4],)
    assert not CHANGES[3].told


def test_a_change_adds_takes_or_does_neither() -> None:
    kinds = {kind: (kind.adds, kind.takes, kind.absent) for kind in RemarkKind}
    assert kinds[RemarkKind.MOVED_HERE] == (True, False, False)
    assert kinds[RemarkKind.MOVED_AWAY] == (False, True, True)
    assert kinds[RemarkKind.WITHDRAWN] == (False, False, True)
    assert kinds[RemarkKind.COMMENT] == (False, False, False)
