"""How ready the region is: items by element and component, and the means of their scores."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.readiness import ReadinessItem
from smartcity_mp.model.schema.choices import COMPONENT_ELEMENT, COMPONENTS, ELEMENTS


@dataclass(frozen=True, slots=True)
class Part:
    """Items that belong together: a component, an element, or all. Means of their scores."""

    element: str | None
    component: str | None
    items: tuple[ReadinessItem, ...]

    @property
    def now(self) -> Decimal | None:
        """The mean of the present scores."""
        return mean(item.score for item in self.items if item.score is not None)

    @property
    def wanted(self) -> Decimal | None:
        """The mean of the wanted scores."""
        return mean(i.expected_score for i in self.items if i.expected_score is not None)

    @property
    def gap(self) -> Decimal | None:
        """The mean of what is missing, of items with both scores."""
        return mean(gap for item in self.items if (gap := gap_of(item)) is not None)

    def rests_on(self, field: str) -> bool:
        """Whether the field is an illustration in some item."""
        return any(item.is_illustrative(field) for item in self.items)


def gap_of(item: ReadinessItem) -> Decimal | None:
    """What is missing between the present score and the wanted one."""
    if item.score is None or item.expected_score is None:
        return None
    return item.expected_score - item.score


def element_of(item: ReadinessItem) -> str | None:
    """The element of an item, else that of its component."""
    return item.element or COMPONENT_ELEMENT.get(item.component or "")


def components(plan: Plan) -> tuple[Part, ...]:
    """The components that have items, in the order of the framework; None for what has no place."""
    parts: list[Part] = []
    for element in (*ELEMENTS, None):
        of_element = [item for item in plan.readiness.items if element_of(item) == element]
        for component in (*COMPONENTS, None):
            items = tuple(item for item in of_element if item.component == component)
            if items:
                parts.append(Part(element, component, items))
    return tuple(parts)


def mean(figures: Iterable[Decimal]) -> Decimal | None:
    """The mean; None of nothing."""
    known = list(figures)
    return sum(known, Decimal(0)) / len(known) if known else None
