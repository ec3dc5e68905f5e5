from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite
from smartcity_mp.books.views.money.funding import funding

PERIOD = {"period": {"start": "2024", "end": "2033"}}
MILLION = 1_000_000


def program(name: str, budget: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": name, "name": f"Program {name}", "sub_dimension": "governance.service",
        "budget": budget, **more,
    }  # fmt: skip


def amounts(**years: int) -> dict[str, str]:
    return {year.removeprefix("y"): str(amount * MILLION) for year, amount in years.items()}


def test_nothing_is_said_of_money_that_nobody_has_named() -> None:
    view = funding(plan_of(masterplan=PERIOD))
    assert not view.has_money
    assert view.open_amounts is None
    assert (view.unfunded, view.unknown, view.free) == (None, None, None)


def test_totals_shares_and_the_heaviest_year() -> None:
    view = funding(
        plan_of(
            masterplan=PERIOD,
            programs=[
                program("GOV-01", {"apbn": amounts(y2024=300), "csr": amounts(y2030=100)}),
                program("LIV-01", {"apbn": amounts(y2030=600)}, sub_dimension="living.health"),
            ],
        )
    )
    assert (view.total, view.peak, view.peak_amount) == ("Rp1 miliar", "2030", "Rp700 juta")
    assert (view.dimension.names, view.dimension.share) == ("Smart Living", "60 persen")
    assert (view.source.names, view.source.share, view.source.count) == ("APBN", "90 persen", "dua")
    assert (view.early, view.early_share, view.early_end) == ("Rp300 juta", "30 persen", "2028")
    assert view.by_dimension.rows[-1].cells[-1] == "1.000"
    assert view.by_source.rows[0].cells[:2] == ("APBN", "300")


def test_ties_name_all() -> None:
    view = funding(
        plan_of(
            masterplan={"period": {"start": "2024", "end": "2025"}},
            programs=[
                program("GOV-01", {"apbn": amounts(y2024=5)}, owner="a"),
                program("LIV-01", {"csr": amounts(y2025=5)}, sub_dimension="living.health"),
            ],
            organizations=[{"id": "a", "name": "Dinas A", "short": "DA"}],
        )
    )
    assert view.peak == "2024 dan 2025"
    assert view.dimension.names == "Smart Governance dan Smart Living"
    assert view.dimension.share == "masing-masing 50 persen"
    assert view.owner.names == "DA dan program tanpa penanggung jawab"
    assert view.early is None


def test_one_of_a_kind_is_not_compared() -> None:
    view = funding(plan_of(masterplan=PERIOD, programs=[program("A", {"apbn": amounts(y2024=5)})]))
    assert not view.dimension.several
    assert not view.source.several


def test_what_is_missing_is_listed_and_free_programs_are_not() -> None:
    view = funding(
        plan_of(
            masterplan=PERIOD,
            programs=[
                program("GOV-01", {}),
                program("GOV-02", {"csr": None, "apbn": amounts(y2024=5)}),
                program("GOV-03", {"non-budget": None}),
                program("GOV-04", {"apbn": amounts(y2024=5)}),
            ],
        )
    )
    assert (view.unfunded, view.unknown, view.free) == ("satu", "satu", "satu")
    assert view.open_amounts is not None
    assert [(row.cells[0], row.cells[3]) for row in view.open_amounts.rows] == [
        (Cite("GOV-01"), "Sumber dan jumlah dana belum ditentukan"),
        (Cite("GOV-02"), "Jumlah dari CSR/TJSL belum diketahui"),
    ]


def test_money_of_one_year_and_one_owner_is_not_compared() -> None:
    one = [program("A", {"apbn": amounts(y2024=5)}, owner="o")]
    plan = plan_of(masterplan=PERIOD, programs=one, organizations=[{"id": "o", "name": "O"}])
    view = funding(plan)
    assert view.only_year and view.early is None
    assert (view.owner_count, view.owner.names) == ("satu", "O")
    loose = funding(plan_of(masterplan=PERIOD, programs=[program("A", {"apbn": amounts(y2030=5)})]))
    assert loose.owner_count is None and loose.early is None


def test_years_without_money_are_not_read_out() -> None:
    view = funding(plan_of(masterplan=PERIOD, programs=[program("A", {"apbn": amounts(y2024=5)})]))
    assert view.per_year is not None
    assert view.per_year.alt == "Kolom bertumpuk. Jumlah per tahun: 2024: Rp5 juta."


def test_without_a_period_there_is_no_chart_and_the_total_is_whole() -> None:
    view = funding(plan_of(programs=[program("A", {"apbn": amounts(y2024=5)})]))
    assert view.per_year is None
    assert view.by_source.rows[-1].cells == ("Jumlah", "5")


