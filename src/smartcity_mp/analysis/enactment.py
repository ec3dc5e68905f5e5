"""Enactment: which edition the regulation of the head of the region makes binding."""

from typing import NamedTuple

from smartcity_mp.language.placeholders import lacks_number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.publication import Edition, Regulation


class Enactment(NamedTuple):
    """What enacts a masterplan, and which edition of it."""

    regulation: Regulation | None
    """None while it has no number or year: then nothing is enacted."""
    edition: int | None
    """The number of the enacted edition; None where nobody can say."""
    is_current: bool
    """Whether the edition that the books show is that one; if not, they are a draft."""


def enactment(plan: Plan) -> Enactment:
    """What the regulation enacts: the edition it names, else the current one unless it is older."""
    regulation, current = plan.masterplan.regulation, plan.masterplan.edition
    if not (regulation and regulation.number and regulation.year):
        return Enactment(None, None, False)
    if lacks_number(regulation.number):
        return Enactment(None, None, False)
    number = current.number if current else 1
    edition = regulation.edition
    if edition is None and not (current and precedes(regulation, current)):
        edition = number
    return Enactment(regulation, edition, edition == number)


def precedes(regulation: Regulation, edition: Edition) -> bool:
    """Whether a regulation is of an earlier year than an edition, which it then cannot enact."""
    return bool(regulation.year and edition.date and regulation.year < edition.date.year)
