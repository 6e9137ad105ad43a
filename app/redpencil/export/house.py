"""The export's part of a house profile: letterhead, colour, columns, checklist, template."""

from __future__ import annotations

import io
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from redpencil.domain.errors import UserError

COLUMNS: Final = (
    "number", "priority", "claim", "place", "speaker", "types", "mark", "finding", "evidence",
    "notes", "correction", "checked", "second",
)  # fmt: skip
CHECKS: Final = ("names", "numbers", "quotes", "furniture", "links")
"""Keys of the checklist's own lines; others are printed as they are written."""
_COLOUR: Final = re.compile(r"#?([0-9A-Fa-f]{6})")
_LARGEST: Final = 8_000_000
"""Bytes of a logo or template."""


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
        raise _wrong("export", "a table")
    return House(
        name=_words(plain, "name", ""),
        lines=_list(plain, "lines", ()),
        accent=_colour(_words(plain, "accent", "A32A25")),
        columns=_known(_list(plain, "columns", COLUMNS)),
        checklist=_list(plain, "checklist", CHECKS),
        logo=_picture(_file(plain, "logo", folder)),
        template=_file(plain, "template", folder),
    )


def _wrong(key: str, what: str) -> UserError:
    return UserError(
        f"The house profile's “{key}” should be {what}.", "Correct the file; nothing was changed."
    )


def _words(plain: dict[str, Any], key: str, usual: str) -> str:
    value = plain.get(key, usual)
    if not isinstance(value, str):
        raise _wrong(key, "words in quotation marks")
    return value


def _list(plain: dict[str, Any], key: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    value = plain.get(key, list(usual))
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise _wrong(key, "a list of words")
    return tuple(value)


def _colour(value: str) -> str:
    found = _COLOUR.fullmatch(value)
    if not found:
        raise _wrong("accent", "a colour such as #A32A25")
    return found[1].upper()


def _known(columns: tuple[str, ...]) -> tuple[str, ...]:
    if not columns or set(columns) - set(COLUMNS):
        raise _wrong("columns", f"a list of some of: {', '.join(COLUMNS)}")
    return tuple(dict.fromkeys(columns))


def _file(plain: dict[str, Any], key: str, folder: Path) -> bytes:
    name = _words(plain, key, "")
    if not name:
        return b""
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


def _picture(data: bytes) -> bytes:
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
