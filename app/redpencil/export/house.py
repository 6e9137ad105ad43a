"""The export's part of a house profile: letterhead, colour, columns, checklist, template."""

from __future__ import annotations

import io
import re
import tomllib
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from redpencil.domain.errors import UserError
from redpencil.domain.house import CHECKS, COLUMNS, HouseMark

_COLOUR: Final = re.compile(r"#?([0-9A-Fa-f]{6})")
_LARGEST: Final = 8_000_000
"""Bytes of a logo or template."""
_INLINE: Final = re.compile(r"data:[\w./+-]*;base64,")
"""Begins a file that stands in the profile itself (RFC 2397)."""


@dataclass(frozen=True, slots=True)
class House:
    """How one newsroom prints its sheets."""

    name: str = ""
    lines: tuple[str, ...] = ()
    accent: str = "A32A25"
    """Six hexadecimal digits, RGB."""
    columns: tuple[str, ...] = COLUMNS
    """Of the table, in order; keys of ``COLUMNS``."""
    checklist: tuple[str, ...] = CHECKS
    logo: bytes = b""
    """PNG or JPEG."""
    template: bytes = b""
    """A .docx whose page, heads and styles the Word documents take."""
    marks: tuple[HouseMark, ...] = ()
    """Marks that are offered, with the house's names; empty for all by their usual ones."""
    language: str = ""
    """Of the sheets' words, where an export asks for none."""


def load(text: str, folder: Path) -> House:
    """Read a profile's ``[export]`` table; file names in it are relative to ``folder``.

    Raises UserError where it is no TOML, or says something that can't be printed.
    """
    try:
        plain = tomllib.loads(text).get("export", {})
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            f"The house profile can't be read: {error}.", "Correct the file; nothing was changed."
        ) from error
    if not isinstance(plain, dict):
        raise wrong("export", "a table")
    return House(
        name=_words(plain, "name", ""),
        lines=_list(plain, "lines", ()),
        accent=_colour(_words(plain, "accent", "A32A25")),
        columns=_known(_list(plain, "columns", COLUMNS)),
        checklist=_list(plain, "checklist", CHECKS),
        logo=drawn(_file(plain, "logo", folder)),
        template=_file(plain, "template", folder),
    )


def wrong(key: str, what: str) -> UserError:
    """Return the error for a key of a profile that should be something else."""
    return UserError(
        f"The house profile's “{key}” should be {what}.", "Correct the file; nothing was changed."
    )


def _words(plain: dict[str, Any], key: str, usual: str) -> str:
    value = plain.get(key, usual)
    if not isinstance(value, str):
        raise wrong(key, "words in quotation marks")
    return value


def _list(plain: dict[str, Any], key: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    value = plain.get(key, list(usual))
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise wrong(key, "a list of words")
    return tuple(value)


def _colour(value: str) -> str:
    found = _COLOUR.fullmatch(value)
    if not found:
        raise wrong("accent", "a colour such as #A32A25")
    return found[1].upper()


def _known(columns: tuple[str, ...]) -> tuple[str, ...]:
    if not columns or set(columns) - set(COLUMNS):
        raise wrong("columns", f"a list of some of: {', '.join(COLUMNS)}")
    return tuple(dict.fromkeys(columns))


def _file(plain: dict[str, Any], key: str, folder: Path) -> bytes:
    name = _words(plain, key, "")
    if not name:
        return b""
    if found := _INLINE.match(name):
        return _inline(key, name[found.end() :])
    try:
        with (folder / name).open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise UserError(
            f"The house profile's {key} “{name}” can't be read.",
            "Put the file beside the profile.",
        ) from error
    if len(data) > _LARGEST:
        raise UserError(f"The house profile's {key} “{name}” is larger than 8 MB.", "Shrink it.")
    return data


def _inline(key: str, written: str) -> bytes:
    """Return a file that stands in the profile itself."""
    try:
        data = b64decode(written, validate=True)
    except ValueError as error:
        raise wrong(key, "a file's name, or the file itself in base64") from error
    if len(data) > _LARGEST:
        raise UserError(f"The house profile's {key} is larger than 8 MB.", "Shrink it.")
    return data


def drawn(data: bytes) -> bytes:
    """Return the logo drawn anew, so that nothing else of the file gets into an export."""
    if not data:
        return b""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            image.thumbnail((1200, 400))
            out = io.BytesIO()
            image.convert("RGBA").save(out, "PNG")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UserError(
            "The house profile's logo is no PNG or JPEG picture.", "Choose another file."
        ) from error
    except Image.DecompressionBombError as error:
        raise UserError("The house profile's logo is too large.", "Shrink it.") from error
    return out.getvalue()
