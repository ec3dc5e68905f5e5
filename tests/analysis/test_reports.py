"""What offices report of a year, joined to what was planned for it."""

from typing import Any

from small_plans import plan_of

from smartcity_mp.analysis.reports import (
    actuals,
    indicator_years,
    program_years,
    quick_win_years,
    reported_years,
    silent_offices,
)
from smartcity_mp.model.plan import Plan

PROGRAMS: list[dict[str, Any]] = [
    {
        "id": "GOV-01", "name": "Antrean", "owner": "dinkes",
        "schedule": {"start": "2025", "end": "2026"},
        "budget": {"apbd-kabupaten": {"2025": "100", "2026": "300"}, "csr": {"2026": "50"}},
        "milestones": [{"at": "2026-07", "name": "Uji coba"}, {"at": "2025", "name": "Lelang"}],
        "outputs": [
            {"id": "GOV-01.K1", "name": "Layanan", "direction": "up", "targets": {"2026": "20"},
             "actuals": {"2025": "5"}},
        ],
    },
    {"id": "GOV-02", "name": "Arsip", "owner": "arpus",
     "schedule": {"start": "2027", "end": "2028"}},
    {"id": "GOV-03", "name": "Peta", "owner": "bappeda",
     "budget": {"apbd-kabupaten": {"2026": "0"}}},
]  # fmt: skip


def report(organization: str = "dinkes", year: str = "2026", **parts: Any) -> dict[str, Any]:
    return {"year": year, "organization": organization, **parts}


def plan(*reports: dict[str, Any]) -> Plan:
    return plan_of(programs=PROGRAMS, reports=list(reports))


def test_a_year_without_reports() -> None:
    found = program_years(plan(), 2026)
    assert [(item.program.id, item.planned, item.spent) for item in found] == [
        ("GOV-01", 350, None),
        ("GOV-03", 0, None),
    ]
    assert [milestone.name for milestone, _ in found[0].due] == ["Uji coba"]
    assert silent_offices(plan(), 2026) == ("dinkes", "bappeda")
    assert (reported_years(plan()), plan().report_year) == ((), None)


def test_nothing_is_not_unknown() -> None:
    def spent(realized: dict[str, str | None]) -> tuple[int | None, bool]:
        entry = {"program": "GOV-01", "realized": realized}
        item = program_years(plan(report(programs=[entry])), 2026)[0]
        return item.spent, item.is_partly_known

    assert spent({"apbd-kabupaten": "0"}) == (0, False)
    assert spent({"apbd-kabupaten": None}) == (None, False)
    assert spent({"apbd-kabupaten": "7", "csr": None}) == (7, True)


def test_an_entry_that_nobody_filled_in_tells_nothing() -> None:
    empty = {
        "program": "GOV-01",
        "realized": {"csr": None},
        "milestones": [{"milestone": "Uji coba"}],
    }
    assert not program_years(plan(report(programs=[empty])), 2026)[0].is_told
    assert "dinkes" in silent_offices(plan(report(programs=[empty])), 2026)
    told = {**empty, "milestones": [{"milestone": "Uji coba", "status": "late", "at": "2027"}]}
    found = program_years(plan(report(programs=[told])), 2026)[0]
    assert (found.is_told, found.reporter) == (True, "dinkes")
    assert found.due[0][1] is not None and found.due[0][1].status == "late"
    assert silent_offices(plan(report(programs=[told])), 2026) == ("bappeda",)


def test_what_is_reported_of_a_year_without_plan_is_shown_too() -> None:
    entry = {"program": "GOV-02", "status": "running"}
    found = program_years(plan(report("arpus", programs=[entry])), 2026)
    assert [item.program.id for item in found] == ["GOV-01", "GOV-02", "GOV-03"]


def test_results_join_those_that_the_indicator_has() -> None:
    both = plan(
        report(indicators=[{"indicator": "GOV-01.K1", "value": "15"}]),
        report(year="2025", indicators=[{"indicator": "GOV-01.K1", "value": "99"}]),
    )
    (item,) = indicator_years(both, 2026)
    assert actuals(both, item.indicator) == {2025: 5, 2026: 15}
    assert (item.target, item.actual, item.percent, item.owner) == (20, 15, 75, "dinkes")
    assert (reported_years(both), both.report_year) == ((2025, 2026), 2026)
    assert both.in_year(2025).report_year == 2025


def test_why_there_is_no_value() -> None:
    entry = {"indicator": "GOV-01.K1", "reason": "survei ditunda"}
    (item,) = indicator_years(plan(report(indicators=[entry])), 2026)
    assert (item.actual, item.percent) == (None, None)
    assert item.entry is not None and item.entry.reason == "survei ditunda"


def test_quick_wins_of_the_years_that_they_touch() -> None:
    wins = [{"id": "QW-1", "name": "Antrean", "start": "2025-07"}, {"id": "QW-2", "name": "Peta"}]
    told = report(quick_wins=[{"quick_win": "QW-2", "months": [{"month": "2026-01"}]}])
    some = plan_of(quick_wins=wins, reports=[told])
    assert [item.quick_win.id for item in quick_win_years(some, 2026)] == ["QW-1", "QW-2"]
    assert [item.quick_win.id for item in quick_win_years(some, 2025)] == ["QW-1"]
