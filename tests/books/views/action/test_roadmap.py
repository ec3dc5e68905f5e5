from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.charts.gantt import Gantt
from smartcity_mp.books.views.action.program_card import program_card
from smartcity_mp.books.views.action.roadmap import roadmap

PERIOD = {"period": {"start": "2024", "end": "2026"}, "horizons": {"medium": "2025"}}


def program(name: str, start: str | None, end: str | None, **more: Any) -> dict[str, Any]:
    schedule = {"start": start, "end": end}
    return {
        "id": name, "name": name, "sub_dimension": "governance.service", "schedule": schedule,
        **more,
    }  # fmt: skip


def test_programs_stand_in_the_horizon_in_which_they_end() -> None:
    view = roadmap(
        plan_of(
            masterplan=PERIOD,
            programs=[
                program("A-1", "2024", "2024"),
                program("A-2", "2024", "2026"),
                program("A-3", "2025", "2026"),
                program("A-4", None, None, sub_dimension=None),
            ],
            quick_wins=[{"id": "QW-1", "name": "Q", "sub_dimension": "governance.service"}],
        )
    )
    assert view.horizons == (
        "Jangka pendek (sampai 2024): 1 program",
        "Jangka menengah (sampai 2025): belum ada program",
        "Jangka panjang (sampai 2026): 2 program",
    )
    assert (view.started, view.unscheduled, view.quick_wins) == ("dua", "satu", "satu")
    labels = [column.label for column in view.matrix.columns]
    assert labels[-2:] == ["Jangka panjang (sampai 2026)", "Belum dijadwalkan"]
    both = Lines((Cite("A-2"), Cite("A-3")), across=True)
    assert view.matrix.rows[1].cells == ("Pelayanan", Cite("QW-1"), Cite("A-1"), "–", both, "–")
    last = ("Tanpa subdimensi", "–", "–", "–", "–", Cite("A-4"))
    assert view.matrix.rows[-1].cells == last


def test_a_timeline_shows_running_years_and_milestones() -> None:
    milestones = [{"at": "2025-03", "name": "Uji"}, {"at": "2026", "name": "Pakai"}, {"name": "?"}]
    later = [{"at": "2026-11", "name": "Luas"}]
    view = roadmap(
        plan_of(
            masterplan=PERIOD,
            programs=[
                program("A-1", "2024", "2025", milestones=milestones),
                program("A-2", "2025", "2026", milestones=later),
            ],
        )
    )
    (one,) = view.dimensions
    assert one.said == "Smart Governance memuat dua program."
    assert one.busiest == "Semuanya berjalan bersamaan pada 2025."
    assert [row.cells[2] for row in one.timeline.rows] == ["2024–2025", "2025–2026"]
    assert one.drawn is not None and isinstance(one.drawn.chart, Gantt)
    chart = one.drawn.chart
    assert one.drawn.alt == "Diagram Gantt 2 program: A-1 2024–2025; A-2 2025–2026."
    (first, second), quarter = chart.bars, chart.bars[0].width // 8
    assert second.x - first.x == first.width // 2 and abs(second.width - first.width) <= 1
    # March 2025 is in the fifth quarter; a year alone means its last quarter.
    assert [(x - first.x) // quarter for x, _ in chart.reached] == [4, 11, 11]

    assert view.milestones is not None
    assert [row.cells for row in view.milestones.rows] == [
        ("2025",),
        ("Maret 2025", Cite("A-1"), "Uji"),
        ("2026",),
        ("November 2026", Cite("A-2"), "Luas"),
        ("2026", Cite("A-1"), "Pakai"),
        ("Waktu belum ditentukan",),
        ("–", Cite("A-1"), "?"),
    ]
    assert (view.milestone_count, view.milestone_programs) == ("empat", "dua")


def test_a_program_without_a_schedule_is_named_and_has_no_bar() -> None:
    unscheduled = {"id": "A-9", "name": "Nanti", "sub_dimension": "governance.service"}
    some = plan_of(masterplan=PERIOD, programs=[program("A-1", "2024", "2025"), unscheduled])
    drawn = roadmap(some).dimensions[0].drawn
    assert drawn is not None and isinstance(drawn.chart, Gantt)
    assert [label.text for label in drawn.chart.names][-1] == "A-9 Nanti"
    assert len(drawn.chart.bars) == 1
    assert roadmap(plan_of(masterplan=PERIOD, programs=[unscheduled])).dimensions[0].drawn is None


def test_without_schedules_nothing_is_said_to_run() -> None:
    view = roadmap(plan_of(masterplan=PERIOD, programs=[program("A-1", None, None)]))
    assert view.dimensions[0].busiest == "Jadwalnya belum ditentukan."
    assert view.milestones is None
    assert roadmap(plan_of(programs=[program("A-1", "2024", "2025")])).dimensions == ()


def test_horizons_without_years_of_their_own_are_left_out_unless_used() -> None:
    short = {"period": {"start": "2024", "end": "2026"}}
    view = roadmap(plan_of(masterplan=short, programs=[program("A-1", "2024", "2026")]))
    assert view.horizons == (
        "Jangka pendek (sampai 2024): belum ada program",
        "Jangka menengah (sampai 2026): 1 program",
    )
    given = [program("A-1", "2024", "2026", horizon="long")]
    assert len(roadmap(plan_of(masterplan=short, programs=given)).horizons) == 3
    assert len(roadmap(plan_of(programs=given)).horizons) == 3


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ([("2024", "2025")], "Program itu berjalan pada 2024–2025."),
        (
            [("2024", "2024"), ("2025", "2026")],
            "Program yang sudah dijadwalkan tidak ada yang berjalan bersamaan.",
        ),
        (
            [("2024", "2024"), ("2024", "2026"), ("2026", "2026")],
            "Paling banyak dua program berjalan bersamaan, yaitu pada 2024 dan 2026.",
        ),
    ],
)
def test_programs_that_run_at_the_same_time_are_counted(
    spans: list[tuple[str, str]], said: str
) -> None:
    programs = [program(f"A-{n}", start, end) for n, (start, end) in enumerate(spans)]
    assert roadmap(plan_of(masterplan=PERIOD, programs=programs)).dimensions[0].busiest == said


