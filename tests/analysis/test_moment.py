from small_plans import plan_of

from smartcity_mp.analysis.moment import coming_year, is_overdue, now
from smartcity_mp.analysis.reports import reached
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.types import Month

QUICK = {"id": "QW-1", "name": "Antrean", "start": "2026-01"}
PROGRAM = {"id": "GOV-01", "name": "Loket", "schedule": {"start": "2025", "end": "2028"}}


def plan(edition: str | None = None, *months: tuple[str, str | None], **given: object) -> Plan:
    """A plan of 2025 to 2030 with a quick win of 2026, told of in these months."""
    marker = {
        "period": {"start": "2025", "end": "2030"},
        "edition": {"number": "1", "date": edition} if edition else None,
    }
    told = [{"month": month, "percent": percent} for month, percent in months]
    report = {
        "year": "2026", "organization": "x", "quick_wins": [{"quick_win": "QW-1", "months": told}],
    }  # fmt: skip
    made = {"quick_wins": [QUICK], "programs": [PROGRAM], "reports": [report] if told else []}
    return plan_of(masterplan=marker, **{**made, **given})


def test_a_plan_knows_the_month_of_its_edition_and_of_what_was_told() -> None:
    assert now(plan()) is None
    assert now(plan("2026-04-30")) == Month(2026, 4)
    assert now(plan("2026-04-30", ("2026-07", "30"), ("2026-05", "20"))) == Month(2026, 7)


def test_a_report_on_a_program_tells_of_the_end_of_its_year_and_an_empty_one_of_nothing() -> None:
    entry: dict[str, object] = {"program": "GOV-01"}
    report = {"year": "2026", "organization": "x", "programs": [entry]}
    assert now(plan(reports=[report])) is None
    told = {**report, "programs": [{**entry, "status": "running"}]}
    assert now(plan(reports=[told])) == Month(2026, 12)


def test_the_coming_year_follows_the_last_report_and_stays_within_the_period() -> None:
    def told(year: str) -> list[dict[str, object]]:
        entry = {"program": "GOV-01", "status": "running"}
        return [{"year": year, "organization": "x", "programs": [entry]}]

    assert coming_year(plan()) == 2025, "nothing tells more than the period"
    assert coming_year(plan("2027-01-01")) == 2027
    assert coming_year(plan("2024-01-01")) == 2025
    assert coming_year(plan("2026-01-01", reports=told("2026"))) == 2027
    assert coming_year(plan(reports=told("2030"))) == 2030
    assert coming_year(plan_of()) is None


def test_a_quick_win_is_overdue_once_its_year_is_over_and_nobody_says_that_it_is_done() -> None:
    def state(*given: object, **more: object) -> tuple[int | None, bool]:
        made = plan(*given, **more)  # type: ignore[arg-type]
        (quick_win,) = made.quick_wins
        known = reached(made, quick_win)
        return known.percent if known else None, is_overdue(made, quick_win)

    assert state("2026-12-31") == (None, False), "its last month runs"
    assert state("2027-01-01") == (None, True)
    assert state("2027-01-01", ("2026-06", "70"), ("2026-12", "100")) == (100, False)
    assert state("2027-01-01", ("2026-12", "90"), ("2026-06", "70")) == (90, True)
    assert state("2027-01-01", ("2026-12", None)) == (None, True), "a month without a figure"
    done = {**QUICK, "progress": "100"}
    assert state("2027-01-01", quick_wins=[done]) == (100, False)
    assert state() == (None, False), "nobody knows what time it is"
