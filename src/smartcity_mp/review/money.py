"""The money of all programs before and after."""

from collections.abc import Mapping, Set

from smartcity_mp.analysis.joins import dimension_of
from smartcity_mp.analysis.money import sums, totals
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import FUNDING_SOURCES
from smartcity_mp.review.changes import Money, Sum


def money_of(before: Plan, after: Plan, uncounted: tuple[Set[str], Set[str]]) -> Money:
    """The budgets of two plans side by side, by dimension and by source.

    `uncounted` are programs of either plan that cannot be compared, so that what cannot be read is
    no money less.
    """
    programs = [
        [program for program in plan.programs if program.id not in unsure]
        for plan, unsure in zip((before, after), uncounted, strict=True)
    ]
    dimensions = {
        dimension.id: dimension.name
        for plan in (before, after)
        for dimension in plan.framework.dimensions
    }
    by_dimension = [
        totals(sums(listed, lambda program, _: dimension_of(program))) for listed in programs
    ]
    by_source = [totals(sums(listed, lambda _, source: source)) for listed in programs]
    return Money(
        Sum(*(sum(program.total() for program in listed) for listed in programs)),
        _side_by_side(dimensions, *by_dimension),
        _side_by_side(FUNDING_SOURCES, *by_source),
    )


def _side_by_side(
    labels: Mapping[str, str], before: Mapping[str, int], after: Mapping[str, int]
) -> dict[str, Sum]:
    """In the order of the labels; what is in no order comes last."""
    names = [name for name in labels if name in before or name in after]
    names += [name for name in dict.fromkeys((*before, *after)) if name not in labels]
    return {labels.get(name, name): Sum(before.get(name, 0), after.get(name, 0)) for name in names}
