"""Worksheet to plain dict and back, today's format only; the field set stays the nouns' own.

Values follow the annotations of the frozen dataclasses. A field is left out where it holds its
default and that default is empty. Keys that a class does not know are carried in its ``extras``.
"""

from __future__ import annotations

import contextlib
import gc
import json
import types
from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from redpencil.domain.worksheet import Worksheet

Plain = dict[str, Any]
Decoder = Callable[[Any], Any]


class MisfitError(ValueError):
    """The data is not what this format says it is."""


def to_plain(worksheet: Worksheet) -> Plain:
    """Return a dict of JSON's own types."""
    plain: Plain = encode(worksheet)
    return plain


def from_plain(plain: Plain) -> Worksheet:
    """Read a dict back. Raises MisfitError where a value is wrong or breaks an invariant."""
    with _undisturbed():
        worksheet: Worksheet = decoder(Worksheet)(plain)
    return worksheet


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
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
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float) or value is None:
        return value
    if isinstance(value, tuple):
        return [encode(v) for v in value]
    if isinstance(value, date):
        return value.isoformat()
    return _encode_record(value)


def _encode_record(record: Any) -> Plain:
    plain: Plain = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name == "extras":
            plain |= encode_extras(value)
        elif not left_out(field, value):
            plain[field.name] = encode(value)
    return plain


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
    if supertype := getattr(hint, "__supertype__", None):
        return decoder(supertype)
    origin = get_origin(hint)
    if origin is tuple:
        return _tuple_decoder(get_args(hint))
    if origin in (Union, types.UnionType):
        return _optional_decoder(hint)
    if is_dataclass(hint):
        return _record_decoder(hint)
    if issubclass(hint, Enum):
        return _member_decoder(hint)
    if issubclass(hint, date):
        return _date_decoder(hint)
    return _scalar_decoder(hint)


def _scalar_decoder(kind: type) -> Decoder:
    def decode(value: Any) -> Any:
        if type(value) is kind:
            return value
        raise MisfitError(f"{kind.__name__} expected, found {type(value).__name__}")

    return decode


def _member_decoder(kind: type[Enum]) -> Decoder:
    members = {member.value: member for member in kind}

    def decode(value: Any) -> Any:
        if type(value) is str and value in members:
            return members[value]
        raise MisfitError(f"{value!r} is no {kind.__name__}")

    return decode


def _date_decoder(kind: Any) -> Decoder:
    text = _scalar_decoder(str)
    return lambda value: _made(kind.fromisoformat, text(value))


def _made(make: Decoder, value: Any) -> Any:
    try:
        return make(value)
    except (ValueError, TypeError) as error:
        raise MisfitError(str(error)) from error


def _tuple_decoder(members: tuple[Any, ...]) -> Decoder:
    member = decoder(members[0])

    def decode(value: Any) -> Any:
        if type(value) is not list:
            raise MisfitError(f"a list expected, found {type(value).__name__}")
        return tuple([member(v) for v in value])

    return decode


def _optional_decoder(hint: Any) -> Decoder:
    (kind,) = (a for a in get_args(hint) if a is not type(None))
    inner = decoder(kind)
    return lambda value: None if value is None else inner(value)


def _record_decoder(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    decoders = {f.name: decoder(hints[f.name]) for f in fields(kind) if f.name != "extras"}
    carries = "extras" in hints

    def decode(plain: Any) -> Any:
        if type(plain) is not dict:
            raise MisfitError(f"an object expected, found {type(plain).__name__}")
        try:
            named = {name: decoders[name](value) for name, value in plain.items()}
        except KeyError:
            named = _split(plain, decoders, carries=carries)
        try:
            return kind(**named)
        except (ValueError, TypeError) as error:
            raise MisfitError(str(error)) from error

    return decode


def _split(plain: Plain, decoders: dict[str, Decoder], *, carries: bool) -> Plain:
    """Read the keys that are known, and carry the others where the record can."""
    named = {name: decoders[name](value) for name, value in plain.items() if name in decoders}
    unknown = {name: value for name, value in plain.items() if name not in decoders}
    return named | {"extras": _carried(unknown)} if carries else named


def _carried(unknown: Plain) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, json.dumps(value, ensure_ascii=False, sort_keys=True))
        for name, value in sorted(unknown.items())
    )
