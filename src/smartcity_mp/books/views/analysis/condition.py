"""The region as it is: profile, statistics and readiness, which share a chapter."""

from collections.abc import Mapping
from dataclasses import dataclass

from smartcity_mp.books.views.analysis.inventory import Inventory, inventory
from smartcity_mp.books.views.analysis.readiness import Readiness, readiness
from smartcity_mp.books.views.analysis.region import Portrait, region
from smartcity_mp.books.views.analysis.statistics import BREAK_SIGN, Group, statistic_groups
from smartcity_mp.model.plan import Plan

_NOT_COMPARED = {
    True: "Angka antartahun tidak dibandingkan karena cara pendataannya berubah atau datanya baru "
    "tersedia untuk satu tahun.",
    False: "Data setiap statistik baru tersedia untuk satu tahun.",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """What the chapter on profile and readiness shows."""

    region: Portrait
    groups: tuple[Group, ...]
    trends: bool
    """Whether some statistic has figures of several years."""
    break_sign: str
    not_compared: Mapping[bool, str]
    """Why the figures of a group tell no trend, by whether some were made by another method."""
    readiness: Readiness
    inventory: Inventory | None

    @property
    def several(self) -> bool:
        """Whether the statistics are in more than one group."""
        return len(self.groups) > 1


def condition(plan: Plan) -> Condition:
    """The region as it is."""
    groups = statistic_groups(plan)
    trends = any(group.trends for group in groups)
    return Condition(
        region(plan), groups, trends, BREAK_SIGN, _NOT_COMPARED, readiness(plan), inventory(plan)
    )
