"""Where shown figures do not add up, the table says why; else it says nothing."""

import json

import pytest
from odd_masterplans import load_files

from smartcity_mp.books.blocks import Column, Marked, Row, Table
from smartcity_mp.books.build import build
from smartcity_mp.books.rounding import NOTE, with_note
from smartcity_mp.language.numbers import millions
from smartcity_mp.outputs import render


def table(parts: list, whole: object, unit: str | None = "juta rupiah") -> Table:
    rows = [Row((f"Baris {n}", part)) for n, part in enumerate(parts)]
    columns = (Column("Sumber"), Column("Dana", "right"))
    return Table("Uji", columns, (*rows, Row(("Jumlah", whole), kind="total")), unit=unit)


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (["333,4"] * 3, "1.000,1"),
        (["48,7 persen", "30,2 persen", "21,2 persen"], "100 persen"),
        (["100"] * 21, "2.101"),
        ([Marked("0,1"), "<0,1", "–"], Marked("0,2")),
        (["1,25", "1,25"], "2,49"),
        (["-0,1", "0,2"], "0"),
        (["100", "100"], "200,1"),
    ],
)
def test_a_note_where_shown_figures_do_not_add_up(parts: list, whole: object) -> None:
    assert with_note(table(parts, whole)).note == NOTE


@pytest.mark.parametrize(
    ("parts", "whole", "unit"),
    [
        (["333,3", "333,3", "333,4"], "1.000", "juta rupiah"),
        (["60 persen", "40 persen"], "100 persen", None),
        (["4", "3"], "6", None),  # a program that two rows count
        (["1,5", "1,5"], "9", "juta rupiah"),  # no rounding explains it
        (["–", "", None], "", "juta rupiah"),
        (["kata", "2"], "kata", None),
        (["100 (2025)", "50"], "150,1", "juta rupiah"),
        (["<0,1", "5"], "5", "juta rupiah"),
    ],
)
def test_no_note_where_there_is_nothing_to_explain(
    parts: list, whole: object, unit: str | None
) -> None:
    assert with_note(table(parts, whole, unit)).note is None


def test_sums_at_the_end_of_a_row_count_too() -> None:
    amounts = (333_350_000, 333_350_000, 333_350_000)
    columns = (Column("x"), *(Column(str(y), "right") for y in (2025, 2026, 2027)))
    row = Row(("GOV", *map(millions, amounts), millions(sum(amounts))))
    made = Table("x", (*columns, Column("Jumlah", "right")), (row,), unit="juta rupiah")
    assert with_note(made).note == NOTE
    group = Row(("Kelompok",), kind="group")
    exact = Row(("GOV", "1", "–", "2", "3"))
    made = Table("x", (*columns, Column("Jumlah", "right")), (group, exact), unit="juta rupiah")
    assert with_note(made).note is None
    assert with_note(Table("x", (Column("Jumlah", "right"),), (Row(("1",)),))).note is None


def test_both_formats_show_the_note_below_its_table() -> None:
    budget = {"apbd-kabupaten": {2025: 333_350_000, 2026: 333_350_000, 2027: 333_350_000}}
    plan = {
        "masterplan.yaml": {"title": "Masterplan", "period": {"start": 2025, "end": 2027}},
        "programs/governance/GOV-01.yaml": {"id": "GOV-01", "name": "Mal", "budget": budget},
    }
    loaded = load_files({path: json.dumps(data).encode() for path, data in plan.items()})
    files = render(build(loaded), lambda _: None)
    markdown = files["markdown/buku-2/10-pendanaan.md"].decode()
    assert f"| **1.000,1** |\n\n{NOTE}\n" in markdown
    assert f'</table>\n</div>\n<p class="notes">{NOTE}</p>' in files["buku-2.html"].decode()
