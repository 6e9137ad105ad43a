"""Files that prove something: copied into the worksheet, with a hash that can be checked."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk.edit import Member
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Evidence, EvidenceFile, EvidenceId
from redpencil.domain.worksheet import Worksheet
from redpencil.store import whole
from redpencil.store.document import EVIDENCE, Document

LARGEST: Final = 128 * 1024 * 1024
"""Bytes of one file: a worksheet has to stay small enough to be read whole and mailed."""


def captured(path: Path, who: str, now: datetime, work: Work) -> tuple[EvidenceFile, Member]:
    """Read a file to be kept as evidence. Raises UserError where it can't be."""
    work.step(0.0, "Reading the file")
    data = workflow.read_file(path)
    work.step(0.5, "Taking its fingerprint")
    if len(data) > LARGEST:
        raise UserError(
            f"“{path.name}” is larger than {LARGEST // 2**20} MB.",
            "Keep it beside the worksheet and write where it is into the locator.",
        )
    sha256 = hashlib.sha256(data).hexdigest()
    member = EVIDENCE + sha256
    return EvidenceFile(path.name, sha256, len(data), member, who, now), (member, data)


def attached(
    worksheet: Worksheet, claim_id: ClaimId, path: Path, locator: str, who: str, now: datetime
) -> tuple[Worksheet, Member]:
    """Keep a file as new evidence for a claim. Raises UserError."""
    file, member = captured(path, who, now, Work())
    claim = worksheet.claim(claim_id)
    more = replace(claim, evidence=(*claim.evidence, of_file(file, locator)))
    return worksheet.with_claim(more), member


def with_file(claim: Claim, file: EvidenceFile, evidence_id: EvidenceId | None = None) -> Claim:
    """Return a claim with a file as new evidence, or as the file of evidence it has."""
    if evidence_id is None:
        return replace(claim, evidence=(*claim.evidence, of_file(file)))
    found = (
        replace(e, file=file, title=e.title or file.name) if e.id == evidence_id else e
        for e in claim.evidence
    )
    return replace(claim, evidence=tuple(found))


def of_file(file: EvidenceFile, locator: str = "") -> Evidence:
    """Return new evidence that is a file; its locator is still to be written."""
    on = file.captured_at.date() if file.captured_at else None
    made = EvidenceId(uuid.uuid4().hex[:12])
    return Evidence(made, title=file.name, locator=locator, file=file, accessed=on)


def written(document: Document, file: EvidenceFile, path: Path) -> None:
    """Write a copy of an evidence file. Raises UserError where it is missing or was altered."""
    data = document.member(file.member)
    if data is None or hashlib.sha256(data).hexdigest() != file.sha256:
        raise UserError(
            f"The evidence file “{file.name}” is missing or changed.",
            "Take it from a backup of the worksheet.",
        )
    whole.write(path, data)


def unlocated(worksheet: Worksheet) -> tuple[Evidence, ...]:
    """Return evidence without a locator: nobody could find it again."""
    return tuple(e for c in worksheet.claims for e in c.evidence if not e.complete)
