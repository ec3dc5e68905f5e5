from decimal import Decimal
from typing import Any

from small_plans import plan_of

from smartcity_mp.analysis.readiness import components, mean


def item(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "indicator": name, **more}


def test_the_mean_of_nothing_is_not_known() -> None:
    assert mean([]) is None
    assert mean([Decimal(1), Decimal(2)]) == Decimal("1.5")


def test_components_stand_in_the_order_of_the_framework_and_what_has_no_place_at_the_end() -> None:
    items = [
        item("C"),
        item("B", component="policy", score="3", expected_score="4"),
        item("A", component="budget", score="1", illustrative=["score"]),
        item("D", component="budget", score="2", expected_score="4"),
    ]
    parts = components(plan_of(readiness={"items": items}))
    assert [(part.element, part.component) for part in parts] == [
        ("structure", "budget"), ("superstructure", "policy"), (None, None),
    ]  # fmt: skip
    budget, policy, unplaced = parts
    assert (budget.now, budget.wanted, budget.gap) == (Decimal("1.5"), Decimal(4), Decimal(2))
    assert (budget.rests_on("score"), budget.rests_on("expected_score")) == (True, False)
    assert policy.gap == 1
    assert (unplaced.now, unplaced.gap) == (None, None)
