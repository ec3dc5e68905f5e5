from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.progress import change
from smartcity_mp.books.blocks import Cite, Lines, Marked, Statement
from smartcity_mp.books.views.direction.objective_indicators import results, since_baseline
from smartcity_mp.books.views.direction.vision import Direction, direction
from smartcity_mp.model.indicators import Indicator


def indicator(name: str, start: str | None = "10", **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "name": f"Nama {name}",
        "baseline": {"year": "2023", "value": start},
        **more,
    }


def of(*indicators: dict[str, Any], **more: Any) -> Direction:
    objective = {
        "id": "SS1",
        "statement": "Sasaran",
        "sub_dimensions": ["governance.service"],
        "indicators": list(indicators),
    }
    goal = {"id": "TJ1", "mission": "M1", "statement": "Tujuan", "objectives": [objective]}
    missions = [{"id": "M1", "statement": "Misi", "dimensions": ["living"]}]
    return direction(plan_of(goals=[goal], missions=missions, **more))


def test_an_empty_plan_has_nothing_to_show() -> None:
    view = direction(plan_of())
    assert (view.vision, view.meanings, view.supports, view.results, view.details) == (None,) * 5
    assert (view.mission_count, view.goal_count, view.indicator_count) == (None,) * 3
    assert (view.unserved, view.spread, view.unmeasured, view.progress) == (None,) * 4


def test_only_the_directions_that_the_table_uses_are_explained() -> None:
    assert of().directions is None
    assert of(indicator("A", direction="down")).directions == (
        "Arah “turun” berarti makin kecil makin baik."
    )
    assert of(indicator("A", direction="keep"), indicator("B", direction="up")).directions == (
        "Arah “naik” berarti makin besar makin baik dan “tetap” berarti dipertahankan."
    )


def test_the_vision_names_the_documents_that_it_supports() -> None:
    view = direction(
        plan_of(
            vision={"statement": "Maju", "supports": ["D", "D.M1"], "illustrative": "all",
                    "elements": [{"word": "Maju", "meaning": "Lebih baik"}]},
            alignment={"documents": [{"id": "D", "title": "RPJMD"}]},
        )
    )  # fmt: skip
    assert view.vision == Statement(Marked("Maju"))
    assert view.supports and view.supports.items == (Cite("D", "RPJMD"), Cite("D.M1"))
    assert view.meanings and view.meanings.rows[0].cells == ("Maju", Marked("Lebih baik"))


def test_goals_stand_above_their_objectives() -> None:
    rows = of(indicator("IK-A"), indicator("IK-B")).objectives.rows
    assert [(row.kind, row.id) for row in rows] == [("group", "TJ1"), ("body", "SS1")]
    assert rows[0].cells == ("TJ1 (misi M1): Tujuan",)
    assert rows[1].cells[2:] == (
        Cite("governance.service", "Pelayanan"),
        Lines((Cite("IK-A"), Cite("IK-B")), across=True),
    )


def test_an_objective_may_refer_to_an_indicator_and_may_have_none() -> None:
    assert of({"ref": "IK-Z"}).objectives.rows[1].cells[3] == Lines((Cite("IK-Z"),), across=True)
    assert of().objectives.rows[1].cells[3] is None


def test_sub_dimensions_without_an_objective_are_named() -> None:
    view = of()
    assert view.unserved == "Subdimensi yang belum memiliki sasaran: Kebijakan dan X."
    assert view.spread == "Sasaran itu terdapat pada Smart Governance."


def test_indicators_without_a_baseline_are_named_or_counted() -> None:
    few = of(indicator("IK-A", None), indicator("IK-B", None), indicator("IK-C"))
    many = of(*(indicator(f"IK-{letter}", None) for letter in "ABCDEF"))
    assert few.unmeasured == "Kondisi awal belum tersedia untuk IK-A dan IK-B."
    assert many.unmeasured == "Kondisi awal belum tersedia untuk enam indikator."
    assert of(indicator("IK-A")).unmeasured is None


