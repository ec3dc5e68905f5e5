from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Content, Lines, Marked
from smartcity_mp.books.words.indicators import (
    indicator_lines,
    indicator_table,
    name_with_unit,
    sentence,
    target_years,
)
from smartcity_mp.model.indicators import Indicator, IndicatorReference

PERIOD = {"period": {"start": "2024", "end": "2033"}}


def indicator(**given: Any) -> Indicator:
    return Indicator.model_validate({"name": "Layanan daring", **given})


def held(plan: Any) -> Indicator:
    entry = plan.programs[0].outputs[0]
    assert isinstance(entry, Indicator)
    return entry


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {
                "unit": "layanan",
                "baseline": {"year": "2023", "value": "5"},
                "targets": {"2026": "12", "2028": "22"},
            },
            "Layanan daring: 5 layanan (2023) menjadi 22 layanan (2028)",
        ),
        (
            {
                "unit": "indeks",
                "baseline": {"year": "2023", "value": "60.30"},
                "targets": {"2028": "70"},
            },
            "Layanan daring (indeks): 60,30 (2023) menjadi 70 (2028)",
        ),
        (
            {
                "unit": "opini",
                "scale": ["WDP", "WTP"],
                "direction": "keep",
                "baseline": {"year": "2023", "value": "WTP"},
                "targets": {"2028": "WTP"},
            },
            "Layanan daring (opini): WTP (2023) dijaga tetap WTP (2028)",
        ),
        (
            {
                "unit": "desa",
                "cumulative": "true",
                "baseline": {"year": "2023", "value": "10"},
                "targets": {"2025": "200", "2026": "81"},
            },
            "Layanan daring: 10 desa (2023), bertambah 281 desa sampai 2026",
        ),
        (
            {"unit": "persen", "baseline": {"year": "2023"}, "targets": {"2028": {"min": "80"}}},
            "Layanan daring: kondisi awal belum tersedia, target paling sedikit 80 persen (2028)",
        ),
        ({}, "Layanan daring: kondisi awal dan target belum tersedia"),
    ],
)
def test_an_indicator_in_one_sentence(given: dict[str, Any], said: str) -> None:
    assert sentence(indicator(**given)) == said


def test_lines_show_every_year_and_who_says_so() -> None:
    one = indicator(
        id="P-1.K1",
        unit="layanan",
        formula="dihitung dari daftar",
        source="Diskominfo",
        owner="kominfo",
        references=["IKU RPJMD"],
        baseline={"year": "2023", "value": "5"},
        targets={"2026": "12", "2028": "22"},
        actuals={"2024": "7"},
        illustrative=["targets"],
    )
    plan = plan_of(organizations=[{"id": "kominfo", "name": "Dinas", "short": "Diskominfo"}])
    assert indicator_lines(plan, [one]) == Lines(
        (
            Lines(
                (
                    Marked("P-1.K1 Layanan daring: 5 layanan (2023) menjadi 22 layanan (2028)"),
                    Marked("Target antara: 12 (2026)"),
                    "Realisasi: 7 (2024)",
                    "Cara hitung: dihitung dari daftar",
                    "Sumber data: Diskominfo",
                    "Dilaporkan oleh Diskominfo",
                    "Rujukan: IKU RPJMD",
                )
            ),
        )
    )
    assert indicator_lines(plan, []) is None


def test_a_reference_leads_to_the_indicator_and_keeps_its_sign() -> None:
    objective = {
        "id": "SS1",
        "statement": "Sasaran",
        "indicators": [
            {"id": "IK-1", "name": "IPM", "targets": {"2028": "70"}, "illustrative": ["targets"]}
        ],
    }
    plan = plan_of(goals=[{"id": "TJ1", "statement": "Tujuan", "objectives": [objective]}])
    reference = IndicatorReference.model_validate({"ref": "IK-1"})
    said = "IK-1 IPM: kondisi awal belum tersedia, target 70 (2028)"
    assert indicator_lines(plan, [reference]) == Lines((Marked(Cite("IK-1", said)),))
    table = indicator_table(plan, "Ukuran", [("SS1", reference)], described=True)
    assert table.rows[0].id is None
    assert table.rows[0].cells[1] == Cite("IK-1", "IPM (IK-1)")
    described = plan.goals[0].objectives[0].indicators[0]
    assert (
        indicator_table(plan, "Ukuran", [("SS1", described)], described=True).rows[0].id == "IK-1"
    )


def test_a_table_leaves_gaps_open_and_marks_figures_only() -> None:
    one = indicator(targets={"2026": "12", "2028": "22"}, illustrative=["all"])
    other = indicator(targets={"2026": "1"}, baseline={"year": "2023", "value": "0"})
    table = indicator_table(plan_of(), "Ukuran", [("A", one), ("B", other)])
    assert [column.label for column in table.columns if column.group] == ["2026", "2028"]
    first, second = (row.cells for row in table.rows)
    assert first[4] is None
    assert first[5:7] == (Marked("12"), Marked("22"))
    assert second[4:7] == ("0 (2023)", "1", "–")


def test_of_many_years_the_ends_of_the_horizons_are_shown() -> None:
    plan = plan_of(masterplan={**PERIOD, "horizons": {"medium": "2025"}})
    many = indicator(targets={str(year): "1" for year in range(2024, 2034)})
    years = target_years(plan, [("A", many)])
    assert len(years) == 5
    assert {2024, 2025, 2033} <= set(years)
    few = indicator(targets={"2026": "1", "2025": "1"})
    assert target_years(plan, [("A", few)]) == (2025, 2026)


def one(**more: Any) -> Indicator:
    return Indicator.model_validate({"name": "Layanan.", "illustrative": "all", **more})


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "Layanan: kondisi awal dan target belum tersedia"),
        ({"baseline": {"value": "5"}}, "Layanan: 5\u00a0†, target belum tersedia"),
        (
            {"targets": {"2028": "9"}},
            Marked("Layanan: kondisi awal belum tersedia, target 9 (2028)"),
        ),
    ],
)
def test_the_sign_of_illustration_stands_at_a_figure(more: dict[str, Any], said: Content) -> None:
    assert indicator_lines(plan_of(), [one(**more)]) == Lines((said,))


def test_ranges_that_add_up_are_not_summed_to_nothing() -> None:
    added = sentence(one(cumulative="true", targets={"2028": {"min": "5"}}))
    assert added.endswith("target tiap tahun dijumlahkan sampai 2028")


def test_a_name_says_that_targets_add_up() -> None:
    assert name_with_unit(indicator()) == "Layanan daring"
    assert name_with_unit(indicator(unit="layanan")) == "Layanan daring (layanan)"
    added = indicator(unit="layanan", cumulative="true")
    assert name_with_unit(added) == "Layanan daring (layanan, tambahan tiap tahun)"
