from typing import Any

from small_plans import plan_of

from smartcity_mp.analysis.joins import dimension_of
from smartcity_mp.analysis.money import (
    is_unfunded,
    ordered,
    sums,
    totals,
    unknown_sources,
)
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import is_assumed

PROGRAMS: list[dict[str, Any]] = [
    {
        "id": "A", "name": "A", "sub_dimension": "living.health",
        "budget": {"csr": {"2025": "5"}, "apbn": {"2025": "1", "2026": "2"}, "hibah": None},
    },
    {"id": "B", "name": "B", "budget": {"apbn": {"2026": "4"}}, "illustrative": ["budget"]},
    {"id": "C", "name": "C", "budget": {"non-budget": None}},
    {"id": "D", "name": "D"},
]  # fmt: skip


def programs() -> tuple[Program, ...]:
    return plan_of(programs=PROGRAMS).programs


def test_sums_stand_under_what_an_amount_is_named_by() -> None:
    by_source = sums(programs(), lambda _, source: source)
    assert by_source == {"csr": {2025: 5}, "apbn": {2025: 1, 2026: 6}}
    assert totals(by_source) == {"csr": 5, "apbn": 7}
    by_dimension = sums(programs(), lambda program, _: dimension_of(program))
    assert by_dimension == {"living": {2025: 6, 2026: 2}, "": {2026: 4}}


def test_an_order_keeps_what_it_does_not_name_at_the_end() -> None:
    amounts = {"b": {2025: 1}, "x": {2025: 2}, "a": {2025: 3}}
    assert list(ordered(amounts, ("a", "b", "c"))) == ["a", "b", "x"]


def test_no_amount_is_unknown_free_or_missing() -> None:
    assert [is_unfunded(program) for program in programs()] == [False, False, False, True]
    assert [unknown_sources(program) for program in programs()] == [["hibah"], [], [], []]


def test_a_sum_is_assumed_where_one_amount_in_it_is() -> None:
    by_source = sums(programs(), lambda _, source: source)
    assert is_assumed(by_source["apbn"][2026], totals(by_source)["apbn"])
    assert not is_assumed(by_source["apbn"][2025], totals(by_source)["csr"])
    assert is_assumed(sum(program.total() for program in programs()))
    assert not is_assumed(sum(program.total() for program in programs() if program.id != "B"))
