"""The money of the masterplan is more than the region can pay."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import spending, totals_of
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
melebihi seperlima belanja daerah (statistik "Belanja daerah" di `profile.yaml`) sukar disetujui
bersama urusan lain. `max_percent_of_spending` pada `rules: settings:` di `masterplan.yaml`
menetapkan bagian lain, dan `max_total` pagu seluruh masterplan dalam rupiah; 0 berarti tanpa
pagu.""",
    en="""The money of the masterplan is more than the region can pay.

Assessors compare the money of the programs with what the region spends. Money of the region's own
budget that in one year is over a fifth of all spending (the statistic "Belanja daerah" in
`profile.yaml`) is hardly ever granted beside everything else. `max_percent_of_spending` under
`rules: settings:` in `masterplan.yaml` sets another share, and `max_total` a ceiling in rupiah of
the whole masterplan; 0 means none.""",
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
    spent = spending(plan)
    if spent and money.of_region:
        percent = plan.threshold("max_percent_of_spending")
        year, amount = max(money.of_region.items(), key=lambda found: (found[1], -found[0]))
        if amount * 100 > percent * spent:
            values = {"year": year, "amount": amount, "percent": percent, "limit": spent}
            yield Finding("programs/", (), {**values, "problem": "year"})
