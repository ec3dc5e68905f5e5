from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Marked
from smartcity_mp.books.views.summary.dimension_digests import (
    MAIN_ISSUES,
    MAIN_PROGRAMS,
    DimensionDigest,
    dimension_digests,
)


def governance(**given: Any) -> DimensionDigest:
    return dimension_digests(plan_of(**given)).dimensions[0]


def aimed(*indicators: dict[str, Any], **objective: Any) -> DimensionDigest:
    given = {"id": "S", "statement": "Sasaran", "sub_dimensions": ["governance.service"],
             "indicators": list(indicators), **objective}  # fmt: skip
    return governance(goals=[{"id": "T", "statement": "T", "objectives": [given]}])


def indicator(name: str, direction: str, first: str, last: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": name, "direction": direction, "targets": {"2033": last},
            "baseline": {"year": "2023", "value": first}, **more}  # fmt: skip


def programs(count: int, **more: Any) -> list[dict[str, Any]]:
    return [
        {"id": f"P{number}", "name": f"Program {number}", "sub_dimension": "governance.policy",
         "budget": {"apbd-kota": {"2024": str(number * 1_000_000)}}, **more}
        for number in range(1, count + 1)
    ]  # fmt: skip


def test_a_dimension_of_which_nothing_is_said_is_empty() -> None:
    assert all(item.empty for item in dimension_digests(plan_of()).dimensions)
    assert not governance(programs=programs(1)).empty


def test_of_many_issues_the_first_are_named_and_the_others_counted() -> None:
    issues = [
        {"id": f"I{number}", "issue": f"Isu {number}", "sub_dimension": "governance.service"}
        for number in range(MAIN_ISSUES + 3)
    ]
    listed = governance(issues=issues).issues
    assert listed is not None and len(listed.items) == MAIN_ISSUES + 1
    assert listed.items[-1] == "dan tiga isu lain"
    fewer = governance(issues=issues[: MAIN_ISSUES + 1]).issues
    assert fewer is not None and len(fewer.items) == MAIN_ISSUES + 1
    assert fewer.items[-1] == Cite(f"I{MAIN_ISSUES}", f"Isu {MAIN_ISSUES}")


def test_the_indicator_with_the_longest_way_is_named_with_its_newest_value() -> None:
    near = indicator("Dekat", "up", "90", "100")
    far = indicator("Jauh", "up", "10", "100", unit="desa", actuals={"2025": "20"},
                    illustrative="targets")  # fmt: skip
    found = aimed(near, far).farthest
    assert found is not None
    now, target = "20 desa (2025)", "100 desa (2033)\u00a0†"
    assert (found.name, found.now, found.target) == ("Jauh", now, target)
    assert not found.among_known


def test_what_has_come_together_is_held_against_what_shall_come_together() -> None:
    added = indicator("Tanam", "up", "0", "30", unit="hektare", cumulative="true",
                      actuals={"2024": "4", "2025": "8"})  # fmt: skip
    found = aimed(indicator("Dekat", "up", "90", "100"), added).farthest
    assert found is not None
    assert found.now == "jumlah 12 hektare (2025)"
    assert found.target == "jumlah 30 hektare (2033)"


def test_the_farthest_is_so_among_those_of_which_a_value_is_known() -> None:
    unknown = {"id": "C", "name": "C", "direction": "up", "targets": {"2033": "5"}}
    found = aimed(indicator("A", "up", "90", "100"), indicator("B", "up", "9", "10"), unknown)
    assert found.farthest is not None and found.farthest.among_known


@pytest.mark.parametrize(
    "reached",
    [
        indicator("A", "up", "100", "90"),
        indicator("A", "down", "5", "10"),
        indicator("A", "keep", "5", "10"),
        indicator("A", "up", "cukup", "baik"),
        indicator("A", "up", "0", "10", cumulative="true"),
        {"id": "A", "name": "A", "direction": "up", "targets": {"2033": "5"}},
        {"id": "A", "name": "A", "direction": "up", "baseline": {"value": "5"}},
    ],
)
def test_no_way_is_told_where_there_is_none_or_none_can_be_measured(
    reached: dict[str, Any],
) -> None:
    assert aimed(reached).farthest is None


def test_objectives_show_baseline_and_last_target_of_every_indicator() -> None:
    table = aimed(
        indicator("A", "up", "1", "9", unit="desa"),
        {"id": "B", "name": "B", "cumulative": "true", "targets": {"2024": "200", "2025": "81"}},
    ).objectives
    assert table is not None
    assert [row.cells for row in table.rows] == [
        (Cite("S", "S: Sasaran"), "A (desa)", "1 (2023)", "9 (2033)"),
        ("", "B", None, "jumlah 281 (2024–2025)"),
    ]
    bare = aimed().objectives
    assert bare is not None and bare.rows[0].cells[1] is None


def test_an_objective_without_sub_dimensions_follows_its_mission() -> None:
    missions = [{"id": "M", "statement": "M", "dimensions": ["living"]}]
    objective = {"id": "S", "statement": "Sasaran"}
    goals = [{"id": "T", "statement": "T", "mission": "M", "objectives": [objective]}]
    first, second = dimension_digests(plan_of(missions=missions, goals=goals)).dimensions
    assert first.objectives is None and first.goals == ()
    assert second.objectives is not None and [goal.id for goal in second.goals] == ["T"]


def test_the_programs_with_most_money_are_named_and_the_others_summed() -> None:
    view = governance(programs=programs(MAIN_PROGRAMS + 3))
    assert view.programs is not None and view.program_count == "tujuh"
    assert [row.cells[3] for row in view.programs.rows] == ["7", "6", "5", "4", "6"]
    assert view.programs.rows[-1].cells[0] == "3 program lain"
    assert (view.money, view.money_share) == ("Rp28 juta", None)
    all_named = governance(programs=programs(MAIN_PROGRAMS + 1)).programs
    assert all_named is not None and len(all_named.rows) == MAIN_PROGRAMS + 1


def test_sums_of_illustrative_budgets_bear_the_sign() -> None:
    view = governance(programs=programs(MAIN_PROGRAMS + 2, illustrative="budget"))
    assert view.money == "Rp21 juta\u00a0†"
    assert view.programs is not None and view.programs.rows[-1].cells[3] == Marked("3")


def test_a_program_without_money_has_a_dash_and_no_share_is_divided_by_nothing() -> None:
    view = governance(programs=[{"id": "P", "name": "P", "sub_dimension": "governance.policy"}])
    assert (view.money, view.money_share) == (None, None)
    assert view.programs is not None and view.programs.rows[0].cells[2:] == (None, "–")


def test_a_single_indicator_is_not_called_the_farthest() -> None:
    goal = {
        "id": "TJ1", "statement": "Cepat.", "objectives": [{
            "id": "SS1", "statement": "S", "sub_dimensions": ["governance.service"],
            "indicators": [{
                "id": "I", "name": "Antre", "direction": "down",
                "baseline": {"value": "40"}, "targets": {"2028": "10"},
            }],
        }],
    }  # fmt: skip
    view = governance(goals=[goal])
    assert view.farthest is None
    assert view.goals[0].text == "Cepat."
