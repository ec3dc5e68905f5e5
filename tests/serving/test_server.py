"""The server answers whoever sits at this machine, with what was made and nothing else."""

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse

import pytest

from smartcity_mp.serving.page import STATE, Served
from smartcity_mp.serving.server import LOOPBACK, Server

BIG = b"x" * 5_000_000


def state(version: str) -> Served:
    pages = {"index.html": b"mulai", "buku-1.html": BIG}
    return Served(pages, b"tidak ada", b'{"version": "%s"}' % version.encode(), version)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(0) as made:
        made.begin(state("1"))
        yield made


def ask(
    server: Server, path: str, method: str = "GET", **headers: str
) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(LOOPBACK, server.port, timeout=10)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def test_pages_come_as_they_are(server: Server) -> None:
    answer, content = ask(server, "/")
    assert (answer.status, content) == (200, b"mulai")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Python" not in answer.headers["Server"]
    assert ask(server, "/index.html?x=1")[1] == b"mulai"
    assert ask(server, "/buku-1.html")[1] == BIG
    answer, content = ask(server, "/buku-1.html", "HEAD")
    assert (answer.status, answer.headers["Content-Length"], content) == (200, str(len(BIG)), b"")


@pytest.mark.parametrize(
    "path",
    [
        "/masterplan.yaml", "/../masterplan.yaml", "/..%2fmasterplan.yaml", "//etc/passwd",
        "/etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/./index.html", "/index.html/", "/.git/HEAD",
        "/C:/Windows/win.ini", "/..\\masterplan.yaml", "http://contoh.id/index.html", "*",
        "/\x00", "/index.html%00", "/.smartcity-mp/", "/" + "a" * 5000,
    ],
)  # fmt: skip
def test_no_other_path_leads_anywhere(server: Server, path: str) -> None:
    with socket.create_connection((LOOPBACK, server.port), timeout=10) as link:
        host = f"{LOOPBACK}:{server.port}"
        link.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: link.recv(65536), b""))
    assert answer.split(b" ", 2)[1] in (b"404", b"400")
    assert b"mulai" not in answer


@pytest.mark.parametrize(
    "host",
    ["contoh.id", "contoh.id:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.contoh.id:{port}",
     "127.0.0.1:{port}.contoh.id", "[::1]:{port}", "0.0.0.0:{port}", ""],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/", STATE])
def test_a_page_of_another_site_reads_nothing(server: Server, host: str, path: str) -> None:
    answer, content = ask(server, path, Host=host.format(port=server.port))
    assert (answer.status, content) == (403, b"")


def test_nor_does_a_question_without_host_or_with_two(server: Server) -> None:
    own = f"Host: {LOOPBACK}:{server.port}\r\n"
    for sent in ("GET / HTTP/1.0\r\n\r\n", f"GET / HTTP/1.1\r\n{own}{own}Connection: close\r\n\r\n",
                 "GET /\r\n\r\n"):  # fmt: skip
        with socket.create_connection((LOOPBACK, server.port), timeout=10) as link:
            link.sendall(sent.encode())
            assert b"mulai" not in b"".join(iter(lambda: link.recv(65536), b""))


def test_it_is_called_by_its_names(server: Server) -> None:
    for host in (
        f"127.0.0.1:{server.port}",
        f"localhost:{server.port}",
        f"LOCALHOST:{server.port}",
    ):
        assert ask(server, "/", Host=host)[0].status == 200


def test_nobody_else_is_answered(server: Server) -> None:
    assert server.socket.getsockname()[0] == LOOPBACK
    for header in ("Cross-Origin-Resource-Policy", "X-Content-Type-Options", "Referrer-Policy"):
        assert ask(server, "/")[0].headers[header]
    assert ask(server, "/")[0].headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert (
        "Access-Control-Allow-Origin" not in ask(server, "/", Origin="http://contoh.id")[0].headers
    )


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "X"])
def test_there_is_nothing_to_do_but_read(server: Server, method: str) -> None:
    answer, content = ask(server, "/", method)
    assert answer.status in (405, 501)
    assert b"mulai" not in content


def test_what_a_question_brings_along_is_not_read_as_another(server: Server) -> None:
    host = f"Host: {LOOPBACK}:{server.port}\r\n"
    inner = f"GET / HTTP/1.1\r\n{host}\r\n"
    outer = f"GET /x HTTP/1.1\r\n{host}Content-Length: {len(inner)}\r\n\r\n"
    with socket.create_connection((LOOPBACK, server.port), timeout=10) as link:
        link.sendall((outer + inner).encode())
        answer = b"".join(iter(lambda: link.recv(65536), b""))
    assert answer.count(b"HTTP/1.1 ") == 1


def test_who_waits_is_told_when_something_is_new(server: Server) -> None:
    with ThreadPoolExecutor() as pool:
        begin = time.monotonic()
        waiting = [pool.submit(ask, server, f"{STATE}?seen=1") for _ in range(8)]
        time.sleep(0.3)
        assert not any(each.done() for each in waiting)
        server.show(state("2"))
        assert {each.result(5)[1] for each in waiting} == {b'{"version": "2"}'}
        assert time.monotonic() - begin < 5


def test_who_has_seen_something_else_or_cannot_wait_is_told_at_once(server: Server) -> None:
    begin = time.monotonic()
    for query in ("", "?seen=", "?seen=0", "?seen=1&now", "?now", "?&&=", "?seen=%00"):
        answer, content = ask(server, STATE + query)
        assert (answer.status, content) == (200, b'{"version": "1"}')
    assert time.monotonic() - begin < 5


def test_who_goes_away_disturbs_nobody(server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    for path in ("/buku-1.html", f"{STATE}?seen=1", "/buku-1.html"):
        link = socket.create_connection((LOOPBACK, server.port), timeout=10)
        link.sendall(f"GET {path} HTTP/1.1\r\nHost: {LOOPBACK}:{server.port}\r\n\r\n".encode())
        link.recv(100) if "?" not in path else None
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        link.close()
    server.show(state("3"))
    time.sleep(0.3)
    assert ask(server, "/")[1] == b"mulai"
    assert capfd.readouterr().err == ""


def test_a_connection_serves_several_questions(server: Server) -> None:
    connection = HTTPConnection(LOOPBACK, server.port, timeout=10)
    for _ in range(3):
        connection.request("GET", "/")
        link = connection.sock
        assert connection.getresponse().read() == b"mulai"
        assert connection.sock is link
    connection.close()


def test_it_ends_at_once_also_while_somebody_waits() -> None:
    with Server(0) as server:
        server.begin(state("1"))
        link = socket.create_connection((LOOPBACK, server.port), timeout=10)
        waits = f"GET {STATE}?seen=1 HTTP/1.1\r\nHost: {LOOPBACK}:{server.port}\r\n\r\n"
        link.sendall(waits.encode())
        begin = time.monotonic()
    assert time.monotonic() - begin < 3
    link.close()
    with Server(0):
        pass  # nor does it wait for what never began
