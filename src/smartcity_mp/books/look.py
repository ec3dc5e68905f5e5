"""How the books look: as usual, or in the colours, letters and covers of the region's own.

Only what a region chose differs from what the templates of each format say. A colour that could not
be read becomes the nearest that can; what is drawn on dark screens follows from it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal
from types import MappingProxyType

from smartcity_mp.books.charts.palette import BUILT_IN
from smartcity_mp.books.colors import GRAPHIC, TEXT, as_light_as, contrast, ink_on, readable
from smartcity_mp.diagnostics import Correction, Diagnostic
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading import Loaded
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.model.masterplan import Design

PAPER = "#eef2f6"
"""The darkest ground on which titles and numbers stand on paper and light screens."""
NIGHT = "#162230"
"""The lightest one on dark screens."""
COVER = "#1c5a85"
"""The lightest place of the usual cover."""
_DEEP, _OWN, _DARK_OWN = "#0d2b41", "#dbe7f0", "#24405a"
"""Of the usual blue: where the cover is darkest, and the ground of what is one's own in charts."""
_DARK = {"primary": "#8cc3ea", "accent": "#e8907a"}
"""How light the colours are on dark screens."""
_INK = "#1c2733"
"""Of the numbers within a map."""
_INKS = ("#12283a", "#ffffff", "#000000")
_COLORS = ("primary", "accent", "ribbon")


@dataclass(frozen=True, slots=True)
class Look:
    """What differs from the usual look; colours by what they are for, `#rrggbb` all of them."""

    colors: Mapping[str, str] = field(default_factory=dict)
    typeface: str | None = None
    cover: str | None = None
    picture: str | None = None

    @property
    def is_usual(self) -> bool:
        """Whether nothing differs."""
        return not (self.colors or self.typeface or self.cover or self.picture)

    @property
    def chosen(self) -> dict[str, str]:
        """All that a region chose but the picture, by name."""
        told = {"typeface": self.typeface, "cover": self.cover}
        return {**self.colors, **{name: word for name, word in told.items() if word}}

    def ink(self, color: str) -> str:
        """A colour of a chart: one that is named by what it is for, or one that is what it is."""
        return self.colors.get(color) or BUILT_IN.get(color, color)


USUAL = Look(MappingProxyType({}))


def look_of(design: Design | None) -> Look:
    """The look that a region chose."""
    if design is None:
        return USUAL
    return Look(_colors(design), design.typeface, design.cover, design.picture)


def _colors(design: Design) -> dict[str, str]:
    """The colours that a region chose, such that they can be read, and what follows from them."""
    found: dict[str, str] = {}
    if design.primary:
        primary = readable(design.primary, PAPER, TEXT)
        found |= {"primary": primary, "deep": _deep(primary)}
        found |= {"own": as_light_as(primary, _OWN), "dark_own": as_light_as(primary, _DARK_OWN)}
        shades = (name for name in BUILT_IN if name.startswith("shade-"))
        found |= {
            name: readable(as_light_as(primary, BUILT_IN[name]), _INK, TEXT) for name in shades
        }
    if design.accent:
        found["accent"] = readable(design.accent, PAPER, TEXT)
    if design.ribbon:
        found["ribbon"] = design.ribbon
        if design.cover != "light":
            found["ribbon"] = readable(design.ribbon, found.get("primary", COVER), GRAPHIC)
        found["ribbon_ink"] = ink_on(found["ribbon"], *_INKS)
    found |= {
        f"dark_{name}": as_light_as(found[name], _DARK[name]) for name in _DARK if name in found
    }
    return found


def _deep(primary: str) -> str:
    """Where a cover is darkest."""
    deep = as_light_as(primary, _DEEP)
    return deep if contrast(deep, "#ffffff") > contrast(primary, "#ffffff") else primary


def check_look(loaded: Loaded) -> Iterator[Diagnostic]:
    """Colours that could not be read where they stand."""
    design = loaded.plan.masterplan.design
    if design is None:
        return
    used = _colors(design)
    for name in _COLORS:
        color = getattr(design, name)
        if not color or used[name] == color:
            continue
        ground = used.get("primary", COVER) if name == "ribbon" else PAPER
        ratio = Decimal(contrast(color, ground)).quantize(Decimal("0.1"), ROUND_DOWN)
        values = {
            "problem": name,
            "text": color,
            "ground": ground,
            "ratio": ratio,
            "least": Decimal(str(GRAPHIC if name == "ribbon" else TEXT)).normalize(),
            "right": Correction(f'"{used[name]}"', "form", is_sure=False),
        }
        yield diagnostic(loaded.sources.locate((MARKER, "design", name)), "SMP732", **values)
