"""The texts of a plan: what its fields say in words."""

from collections.abc import Set
from operator import itemgetter
from typing import cast

from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.schema.structure import parts_of


@once_per_plan
def texts_of(plan: Plan) -> Set[str]:
    """Every text that stands in a field, once; narratives are not among them.

    Whoever looks for something that is hardly ever there looks here first, and only then for its
    place.
    """
    values: set[object] = set()
    for kind, given in plan.fields.items():
        for name in parts_of(kind).texts:
            values.update(map(itemgetter(name), given))
    several = [value for value in values if type(value) is tuple]
    values.difference_update(several, (None,))
    values.update(*several)
    return cast(set[str], values)
