"""The money of the masterplan is more than the region can pay."""

from collections.abc import Iterator

from smartcity_mp.analysis.capacity import taken
from smartcity_mp.analysis.money import totals_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP424"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Anggaran masterplan melampaui kemampuan daerah.

Penilai membandingkan anggaran program dengan belanja daerah. Dana APBD yang pada satu tahun
melebihi seperlima belanja daerah sukar disetujui bersama urusan lain. Belanja daerah dibaca dari
`region_budget` di `finance.yaml`, atau dari statistik "Belanja daerah" di `profile.yaml`; tahun
yang belum diketahui dibandingkan dengan tahun terdekat. `max_percent_of_spending` pada
`rules: settings:` di `masterplan.yaml` menetapkan bagian lain. Pagu yang sudah disepakati ditulis
per tahun pada `ceiling` di `finance.yaml`, atau untuk seluruh masterplan pada `max_total` dalam
`rules: settings:`; 0 berarti tanpa pagu.""",
    en="""The money of the masterplan is more than the region can pay.

Assessors compare the money of the programs with what the region spends. Money of the region's own
budget that in one year is over a fifth of all spending is hardly ever granted beside everything
else. The spending is that of `region_budget` in `finance.yaml`, or of the statistic "Belanja
daerah" in `profile.yaml`; a year that is not known is compared with the nearest. Another share is
set by `max_percent_of_spending` under `rules: settings:` in `masterplan.yaml`. A ceiling that is
agreed stands by year in `ceiling` of `finance.yaml`, or for the whole masterplan in `max_total`
under `rules: settings:`, in rupiah; 0 means none.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
rules: {settings: {max_total: 50000000000}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 40000000000, 2027: 30000000000}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
rules: {settings: {max_total: 50000000000}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 20000000000, 2027: 15000000000}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    money = totals_of(plan)
    most = plan.threshold("max_total")
    if 0 < most < money.total:
        values = {"amount": money.total, "limit": most, "over": money.total - most}
        yield Finding("programs/", (), {**values, "problem": "total"})
    years = taken(plan)
    percent = plan.threshold("max_percent_of_spending")
    heaviest = max(years, key=lambda one: one.percent or 0, default=None)
    if heaviest and (heaviest.percent or 0) > percent:
        values = {"year": heaviest.year, "amount": heaviest.amount, "percent": percent}
        yield Finding("programs/", (), {**values, "limit": heaviest.budget, "problem": "year"})
    over = [one for one in years if one.left is not None and one.left < 0]
    if over:
        worst = min(over, key=lambda one: one.left or 0)
        others = tuple(one.year for one in over if one is not worst)
        found = {"year": worst.year, "amount": worst.amount, "limit": worst.ceiling or 0}
        about = {**found, "others": others, "problem": "ceiling"}
        yield Finding(plan.finance, ("ceiling", worst.year), about)
