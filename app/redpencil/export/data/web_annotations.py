"""JSON: the claims as W3C Web Annotations, with all the rest of the worksheet beside them.

https://www.w3.org/TR/annotation-model/ – each claim has a TextPositionSelector and a
TextQuoteSelector; positions are code points of the article's text, which stands in the file too.
The plain form of the worksheet comes from and goes back to whoever keeps worksheets: this module
only takes its claims apart and puts them together again, so that nothing is said twice.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from redpencil.domain.worksheet import Worksheet
from redpencil.export.layouts import sheet
from redpencil.export.options import ExportOptions
from redpencil.export.wording import Wording
from redpencil.export.written import Keeper, Written

key = "json"
label = "Web annotations, JSON"
suffix = ".json"

FORMAT: Final = "redpencil.annotations/1"
_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_ANCHOR: Final = ("span", "exact", "prefix", "suffix")
_HEAD: Final = 1_000
"""Bytes at the beginning that the format's name stands in."""
_NAME: Final = 1_000
"""Characters of a file's name."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file of ours holds, for whoever keeps worksheets."""

    plain: dict[str, Any]
    original: bytes
    """The article as it came; empty in a redacted file."""
    files: tuple[tuple[str, bytes], ...]


def write(worksheet: Worksheet, options: ExportOptions, now: datetime, keeper: Keeper) -> Written:
    """Return the annotations of the chosen claims, and the rest of the worksheet."""
    shown = {c.id for _, c in sheet.make(worksheet, options, now, Wording("en")).claims}
    left_out = [c.id for c in worksheet.claims if c.id not in shown]
    told = worksheet.without(*left_out) if left_out else worksheet
    kept = keeper.encode(told)
    claims = kept.get("worksheet", {}).pop("claims", [])
    page = {
        "@context": _CONTEXT,
        "type": "AnnotationCollection",
        "format": FORMAT,
        "label": worksheet.article.title,
        "created": now.isoformat(),
        "total": len(claims),
        "first": {"type": "AnnotationPage", "items": [_annotation(c) for c in claims]},
        "kept": kept,
    }
    if options.trail:
        page["trail"] = options.trail
    if keeper.original:
        page["original"] = _packed(keeper.original)
    if files := keeper.files(told):
        page["files"] = {name: _packed(data) for name, data in files}
    return Written(json.dumps(page, ensure_ascii=True, indent=1).encode("ascii"))


def _annotation(claim: dict[str, Any]) -> dict[str, Any]:
    rest = {k: v for k, v in claim.items() if k not in _ANCHOR}
    note = claim.get("notes") or claim.get("restated") or ""
    return {
        "type": "Annotation",
        "id": f"urn:redpencil:claim:{claim['id']}",
        "motivation": "assessing",
        "body": {"type": "TextualBody", "value": note, "format": "text/plain", "claim": rest},
        "target": {
            "source": "urn:redpencil:article",
            "selector": [
                {"type": "TextPositionSelector", **claim["span"]},
                {
                    "type": "TextQuoteSelector", "exact": claim["exact"],
                    "prefix": claim.get("prefix", ""), "suffix": claim.get("suffix", ""),
                },
            ],
        },
    }  # fmt: skip


def _packed(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def is_ours(data: bytes) -> bool:
    """Tell by its beginning whether this is JSON that ``write`` wrote, whole or damaged."""
    return data.lstrip()[:1] == b"{" and FORMAT.encode() in data[:_HEAD]


def read(data: bytes) -> Kept:
    """Return what was kept. Raises ValueError where it is not what ``write`` writes."""
    try:
        page = json.loads(data)
        if page["format"] != FORMAT:
            raise ValueError("not our annotations")
        plain = dict(page["kept"])
        claims = [_claim(one) for one in page["first"]["items"]]
        plain["worksheet"] = dict(plain["worksheet"]) | {"claims": claims}
        files = tuple((name, _unpacked(file)) for name, file in page.get("files", {}).items())
        if any(not n.isprintable() or not 0 < len(n) <= _NAME for n, _ in files):
            raise ValueError("a file under a name that is none")
        return Kept(plain, _unpacked(page.get("original", "")), files)
    except (KeyError, TypeError, AttributeError, binascii.Error, RecursionError) as error:
        raise ValueError("not our annotations") from error


def _unpacked(packed: str) -> bytes:
    return base64.b64decode(packed, validate=True)


def _claim(one: dict[str, Any]) -> dict[str, Any]:
    position, quote = one["target"]["selector"]
    claim = dict(one["body"]["claim"])
    claim["span"] = {"start": position["start"], "end": position["end"]}
    claim["exact"] = quote["exact"]
    claim |= {k: quote[k] for k in ("prefix", "suffix") if quote.get(k)}
    return claim
