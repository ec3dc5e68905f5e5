"""What is on record of each bimtek."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.workshops import chair_of, recorded
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.plan import Plan

WORKSHOPS: list[dict[str, Any]] = [
    {
        "stage": 2,
        "name": "Bimtek Tahap II",
        "dates": ["2026-07-31"],
        "participants": {"opd": 0},
        "groups": ["Smart Governance"],
    },
    {"stage": 2, "name": "Bimtek Tahap II, lanjutan", "participants": {}},
    {"stage": 4, "name": "Bimtek Tahap IV", "outputs": ["Naskah masterplan"]},
]


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(workshops=WORKSHOPS)


def test_each_workshop_of_a_stage_is_looked_at(plan: Plan) -> None:
    first, second = recorded(plan, 2)
    assert first.given == ("dates", "participants", "groups")  # nobody came: that is known too
    assert first.empty == ("venue", "attended_by", "agenda", "outputs")
    assert (second.given, len(second.empty)) == ((), 7)


def test_the_closing_workshop_is_not_asked_for_groups(plan: Plan) -> None:
    (closing,) = recorded(plan, 4)
    assert closing.given == ("outputs",)
    assert "groups" not in closing.empty and "attended_by" in closing.empty


def test_a_stage_without_a_workshop_lacks_all_of_one(plan: Plan) -> None:
    (none,) = recorded(plan, 3)
    assert (none.workshop, none.given, len(none.empty)) == (None, (), 7)


def test_of_a_file_that_cannot_be_read_nothing_is_said() -> None:
    plan = Plan(Masterplan(title="Masterplan"), Framework(), unread=("workshops.yaml",))
    assert [*recorded(plan, 1)] == []


@pytest.mark.parametrize(
    ("team", "chair"),
    [
        ({"members": [{"position": "Sekda", "role": "Ketua Harian"}]}, "Sekda"),
        ({"members": [{"position": "Sekda", "role": "Anggota"}]}, ""),
        (
            {"members": [{"position": "Sekda", "role": "Ketua"}], "illustrative": ["members"]},
            "",
        ),
        (None, ""),
    ],
)
def test_who_leads_the_team_is_said_only_where_it_is_known(team: Any, chair: str) -> None:
    assert chair_of(plan_of(governance={"team": team})) == chair
