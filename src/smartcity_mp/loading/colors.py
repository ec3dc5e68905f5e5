"""What colour was meant by what was typed: `rgb(20, 71, 107)`, `14476b`, `#abc`, `biru tua`."""

import re

from smartcity_mp.diagnostics import Correction

_HEX = re.compile(r"#?([0-9a-f]{6})(?:[0-9a-f]{2})?\Z")
_SHORT = re.compile(r"#?([0-9a-f])([0-9a-f])([0-9a-f])\Z")
_PART = r"(\d{1,3})"
_RGB = re.compile(
    rf"(?:rgba?)? ?\(? ?{_PART}[,; ]+{_PART}[,; ]+{_PART}(?:[,;/ ]+[\d.%]{{1,9}})? ?\)?\Z"
)
_NAMES = {
    "#c0392b": ("merah", "red"),
    "#7a1f2b": ("merah tua", "marun", "maroon", "dark red", "darkred"),
    "#14476b": ("biru", "blue"),
    "#1b2a5c": ("biru tua", "biru dongker", "navy", "dark blue", "darkblue"),
    "#1f8ac0": ("biru muda", "light blue", "lightblue", "sky blue", "skyblue"),
    "#1d6b4f": ("hijau", "green"),
    "#14452f": ("hijau tua", "dark green", "darkgreen"),
    "#f2c230": ("kuning", "yellow"),
    "#e0a93b": ("emas", "kuning emas", "gold"),
    "#c25a12": ("jingga", "oranye", "orange"),
    "#6a4c93": ("ungu", "purple", "violet"),
    "#6b4423": ("cokelat", "coklat", "brown"),
    "#0f6b6b": ("toska", "tosca", "teal"),
    "#5a6876": ("abu-abu", "abu abu", "gray", "grey"),
    "#1c2733": ("hitam", "black"),
    "#ffffff": ("putih", "white"),
}
"""What a region may mean by the name of a colour, in a shade that books can use."""
_BY_NAME = {name: color for color, names in _NAMES.items() for name in names}


def right_color(text: str) -> Correction | None:
    """A colour as it is to be typed, quotes included; sure if the text says nothing else."""
    said = " ".join(text.strip().strip("\"';").casefold().split())
    if match := _HEX.match(said):
        is_sure = said.removeprefix("#") == match[1]
        return _quoted(f"#{match[1]}", is_sure=is_sure)
    if match := _SHORT.match(said):
        doubled = "".join(digit * 2 for digit in match.groups())
        return _quoted(f"#{doubled}", is_sure=said.startswith("#"))
    if match := _RGB.match(said):
        parts = [int(part) for part in match.groups()]
        is_sure = said.startswith("rgb(") and match[0].count(",") == 2
        color = "#" + "".join(f"{part:02x}" for part in parts)
        return _quoted(color, is_sure=is_sure) if max(parts) <= 255 else None
    named = _BY_NAME.get(said.removeprefix("warna ").replace("_", " "))
    return _quoted(named, is_sure=False) if named else None


def _quoted(color: str, *, is_sure: bool) -> Correction:
    return Correction(f'"{color}"', "form", is_sure=is_sure)
