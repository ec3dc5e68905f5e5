"""The HTML books in a real browser: no complaint on its console, no request to the network."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

OWN_HOSTS = re.compile(r"(.*\.)?(google|googleapis|gvt1|gstatic)\.com\Z")
"""The hosts that Chromium itself asks for updates and the time, whatever page is open."""


def visit(chromium: str, page: Path, scratch: Path) -> tuple[list[str], set[str], str]:
    """Console lines, addresses asked for by the page, and the page's final HTML."""
    log = scratch / "net.json"
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={scratch / 'profile'}", "--enable-logging=stderr", "--log-level=0",
            f"--log-net-log={log}", "--virtual-time-budget=5000", "--dump-dom", page.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    console = [line for line in ran.stderr.splitlines() if "CONSOLE" in line]
    text = log.read_text(encoding="utf-8").rstrip().rstrip(",")
    events = json.loads(text if text.endswith("}") else text + "]}")["events"]
    asked = {event["params"]["url"] for event in events if "url" in event.get("params", {})}
    foreign = {
        url
        for url in asked
        if urlsplit(url).scheme in ("http", "https", "ws", "wss", "ftp")
        and not OWN_HOSTS.match(urlsplit(url).hostname or "")
    }
    return console, foreign, ran.stdout


def test_the_check_sees_complaints_and_requests(chromium: str, tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text(
        '<img src="http://192.0.2.1/x.png"><script>console.error("keluhan")</script>',
        encoding="utf-8",
    )
    console, foreign, _ = visit(chromium, page, tmp_path)
    assert any("keluhan" in line for line in console)
    assert foreign == {"http://192.0.2.1/x.png"}


def test_books_open_without_complaint_or_request(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    pages = sorted(books.glob("*.html"))
    assert len(pages) == 5
    for page in pages:
        scratch = tmp_path / page.stem
        scratch.mkdir()
        console, foreign, html = visit(chromium, page, scratch)
        assert (console, foreign) == ([], set()), page
        assert "</html>" in html
        if page.stem != "index":
            assert html.count('aria-current="true"') == 1, "our own script ran, under its policy"
