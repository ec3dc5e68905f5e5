"""How grave a change is: at the edges, for everything that makes another plan of it."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.model.plan import Plan
from smartcity_mp.review.changes import Grade
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

MILLION = 10**6


def grades(before: Plan, after: Plan) -> list[Grade]:
    return [change.grade for change in review(Side(before), Side(after)).changes]


def budget(amount: int | None, percent: int = 25, most: int = 1000) -> Plan:
    settings = {"major_budget_cut_percent": str(percent), "major_budget_cut": str(most * MILLION)}
    years = {} if amount is None else {"apbn": {"2025": str(amount)}}
    program = {"id": "P", "name": "P", "budget": years}
    return plan_of(masterplan={"rules": {"settings": settings}}, programs=[program])


@pytest.mark.parametrize(
    ("old", "new", "grade"),
    [
        (100, 76, Grade.MEDIUM),
        (100, 75, Grade.MAJOR),  # just the share
        (100, 74, Grade.MAJOR),
        (100, 200, Grade.MEDIUM),
        (75, 100, Grade.MEDIUM),
        (20_000, 19_001, Grade.MEDIUM),
        (20_000, 19_000, Grade.MAJOR),  # just the amount
        (2, None, Grade.MAJOR),
        (None, 5000, Grade.MEDIUM),
    ],
)
def test_a_cut_is_grave_from_its_share_or_its_amount_on(
    old: int | None, new: int | None, grade: Grade
) -> None:
    before, after = (budget(None if one is None else one * MILLION) for one in (old, new))
    assert grades(before, after) == [grade]


def test_a_plan_that_cares_for_no_share_judges_by_the_amount_alone() -> None:
    assert grades(budget(100, percent=0), budget(1, percent=0)) == [Grade.MEDIUM]


def test_the_older_plan_says_what_is_grave() -> None:
    before, after = budget(100 * MILLION, percent=25), budget(50 * MILLION, percent=90)
    changes = {change.field: change.grade for change in review(Side(before), Side(after)).changes}
    assert changes["budget"] is Grade.MAJOR


def entity(kind: str, **given: Any) -> Plan:
    match kind:
        case "mission":
            return plan_of(missions=[{"id": "M1", "statement": "Satu"}, *given.get("more", ())])
        case "program":
            program: dict[str, Any] = {"id": "P", "name": "P", "owner": "a", "innovation": "Baru"}
            names = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
            return plan_of(programs=[{**program, **given}], organizations=names)
    raise AssertionError(kind)


@pytest.mark.parametrize(
    ("given", "grade"),
    [
        ({"name": "Q"}, Grade.MEDIUM),  # what is promised
        ({"name": "p"}, Grade.MINOR),  # its spelling
        ({"innovation": "Lain"}, Grade.MINOR),  # words
        ({"innovation": None}, Grade.MEDIUM),  # something that is due
        ({"notes": "Catatan"}, Grade.MINOR),
        ({"owner": "b"}, Grade.MEDIUM),
        ({"owner": None}, Grade.MAJOR),
        ({"locations": ["Slawi"]}, Grade.MEDIUM),
        ({"cluster": "literacy"}, Grade.MEDIUM),
        ({"schedule": {"start": "2025", "end": "2026"}}, Grade.MEDIUM),
        ({"risks": [{"risk": "R", "likelihood": "3"}]}, Grade.MEDIUM),
    ],
)
def test_a_change_of_a_program(given: dict[str, Any], grade: Grade) -> None:
    assert grades(entity("program"), entity("program", **given)) == [grade]


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (None, {"primary": "#7a1f2b"}, 1),
        ({"primary": "#7a1f2b", "cover": "light"}, {"primary": "#14452f", "cover": "full"}, 2),
        ({"typeface": "sans", "picture": "assets/a.jpg", "ribbon": "#f2c230"}, None, 3),
    ],
)
def test_how_the_books_look_is_minor(
    old: dict[str, str] | None, new: dict[str, str] | None, count: int
) -> None:
    before, after = (plan_of(masterplan={"design": design}) for design in (old, new))
    assert grades(before, after) == [Grade.MINOR] * count


def test_a_mission_that_comes_or_goes_is_another_plan() -> None:
    more = entity("mission", more=[{"id": "M2", "statement": "Dua"}])
    assert grades(entity("mission"), more) == [Grade.MAJOR]
    assert grades(more, entity("mission")) == [Grade.MAJOR]


@pytest.mark.parametrize(
    ("old", "new", "grade"),
    [
        ({"2026": "Baik"}, {"2026": "Sangat baik"}, Grade.MEDIUM),
        ({"2026": "Sangat baik"}, {"2026": "Baik"}, Grade.MAJOR),
        ({"2026": "Baik"}, {"2026": "Lain"}, Grade.MEDIUM),  # no word of the scale
        ({"2026": "Baik", "2028": "Baik"}, {"2026": "Baik"}, Grade.MAJOR),
        ({"2026": "Baik"}, {}, Grade.MAJOR),
        ({}, {"2026": "Baik"}, Grade.MEDIUM),
    ],
)
def test_targets_in_words_are_weaker_the_earlier_they_stand_on_their_scale(
    old: dict[str, str], new: dict[str, str], grade: Grade
) -> None:
    def plan(targets: dict[str, str]) -> Plan:
        scale = ["Cukup", "Baik", "Sangat baik"]
        indicator = {"id": "I", "name": "I", "scale": scale, "direction": "up", "targets": targets}
        objective = {"id": "S", "statement": "S", "indicators": [indicator]}
        return plan_of(goals=[{"id": "T", "statement": "T", "objectives": [objective]}])

    assert grades(plan(old), plan(new)) == [grade]


def test_money_is_told_by_dimension_and_by_source() -> None:
    def plan(apbn: str, csr: str) -> Plan:
        return plan_of(
            programs=[
                {"id": "P", "name": "P", "sub_dimension": "governance.service",
                 "budget": {"apbn": {"2025": apbn}}},
                {"id": "Q", "name": "Q", "sub_dimension": "living.health",
                 "budget": {"csr": {"2025": csr}}},
            ]
        )  # fmt: skip

    money = review(Side(plan("5", "7")), Side(plan("6", "2"))).money
    governance, living = money.by_dimension.values()
    assert [(s.before, s.after) for s in (governance, living)] == [(5, 6), (7, 2)]
    assert [(s.before, s.after) for s in money.by_source.values()] == [(5, 6), (7, 2)]
    assert (money.total.before, money.total.after) == (12, 8)


SPLIT = {"apbn": {"2026": "4000000", "2027": "6000000"}}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # Money that is split by year later is no money more.
        ({"budget_total": {"apbn": "10000000"}}, {"budget": SPLIT}, {"budget_total": 0}),
        (
            {"budget_total": {"apbn": "10000000"}},
            {"budget_total": {"apbn": "10000000"}, "budget": SPLIT},
            {"budget": 0},
        ),
        (
            {"budget_total": {"apbn": "10000000"}, "budget": {"apbn": {"2026": "4000000"}}},
            {"budget_total": {"apbn": "7000000"}, "budget": {"apbn": {"2026": "5000000"}}},
            {"budget_total": -3_000_000},
        ),
        (
            {"budget_total": {"apbn": "10000000"}},
            {"budget_total": {"apbn": "12000000"}},
            {"budget_total": 2_000_000},
        ),
    ],
)
def test_a_total_and_its_years_tell_of_one_amount(
    old: dict[str, Any], new: dict[str, Any], told: dict[str, int]
) -> None:
    before, after = (plan_of(programs=[{"id": "P", "name": "P", **given}]) for given in (old, new))
    found = review(Side(before), Side(after))
    money = {change.field: change.money for change in found.changes}
    assert {field: money[field] for field in told} == told
    assert sum(money.values()) == found.money.total.difference == sum(told.values())
