"""Lines that a person types below each other as a list are one, in every format."""

import json

import pytest
from markdown import Markdown
from markdown_it import MarkdownIt
from odd_masterplans import load_files

from smartcity_mp.books.build import build
from smartcity_mp.books.escaping import blocks
from smartcity_mp.books.lists import Listed, flat, parts_of
from smartcity_mp.outputs import render


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Keunggulan:\n- sawah\n- laut", ["Keunggulan:", Listed(("sawah", "laut"))]),
        ("- sawah\n  yang luas\n- laut", [Listed(("sawah yang luas", "laut"))]),
        ("* a\n• b\n– c", [Listed(("a", "b", "c"))]),
        ("1. a\n2. b", [Listed(("a", "b"), 1)]),
        ("Lanjut:\n3. a\n4. b", ["Lanjut:", Listed(("a", "b"), 3)]),
        ("1. a\n1. b", [Listed(("1. a", "1. b"))]),
        ("1) a\n2) b", [Listed(("1) a", "2) b"))]),
        ("a. x\nb. y", [Listed(("a. x", "b. y"))]),
        ("(1) x\n(2) y", [Listed(("(1) x", "(2) y"))]),
        ("- a\n1. b\n2. c", [Listed(("a",)), Listed(("b", "c"), 1)]),
    ],
)
def test_lines_with_signs_are_a_list(text: str, parts: list) -> None:
    assert parts_of(text) == parts


@pytest.mark.parametrize(
    "text",
    ["kata", "- satu saja", "Tegal\n- yang pesisir -\nmaju", "-\n-", "-a\n-b", "1.250\n2.500", ""],
)
def test_other_lines_run_on(text: str) -> None:
    assert parts_of(text) == [text]


def test_one_line_keeps_every_word() -> None:
    assert flat("Unggul:\n- sawah\n- laut") == "Unggul: sawah; laut"
    assert flat("Langkah:\n1. a\n2. b") == "Langkah: 1. a; 2. b"


@pytest.mark.parametrize("text", ["A:\n- *x*\n- <b>", "A:\n7. *x*\n8. <b>"])
def test_both_readers_of_markdown_show_the_list(text: str) -> None:
    python = Markdown(extensions=["tables", "footnotes", "sane_lists"])
    for html in (python.convert(blocks(text)), MarkdownIt("commonmark").render(blocks(text))):
        assert html.count("<li>*x*</li>") == 1 and html.count("<li>") == 2, html
        assert "<p>A:</p>" in html and ("7" not in text or '<ol start="7">' in html)


def test_lists_of_data_are_lists_in_the_books() -> None:
    plan = {
        "masterplan.yaml": {"title": "Masterplan"},
        "profile.yaml": {"summary": "Keunggulan:\n- sawah\n- laut\n"},
        "programs/governance/GOV-01.yaml": {
            "id": "GOV-01", "name": "Mal", "sub_dimension": "governance.public-service",
            "description": "Langkahnya:\n1. rapat awal\n2. uji coba\n\nSelesai itu, berjalan.",
        },
    }  # fmt: skip
    files = render(
        build(load_files({path: json.dumps(data).encode() for path, data in plan.items()})),
        lambda _: None,
    )
    markdown = files["markdown/buku-1/08-kesiapan.md"].decode()
    assert "Keunggulan:\n\n- sawah\n- laut\n" in markdown
    html = files["buku-1.html"].decode()
    assert "<li>sawah</li>\n<li>laut</li>" in html
    card = files["markdown/buku-2/07-rencana-aksi.md"].decode()
    assert "Langkahnya:\n\n  1. rapat awal\n  2. uji coba\n\n  Selesai itu, berjalan." in card
    steps = '<ol start="1"><li>rapat awal</li><li>uji coba</li></ol>'
    assert (
        f"<p>Langkahnya:</p>{steps}<p>Selesai itu, berjalan.</p>" in files["buku-2.html"].decode()
    )


def test_a_long_text_takes_no_time() -> None:
    text = "- a\n- b\n" + "kata kata kata\n" * 60_000
    (part,) = parts_of(text)
    assert isinstance(part, Listed) and len(part.items) == 2
    assert len(parts_of("- a\n1) b\n" * 30_000)) == 60_000
    assert len(flat("- a\n1) b\n" * 30_000)) > 60_000
