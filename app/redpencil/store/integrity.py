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
    return (*_of_evidence(document), *_of_drafts(document), *_of_trail(document))


def _of_evidence(document: Document) -> Iterator[str]:
    for name, file in files(document.worksheet):
        if wrong := _wrong(document.member(file.member), file.sha256):
            yield f"The evidence file “{file.name}” of “{name}” {wrong}."


def _of_drafts(document: Document) -> Iterator[str]:
    for draft in document.worksheet.drafts:
        sha256 = draft.provenance.sha256
        if wrong := _wrong(document.member(DRAFTS + sha256), sha256):
            yield f"The file of draft {draft.version} {wrong}."


def _wrong(data: bytes | None, sha256: str) -> str:
    if data is None:
        return "is missing"
    return "" if hashlib.sha256(data).hexdigest() == sha256 else "was changed"


def _of_trail(document: Document) -> Iterator[str]:
    try:
        operations = trail.of(document)
        trail.of_copies(document)
    except DamagedError as error:
        yield f"The trail was altered: {error}."
        return
    if not trail.leads_to(operations, document.worksheet):
        yield "The worksheet was changed outside its trail."


def files(worksheet: Worksheet) -> Iterator[tuple[str, EvidenceFile]]:
    """Yield the evidence files of all claims, placed or not, with a few words of the claim."""
    claims = (*worksheet.claims, *(o.claim for o in worksheet.orphans))
    for claim in claims:
        for one in claim.evidence:
            if one.file:
                yield " ".join(claim.exact.split())[:40], one.file
