"""What eyes need of colours, as WCAG 2.2 reckons it: how light one is, how far two are apart."""

from bisect import bisect_left
from colorsys import hls_to_rgb, rgb_to_hls

TEXT, GRAPHIC = 4.5, 3.0
"""The least contrast of text with its ground, and of what is no text."""
_STEPS = 400
"""From black to white; fine enough that no eye tells one step from the next."""


def luminance(color: str) -> float:
    """How light a colour `#rrggbb` is: 0 for black, 1 for white."""
    linear = [_linear(part) for part in _parts(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """How far two colours are apart: from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def as_light_as(color: str, model: str) -> str:
    """A colour in the same hue, as light as another and no gaudier."""
    target, scale = luminance(model), _Scale(color, model)
    step = scale.first(target)
    near = [scale[each] for each in (step - 1, step) if 0 <= each <= _STEPS]
    return min(near, key=lambda shade: abs(luminance(shade) - target))


def readable(color: str, ground: str, least: float) -> str:
    """The colour itself if it can be told from the ground, else the nearest of its hue that can."""
    if contrast(color, ground) >= least:
        return color
    scale, between = _Scale(color), luminance(ground) + 0.05
    darker = scale.first(between / least - 0.05) - 1
    lighter = scale.first(between * least - 0.05)
    able = [scale[step] for step in (darker, lighter) if 0 <= step <= _STEPS]
    return min(able, key=lambda shade: abs(luminance(shade) - luminance(color)))


def ink_on(ground: str, *inks: str) -> str:
    """The first of these inks that can be read on a ground, else the one that is read best."""
    able = [ink for ink in inks if contrast(ink, ground) >= TEXT]
    return able[0] if able else max(inks, key=lambda ink: contrast(ink, ground))


class _Scale:
    """The colours of a hue from black to white in equal steps, none gaudier than a model."""

    def __init__(self, color: str, model: str | None = None) -> None:
        self.hue, _, saturation = rgb_to_hls(*_parts(color))
        self.saturation = min(saturation, rgb_to_hls(*_parts(model or color))[2])

    def __getitem__(self, step: int) -> str:
        return _color(*hls_to_rgb(self.hue, step / _STEPS, self.saturation))

    def first(self, light: float) -> int:
        """The first step that is as light as that; one more than all where none is."""
        steps = range(_STEPS + 1)
        return bisect_left(steps, light, key=lambda step: luminance(self[step]))


def _parts(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _color(*parts: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
