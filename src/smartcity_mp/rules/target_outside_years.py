"""A target or an achievement names a year outside the time of its indicator."""

from collections.abc import Iterator
from itertools import product

from smartcity_mp.analysis.years import measured
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP403"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Target atau capaian memakai tahun di luar masa indikatornya.

Indikator sasaran berlaku untuk tahun-tahun masterplan, indikator program untuk jadwalnya, indikator
quick win untuk dua belas bulannya. Tabel tidak punya kolom untuk tahun lain sehingga angkanya akan
hilang.""",
    en="""A target or an achievement names a year outside the time of its indicator.

An objective's indicator may speak of the years of the period, a program's of its schedule, a quick
win's of its twelve months. The tables have no column for any other year, so the figure would
vanish.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2027}
outputs:
  - {name: Layanan daring, unit: layanan, direction: up, targets: {2026: 20, 2030: 60}}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2027}
outputs:
  - {name: Layanan daring, unit: layanan, direction: up, targets: {2026: 20, 2027: 60}}
""",
)

_SERIES = ("targets", "actuals")


def check(plan: Plan) -> Iterator[Finding]:
    for indicators, years, *_ in measured(plan):
        if not years:
            continue
        given = [indicator.__dict__ for indicator in indicators]
        named = set[int]().union(*[one[field] for one in given for field in _SERIES])
        if named.issubset(years):  # as with most
            continue
        span = {"first": years[0], "last": years[-1]}
        for indicator, field in product(indicators, _SERIES):
            for year in getattr(indicator, field):
                if year not in years:
                    values = {"id": indicator.id, "name": indicator.name, "problem": field, **span}
                    yield Finding(indicator, (field, year), {**values, "year": year})
