"""The region as the table knows it: its entry, whether it is a kabupaten or a kota."""

from smartcity_mp.data.regions import ListedRegion, by_code
from smartcity_mp.model.plan import Plan, once_per_plan


@once_per_plan
def listed_region(plan: Plan) -> ListedRegion | None:
    """The region of the masterplan's code; None without a code that is known."""
    region = plan.masterplan.region
    return by_code(region.code) if region and region.code else None


def region_kind(plan: Plan) -> str | None:
    """kabupaten or kota: as the code says, else as the masterplan does."""
    region, listed = plan.masterplan.region, listed_region(plan)
    if listed:
        return listed.kind
    return region.kind if region else None
