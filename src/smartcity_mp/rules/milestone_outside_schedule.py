"""A milestone lies outside the schedule of its program."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP404"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Tonggak berada di luar jadwal programnya.

Tonggak digambar pada batang program di peta jalan; tonggak di luar batang itu akan melayang.""",
    en="""A milestone lies outside the schedule of its program.

Milestones stand on the program's bar in the roadmap; one outside it would hang in the air.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2027}
milestones:
  - {at: 2028-03, name: Semua kecamatan terhubung}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
milestones:
  - {at: 2028-03, name: Semua kecamatan terhubung}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for program in plan.programs:
        years = scheduled(program)
        for milestone in program.milestones if years else ():
            if milestone.at is None:
                continue
            year = milestone.at if isinstance(milestone.at, int) else milestone.at.year
            if year not in years:
                span = {"first": years[0], "last": years[-1]}
                values = {"id": program.id, "name": milestone.name, "year": year, **span}
                yield Finding(milestone, ("at",), values)
