"""What differs between two worksheets, so that views redraw only that."""

from __future__ import annotations

from dataclasses import dataclass

from redpencil.domain.claim import ClaimId
from redpencil.domain.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Change:
    """Computed, never declared, so that no edit can forget to say what it touched."""

    added: frozenset[ClaimId] = frozenset()
    removed: frozenset[ClaimId] = frozenset()
    edited: frozenset[ClaimId] = frozenset()
    moved: bool = False
    """True where claims that are in both stand in another order."""
    article: bool = False
    sentences: bool = False
    sources: bool = False
    header: bool = False
    signoffs: bool = False
    drafts: bool = False
    """Whether drafts or orphans are others."""
    dismissed: bool = False

    def __bool__(self) -> bool:
        return self != Change()

    @property
    def rows(self) -> bool:
        """Whether the list of claims has other rows than before."""
        return bool(self.added or self.removed or self.moved or self.article)


def between(old: Worksheet | None, new: Worksheet | None) -> Change:
    """Compare two worksheets; None stands for no worksheet."""
    if old is new:
        return Change()
    if old is None or new is None or old.id != new.id:
        return Change(
            added=frozenset(c.id for c in new.claims) if new else frozenset(),
            removed=frozenset(c.id for c in old.claims) if old else frozenset(),
            article=True, sentences=True, sources=True, header=True, signoffs=True, drafts=True,
            dismissed=True,
        )  # fmt: skip
    before = {c.id: c for c in old.claims}
    after = {c.id: c for c in new.claims}
    kept = [i for i in before if i in after]
    return Change(
        added=frozenset(after.keys() - before.keys()),
        removed=frozenset(before.keys() - after.keys()),
        edited=frozenset(i for i in kept if before[i] is not after[i] and before[i] != after[i]),
        moved=kept != [i for i in after if i in before],
        article=old.article != new.article,
        sentences=(old.sentences, old.not_checked) != (new.sentences, new.not_checked),
        sources=old.sources != new.sources,
        header=(old.header, old.house, old.extras) != (new.header, new.house, new.extras),
        signoffs=(old.signoffs, old.reopened, old.corrections)
        != (new.signoffs, new.reopened, new.corrections),
        drafts=(old.drafts, old.orphans) != (new.drafts, new.orphans),
        dismissed=old.dismissed != new.dismissed,
    )


def successor(claim_id: ClaimId, before: Worksheet, after: Worksheet) -> ClaimId | None:
    """Return the claim itself, or where it is gone the one that took its place."""
    if after.position(claim_id) is not None:
        return claim_id
    place = min(before.position(claim_id) or 0, len(after.claims) - 1)
    return after.claims[place].id if after.claims else None
