"""Whether everything that a worksheet's file should hold is there and unaltered."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from redpencil.domain.evidence import EvidenceFile
from redpencil.domain.worksheet import Worksheet
from redpencil.store.document import DRAFTS, Document
from redpencil.store.work import trail
from redpencil.store.work.schema import DamagedError


def problems(document: Document) -> tuple[str, ...]:
    """Say what is wrong with a document's evidence, drafts and trail; empty where it is whole."""
    return tuple(_problems(document))


def _problems(document: Document) -> Iterator[str]:
    for name, file in files(document.worksheet):
        data = document.member(file.member)
        if data is None:
            yield f"The evidence file “{file.name}” of “{name}” is missing."
        elif hashlib.sha256(data).hexdigest() != file.sha256:
            yield f"The evidence file “{file.name}” of “{name}” was changed."
    for draft in document.worksheet.drafts:
        sha256 = draft.provenance.sha256
        data = document.member(DRAFTS + sha256)
        if data is None:
            yield f"The file of draft {draft.version} is missing."
        elif hashlib.sha256(data).hexdigest() != sha256:
            yield f"The file of draft {draft.version} was changed."
    try:
        trail.of(document)
        trail.of_copies(document)
    except DamagedError as error:
        yield f"The trail was altered: {error}."


def files(worksheet: Worksheet) -> Iterator[tuple[str, EvidenceFile]]:
    """Yield the evidence files of all claims, placed or not, with a few words of the claim."""
    claims = (*worksheet.claims, *(o.claim for o in worksheet.orphans))
    for claim in claims:
        for one in claim.evidence:
            if one.file:
                yield " ".join(claim.exact.split())[:40], one.file
