"""How far indicators have come, and how far they still have to go."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.progress import held, latest, way_to_go
from smartcity_mp.model.indicators import Indicator

PLAN = plan_of()
UP, DOWN = {"direction": "up"}, {"direction": "down"}


def indicator(**given: Any) -> Indicator:
    return Indicator.model_validate({"name": "X", **given})


def started(value: str) -> dict[str, Any]:
    return {"baseline": {"year": "2023", "value": value}}


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({**UP, **started("60"), "targets": {"2028": "80"}}, "0.25"),
        ({**DOWN, **started("30"), "targets": {"2028": {"min": "5", "max": "10"}}}, "0.67"),
        ({**UP, **started("30"), "targets": {"2028": {"min": "60", "max": "90"}}}, "0.50"),
        ({**DOWN, **started("30"), "targets": {"2028": {"min": "5"}}}, None),
        ({**UP, **started("90"), "targets": {"2028": "80"}}, "-0.11"),
        ({**UP, **started("0"), "targets": {"2028": "0"}}, None),
        ({**UP, **started("0"), "targets": {"2027": "100", "2028": "100"}, "cumulative": "true",
          "actuals": {"2024": "20", "2025": "30"}}, "0.75"),
        ({**UP, **started("0"), "targets": {"2028": "100"}, "cumulative": "true"}, None),
        ({**UP, **started("0"), "targets": {"2027": "baik", "2028": "9"}, "cumulative": "true",
          "actuals": {"2025": "1"}}, None),
        ({**started("60"), "targets": {"2028": "80"}}, None),
        ({**UP, "targets": {"2028": "80"}}, None),
        ({**UP, **started("60")}, None),
    ],
)  # fmt: skip
def test_way_to_go(given: dict[str, Any], left: str | None) -> None:
    found = way_to_go(PLAN, indicator(**given))
    assert (None if found is None else f"{found:.2f}") == left


def test_the_latest_of_what_adds_up_is_its_sum() -> None:
    added = indicator(cumulative="true", actuals={"2024": "20", "2026": "5"})
    assert latest(PLAN, added) == (25, 2026)
    assert latest(PLAN, indicator(actuals={"2024": "20", "2026": "5"})) == (5, 2026)
    assert latest(PLAN, indicator(**started("7"))) == (7, 2023)
    assert latest(PLAN, indicator(actuals={"2024": "baik"})) is None


def test_an_official_target_is_held_up_before_an_own_one() -> None:
    own = {**UP, "targets": {"2024": "60", "2025": "80"}, "actuals": {"2024": "70", "2025": "70"}}
    official = indicator(
        **own, official=[{"year": "2024", "value": "75"}], illustrative=["targets"]
    )
    before = held(PLAN, official, 2024)
    assert before is not None
    assert (before.target, before.is_decided, before.is_reached, before.side) == (
        75,
        True,
        False,
        -1,
    )
    now = held(PLAN, official)
    assert now is not None
    assert (now.year, now.target, now.is_decided) == (2025, 80, False)
    assert held(PLAN, official, 2030) is None
