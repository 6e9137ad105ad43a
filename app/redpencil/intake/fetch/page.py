"""The bytes of one page, through its redirects, each judged anew."""

from __future__ import annotations

import http.client
import ssl
import time
import zlib
from dataclasses import dataclass
from email.message import Message
from typing import Final
from urllib.parse import urljoin

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake.fetch import address, connection
from redpencil.intake.fetch.address import Rules, Target

MOST: Final = 20_000_000
"""Bytes of a page after unpacking."""
REDIRECTS: Final = 5
_CHUNK: Final = 1 << 16
_MOVED: Final = frozenset((301, 302, 303, 307, 308))
_SAVE: Final = "Open it in your browser, save the page and open the file, or paste the article."
_WAYS: Final = ("", "identity", "gzip", "x-gzip", "deflate")


@dataclass(frozen=True, slots=True)
class Page:
    """What came back."""

    url: str
    """Where it came from in the end."""
    data: bytes
    charset: str = ""
    """As the server says, where it can be so; else empty."""


def fetch(
    written: str, work: Work, rules: Rules | None = None, context: ssl.SSLContext | None = None
) -> Page:
    """Get the page at an address. Raises UserError; Cancelled where it is no longer wanted."""
    allowed = rules or Rules()
    secure = context or ssl.create_default_context()
    deadline = time.monotonic() + connection.PATIENCE
    target = address.parsed(written)
    for _ in range(REDIRECTS + 1):
        work.step(0.05, f"Asking {target.host} for the page")
        known = address.checked(target, allowed)
        found = _ask(known, deadline, secure, work)
        if isinstance(found, Page):
            return found
        target = _next(known, found)
    raise UserError(f"“{written.strip()}” leads on and on to other addresses.", _SAVE)


def _ask(target: Target, deadline: float, context: ssl.SSLContext, work: Work) -> Page | str:
    """Return the page, or the address that it has moved to."""
    left = deadline - time.monotonic()
    try:
        if left <= 0:
            raise TimeoutError
        with connection.asked(target, left, context) as response:
            if response.status in _MOVED and (place := response.headers.get("Location")):
                return place
            if response.status != http.client.OK:
                said = f"{target.host} answered {response.status} {response.reason[:60]}".strip()
                raise UserError(f"{said}: the page was not handed out.", _SAVE)
            data = _body(response, target, work)
            return Page(target.url, data, _charset(response.headers, data))
    except ssl.SSLCertVerificationError as error:
        raise UserError(f"{target.host} can't prove that it is {target.host}.", _SAVE) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        late = time.monotonic() >= deadline
        said = (
            f"{target.host} took too long to answer."
            if late
            else f"{target.host} did not answer as a web server does."
        )
        raise UserError(said, _SAVE) from error


def _next(target: Target, place: str) -> Target:
    """Return where a redirect leads; never from a secure connection to one that is not."""
    # Servers write Location in UTF-8 though http.client reads it as Latin-1.
    written = place.encode("latin-1", "replace").decode("utf-8", "replace")
    moved = address.parsed(urljoin(target.url, written))
    if target.scheme == "https" and moved.scheme != "https":
        raise UserError(
            f"{target.host} leads from a secure to an open connection ({moved.host}).", _SAVE
        )
    return moved


def _body(response: http.client.HTTPResponse, target: Target, work: Work) -> bytes:
    """Read and unpack piece by piece, within the limit. Raises UserError beyond it."""
    how = (response.headers.get("Content-Encoding") or "").strip().lower()
    if how not in _WAYS:
        raise UserError(f"{target.host} sent the page packed as “{how[:20]}”.", _SAVE)
    unpacker = _Unpacker(how)
    out = bytearray()
    while piece := response.read1(_CHUNK):
        work.step(0.1 + 0.9 * len(out) / MOST, f"Reading the page from {target.host}")
        out += unpacker.take(piece, MOST + 1 - len(out))
        if len(out) > MOST:
            raise UserError(f"The page has more than {MOST // 1_000_000} MB.", _SAVE)
    if response.length:
        raise http.client.IncompleteRead(b"")
    return bytes(out)


class _Unpacker:
    """Takes the packing off, never more than is asked for."""

    def __init__(self, how: str) -> None:
        self._plain = how in ("", "identity")
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: gzip or zlib, by the header

    def take(self, piece: bytes, most: int) -> bytes:
        """Return at most ``most`` bytes. Raises ValueError where they are damaged."""
        if self._plain:
            return piece[:most]
        try:
            return self._zlib.decompress(piece, most)
        except zlib.error as error:
            raise ValueError("damaged packing") from error


def _charset(headers: Message, data: bytes) -> str:
    """Return the charset of the header where the bytes agree with it."""
    try:
        named = headers.get_content_charset() or ""
        data.decode(named or "ascii")
    except (LookupError, ValueError):
        return ""
    return named
