from small_plans import plan_of

from smartcity_mp.analysis.joins import by_dimension, dimension_of, owner_of
from smartcity_mp.model.indicators import Indicator


def test_groups_are_the_dimensions_and_the_rest_at_the_end() -> None:
    plan = plan_of(
        quick_wins=[
            {"id": "Q3", "name": "C"},
            {"id": "Q4", "name": "D", "sub_dimension": "gone.away"},
            {"id": "Q2", "name": "B", "sub_dimension": "living.health"},
        ]
    )
    groups = by_dimension(plan, plan.quick_wins, dimension_of)
    assert [(group and group.id, [item.id for item in own]) for group, own in groups] == [
        ("governance", []), ("living", ["Q2"]), (None, ["Q3", "Q4"]),
    ]  # fmt: skip


def test_no_rest_is_no_group() -> None:
    plan = plan_of()
    assert [group and group.id for group, _ in by_dimension(plan, (), dimension_of)] == [
        "governance", "living",
    ]  # fmt: skip


def test_an_indicator_without_an_owner_belongs_to_the_owner_of_its_program() -> None:
    output = {"id": "A.K1", "name": "Keluaran"}
    plan = plan_of(
        organizations=[{"id": "kominfo", "name": "Dinas"}],
        programs=[{"id": "A", "name": "A", "owner": "kominfo", "outputs": [output]}],
    )
    held = plan.by_id["A.K1"]
    assert isinstance(held, Indicator)
    assert owner_of(plan, held) == "kominfo"
    assert owner_of(plan, Indicator(name="X")) is None
    assert owner_of(plan, Indicator(name="X", owner="bappeda")) == "bappeda"
