"""A target moves against the direction of its indicator."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.units import PERCENT
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

CODE = "SMP408"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Target bergerak melawan arah indikatornya.

Jika `direction` bernilai `up`, tidak ada target yang lebih rendah daripada target sebelumnya atau
kondisi awal; jika `down`, tidak ada yang lebih tinggi. Kata dalam skala berurut dari yang terburuk,
jadi kata berikutnya tidak pernah lebih buruk. Target kumulatif adalah jumlah tiap tahun sehingga
tidak dibandingkan; rentang dibandingkan hanya bila tidak beririsan. Target yang memang sengaja
diturunkan dikecualikan dengan alasan.""",
    en="""A target moves against the direction of its indicator.

Where `direction` is `up`, no target lies below the one before it or below the baseline; where it is
`down`, none lies above. Words of a scale stand from worst to best, so a later one is never worse.
Cumulative targets are amounts of single years and are not compared; ranges are compared only where
they do not overlap. A target that falls on purpose is waived with its reason.""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - id: IK-IKM
            name: Indeks Kepuasan Masyarakat
            direction: up
            baseline: {year: 2023, value: 84.1}
            targets: {2024: 86, 2028: 83}
""",
    right="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - id: IK-IKM
            name: Indeks Kepuasan Masyarakat
            direction: up
            baseline: {year: 2023, value: 84.1}
            targets: {2024: 86, 2028: 88}
""",
)
_ALIKE = 3
"""So many times as much is a percentage of the same series at most, if it is no slip."""
_DIRECTIONS = ("up", "down")
_LEAST, _MOST = Decimal("-Infinity"), Decimal("Infinity")


def check(plan: Plan) -> Iterator[Finding]:
    for indicator in plan.each(Indicator):
        given = indicator.__dict__
        if given["direction"] not in _DIRECTIONS or given["cumulative"] or _runs_well(given):
            continue
        since, before = _start(indicator)
        for year, value in sorted(indicator.targets.items()):
            if before is not None and _against(indicator, before, value):
                problem = "scale" if isinstance(value, str) else indicator.direction
                values = {"id": indicator.id, "name": indicator.name, "problem": problem}
                figures = {"year": year, "value": _text(value), "before": _text(before)}
                if right := _as_percent(indicator, before, value):
                    values |= {"problem": "fraction", "right": right}
                yield Finding(indicator, ("targets", year), {**values, **figures, "since": since})
            since, before = year, value


def _runs_well(given: Mapping[str, Any]) -> bool:
    """Whether plain numbers, year after year, move the right way, as most do; False if unsure."""
    targets, baseline = given["targets"], given["baseline"]
    figures: list[Any] = [*targets.values()]
    if baseline and (first := baseline.__dict__["value"]) is not None:
        figures.insert(0, first)
    if not figures or type(figures[0]) is not Decimal:
        return False
    try:
        is_ordered = figures == sorted(figures, reverse=given["direction"] == "down")
    except TypeError:  # a word or a range is among them
        return False
    return is_ordered and [*targets] == sorted(targets)


def _start(indicator: Indicator) -> tuple[int | None, object]:
    baseline = indicator.baseline
    return (baseline.year, baseline.value) if baseline else (None, None)


def _against(indicator: Indicator, before: object, value: object) -> bool:
    if isinstance(before, Decimal) and isinstance(value, Decimal):
        return value < before if indicator.direction == "up" else value > before
    if isinstance(before, str) or isinstance(value, str):
        scale = indicator.scale
        return before in scale and value in scale and scale.index(value) < scale.index(before)
    (low_before, high_before), (low, high) = _bounds(before), _bounds(value)
    return high < low_before if indicator.direction == "up" else low > high_before


def _as_percent(indicator: Indicator, before: object, value: object) -> str | None:
    """A percentage that was typed as a fraction, 0.5 beside 60, as it is to be typed."""
    if indicator.unit not in PERCENT or not isinstance(before, Decimal):
        return None
    if not isinstance(value, Decimal) or not 0 < min(before, value) < 1:
        return None
    right, other = min(before, value) * 100, max(before, value)
    is_alike = right <= other * _ALIKE and other <= right * _ALIKE
    return f"{right.normalize():f}" if is_alike else None


def _bounds(value: object) -> tuple[Decimal, Decimal]:
    """A figure as the smallest and the largest that it may be."""
    if isinstance(value, Decimal):
        return value, value
    low, high = getattr(value, "min", None), getattr(value, "max", None)
    return (_LEAST if low is None else low), (_MOST if high is None else high)


def _text(value: object) -> str:
    if isinstance(value, Decimal | str):
        return str(value)
    bounds = (getattr(value, "min", None), getattr(value, "max", None))
    return "–".join("…" if bound is None else str(bound) for bound in bounds)
