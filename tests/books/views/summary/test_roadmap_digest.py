from typing import Any

from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.summary.roadmap_digest import (
    MOST_NAMES,
    ON_ONE_PAGE,
    RoadmapDigest,
    roadmap_digest,
)


def program(name: str, end: int | None, **more: Any) -> dict[str, Any]:
    schedule = {"schedule": {"start": "2024", "end": str(end)}} if end else {}
    return {"id": name, "name": f"Program {name}", "sub_dimension": "governance.service",
            **schedule, **more}  # fmt: skip


def roadmap(*programs: dict[str, Any], end: int | None = 2033) -> RoadmapDigest:
    period = {"period": {"start": "2024", "end": str(end)}} if end else {}
    return roadmap_digest(plan_of(masterplan=period, programs=list(programs)))


def test_without_schedules_there_is_no_roadmap() -> None:
    view = roadmap(program("P1", None), program("P2", None))
    assert (view.table, view.horizons, view.unplaced) == (None, (), "dua")
    assert roadmap().unplaced is None


def test_programs_stand_where_they_end_with_their_years() -> None:
    budget = {"apbn": {"2024": "5"}}
    view = roadmap(
        program("P1", 2024, budget=budget), program("P2", 2027, budget=budget), program("P3", 2028)
    )
    assert [(item.name, item.time, item.count, item.largest) for item in view.horizons] == [
        ("Jangka pendek", "2024", "satu", None),
        ("Jangka menengah", "2025–2028", "dua", "Program P2 (P2)"),
    ]
    assert view.table is not None
    assert [column.label for column in view.table.columns] == [
        "Dimensi", "Jangka pendek (2024)", "Jangka menengah (2025–2028)",
        "Jangka panjang (2029–2033)",
    ]  # fmt: skip
    assert [row.cells for row in view.table.rows] == [
        (
            "Smart Governance",
            Cite("P1", "Program P1"),
            Lines((Cite("P2", "Program P2"), Cite("P3", "Program P3"))),
            "–",
        )
    ]


def test_a_period_of_one_year_has_one_horizon() -> None:
    table = roadmap(program("P1", 2024), end=2024).table
    assert table is not None
    assert [column.label for column in table.columns] == ["Dimensi", "Jangka pendek (2024)"]


def test_a_horizon_can_be_said_before_the_period_is_known() -> None:
    view = roadmap(program("P1", None, horizon="long"), end=None)
    assert [(item.name, item.time) for item in view.horizons] == [("Jangka panjang", None)]
    assert view.table is not None and view.table.columns[1].label == "Jangka panjang"


def test_all_programs_stand_on_the_page_as_long_as_it_has_room_for_them() -> None:
    def last_cell(count: int) -> Lines:
        programs = [
            program(f"P{number}", 2033, budget={"apbn": {"2024": str(number)}})
            for number in range(count)
        ]
        table = roadmap(*programs).table
        assert table is not None
        cell = table.rows[0].cells[3]
        assert isinstance(cell, Lines)
        return cell

    assert len(last_cell(ON_ONE_PAGE).items) == ON_ONE_PAGE
    crowded = last_cell(ON_ONE_PAGE + 1)
    assert len(crowded.items) == MOST_NAMES, "the largest in their order, the rest counted"
    assert crowded.items[0] == Cite("P67", "Program P67")
    assert crowded.items[-1] == "dan 67 program lain"


def test_programs_outside_the_framework_have_a_row_of_their_own() -> None:
    table = roadmap(program("P1", 2024, sub_dimension=None)).table
    assert table is not None and [row.cells[0] for row in table.rows] == ["Tanpa dimensi"]


def test_of_programs_that_tie_none_is_called_the_largest() -> None:
    cost = {"budget": {"apbn": {"2024": "5"}}, "horizon": "short"}
    programs = [{"id": name, "name": name, **cost} for name in ("A", "B")]
    assert roadmap_digest(plan_of(programs=programs)).horizons[0].largest is None
    programs[1] = {**programs[1], "budget": {"apbn": {"2024": "6"}}}
    assert roadmap_digest(plan_of(programs=programs)).horizons[0].largest == "B (B)"
    assert not roadmap_digest(plan_of(programs=programs)).long
