"""What a cell says of a value of the plan, and whether two cells say the same."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from smartcity_mp.language.pair import half
from smartcity_mp.model.indicators import TargetRange
from smartcity_mp.model.schema.annotations import Choice, Scalar
from smartcity_mp.model.schema.describe import ListOf, OneOf, Shape
from smartcity_mp.model.schema.types import Month, MonthSpan

Shown = str | int | float | None
"""What stands in a cell; None where it is empty."""
FLAGS = {"true": "ya | yes", "false": "tidak | no"}
NUMBERS = frozenset({"whole", "rupiah", "number", "value", "year"})
"""Kinds of single values that are numbers in a cell."""
TEXTS = frozenset({"text", "name"})
"""Kinds of single values that are words."""
BETWEEN = " – "
"""Stands between the bounds of a range."""
_MOST_EXACT = 10**15
"""Programs for tables keep fifteen digits of a number; a longer one stays text."""


def shown(value: Any, shape: Shape, language: str) -> Shown:
    """A value as a cell says it: numbers as such, words by their label, lists in one text."""
    if value is None or value == ():
        return None
    if isinstance(value, str):
        return half(shape.options[value], language) if isinstance(shape, Choice) else value.strip()
    if isinstance(value, bool):
        return half(FLAGS["true" if value else "false"], language)
    if isinstance(value, int | Decimal):
        return _number(value)
    if isinstance(value, Month):
        return f"{value.year}-{value.month:02}"
    if isinstance(value, MonthSpan):
        first, last = value
        return str(first) if first == last else f"{first}-{last}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, TargetRange):
        low, high = ("" if end is None else str(end) for end in (value.min, value.max))
        return f"{low}{BETWEEN}{high}".strip()
    assert isinstance(value, tuple), value
    item = shape.item if isinstance(shape, ListOf) else shape
    return separator(shape).join(str(shown(one, item, language)) for one in value)


def separator(shape: Shape) -> str:
    """What stands between the items of a list: texts are one below the other, codes in a line."""
    match shape:
        case ListOf(Scalar(kind)) if kind in TEXTS:
            return "\n"
    return ", "


def kinds_of(shape: Shape) -> tuple[str, ...]:
    """The kinds of the single values that a cell of this shape may hold."""
    match shape:
        case Scalar(kind):
            return (kind,)
        case OneOf(sides):
            return tuple(kind for side in sides for kind in kinds_of(side))
    return ()


def is_numeric(shape: Shape) -> bool:
    """Whether a cell of this shape holds a number."""
    return not NUMBERS.isdisjoint(kinds_of(shape))


def _number(number: int | Decimal) -> Shown:
    value = Decimal(number)
    if value == value.to_integral():
        return int(value) if abs(value) < _MOST_EXACT else str(int(value))
    near = float(value)
    is_exact = abs(value) < _MOST_EXACT and Decimal(repr(near)) == value
    return near if is_exact else str(value)


def same(one: Shown, other: Shown) -> bool:
    """Whether two cells say the same: no matter the spaces, nor how a number is written."""
    return one == other or plain(one) == plain(other)


def plain(value: Shown) -> str:
    """What a cell says, without what makes no difference."""
    if value is None:
        return ""
    if isinstance(value, float | int):
        return digits(value)
    return plain_text(value)


def plain_text(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.strip().split("\n"))
    return "\n".join(lines)


def digits(value: float | int) -> str:
    """A number in full, without zeros behind it."""
    try:
        number = Decimal(repr(value))
    except InvalidOperation:
        return str(value)
    whole = number.to_integral()
    return f"{whole if number == whole else number.normalize():f}"


def by_label(text: str, options: Mapping[str, str]) -> str | None:
    """The word that a label in one of the languages, or the word itself, stands for."""
    wanted = plain(text).casefold()
    for word, label in options.items():
        if wanted in (word.casefold(), *(half(label, lang).casefold() for lang in ("id", "en"))):
            return word
    return None
