"""A figure is older than five years at the date of the edition."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import Statistic
from smartcity_mp.model.readiness import ReadinessItem

CODE = "SMP502"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ("profile.values", "readiness.year", "goals.baseline", "programs.baseline")
MANUAL = Manual(
    id="""Angka lebih tua dari lima tahun pada tanggal edisi.

Keadaan berubah, dan penilai bertanya mengapa angka baru tidak dipakai. Statistik dilihat menurut
tahun terbarunya, butir kesiapan menurut `year`, dan indikator menurut tahun kondisi awal. Beberapa
angka dari satu sumber menjadi satu temuan. `max_age_of_figures` pada `rules: settings:` di
`masterplan.yaml` menetapkan umur lain; angka sensus, atau yang memang tidak diukur lagi,
dikecualikan dengan alasan.""",
    en="""A figure is older than five years at the date of the edition.

Things change, and assessors ask why no newer figure is used. A statistic is judged by its newest
year, a readiness item by `year`, an indicator by the year of its baseline. Several figures of one
source are one finding. `max_age_of_figures` under `rules: settings:` in `masterplan.yaml` sets
another age; figures of a census, or those that nobody measures any more, are waived with the
reason.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
edition: {number: 2, date: 2026-09-11}
# profile.yaml
statistics:
  - {id: ST-1, name: Nilai SAKIP, unit: poin, values: {2016: 62.9, 2018: 73.15}}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
edition: {number: 2, date: 2026-09-11}
# profile.yaml
statistics:
  - {id: ST-1, name: Nilai SAKIP, unit: poin, values: {2018: 73.15, 2024: 76.4}}
""",
)

Dated = Statistic | ReadinessItem | Indicator


def check(plan: Plan) -> Iterator[Finding]:
    edition = plan.masterplan.edition
    if edition is None or edition.date is None:
        return
    age = plan.threshold("max_age_of_figures")
    # Where the first figure of a source could not be read, another would be told in its place.
    by_source: dict[str, list[tuple[Dated, str, int]]] = {}
    for item, field, year in _dated(plan, edition.date.year - age):
        source = item.source or item.id or str(id(item))
        by_source.setdefault(source, []).append((item, field, year))
    for (item, field, year), *others in by_source.values():
        name = item.indicator if isinstance(item, ReadinessItem) else item.name
        values = {"id": item.id, "name": name, "year": year, "more": len(others) or None}
        yield Finding(item, (field,), {**values, "age": age, "edition": edition.date.year})


def _dated(plan: Plan, oldest: int) -> Iterator[tuple[Dated, str, int]]:
    """What was last measured before a year, with the field that says so."""
    for statistic in plan.profile.statistics:
        if statistic.values and (year := max(statistic.values)) < oldest:
            yield statistic, "values", year
    for item in plan.readiness.items:
        if item.year and item.year < oldest:
            yield item, "year", item.year
    for indicator in plan.each(Indicator):
        baseline = indicator.baseline
        if baseline and baseline.year and baseline.year < oldest:
            yield indicator, "baseline", baseline.year
