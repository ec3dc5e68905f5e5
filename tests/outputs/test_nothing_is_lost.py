"""Every text of the data reaches the reader, and no text of the data does anything else."""

import re
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from masterplans import EXAMPLE, Page, load_folder, one_line, said, write_hostile

from smartcity_mp.books.build import build
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.data.places import templates_folder
from smartcity_mp.diagnostics import Severity
from smartcity_mp.outputs import render

SAFE_LINK = re.compile(r"#|buku-\d\.html(#|\Z)|index\.html\Z|https?://|mailto:")


@cache
def files_of(folder: Path) -> dict[str, bytes]:
    loaded = load_folder(folder)
    assert [found for found in loaded.diagnostics if found.severity is Severity.ERROR] == []
    return render(build(loaded), lambda _: None)


def pages(files: dict[str, bytes]) -> list[Page]:
    return [Page(files[name].decode()) for name in sorted(files) if name.endswith(".html")]


def test_every_text_of_the_example_is_in_the_html() -> None:
    text = " ".join(page.text for page in pages(files_of(EXAMPLE))).casefold()
    texts = list(said(load_folder(EXAMPLE).plan))
    assert len(texts) >= 2500
    lost = [
        (where, part)
        for where, whole in texts
        for part in paragraphs(whole)
        if one_line(part).casefold() not in text
    ]
    assert lost == []


def test_every_text_of_the_example_is_in_the_markdown() -> None:
    files = files_of(EXAMPLE)
    markdown = [files[name].decode() for name in sorted(files) if name.endswith(".md")]
    assert len(markdown) >= 40
    reader = MarkdownIt("commonmark").enable("table")
    text = " ".join(Page(reader.render(page)).text for page in markdown).casefold()
    lost = [
        (where, part)
        for where, whole in said(load_folder(EXAMPLE).plan)
        for part in paragraphs(whole)
        if one_line(part).casefold() not in text
    ]
    assert lost == []


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("hostile")
    texts = write_hostile(folder)
    assert len(texts) >= 2500
    return texts, files_of(folder)


def check(page: Page) -> None:
    for tag, attributes in page.tags:
        assert tag not in {"img", "iframe", "object", "embed", "form", "input", "base"}
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in ("href", "src"):
                assert SAFE_LINK.match(value) or value == "data:,", (tag, name, value)


def test_hostile_texts_do_nothing_in_html(hostile: tuple[list[str], dict[str, bytes]]) -> None:
    texts, files = hostile
    script = (templates_folder() / "html" / "book.js").read_text(encoding="utf-8")
    whole = ""
    for page in pages(files):
        check(page)
        assert one_line("".join(page.scripts)) in (one_line(script), "")
        whole += page.text + " "
    lost = [text for text in texts for part in paragraphs(text) if one_line(part) not in whole]
    assert lost == []


def test_hostile_texts_do_nothing_in_markdown(hostile: tuple[list[str], dict[str, bytes]]) -> None:
    texts, files = hostile
    reader = MarkdownIt("commonmark").enable("table")
    whole = ""
    for name, content in files.items():
        if not name.endswith(".md"):
            continue
        page = Page(reader.render(content.decode()))
        for tag, attributes in page.tags:
            assert tag not in {"script", "iframe", "svg", "style", "b"}, name
            if tag == "img":
                assert re.fullmatch(r"gambar/gambar-[a-z0-9-]+\.svg", attributes["src"])
            if tag == "a" and "href" in attributes:
                assert re.match(
                    r"#|https?://|mailto:|(\.\./buku-\d/)?\d\d-[a-z-]+\.md", attributes["href"]
                )
        whole += page.text + " "
    lost = [text for text in texts for part in paragraphs(text) if one_line(part) not in whole]
    assert lost == []
