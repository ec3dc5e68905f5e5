import pytest
from small_plans import plan_of

from smartcity_mp.analysis.risks import gravest, judged_risks, level


@pytest.mark.parametrize(
    ("score", "name"),
    [(1, "low"), (4, "low"), (5, "medium"), (9, "medium"), (10, "high"), (14, "high"),
     (15, "very-high"), (25, "very-high")],
)  # fmt: skip
def test_the_level_of_a_score(score: int, name: str) -> None:
    assert level(score) == name


def test_the_gravest_come_first_and_what_nobody_judged_is_left_out() -> None:
    risks = [
        {"risk": "A", "likelihood": "2", "impact": "3"},
        {"risk": "B"},
        {"risk": "C", "likelihood": "5", "impact": "4"},
    ]
    plan = plan_of(
        programs=[{"id": "P", "name": "P", "risks": risks}],
        quick_wins=[{"id": "Q", "name": "Q", "risks": [{"risk": "D", "likelihood": "3"}]}],
    )
    assert [(item.holder.id, item.score) for item in judged_risks(plan)] == [
        ("P", 6), ("P", None), ("P", 20), ("Q", None),
    ]  # fmt: skip
    assert [item.risk.risk for item in gravest(plan)] == ["C", "A"]
