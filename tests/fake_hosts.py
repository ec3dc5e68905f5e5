"""GitHub and GitLab on loopback, as far as comments on a proposal need them."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "rahasia-4711"
READ_TOKEN = "hanya-baca"
"""What a job without the right to write has."""
BOT = {"id": 41898282, "login": "github-actions[bot]", "type": "Bot"}
SOMEBODY = {"id": 7, "login": "seseorang", "type": "User"}
_GITHUB = re.compile(r"/repos/dinas/masterplan/issues/(?:12/comments|comments/(\d+))\Z")
_GITLAB = re.compile(r"/projects/34/merge_requests/12/notes(?:/(\d+))?\Z")


@dataclass
class Trouble:
    """What a host answers instead, once; `done`: after it did what it was asked."""

    method: str
    status: int
    body: bytes = b'{"message": "tidak sekarang"}'
    headers: dict[str, str] = field(default_factory=dict)
    done: bool = False


@dataclass
class FakeHost:
    """A host with one proposal: what stands there, and who asked for what."""

    kind: str
    address: str = ""
    comments: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    page_size: int = 100

    def write(self, body: str, author: dict[str, Any], **more: Any) -> None:
        about = {"id": len(self.comments) + 1, "body": body, "user": author, "author": author}
        self.comments.append(about | {"system": False} | more)

    @property
    def bodies(self) -> list[str]:
        return [comment["body"] for comment in self.comments]

    @property
    def writes(self) -> list[str]:
        return [asked for asked in self.asked if not asked.startswith("GET")]

    def trouble(self, method: str) -> Trouble | None:
        found = next((trouble for trouble in self.troubles if trouble.method == method), None)
        if found:
            self.troubles.remove(found)
        return found

    def answer(self, method: str, path: str, query: dict[str, Any], data: Any) -> tuple[Any, bool]:
        """What a request gives, and whether there is a further page."""
        if self.kind == "gitlab" and path == "/user":
            return BOT, False
        found = (_GITHUB if self.kind == "github" else _GITLAB).match(path)
        assert found, path
        if method == "GET":
            size = min(int(query["per_page"][0]), self.page_size)
            end = int(query["page"][0]) * size
            return self.comments[end - size : end], end < len(self.comments)
        assert set(data) == {"body"}
        if method == "POST":
            self.write(data["body"], BOT)
            return self.comments[-1], False
        assert method == {"github": "PATCH", "gitlab": "PUT"}[self.kind]
        about = self.comments[int(found[1]) - 1]
        assert about["user"] == BOT, "somebody else's comment"
        about["body"] = data["body"]
        return about, False


class _Handler(BaseHTTPRequestHandler):
    host: FakeHost

    def handle_any(self) -> None:
        parts = urlsplit(self.path)
        self.host.asked.append(f"{self.command} {parts.path}")
        length = int(self.headers.get("Content-Length", 0))
        data = json.loads(self.rfile.read(length)) if length else None
        token = self.headers.get("Authorization" if self.host.kind == "github" else "PRIVATE-TOKEN")
        trouble = self.host.trouble(self.command)
        if trouble and not trouble.done:
            self.reply(trouble.status, trouble.body, trouble.headers)
        elif (token := (token or "").removeprefix("Bearer ")) == READ_TOKEN and data:
            self.reply(403, b'{"message": "Resource not accessible by integration"}', {})
        elif token not in (TOKEN, READ_TOKEN):
            self.reply(401, b'{"message": "Bad credentials"}', {})
        else:
            query = parse_qs(parts.query)
            found, has_next = self.host.answer(self.command, parts.path, query, data)
            link = {"Link": f'<{self.host.address}/x>; rel="next"'} if has_next else {}
            if trouble:
                self.reply(trouble.status, trouble.body, trouble.headers)
            else:
                self.reply(200, json.dumps(found).encode(), link)

    do_GET = do_POST = do_PATCH = do_PUT = handle_any

    def reply(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def running(kind: str) -> Iterator[FakeHost]:
    """A host that answers on loopback as long as it is needed."""
    host = FakeHost(kind)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"host": host}))
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    host.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
