"""Whatever a text holds: both Markdown readers show exactly it, and nothing in it acts."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown_it import MarkdownIt

from smartcity_mp.books.escaping import inline, paragraphs

PYTHON = Markdown(extensions=["tables", "footnotes", "sane_lists"])
COMMONMARK = MarkdownIt("commonmark").enable("table")
HOSTILE = (
    "<script>alert(1)</script>", "a | b", "{{ 7*7 }}", "{% raw %}", "[x](javascript:alert(1))",
    "](javascript:alert(1))", "*a* _b_ **c** `d` ~~e~~", "# Bab", "- butir", "+ butir", "1. satu",
    "12) dua", "> kutip", "```", "~~~", "===", "---", "&amp; &lt; &#60; &copy", "[^1]: catatan",
    "[a]: http://x", "![x](http://x/y.png)", "<!-- x -->", "a\\*b\\\\", "\\", "$x$ $$", ": a",
    "http://a.b/c_d_e", "https://x.y/?a=1&b=2", "a@b.c <a@b.c> <http://x>", "| a |\n|---|\n| b |",
    "\u202egnirts\u202c", "a\n\nb", "*[HTML]: x", "=", "____", "_a_b_", "a_b_c", "*", "<", "a<b>c",
    "    indented", "x  \ny", "&", "&&&#x3c;script&#x3e;", "https://a.b/c)d", "(https://a.b/c_d).",
)  # fmt: skip
LETTERS = "ab1 .,:;!?#*_-+=~^|\\/()[]{}<>\"'`$&%@\n\u202e\u2019é"


class Shown(HTMLParser):
    """The text of a page, and every tag in it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def one_line(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


@given(st.one_of(st.sampled_from(HOSTILE), st.text(LETTERS, max_size=30)))
@settings(max_examples=400, deadline=None)
@example("http://a.b/_c_")
def test_a_paragraph_shows_its_text(text: str) -> None:
    markdown = inline(text)
    assert "\n" not in markdown
    for html in (PYTHON.reset().convert(markdown), COMMONMARK.render(markdown)):
        shown = Shown(html)
        assert one_line(shown.text) == one_line(text), (markdown, html)
        assert {tag for tag, _ in shown.tags} <= {"p", "a"}
        for tag, attributes in shown.tags:
            if tag == "a":
                assert str(attributes["href"]).startswith(("http://", "https://"))


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(LETTERS, max_size=20)), min_size=2,
                max_size=4))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_a_table_keeps_its_cells(texts: list[str]) -> None:
    cells = [inline(text) for text in texts]
    width = len(cells)
    markdown = f"|{'|'.join(' x ' for _ in cells)}|\n|{'---|' * width}\n| {' | '.join(cells)} |"
    for html in (PYTHON.reset().convert(markdown), COMMONMARK.render(markdown)):
        found = [one_line(Shown(cell).text) for cell in re.findall(r"<td>(.*?)</td>", html, re.S)]
        assert found == [one_line(text) for text in texts], (markdown, html)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("before", ["kata ", "- ", "**", "| "])
def test_text_within_other_text(text: str, before: str) -> None:
    assert inline(before + text)
    shown = Shown(PYTHON.reset().convert(f"Program {inline(text)} berjalan."))
    assert one_line(shown.text) == one_line(f"Program {one_line(text)} berjalan.")


@pytest.mark.parametrize("text", ["A #", "A ###", "#", "C#", "## x ##", "A #\u00a0#"])
def test_a_number_sign_at_the_end_of_a_heading_stays(text: str) -> None:
    assert one_line(Shown(COMMONMARK.render(f"# {inline(text)}")).text) == text


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert [one_line(part) for part in paragraphs("a\nb\n \nc\n\n\nd\n")] == ["a b", "c", "d"]
    assert paragraphs(" \n ") == []


def test_an_address_in_plain_words_becomes_a_link() -> None:
    shown = inline("Lihat https://contoh.go.id/data untuk rinciannya")
    assert shown == "Lihat <https://contoh.go.id/data> untuk rinciannya"
