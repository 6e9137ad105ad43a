"""What a person does with a claim that the new draft has no certain place for."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain import editing
from redpencil.domain.claim import ClaimId
from redpencil.domain.draft import Orphan
from redpencil.domain.drafts import again
from redpencil.domain.drafts.anchor import Place
from redpencil.domain.drafts.carry import with_fresh
from redpencil.domain.drafts.words import Comparison
from redpencil.domain.errors import UserError
from redpencil.domain.recheck import Cause
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet


def orphan(sheet: Worksheet, claim_id: ClaimId) -> Orphan:
    """Return an orphan by its claim's id. Raises KeyError."""
    found = next((o for o in sheet.orphans if o.claim.id == claim_id), None)
    if found is None:
        raise KeyError(claim_id)
    return found


def placed(sheet: Worksheet, claim_id: ClaimId, span: Span) -> Worksheet:
    """Anchor an orphan to words of the article; what was found for it waits to be re-checked.

    Raises UserError where no words are selected.
    """
    span = editing.trimmed(sheet.article.text, span)
    if not span:
        raise UserError(
            "Nothing is selected.", "Select the words in the galley that the claim is about."
        )
    lost = orphan(sheet, claim_id)
    exact, prefix, suffix = sheet.quoted(span)
    laid = Comparison(lost.claim.exact, exact)
    at = lost.claim.span.start
    found = ((e, laid.kept(Span(e.span.start - at, e.span.end - at))) for e in lost.claim.elements)
    stayed = tuple(
        replace(e, span=Span(s.start + span.start, s.end + span.start)) for e, s in found if s
    )
    claim = replace(
        lost.claim, span=span, exact=exact, prefix=prefix, suffix=suffix,
        elements=with_fresh(sheet, Place(span, stayed)), related=(),
    )  # fmt: skip
    if again.begun(lost.claim):
        claim = again.put_aside(claim, lost.claim, Cause.PLACED, lost.sentence, lost.version)
    return dropped(sheet, claim_id).with_added(claim)


def dropped(sheet: Worksheet, claim_id: ClaimId) -> Worksheet:
    """Take an orphan off the list; undo and the trail still have it. Raises KeyError."""
    orphan(sheet, claim_id)
    return replace(sheet, orphans=tuple(o for o in sheet.orphans if o.claim.id != claim_id))
