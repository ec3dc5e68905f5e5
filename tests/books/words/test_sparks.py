"""Small lines beside rows: only where they tell something, and what they say in words."""

from decimal import Decimal

import pytest

from smartcity_mp.books.words.sparks import Series, sparks
from smartcity_mp.language.numbers import number


def series(*figures: int | None, breaks: tuple[int, ...] = ()) -> Series[Decimal]:
    known = {2020 + n: Decimal(figure) for n, figure in enumerate(figures) if figure is not None}
    return Series(known, frozenset(breaks))


UP, DOWN = series(1, 2, 3), series(9, 8, 7)


@pytest.mark.parametrize(
    ("rows", "drawn"),
    [
        ([], []),
        ([UP], [True]),
        ([UP, DOWN], [True, True]),
        ([UP, DOWN, series(1, 2), series(None, 5), series()], [True, True, False, False, False]),
        ([UP, series(1, 2)], [False, False]),  # one line alone is no column
        ([UP, series(1, None, 2, None, 3)], [False, False]),  # no two years follow each other
        ([UP, series(1, 2, 3, breaks=(2021, 2022))], [False, False]),
    ],
)
def test_lines_stand_only_where_they_tell_something(
    rows: list[Series[Decimal]], drawn: list[bool]
) -> None:
    assert [spark is not None for spark in sparks(rows, number)] == drawn


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (UP, "Dari 1 (2020) menjadi 3 (2022)"),
        (series(4, 9, 5), "Dari 4 (2020) menjadi 5 (2022), tertinggi 9 (2021)"),
        (series(4, 1, 1, 5), "Dari 4 (2020) menjadi 5 (2023), terendah 1 (2021)"),
        (
            series(4, 9, 1, 5),
            "Dari 4 (2020) menjadi 5 (2023), tertinggi 9 (2021), terendah 1 (2022)",
        ),
        (
            series(4, 5, 6, breaks=(2020, 2022)),
            "Dari 4 (2020) menjadi 6 (2022), sejak 2022 dihitung dengan cara lain",
        ),
    ],
)
def test_a_line_says_its_ends_and_what_lies_beyond_them(row: Series[Decimal], said: str) -> None:
    (spark,) = sparks([row], number)
    assert spark and spark.alt == said
