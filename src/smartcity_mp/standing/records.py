"""How far a masterplan is, counted: what is asked for, with its place, and what was reported."""

from typing import NamedTuple

from smartcity_mp.analysis.approval import Given, Outcome
from smartcity_mp.analysis.completeness import Asked
from smartcity_mp.analysis.workshops import Recorded
from smartcity_mp.diagnostics import Position
from smartcity_mp.model.workshops import FollowUp


class Entry(NamedTuple):
    """Something that is asked for; `since` is the day on which its file began, as git knows."""

    asked: Asked
    place: Position
    is_waived: bool
    since: str


class Tally(NamedTuple):
    """How much of it is there. What is waived or stands elsewhere is not asked for."""

    name: str
    label: str
    given: int
    empty: int
    waived: int
    elsewhere: int
    zero: int = 0
    """So many of what is given are zeros."""

    @property
    def asked(self) -> int:
        """How much is asked for."""
        return self.given + self.empty

    @property
    def percent(self) -> int | None:
        """Whole percent of what is asked for, 100 only if nothing lacks; None without any."""
        return self.given * 100 // self.asked if self.asked else None


class Chapters(NamedTuple):
    """A book with what its chapters show."""

    whole: Tally
    chapters: tuple[Tally, ...]


class Progress(NamedTuple):
    """What was reported of the latest reported year."""

    year: int
    programs: int
    told: int
    planned: int | None
    """Rupiah, of those programs of which it is known; None where it is of none."""
    spent: int | None
    silent: tuple[str, ...]
    milestones: dict[str, int]


class Approved(NamedTuple):
    """What a post approved, each with what has become of it; or what all posts did."""

    post: str
    approvals: tuple[tuple[Given, Outcome], ...]

    def that_are(self, outcome: Outcome) -> list[Given]:
        """Those that hold, that are stale, or of which nobody can say."""
        return [one for one, found in self.approvals if found == outcome]


class Meeting(NamedTuple):
    """What the bimtek of a stage still owes to the record, and who writes it down."""

    record: Recorded
    place: Position
    lacks: tuple[str, ...]
    """Fields; what is waived is left out."""
    owner: str
    """Who leads the team, which writes the record; "" where that is not known."""
    follow_ups: tuple[FollowUp, ...]


class Standing(NamedTuple):
    """All of it. `owed` is what the plan's own stage, and those before, still lack."""

    stage: int
    owner: str | None
    """The id of the office that all this is of; None for the whole plan."""
    office: str | None
    """How it is called."""
    stages: tuple[Tally, ...]
    dimensions: tuple[Tally, ...]
    offices: tuple[Tally, ...]
    books: tuple[Chapters, ...]
    owed: tuple[Entry, ...]
    progress: Progress | None
    approvals: tuple[Approved, ...]
    """By post, in the order of their files."""
    unread: tuple[str, ...]
    """Files that could not be read: what they hold is not counted."""
    meetings: tuple[Meeting, ...] = ()
    """The workshops of that stage."""

    @property
    def approved(self) -> Approved:
        """The approvals of all posts."""
        return Approved("", tuple(one for post in self.approvals for one in post.approvals))

    @property
    def due(self) -> tuple[Tally, ...]:
        """The stages that have been reached."""
        return self.stages[: self.stage]

    @property
    def whole(self) -> Tally:
        """All that these ask for."""
        counts = (sum(column) for column in zip(*(one[2:] for one in self.due), strict=True))
        return Tally("", "", *counts)
