import pytest

from smartcity_mp.loading.dates import other_date


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("3/4/2026", "date", "2026-03-04"),
        ("03-04-2026", "any_date", "2026-03-04"),
        ("3/4/2026", "month", "2026-03"),
        ("3/4/2026", "year", None),
        ("4/4/2026", "date", None),
        ("13/4/2026", "date", None),
        ("3 April 2026", "date", None),
        ("3/4/2026" + " " * 100, "date", None),
    ],
)
def test_what_a_date_is_if_its_month_comes_first(text: str, kind: str, other: str | None) -> None:
    assert other_date(text, kind) == other
