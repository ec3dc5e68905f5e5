"""Money is planned for a year outside the program's schedule."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP402"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Anggaran direncanakan pada tahun di luar jadwal program.

Salah satunya keliru: jadwal atau tahunnya. Peta jalan tidak menunjukkan pekerjaan pada tahun itu,
tetapi tabel pendanaan menghitung anggarannya.""",
    en="""Money is planned for a year outside the program's schedule.

Either the schedule or the year is wrong. The roadmap shows no work in that year, yet the funding
tables count its money.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2027}
budget:
  apbd-kabupaten: {2026: 750000000, 2028: 500000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2027}
budget:
  apbd-kabupaten: {2026: 750000000, 2027: 500000000}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for program in plan.programs:
        years = scheduled(program)
        for source, amounts in program.budget.items() if years else ():
            for year, amount in (amounts or {}).items():
                if year not in years:
                    span = {"first": years[0], "last": years[-1]}
                    values = {"id": program.id, "year": year, "amount": amount, **span}
                    yield Finding(program, ("budget", source, year), values)
