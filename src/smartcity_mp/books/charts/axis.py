"""An axis from zero with steps that are 1, 2 or 5 times a power of ten."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from math import floor, log10

from smartcity_mp.language.numbers import number


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis: its place in pixels and its label."""

    at: int
    label: str


def step_for(largest: Decimal, lines: int = 5) -> Decimal:
    """The smallest step of 1, 2 or 5 times a power of ten that needs at most `lines` lines."""
    if largest <= 0:
        return Decimal(1)
    rough = largest / lines
    power = Decimal(10) ** floor(log10(rough))
    return next(
        step
        for step in (power, 2 * power, 5 * power, 10 * power, 20 * power)
        if step * lines >= largest
    )


def ticks(largest: Decimal, bottom: int, height: int) -> tuple[Decimal, tuple[Tick, ...]]:
    """The axis' end value and its lines; `bottom` and `height` in pixels, upwards."""
    step = step_for(largest)
    count = max(1, int((largest / step).to_integral_value(ROUND_CEILING)))
    end = step * count
    made = (
        Tick(bottom - height * index // count, label_of(step * index)) for index in range(count + 1)
    )
    return end, tuple(made)


def label_of(value: Decimal) -> str:
    """A label without zeros behind the comma."""
    whole = value.to_integral_value()
    return number(whole if whole == value else value.normalize())
