"""Which addresses may be asked for: http and https, public hosts, usual ports.

The host's name is resolved once and all its addresses are judged; the connection goes to one of
them, so that a name which resolves otherwise a moment later (DNS rebinding) wins nothing.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import SplitResult, quote, urlsplit

from redpencil.domain.errors import UserError

PORTS: Final = {"http": 80, "https": 443}
"""Schemes that may be asked for, with their usual ports."""
LONGEST: Final = 4_000
_IP = ipaddress.IPv4Address | ipaddress.IPv6Address
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses as a NAT64 translator writes them (RFC 6052)."""
_NAME: Final = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+")
"""A host's name in ASCII; one without a dot is of the local network."""
_GLOBAL: Final = ipaddress.IPv6Network("2000::/3")
"""All that is given out for hosts on the Internet (IANA)."""
_SAVE = "Save the page in your browser and open the file, or paste the article."


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be asked for, and where to connect to."""

    scheme: str
    host: str
    port: int
    path: str
    """Path and query, ready for the request."""
    ip: str = ""

    @property
    def url(self) -> str:
        """The address as it is written, without a fragment."""
        return f"{self.scheme}://{self.authority}{self.path}"

    @property
    def authority(self) -> str:
        """Host, with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of a host on the Internet, in whatever disguise."""
    ip: _IP = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _TRANSLATED:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if ip.ipv4_mapped:
            return is_public(str(ip.ipv4_mapped))
        if ip not in _GLOBAL or ip.sixtofour or ip.teredo:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _resolved(host: str, port: int) -> Sequence[str]:
    found: list[Any] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


@dataclass(frozen=True, slots=True)
class Rules:
    """What is allowed; tests allow their own server, and nobody else changes anything."""

    ports: frozenset[int] = frozenset({80, 443, 8080, 8443})
    resolve: Callable[[str, int], Sequence[str]] = _resolved
    allows: Callable[[str], bool] = is_public


def parsed(address: str) -> Target:
    """Read an address as a person writes it; https where no scheme is named. Raises UserError."""
    plain = address.strip()
    if "://" not in plain and "." in plain.split("/")[0] and ":" not in plain.split("/")[0]:
        plain = f"https://{plain}"
    try:
        parts = urlsplit(plain)
        port = parts.port
    except ValueError as error:
        raise _no_address(address) from error
    odd = len(plain) > LONGEST or any(c.isspace() or ord(c) < 32 for c in plain)
    if odd or parts.scheme not in PORTS or not parts.hostname:
        raise _no_address(address)
    if "@" in parts.netloc:
        raise UserError("The address holds a user name.", f"Take it out. {_SAVE}")
    host = _host(parts.hostname, address)
    return Target(parts.scheme, host, port or PORTS[parts.scheme], _path(parts))


def _no_address(address: str) -> UserError:
    shown = address.strip()[:80]
    return UserError(
        f"“{shown}” is no address of a page.", "It should begin with https:// or http://."
    )


def _host(name: str, address: str) -> str:
    """Return the host in ASCII (IDNA), lower case; a bare name is one of the local network."""
    try:
        if ":" in name:
            return str(ipaddress.IPv6Address(name if "%" not in name else ""))
        host = name.rstrip(".").encode("idna").decode("ascii").lower()
    except ValueError as error:
        raise _no_address(address) from error
    if not _NAME.fullmatch(host):
        raise _no_address(address)
    return host


def _path(parts: SplitResult) -> str:
    """Return path and query with all that is not ASCII in per cent."""
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    return (quote(parts.path, safe=_SAFE) or "/") + query


_SAFE: Final = "%/:=&?~#+!$,;'@()*[]-._"


def checked(target: Target, rules: Rules) -> Target:
    """Return the target with the IP address to connect to. Raises UserError where none may be."""
    if target.port not in rules.ports:
        raise UserError(f"Port {target.port} is no port of web pages.", _SAVE)
    try:
        found = list(dict.fromkeys(rules.resolve(target.host, target.port)))
    except (OSError, UnicodeError) as error:
        raise UserError(
            f"“{target.host}” was not found.", f"Is this computer on line? {_SAVE}"
        ) from error
    if not found or not all(rules.allows(ip) for ip in found):
        raise UserError(f"“{target.host}” is not on the public Internet: it was not asked.", _SAVE)
    return Target(target.scheme, target.host, target.port, target.path, found[0])
