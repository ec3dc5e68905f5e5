from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Lines, Marked
from smartcity_mp.books.charts.sparkline import Sparkline
from smartcity_mp.books.views.analysis.statistics import Group, statistic_groups, trend
from smartcity_mp.model.profile import Statistic


def statistic(values: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "A", "name": "Kemiskinan", "unit": "persen", "values": values, **more}


def groups(*items: dict[str, Any]) -> tuple[Group, ...]:
    return statistic_groups(plan_of(profile={"statistics": list(items)}))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, None),
        ({"2020": "5"}, None),
        ({"2020": "5", "2021": "4.50"}, "turun dari 5 (2020) menjadi 4,50 persen (2021)."),
        ({"2020": "5", "2022": "7"}, "naik dari 5 (2020) menjadi 7 persen (2022)."),
        ({"2020": "5", "2021": "5"}, "pada 2021 sama dengan pada 2020, yaitu 5 persen."),
        ({"2020": "5", "2021": {"value": "7", "break": "true"}}, None),
        (
            {"2019": "9", "2020": {"value": "5", "break": "true"}, "2021": "6"},
            "naik dari 5 (2020) menjadi 6 persen (2021).",
        ),
        ({"2020": "5", "2021": {"note": "belum terbit"}}, None),
        (
            {"2020": "5", "2021": "9", "2022": "4", "2023": "6"},
            "naik dari 5 (2020) menjadi 9 (2021), lalu turun menjadi 6 persen (2023).",
        ),
        (
            {"2020": "5", "2021": "2", "2022": "5"},
            "pada 2022 sama dengan pada 2020, yaitu 5 persen.",
        ),
    ],
)
def test_a_trend_compares_only_what_was_made_the_same_way(
    values: dict[str, Any], said: str | None
) -> None:
    found = trend(Statistic.model_validate(statistic(values)))
    assert found == (f"Kemiskinan {said}" if said else None)


def test_an_index_is_said_without_a_unit() -> None:
    one = Statistic.model_validate(statistic({"2020": "60", "2021": "61"}, unit="Indeks"))
    assert trend(one) == "Kemiskinan naik dari 60 (2020) menjadi 61 (2021)."


def test_groups_keep_their_order_and_what_has_none_is_kept() -> None:
    found = groups(
        statistic({}, id="A", group="B"),
        statistic({}, id="B"),
        statistic({}, id="C", group="B"),
    )
    assert [group.name for group in found] == ["B", "Statistik lain"]
    assert [row.id for row in found[0].table.rows] == ["A", "C"]


def test_earlier_years_share_a_column() -> None:
    values = {str(year): str(year - 2000) for year in range(2010, 2017)}
    values["2011"] = {"value": "1", "break": "true"}  # type: ignore[assignment]
    table = groups(statistic(values))[0].table
    assert [column.label for column in table.columns][2:4] == ["Sebelum 2012", "2012"]
    assert table.rows[0].cells[2:4] == (Lines(("2010: 10", "2011: 1‡")), "12")


def test_a_year_without_a_figure_is_missing_and_a_year_not_named_is_not() -> None:
    first = statistic({"2020": {"note": "belum terbit"}, "2021": "1"})
    second = statistic({"2021": "2"}, id="B", illustrative="all")
    rows = groups(first, second)[0].table.rows
    assert rows[0].cells[2:] == (None, "1")
    assert rows[1].cells[2:] == ("–", Marked("2"))


def test_a_source_stands_once_with_all_that_rests_on_it() -> None:
    own = {"value": "3", "source": "BPS, https://bps.go.id"}
    first = statistic({"2019": "1", "2020": "2", "2021": own}, source="Dinas")
    second = statistic({"2021": "4"}, id="B", name="Upah", source="BPS")
    third = statistic({"2021": "5"}, id="C", name="Harga")
    assert groups(first, second, third)[0].sources.items == (
        "Kemiskinan 2019–2020: Dinas",
        "Kemiskinan 2021; Upah: BPS",
        Lines(("Harga:", None)),
    )


def test_notes_are_told_by_year() -> None:
    values = {"2021": {"value": "1", "note": "angka sementara"}}
    assert groups(statistic(values))[0].remarks.items == ("Kemiskinan 2021: angka sementara",)


def test_many_trends_become_a_list() -> None:
    few = [statistic({"2020": "1", "2021": "2"}, id=f"A{n}") for n in range(3)]
    many = [*few, statistic({"2020": "1", "2021": "2"}, id="B")]
    assert groups(*few)[0].trend_list is None
    listed = groups(*many)[0].trend_list
    assert listed and len(listed.items) == 4


def test_statistics_without_any_figure_say_so_in_a_column() -> None:
    (group,) = statistic_groups(plan_of(profile={"statistics": [{"id": "a", "name": "A"}]}))
    assert [column.label for column in group.table.columns] == ["Statistik", "Satuan", "Nilai"]
    assert group.table.rows[0].cells == ("A", None, None)


def test_a_line_stops_at_an_unknown_year_and_where_figures_are_made_anew() -> None:
    values = {"2019": "1", "2020": "2", "2021": {"note": "belum terbit"}, "2022": "3", "2023": "4",
              "2024": {"value": "9", "break": "true"}}  # fmt: skip
    (group,) = groups(statistic(values), statistic({"2022": "1", "2023": "2", "2024": "3"}, id="B"))
    first, second = (row.spark for row in group.table.rows)
    assert first and second
    assert isinstance(first.chart, Sparkline) and isinstance(second.chart, Sparkline)
    assert [len(line) for line in first.chart.lines] == [2, 2] and len(first.chart.dots) == 1
    assert first.chart.lines[1] != second.chart.lines[0][:2]
    assert first.chart.lines[1][0][0] == second.chart.lines[0][0][0], "a column a year"
    assert first.alt == "Dari 1 (2019) menjadi 9 (2024), sejak 2024 dihitung dengan cara lain"


def test_a_group_without_any_figure_is_empty() -> None:
    statistics = [
        {"id": "A", "name": "A", "group": "Kosong"},
        {"id": "B", "name": "B", "group": "Kosong", "values": {"2024": {"note": "Belum ada"}}},
        {"id": "C", "name": "C", "group": "Terisi", "values": {"2024": "1"}},
    ]
    groups = statistic_groups(plan_of(profile={"statistics": statistics}))
    assert [group.is_empty for group in groups] == [True, False]