def test_programs_of_no_dimension_have_a_timeline_too() -> None:
    programs = [program("A-1", "2024", "2025"), program("B-1", "2025", "2026", sub_dimension=None)]
    first, loose = roadmap(plan_of(masterplan=PERIOD, programs=programs)).dimensions
    assert (first.name, loose.name) == ("Smart Governance", "Tanpa dimensi")
    assert loose.said == "Ada satu program yang belum ditempatkan pada suatu dimensi."
    assert loose.timeline.caption.startswith("Jadwal program tanpa dimensi")
    assert [row.cells[0] for row in loose.timeline.rows] == [Cite("B-1")]


def test_once_offices_report_a_milestone_says_what_became_of_it() -> None:
    names = {"2024": "Lama", "2025": "Baru", "2027": "Nanti"}
    milestones = [{"at": at, "name": name} for at, name in names.items()]
    programs = [{"id": "P", "name": "P", "milestones": milestones}]

    def rows(**given: Any) -> list[tuple[Any, ...]]:
        table = roadmap(plan_of(programs=programs, **given)).milestones
        assert table is not None
        return [row.cells[2:] for row in table.rows if row.kind != "group"]

    assert rows() == [("Lama",), ("Baru",), ("Nanti",)]
    state = {"program": "P", "milestones": [{"milestone": "Lama", "status": "done"}]}
    reports = [{"year": "2025", "organization": "o", "programs": [state]}]
    assert rows(reports=reports) == [
        ("Lama", "Tercapai"), ("Baru", "Belum diketahui"), ("Nanti", "–"),
    ]  # fmt: skip


def test_a_milestone_that_came_is_no_illustration_any_more() -> None:
    milestones = [{"at": "2025", "name": name} for name in ("Lama", "Entah", "Baru")]
    programs = [
        {"id": "P", "name": "P", "milestones": milestones, "illustrative": ["milestones"]},
    ]
    states = [
        {"milestone": "Lama", "status": "done"}, {"milestone": "Entah", "status": "unknown"},
    ]  # fmt: skip
    told = {"program": "P", "milestones": states}
    reports = [{"year": "2025", "organization": "dinkes", "programs": [told]}]
    plan = plan_of(programs=programs, reports=reports)
    view = roadmap(plan)
    assert view.milestones is not None
    assert [row.cells[2] for row in view.milestones.rows if row.kind != "group"] == [
        "Lama", Marked("Entah"), Marked("Baru")
    ]  # fmt: skip
    assert view.milestone_remarks == (
        "Semuanya jatuh pada 2025. Keadaannya dilaporkan sampai 2025."
    )
    shown = dict(program_card(plan, plan.programs[0]).fields)["Tonggak"]
    assert shown == Lines(("2025: Lama", Marked("2025: Entah"), Marked("2025: Baru")))


@pytest.mark.parametrize(
    ("masterplan", "said"),
    [
        ({}, "jangka pendek, menengah, dan panjang"),
        (PERIOD, "jangka pendek, menengah, dan panjang"),
        ({"period": {"start": "2026", "end": "2028"}}, "jangka pendek dan menengah"),
        ({"period": {"start": "2026", "end": "2026"}}, "jangka pendek"),
    ],
)
def test_the_phases_are_those_that_the_plan_has(masterplan: dict[str, Any], said: str) -> None:
    assert roadmap(plan_of(masterplan=masterplan)).phases == said
