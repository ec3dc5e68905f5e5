"""The region as it is: profile, statistics and readiness, which share a chapter."""

from dataclasses import dataclass

from smartcity_mp.books.views.readiness import Readiness, readiness
from smartcity_mp.books.views.region import Region, region
from smartcity_mp.books.views.statistics import BREAK_SIGN, Group, statistic_groups
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Condition:
    """What the chapter on profile and readiness shows."""

    region: Region
    groups: tuple[Group, ...]
    trends: bool
    """Whether some statistic has figures of several years."""
    break_sign: str
    readiness: Readiness


def condition(plan: Plan) -> Condition:
    """The region as it is."""
    groups = statistic_groups(plan)
    trends = any(group.trends for group in groups)
    return Condition(region(plan), groups, trends, BREAK_SIGN, readiness(plan))
