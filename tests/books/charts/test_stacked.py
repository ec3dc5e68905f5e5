from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.books.charts.axis import step_for, ticks
from smartcity_mp.books.charts.frame import LEFT, PLOT, TOP, WIDTH, Series
from smartcity_mp.books.charts.palette import style
from smartcity_mp.books.charts.stacked import stacked

AMOUNTS = st.decimals(min_value="0.001", max_value="999999999", places=3)


@pytest.mark.parametrize(
    ("largest", "step"),
    [("5", "1"), ("5.1", "2"), ("82.25", "20"), ("24", "5"), ("0.4", "0.1"), ("100", "20"),
     ("0", "1"), ("1", "0.2"), ("250", "50"), ("251", "100")],
)  # fmt: skip
def test_steps_are_1_2_or_5(largest: str, step: str) -> None:
    assert step_for(Decimal(largest)) == Decimal(step)


@given(AMOUNTS)
def test_an_axis_holds_its_largest_value(largest: Decimal) -> None:
    end, lines = ticks(largest, 300, 260)
    assert largest <= end <= largest * 3
    assert 2 <= len(lines) <= 6
    assert (lines[0].at, lines[0].label, lines[-1].at) == (300, "0", 40)
    step = step_for(largest)
    assert str(step.normalize().as_tuple().digits[0]) in "125"
    assert len(step.normalize().as_tuple().digits) == 1


@given(st.lists(st.lists(AMOUNTS, min_size=4, max_size=4), min_size=1, max_size=7))
def test_layers_lie_on_each_other_within_the_plot(rows: list[list[Decimal]]) -> None:
    series = [Series(f"S{n}", values, style(n)) for n, values in enumerate(rows)]
    chart = stacked("", "D", "miliar rupiah", ["2024", "2025", "2026", "2027"], series)
    by_column: dict[int, list] = {}
    for layer in chart.layers:
        assert layer.x >= LEFT and layer.x + layer.width <= WIDTH
        assert layer.height > 0
        by_column.setdefault(layer.x, []).append(layer)
    for layers in by_column.values():
        assert layers[0].y + layers[0].height == TOP + PLOT
        for below, above in pairwise(layers):
            assert above.y + above.height == below.y
        assert layers[-1].y >= TOP


@pytest.mark.parametrize(
    ("years", "amount", "shown"),
    [
        (10, "1234.56", "1.234,6"),
        (20, "1234.56", None),
        (20, "123.45", "123"),
        (20, "9.99", "9,99"),
    ],
)
def test_totals_never_run_into_each_other(years: int, amount: str, shown: str | None) -> None:
    series = [Series("A", [Decimal(amount)] * years, style(0))]
    chart = stacked("", "D", "miliar rupiah", [str(2027 + n) for n in range(years)], series)
    assert [total.text for total in chart.totals] == ([shown] * years if shown else [])


def test_nothing_is_drawn_of_nothing() -> None:
    chart = stacked("", "D", "miliar rupiah", [], [])
    assert (chart.layers, chart.totals, chart.frame.legend) == ((), (), ())
    chart = stacked("", "D", "miliar rupiah", ["2024"], [Series("A", [Decimal(0)], style(0))])
    assert (chart.layers, chart.totals) == ((), ())
