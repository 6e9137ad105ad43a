"""House profiles as TOML files: those that are shipped, those that this desk keeps, any other."""

from __future__ import annotations

import re
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

import tomli_w

from redpencil.base import paths, resources
from redpencil.domain.claim import FactType
from redpencil.domain.errors import UserError
from redpencil.domain.house import HouseMark, HouseProfile, Sourcing
from redpencil.domain.mark import Mark, Priority
from redpencil.export import house
from redpencil.export.house import House
from redpencil.export.wording import LANGUAGES
from redpencil.settings import Paper
from redpencil.store import whole

T = TypeVar("T")

PLAIN: Final = "house"
"""Name of the shipped file that says what the plain profile is; it is there to be copied."""
SUFFIX: Final = ".toml"
_LARGEST: Final = 24_000_000
"""Bytes of a profile's file, logo and template inside."""
_DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST: Final = 60
"""Characters of a name that a mark or a rating is given."""
_USUAL: Final = HouseProfile()


@dataclass(frozen=True, slots=True)
class Known:
    """A profile to choose: by its key in the settings."""

    key: str
    title: str
    own: bool
    """Whether it is kept by this desk, and not one that is shipped."""


def known() -> tuple[Known, ...]:
    """Return the profiles to choose from: the plain one, the desk's own, those that are shipped."""
    own = {p.stem: p for p in sorted(_folder().glob(f"*{SUFFIX}"))}
    shipped = {p.stem: p for p in sorted(resources.path("profiles").glob(f"*{SUFFIX}"))}
    rest = [
        (k, p, k in own)
        for k, p in (own | {k: p for k, p in shipped.items() if k not in own}).items()
    ]
    return (
        Known("", "", False),
        *(Known(key, _title(path), mine) for key, path, mine in rest if key != PLAIN),
    )


def _title(path: Path) -> str:
    with suppress(UserError):
        return read(_text(path), path.parent).title or path.stem
    return path.stem


def _folder() -> Path:
    return paths.config_folder() / "profiles"


def place(key: str) -> Path:
    """Return where the file of a profile is, or would be; a key may be a file's path."""
    if key.endswith(SUFFIX):
        return Path(key)
    own = _folder() / f"{key}{SUFFIX}"
    shipped = resources.path(f"profiles/{key}{SUFFIX}")
    return shipped if shipped.exists() and not own.exists() else own


def load(key: str) -> HouseProfile:
    """Return a profile by its key; "" is the plain one. Raises UserError."""
    if not key:
        return HouseProfile()
    path = place(key)
    return read(_text(path), path.parent)


def printed(profile: HouseProfile) -> House:
    """Return the part of a profile that sheets are printed with. Raises UserError over its logo."""
    return House(
        profile.name, profile.lines, profile.accent, profile.columns, profile.checklist,
        house.drawn(b64decode(profile.logo)), b64decode(profile.template), profile.marks,
        profile.language,
    )  # fmt: skip


def keep(profile: HouseProfile, key: str = "") -> str:
    """Keep a profile as one of the desk's own; return its key. Raises UserError.

    What is shipped stays as it is: a profile of its name goes before it.
    """
    chosen = key or _key(profile.title)
    folder = _folder()
    with suppress(OSError):  # where that fails, writing says what and why
        folder.mkdir(parents=True, exist_ok=True)
    target = Path(key) if key.endswith(SUFFIX) else folder / f"{chosen}{SUFFIX}"
    whole.write(target, to_text(profile).encode())
    return chosen


def _key(title: str) -> str:
    """Return a key for a title that no profile has yet."""
    base = "-".join(re.findall(r"[a-z0-9]+", title.casefold()))[:40] or "own"
    taken = {k.key for k in known()} | {PLAIN}
    numbered = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
    return next(k for k in numbered if k not in taken)


def forget(key: str) -> None:
    """Delete one of the desk's own profiles; a shipped one of its name is seen again."""
    with suppress(FileNotFoundError):
        (_folder() / f"{key}{SUFFIX}").unlink()


def is_shipped(key: str) -> bool:
    """Tell whether a profile of this key comes with the program."""
    return resources.path(f"profiles/{key}{SUFFIX}").exists()


def logo(path: Path) -> str:
    """Return a picture as a profile keeps it. Raises UserError where it is no PNG or JPEG."""
    return _base64(house.drawn(whole.read(path)))


def bring_in(path: Path) -> str:
    """Keep the profile of a file as one of the desk's own; return its key. Raises UserError."""
    profile = read(_text(path), path.parent)
    return keep(profile if profile.title else replace(profile, title=path.stem))


def write(profile: HouseProfile, path: Path) -> None:
    """Write a profile as one file, its logo inside. Raises UserError."""
    whole.write(path, to_text(profile).encode())


def _text(path: Path) -> str:
    data = whole.read(path)
    if len(data) > _LARGEST:
        raise UserError(f"“{path.name}” is too large for a house profile.", "Choose another file.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            f"“{path.name}” is no house profile: it is no text.",
            "Choose a file that ends in .toml.",
        ) from error


