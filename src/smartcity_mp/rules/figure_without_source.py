"""A figure has neither a source nor the mark that it is illustrative."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import measured
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator, OfficialTarget
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import Statistic

CODE = "SMP501"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Angka tidak punya sumber dan tidak ditandai sebagai ilustrasi.

Pembaca buku harus dapat memeriksa sebuah angka atau tahu bahwa angka itu belum dapat diperiksa. Ini
berlaku untuk statistik, indikator, butir kesiapan, dan belanja daerah. Statistik juga benar jika
setiap nilainya menyebut sumber sendiri. Target resmi menyebut dokumen yang menetapkannya.""",
    en="""A figure has neither a source nor the mark that it is illustrative.

Whoever reads the books must be able to check a figure, or see that nobody can. This holds for
statistics, indicators, readiness items and the region's spending. A statistic is also fine where
each of its values names a source of its own. An official target names the document that sets
it.""",
    wrong="""
# profile.yaml
statistics:
  - id: penduduk
    name: Jumlah penduduk
    values: {2023: 1654836}
""",
    right="""
# profile.yaml
statistics:
  - id: penduduk
    name: Jumlah penduduk
    values: {2023: 1654836}
    source: BPS, Kabupaten dalam Angka 2024
  - id: wisatawan
    name: Jumlah wisatawan
    values: {2023: 500000}
    illustrative: all
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for statistic in plan.profile.statistics:
        if not statistic.source and not statistic.illustrative and not _each_has_source(statistic):
            values = {"id": statistic.id, "problem": "statistic", "name": statistic.name, "due": 1}
            yield Finding(statistic, ("source",), values)
    for item in plan.readiness.items:
        if not item.source and not item.illustrative:
            values = {"id": item.id, "problem": "readiness", "name": item.indicator, "due": 1}
            yield Finding(item, ("source",), values)
    for year, budget in plan.finance.region_budget.items():
        if budget.amount and not budget.source and not budget.illustrative:
            yield Finding(budget, ("source",), {"problem": "budget", "year": year, "due": 2})
    for found in measured(plan):
        for indicator in found.indicators if found.stage <= plan.stage else ():
            if not indicator.source and not indicator.illustrative:
                values = {"id": indicator.id, "problem": "indicator", "name": indicator.name}
                yield Finding(indicator, ("source",), {**values, "due": found.stage})
    for indicator in plan.each(Indicator) if plan.each(OfficialTarget) else ():
        for target in indicator.official:
            if not (target.document or target.source):
                values = {"id": indicator.id, "problem": "official", "name": indicator.name}
                yield Finding(target, ("value",), {**values, "year": target.year})


def _each_has_source(statistic: Statistic) -> bool:
    values = statistic.values.values()
    return bool(values) and all(getattr(value, "source", None) for value in values)
