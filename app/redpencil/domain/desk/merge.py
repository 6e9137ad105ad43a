"""Two copies of one worksheet become one again, against the worksheet both began with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, Final

from redpencil.domain import signoff
from redpencil.domain.claim import Claim
from redpencil.domain.desk.threeway import Conflict, Merger, Path, Side
from redpencil.domain.drafts.carry import carried
from redpencil.domain.element import Element
from redpencil.domain.errors import UserError
from redpencil.domain.header import Header
from redpencil.domain.sentence import Sentence
from redpencil.domain.worksheet import Worksheet

_ANCHOR: Final = ("span", "exact", "prefix", "suffix")
_SIGNED: Final = {"mark": ("checker", "checked_at"), "agreement": ("second", "second_at")}
"""Fields that follow another: the signature and the time of a mark, of a second read."""
_APART: Final = frozenset({"id", "article", "sentences", "claims", "header", "drafts"})


@dataclass(frozen=True, slots=True)
class Merged:
    """The worksheet of both, mine where a conflict is left open."""

    worksheet: Worksheet
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Three:
    """The worksheet both began with, and the two that came of it, on one text."""

    base: Worksheet
    mine: Worksheet
    theirs: Worksheet
    who: str = ""
    now: datetime | None = None
    decisions: Mapping[Path, Side] = field(default_factory=dict)


def merged(three: Three) -> Merged:
    """Merge field by field. Raises UserError where the copies can't be merged.

    Signatures stand only where what they vouch for is what the merge has.
    """
    if len({w.id for w in (three.base, three.mine, three.theirs)}) > 1:
        raise UserError(
            "These are not two copies of one worksheet.", "Choose a copy of the open worksheet."
        )
    if three.mine == three.theirs or three.theirs == three.base:
        return Merged(three.mine)
    if three.mine == three.base:
        return Merged(three.theirs)
    three = _on_one_text(three)
    base, mine, theirs = three.base, three.mine, three.theirs
    merger = Merger(three.decisions)
    made: dict[str, Any] = {
        "id": mine.id, "article": mine.article, "drafts": mine.drafts,
        "sentences": _sentences(merger, base, mine, theirs),
        "header": _header(merger, base.header, mine.header, theirs.header),
        "claims": merger.keyed(
            ("claims",), base.claims, mine.claims, theirs.claims, lambda c: str(c.id),
            lambda path, *sides: _claim(merger, path, *sides),
        ),
    }  # fmt: skip
    made["claims"] = tuple(sorted(made["claims"], key=lambda c: c.span))
    for one in fields(Worksheet):
        if one.name not in made:
            made[one.name] = _other(merger, one.name, base, mine, theirs)
    placed = {c.id for c in made["claims"]}
    made["orphans"] = tuple(o for o in made["orphans"] if o.claim.id not in placed)
    return Merged(_with_signatures(Worksheet(**made), three), tuple(merger.conflicts))


def _on_one_text(three: Three) -> Three:
    """Where one side has a newer draft, bring the others to it, as that side was brought."""
    base, mine, theirs = three.base, three.mine, three.theirs
    texts = [w.article.text for w in (base, mine, theirs)]
    if texts[1] == texts[2]:
        target = mine
    elif texts[1] == texts[0]:
        target = theirs
    elif texts[2] == texts[0]:
        target = mine
    else:
        raise UserError(
            "The two copies hold different new drafts of the article.",
            "Load the newest draft into the older copy first, then merge.",
        )
    return replace(
        three, base=_brought(base, target, three), mine=_brought(mine, target, three),
        theirs=_brought(theirs, target, three),
    )  # fmt: skip


def _brought(sheet: Worksheet, target: Worksheet, three: Three) -> Worksheet:
    if sheet.article.text == target.article.text:
        return replace(sheet, article=target.article, drafts=target.drafts)
    now = three.now or target.drafts[-1].replaced_at
    if now is None:
        raise UserError("The newer draft does not say when it was loaded.")
    bare = replace(target, claims=(), orphans=())
    moved = carried(sheet, bare, who=three.who, now=now)
    header = replace(
        moved.header, version=target.header.version,
        previous_version=target.header.previous_version,
    )  # fmt: skip
    return replace(moved, header=header, article=target.article, drafts=target.drafts)


def _sentences(
    merger: Merger, base: Worksheet, mine: Worksheet, theirs: Worksheet
) -> tuple[Sentence, ...]:
    """Merge what was said of each sentence; two who looked at one have both looked."""
    rows = [w.sentences for w in (base, mine, theirs)]
    if len({tuple(s.span for s in row) for row in rows}) > 1:
        return tuple(merger.value(("sentences",), *rows))
    made = []
    for number, (old, one, other) in enumerate(zip(*rows, strict=True)):
        path = ("sentences", str(number))
        looked = {"looked_at": _looked(old.looked_at, one.looked_at, other.looked_at)}
        made.append(merger.record(path, old, one, other, looked))
    return tuple(made)


def _looked(base: str, mine: str, theirs: str) -> str:
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    return ", ".join(sorted({*mine.split(", "), *theirs.split(", ")} - {""}))


def _header(merger: Merger, base: Header, mine: Header, theirs: Header) -> Header:
    people = merger.keyed(
        ("header", "people"), base.people, mine.people, theirs.people, lambda p: p.seat.value
    )
    header: Header = merger.record(("header",), base, mine, theirs, {"people": people})
    return header


def _other(merger: Merger, name: str, base: Worksheet, mine: Worksheet, theirs: Worksheet) -> Any:
    old, one, other = (getattr(w, name) for w in (base, mine, theirs))
    if name == "orphans":
        return merger.keyed((name,), old, one, other, lambda o: str(o.claim.id))
    return merger.member((name,), old, one, other)


def _claim(merger: Merger, path: Path, base: Claim, mine: Claim, theirs: Claim) -> Claim:
    """Merge one claim. Its words go together, and so do a mark and who signed it."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    made: dict[str, Any] = {}
    if base.span == mine.span == theirs.span:
        made["elements"] = _ticks(merger, path, base, mine, theirs)
    else:
        anchor = merger.value((*path, "exact"), *(_words(c) for c in (base, mine, theirs)))
        made |= dict(zip((*_ANCHOR, "elements"), anchor, strict=True))
    for lead, followers in _SIGNED.items():
        made |= _signed(merger, path, lead, followers, (base, mine, theirs))
    made["revisions"] = tuple(
        sorted({*mine.revisions, *theirs.revisions}, key=lambda r: (r.at, r.who, r.field, r.new))
    )
    claim: Claim = merger.record(path, base, mine, theirs, made)
    return claim


