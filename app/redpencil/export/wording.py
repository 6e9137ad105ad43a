"""The report's own words, by the report's language; the window has its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from redpencil.base import resources
from redpencil.domain.claim import FactType
from redpencil.domain.element import ElementKind, ElementState
from redpencil.domain.evidence import Outcome
from redpencil.domain.house import HouseMark
from redpencil.domain.mark import Finding, Mark
from redpencil.domain.query import ChangeStatus
from redpencil.domain.sentence import Attribution

LANGUAGES: Final = ("en", "de", "fr", "es", "uk")

Words = Mapping[str, Mapping[str, str]]


@cache
def table(language: str) -> Words:
    """Return all words of a language, by section and key."""
    text = resources.path(f"report_words/{language}.toml").read_text(encoding="utf-8")
    found: Words = tomllib.loads(text)
    return found


class Wording:
    """The words of one language, English where there are none of it; and of one house."""

    def __init__(self, language: str = "en", marks: tuple[HouseMark, ...] = ()) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._marks = {m.mark: m.name for m in marks}
        self._table = table(self.language)
        self._words = self._table["words"]

    def __call__(self, key: str, **values: object) -> str:
        """Return the words for a key, with values put in."""
        return self._words[key].format(**values) if values else self._words[key]

    def of(self, section: str, value: StrEnum) -> str:
        """Return the words for a member of a noun's list."""
        return self._table[section][value.value]

    def mark(self, mark: Mark | None) -> str:
        """Return the name of a mark; None is open."""
        if mark is None:
            return self("open")
        return self._marks.get(mark) or self.of("mark", mark)

    def marks(self, *others: Mark | None) -> tuple[Mark, ...]:
        """Return the marks that the house uses, and others that stand on the sheet."""
        if not self._marks:
            return tuple(Mark)
        return tuple(dict.fromkeys(m for m in (*self._marks, *others) if m))

    def mark_meaning(self, mark: Mark | None) -> str:
        """Return what a mark tells the desk to do."""
        return self._table["meaning"][mark.value if mark else "open"]

    def finding(self, finding: Finding) -> str:
        """Return a finding as a sentence begins."""
        return self.of("finding", finding)

    def kind(self, kind: ElementKind) -> str:
        """Return the name of an element's kind."""
        return self.of("kind", kind)

    def type(self, kind: FactType) -> str:
        """Return the name of a type of fact."""
        return self.of("type", kind)

    def state(self, state: ElementState) -> str:
        """Return the name of an element's state."""
        return self.of("state", state)

    def outcome(self, outcome: Outcome) -> str:
        """Return what came of asking."""
        return self.of("outcome", outcome)

    def change(self, status: ChangeStatus) -> str:
        """Return what became of a correction."""
        return self.of("change", status)

    def unchecked(self, what: str) -> str:
        """Return what detection does not look for; what another program calls it is left."""
        return self._table["unchecked"].get(what, what)

    def voice(self, speaker: str, attribution: Attribution) -> str:
        """Say who vouches for a claim."""
        if not speaker or attribution is Attribution.NONE:
            return self("own")
        if attribution is Attribution.NAMED:
            return speaker
        return f"{speaker} ({self.of('attribution', attribution)})"
