"""Getting one page, from a server on this machine."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from redpencil.base.work import Cancelled, Work
from redpencil.domain.errors import UserError
from redpencil.intake.fetch import address, connection, page
from redpencil.intake.fetch.address import Rules
from tests.intake.fetch.server import LOOPBACK, Server, moved, ok, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def test_a_page_is_handed_over_with_its_address_and_charset(server: Server) -> None:
    server.answers["/a?b=1"] = ok(
        "Größe".encode("cp1252"), "Content-Type: text/html; charset=windows-1252"
    )
    found = page.fetch(server.url("/a?b=1"), Work(), server.rules)
    assert found.url == server.url("/a?b=1")
    assert found.data.decode(found.charset) == "Größe"


def test_nothing_is_sent_that_nobody_asked_for(server: Server) -> None:
    server.answers["/1"] = moved("/2", 301)[:-2] + b"Set-Cookie: id=1\r\n\r\n"
    server.answers["/2"] = ok(b"x", "Set-Cookie: id=2")
    page.fetch(server.url("/1"), Work(), server.rules)
    assert len(server.heard) == 2
    for request in server.heard:
        names = [line.split(b":")[0].lower() for line in request.split(b"\r\n")[1:] if line]
        assert sorted(names) == [
            b"accept",
            b"accept-encoding",
            b"connection",
            b"host",
            b"user-agent",
        ]
        assert b"redpencil" not in request.lower()
        assert f"Host: news.example:{server.port}".encode() in request


def test_no_proxy_is_asked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.answers["/"] = ok(b"x")
    assert page.fetch(server.url(), Work(), server.rules).data == b"x"


@pytest.mark.parametrize("how", ["gzip", "deflate"])
def test_a_packed_page_is_unpacked(server: Server, how: str) -> None:
    pack = gzip.compress if how == "gzip" else zlib.compress
    server.answers["/"] = ok(pack(b"words" * 1000), f"Content-Encoding: {how}")
    assert page.fetch(server.url(), Work(), server.rules).data == b"words" * 1000


def test_a_page_in_pieces_is_put_together(server: Server) -> None:
    server.answers["/"] = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )
    assert page.fetch(server.url(), Work(), server.rules).data == b"abcde"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "answered 404 Not Found"),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "answered 302"),
        (b"SSH-2.0-OpenSSH\r\n", "did not answer as a web server does"),
        (b"", "did not answer as a web server does"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", "did not answer"),
        (ok(b"x", "Content-Encoding: br"), "packed as “br”"),
        (ok(b"no gzip", "Content-Encoding: gzip"), "did not answer"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", "did not answer"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n", "did not answer"),
        (moved("ftp://news.example/"), "no address of a page"),
        (moved("/again"), "leads on and on"),
    ],
)  # fmt: skip
def test_what_is_no_page_is_told(server: Server, answer: bytes, words: str) -> None:
    server.answers["/"] = server.answers["/again"] = answer
    with pytest.raises(UserError, match=words) as caught:
        page.fetch(server.url(), Work(), server.rules)
    assert caught.value.hint
    assert len(server.heard) <= page.REDIRECTS + 1


@pytest.mark.parametrize("packed", [False, True])
def test_an_endless_page_is_ended(
    server: Server, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(page, "MOST", 1_000_000)
    body = b"a" * 2_000_000
    server.answers["/"] = ok(gzip.compress(body), "Content-Encoding: gzip") if packed else ok(body)
    with pytest.raises(UserError, match="more than 1 MB"):
        page.fetch(server.url(), Work(), server.rules)


def drip(socket_: socket.socket) -> None:
    """A byte at a time until nobody listens."""
    socket_.settimeout(0.05)
    try:
        while True:
            socket_.sendall(b"H")
            try:
                if not socket_.recv(10):
                    return
            except TimeoutError:
                continue
    except OSError:
        return


def test_a_page_that_drips_is_ended(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.4)
    server.answers["/"] = drip
    with pytest.raises(UserError, match="took too long"):
        page.fetch(server.url(), Work(), server.rules)


def test_it_stops_where_it_is_no_longer_wanted(server: Server) -> None:
    server.answers["/"] = ok(b"a" * 100)
    wishes = iter([False])
    with pytest.raises(Cancelled):
        page.fetch(server.url(), Work(cancelled=lambda: next(wishes, True)), server.rules)


def rules_of(server: Server, names: dict[str, list[str]]) -> Rules:
    """Names resolve as told, each time another entry; only this machine's own is allowed."""
    return Rules(
        ports=frozenset({server.port}),
        resolve=lambda host, _port: [names[host].pop(0)],
        allows=lambda ip: ip == LOOPBACK,
    )


def test_a_redirect_to_a_private_host_is_refused(server: Server) -> None:
    server.answers["/"] = moved(server.url("/", "inside.example"))
    rules = rules_of(server, {"news.example": [LOOPBACK], "inside.example": ["10.0.0.7"]})
    with pytest.raises(UserError, match=r"“inside\.example” is not on the public Internet"):
        page.fetch(server.url(), Work(), rules)
    assert len(server.heard) == 1


def test_a_name_is_resolved_once_a_request_and_the_connection_goes_there(server: Server) -> None:
    server.answers["/"] = ok(b"x")
    rules = rules_of(server, {"news.example": [LOOPBACK, "10.0.0.7"]})
    assert page.fetch(server.url(), Work(), rules).data == b"x"  # a second look would be private
    server.answers["/"] = moved(server.url("/2"))
    rules = rules_of(server, {"news.example": [LOOPBACK, "10.0.0.7"]})
    with pytest.raises(UserError, match="not on the public Internet"):
        page.fetch(server.url(), Work(), rules)


def test_this_machine_is_refused_by_the_usual_rules(server: Server) -> None:
    server.answers["/"] = ok(b"x")
    rules = Rules(ports=frozenset({server.port}))
    for host in (LOOPBACK, "127.1"):
        with pytest.raises(UserError, match="not on the public Internet"):
            page.fetch(server.url(host=host), Work(), rules)
    assert server.heard == []


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for news.example that nobody vouches for, with its key."""
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificate")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(path) + ".key",
         "-out", str(path) + ".crt", "-days", "2", "-subj", "/CN=news.example",
         "-addext", "subjectAltName=DNS:news.example"],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_text(Path(f"{path}.key").read_text() + Path(f"{path}.crt").read_text())
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(context) as made:
        yield made


def test_a_server_has_to_prove_its_name(secure: Server, certificate: Path) -> None:
    secure.answers["/"] = ok(b"x")
    trusting = ssl.create_default_context(cafile=str(certificate))
    url = secure.url(scheme="https")
    assert page.fetch(url, Work(), secure.rules, trusting).data == b"x"
    other = secure.url(host="other.example", scheme="https")
    for asked, context in ((url, None), (other, trusting)):  # not vouched for; somebody else's
        with pytest.raises(UserError, match="can't prove that it is"):
            page.fetch(asked, Work(), secure.rules, context)
    assert len(secure.heard) == 1


def test_a_secure_page_does_not_lead_to_an_open_one(secure: Server, certificate: Path) -> None:
    secure.answers["/"] = moved("http://news.example/")
    trusting = ssl.create_default_context(cafile=str(certificate))
    with pytest.raises(UserError, match="from a secure to an open connection"):
        page.fetch(secure.url(scheme="https"), Work(), secure.rules, trusting)


def test_the_time_is_for_all_redirects_together(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.0)
    with pytest.raises(UserError, match="took too long"):
        page.fetch(server.url(), Work(), server.rules)
    assert address.parsed(server.url()).port == server.port
