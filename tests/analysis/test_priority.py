from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.priority import Priorities, priorities
from smartcity_mp.model.schema.amounts import is_assumed

CRITERIA = [
    {"id": "urgensi", "name": "Urgensi", "weight": "60"},
    {"id": "kesiapan", "name": "Kesiapan", "weight": "40"},
]


def program(name: str, urgency: int | None, readiness: int | None, *money: int, **more: Any) -> Any:
    """A program that costs so much in 2026, 2027 and on."""
    scores = {"urgensi": urgency, "kesiapan": readiness}
    budget = {"apbd-kota": {str(year): str(cost) for year, cost in enumerate(money, 2026)}}
    return {"id": name, "name": name, "scores": scores, "budget": budget, **more}


def ordered(*programs: Any, criteria: Any = CRITERIA, **more: Any) -> Priorities:
    finance = {"criteria": criteria, "ceiling": more.pop("ceiling", {})}
    found = priorities(plan_of(programs=list(programs), finance=finance, **more))
    assert found is not None
    return found


def names(found: Any) -> list[str]:
    return [ranked.program.id for ranked in found]


def test_without_criteria_there_is_no_order() -> None:
    assert priorities(plan_of(programs=[program("A", None, None, 5)])) is None


def test_scores_are_weighed_and_what_scores_more_comes_first() -> None:
    found = ordered(program("A", 3, 5, 1), program("B", 5, 3, 1), program("C", 1, 1, 1))
    assert [(one.program.id, one.score) for one in found.order] == [
        ("B", Decimal("4.2")), ("A", Decimal("3.8")), ("C", Decimal(1)),
    ]  # fmt: skip


def test_of_one_score_the_heavier_criterion_decides_then_the_smaller_need_then_the_code() -> None:
    found = ordered(
        program("D", 1, 4, 9), program("C", 3, 1, 9), program("B", 3, 1, 9), program("A", 3, 1, 5)
    )
    assert len({one.score for one in found.order}) == 1
    assert names(found.order) == ["A", "B", "C", "D"]


@pytest.mark.parametrize("weight", ["30", None])
def test_weights_that_are_not_whole_give_no_order(weight: str | None) -> None:
    criteria = [CRITERIA[0], {**CRITERIA[1], "weight": weight}]
    found = ordered(program("A", 3, 5, 1), criteria=criteria)
    assert (found.is_weighed, found.order, found.unscored) == (False, (), ())


def test_who_lacks_a_score_has_no_place_and_needs_nothing_of_the_money() -> None:
    found = ordered(program("A", 3, 5, 1), program("B", 5, None, 70), program("C", None, None, 9))
    assert (names(found.order), names(found.unscored)) == (["A"], ["B", "C"])
    assert found.money == {2026: 1}
    assert [one.total for one in found.unscored] == [70, 9]


FIVE = [program(name, 6 - rank, 6 - rank, 10, 20) for rank, name in enumerate("ABCDE", 1)]


@pytest.mark.parametrize(
    ("ceiling", "year", "percent", "late"),
    [
        ({}, 2026, 0, ""),
        ({}, 2026, 10, "E"),
        ({}, 2026, 20, "E"),
        ({}, 2026, 25, "ED"),
        ({}, 2027, 100, "EDCBA"),
        ({"2026": "50"}, 2026, 0, ""),
        ({"2026": "49"}, 2026, 0, "E"),
        ({"2026": "0"}, 2026, 0, "EDCBA"),
    ],
)
def test_the_last_wait_first_until_the_rest_can_be_paid(
    ceiling: Mapping[str, str], year: int, percent: int, late: str
) -> None:
    found = ordered(*FIVE, ceiling=ceiling)
    assert names(found.waiting(year, percent)) == list(late)
    assert found.has_ceiling is bool(ceiling)


def test_a_ceiling_says_which_years_are_reckoned_with() -> None:
    found = ordered(*FIVE, ceiling={"2027": "90"})
    assert (found.money, [one.total for one in found.order]) == ({2027: 90}, [20] * 5)


def test_what_cannot_wait_stays_and_may_alone_be_too_much() -> None:
    bound = [*FIVE[:3], {**FIVE[3], "mandate": "Kontrak"}, {**FIVE[4], "mandate": "UU"}]
    found = ordered(*bound)
    assert names(found.waiting(2026, 25)) == ["C", "B"]
    assert not found.is_short(2026, 60)
    assert found.is_short(2026, 61)
    assert names(found.waiting(2026, 61)) == ["C", "B", "A"]


def test_only_money_of_the_regions_own_budget_counts() -> None:
    csr = {"id": "B", "name": "B", "scores": {"urgensi": 1, "kesiapan": 1},
           "budget": {"csr": {"2026": "90"}, "dak": {"2026": "5"}}}  # fmt: skip
    found = ordered(program("A", 5, 5, 10), csr)
    assert found.money == {2026: 15}


def test_what_is_past_can_wait_no_more() -> None:
    over = program("B", 1, 1, 9, schedule={"start": "2025", "end": "2026"})
    edition = {"edition": {"number": "2", "date": "2027-01-31"}}
    found = ordered(program("A", 5, 5, 10, 20), over, masterplan=edition, ceiling={"2026": "1"})
    assert (names(found.order), found.money, found.has_ceiling) == (["A"], {2027: 20}, False)


def test_an_illustration_is_felt_in_the_order_and_in_the_money() -> None:
    money = ordered(program("A", 5, 5, 10, illustrative=["budget"]), program("B", 1, 1, 10))
    assert (money.is_assumed, is_assumed(money.need(2026))) == (False, True)
    assert ordered(program("A", 5, 5, 10, illustrative=["scores"])).is_assumed
    weighed = [CRITERIA[0], {**CRITERIA[1], "illustrative": ["weight"]}]
    assert ordered(program("A", 5, 5, 10), criteria=weighed).is_assumed
    unscored = program("B", None, 1, 10, illustrative=["scores"])
    assert not ordered(program("A", 5, 5, 10), unscored).is_assumed
