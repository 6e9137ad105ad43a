"""One request on a connection of its own: to a checked address, TLS verified, nothing told."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Final

from redpencil.intake.fetch.address import Target

PATIENCE: Final = 20.0
"""Seconds that one page may take, with all that it leads through."""
HEADERS: Final = {
    "User-Agent": "Mozilla/5.0",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}
"""All that is sent beside the address itself: no cookie, no referrer, no language, no version."""


class Connection(http.client.HTTPConnection):
    """Speaks to the target's IP address; its name is only shown to it, and proved by TLS."""

    def __init__(self, target: Target, timeout: float, context: ssl.SSLContext) -> None:
        super().__init__(target.host, target.port, timeout=timeout)
        self._target, self._context = target, context

    def connect(self) -> None:
        """Connect to the address that was judged; no proxy is asked."""
        plain = socket.create_connection((self._target.ip, self._target.port), self.timeout)
        self.sock = plain
        if self._target.scheme == "https":
            self.sock = self._context.wrap_socket(plain, server_hostname=self._target.host)


@contextlib.contextmanager
def asked(
    target: Target, timeout: float, context: ssl.SSLContext
) -> Iterator[http.client.HTTPResponse]:
    """Send the request and hand over the answer; after ``timeout`` seconds all ends in OSError."""
    connection = Connection(target, timeout, context)
    watch = threading.Timer(timeout, _end, (connection,))
    watch.daemon = True
    watch.start()
    try:
        connection.putrequest("GET", target.path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", target.authority)
        for name, value in HEADERS.items():
            connection.putheader(name, value)
        connection.endheaders()
        with connection.getresponse() as response:
            yield response
    finally:
        watch.cancel()
        watch.join()
        connection.close()


def _end(connection: Connection) -> None:
    """End what drips: each byte that comes would else begin the waiting anew."""
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)
