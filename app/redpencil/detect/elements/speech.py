"""The words of a language that numbers and dates are written with, from resources/words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Final

from redpencil.base import resources

LANGUAGES: Final = "en de fr es it pt nl pl uk ru tr ar zh ja hi".split()
NEVER: Final = r"(?!x)x"
"""A pattern that matches nothing."""


@dataclass(frozen=True)
class Speech:
    """One language's words; the tables map patterns in small letters to values."""

    language: str
    table: dict[str, Any]

    def words(self, name: str) -> str:
        """Return the pattern of a family of words; one that matches nothing where there is none."""
        found = self.table.get(name, "")
        if isinstance(found, dict):
            return self._any(name, found)
        return found or NEVER

    @staticmethod
    def _any(name: str, found: dict[str, Any]) -> str:
        ordered = sorted(found, key=lambda key: (-len(key), key))
        return "|".join(ordered) or NEVER

    def value(self, name: str, words: str) -> Any:
        """Return the value of words in a table; None where none fits."""
        return self._lookup(name, " ".join(words.lower().split()))

    def _lookup(self, name: str, words: str) -> Any:
        key = (name, words)
        if key not in self._known:
            self._known[key] = next(
                (v for p, v in self._compiled(name) if p.fullmatch(words)), None
            )
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[str, str], Any]:
        return {}

    @cached_property
    def _patterns(self) -> dict[str, list[tuple[re.Pattern[str], Any]]]:
        return {}

    def _compiled(self, name: str) -> list[tuple[re.Pattern[str], Any]]:
        if name not in self._patterns:
            table = self.table.get(name, {})
            self._patterns[name] = [(re.compile(key), value) for key, value in table.items()]
        return self._patterns[name]


@cache
def speech(language: str) -> Speech:
    """Return the words of a language; English where it has no file of its own."""
    code = language if language in LANGUAGES else "en"
    path = resources.path(f"words/{code}.toml")
    if not path.exists():
        path, code = resources.path("words/en.toml"), "en"
    return Speech(code, tomllib.loads(path.read_text(encoding="utf-8")))
