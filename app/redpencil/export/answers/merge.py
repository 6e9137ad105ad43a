"""Answers against the worksheet: three values a blank, as printed, as it is now, as filled in.

What nobody changed meanwhile is taken; where both changed it, a person decides; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from redpencil.domain.claim import ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Outcome
from redpencil.domain.house import CHECKS
from redpencil.domain.mark import Finding, Mark
from redpencil.domain.query import ChangeStatus
from redpencil.domain.worksheet import Worksheet
from redpencil.export import manifest, printable
from redpencil.export.answers import of_claim, of_sheet
from redpencil.export.answers.found import Found
from redpencil.export.answers.of_claim import Signed
from redpencil.export.layouts import calls
from redpencil.export.layouts.blanks import token
from redpencil.export.manifest import Manifest
from redpencil.export.shapes import GLYPHS
from redpencil.export.wording import Wording

_ID: Final = re.compile(
    r"(?:c(?P<claim>[0-9A-Za-z]{1,16})|s(?P<source>[0-9A-Za-z]{1,16})|w)_(?P<name>\w+)"
)
_ADDED: Final = frozenset({"evidence", "locator", "question"})
_DAYS: Final = frozenset({"checked", "seconded", "on"})


@dataclass(frozen=True, slots=True)
class Answer:
    """One blank that somebody filled in."""

    id: str
    claim: ClaimId | None
    number: int
    """Of the claim; 0 for the worksheet and its sources."""
    name: str
    printed: str
    now: str
    filled: str

    @property
    def contested(self) -> bool:
        """Whether it was changed in the worksheet too, to something else."""
        return not _even(self.now, self.printed)


@dataclass(frozen=True, slots=True)
class Merge:
    """What a filled-in sheet brings to a worksheet."""

    sheet: str
    taken: tuple[Answer, ...] = ()
    """Changed on the sheet alone."""
    contested: tuple[Answer, ...] = ()
    """Changed on both sides."""
    unclear: tuple[Answer, ...] = ()
    """Typed where it is no answer; never put in."""
    gone: int = 0
    """Answers to claims, words and queries that are not in the worksheet any more."""
    read: int = 0
    """Blanks that were found."""


def merged(worksheet: Worksheet, found: Found) -> Merge:
    """Compare. Raises UserError where the sheet is not of this worksheet, or of another draft."""
    kept = manifest.read(found.manifest)
    if kept is None:
        raise UserError(
            "This is no worksheet that can be read back; nothing was changed.",
            "Only sheets exported as forms can be. Ask for the file that was filled in, "
            "not a print or a scan of it.",
        )
    _same(worksheet, kept)
    say = Wording(kept.language or worksheet.article.language)
    known = _Known(worksheet, kept)
    answers, unclear, gone = [], [], 0
    for identity, raw in (*found.values.items(), *found.unclear.items()):
        answer = known.answer(identity, raw)
        if answer is None:
            gone += not _even(raw, kept.printed.get(identity, ""))
            continue
        value = None if identity in found.unclear else _understood(answer, say)
        if value is None:
            unclear.append(answer)
        elif not _even(value, answer.printed) and not _even(value, answer.now):
            answers.append(replace(answer, filled=value))
    return Merge(
        sheet=f"{kept.made} {kept.layout}",
        taken=tuple(a for a in answers if not a.contested),
        contested=tuple(a for a in answers if a.contested),
        unclear=tuple(dict.fromkeys(unclear)),
        gone=gone,
        read=len(found.values),
    )


def _same(worksheet: Worksheet, kept: Manifest) -> None:
    if kept.worksheet != worksheet.id:
        raise UserError(
            "This sheet belongs to another worksheet; nothing was changed.",
            "Open the worksheet that it was exported from, and read it back there.",
        )
    if kept.text != worksheet.text_sha256:
        raise UserError(
            "This sheet was made from another draft of the article; nothing was changed.",
            "Open the draft that it was exported from, or copy its answers by hand.",
        )


class _Known:
    """What the worksheet says now, by the ids of blanks."""

    def __init__(self, worksheet: Worksheet, kept: Manifest) -> None:
        self._printed = kept.printed
        self._sheet = of_sheet.current(worksheet)
        self._claims = {
            token(c.id): (n, c.id, of_claim.current(c)) for n, c in enumerate(worksheet.claims, 1)
        }

    def answer(self, identity: str, raw: str) -> Answer | None:
        """Return a blank with its three values; None where it is not there any more."""
        parts = _ID.fullmatch(identity)
        if parts is None:
            return None
        name, printed = parts["name"], self._printed.get(identity, "")
        number, claim, values = 0, None, self._sheet
        if parts["claim"]:
            if parts["claim"] not in self._claims:
                return None
            number, claim, values = self._claims[parts["claim"]]
            if name not in values and name not in _ADDED and name[0] not in "ot":
                return None
        elif parts["source"]:
            values = {}
        now = printable.words(values.get(name, ""))
        return Answer(identity, claim, number, name, printed, now, raw)


def _even(one: str, other: str) -> bool:
    """Tell whether two values are the same to a reader: white space is not an answer."""
    return one == other or one.split() == other.split()


def _understood(answer: Answer, say: Wording) -> str | None:
    """Return the value as the worksheet takes it; None where it is no answer."""
    value, name = answer.filled, answer.name
    if name in _CHOICES or (answer.claim and name[0] == "o"):
        chosen = _chosen(value, _CHOICES.get(name, "outcome"), say)
        undecided = (name, chosen, answer.now) == ("decision", "proposed", "")
        return "" if undecided else chosen
    if (answer.id.startswith("c") and name[0] == "e" and name[1:2].isdigit()) or name[0] == "k":
        return {"☒": "1", "☑": "1", "☐": ""}.get(value.strip(), "1" if value.strip() else "")
    if name in _DAYS or name.startswith("signed_"):
        return _day(value.strip())
    return value


_CHOICES: Final = {"mark": "mark", "finding": "finding", "decision": "change"}
_MEMBERS: Final = {"mark": Mark, "finding": Finding, "change": ChangeStatus, "outcome": Outcome}


def _chosen(value: str, section: str, say: Wording) -> str | None:
    """Return an option's key for the key itself, or for its words with or without shape."""
    words = value.strip().lstrip("".join(GLYPHS.values())).strip().casefold()
    if not words or words in ("none", "–"):
        return ""
    for member in _MEMBERS[section]:
        if words in (member.name.casefold(), say.of(section, member).casefold()):
            return member.name.lower()
    return None


