"""Addresses of the web in books: each format links to the whole of it."""

import json
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from markdown import Markdown
from markdown_it import MarkdownIt
from odd_masterplans import load_files

from smartcity_mp.books.build import build
from smartcity_mp.books.escaping import destination, inline
from smartcity_mp.outputs import render

ADDRESSES = (
    "https://jdih.tegalkab.go.id/dok?id=12&jenis=perda",
    "https://id.wikipedia.org/wiki/Tegal_(kota)",
    "https://user@host.go.id/a@b",
    "http://a.id:8080/x,y;z='1'#bagian",
    "https://a.id/?a=1&copy;2&#36;3&amp=4",
    "https://münchen.example/straße",
    "https://a.id/*x*_y_~z~`k`",
    "https://a.id/a|b/[c](d)/{e}/$f$",
    "https://a.id/%3Cx%3E%2B",
)


class Links(HTMLParser):
    """The links of a page that lead to the web: where to, and what they say."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[list[str]] = []
        self.inside = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href") or ""
        if tag == "a" and "://" in target:
            self.found.append([target, ""])
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "a"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.found[-1][1] += data


def python(markdown: str) -> str:
    return Markdown(extensions=["tables", "footnotes", "sane_lists"]).convert(markdown)


def commonmark(markdown: str) -> str:
    return MarkdownIt("commonmark").enable("table").render(markdown)


def test_the_readers_of_markdown_find_the_whole_address() -> None:
    for address in ADDRESSES:
        for text in (f"lihat {address}, lalu ({address}).", address):
            table = f"| a | b |\n|---|---|\n| {inline(text)} | b |"
            link = f"[laman]({destination(address)})"
            for markdown in (inline(text), table, link):
                said = {"laman"} if markdown == link else {address}
                for show in (python, commonmark):
                    found = Links(show(markdown)).found
                    count = 1 if markdown == link else text.count(address)
                    assert len(found) == count, (markdown, found)
                    assert {target for _, target in found} == said
                    hrefs = {unquoted(target) for target, _ in found}
                    assert hrefs == {unquoted(address)}, (markdown, show)


def unquoted(target: str) -> str:
    """CommonMark writes percent signs for what an address cannot hold, and names of hosts so."""
    return unquote(target).replace("xn--mnchen-3ya", "münchen")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Books in which every address stands in each place where one is typed."""
    sources = [
        {"id": f"S{n}", "name": f"Angka {n}", "source": f"BPS, {address}", "unit": "x",
         "values": {2023: {"value": 1, "note": f"Lihat ({address})."}}}
        for n, address in enumerate(ADDRESSES)
    ]  # fmt: skip
    evidence = [{"title": f"Laman {n}", "url": address} for n, address in enumerate(ADDRESSES)]
    program = {
        "id": "GOV-01", "name": "Mal", "sub_dimension": "governance.public-service",
        "description": "Baca " + " dan ".join(ADDRESSES) + ".", "evidence": evidence,
    }  # fmt: skip
    plan = {
        "masterplan.yaml": {"title": "Masterplan"},
        "profile.yaml": {"statistics": sources},
        "programs/governance/GOV-01.yaml": program,
    }
    loaded = load_files({path: json.dumps(data).encode() for path, data in plan.items()})
    assert loaded.diagnostics == ()
    return render(build(loaded), lambda _: None)


def test_every_link_of_the_books_is_one_of_the_addresses(files: dict[str, bytes]) -> None:
    seen: dict[str, set[str]] = {"html": set(), "markdown": set()}
    for path, content in files.items():
        if path.endswith(".svg"):
            continue
        kind = "markdown" if path.endswith(".md") else "html"
        page = commonmark(content.decode()) if kind == "markdown" else content.decode()
        for target, _ in Links(page).found:
            assert unquoted(target) in map(unquoted, ADDRESSES), (path, target)
            seen[kind].add(unquoted(target))
    for targets in seen.values():
        assert targets == set(map(unquoted, ADDRESSES))
