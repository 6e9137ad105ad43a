"""Three-way merge of notes, paragraph by paragraph: what each added or mended is in.

Only where both changed the same paragraph is a person asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

Words = str | None
"""None where a side has no paragraph there any more."""
Choose = Callable[[int, Words, Words, Words], Words]
"""Decides what both changed: number of the paragraph, counted from 1, what it was, and both."""
Edit = tuple[int, int, tuple[str, ...]]
"""First paragraph of the beginning that is replaced, the one after the last, and by what."""


def merged(base: str, mine: str, theirs: str, choose: Choose) -> str:
    """Merge three texts; where both wrote more at one place, both is in, in one order."""
    old, one, other = (text.split("\n") for text in (base, mine, theirs))
    sides = [_edits(old, one), _edits(old, other)]
    made: list[str] = []
    at = 0
    for group in _groups(sorted({*sides[0], *sides[1]})):
        start, end = group[0][0], max(edit[1] for edit in group)
        made += old[at:start]
        if len(group) == 1:
            made += group[0][2]
        else:
            both = (_told(old, [e for e in side if e in group], start, end) for side in sides)
            kept = choose(start + 1, "\n".join(old[start:end]), *both)
            made += [] if kept is None else [kept]
        at = end
    return "\n".join([*made, *old[at:]])


def _edits(old: list[str], new: list[str]) -> list[Edit]:
    matched = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(a, b, tuple(new[c:d])) for tag, a, b, c, d in matched if tag != "equal"]


def _groups(edits: Iterable[Edit]) -> list[list[Edit]]:
    """Put edits together that touch the same paragraph; they come in order."""
    groups: list[list[Edit]] = []
    end = -1
    for edit in edits:
        if edit[0] < end:
            groups[-1].append(edit)
        else:
            groups.append([edit])
        end = max(end, edit[1])
    return groups


def _told(old: list[str], edits: Sequence[Edit], start: int, end: int) -> Words:
    """Return what one side has in the place of the paragraphs from start to end."""
    told: list[str] = []
    for first, after, lines in edits:
        told += [*old[start:first], *lines]
        start = after
    told += old[start:end]
    return "\n".join(told) if told else None
