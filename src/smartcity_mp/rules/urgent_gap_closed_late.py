"""A gap of high priority is only closed in the long term."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP323"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ("programs.closes", "programs.schedule")
MANUAL = Manual(
    id="""Kesenjangan berprioritas tinggi baru ditutup dalam jangka panjang.

Prioritas tinggi berarti kesenjangan itu menghambat banyak program. Jika programnya baru dimulai
sesudah jangka menengah berakhir, yang lain menunggu bertahun-tahun: majukan programnya, atau
turunkan prioritasnya.""",
    en="""A gap of high priority is only closed in the long term.

High priority means that the gap holds up many programs. Where those that close it begin after the
medium term has ended, the others wait for years: bring the program forward, or lower the
priority.""",
    wrong="""
# gaps.yaml
gaps:
  - {id: GP-01, gap: Belum ada pengelola data, priority: high}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
closes: [GP-01]
schedule: {start: 2030, end: 2032}
""",
    right="""
# gaps.yaml
gaps:
  - {id: GP-01, gap: Belum ada pengelola data, priority: high}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
closes: [GP-01]
schedule: {start: 2025, end: 2026}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    end = plan.horizons.get("medium")
    urgent = {gap.id: gap for gap in plan.gaps if gap.priority == "high"}
    starts: dict[str, list[int]] = {}
    for program in plan.programs if end and urgent else ():
        years = scheduled(program)
        for name in program.closes:
            starts.setdefault(name, []).append(years[0] if years else 0)  # 0: nobody knows
    for name, found in starts.items():
        if name in urgent and end and min(found) > end:
            gap = urgent[name]
            values = {"id": name, "name": gap.gap, "year": min(found), "end": end}
            yield Finding(gap, ("priority",), values)
