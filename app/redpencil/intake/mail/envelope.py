"""What stands around a mail's body: its subject is the headline, the rest is furniture."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake.raw import RawBlock, RawDocument

_REPLY: Final = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*:\s*)+", re.IGNORECASE)
_HEADERS: Final = ("From", "Date")


def enclosed(
    raw: RawDocument, head: Mapping[str, str], attached: tuple[str, ...] = ()
) -> RawDocument:
    """Return the document with its subject first and headers and attachments last."""
    subject = _REPLY.sub("", head.get("Subject", "")).strip()
    first = (RawBlock(subject, Part.HEADLINE),) if subject else ()
    last = [f"{name}: {head[name]}" for name in _HEADERS if head.get(name)]
    last += [f"Attachment: {name}" for name in attached]
    said = f"The mail has attachments, which were not read: {', '.join(attached)}."
    return replace(
        raw,
        title=raw.title or subject,
        blocks=(*first, *raw.blocks, *(RawBlock(line, Part.BOILERPLATE) for line in last)),
        notices=(*raw.notices, said) if attached else raw.notices,
    )
