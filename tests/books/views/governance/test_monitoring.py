from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.views.governance.monitoring import MISSED, REACHED, judgement, monitoring
from smartcity_mp.model.indicators import Indicator


def goals(*indicators: dict[str, Any]) -> list[dict[str, Any]]:
    objective = {"id": "SS1", "statement": "Sasaran", "indicators": list(indicators)}
    return [{"id": "TJ1", "statement": "Tujuan", "objectives": [objective]}]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"direction": "up", "targets": "7", "actuals": "7"}, REACHED),
        ({"direction": "up", "targets": "7", "actuals": "6.9"}, MISSED),
        ({"direction": "down", "targets": "7", "actuals": "6.9"}, REACHED),
        ({"direction": "down", "targets": "7", "actuals": "7.1"}, MISSED),
        ({"direction": "keep", "targets": "7", "actuals": "7"}, REACHED),
        ({"direction": "keep", "targets": "7", "actuals": "8"}, MISSED),
        ({"targets": "7", "actuals": "8"}, None),
        ({"direction": "down", "targets": {"min": "5", "max": "9"}, "actuals": "9"}, REACHED),
        ({"direction": "down", "targets": {"max": "9"}, "actuals": "10"}, MISSED),
        ({"scale": ["C", "B", "A"], "targets": "B", "actuals": "A"}, REACHED),
        ({"scale": ["C", "B", "A"], "targets": "B", "actuals": "C"}, MISSED),
        ({"targets": "B", "actuals": "C"}, None),
    ],
)
def test_a_result_is_held_against_the_target_of_its_year(
    given: dict[str, Any], said: str | None
) -> None:
    years = {name: {"2025": given.pop(name)} for name in ("targets", "actuals")}
    assert judgement(Indicator.model_validate({"name": "X", **given, **years})) == said


def test_a_result_without_a_target_of_its_year_is_not_judged() -> None:
    given = {"name": "X", "direction": "up", "targets": {"2026": "1"}, "actuals": {"2025": "9"}}
    assert judgement(Indicator.model_validate(given)) is None


def test_counts_and_what_is_not_there_yet() -> None:
    reached = {
        "id": "IK-1", "name": "IPM", "direction": "up", "owner": "bappeda",
        "targets": {"2024": "70", "2025": "71"}, "actuals": {"2024": "60", "2025": "72"},
        "illustrative": ["targets"],
    }  # fmt: skip
    bare = {"id": "IK-2", "name": "TPT"}
    view = monitoring(plan_of(goals=goals(reached, bare)))
    assert view.objective_indicators == "dua indikator sasaran"
    assert (view.known, view.latest, view.compared, view.reached) == (
        "satu",
        "2025",
        "satu",
        "satu",
    )
    assert view.illustrative
    assert view.unreported == "satu"
    assert view.parts[3] == "indikator hasil belum ditentukan"
    missed = monitoring(plan_of(goals=goals({**reached, "actuals": {"2025": "1"}})))
    assert (missed.compared, missed.reached) == ("satu", "belum ada yang")


def test_an_empty_plan_has_no_indicator_to_follow() -> None:
    view = monitoring(plan_of())
    assert (view.objective_indicators, view.results, view.known, view.reporters) == (None,) * 4


@pytest.mark.parametrize(
    ("schedules", "said"),
    [
        ([], "program belum dirumuskan"),
        ([None], "satu program yang belum dijadwalkan"),
        (["2025"], "satu program yang sudah dijadwalkan"),
        (["2025", "2026"], "dua program yang semuanya sudah dijadwalkan"),
        (["2025", None], "dua program, satu di antaranya sudah dijadwalkan"),
    ],
)
def test_programs_without_a_schedule_are_not_claimed_to_have_one(
    schedules: list[str | None], said: str
) -> None:
    programs = [
        {"id": f"A-{n}", "name": "A", "schedule": {"start": year, "end": year}}
        for n, year in enumerate(schedules)
    ]
    assert monitoring(plan_of(programs=programs)).parts[2] == said


def test_what_the_evaluation_asks_of_the_institutions_is_said_in_one_breath() -> None:
    enacted = {"regulation": {"number": "20", "year": "2024"}}
    council = {"council": {"decree": "Keputusan Nomor 1"}}
    both = monitoring(plan_of(masterplan=enacted, governance=council)).parts[1]
    assert both == "peraturan penetapan dan keputusan tentang Dewan Smart City sudah tercatat"
    rule = monitoring(plan_of(masterplan=enacted)).parts[1]
    assert rule == (
        "peraturan penetapan sudah tercatat, tetapi keputusan tentang Dewan Smart City belum"
    )
    listed = monitoring(plan_of(governance=council)).parts[1]
    assert listed == (
        "peraturan penetapan belum tercatat, sedangkan keputusan tentang Dewan Smart City sudah"
    )
