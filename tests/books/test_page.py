"""A page of one file: its policy names what stands in it, and no text of a plan acts."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from smartcity_mp.books.environment import markup
from smartcity_mp.books.look import look_of
from smartcity_mp.books.page import WHOLE, Bar, Part, page, parts
from smartcity_mp.model.masterplan import Design

HOSTILE = "</title></style><script>alert(1)</script>##[error]x"


def digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize("scripts", [(), ("tools.js",)])
@pytest.mark.parametrize("color", [None, "#7a1f2b"])
def test_the_policy_lets_in_style_and_script_of_its_own(
    scripts: tuple[str, ...], color: str | None
) -> None:
    made = page(
        "page",
        look=look_of(Design(primary=color)),
        scripts=scripts,
        language="id",
        title=HOSTILE,
        volume="Uji",
    )
    style = made.partition("<style>")[2].partition("</style>")[0]
    script = made.partition("<script>")[2].partition("</script>")[0]
    assert made.count("<script>") == len(scripts)
    assert f"style-src {digest(style)};" in made
    assert (f"script-src {digest(script)};" in made) is bool(scripts)
    assert "script-src" in made or not scripts
    assert 'content:"' not in style or "&#34;" not in style
    assert "&#" not in style
    assert (f"--brand:{color}" in style) is bool(color)
    assert "##" not in made
    assert not re.search(r"(?:https?:)?//[^ ]*\.(?:js|css|woff)", made)


def test_a_page_without_serifs_has_no_letters_with_them() -> None:
    names = {"language": "id", "title": "a", "volume": "b"}
    assert page("page", **names).count("@font-face") == 2
    plain = page("page", look=look_of(Design(typeface="sans")), **names)
    assert plain.count("@font-face") == 1


def test_parts_of_a_bar_touch_and_fill_no_more_than_the_whole() -> None:
    assert parts([("full", 1), ("half", 0), ("rest", 2)], 3) == (
        Part("full", 0, 333), Part("rest", 333, 667),
    )  # fmt: skip
    assert parts([("full", 3)], 3) == (Part("full", 0, WHOLE),)
    assert parts([("full", 1)], 5000) == ()
    assert parts([], 0) == ()


def test_bars_say_in_words_what_they_show() -> None:
    macros = markup().get_template("html/bars.html.j2").module
    row = Bar("<b>Dinas", parts([("full", 1)], 4), "25%", "1 dari 4", "#dinas")
    drawn = macros.bars("Temuan", "keterangan", [row])
    assert '<a href="#dinas">&lt;b&gt;Dinas</a>' in drawn
    assert '<rect class="full" x="0" width="250" height="10"/>' in drawn
    assert "<b>25%</b><small>1 dari 4</small>" in drawn