def _words(claim: Claim) -> tuple[Any, ...]:
    """Return a claim's anchor; its elements go with it where the claim was moved."""
    return (*(getattr(claim, name) for name in _ANCHOR), claim.elements)


def _ticks(
    merger: Merger, path: Path, base: Claim, mine: Claim, theirs: Claim
) -> tuple[Element, ...]:
    rows = (base.elements, mine.elements, theirs.elements)
    if rows[1] in (rows[0], rows[2]) or rows[2] == rows[0]:
        return rows[2] if rows[1] == rows[0] else rows[1]
    found: tuple[Element, ...] = merger.keyed(
        (*path, "elements"), *rows, lambda e: f"{e.span.start:08}-{e.span.end:08}-{e.kind}"
    )
    return tuple(sorted(found, key=lambda e: (e.span, e.kind)))


def _signed(
    merger: Merger, path: Path, lead: str, followers: tuple[str, ...], sides: tuple[Claim, ...]
) -> dict[str, Any]:
    """Merge a mark with its signature; of two who marked alike, the first has signed."""
    base, mine, theirs = sides
    values = [getattr(c, lead) for c in sides]
    kept = merger.value((*path, lead), *values)
    fit = [c for c in (mine, theirs) if getattr(c, lead) == kept]
    moved = [c for c in fit if any(getattr(c, n) != getattr(base, n) for n in followers)]
    first = min(
        moved or fit,
        key=lambda c: (str(getattr(c, followers[1]) or "~"), str(getattr(c, followers[0]))),
    )
    return {lead: kept} | {n: getattr(first, n) for n in followers}


def _with_signatures(made: Worksheet, three: Three) -> Worksheet:
    """Let signatures stand only where the merge has exactly what was signed."""
    if not signoff.locked(made):
        return made
    for side in (three.mine, three.theirs):
        if signoff.standing(side) and signoff.content(side) != signoff.content(made):
            now = three.now or max(s.at for s in signoff.standing(made).values())
            return signoff.undone(made, who=three.who, why="two copies were merged", now=now)
    return made
