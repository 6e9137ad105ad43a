"""What another extractor takes for the article: trafilatura's lines, as votes."""

from __future__ import annotations

import logging
from typing import Any

from redpencil.intake.characters import folded


def votes(page: str) -> tuple[str, ...]:
    """Return the lines that trafilatura finds, folded; none where it finds nothing."""
    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # they log what pages say
    found: Any = trafilatura.bare_extraction(
        page, fast=True, include_comments=False, include_tables=True, favor_precision=True
    )
    if found is None or found.body is None:
        return ()
    lines = (folded("".join(map(str, element.itertext()))) for element in found.body)
    return tuple(filter(None, lines))
