"""Charts as pictures that every Word shows, drawn with the letters that come along."""

from functools import cache

from docx.image.image import Image
from resvg_py import svg_to_bytes

from smartcity_mp.data.places import templates_folder

_WIDTH = 1400
"""Dots across: sharp in print on a page that stands."""
_FAMILY = "Source Sans 3"


def chart(svg: str) -> bytes:
    """A chart as PNG; no letters of the machine are used, so bytes are the same."""
    return svg_to_bytes(
        svg_string=svg,
        width=_WIDTH,
        background="#ffffff",
        skip_system_fonts=True,
        font_files=_letters(),
        font_family=_FAMILY,
        sans_serif_family=_FAMILY,
    )


def ratio(picture: bytes) -> float:
    """How high a picture is for its width."""
    image = Image.from_blob(picture)
    return float(image.px_height / image.px_width)


@cache
def _letters() -> list[str]:
    folder = templates_folder() / "fonts"
    return [str(folder / f"source-sans-3-{weight}.ttf") for weight in (400, 600)]
