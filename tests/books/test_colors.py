"""How light colours are and how far apart, against figures that WCAG and its tools give."""

from colorsys import rgb_to_hls

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.books.colors import as_light_as, contrast, ink_on, luminance, readable

COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#ffffff", "#767676", 4.54),
        ("#ffffff", "#777777", 4.48),
        ("#FF0000", "#ffffff", 4.0),
        ("#0000ff", "#ffff00", 8.0),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@given(COLORS, st.sampled_from(["#ffffff", "#eef2f6", "#162230", "#000000"]))
def test_what_cannot_be_read_becomes_the_nearest_that_can(color: str, ground: str) -> None:
    mended = readable(color, ground, 4.5)
    assert contrast(mended, ground) >= 4.5
    if contrast(color, ground) >= 4.5:
        assert mended == color
    else:
        assert contrast(mended, ground) < 4.5 * 1.2, "no further away than needed"


def hue(color: str) -> float:
    return rgb_to_hls(*(int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)))[0]


@pytest.mark.parametrize("color", ["#7a1f2b", "#f2c230", "#1d6b4f", "#ff0000"])
@pytest.mark.parametrize("model", ["#8cc3ea", "#dbe7f0", "#24405a"])
def test_a_colour_becomes_as_light_as_another_and_keeps_its_hue(color: str, model: str) -> None:
    made = as_light_as(color, model)
    assert luminance(made) == pytest.approx(luminance(model), abs=0.01)
    assert hue(made) == pytest.approx(hue(color), abs=0.03)


@given(COLORS)
def test_there_is_an_ink_for_every_ground(ground: str) -> None:
    assert contrast(ink_on(ground, "#12283a", "#ffffff", "#000000"), ground) >= 4.5
    assert ink_on("#ffffff", "#12283a", "#000000") == "#12283a"
