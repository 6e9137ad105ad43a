"""A claim's answers: what it says now, and what it says once they are put in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from string import ascii_lowercase
from typing import Final

from redpencil.domain import editing
from redpencil.domain.claim import Claim
from redpencil.domain.element import Element, ElementKind, ElementState
from redpencil.domain.evidence import Evidence, EvidenceId, Outcome, SourceId, Stance
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.query import ChangeStatus, Correction, Query
from redpencil.export.layouts.blanks import day, query_token

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signed:
    """Who puts answers in, when, and from which sheet."""

    who: str
    now: datetime
    sheet: str
    """What tells one export from another, so that the same sheet adds nothing twice."""
    sources: Mapping[str, SourceId]
    """Id of each source by its token."""

    def fresh(self, *parts: str) -> str:
        """Return an id that the same answer of the same sheet has again."""
        words = "\n".join((self.sheet, *parts)).encode("utf-8", "surrogatepass")
        return hashlib.sha256(words).hexdigest()[:12]


def current(claim: Claim) -> dict[str, str]:
    """Return what each blank of a claim would show now, by the field's part of its id.

    What adds something new (evidence, what a source said) is not there: it is always empty.
    """
    correction = claim.correction
    found = {
        "mark": claim.mark.name.lower() if claim.mark else "",
        "finding": claim.finding.name.lower() if claim.finding else "",
        "correction": correction.proposed if correction else "",
        "decision": correction.status.name.lower() if correction else "",
        "reason": correction.reason if correction else "",
        "notes": claim.notes,
        "author": claim.author_source,
        "checker": claim.checker,
        "checked": day(claim.checked_at),
        "second": claim.second,
        "seconded": day(claim.second_at),
    }
    found |= {_name(e): "" if e.open else "1" for e in claim.elements}
    return found | {f"q{query_token(q)}": q.answer for q in claim.queries}


def _name(element: Element) -> str:
    kind = ascii_lowercase[list(ElementKind).index(element.kind)]
    return f"e{element.span.start}_{element.span.end}{kind}"


def applied(claim: Claim, values: Values, signed: Signed) -> Claim:
    """Return the claim with answers put in, and a revision for each field that differs.

    Raises ValueError where a value is not of its field.
    """
    changed = _marked(claim, values, signed)
    for name, put in _SIMPLE.items():
        if name in values:
            changed = put(changed, values[name])
    changed = _signs(changed, values)
    changed = _corrected(changed, values)
    changed = replace(
        changed,
        elements=tuple(_ticked(e, values) for e in changed.elements),
        queries=_answered(changed, values),
        evidence=(*changed.evidence, *_evidence(changed, values, signed)),
    )
    if changed != claim and changed.status is Status.NOT_STARTED:
        changed = replace(changed, status=Status.IN_PROGRESS)
    return editing.revised(claim, changed, who=signed.who, now=signed.now)


def _marked(claim: Claim, values: Values, signed: Signed) -> Claim:
    """Set the mark first: it signs with initials and time, which the sheet's own then replace."""
    if "mark" not in values:
        return claim
    mark = Mark[values["mark"].upper()] if values["mark"] else None
    who = values.get("checker") or signed.who
    return editing.marked(claim, mark, who=who, now=signed.now)


_SIMPLE: Final[Mapping[str, Callable[[Claim, str], Claim]]] = {
    "finding": lambda c, v: replace(c, finding=Finding[v.upper()] if v else None),
    "notes": lambda c, v: replace(c, notes=v),
    "author": lambda c, v: replace(c, author_source=v),
}


def _signs(claim: Claim, values: Values) -> Claim:
    checked, seconded = values.get("checked"), values.get("seconded")
    return replace(
        claim,
        checker=values.get("checker", claim.checker),
        checked_at=claim.checked_at if checked is None else moment(checked),
        second=values.get("second", claim.second),
        second_at=claim.second_at if seconded is None else moment(seconded),
    )


def moment(words: str) -> datetime | None:
    """Return a day as the time it begins, UTC. Raises ValueError where it is none."""
    return datetime.combine(date.fromisoformat(words), time(), UTC) if words else None


def _corrected(claim: Claim, values: Values) -> Claim:
    if not {"correction", "decision", "reason"} & values.keys():
        return claim
    old = claim.correction or Correction("")
    decision = values.get("decision", old.status.name)
    made = replace(
        old,
        proposed=values.get("correction", old.proposed),
        reason=values.get("reason", old.reason),
        status=ChangeStatus[decision.upper()] if decision else ChangeStatus.PROPOSED,
    )
    return replace(claim, correction=None if made == Correction("") else made)


def _ticked(element: Element, values: Values) -> Element:
    value = values.get(_name(element))
    if value is None:
        return element
    return replace(element, state=ElementState.OK if value else ElementState.OPEN, reason="")


def _answered(claim: Claim, values: Values) -> tuple[Query, ...]:
    queries = [replace(q, answer=values.get(f"q{query_token(q)}", q.answer)) for q in claim.queries]
    if asked := values.get("question", "").strip():
        new = Query(asked)
        queries += [] if any(q.text == asked for q in queries) else [new]
    return tuple(queries)


def _evidence(claim: Claim, values: Values, signed: Signed) -> list[Evidence]:
    """Return what is new; what the same sheet brought before is known by its id."""
    known = {e.id for e in claim.evidence}
    title, locator = values.get("evidence", "").strip(), values.get("locator", "").strip()
    made = []
    if title or locator:
        identity = EvidenceId(signed.fresh(claim.id, title, locator))
        made.append(Evidence(identity, title=title, locator=locator))
    for token, source in signed.sources.items():
        made += _said(
            claim, source, values.get(f"o{token}", ""), values.get(f"t{token}", ""), signed
        )
    return [e for e in made if e.id not in known]


_STANCES: Final = {
    Outcome.CONFIRMED: Stance.CONFIRMS, Outcome.DISPUTES: Stance.CONTRADICTS,
    Outcome.CORRECTED: Stance.PARTLY, Outcome.DECLINED: Stance.CONTEXT,
    Outcome.NO_REPLY: Stance.CONTEXT,
}  # fmt: skip
"""Silence and refusal are kept, and confirm nothing."""


def _said(
    claim: Claim, source: SourceId, outcome: str, words: str, signed: Signed
) -> list[Evidence]:
    """Return what a source said of the claim, as evidence."""
    if not outcome and not words.strip():
        return []
    what = Outcome[outcome.upper()] if outcome else None
    return [
        Evidence(
            EvidenceId(signed.fresh(claim.id, source, outcome, words)),
            source=source,
            stance=_STANCES[what] if what else Stance.CONTEXT,
            locator=f"call sheet, {signed.now:%Y-%m-%d}",
            excerpt=words.strip(),
            note=what.value if what else "",
        )
    ]
