"""Shows what is served to browsers on this machine, and to nobody else.

Only what was made can be asked for, by its exact path. A page of another site that had its name
point at this machine (DNS rebinding) names itself as the host, and is refused.
"""

import os
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import Condition, Thread
from typing import Any

from smartcity_mp.serving.page import STATE, Served

LOOPBACK = "127.0.0.1"
USUAL_PORT = 8765
START = "index.html"
_PATIENCE = 20.0
"""Seconds that a page waits for news before it asks again."""
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}


class Server(ThreadingMixIn, TCPServer):
    """Serves what it is shown on a port, any that is free where it is 0. Raises OSError."""

    daemon_threads = True
    block_on_close = False
    # On Windows this would let two programs share a port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, port: int) -> None:
        self._thread = Thread(target=self.serve_forever, daemon=True)
        super().__init__((LOOPBACK, port), _Handler)
        self.hosts = {f"{name}:{self.port}" for name in (LOOPBACK, "localhost")}
        if self.port == 80:
            self.hosts |= {LOOPBACK, "localhost"}
        self._changed = Condition()

    def begin(self, served: Served) -> None:
        """Answer from now on; whoever asked before has waited."""
        self._now = served
        self._thread.start()

    def show(self, served: Served) -> None:
        """Show something else from now on."""
        with self._changed:
            self._now = served
            self._changed.notify_all()

    def now(self, seen: str = "", seconds: float = 0) -> Served:
        """What is shown, as soon as it is not the version that was seen, or after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._now.version != seen, seconds)
            return self._now

    def server_close(self) -> None:
        if self._thread.is_alive():
            self.shutdown()
        super().server_close()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of an answer is no error."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "smartcity-mp", ""
    timeout = 60

    def do_GET(self) -> None:
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or hosts[0].lower() not in self.server.hosts:
            self._answer(HTTPStatus.FORBIDDEN)
            return
        path, _, query = self.path.partition("?")
        if path == STATE:
            asked = dict(part.partition("=")[::2] for part in query.split("&"))
            now = self.server.now(asked.get("seen", ""), 0 if "now" in asked else _PATIENCE)
            self._answer(HTTPStatus.OK, now.state, "application/json")
            return
        now = self.server.now()
        page = now.pages.get(path.removeprefix("/") or START)
        if page is None:
            self._answer(HTTPStatus.NOT_FOUND, now.lost, "text/html")
        else:
            self._answer(HTTPStatus.OK, page, "text/html")

    do_HEAD = do_GET

    def _refuse(self) -> None:
        self._answer(HTTPStatus.METHOD_NOT_ALLOWED)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _refuse

    def _answer(self, status: HTTPStatus, content: bytes = b"", kind: str = "text/plain") -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        if {"Content-Length", "Transfer-Encoding"} & set(self.headers):
            self.send_header("Connection", "close")  # what it sent besides is not read
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *values: object) -> None:
        """Nobody wants a line for each page."""
