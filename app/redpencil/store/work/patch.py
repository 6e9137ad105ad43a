"""Changes made to a worksheet itself: only what they touch is taken apart and built anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, get_args, get_type_hints

from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec
from redpencil.store.work import delta
from redpencil.store.work.delta import Change, Plain


def patched(worksheet: Worksheet, changes: Sequence[Change]) -> Worksheet:
    """Return the worksheet with the changes made. Raises MisfitError where they do not fit."""
    touched: dict[str, set[Any] | None] = {}
    for change in changes:
        name, *rest = change["at"]
        if not rest and "order" not in change:
            touched[name] = None
        elif (known := touched.setdefault(name, set())) is not None and rest:
            known.add(rest[0])
    if not touched.keys() <= _names():
        return _rebuilt(worksheet, changes)
    plain = {name: _taken_apart(getattr(worksheet, name), keys) for name, keys in touched.items()}
    delta.apply(plain, changes)
    try:
        return replace(
            worksheet, **{n: _built(worksheet, n, plain, keys) for n, keys in touched.items()}
        )
    except ValueError as error:
        raise codec.MisfitError(str(error)) from error


def _rebuilt(worksheet: Worksheet, changes: Sequence[Change]) -> Worksheet:
    plain = codec.to_plain(worksheet)
    delta.apply(plain, changes)
    return codec.from_plain(plain)


def _names() -> set[str]:
    return {field.name for field in fields(Worksheet)} - {"extras"}


@cache
def _hints() -> Plain:
    return get_type_hints(Worksheet)


def _key(number: int, member: Any) -> Any:
    return getattr(member, "id", number)


def _taken_apart(value: Any, touched: set[Any] | None) -> Any:
    """Return a field's plain value, where a record that stays as it is only has its id."""
    if touched is None or not isinstance(value, tuple):
        return codec.encode(value)
    return [
        codec.encode(member) if _key(number, member) in touched else {"id": _key(number, member)}
        for number, member in enumerate(value)
    ]


def _built(worksheet: Worksheet, name: str, plain: Plain, touched: set[Any] | None) -> Any:
    hint, value = _hints()[name], getattr(worksheet, name)
    if touched is None or not isinstance(value, tuple):
        return codec.decoder(hint)(plain[name]) if name in plain else _default(name)
    decode = codec.decoder(get_args(hint)[0])
    same = {_key(number, member): member for number, member in enumerate(value)}
    return tuple(
        decode(member) if _key_of(number, member, touched) in touched else same[member["id"]]
        for number, member in enumerate(plain.get(name, []))
    )


def _key_of(number: int, member: Plain, touched: set[Any]) -> Any:
    return number if number in touched else member.get("id")


def _default(name: str) -> Any:
    return next(field.default for field in fields(Worksheet) if field.name == name)
