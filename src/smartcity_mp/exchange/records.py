"""One remark of somebody in a book in Word, and where it stands."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal["comment", "insertion", "deletion"]
Part = Literal["text", "note", "margin"]


class Place(NamedTuple):
    """Where a remark stands: under which headings, in which row, about which thing."""

    part: Part = "text"
    headings: tuple[str, ...] = ()
    row: str = ""
    """What the first cell of the row says; "" outside of tables."""
    thing: str = ""
    """The bookmark of the thing that is described there; "" where there is none."""
    called: str = ""
    """What the text calls that thing, in its heading or in the first cell of its row."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment or change. `about` is the text that a comment is attached to."""

    kind: Kind
    author: str
    date: str
    text: str
    about: str = ""
    place: Place = field(default_factory=Place)
    is_done: bool = False
    replies: tuple["Remark", ...] = ()
