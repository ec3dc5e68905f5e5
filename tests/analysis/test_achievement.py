"""Achievement in percent: each formula, each side of a bound, and what cannot be divided."""

from decimal import Decimal
from typing import Any

import pytest

from smartcity_mp.analysis.achievement import achievement, band, bounds
from smartcity_mp.model.indicators import Indicator, Target
from smartcity_mp.model.schema.choices import SCALES

UP, DOWN, KEEP = {"direction": "up"}, {"direction": "down"}, {"direction": "keep"}
WORDS = {"scale": ["kurang", "cukup", "baik"]}


def percent(
    given: dict[str, Any], target: object, actual: str, falling: str = "mirror"
) -> str | None:
    said = {"name": "X", "targets": {"2026": target}, "actuals": {"2026": actual}, **given}
    indicator = Indicator.model_validate(said)
    wanted: Target = indicator.targets[2026]
    found = achievement(indicator, wanted, indicator.actuals[2026], falling)
    return None if found is None else f"{found:.1f}"


@pytest.mark.parametrize(
    ("given", "target", "actual", "said"),
    [
        (UP, "80", "60", "75.0"),
        (UP, "80", "96", "100.0"),
        (UP, "80", "-5", "0.0"),
        (UP, "0", "0", "100.0"),
        (UP, "0", "-1", "0.0"),
        (DOWN, "10", "12", "80.0"),
        (DOWN, "10", "25", "0.0"),
        (DOWN, "10", "8", "100.0"),
        (DOWN, "0", "0", "100.0"),
        (DOWN, "0", "1", "0.0"),
        (KEEP, "95", "95", "100.0"),
        (KEEP, "100", "90", "90.0"),
        (KEEP, "90", "100", "90.0"),
        (DOWN, {"min": "5", "max": "9"}, "9", "100.0"),
        (DOWN, {"min": "5", "max": "10"}, "12", "80.0"),
        (UP, {"min": "80", "max": "90"}, "60", "75.0"),
        (UP, {"min": "0"}, "-1", "0.0"),
        (WORDS, "baik", "cukup", "66.7"),
        (WORDS, "cukup", "baik", "100.0"),
        (WORDS, "cukup", "lumayan", None),
        (WORDS, {"max": "2"}, "cukup", None),
        ({}, "80", "60", None),
    ],
)
def test_achievement(given: dict[str, Any], target: object, actual: str, said: str | None) -> None:
    assert percent(given, target, actual) == said


@pytest.mark.parametrize(
    ("falling", "start", "said"),
    [
        ("mirror", "20", "80.0"),
        ("ratio", "20", "83.3"),
        ("way", "20", "80.0"),
        ("way", "14", "50.0"),
        ("way", "10", "80.0"),  # the baseline is the target: there is no way to measure along
        ("way", None, "80.0"),
    ],
)
def test_three_formulas_for_what_should_fall(falling: str, start: str | None, said: str) -> None:
    given = {**DOWN, **({"baseline": {"year": "2024", "value": start}} if start else {})}
    assert percent(given, "10", "12", falling) == said


@pytest.mark.parametrize("scale", SCALES)
def test_bands_meet_without_a_gap(scale: str) -> None:
    names = [band(Decimal(tenth) / 10, scale) for tenth in range(1001)]
    assert len(set(names)) == 5
    for least, name in zip(bounds(scale), dict.fromkeys(reversed(names)), strict=True):
        assert names[least * 10] == name
        assert not least or names[least * 10 - 1] != name
    assert band(Decimal("90.999"), "91-76-66-51") == "high"
