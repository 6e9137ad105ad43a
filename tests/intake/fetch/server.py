"""A server on this machine that answers what a test tells it to; nothing else is ever asked."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from redpencil.intake.fetch.address import Rules

LOOPBACK = "127.0.0.1"


@dataclass
class Server:
    """Answers raw bytes by path; a callable speaks with the connection itself."""

    port: int
    answers: dict[str, bytes | Callable[[socket.socket], None]] = field(default_factory=dict)
    heard: list[bytes] = field(default_factory=list)

    @property
    def rules(self) -> Rules:
        """All names lead here, and here only is allowed."""
        return Rules(
            ports=frozenset({self.port}),
            resolve=lambda _host, _port: [LOOPBACK],
            allows=lambda ip: ip == LOOPBACK,
        )

    def url(self, path: str = "/", host: str = "news.example", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


def ok(body: bytes, *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def moved(place: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Moved\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n".encode()


@contextmanager
def serving(secure: ssl.SSLContext | None = None) -> Iterator[Server]:
    with socket.create_server((LOOPBACK, 0)) as listener:
        made = Server(listener.getsockname()[1])
        thread = threading.Thread(target=_serve, args=(listener, made, secure))
        thread.start()
        try:
            yield made
        finally:
            made.answers = {"/stop": b""}
            with socket.create_connection((LOOPBACK, made.port)) as last:
                last.sendall(b"GET /stop HTTP/1.1\r\n\r\n")
            thread.join()


def _serve(listener: socket.socket, made: Server, secure: ssl.SSLContext | None) -> None:
    while "/stop" not in made.answers:
        connection, _ = listener.accept()
        try:
            with connection:
                if secure and "/stop" not in made.answers:
                    connection = secure.wrap_socket(connection, server_side=True)
                _answer(connection, made)
        except OSError:
            continue
        finally:
            connection.close()


def _answer(connection: socket.socket, made: Server) -> None:
    request = b""
    while b"\r\n\r\n" not in request and (piece := connection.recv(65536)):
        request += piece
    if not request or request.startswith(b"GET /stop "):
        return
    made.heard.append(request)
    answer = made.answers.get(request.split(b" ")[1].decode(), b"HTTP/1.1 404 Gone\r\n\r\n")
    if callable(answer):
        answer(connection)
    else:
        connection.sendall(answer)
