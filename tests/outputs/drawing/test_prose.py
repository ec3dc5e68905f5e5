"""The tree of a chapter's prose: what may stand in it, where its links lead, what marks become."""

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Statement
from smartcity_mp.books.build import Books
from smartcity_mp.books.chapter import Chapter, Heading
from smartcity_mp.books.directory import Book, directory_of
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.marks import BLOCK, HEADING, REFERENCE, TABLE_OR_FIGURE, mark
from smartcity_mp.books.shelf import Outline, Placement
from smartcity_mp.outputs.drawing.places import Number, Placed, Places, Reference
from smartcity_mp.outputs.drawing.prose import Element, Node, plain, prose, title
from smartcity_mp.outputs.html_prose import written

STATEMENT = Statement("Tegal maju")


def tree(text: str) -> list[Node]:
    """The prose of chapter III, which has one heading and one block."""
    headings = (Heading(2, "Arah", "3.1"),)
    chapter = Chapter(Placement("a", "chapter", 3), text, (STATEMENT,), headings, 0)
    book = Book(Outline(1, "Judul", ()), (chapter,))
    books = Books(facts_of(plan_of()), (book,), directory_of([book]), (), draft=False)
    return prose(Places(books, book, 0))


def targets(nodes: list[Node]) -> list[str | None]:
    """Where the links among nodes lead; None for one that leads nowhere."""
    found: list[str | None] = []
    for node in nodes:
        if isinstance(node, Element):
            found += [node.attributes.get("href")] if node.tag == "a" else targets(node.children)
    return found


@pytest.mark.parametrize(
    "target",
    ["http://a.id/x", "https://a.id/x?b=1&c=2", "mailto:bappeda@a.id", "#bab-3", "buku-2.html#i-1"],
)
def test_links_that_prose_may_have(target: str) -> None:
    assert targets(tree(f"[tautan]({target})")) == [target]


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
     "ftp://a.id/x", "blob:x", "tel:1"],
)  # fmt: skip
def test_a_link_with_another_scheme_leads_nowhere(target: str) -> None:
    nodes = tree(f"[tautan]({target})")
    assert targets(nodes) == [None]
    assert plain(nodes) == "tautan"


def test_only_parts_of_prose_are_in_the_tree() -> None:
    text = "<script>a</script><em onclick='x'>b</em><img src='x'>![c](d.png)\n\n<style>e</style>"
    nodes = tree(text)
    assert {node.tag for node in nodes if isinstance(node, Element)} == {"p"}
    assert plain(nodes) == text.replace("![c](d.png)", "c").replace("\n\n", "\n")


def test_only_a_mark_of_the_source_is_a_mark() -> None:
    forged = (
        "&#xE000;30&#xE00F; &#57344;30&#57359; `\ue00030\ue00f` [a](https://b.id/\ue00030\ue00f)"
    )
    nodes = tree(forged)
    assert plain(nodes) == "\ue00030\ue00f \ue00030\ue00f \ue00030\ue00f a"
    assert targets(nodes) == ["https://b.id/%EE%80%8030%EE%80%8F"]


def test_a_citation_may_name_anything() -> None:
    name = "*a* [b](c) `d` \ue00f"
    assert tree(f"{mark(REFERENCE, name)}!")[0] == Element(
        "p", {}, [Reference(name, None, f"i-{name}", is_id=True), "!"]
    )


def test_text_is_as_read_and_escaped_when_written() -> None:
    nodes = tree("A &#60;b&#62; & *c*&nbsp;d")
    assert nodes == [Element("p", {}, ["A <b> & ", Element("em", {}, ["c"]), "\u00a0d"])]
    assert written(nodes) == "<p>A &lt;b&gt; &amp; <em>c</em>&nbsp;d</p>"
    quoted = Element("a", {"href": '"<&'}, ["x", Element("br", {})])
    assert written([quoted]) == '<a href="&quot;&lt;&amp;">x<br></a>'


def test_marks_become_what_they_stand_for() -> None:
    head = f"## {mark(HEADING, '0')}Arah"
    cited = f"Lihat {mark(REFERENCE, 'GOV-01')} dan {mark(TABLE_OR_FIGURE, 'dana')}."
    nodes = tree(f"{head}\n\n{cited}\n\n{mark(BLOCK, '0')}")
    assert [node for node in nodes if node != "\n"] == [
        Element("h2", {}, [Number(2, "3.1", "bab-3"), "Arah"]),
        Element(
            "p", {},
            ["Lihat ", Reference("GOV-01", None, "i-gov-01", is_id=True), " dan ",
             Reference("dana"), "."],
        ),
        Placed(STATEMENT, 0),
    ]  # fmt: skip
    assert plain(nodes).split("\n") == ["Arah", "Lihat  dan .", ""]


def test_footnotes_of_two_chapters_have_their_own_anchors() -> None:
    html = written(tree("Kata[^1]\n\n[^1]: Catatan"))
    for anchor in ('id="bab-3-fnref:1"', 'href="#bab-3-fn:1"', 'id="bab-3-fn:1"'):
        assert anchor in html
    assert '"fn' not in html and '"#fn' not in html


def test_a_title_has_no_paragraph_and_no_link() -> None:
    assert title("A *b* [c](https://d.id) & e") == [
        "A ", Element("em", {}, ["b"]), " c & e",
    ]  # fmt: skip
    assert title(f"Program {mark(REFERENCE, 'GOV-01')}") == ["Program GOV-01"]


@pytest.mark.parametrize(
    "text",
    ["Rencana Aksi", "Tonggak: 2024–2033", "A (B)", "1. Satu", "# Dua", "- tiga", "*Empat*",
     "a_b_c", "Kota & Desa", "<b>", "https://a.b/c", "+ lima", "Enam  tujuh", "Delapan\\"],
)  # fmt: skip
def test_a_title_that_is_plain_is_what_markdown_makes_of_it(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = title(text)
    monkeypatch.setattr("smartcity_mp.outputs.drawing.prose.is_plain", lambda _: False)
    assert plain(quick) == plain(title(text))
