import pytest
from small_plans import plan_of

from smartcity_mp.books.views.analysis.condition import condition


@pytest.mark.parametrize(
    ("values", "trends"), [({}, False), ({"2023": "1"}, False), ({"2022": "1", "2023": "2"}, True)]
)
def test_trends_are_announced_only_where_there_are_any(
    values: dict[str, str], trends: bool
) -> None:
    statistic = {"id": "a", "name": "A", "values": values}
    assert condition(plan_of(profile={"statistics": [statistic]})).trends is trends
