"""A share over 100 percent, or a percentage below 0."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from smartcity_mp.diagnostics import Finding, Path, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.units import PERCENT
from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import Statistic

CODE = "SMP422"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Persentase di bawah 0, atau bagian yang lebih dari 100 persen.

Bagian dari keseluruhan (persentase, proporsi, porsi, pangsa) tidak dapat melebihi 100, dan hampir
tidak ada persentase yang di bawah 0; biasanya ada koma yang hilang atau satuan yang keliru. Yang
memang dapat melampauinya tidak diperiksa: pertumbuhan, laju, perubahan, kenaikan, penurunan,
inflasi, selisih, dan untuk batas atas juga rasio serta capaian terhadap target.""",
    en="""A share over 100 percent, or a percentage below 0.

A part of a whole (percentage, proportion, share) cannot exceed 100, and hardly any percentage lies
below 0; usually a point was lost or the unit is another one. What may go beyond is not checked:
growth, rates of change, increase, decrease, inflation, differences, and for the upper bound also
ratios and achievements against a target.""",
    wrong="""
# profile.yaml
statistics:
  - id: internet
    name: Persentase rumah tangga dengan akses internet
    unit: persen
    values: {2023: 789}
""",
    right="""
# profile.yaml
statistics:
  - id: internet
    name: Persentase rumah tangga dengan akses internet
    unit: persen
    values: {2023: 78.9}
  - id: tumbuh
    name: Pertumbuhan ekonomi
    unit: persen
    values: {2020: -1.48}
""",
)
_NONE, _ALL = Decimal(0), Decimal(100)
_PARTS = (
    "persentase", "prosentase", "proporsi", "porsi", "pangsa", "percentage", "proportion", "share",
)  # fmt: skip
"""Words that say that something is a part of a whole."""
_CHANGES = (
    "tumbuh", "laju", "ubah", "naik", "ningkat", "turun", "inflasi", "deflasi", "selisih",
    "deviasi", "surplus", "defisit", "kontraksi", "margin", "laba", "rugi", "neraca", "tambah",
    "pengurangan", "hemat", "growth", "change", " rate", "increase", "decrease", "reduc",
    "differ", "inflation", "deficit", "balance", "saving", "profit",
)  # fmt: skip
_COMPARED = (
    "rasio", "capai", "realisasi", "target", "terhadap", "banding", "relatif", "ratio", "achiev",
    "compared", "relative",
)  # fmt: skip


def check(plan: Plan) -> Iterator[Finding]:
    for statistic in plan.profile.statistics:
        if statistic.unit in PERCENT:
            yield from _beyond(statistic, ("values",), statistic.values)
    shares = [indicator for indicator in plan.each(Indicator) if indicator.unit in PERCENT]
    if _all_within(shares):  # as with most plans
        return
    for indicator in shares:
        yield from _beyond(indicator, ("targets",), indicator.targets)
        if indicator.baseline:
            value = indicator.baseline.value
            yield from _beyond(indicator, ("baseline",), {"value": value})
        yield from _beyond(indicator, ("actuals",), indicator.actuals)


def _all_within(shares: Sequence[Indicator]) -> bool:
    """Whether all figures are plain numbers from 0 to 100: at once is faster than one by one."""
    figures: list[Any] = []
    for share in shares:
        given = share.__dict__
        figures += given["targets"].values()
        if given["actuals"]:
            figures += given["actuals"].values()
        if (baseline := given["baseline"]) and baseline.value is not None:
            figures.append(baseline.value)
    if not {Decimal}.issuperset(map(type, figures)):
        return False
    return min(figures, default=_NONE) >= _NONE and max(figures, default=_ALL) <= _ALL


def _beyond(
    item: Indicator | Statistic, path: Path, figures: Mapping[Any, object]
) -> list[Finding]:
    """The first figure of a series that is beyond what the item can be."""
    for key, value in figures.items():
        for figure in (value,) if type(value) is Decimal else _numbers(value):
            if _NONE <= figure <= _ALL or (problem := _problem(item.name, figure)) is None:
                continue
            values = {"id": item.id, "name": item.name, "value": figure, "problem": problem}
            return [Finding(item, (*path, key), values)]
    return []


def _problem(name: str, figure: Decimal) -> str | None:
    """What is wrong with a percentage beyond 0 to 100; None where its name allows for it."""
    may_fall, may_exceed = _allowed(name)
    if figure < 0:
        return None if may_fall else "low"
    return None if may_exceed else "high"


@lru_cache(maxsize=256)  # all years of an indicator bear the same name
def _allowed(name: str) -> tuple[bool, bool]:
    """Whether a percentage of this name may be below 0, and over 100."""
    words = f" {name.casefold()}"
    may_fall = any(word in words for word in _CHANGES)
    is_part = any(word in words for word in _PARTS)
    return may_fall, may_fall or not is_part or any(word in words for word in _COMPARED)


def _numbers(value: object) -> tuple[Decimal, ...]:
    """The numbers of a value, of a range, of a year with its remarks; none of a word."""
    if isinstance(value, TargetRange):
        return tuple(bound for bound in (value.min, value.max) if bound is not None)
    figure = getattr(value, "value", None)
    return () if figure is None else (figure,)
