import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from smartcity_mp.language.hosted import hosted
from smartcity_mp.language.unseen import one_line

READERS = (MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"linkify": False, "html": True}))
SIGNS = st.text("\\`*_[]{}<>|~$&!@#:/.-+=()'\"1aw \n\u200b", max_size=30)


@given(SIGNS | st.text(max_size=60))
@example("</details><b>x</b>")
@example("`a` **b** _c_ ~~d~~ [e](f) ![g](h) <!-- i --> &lt; &#64; \\@")
def test_a_text_is_shown_as_it_is_and_makes_no_markup(text: str) -> None:
    for reader in READERS:
        made = reader.renderInline(f"a {hosted(text)} b")
        assert re.findall("<[^>]*>", made) == []
        shown = html.unescape(made).replace("\u200b", "")
        assert shown == f"a {one_line(text)} b".replace("\u200b", "")


@given(SIGNS)
@example("a|b")
@example("</details>")
def test_a_text_stays_in_its_cell(text: str) -> None:
    def page(cell: str) -> str:
        table = f"| a | b |\n|---|---|\n| {cell} | x |\n"
        return READERS[1].render(f"<details>\n\n{table}\n</details>\n")

    assert re.findall("<[^>]*>", page(hosted(text))) == re.findall("<[^>]*>", page("y"))
    assert "<td>x</td>" in page(hosted(text))


@pytest.mark.parametrize(
    "text",
    ["@everyone", "a@b.id", "#12", "o/r#12", "!7", "~bug", '~"two words"', "%1", "$3", "&4", "^5",
     "GH-12", "gh-12", "https://a.id/x", "www.a.id", ":+1:", "@", "##[error]x"],
)  # fmt: skip
def test_no_text_calls_anybody_or_anything(text: str) -> None:
    """Hosts look for these in what is shown, when entities are characters again."""
    shown = html.unescape(hosted(f"x {text} y"))
    assert shown.replace("\u200b", "") == f"x {text} y"
    assert text in shown if text == "@" else text not in shown


@pytest.mark.parametrize("text", ["Rp1,2 miliar (+18%)", "100% pada 2026", "SS1.9 & SS2", "10:30"])
def test_usual_texts_stay_as_they_are(text: str) -> None:
    assert html.unescape(hosted(text)) == text


def test_a_line_break_is_a_space() -> None:
    assert hosted("a\r\n/close\n") == "a /close "
