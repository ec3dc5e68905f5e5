"""An indicator has no target for a year that needs one."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import measured
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP410"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Indikator belum punya target untuk tahun yang wajib.

Indikator program wajib punya target pada tahun terakhir jadwalnya, indikator quick win pada tahun
berakhirnya dua belas bulan, dan indikator sasaran pada tahun terakhir jangka menengah dan jangka
panjang: pada tahun itulah hasilnya diukur. Tahun di antaranya boleh kosong.""",
    en="""An indicator has no target for a year that needs one.

A program's indicator needs a target for the last year of its schedule, a quick win's for the year
in which its twelve months end, an objective's for the last years of the medium and the long
horizon: that is what the result will be measured by. Years in between may be left out.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
outputs:
  - {name: Layanan daring, unit: layanan, direction: up, targets: {2026: 20, 2027: 40}}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
outputs:
  - {name: Layanan daring, unit: layanan, direction: up, targets: {2026: 20, 2028: 60}}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    stage = plan.stage
    for item in measured(plan):
        for indicator in item.indicators if item.due and item.stage <= stage else ():
            targets = indicator.targets
            for year in item.due if targets else ():
                if year not in targets:
                    values = {"id": indicator.id, "name": indicator.name, "year": year}
                    yield Finding(indicator, ("targets",), {**values, "due": item.stage})
