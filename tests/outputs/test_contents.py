"""What stands in cells: the sign of illustration, links to the web."""

from typing import Any, cast

import pytest

from smartcity_mp.books.blocks import Content, Lines, Link, Marked
from smartcity_mp.outputs.html_blocks import Drawer

SIGN = '&nbsp;<abbr title="angka ilustratif">†</abbr>'
DRAWER = Drawer(cast(Any, None))


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("12", f"12{SIGN}"),
        (Lines(("a", "b")), f'<ul class="lines"><li>a</li><li>b{SIGN}</li></ul>'),
        ("satu\n\ndua", f"<p>satu</p><p>dua{SIGN}</p>"),
        (Lines(("a", "b"), across=True), f"a, b{SIGN}"),
    ],
)
def test_the_sign_stands_after_the_last_word(content: Content, shown: str) -> None:
    assert DRAWER.content(Marked(content)) == shown


def test_a_link_can_neither_end_its_address_nor_its_text() -> None:
    shown = DRAWER.content(Link("<b>Laporan</b>", 'https://a.b/"onclick="x'))
    assert shown == (
        '<a href="https://a.b/&quot;onclick=&quot;x">&lt;b&gt;Laporan&lt;/b&gt;</a>'
    )  # fmt: skip


def test_a_code_in_brackets_stays_on_one_line_and_markup_stays_text() -> None:
    shown = DRAWER.content("Indeks <b>(IK-IID)</b>, naik (2024-2025)")
    assert shown == (
        'Indeks &lt;b&gt;<span class="id">(IK-IID)</span>&lt;/b&gt;, naik (2024-2025)'
    )  # fmt: skip