def test_the_part_of_no_dimension_is_called_programs_in_a_sentence() -> None:
    money = {"apbn": amounts(y2024=5)}
    view = funding(plan_of(masterplan=PERIOD, programs=[program("A", money, sub_dimension=None)]))
    assert view.dimension.names == "program tanpa dimensi"
    assert view.by_dimension.rows[0].cells[0] == "Tanpa dimensi"


def test_years_of_a_schedule_without_money_are_listed_once_money_is_due() -> None:
    programs = [
        program("GOV-01", {"apbn": amounts(y2024=5)}, schedule={"start": "2024", "end": "2026"}),
        program(
            "GOV-02", {"apbn": amounts(y2024=5, y2025=0)}, schedule={"start": "2024", "end": "2025"}
        ),
    ]
    view = funding(plan_of(masterplan={**PERIOD, "stage": "2"}, programs=programs))
    assert view.paused == "satu"
    assert view.open_amounts is not None
    (row,) = view.open_amounts.rows
    assert row.cells[0] == Cite("GOV-01")
    assert row.cells[-1] == "Dana untuk 2025 dan 2026 belum ditentukan"
    before = funding(plan_of(masterplan={**PERIOD, "stage": "1"}, programs=programs))
    assert (before.paused, before.open_amounts) == (None, None)


def test_what_no_year_has_yet_counts_in_the_whole_and_in_no_year() -> None:
    total = {"budget_total": {"apbn": str(9 * MILLION), "csr": str(1 * MILLION)}}
    plan = plan_of(masterplan=PERIOD, programs=[program("A", {"apbn": amounts(y2024=5)}, **total)])
    view = funding(plan)
    assert (view.total, view.undivided) == ("Rp10 juta", "Rp5 juta")
    assert (view.peak, view.peak_amount, view.only_year) == ("2024", "Rp5 juta", False)
    assert view.early is None  # all that has a year is early
    assert [column.label for column in view.by_source.columns][-2:] == ["Belum dibagi", "Jumlah"]
    assert [row.cells[-2:] for row in view.by_source.rows] == [("4", "9"), ("1", "1"), ("5", "10")]
    assert view.open_amounts is not None
    assert [row.cells[3] for row in view.open_amounts.rows] == [
        "Dana dari APBN dan CSR/TJSL sebesar Rp5 juta belum dibagi per tahun"
    ]


def test_money_without_any_year_has_no_peak() -> None:
    plan = plan_of(masterplan=PERIOD, programs=[program("A", {}, budget_total={"apbn": "5000000"})])
    view = funding(plan)
    assert (view.has_money, view.peak, view.only_year) == (True, "", False)
    assert view.per_year is None and view.unfunded is None


@pytest.mark.parametrize(
    ("spent", "said"),
    [
        ((), "Angka 2024–2025 adalah rencana; realisasinya belum dilaporkan."),
        (
            ("2024",),
            "Angka 2024–2025 adalah rencana; realisasi 2024 disajikan dalam laporan tahunan, "
            "sedangkan realisasi 2025 belum dilaporkan.",
        ),
        (
            ("2024", "2025"),
            "Angka 2024–2025 adalah rencana; realisasinya disajikan dalam laporan tahunan.",
        ),
    ],
)
def test_years_that_are_over_are_no_need_any_more(spent: tuple[str, ...], said: str) -> None:
    plan = plan_of(
        masterplan={**PERIOD, "edition": {"number": "2", "date": "2026-02-01"}},
        programs=[program("A", {"apbn": amounts(y2024=5, y2025=6, y2026=7)})],
        reports=[
            {
                "year": year,
                "organization": "o",
                "programs": [{"program": "A", "realized": {"apbn": "4"}}],
            }
            for year in spent
        ],
    )
    assert funding(plan).past == said


def test_a_plan_without_a_year_behind_it_has_no_past() -> None:
    edition = {"number": "1", "date": "2024-12-31"}
    one = [program("A", {"apbn": amounts(y2024=5)})]
    plan = plan_of(masterplan={**PERIOD, "edition": edition}, programs=one)
    assert funding(plan).past is None
    assert funding(plan_of(masterplan=PERIOD, programs=one)).past is None


def test_a_line_shows_the_money_of_years_and_none_of_what_is_not_divided() -> None:
    view = funding(
        plan_of(
            masterplan=PERIOD,
            programs=[
                program("GOV-01", {"apbn": amounts(y2024=300, y2025=100, y2026=200, y2030=50)}),
                program(
                    "LIV-01", {"apbn": amounts(y2024=1, y2025=1)},
                    budget_total={"csr": str(9000 * MILLION)}, sub_dimension="living.health",
                ),
            ],
        )
    )  # fmt: skip
    governance, living, total = view.by_dimension.rows
    assert governance.spark and total.spark and living.spark is None
    said = "Dari 300 (2024) menjadi 50 (2030)"
    assert governance.spark.alt == said
    assert total.spark.alt == said.replace("300", "301")
