"""Who changed what: the trail in words, and words taken out of it to protect somebody."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from redpencil.desk import edit
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, whole
from redpencil.store.document import MERGED, Document
from redpencil.store.keep.keeping import Keeping
from redpencil.store.work import trail
from redpencil.store.work.operation import Kind, Operation

HIDDEN: Final = "(private)"
REDACTED: Final = "[redacted]"
_OPEN: Final = frozenset({
    "kind", "code_name", "exportable", "independence_group", "reliability", "language",
})  # fmt: skip
"""Fields of a source that may be told to anybody; all others are private."""
_PRIVATE: Final = frozenset({"author_contact", "anonymous_known_to", "sensitivities"})
_WORDS_OF_TEXT: Final = frozenset({
    "id", "exact", "prefix", "suffix", "before", "sentence", "sha256", "member", "span",
})  # fmt: skip
"""What must stay as it is, because it is the article's or leads somewhere."""
_TEXT: Final = frozenset({"article", "sentences", "drafts", "id"})


_ANCHOR: Final = frozenset({"span", "prefix", "suffix", "start", "end"})
"""Where a claim stands: told as plain data only."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field, from what to what, as JSON's own values; None for nothing."""

    at: tuple[str, ...]
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of the trail: what one person did at one time."""

    seq: int
    at: datetime
    who: str
    label: str
    lines: tuple[Line, ...]
    chain: str
    redacted: bool = False


def entries(operations: Iterable[Operation], *, private: bool = False) -> tuple[Entry, ...]:
    """Return the trail in steps; private fields of sources are hidden unless asked for."""
    rows: list[list[Operation]] = []
    for one in operations:
        last = rows[-1][-1] if rows else None
        joins = (
            last and last.kind is one.kind is Kind.EDIT
            and (last.step, last.who) == (one.step, one.who)
        )  # fmt: skip
        if joins:
            rows[-1].append(one)
        else:
            rows.append([one])
    return tuple(_entry(row, private=private) for row in rows)


def _entry(row: list[Operation], *, private: bool) -> Entry:
    last = row[-1]
    verb = {Kind.UNDO: "Undone: ", Kind.REDO: "Done again: "}.get(last.kind, "")
    return Entry(
        last.seq, last.at, last.who, verb + last.label, tuple(_lines(row, private)),
        last.chain.hex(), any(not o.salt for o in row),
    )  # fmt: skip


def _lines(row: list[Operation], private: bool) -> Iterator[Line]:
    """Yield each field once, from what it was first to what it was last."""
    found: dict[tuple[str, ...], Line] = {}
    for change in (c for one in row for c in one.changes):
        at = tuple(str(step) for step in change["at"])
        old = found[at].old if at in found else change.get("from")
        found[at] = Line(at, old, change.get("to"))
    for line in found.values():
        hide = not private and _is_private(line.at)
        yield replace(line, old=_hidden(line.old), new=_hidden(line.new)) if hide else line


def _is_private(at: tuple[str, ...]) -> bool:
    if at[0] == "sources":
        return len(at) < 3 or at[2] not in _OPEN
    if at[0] in ("claims", "orphans") and len(at) == 2:
        return True  # a whole record, with whatever is in it
    return not _PRIVATE.isdisjoint(at)


def _hidden(value: Any) -> Any:
    """Return a private value without what it says; of a whole claim its words remain."""
    if isinstance(value, dict) and "exact" in value:
        return {"exact": value["exact"], "rest": HIDDEN}
    return HIDDEN if value else value


def of_claim(found: Iterable[Entry], claim_id: str) -> tuple[Entry, ...]:
    """Return what was done to one claim."""
    mine = []
    for entry in found:
        lines = tuple(x for x in entry.lines if x.at[:2] == ("claims", claim_id))
        if lines:
            mine.append(replace(entry, lines=lines))
    return tuple(mine)


def in_words(entry: Entry, worksheet: Worksheet) -> Iterator[str]:
    """Yield an entry as lines of text."""
    yield f"{entry.seq:5} {entry.at:%Y-%m-%d %H:%M:%S} {entry.who or '–':4} {entry.label}"
    if any(line.at[0] in _TEXT for line in entry.lines):
        yield "      the article's text and sentences"
    for line in entry.lines:
        if line.at[0] in _TEXT or line.at[-1] in _ANCHOR:
            continue
        where = " ".join((*_named(worksheet, line.at),))
        yield f"      {where}: {shown(line.old)} → {shown(line.new)}"
    if entry.redacted:
        yield "      words were taken out of this entry"


def _named(worksheet: Worksheet, at: tuple[str, ...]) -> tuple[str, ...]:
    """Return a path with a claim's number in the place of its id."""
    if at[0] == "claims" and len(at) > 1:
        for number, claim in enumerate(worksheet.claims, 1):
            if claim.id == at[1]:
                return (f"claim {number}", *at[2:])
        return ("a claim", *at[2:])
    return at


