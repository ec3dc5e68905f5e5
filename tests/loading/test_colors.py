"""Colours as people type them, and what they are told to type instead."""

import pytest

from smartcity_mp.loading.colors import right_color

SURE = {
    "14476b": "#14476b",
    "14476B": "#14476b",
    "#ABC": "#aabbcc",
    '"#14476b"': "#14476b",
    "#14476b;": "#14476b",
    "rgb(122, 31, 43)": "#7a1f2b",
    "RGB( 122,31,43 )": "#7a1f2b",
}
GUESSED = {
    "abc": "#aabbcc",
    "#14476bff": "#14476b",
    "122, 31, 43": "#7a1f2b",
    "rgba(122, 31, 43, 0.5)": "#7a1f2b",
    "navy": "#1b2a5c",
    "Biru Tua": "#1b2a5c",
    "warna biru": "#14476b",
    "dark_red": "#7a1f2b",
}
UNKNOWN = (
    "rgb(300, 1, 1)", "rgb(1, 2)", "red;}</style>", "url(https://a.id)", "expression(alert(1))",
    "#12345", "#gggggg", "var(--ink)", "hsl(200, 50%, 40%)", "biru laut selatan", "", "#" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("typed", SURE | GUESSED)
def test_what_is_meant_is_known(typed: str) -> None:
    right = right_color(typed)
    assert right is not None
    assert right.text == f'"{(SURE | GUESSED)[typed]}"'
    assert (right.of, right.is_sure) == ("form", typed in SURE)


@pytest.mark.parametrize("typed", UNKNOWN)
def test_nothing_is_made_up(typed: str) -> None:
    assert right_color(typed) is None
