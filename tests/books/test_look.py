"""The look that a region chose: whatever the colours, all can be read, and the region is told."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from odd_masterplans import Memory

from smartcity_mp.books.build import build
from smartcity_mp.books.charts.palette import BUILT_IN
from smartcity_mp.books.colors import contrast
from smartcity_mp.books.look import COVER, NIGHT, PAPER, USUAL, Look, check_look, look_of
from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.loading import load
from smartcity_mp.model.masterplan import Design

COLORS = st.none() | st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
PAGES = ("#ffffff", "#f3f6f9", "#f1f4f7", PAPER)
"""White, and what stands behind heads and totals on screen, in PDF and in Word."""
SCREENS = ("#0e1620", NIGHT)


def too_faint(look: Look) -> list[tuple[str, str]]:
    """Pairs of colours that stand on each other and cannot be told apart."""
    colors = look.colors
    pairs = []
    for name in ("primary", "accent"):
        if name in colors:
            pairs += [(colors[name], ground, 4.5) for ground in PAGES]
            pairs += [(colors[f"dark_{name}"], ground, 4.5) for ground in SCREENS]
    if "primary" in colors:
        pairs += [("#ffffff", colors[name], 4.5) for name in ("primary", "deep")]
        pairs += [("#1c2733", colors["own"], 4.5), ("#e6edf3", colors["dark_own"], 4.5)]
        shades = [colors[name] for name in BUILT_IN if name.startswith("shade")]
        assert len(shades) == 4
        pairs += [("#1c2733", shade, 4.5) for shade in shades]
    if "ribbon" in colors:
        pairs.append((colors["ribbon_ink"], colors["ribbon"], 4.5))
        if look.cover != "light":
            pairs.append((colors["ribbon"], colors.get("primary", COVER), 3.0))
    return [(one, other) for one, other, least in pairs if contrast(one, other) < least]


@given(COLORS, COLORS, COLORS, st.sampled_from([None, "full", "light"]))
def test_all_can_be_read_in_whatever_colours(
    primary: str | None, accent: str | None, ribbon: str | None, cover: str | None
) -> None:
    look = look_of(Design(primary=primary, accent=accent, ribbon=ribbon, cover=cover))
    assert too_faint(look) == []
    assert all(re.fullmatch("#[0-9a-fA-F]{6}", color) for color in look.colors.values())


def test_the_check_sees_what_is_too_faint() -> None:
    faint = {"ribbon": "#ffff00", "ribbon_ink": "#ffffff"}
    assert too_faint(Look(faint)) == [("#ffffff", "#ffff00")]
    assert len(too_faint(Look({"accent": "#ffd000", "dark_accent": "#223344"}))) == 6


def test_the_usual_colours_can_be_read_too() -> None:
    css = (templates_folder() / "html" / "palette.css").read_text(encoding="utf-8")
    light, dark = css.split("@media")
    said = [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", part)) for part in (light, dark)]
    for colors, grounds in zip(said, (PAGES[:2], SCREENS), strict=True):
        for name in ("brand", "accent", "link"):
            assert all(contrast(colors[name], ground) >= 4.5 for ground in grounds), name
    assert contrast("#e0a93b", COVER) >= 3


def test_without_a_design_all_is_as_usual() -> None:
    assert look_of(None) is USUAL and USUAL.is_usual and USUAL.chosen == {}
    assert look_of(Design()).is_usual
    assert USUAL.ink("primary") == "#1f5f8b" and USUAL.ink("#123abc") == "#123abc"
    assert build(load(Memory({"masterplan.yaml": b"title: M\n"})), [3]).look is USUAL


def test_a_colour_that_is_what_it_is_stays_so() -> None:
    look = look_of(Design(primary="#7a1f2b"))
    assert (look.ink("primary"), look.ink("accent")) == ("#7a1f2b", BUILT_IN["accent"])
    assert look.ink(BUILT_IN["primary"]) == BUILT_IN["primary"], "that of a dimension"


@pytest.mark.parametrize("field", ["typeface", "cover", "picture"])
def test_any_choice_is_a_look(field: str) -> None:
    word = {"typeface": "sans", "cover": "light", "picture": "assets/a.png"}[field]
    assert not look_of(Design(**{field: word})).is_usual


def found(design: str) -> list[tuple[int, str, str]]:
    loaded = load(Memory({"masterplan.yaml": f"title: M\ndesign:\n{design}".encode()}))
    assert loaded.diagnostics == ()
    told = []
    for item in check_look(loaded):
        assert item.code == "SMP732"
        for language in ("id", "en"):
            assert hint(item.code, item.values, language)
        said = sentence(item.code, item.values, "id")
        told.append((item.position.line, str(item.values["problem"]), said))
    return told


def test_colours_that_cannot_be_read_are_told_with_the_nearest_that_can() -> None:
    assert found('  primary: "#7a1f2b"\n  accent: "#1d6b4f"\n  ribbon: "#f2c230"\n') == []
    (pale,) = found('  primary: "#f7e8a0"\n')
    assert pale[:2] == (3, "primary")
    assert '"#f7e8a0" di atas latar halaman "#eef2f6"' in pale[2]
    assert "1,0 banding 1" in pale[2] and "perlu 4,5" in pale[2] and '"#816d0b"' in pale[2]
    (faint,) = found('  primary: "#7a1f2b"\n  ribbon: "#8a2a2a"\n')
    assert faint[:2] == (4, "ribbon") and 'sampul "#7a1f2b"' in faint[2] and "perlu 3;" in faint[2]
    assert found('  cover: light\n  ribbon: "#8a2a2a"\n') == []
    assert [line for line, _, _ in found('  accent: "#ffd000"\n  primary: "#ffffff"\n')] == [4, 3]


def test_no_ratio_is_rounded_up_to_what_is_needed() -> None:
    (said,) = found('  primary: "#717171"\n')
    assert "4,3 banding 1" in said[2]
