"""Which addresses may be asked for."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.errors import UserError
from redpencil.intake.fetch import address
from redpencil.intake.fetch.address import Rules

PUBLIC = "93.184.216.34"


def resolved(host: str, port: int) -> list[str]:
    """As the system does for numbers; any other name is a public host, no server is asked."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        return [str(entry[4][0]) for entry in found]
    except OSError:
        return ["127.0.0.1"] if "localhost" in host else [PUBLIC]


RULES = Rules(resolve=resolved)


def verdict(url: str) -> str:
    try:
        address.checked(address.parsed(url), RULES)
    except UserError as error:
        return "refuse" if error.hint else "refuse without a hint"
    return "allow"


def test_each_address_of_the_hostile_list_has_its_verdict(shared: Path) -> None:
    listed = json.loads((shared / "hostile" / "urls_ssrf.json").read_text("utf-8"))
    assert len(listed) > 20
    assert [url for url, wanted in listed if verdict(url) != wanted] == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/",
        "http://[::ffff:10.0.0.1]/", "http://[::127.0.0.1]/", "http://[2002:7f00:1::]/",
        "http://[64:ff9b::7f00:1]/", "http://[2001:0:7f00:1::]/", "http://[fe80::1%25eth0]/",
        "http://[ff02::1]/", "http://224.0.0.1/", "http://100.64.0.1/", "http://169.254.169.254/",
        "http://0.0.0.0/", "http://255.255.255.255/", "http://192.0.2.1/", "http://240.0.0.1/",
        "http://localhost/", "http://news.example:22/", "file:///etc/passwd", "gopher://a.example/",
        "ftp://a.example/", "javascript:alert(1)", "data:text/html,x", "http://u:p@a.example/",
        "http://a.example\\@b.example/", "http://", "//a.example/", "http://[::1", "http://a b.example/",
        "http://a.example:99999/", "", "news", "http://.../", "0.¨", "http://a.exa%20mple/",
    ],
)  # fmt: skip
def test_what_is_no_public_page_is_refused(url: str) -> None:
    assert verdict(url) == "refuse"


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://news.example/a?b=c#d", "https://news.example/a?b=c"),
        (" news.example/a ", "https://news.example/a"),
        ("HTTP://News.Example", "http://news.example/"),
        ("https://новини.example/стаття", "https://xn--b1amarcd.example/"
         "%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F"),
        ("https://news.example/a%20b", "https://news.example/a%20b"),
        ("http://news.example:8080/", "http://news.example:8080/"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
    ],
)  # fmt: skip
def test_an_address_is_read_as_people_write_it(written: str, url: str) -> None:
    assert address.parsed(written).url == url
    assert verdict(written) == "allow"


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    rules = Rules(resolve=lambda _host, _port: [PUBLIC, "10.0.0.1"])
    with pytest.raises(UserError, match="not on the public Internet"):
        address.checked(address.parsed("https://news.example/"), rules)


def test_a_host_that_is_not_found_is_told() -> None:
    def lost(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(8, "unknown")

    with pytest.raises(UserError, match=r"“news\.example” was not found"):
        address.checked(address.parsed("https://news.example/"), Rules(resolve=lost))
    with pytest.raises(UserError, match="not on the public Internet"):
        address.checked(
            address.parsed("https://news.example/"), Rules(resolve=lambda _host, _port: [])
        )


def test_numbers_are_resolved_without_a_server() -> None:
    found = address._resolved("2130706433", 80)
    assert found == ["127.0.0.1"]


@given(st.ip_addresses())
def test_no_private_address_is_ever_public(ip: object) -> None:
    import ipaddress

    assert isinstance(ip, ipaddress.IPv4Address | ipaddress.IPv6Address)
    if ip.is_private or ip.is_loopback or ip.is_link_local or ip.is_multicast:
        assert not address.is_public(str(ip))


@given(st.text(max_size=60))
def test_any_words_are_an_address_or_refused_in_words(written: str) -> None:
    try:
        target = address.parsed(written)
    except UserError:
        return
    assert target.url.isascii()
    assert "\n" not in target.url
    assert " " not in target.url
