"""Three-way merge of plain values and records: what one side changed is taken, both is asked.

A merge never chooses between two people. Where both changed one thing in different ways, that is
a ``Conflict``, decided by whoever merges; until then mine stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from typing import Any, Final

from redpencil.domain.desk import paragraphs

Path = tuple[str, ...]
NOTES: Final = "notes"
"""Name of the fields that people write in paragraphs."""


class Side(Enum):
    """Whose value is taken."""

    MINE = "mine"
    THEIRS = "theirs"


class _Absent:
    """No record there."""

    def __repr__(self) -> str:
        return "absent"


ABSENT: Final = _Absent()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that both changed, each to something else; ABSENT stands for a record not there."""

    path: Path
    base: Any
    mine: Any
    theirs: Any


@dataclass(slots=True)
class Merger:
    """Merges values; collects the conflicts that no decision settles."""

    decisions: Mapping[Path, Side]
    conflicts: list[Conflict] = field(default_factory=list)

    def value(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge a value as a whole."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        chosen = self.decisions.get(path)
        if chosen is None:
            self.conflicts.append(Conflict(path, base, mine, theirs))
        return theirs if chosen is Side.THEIRS else mine

    def notes(self, path: Path, base: str, mine: str, theirs: str) -> str:
        """Merge notes by their paragraphs; of notes with a single one, as a whole."""
        if not base or not any("\n" in text for text in (base, mine, theirs)):
            return str(self.value(path, base, mine, theirs))

        def choose(number: int, *sides: paragraphs.Words) -> paragraphs.Words:
            kept: paragraphs.Words = self.value((*path, f"paragraph {number}"), *sides)
            return kept

        return paragraphs.merged(base, mine, theirs, choose)

    def record(self, path: Path, base: Any, mine: Any, theirs: Any, made: Mapping[str, Any]) -> Any:
        """Merge two dataclasses field by field; ``made`` are fields merged elsewhere."""
        if mine == theirs or (theirs == base and not made):
            return mine
        named = {
            f.name: made[f.name] if f.name in made else self.member(
                (*path, f.name), getattr(base, f.name), getattr(mine, f.name),
                getattr(theirs, f.name),
            )
            for f in fields(mine)
        }  # fmt: skip
        try:
            return type(mine)(**named)
        except ValueError:  # each half is right, but not the two together
            return self.value(path, base, mine, theirs)

    def member(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge a field by what it holds."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if all(is_dataclass(v) and type(v) is type(mine) for v in (base, mine, theirs)):
            return self.record(path, base, mine, theirs, {})
        if path[-1] == NOTES and all(isinstance(v, str) for v in (base, mine, theirs)):
            return self.notes(path, base, mine, theirs)
        if all(isinstance(v, tuple) for v in (base, mine, theirs)):
            return self.row(path, base, mine, theirs)
        return self.value(path, base, mine, theirs)

    def row(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge tuples: by id, as sets of plain values, or place by place."""
        every = (*base, *mine, *theirs)
        if all(hasattr(v, "id") for v in every):
            return self.keyed(path, base, mine, theirs, lambda v: str(v.id))
        if all(isinstance(v, tuple) for v in every):  # keys that only a newer program knows
            return self.keyed(path, base, mine, theirs, lambda v: str(v[0]), self.value)
        if all(isinstance(v, Enum | str) for v in every):
            return _united(base, mine, theirs)
        return self._places(path, base, mine, theirs)

    def keyed(
        self, path: Path, base: Any, mine: Any, theirs: Any, key: Callable[[Any], str],
        merge: Callable[[Path, Any, Any, Any], Any] | None = None,
    ) -> tuple[Any, ...]:  # fmt: skip
        """Merge records by their keys; ``merge`` merges one that all sides have."""
        sides = [{key(v): v for v in side} for side in (base, mine, theirs)]
        if any(len(d) < len(s) for d, s in zip(sides, (base, mine, theirs), strict=True)):
            return tuple(self.value(path, base, mine, theirs))
        found = []
        for name in _order(*sides):
            values = [side.get(name, ABSENT) for side in sides]
            here = (*path, name)
            if all(v is not ABSENT for v in values):
                kept = (merge or self._inside)(here, *values)
            else:
                kept = self.value(here, *values)
            if kept is not ABSENT:
                found.append(kept)
        return tuple(found)

    def _inside(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        return self.member(path, base, mine, theirs)

    def _places(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge a list without ids: the common beginning place by place, then what each added."""
        many = len(base)
        if len(mine) < many or len(theirs) < many:
            return self.value(path, base, mine, theirs)
        common = [self.member((*path, str(n)), base[n], mine[n], theirs[n]) for n in range(many)]
        return (*common, *_added(mine[many:], theirs[many:]))


def _order(
    base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> list[str]:
    """Return all keys: the common ones as they were, then what came new, by key."""
    new = sorted((mine.keys() | theirs.keys()) - base.keys())
    return [*base, *new]


def _united(base: Iterable[Any], mine: Iterable[Any], theirs: Iterable[Any]) -> tuple[Any, ...]:
    """Merge sets of plain values: what either added is in, what either took away is out."""
    old, one, other = list(base), list(mine), list(theirs)
    new = sorted(set(one + other) - set(old), key=str)
    return (*(v for v in old if v in one and v in other), *new)


def _added(mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> list[Any]:
    """Return what both added, what is the same once; in one order, whoever merges."""
    both = Counter(mine) | Counter(theirs)
    return sorted(both.elements(), key=_moment)


def _moment(value: Any) -> tuple[str, str]:
    at = getattr(value, "at", None) or getattr(value, "sent", None)
    return (at.isoformat() if at else "", repr(value))