def _day(value: str) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if value.strip("_- ") else ""
    except ValueError:
        return None


def applied(
    worksheet: Worksheet, merge: Merge, answers: Iterable[Answer], who: str, now: datetime,
    checklist: tuple[str, ...] = CHECKS,
) -> Worksheet:  # fmt: skip
    """Return the worksheet with these answers put in; ``who`` signs where the sheet does not."""
    wanted = tuple(answers)
    worksheet = _with_speakers(worksheet, wanted)
    sources = {token(s.id): s.id for s in worksheet.sources}
    signed = Signed(who, now, merge.sheet, sources)
    claims = []
    by_claim: dict[ClaimId | None, dict[str, str]] = {}
    for answer in wanted:
        by_claim.setdefault(answer.claim, {})[answer.name] = answer.filled
    for claim in worksheet.claims:
        values = by_claim.get(claim.id)
        claims.append(of_claim.applied(claim, values, signed) if values else claim)
    worksheet = worksheet.with_claims(claims)
    for short, values in _by_source(wanted):
        source = worksheet.source(sources.get(short))
        if source:
            worksheet = worksheet.with_source(of_sheet.contacted(source, values, signed))
    own = {a.name: a.filled for a in wanted if a.id.startswith("w_")}
    return of_sheet.applied(worksheet, own, signed, checklist) if own else worksheet


def _by_source(answers: Iterable[Answer]) -> Iterator[tuple[str, dict[str, str]]]:
    found: dict[str, dict[str, str]] = {}
    for answer in answers:
        parts = _ID.fullmatch(answer.id)
        if parts and parts["source"]:
            found.setdefault(parts["source"], {})[answer.name] = answer.filled
    return iter(found.items())


def _with_speakers(worksheet: Worksheet, answers: tuple[Answer, ...]) -> Worksheet:
    """Add speakers who were called, but are not in the list of sources yet."""
    asked = {a.name[1:] for a in answers if a.claim and a.name[0] in "ot"}
    asked |= {short for short, _ in _by_source(answers)}
    known = {token(s.id) for s in worksheet.sources}
    for speaker in dict.fromkeys(c.speaker for c in worksheet.claims if c.speaker):
        source = calls.source_of(speaker)
        if token(source.id) in asked - known:
            worksheet = worksheet.with_source(source)
    return worksheet