def shown(value: Any) -> str:
    """Return a value as a person reads it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, dict) and "exact" in value:
        value = str(value["exact"])
    return f"“{value}”" if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def of(document: Document, *, private: bool = False) -> tuple[Entry, ...]:
    """Return the trail of a document. Raises UserError where it was altered."""
    with edit.told():
        return entries(trail.of(document), private=private)


def of_store(keeping: Keeping) -> tuple[Entry, ...]:
    """Return the trail of an open worksheet, private fields hidden. Raises UserError."""
    with edit.told():
        return entries(keeping.store.operations())


def written(found: Iterable[Entry], worksheet: Worksheet, path: Path) -> None:
    """Write the trail as text. Raises UserError."""
    lines = [line for entry in found for line in (*in_words(entry, worksheet), entry.chain)]
    whole.write(path, ("\n".join(lines) + "\n").encode("utf-8", "replace"))


def to_plain(found: Iterable[Entry]) -> list[dict[str, Any]]:
    """Return the trail as plain data."""
    return [
        {
            "seq": e.seq, "at": e.at.isoformat(), "who": e.who, "label": e.label,
            "redacted": e.redacted, "chain": e.chain,
            "changes": [{"at": list(x.at), "from": x.old, "to": x.new} for x in e.lines],
        }
        for e in found
    ]  # fmt: skip


def head(document: Document) -> str:
    """Return the last hash of a document's trail, "" where it has none: all hangs on it."""
    with edit.told():
        operations = trail.of(document)
    return operations[-1].chain.hex() if operations else ""


def cleaned(value: Any, words: str, name: str = "") -> Any:
    """Return plain data without words; the article's own are left, they are in print."""
    if name in _WORDS_OF_TEXT:
        return value
    if isinstance(value, str):
        return value.replace(words, REDACTED)
    if isinstance(value, list):
        return [cleaned(v, words) for v in value]
    if isinstance(value, dict):
        return {k: cleaned(v, words, k) for k, v in value.items()}
    return value


def clean_change(change: dict[str, Any], words: str) -> dict[str, Any]:
    """Return one change of the trail without words."""
    at = change["at"]
    if at[0] in _TEXT or change.get("order"):
        return change
    sides = {k: cleaned(change[k], words, str(at[-1])) for k in ("from", "to") if k in change}
    return change | sides


def without(worksheet: Worksheet, words: str) -> Worksheet:
    """Return a worksheet without words, wherever somebody wrote them. Raises UserError."""
    plain = codec.to_plain(worksheet)
    clean = {k: v if k in _TEXT else cleaned(v, words) for k, v in plain.items()}
    try:
        return codec.from_plain(clean)
    except codec.MisfitError as error:
        raise UserError(
            "These words can't be taken out: they are part of how the worksheet is kept.",
            "Give the whole name or number that must go.",
        ) from error


def redact(keeping: Keeping, words: str, why: str, who: str, now: datetime) -> None:
    """Take words out of an open worksheet, its trail and the versions kept of it, for good.

    Raises UserError as ``redacted`` does.
    """
    words, why = _asked(words, why)
    sheet = without(keeping.store.worksheet, words)
    held = any(clean_change(c, words) != c for o in keeping.store.operations() for c in o.changes)
    if not held and sheet == keeping.store.worksheet:
        raise _nowhere(words)
    label = f"Redacted: {why}"
    keeping.redact(label, sheet, lambda c: clean_change(c, words), who=who, now=now)


def _asked(words: str, why: str) -> tuple[str, str]:
    words, why = words.strip(), why.strip()
    if len(words) < 3 or not why or words in why:
        raise UserError(
            "Redacting takes the words that must go, and a reason without them.",
            "Give at least three letters, and say why in a few words.",
        )
    return words, why


def _nowhere(words: str) -> UserError:
    return UserError(f"“{words}” is nowhere in the worksheet’s notes or trail.")


def redacted(document: Document, words: str, why: str, who: str, now: datetime) -> Document:
    """Take words out of a worksheet and its whole trail; an entry that says so stays.

    Raises UserError without words or a reason, or where they are nowhere.
    """
    words, why = _asked(words, why)
    sheet = without(document.worksheet, words)
    with edit.store_of(document, who=who, now=now) as store:
        label = f"Redacted: {why}"
        taken = store.redact(label, sheet, lambda c: clean_change(c, words), who=who, now=now)
        if not taken and sheet == document.worksheet:
            raise _nowhere(words)
        copies = [(n, _clean_trail(d, words)) for n, d in document.members if n.startswith(MERGED)]
        made = document.with_members(copies).with_worksheet(sheet)
        return trail.travelling(made, store.operations())


def _clean_trail(data: bytes, words: str) -> bytes:
    rows = []
    for one in trail.unpack(data):
        changes = tuple(clean_change(c, words) for c in one.changes)
        rows.append(one if changes == one.changes else replace(one, changes=changes, salt=b""))
    return trail.pack(rows)
