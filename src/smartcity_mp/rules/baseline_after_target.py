"""The baseline is younger than the first target."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import measured
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

CODE = "SMP409"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Kondisi awal lebih baru daripada target pertama.

Kondisi awal adalah titik tolak target, jadi tahunnya tidak mungkin sesudah tahun target pertama.
Pengukuran yang lebih baru adalah capaian dan ditulis di `actuals`.""",
    en="""The baseline is younger than the first target.

The baseline is the state from which the targets start, so its year cannot lie after the first of
them. A newer measurement is an achievement and belongs into `actuals`.""",
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
            baseline: {year: 2025, value: 84.1}
            targets: {2024: 84, 2028: 88}
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
            baseline: {year: 2023, value: 82.6}
            targets: {2024: 84, 2028: 88}
            actuals: {2025: 84.1}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for item in measured(plan):
        for indicator in item.indicators:
            yield from _early(indicator, item.years)


def _early(indicator: Indicator, years: range) -> Iterator[Finding]:
    baseline, targets = indicator.baseline, indicator.targets
    if baseline is None or baseline.year is None or not targets or min(targets) >= baseline.year:
        return
    early = [year for year in targets if year < baseline.year]
    values = {"id": indicator.id, "name": indicator.name, "year": baseline.year}
    if len(early) * 2 >= len(targets):
        values |= {"first": min(early), "problem": "baseline"}
        yield Finding(indicator, ("baseline", "year"), values)
    else:
        for year in early:
            if not years or year in years:  # else SMP403 says so
                values |= {"first": year, "problem": "target"}
                yield Finding(indicator, ("targets", year), values)
