"""Worksheet to plain dict and back, today's format only; the field set stays the nouns' own.

Values follow the annotations of the frozen dataclasses. A field is left out where it holds its
default and that default is empty. Keys that a class does not know are carried in its ``extras``.
Records are read a column at a time, which for long lists takes half the time of one by one.
"""

from __future__ import annotations

import contextlib
import gc
import json
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from itertools import chain, islice, repeat
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from redpencil.domain.worksheet import Worksheet

Plain = dict[str, Any]
Decoder = Callable[[Any], Any]
Columns = Callable[[Sequence[Any]], Sequence[Any]]
"""Reads the values that many records have for one field."""


class MisfitError(ValueError):
    """The data is not what this format says it is."""


def to_plain(worksheet: Worksheet) -> Plain:
    """Return a dict of JSON's own types."""
    plain: Plain = encode(worksheet)
    return plain


_PLAIN: Final = frozenset({str, int, float, bool})


def from_plain(plain: Plain) -> Worksheet:
    """Read a dict back. Raises MisfitError where a value is wrong or breaks an invariant."""
    with undisturbed():
        worksheet: Worksheet = decoder(Worksheet)(plain)
    return worksheet


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Build many objects without the collector looking through them again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def encode(value: Any) -> Any:
    """Return a value of a noun's field, or a whole noun, in JSON's own types."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [encode(v) for v in value]
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return _encode_record(value)


def _encode_record(record: Any) -> Plain:
    plain: Plain = {}
    for name, default in _empty_defaults(record.__class__):
        value = getattr(record, name)
        if name == "extras":
            plain |= encode_extras(value)
        elif value or value != default:
            plain[name] = encode(value)
    return plain


@cache
def _empty_defaults(kind: type) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a noun with what a file does not spell out: looked up once a kind."""
    return tuple((field.name, _default(field)) for field in fields(kind))


def encode_extras(extras: tuple[tuple[str, str], ...]) -> Plain:
    """Return the keys that only another program knows, with their values."""
    return {key: json.loads(text) for key, text in extras}


def left_out(field: Field[Any], value: Any) -> bool:
    """Tell whether a field's value is its empty default, which a file does not spell out."""
    return not value and bool(value == _default(field))


def _default(field: Field[Any]) -> Any:
    """Return the default, where it is empty; else MISSING, which equals nothing."""
    if field.default is MISSING or field.default:
        return MISSING
    return field.default


@cache
def decoder(hint: Any) -> Decoder:
    """Return what reads a value of this annotation back; it raises MisfitError."""
    columns = _columns(hint)
    return lambda value: columns([value])[0]


@cache
def _columns(hint: Any) -> Columns:
    if supertype := getattr(hint, "__supertype__", None):
        return _columns(supertype)
    origin = get_origin(hint)
    if origin is tuple:
        return _of_tuples(_columns(get_args(hint)[0]))
    if origin in (Union, types.UnionType):
        (kind,) = (a for a in get_args(hint) if a is not type(None))
        return _of_optionals(_columns(kind))
    if is_dataclass(hint):
        return _of_records(hint)
    if issubclass(hint, Enum):
        return _of_members(hint)
    if issubclass(hint, date):
        return _of_dates(hint)
    return _of_type(hint)


def _of_type(kind: type) -> Columns:
    def decode(values: Sequence[Any]) -> Sequence[Any]:
        for found in set(map(type, values)) - {kind}:
            raise MisfitError(f"{kind.__name__} expected, found {found.__name__}")
        return values

    return decode


def _of_members(kind: type[Enum]) -> Columns:
    members = {member.value: member for member in kind}
    text = _of_type(str)

    def decode(values: Sequence[Any]) -> Sequence[Any]:
        try:
            return [members[value] for value in text(values)]
        except KeyError as error:
            raise MisfitError(f"{error.args[0]!r} is no {kind.__name__}") from error

    return decode


def _of_dates(kind: Any) -> Columns:
    text = _of_type(str)
    return lambda values: _made(map(kind.fromisoformat, text(values)))


def _made(values: Iterator[Any]) -> list[Any]:
    try:
        return list(values)
    except (ValueError, TypeError) as error:
        raise MisfitError(str(error)) from error


def _of_tuples(members: Columns) -> Columns:
    lists = _of_type(list)

    def decode(values: Sequence[Any]) -> Sequence[Any]:
        flat = iter(members(list(chain.from_iterable(lists(values)))))
        return [tuple(islice(flat, len(value))) for value in values]

    return decode


def _of_optionals(inner: Columns) -> Columns:
    def decode(values: Sequence[Any]) -> Sequence[Any]:
        there = iter(inner([value for value in values if value is not None]))
        return [None if value is None else next(there) for value in values]

    return decode


def _of_records(kind: Any) -> Columns:
    hints, known = get_type_hints(kind), fields(kind)
    columns = {f.name: _columns(hints[f.name]) for f in known if f.name != "extras"}
    blanks = {f.name: _blank(f) for f in known}
    make = _by_name(kind, *blanks) if any(f.kw_only for f in known) else kind
    dicts = _of_type(dict)

    def column(name: str, rows: Sequence[Plain], present: set[str]) -> Any:
        if name == "extras":
            unknown = present - columns.keys()
            return (_carried(row, unknown) for row in rows) if unknown else repeat(())
        if name not in present and blanks[name] is not MISSING:
            return repeat(blanks[name])
        return columns[name](_column(name, rows, blanks[name]))

    def decode(rows: Sequence[Any]) -> Sequence[Any]:
        if not rows:
            return rows
        present = set().union(*dicts(rows))
        return _made(map(make, *(column(name, rows, present) for name in blanks)))

    return decode


def _column(name: str, rows: Sequence[Plain], blank: Any) -> Sequence[Any]:
    try:
        return [row[name] for row in rows]
    except KeyError:
        said = encode(blank) if blank is not MISSING else MISSING
        return [row.get(name, said) for row in rows]


def _by_name(kind: Any, *names: str) -> Callable[..., Any]:
    return lambda *values: kind(**dict(zip(names, values, strict=True)))


def _blank(field: Field[Any]) -> Any:
    """Return what a record has where its file says nothing; MISSING where it must say it."""
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def _carried(row: Plain, unknown: set[str]) -> tuple[tuple[str, str], ...]:
    """Return what a record has that only a newer program knows."""
    return tuple(
        (name, json.dumps(row[name], ensure_ascii=False, sort_keys=True))
        for name in sorted(unknown & row.keys())
    )
