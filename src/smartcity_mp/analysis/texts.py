"""The texts of a plan: what its fields say in words."""

from collections.abc import Set
from functools import cache
from operator import attrgetter
from typing import cast

from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.schema.describe import MapOf, describe
from smartcity_mp.model.schema.fields import Entity

_TEXTS = {"text", "name"}


@once_per_plan
def texts_of(plan: Plan) -> Set[str]:
    """Every text that stands in a field, once; narratives are not among them.

    Whoever looks for something that is hardly ever there looks here first, and only then for its
    place.
    """
    values: set[object] = set()
    for kind, entities in plan.by_class.items():
        for name in text_fields(kind):
            values.update(map(attrgetter(name), entities))
    several = [value for value in values if type(value) is tuple]
    values.difference_update(several, (None,))
    values.update(*several)
    return cast(set[str], values)


@cache
def text_fields(kind: type[Entity]) -> tuple[str, ...]:
    """The fields of an entity class that hold a text or several."""
    return tuple(
        name
        for name, field in describe(kind).items()
        if not (isinstance(field.shape, MapOf) or _TEXTS.isdisjoint(field.kinds) or field.classes)
    )
