"""Where the files stand that the program brings along: in the package, else in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_CHECKOUT = Path(__file__).parents[3]


def templates_folder() -> Path:
    """Chapters, pages, charts and the scaffold."""
    return _first(_PACKAGE / "templates", _CHECKOUT / "templates")


def example_folder() -> Path:
    """The filled masterplan that comes along."""
    return _first(_PACKAGE / "example", _CHECKOUT / "examples" / "kab-tegal")


def _first(*places: Path) -> Path:
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(places[0])
