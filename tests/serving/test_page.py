"""A served page is the built one, and an addition that a person can trust."""

import json
import re
import subprocess
from base64 import b64encode
from hashlib import sha256
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from conftest import installed

from smartcity_mp.cli.served import words
from smartcity_mp.serving.links import vscode
from smartcity_mp.serving.page import Panel, Shown, Words, served, served_page

WORDS = words("id")
_ADDED = (
    re.compile(rb"connect-src 'self'; script-src 'sha256-[\w+/=]+' "),
    re.compile(rb"<style>\n\.served\{.*?</style>\n", re.DOTALL),
    re.compile(rb'<section id="smartcity-mp".*?</section>\n<script>.*?</script>', re.DOTALL),
)


def taken_off(page: bytes) -> bytes:
    """A served page without its addition, each part of which stands in it once."""
    for part, left in zip(_ADDED, (b"script-src ", b"", b""), strict=True):
        page, count = part.subn(left, page)
        assert count == 1, part
    return page


def test_a_page_is_the_built_one_and_the_addition(books) -> None:
    pages = sorted(books.glob("*.html"))
    assert len(pages) == 5
    for page in pages:
        content = page.read_bytes()
        shown = served_page(content, WORDS, "1")
        assert shown != content
        assert taken_off(shown) == content


def test_html_validate_finds_nothing(books, tmp_path: Path) -> None:
    command = installed(".bin/html-validate")
    rules = tmp_path / ".htmlvalidate.json"
    rules.write_text('{"extends": ["html-validate:recommended"], "root": true}', encoding="utf-8")
    files = {name: (books / name).read_bytes() for name in ("index.html", "buku-3.html")}
    shown = served(files, Panel(), WORDS)
    for name, content in {**shown.pages, "lost.html": shown.lost}.items():
        (tmp_path / name).write_bytes(content)
    pages = sorted(map(str, tmp_path.glob("*.html")))
    assert len(pages) == 3
    ran = subprocess.run(
        [str(command), "--config", str(rules), *pages],
        capture_output=True, encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout.strip()) == (0, "")


def test_its_policy_admits_two_scripts_and_questions_to_this_machine(books) -> None:
    page = served_page((books / "buku-1.html").read_bytes(), WORDS, "1").decode()
    policy = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)[0]
    parts = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [b64encode(sha256(script.encode()).digest()).decode() for script in scripts]
    assert len(scripts) == 2
    assert set(parts["script-src"].split()) == {f"'sha256-{digest}'" for digest in hashes}
    assert (parts["default-src"], parts["connect-src"]) == ("'none'", "'self'")
    assert "http" not in policy and "unsafe-eval" not in policy


def test_no_text_of_a_finding_is_in_a_page() -> None:
    """It comes as data, and the script of the page makes text of it, never markup."""
    text = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>'
    found = Shown("error", "kesalahan", "SMP101", text, text, f"{text}:1:1", "vscode://file/x:1:1")
    shown = served({"a.html": b"script-src ;</head></body>"}, Panel("1", "", (found,)), WORDS)
    assert b"onerror" not in shown.pages["a.html"] + shown.lost
    assert json.loads(shown.state)["findings"][0]["message"] == text
    script = re.findall(rb"<script>(.*?)</script>", shown.pages["a.html"], re.DOTALL)[-1]
    for way in (b"innerHTML", b"outerHTML", b"insertAdjacentHTML", b"document.write", b"eval("):
        assert way not in script


def test_words_are_escaped() -> None:
    named = Words("id", label='a"<b>', ended="<i>", lost_title="<u>", lost="<s>", start="<q>")
    shown = served({"a.html": b"script-src ;</head></body>"}, Panel(), named)
    for tag in (b"<b>", b"<i>", b"<u>", b"<s>", b"<q>"):
        assert tag not in shown.pages["a.html"] + shown.lost
    assert b'aria-label="a&#34;&lt;b&gt;"' in shown.pages["a.html"]


def test_the_state_changes_with_whatever_is_shown() -> None:
    page = {"a.html": b"script-src ;</head></body>"}
    states = [
        served(page, Panel(), WORDS),
        served(page | {"b.html": b""}, Panel(), WORDS),
        served({"a.html": page["a.html"] + b" "}, Panel(), WORDS),
        served(page, Panel("1 kesalahan"), WORDS),
        served(page, Panel(is_open=True), WORDS),
    ]
    assert len({state.version for state in states}) == 5
    assert served(page, Panel(), WORDS) == states[0]
    told = json.loads(states[0].state)
    assert told["version"] == states[0].version
    assert f'data-version="{told["pages"]["a.html"]}"'.encode() in states[0].pages["a.html"]
    assert b'data-version=""' in states[0].lost


@pytest.mark.parametrize(
    ("file", "link"),
    [
        (PurePosixPath("/home/dewi/tegal/goals.yaml"), "/home/dewi/tegal/goals.yaml"),
        (PurePosixPath("/a b/#1?.yaml"), "/a%20b/%231%3F.yaml"),
        (PurePosixPath("/a/b:3:4.yaml"), "/a/b%3A3%3A4.yaml"),
        (PurePosixPath('/a/"><script>.yaml'), "/a/%22%3E%3Cscript%3E.yaml"),
        (PurePosixPath("/a/pel\u00e4yan%20an.yaml"), "/a/pel%C3%A4yan%2520an.yaml"),
        (PurePosixPath("/a/\udcff.yaml"), "/a/%FF.yaml"),
        (
            PureWindowsPath(r"C:\Users\Dinas Kominfo\tegal\goals.yaml"),
            "/C:/Users/Dinas%20Kominfo/tegal/goals.yaml",
        ),
        (PureWindowsPath(r"\\server\bersama\goals.yaml"), "//server/bersama/goals.yaml"),
    ],
)
def test_a_link_opens_the_file_at_its_place(
    file: PurePosixPath | PureWindowsPath, link: str
) -> None:
    assert vscode(file, 12, 5) == f"vscode://file{link}:12:5"
