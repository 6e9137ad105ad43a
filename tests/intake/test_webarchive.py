"""Safari's web archives, binary and in XML."""

from __future__ import annotations

import plistlib
from typing import Any

import pytest

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import formats

PAGE = "<html><body><p>Größe: Die Mauer kostete 4,1 Millionen Euro.</p></body></html>"


def archive(page: object, encoding: str, kind: Any = plistlib.FMT_BINARY) -> bytes:
    main = {"WebResourceData": page, "WebResourceTextEncodingName": encoding}
    return plistlib.dumps({"WebMainResource": main}, fmt=kind)


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize(
    ("real", "said"), [("utf-8", "UTF-8"), ("cp1252", "windows-1252"), ("utf-8", "klingon")]
)
def test_the_page_is_read_in_its_encoding(kind: Any, real: str, said: str) -> None:
    raw = formats.read(archive(PAGE.encode(real), said, kind), "a.webarchive", Work())
    assert raw.media_type == "application/x-webarchive"
    assert [b.text for b in raw.blocks] == ["Größe: Die Mauer kostete 4,1 Millionen Euro."]


@pytest.mark.parametrize("data", [
    b"bplist00" + b"\0" * 40, plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), archive(5, "utf-8"),
])  # fmt: skip
def test_what_is_none_is_told(data: bytes) -> None:
    with pytest.raises(UserError, match=r"“a\.webarchive” is no web archive, or a damaged one"):
        formats.read(data, "a.webarchive", Work())
