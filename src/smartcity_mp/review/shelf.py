"""The region's list of books as a review needs it, and what of it a change touches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placed:
    """A chapter in the region's list of books."""

    name: str
    label: str
    """ "Bab VI", "Lampiran A", or "" before and behind these. """
    title: str
    """Its own title, if the region wrote its template; else "". """
    template: str | None = None
    """The text of the region's own template."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A book of the region's list, as its cover names it: "Buku II", its title, its chapters."""

    slug: str
    label: str
    title: str
    chapters: tuple[Placed, ...]
    year: int | None = None
    """The year that it reports; None for a book of the masterplan."""
    is_signed: bool = False
    """Whether its page of approval shows what posts have approved."""


@dataclass(frozen=True, slots=True)
class TouchedChapter:
    """A chapter that comes out another; `captions` are its tables and figures that do."""

    label: str
    title: str
    captions: tuple[str, ...]
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TouchedBook:
    """A book of which some chapters come out another."""

    label: str
    title: str
    chapters: tuple[TouchedChapter, ...]
