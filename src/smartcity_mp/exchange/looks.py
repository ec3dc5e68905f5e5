"""How a column looks and what it accepts while one types: read from the field it is of."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from smartcity_mp.exchange.layout import Column
from smartcity_mp.exchange.names import called
from smartcity_mp.exchange.shown import FLAGS, TEXTS, Shown, is_numeric, kinds_of, separator
from smartcity_mp.language.pair import half
from smartcity_mp.language.units import UNITS
from smartcity_mp.language.workbook import worded
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, Shape

_NARROWEST = 11
_LINE, _HIGHEST = 13.0, 409.0
"""Points; a row cannot be higher."""
_MOST_LINES = int((_HIGHEST - 3) // _LINE)
_LETTER = 0.88
"""How wide a letter is on average, where a figure is 1; words do not break where a line ends."""
_WHOLE = frozenset({"whole", "rupiah", "year"})
_LARGEST = 10**15 - 1
"""What programs for tables keep exactly."""


def form_of(shape: Shape) -> str:
    """The form of a number, as programs for tables write it; `@` for text."""
    kinds = kinds_of(shape)
    if "rupiah" in kinds:
        return "#,##0"
    if "year" in kinds:
        return "0"
    return "General" if is_numeric(shape) else "@"


def width_of(column: Column, cells: Iterable[Shown], language: str) -> float:
    """So many characters wide is a column: as its head and its cells need, within bounds."""
    label = half(column.label, language)
    least = max(map(len, label.split()), default=0) + 3
    match column.shape:
        case ListOf(Scalar(kind)) if kind in TEXTS:
            most = 60
        case Scalar("text"):
            most = 60
        case Scalar("name"):
            most = 36
        case Scalar() | ListOf() | Choice() | Reference():
            most = 24
        case _:
            most = 14
    texts = (value if isinstance(value, str) else f"{value:,}" for value in cells if value)
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    return max(least, min(most, max(longest * _LETTER + 3, _NARROWEST)))


def height_of(cells: Sequence[Shown], widths: Sequence[float]) -> float:
    """The height of a row in points, so that the longest text in it can be read."""
    lines = 1
    for value, width in zip(cells, widths, strict=True):
        if isinstance(value, str) and (len(value) * _LETTER > width or "\n" in value):
            parts = value.split("\n")
            lines = max(lines, sum(1 + int(len(part) * _LETTER // width) for part in parts))
    return min(lines * _LINE + 3, _HIGHEST)


def cut(text: str, width: float, most: int = _MOST_LINES) -> str:
    """As much of a text as so many lines of a column hold; `…` tells that there is more."""
    left = most
    kept: list[str] = []
    for line in text.split("\n"):
        need = 1 + int(len(line) * _LETTER // width)
        if need > left:
            end = max(0, int(left * width / _LETTER) - 2)
            return "\n".join((*kept, f"{line[:end]} …")) if left else "\n".join(kept) + " …"
        kept.append(line)
        left -= need
    return text


def note_of(column: Column, language: str) -> str:
    """What a column means, as a note at its head."""
    parts = [half(column.help, language)]
    if column.unit:
        unit = half(UNITS.get(column.unit, column.unit), language)
        parts.append(worded("unit", language, unit=unit))
    match column.shape:
        case Choice(options):
            labels = "; ".join(half(label, language) for label in options.values())
            parts.append(f"{worded('choices', language)}: {labels}.")
        case Reference() as reference:
            parts.append(f"{worded('code', language)} ({called(reference, language)})")
        case ListOf() as shape:
            key = "each-line" if separator(shape) == "\n" else "by-comma"
            parts.append(worded(key, language))
    if column.due:
        parts.append(worded("due", language, stage=column.due))
    return "\n".join(parts)


def check_of(shape: Shape, lists: Mapping[object, str], language: str) -> dict[str, Any] | None:
    """What a cell accepts, in the words of XlsxWriter; None where anything may be typed."""
    check: dict[str, Any]
    match shape:
        case Choice() | Reference() if name := lists.get(list_of(shape)):
            says = worded("choose" if isinstance(shape, Choice) else "code", language)
            check = {"validate": "list", "source": f"={name}"}
        case Scalar("flag"):
            says = worded("choose", language)
            check = {"validate": "list", "source": [half(one, language) for one in FLAGS.values()]}
        case Scalar(kind) as scalar if kind in _WHOLE:
            low, high = scalar.bounds
            if high is None:
                says = worded("whole", language)
                low, high = (-_LARGEST if low is None else low), _LARGEST
            else:
                says = worded("between", language, low=low, high=high)
            check = {
                "validate": "integer", "criteria": "between", "minimum": low, "maximum": high
            }  # fmt: skip
        case Scalar("number"):
            says = worded("number", language)
            check = {
                "validate": "decimal", "criteria": "between",
                "minimum": -_LARGEST, "maximum": _LARGEST,
            }  # fmt: skip
        case _:
            return None
    return {**check, "error_title": worded("wrong", language), "error_message": says}


def list_of(shape: Choice | Reference) -> object:
    """What tells lists to choose from apart."""
    return shape.kinds if isinstance(shape, Reference) else id(shape)