def test_targets_of_years_that_have_no_column_are_told_below() -> None:
    years = {str(year): "1" for year in range(2024, 2031)}
    view = of(
        indicator("IK-A", targets=years),
        indicator("IK-B", targets={"2030": "2"}, formula="a dibagi b", cumulative="true"),
        masterplan={"period": {"start": "2024", "end": "2030"}},
    )
    columns = [column.label for column in view.indicators.columns if column.group]
    assert columns == ["2024", "2025", "2026", "2028", "2030"]
    assert view.details and view.details.items == (
        Lines(("Nama IK-A (IK-A)", "target tahun lain: 1 (2027), 1 (2029)")),
        Lines(("Nama IK-B (IK-B)", "target tiap tahun dijumlahkan", "cara hitung: a dibagi b")),
    )


@pytest.mark.parametrize(
    ("more", "way"),
    [
        ({}, None),
        ({"direction": "up", "actuals": {"2024": "11"}}, 1),
        ({"direction": "up", "actuals": {"2024": "11", "2025": "9"}}, -1),
        ({"direction": "down", "actuals": {"2024": "9"}}, 1),
        ({"direction": "down", "actuals": {"2024": "11"}}, -1),
        ({"direction": "up", "actuals": {"2024": "10"}}, 0),
        ({"direction": "keep", "actuals": {"2024": "10"}}, 0),
        ({"direction": "keep", "actuals": {"2024": "11"}}, None),
        ({"direction": "up", "cumulative": "true", "actuals": {"2024": "11"}}, None),
        ({"actuals": {"2024": "11"}}, None),
        ({"direction": "up", "actuals": {"2024": "baik"}}, None),
    ],
)
def test_a_result_is_better_or_worse_by_the_indicators_direction(
    more: dict[str, Any], way: int | None
) -> None:
    assert change(plan_of(), Indicator.model_validate(indicator("IK", **more))) == way


def test_words_are_compared_by_their_place_on_the_scale() -> None:
    scale = {"scale": ["kurang", "cukup", "baik"], "direction": "up"}
    better = indicator("IK", "kurang", actuals={"2024": "baik"}, **scale)
    assert change(plan_of(), Indicator.model_validate(better)) == 1


def test_progress_is_told_by_names_or_counts() -> None:
    up = {"direction": "up", "actuals": {"2024": "11"}}
    down = {"direction": "down", "actuals": {"2025": "11"}}
    one = [Indicator.model_validate(indicator("IK-A", **up)),
           Indicator.model_validate(indicator("IK-B", **down))]  # fmt: skip
    many = [Indicator.model_validate(indicator(f"IK-{n}", **up)) for n in range(5)]
    assert since_baseline(plan_of(), one) == (
        "Realisasi sampai 2025 sudah tercatat pada seluruh dua indikator: dibandingkan dengan "
        "kondisi awal, satu indikator membaik (IK-A) dan satu indikator memburuk (IK-B)."
    )
    assert since_baseline(plan_of(), many) == (
        "Realisasi sampai 2024 sudah tercatat pada seluruh lima indikator: dibandingkan dengan "
        "kondisi awal, lima indikator membaik."
    )
    new = Indicator.model_validate(indicator("IK-N"))
    assert str(since_baseline(plan_of(), [*one, new])).startswith(
        "Realisasi sampai 2025 sudah tercatat pada dua dari tiga indikator: "
    )
    assert since_baseline(plan_of(), []) is None


def test_results_stand_beside_the_targets_of_their_years() -> None:
    item = indicator("IK", targets={"2024": "12"}, actuals={"2024": "11", "2025": "13"})
    table = results(plan_of(), [Indicator.model_validate({**item, "illustrative": ["targets"]})])
    assert table is not None
    assert table.rows[0].cells == (
        Cite("IK", "Nama IK"), None, "10 (2023)", Marked("12"), "11", "–", "13",
    )  # fmt: skip
    assert [column.group for column in table.columns[3:]] == ["2024", "2024", "2025", "2025"]
    assert results(plan_of(), [Indicator.model_validate(indicator("IK"))]) is None
