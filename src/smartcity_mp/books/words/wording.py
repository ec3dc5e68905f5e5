"""How views word single values: amounts, organizations, indicators, marks of illustration."""

from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from smartcity_mp.analysis.joins import by_dimension, horizon_years
from smartcity_mp.books.blocks import Cite, Content, Lines, Marked
from smartcity_mp.books.words.money import sign_of
from smartcity_mp.language.numbers import number
from smartcity_mp.language.pair import half
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.indicators import TargetRange
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import HORIZONS
from smartcity_mp.model.schema.fields import Item

X = TypeVar("X")
NO_DIMENSION = "Tanpa dimensi"
"""What stands in place of a dimension for what lies in none."""


NO_SUB_DIMENSION = "Tanpa subdimensi"


def label(choices: Mapping[str, str], word: str | None) -> str | None:
    """The printed label of a choice; None for None."""
    return None if word is None else half(choices[word], "id")


def horizons_in_words(plan: Plan) -> list[str]:
    """ "jangka pendek sampai 2024", of the horizons that have years of their own."""
    return [
        f"{half(HORIZONS[name], 'id').lower()} sampai {last}"
        for name, last in plan.horizons.items()
        if horizon_years(plan, name)
    ]


def dimension_name(dimension: Dimension | None) -> str:
    """The name of a group of things by dimension; None is what lies in no dimension."""
    return dimension.name if dimension else NO_DIMENSION


def counts_by_dimension(
    plan: Plan, items: Iterable[X], place: Callable[[X], str | None]
) -> tuple[dict[str, int], int]:
    """How many lie in each dimension, by its name, and how many in none: what `spread` asks for."""
    groups = by_dimension(plan, items, place)
    named = {dimension.name: len(own) for dimension, own in groups if dimension}
    return named, sum(len(own) for dimension, own in groups if dimension is None)


def cites(ids: Iterable[str]) -> Content:
    """Citations one after the other; "" for none."""
    items = tuple(Cite(name) for name in ids)
    if not items:
        return ""
    return items[0] if len(items) == 1 else Lines(items, across=True)


def lines(texts: Iterable[Content]) -> Content:
    """Several contents one below the other; None for none, one alone as it is."""
    items = tuple(texts)
    if len(items) < 2:
        return items[0] if items else None
    return Lines(items)


def marked(item: Item, field: str, content: Content) -> Content:
    """The content, with the sign of illustration where the item says so of that field."""
    is_illustrative = item.is_illustrative(field)  # also of nothing: a stale name is found out
    return Marked(content) if content and is_illustrative else content


def text_of(item: Item, field: str) -> Content:
    """A text of an item as it stands, with the sign of illustration where the item says so."""
    text: str | None = getattr(item, field)
    return marked(item, field, text)


def organization(plan: Plan, name: str | None) -> Content:
    """An organization by its short name, linked to the list of organizations."""
    if name is None:
        return None
    known = plan.by_id.get(name)
    return Cite(name, known.short or known.name if isinstance(known, Organization) else None)


def organizations(plan: Plan, names: Iterable[str]) -> Content:
    """Organizations one after the other; "" for none."""
    items = tuple(organization(plan, name) for name in names)
    if len(items) < 2:
        return items[0] if items else ""
    return Lines(items, across=True)


def value(figure: Decimal | str | TargetRange | int | None) -> str | None:
    """A figure, a word of a scale or a range as text."""
    if isinstance(figure, TargetRange):
        low, high = value(figure.min), value(figure.max)
        if low and high:
            return f"{low}–{high}"
        return f"paling sedikit {low}" if low else f"paling banyak {high}" if high else None
    return number(figure) if isinstance(figure, Decimal | int) else figure


def largest(amounts: Mapping[X, int | Decimal]) -> list[X]:
    """The names of the largest amount, several where they tie; none where all are zero."""
    most = max(amounts.values(), default=0)
    return [name for name, amount in amounts.items() if amount == most and most > 0]


def part_of(part: int, whole: int) -> str | None:
    """The share as `share` says it; None where the part is the whole, or nothing."""
    return share(part, whole) if 0 < part < whole else None


def share(part: int | Decimal, whole: int | Decimal) -> str:
    """`31,5 persen`, of a whole that is not zero; `0 persen` of nothing. What is there
    is never nothing, and what lacks something never all.

    With the sign where it rests on an illustration; a table that bears the sign gives plain `int`.
    """
    if not whole:
        return "0 persen"
    exact = Decimal(part) * 100 / Decimal(whole)
    rounded = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    whole_number = rounded.to_integral_value()
    said = number(whole_number if whole_number == rounded else rounded)
    if exact and not rounded:
        said = "kurang dari 0,1"
    elif exact < 100 <= rounded:
        said = "lebih dari 99,9"
    return f"{said} persen{sign_of(part, whole)}"
