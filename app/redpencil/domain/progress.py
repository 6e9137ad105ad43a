"""Where the check stands: claims by priority and status, and whom it waits for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.query import QueryTo
from redpencil.domain.worksheet import Worksheet


class Whom(StrEnum):
    """Who owes an answer where no name is given."""

    AUTHOR = "the author"
    SOURCE = "a source"
    EXPERT = "an expert"
    NOBODY = "nobody named"


_ASKED = {
    QueryTo.AUTHOR: Whom.AUTHOR, QueryTo.SOURCE: Whom.SOURCE, QueryTo.EXPERT: Whom.EXPERT,
}  # fmt: skip
_MARKED = {Mark.QUERY_AUTHOR: Whom.AUTHOR, Mark.QUERY_SOURCE: Whom.SOURCE}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One who owes answers, for how many claims, and when the first of them is due."""

    whom: Whom
    name: str
    claims: int
    due: datetime | None = None


def table(sheet: Worksheet) -> dict[tuple[Priority, Status], int]:
    """Count the claims of each priority and status."""
    return dict(Counter((c.priority, c.status) for c in sheet.claims))


def waiting(sheet: Worksheet) -> tuple[Waiting, ...]:
    """Return who owes answers; the one who owes the most comes first."""
    claims: Counter[tuple[Whom, str]] = Counter()
    dues: dict[tuple[Whom, str], list[datetime]] = {}
    for claim in sheet.claims:
        owed = list(_owed(claim))
        claims.update({who for who, _ in owed})
        for who, due in owed:
            dues.setdefault(who, []).extend([due] if due else [])
    made = (
        Waiting(whom, name, number, min(dues[whom, name], default=None))
        for (whom, name), number in claims.items()
    )
    return tuple(sorted(made, key=lambda w: (-w.claims, w.whom, w.name)))


def _owed(claim: Claim) -> Iterator[tuple[tuple[Whom, str], datetime | None]]:
    """Yield whom a claim waits for: those asked, or where nobody is, whom its mark names."""
    asked = [q for q in claim.queries if q.open and q.text.strip()]
    for query in asked:
        yield (_ASKED[query.to], query.name.strip()), query.due
    if not asked and claim.status is Status.WAITING:
        yield (_MARKED.get(claim.mark, Whom.NOBODY) if claim.mark else Whom.NOBODY, ""), None
