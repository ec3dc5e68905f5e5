"""One palette for all charts: a colour and a pattern a series, so that none needs its colour."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smartcity_mp.model.framework import Dimension

BUILT_IN = {
    "primary": "#1f5f8b",
    "accent": "#b5482a",
    "own": "#dbe7f0",
    "shade-1": "#e3edf5",
    "shade-2": "#b4d0e4",
    "shade-3": "#7fb0d1",
    "shade-4": "#5493bf",
}
"""What a region may have in colours of its own, by what it is for; the drawing of a chart asks."""
COLORS = ("primary", "accent", "#c79a2b", "#6a4c93", "#c2185b", "#3b7d3f")
PATTERNS = 6
"""How many patterns tell series apart without colour; the first is plain."""
_COLOR = re.compile(r"#[0-9a-fA-F]{6}\Z")


@dataclass(frozen=True, slots=True)
class Style:
    """How a series looks."""

    color: str
    """One of `BUILT_IN`, or a colour that is what it is, `#rrggbb`."""
    pattern: int


def style(place: int, color: str | None = None) -> Style:
    """The look of the series at this place (from 0), in a colour of its own if it has one."""
    own = color if color and _COLOR.match(color) else COLORS[place % len(COLORS)]
    return Style(own, place % PATTERNS)


def dimension_styles(dimensions: Iterable[Dimension]) -> dict[str, Style]:
    """The look of each dimension by its id: the same in every chart, and that of its framework."""
    return {item.id: style(place, item.color) for place, item in enumerate(dimensions)}