def read(text: str, folder: Path) -> HouseProfile:
    """Read a profile; file names in it are relative to ``folder``. Raises UserError."""
    prints = house.load(text, folder)
    plain = tomllib.loads(text)
    return HouseProfile(
        title=_words(plain, "title"),
        name=prints.name, lines=prints.lines, logo=_base64(prints.logo),
        template=_base64(prints.template),
        accent=prints.accent, columns=prints.columns, checklist=prints.checklist,
        marks=_marks(plain.get("marks", {})),
        sourcing=_rules(plain.get("sourcing", [])),
        scale=_scale(plain.get("scale", [])),
        language=_one_of(plain, "language", LANGUAGES),
        paper=_one_of(plain, "paper", tuple(Paper)),
    )  # fmt: skip


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _words(plain: dict[str, Any], key: str) -> str:
    value = plain.get(key, "")
    if not isinstance(value, str):
        raise house.wrong(key, "words in quotation marks")
    return value.strip()


def _one_of(plain: dict[str, Any], key: str, known_values: tuple[str, ...]) -> str:
    value = _words(plain, key)
    if value and value not in known_values:
        raise house.wrong(key, f"one of: {', '.join(known_values)}")
    return value


def _marks(plain: Any) -> tuple[HouseMark, ...]:
    """Read the table of marks: those of the house, by our names, and what it calls them."""
    keys = {m.name.lower(): m for m in Mark}
    if not isinstance(plain, dict) or set(plain) - set(keys):
        raise house.wrong("marks", f"a table of some of: {', '.join(keys)}")
    if not all(isinstance(v, str) and len(v) <= _LONGEST for v in plain.values()):
        raise house.wrong("marks", f"names of at most {_LONGEST} characters, in quotation marks")
    named = [v.strip().casefold() for v in plain.values() if v.strip()]
    if len(set(named)) != len(named):
        raise house.wrong("marks", "names of which no two are the same")
    return tuple(HouseMark(keys[k], v.strip()) for k, v in plain.items())


def _rules(plain: Any) -> tuple[Sourcing, ...]:
    if not isinstance(plain, list) or not all(isinstance(rule, dict) for rule in plain):
        raise house.wrong("sourcing", "a list of rules, each under [[sourcing]]")
    return tuple(map(_rule, plain))


def _rule(plain: dict[str, Any]) -> Sourcing:
    numbers = [plain.get("independent", 1), plain.get("primary", 0)]
    if not all(type(n) is int and 0 <= n <= 9 for n in numbers):
        raise house.wrong("sourcing", "given in whole numbers from 0 to 9")
    return Sourcing(
        _members(plain, "priorities", Priority), _members(plain, "types", FactType), *numbers
    )


def _members(plain: dict[str, Any], key: str, kind: Callable[[str], T]) -> tuple[T, ...]:
    try:
        return tuple(kind(value) for value in plain.get(key, []))
    except (ValueError, TypeError) as error:
        there = ", ".join(map(str, kind))  # type: ignore[call-overload]
        raise house.wrong(key, f"a list of some of: {there}") from error


def _scale(plain: Any) -> tuple[str, ...]:
    if not isinstance(plain, list) or not all(
        isinstance(v, str) and 0 < len(v.strip()) <= _LONGEST for v in plain
    ):
        raise house.wrong("scale", "a list of ratings in quotation marks")
    return tuple(dict.fromkeys(v.strip() for v in plain))


def to_text(profile: HouseProfile) -> str:
    """Return the file of a profile: everything that differs from the plain one."""
    plain: dict[str, Any] = _differing(profile, ("title", "language", "paper", "scale"))
    export = _differing(profile, ("name", "lines", "accent", "columns", "checklist"))
    for key, kind in (("logo", "image/png"), ("template", _DOCX)):
        if data := getattr(profile, key):
            export[key] = f"data:{kind};base64,{data}"
    marks = {m.mark.name.lower(): m.name for m in profile.marks}
    rules = [_plain_rule(rule) for rule in profile.sourcing]
    groups = {"export": export, "marks": marks, "sourcing": rules}
    return tomli_w.dumps(plain | {key: value for key, value in groups.items() if value})


def _differing(profile: HouseProfile, keys: tuple[str, ...]) -> dict[str, Any]:
    values = {k: getattr(profile, k) for k in keys if getattr(profile, k) != getattr(_USUAL, k)}
    return {k: list(v) if isinstance(v, tuple) else v for k, v in values.items()}


def _plain_rule(rule: Sourcing) -> dict[str, Any]:
    made: dict[str, Any] = {"independent": rule.independent}
    if rule.primary:
        made["primary"] = rule.primary
    if rule.priorities:
        made["priorities"] = [str(p) for p in rule.priorities]
    if rule.types:
        made["types"] = [str(t) for t in rule.types]
    return made
