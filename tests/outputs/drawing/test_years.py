"""A table with many years comes in parts, each as wide as a page, and loses nothing."""

from dataclasses import replace

import pytest

from smartcity_mp.books.blocks import Column, Lines, Marked, Row, Spark, Table
from smartcity_mp.outputs.drawing.years import parts_of


def table(years: int, figure: object, *, wide: bool = False) -> Table:
    columns = (
        Column("Dimensi"),
        *(Column(str(2024 + n), "right", narrow=True) for n in range(years)),
        Column("Jumlah", "right"),
    )
    rows = (
        Row(("Kelompok",), kind="group"),
        Row(("Tata kelola", *[figure] * years, "9"), "governance"),
        Row(("Jumlah", *[figure] * years, "9"), kind="total"),
    )
    return Table("Dana", columns, rows, wide=wide)


@pytest.mark.parametrize(
    ("years", "figure", "wide"),
    [
        (25, "1.234,5", True),
        (30, "1.234,5", True),
        (30, Marked("–"), True),
        (30, Lines(("1.250", "12,5 (skor)")), True),
        (100, "1", True),
        (12, "1.000.000.000", False),
        (5, "9" * 40, False),
    ],
)
def test_many_years_are_parted(years: int, figure: object, wide: bool) -> None:
    whole = table(years, figure, wide=wide)
    parts = parts_of(whole)
    assert len(parts) > 1
    assert [part.columns[0] for part in parts] == [whole.columns[0]] * len(parts)
    columns = [column for part in parts for column in part.columns[1:]]
    assert columns == list(whole.columns[1:])
    for place, row in enumerate(whole.rows):
        if row.kind == "group":
            assert all(part.rows[place] == row for part in parts)
            continue
        cells = [cell for part in parts for cell in part.rows[place].cells[1:]]
        assert cells == list(row.cells[1:])
        assert all(part.rows[place].cells[0] == row.cells[0] for part in parts)
    assert [part.rows[1].id for part in parts] == ["governance", *[None] * (len(parts) - 1)]


@pytest.mark.parametrize(("years", "wide"), [(1, False), (10, False), (15, True), (0, False)])
def test_a_table_that_fits_stays_whole(years: int, wide: bool) -> None:
    whole = table(years, "1.234,5", wide=wide)
    assert parts_of(whole) == [whole]


def test_the_line_of_a_row_ends_its_last_part() -> None:
    whole = table(30, "1.234,5", wide=True)
    line = Spark("Dari 1 menjadi 2", None)
    rows = tuple(replace(row, spark=None if row.kind == "group" else line) for row in whole.rows)
    parts = parts_of(replace(whole, rows=rows))
    assert len(parts) > 1
    assert [part.sparkling for part in parts] == [False] * (len(parts) - 1) + [True]
    assert [row.spark for row in parts[-1].rows] == [None, line, line]
