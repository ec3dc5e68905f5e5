"""What is on record of the bimtek of a stage, what is not, and who leads those that write it."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.workshops import Participants, Workshop

_ASKED = ("dates", "venue", "participants", "attended_by", "agenda", "groups", "outputs")
"""What a workshop is remembered by: when and where, who came, what was discussed, what came out."""
WORKSHOPS = "workshops.yaml"
_CHAIR = "ketua"
"""How the role of whoever leads the team begins."""
_CLOSING = 4
"""The stage whose workshop reviews what others wrote and has no discussion groups of its own."""


class Recorded(NamedTuple):
    """One workshop, or a stage of which none is recorded."""

    stage: int
    workshop: Workshop | None
    given: tuple[str, ...]
    """Fields of which something is known."""
    empty: tuple[str, ...]


def recorded(plan: Plan, stage: int) -> Iterator[Recorded]:
    """The workshops of a stage; one without a record where there is none."""
    if WORKSHOPS in plan.unread:
        return
    asked = [name for name in _ASKED if name != "groups" or stage != _CLOSING]
    held = [one for one in plan.workshops if one.stage == stage]
    for workshop in held or (None,):
        empty = tuple(name for name in asked if workshop is None or _is_empty(workshop, name))
        given = tuple(name for name in _ASKED if workshop and not _is_empty(workshop, name))
        yield Recorded(stage, workshop, given, empty)


def chair_of(plan: Plan) -> str:
    """The post that leads the team where that is no illustration; "" where it is not known."""
    team = plan.governance.team
    if team is None or team.is_illustrative("members"):
        return ""
    seats = (one for one in team.members if (one.role or "").casefold().startswith(_CHAIR))
    return next((one.position for one in seats), "")


def label_of(field: str) -> str:
    """How a field of a workshop is called, in both languages."""
    return describe(Workshop)[field].label


def _is_empty(workshop: Workshop, field: str) -> bool:
    value = getattr(workshop, field)
    if isinstance(value, Participants):
        return all(getattr(value, name) is None for name in describe(Participants))
    return not value
