"""What an edit changed, field by field, as plain data that can be kept, shown and taken back.

A change is ``{"at": path, "from": before, "to": after}``. The path leads through a worksheet's
plain dict: names of fields, the id of a record in a list of records with ids, the number of one
in a list without. ``from`` or ``to`` is missing where the field holds its empty default there, or
where the record is new or gone; such a record has its ``index``. ``"order": true`` marks a list
whose records stand in another order: ``from`` and ``to`` are their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec

Plain = dict[str, Any]
Change = dict[str, Any]
Path = tuple[str | int, ...]

_WORDS_OF_ONE: Final = (Span,)
"""Records that change as a whole."""


def between(before: Worksheet, after: Worksheet) -> list[Change]:
    """Return what leads from one worksheet to the other; quick where they share their parts."""
    return list(_record(before, after, ()))


def _record(before: Any, after: Any, at: Path) -> Iterator[Change]:
    for field in fields(after):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old is new or old == new:
            continue
        path = (*at, field.name)
        if field.name == "extras":
            yield from _unknown(codec.encode_extras(old), codec.encode_extras(new), at)
        elif _same_record(old, new):
            yield from _record(old, new, path)
        elif _keyed(old) and _keyed(new):
            yield from _members(old, new, path)
        elif _same_rows(old, new):
            yield from _rows(old, new, path)
        else:
            yield _change(
                path,
                {} if codec.left_out(field, old) else {"from": codec.encode(old)},
                {} if codec.left_out(field, new) else {"to": codec.encode(new)},
            )


def _change(at: Path, *sides: Change) -> Change:
    change: Change = {"at": list(at)}
    for side in sides:
        change |= side
    return change


def _unknown(old: Plain, new: Plain, at: Path) -> Iterator[Change]:
    """Compare keys that only another program knows."""
    for key in sorted(old.keys() | new.keys()):
        before = {"from": old[key]} if key in old else {}
        after = {"to": new[key]} if key in new else {}
        if before.get("from") != after.get("to") or len(before) != len(after):
            yield _change((*at, key), before, after)


def _same_record(old: Any, new: Any) -> bool:
    return is_dataclass(new) and type(old) is type(new) and not isinstance(new, _WORDS_OF_ONE)


def _keyed(value: Any) -> bool:
    """Tell whether these are records with ids of their own; none at all is that too."""
    if not isinstance(value, tuple) or not all(hasattr(v, "id") for v in value):
        return False
    return len({v.id for v in value}) == len(value)


def _same_rows(old: Any, new: Any) -> bool:
    both = isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new)
    return both and all(a is b or _same_record(a, b) for a, b in zip(old, new, strict=True))


def _rows(old: tuple[Any, ...], new: tuple[Any, ...], at: Path) -> Iterator[Change]:
    for number, (before, after) in enumerate(zip(old, new, strict=True)):
        if before is not after:
            yield from _record(before, after, (*at, number))


def _members(old: tuple[Any, ...], new: tuple[Any, ...], at: Path) -> Iterator[Change]:
    """Gone from the end, order of those that stay, new from the front, and what changed in each."""
    before, after = {m.id: m for m in old}, {m.id: m for m in new}
    for index, member in reversed(list(enumerate(old))):
        if member.id not in after:
            yield _change((*at, member.id), {"from": codec.encode(member), "index": index})
    stayed, stay = [i for i in before if i in after], [i for i in after if i in before]
    if stayed != stay:
        yield _change(at, {"from": stayed, "to": stay, "order": True})
    for index, member in enumerate(new):
        if member.id not in before:
            yield _change((*at, member.id), {"to": codec.encode(member), "index": index})
    for key in stay:
        if before[key] is not after[key]:
            yield from _record(before[key], after[key], (*at, key))


def inverse(changes: Iterable[Change]) -> list[Change]:
    """Return what takes the changes back."""
    return [_turned(change) for change in reversed(list(changes))]


def _turned(change: Change) -> Change:
    names = {"from": "to", "to": "from"}
    return {names.get(key, key): value for key, value in change.items()}


def apply(plain: Plain, changes: Iterable[Change]) -> None:
    """Make the changes in a worksheet's plain dict. Raises MisfitError where they do not fit."""
    for change in changes:
        try:
            _apply(plain, change)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise codec.MisfitError(f"a change that does not fit: {error}") from error


def _apply(plain: Plain, change: Change) -> None:
    *way, last = change["at"]
    if "index" in change:
        _put_member(plain, way, last, change)
        return
    place = _walk(plain, way)
    if change.get("order"):
        rank = {key: number for number, key in enumerate(change["to"])}
        place[last].sort(key=lambda member: rank[member["id"]])
    elif "to" in change:
        place[last] = change["to"]
    else:
        del place[last]


def _put_member(plain: Plain, way: list[str | int], key: str | int, change: Change) -> None:
    *before, name = way
    holder = _walk(plain, before)
    if "to" in change:
        holder.setdefault(name, []).insert(change["index"], change["to"])
        return
    members = holder[name]
    members.remove(_member(members, key))
    if not members:
        del holder[name]  # an empty list is not spelt out


def _walk(plain: Any, way: Iterable[str | int]) -> Any:
    for step in way:
        by_id = isinstance(plain, list) and isinstance(step, str)
        plain = _member(plain, step) if by_id else plain[step]
    return plain


def _member(members: list[Plain], key: str | int) -> Plain:
    return next(m for m in members if m["id"] == key)
