"""Answers about the worksheet itself and about its sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from redpencil.domain.evidence import Contact, Outcome, Source
from redpencil.domain.header import Header, Person, Seat, SignOff
from redpencil.domain.worksheet import Worksheet
from redpencil.export.answers.of_claim import Signed, moment
from redpencil.export.layouts.blanks import day, token

_SEATS: Final = {"checker": Seat.CHECKER, "second": Seat.SECOND, "editor": Seat.EDITOR}
_TICK: Final = "k"


def current(worksheet: Worksheet) -> dict[str, str]:
    """Return what each blank of the front would show now."""
    found = {}
    for key, seat in _SEATS.items():
        person = worksheet.header.person(seat)
        found[key] = person.name or person.initials
        given = _given(worksheet, seat)
        found[f"sign_{key}"] = (given.name or given.initials) if given else ""
        found[f"signed_{key}"] = day(given.at) if given else ""
    return found | {f"{_TICK}{token(key)}": "1" for key in worksheet.header.checklist}


def _given(worksheet: Worksheet, seat: Seat) -> SignOff | None:
    return next((s for s in reversed(worksheet.signoffs) if s.seat is seat), None)


def applied(
    worksheet: Worksheet, values: Mapping[str, str], signed: Signed, checklist: tuple[str, ...]
) -> Worksheet:
    """Return the worksheet with answers put in; ``checklist`` is the house's.

    Raises ValueError where a value is not of its field.
    """
    header = _seated(worksheet.header, values)
    keys = {token(k): k for k in (*checklist, *header.checklist)}
    ticked = dict.fromkeys(header.checklist)
    for short, key in keys.items():
        value = values.get(f"{_TICK}{short}")
        if value:
            ticked[key] = None
        elif value is not None:
            ticked.pop(key, None)
    signoffs = (*worksheet.signoffs, *_signatures(worksheet, values, signed))
    return replace(worksheet, header=replace(header, checklist=tuple(ticked)), signoffs=signoffs)


def _seated(header: Header, values: Mapping[str, str]) -> Header:
    people = list(header.people)
    for key, seat in _SEATS.items():
        if key not in values:
            continue
        name = values[key].strip()
        known = next((n for n, p in enumerate(people) if p.seat is seat), None)
        if known is None:
            people += [Person(seat, name)] if name else []
        else:
            people[known] = replace(people[known], name=name)
    return replace(header, people=tuple(people))


def _signatures(worksheet: Worksheet, values: Mapping[str, str], signed: Signed) -> list[SignOff]:
    """Return signatures given on the sheet; a date without a name signs nothing."""
    made = []
    for key, seat in _SEATS.items():
        name, when = values.get(f"sign_{key}", "").strip(), values.get(f"signed_{key}", "")
        given = _given(worksheet, seat)
        if name and (given is None or given.name != name):
            made.append(SignOff(seat, name, "", moment(when) or signed.now))
    return made


def contacted(source: Source, values: Mapping[str, str], signed: Signed) -> Source:
    """Return the source with the contact that the call sheet logs. Raises ValueError."""
    said = {k: v.strip() for k, v in values.items() if v.strip()}
    if not said:
        return source
    outcome = said.get("outcome", "")
    known = next((o for o in Outcome if outcome.casefold() in (o.value, o.name.lower())), None)
    note = said.get("note", "") if known or not outcome else f"{outcome}. {said.get('note', '')}"
    made = Contact(
        moment(said.get("on", "")) or signed.now.replace(microsecond=0), said.get("by", signed.who),
        said.get("means", ""), known or Outcome.NO_REPLY, note.strip(),
    )  # fmt: skip
    same = any(replace(c, at=None) == replace(made, at=None) for c in source.contacts)
    return source if same else replace(source, contacts=(*source.contacts, made))
