"""The blanks of a sheet and their ids: what read back finds again.

An id is a subject and a field: ``c<claim>_mark``, ``c<claim>_e<start>_<end><kind>`` for the words
of an element, ``c<claim>_q<query>`` for the answer to a query, ``s<source>_note``, ``w_checker``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from string import ascii_lowercase
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.evidence import Outcome
from redpencil.domain.mark import Finding
from redpencil.domain.query import ChangeStatus, Query
from redpencil.export.report import Blank, BlankKind, Field, Option, Tick
from redpencil.export.wording import Wording

_SHORT: Final = re.compile(r"[0-9A-Za-z]{1,16}")


def token(given: str) -> str:
    """Return an id as it may stand in names of bookmarks and fields: 1 to 16 letters, digits."""
    return given if _SHORT.fullmatch(given) else f"x{_digest(given)[:15]}"


def query_token(query: Query) -> str:
    """Return what tells a query from its neighbours whatever becomes of its answer."""
    return _digest(f"{query.to.value}\n{query.name}\n{query.text}")[:8]


def _alike(one: Query, other: Query) -> bool:
    return query_token(one) == query_token(other)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def day(moment: date | datetime | None) -> str:
    """Return a day as ISO 8601."""
    return f"{moment:%Y-%m-%d}" if moment and moment.year >= 1000 else ""


class ClaimBlanks:
    """Makes the blanks of one claim."""

    def __init__(self, number: int, claim: Claim, say: Wording) -> None:
        self._number, self._claim, self._say = number, claim, say
        self._subject = f"c{token(claim.id)}"

    def make(
        self, name: str, kind: BlankKind, key: str, value: str = "", lines: int = 1,
        options: tuple[Option, ...] = (),
    ) -> Blank:  # fmt: skip
        """Return a blank; ``key`` names the words of its label."""
        label = f"{self._say('claim')} {self._number}: {self._say(key)}"
        return Blank(f"{self._subject}_{name}", kind, label, value, options, lines)

    def field(
        self, name: str, kind: BlankKind, key: str, value: str = "", lines: int = 1
    ) -> Field:  # fmt: skip
        """Return a field with its blank and its label."""
        return Field(self._say(key), value, self.make(name, kind, key, value, lines))

    def mark(self) -> Blank:
        """Return the choice of a mark."""
        offered = self._say.marks(self._claim.mark)
        options = tuple(Option(m.name.lower(), self._say.mark(m), m) for m in offered)
        value = self._claim.mark.name.lower() if self._claim.mark else ""
        return self.make("mark", BlankKind.CHOICE, "mark", value, options=options)

    def finding(self) -> Field:
        """Return the choice of a finding."""
        options = tuple(Option(f.name.lower(), self._say.finding(f)) for f in Finding)
        value = self._claim.finding.name.lower() if self._claim.finding else ""
        blank = self.make("finding", BlankKind.CHOICE, "finding", value, 0, options)
        return Field(self._say("finding"), blank.words, blank)

    def decision(self) -> Field:
        """Return the choice of what becomes of a correction."""
        options = tuple(Option(s.name.lower(), self._say.change(s)) for s in ChangeStatus)
        value = self._claim.correction.status.name.lower() if self._claim.correction else ""
        blank = self.make("decision", BlankKind.CHOICE, "decision", value, 1, options)
        return Field("", blank.words, blank)

    def outcome(self, source: str) -> Blank:
        """Return the choice of what a source said of the claim."""
        options = tuple(Option(o.name.lower(), self._say.outcome(o)) for o in Outcome)
        return self.make(f"o{token(source)}", BlankKind.CHOICE, "outcome", options=options)

    def ticks(self, text: str) -> Iterator[Tick]:
        """Yield the boxes of the claim's elements; ``text`` is the article's."""
        seen: set[str] = set()
        for element in self._claim.elements:
            span = element.span
            kind = ascii_lowercase[list(ElementKind).index(element.kind)]
            name = f"e{span.start}_{span.end}{kind}"
            yield self._tick(element, span.of(text), "" if name in seen else name)
            seen.add(name)

    def _tick(self, element: Element, words: str, name: str) -> Tick:
        """Return a box; what was changed or waived is not ticked again."""
        say, state = self._say, element.state
        if not name or state in (ElementState.CHANGED, ElementState.WAIVED):
            note = " – ".join(filter(None, (say.state(state), element.reason)))
            return Tick(words, say.kind(element.kind), state, note)
        label = f"{say('claim')} {self._number}: {words}"
        ticked = "1" if state is ElementState.OK else ""
        blank = Blank(f"{self._subject}_{name}", BlankKind.TICK, label, ticked)
        return Tick(words, say.kind(element.kind), state, "", blank)

    def answers(self, queries: Iterable[Query]) -> Iterator[tuple[Query, Field]]:
        """Yield each query with the blank for its answer; of two alike only the first has one."""
        for query in dict.fromkeys(replace(q, answer="", sent=None, due=None) for q in queries):
            same = next(q for q in self._claim.queries if _alike(q, query))
            name = f"q{query_token(query)}"
            yield same, self.field(name, BlankKind.TEXT, "answer", same.answer, 2)

    def signs(self) -> tuple[Field, ...]:
        """Return who checked and who read it second, and when."""
        claim = self._claim
        seconded = self.field("seconded", BlankKind.DATE, "second.date", day(claim.second_at))
        return (
            self.field("checker", BlankKind.LINE, "checked", claim.checker),
            self.field("checked", BlankKind.DATE, "checked.date", day(claim.checked_at)),
            self.field("second", BlankKind.LINE, "second", claim.second),
            replace(seconded, label=self._say("checked.date")),
        )


def of_sheet(
    name: str, kind: BlankKind, label: str, value: str = "", subject: str = "w", lines: int = 1
) -> Field:  # fmt: skip
    """Return a field of the worksheet itself, or of a source (subject ``s<token>``)."""
    return Field(label, value, Blank(f"{subject}_{name}", kind, label, value, (), lines))
