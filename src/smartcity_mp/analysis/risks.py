"""Risks of programs and quick wins: how grave each is, by likelihood times impact."""

from typing import NamedTuple

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Risk
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin

LEVELS = {"very-high": 15, "high": 10, "medium": 5, "low": 1}
"""The levels of risk with the lowest score of each; a score is 1 to 25."""


class Judged(NamedTuple):
    """A risk with what it threatens, and its score; None while it is not judged."""

    holder: Program | QuickWin
    risk: Risk
    score: int | None


def judged_risks(plan: Plan) -> list[Judged]:
    """All risks, also those that nobody has judged yet."""
    holders: list[Program | QuickWin] = [*plan.programs, *plan.quick_wins]
    return [
        Judged(holder, risk, _product(risk.likelihood, risk.impact))
        for holder in holders
        for risk in holder.risks
    ]


def gravest(plan: Plan) -> list[Judged]:
    """The risks that are judged, the highest first."""
    judged = (item for item in judged_risks(plan) if item.score)
    return sorted(judged, key=lambda item: -(item.score or 0))


def residual(risk: Risk) -> int | None:
    """The score that the mitigation leaves; None while nobody has judged it."""
    return _product(risk.likelihood_after, risk.impact_after)


def level(score: int) -> str:
    """The level of a score: "high"."""
    return next(name for name, lowest in LEVELS.items() if score >= lowest)


def _product(likelihood: int | None, impact: int | None) -> int | None:
    return likelihood * impact if likelihood and impact else None
