from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Marked
from smartcity_mp.books.views.governance.monitoring import (
    MISSED,
    REACHED,
    Monitoring,
    judgement,
    monitoring,
)
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
    assert judgement(plan_of(), Indicator.model_validate({"name": "X", **given, **years})) == said


def test_a_result_without_a_target_of_its_year_is_not_judged() -> None:
    given = {"name": "X", "direction": "up", "targets": {"2026": "1"}, "actuals": {"2025": "9"}}
    assert judgement(plan_of(), Indicator.model_validate(given)) is None


def test_counts_and_what_is_not_there_yet() -> None:
    reached = {
        "id": "IK-1", "name": "IPM", "direction": "up", "owner": "bappeda",
        "targets": {"2024": "70", "2025": "71"}, "actuals": {"2024": "60", "2025": "72"},
        "illustrative": ["targets"],
    }  # fmt: skip
    bare = {"id": "IK-2", "name": "TPT"}
    view = monitoring(plan_of(goals=goals(reached, bare)))
    assert view.objective_indicators == "dua indikator sasaran"
    assert (view.known, view.latest, view.compared) == ("satu", "2025", "satu")
    assert (view.decided, view.official) == (None, None)
    assert str(view.illustrative).startswith("Target pembandingnya masih ilustratif (†)")
    assert view.unreported == "satu"
    assert view.parts[3] == "indikator hasil belum ditentukan"
    missed = monitoring(plan_of(goals=goals({**reached, "actuals": {"2025": "1"}})))
    assert missed.compared == "satu"


UP = {"name": "IPM", "direction": "up"}
DECIDED = {**UP, "targets": {"2025": "70"}}
EXAMPLE = {**DECIDED, "illustrative": ["targets"]}
OFFICIAL = {**EXAMPLE, "official": [{"year": "2025", "value": "75", "source": "RPJMN"}]}


def told(*given: tuple[dict[str, Any], str]) -> Monitoring:
    return monitoring(
        plan_of(goals=goals(*({**item, "actuals": {"2025": it}} for item, it in given)))
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([(DECIDED, "71")], "Target itu resmi atau sudah ditetapkan, dan tercapai."),
        ([(DECIDED, "69")], "Target itu resmi atau sudah ditetapkan, dan belum tercapai."),
        ([(OFFICIAL, "74")], "Target itu resmi atau sudah ditetapkan, dan belum tercapai."),
        ([(EXAMPLE, "71")], None),
        (
            [(DECIDED, "71"), (OFFICIAL, "74")],
            "Seluruh target itu resmi atau sudah ditetapkan: satu tercapai dan satu belum "
            "tercapai.",
        ),
        (
            [(DECIDED, "71"), (EXAMPLE, "69")],
            "Satu target di antaranya resmi atau sudah ditetapkan, dan tercapai.",
        ),
        (
            [(DECIDED, "69"), (DECIDED, "69"), (EXAMPLE, "69")],
            "Dua target di antaranya resmi atau sudah ditetapkan, dan semuanya belum tercapai.",
        ),
    ],
)
def test_only_a_target_that_somebody_decided_on_is_reached_or_missed(
    given: list[tuple[dict[str, Any], str]], said: str | None
) -> None:
    assert told(*given).decided == said


@pytest.mark.parametrize(
    ("target", "actual", "said"),
    [
        ("70", "71", "Di atas angka ilustratif"),
        ("70", "69", "Di bawah angka ilustratif"),
        ("70", "70", "Sama dengan angka ilustratif"),
        ({"min": "60", "max": "80"}, "70", "Dalam rentang ilustratif"),
        ({"min": "60", "max": "80"}, "81", "Di atas angka ilustratif"),
    ],
)
def test_beside_an_illustration_a_result_only_stands_somewhere(
    target: object, actual: str, said: str
) -> None:
    given = {**EXAMPLE, "targets": {"2025": target}, "actuals": {"2025": actual}}
    assert judgement(plan_of(), Indicator.model_validate(given)) == Marked(said)


def test_official_targets_have_a_table_with_their_origin() -> None:
    documents = {"documents": [{"id": "RPJMD", "title": "RPJMD Kota Uji"}]}
    law = {"year": "2024", "value": {"max": "14"}, "document": "RPJMD"}
    stunting = {
        "name": "Stunting",
        "direction": "down",
        "official": [law],
        "actuals": {"2024": "15"},
    }
    plan = plan_of(alignment=documents, goals=goals(stunting, OFFICIAL))
    table = monitoring(plan).official
    assert table is not None
    assert [row.cells[1:] for row in table.rows] == [
        ("paling banyak 14 (2024)", "RPJMD Kota Uji", "15", "Belum tercapai"),
        ("75 (2025)", "RPJMN", "–", "–"),
    ]


def test_what_an_office_reports_is_a_result_too() -> None:
    reports = [
        {"year": "2025", "organization": "bappeda",
         "indicators": [{"indicator": "IK-1", "value": "71"}]},
    ]  # fmt: skip
    view = monitoring(plan_of(goals=goals({**DECIDED, "id": "IK-1"}), reports=reports))
    assert (view.known, view.compared) == ("satu", "satu")


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


def test_targets_that_outlast_their_programs_name_who_goes_on() -> None:
    def told(*ends: str | None, owner: str | None = "a", last: str = "2033") -> list[Any]:
        programs = [
            {"id": f"P{n}", "name": "P", "outcomes": [{"ref": "IK-A"}],
             "schedule": {"start": "2024", "end": end} if end else None}
            for n, end in enumerate(ends)
        ]  # fmt: skip
        indicator = {"id": "IK-A", "name": "Ukuran", "targets": {last: "1"}, "owner": owner}
        objective = {"id": "S", "statement": "S", "indicators": [indicator]}
        plan = plan_of(
            goals=[{"id": "T", "statement": "T", "objectives": [objective]}],
            programs=programs,
            organizations=[{"id": "a", "name": "Dinas A"}],
        )
        table = monitoring(plan).outlasting
        return [row.cells for row in table.rows] if table else []

    named = Cite("IK-A", "Ukuran")
    assert told("2026", "2028") == [(named, "2028", "2033", Cite("a", "Dinas A"))]
    assert told("2028", owner=None) == [(named, "2028", "2033", None)]
    assert told("2028", "2033") == told("2028", None) == told("2028", last="2028") == told() == []
