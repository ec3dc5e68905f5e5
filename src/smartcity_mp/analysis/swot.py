"""What weighs more inside and outside of the government, where a team weighs its SWOT factors."""

from decimal import Decimal
from typing import NamedTuple

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.swot import Factor

KINDS = {
    "internal": ("strength", "weakness"),
    "external": ("opportunity", "threat"),
}
"""What helps and what hinders on each side: inside of the government, and outside of it."""
WHOLES = (Decimal(1), Decimal(100))
"""What the weights of one side may add up to."""


class Side(NamedTuple):
    """The factors of one side."""

    name: str
    factors: tuple[Factor, ...]

    @property
    def is_begun(self) -> bool:
        """Whether a factor has a weight or a rating."""
        return any(item.weight is not None or item.rating is not None for item in self.factors)

    @property
    def weight(self) -> Decimal:
        """The weights that are there, added up."""
        return sum((item.weight for item in self.factors if item.weight is not None), Decimal(0))

    def score(self, factor: Factor) -> Decimal | None:
        """Weight times rating, 4 at most for the whole side; None while the side is not whole."""
        if factor.weight is None or factor.rating is None or not self._is_whole:
            return None
        return factor.weight * factor.rating / self.weight

    def score_of(self, kind: str) -> Decimal | None:
        """The scores of the factors of one kind; None where there are none, or none yet."""
        scores = [self.score(item) for item in self.factors if item.kind == kind]
        known = [score for score in scores if score is not None]
        return sum(known, Decimal(0)) if scores and len(known) == len(scores) else None

    @property
    def balance(self) -> Decimal | None:
        """What helps, less what hinders; None where one of them is not there, or not weighed."""
        helping, hindering = map(self.score_of, KINDS[self.name])
        return None if helping is None or hindering is None else helping - hindering

    @property
    def _is_whole(self) -> bool:
        return self.weight in WHOLES and all(item.weight is not None for item in self.factors)


def sides(plan: Plan) -> tuple[Side, Side]:
    """What lies inside of the government, and what outside."""
    inside, outside = (
        Side(name, tuple(item for item in plan.swot.factors if item.kind in kinds))
        for name, kinds in KINDS.items()
    )
    return inside, outside
