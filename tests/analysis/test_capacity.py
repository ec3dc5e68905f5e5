from typing import Any

from small_plans import plan_of

from smartcity_mp.analysis.capacity import taken
from smartcity_mp.model.schema.amounts import is_assumed

PERIOD = {"period": {"start": "2025", "end": "2027"}}


def plan(**more: Any) -> Any:
    budget = {
        "apbd-kabupaten": {"2025": "30", "2026": "50"},
        "dak": {"2026": "10"},
        "csr": {"2026": "99"},
    }
    return plan_of(masterplan=PERIOD, programs=[{"id": "A", "name": "A", "budget": budget}], **more)


def test_nothing_is_taken_of_what_nobody_knows() -> None:
    assert taken(plan()) == ()


def test_a_year_is_compared_with_its_own_budget_or_the_nearest_and_the_earlier_of_two() -> None:
    budgets = {"2024": {"planned": "1000"}, "2026": {"realised": "600"}}
    found = taken(plan(finance={"region_budget": budgets}))
    assert [(one.year, one.amount, one.budget_year, one.budget) for one in found] == [
        (2025, 30, 2024, 1000),
        (2026, 60, 2026, 600),
        (2027, 0, 2026, 600),
    ]
    assert [one.percent for one in found] == [3, 10, 0]
    assert found[0].left is None


def test_what_was_planned_goes_before_what_was_spent_and_a_statistic_comes_last() -> None:
    statistic = {
        "id": "B", "name": "Belanja daerah", "unit": "ribu rupiah",
        "values": {"2025": "7", "2026": "8"}, "illustrative": "all",
    }  # fmt: skip
    finance = {"region_budget": {"2025": {"planned": "1000", "realised": "900"}}}
    found = taken(plan(profile={"statistics": [statistic]}, finance=finance))
    assert [one.budget for one in found] == [1000, 8000, 8000]
    assert [is_assumed(one.budget) for one in found] == [False, True, True]


def test_a_ceiling_leaves_something_or_less_than_nothing() -> None:
    found = taken(plan(finance={"ceiling": {"2025": "40", "2026": "50"}}))
    assert [one.left for one in found] == [10, -10, None]
    assert [one.percent for one in found] == [None, None, None]
