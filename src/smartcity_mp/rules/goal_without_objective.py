"""A goal has no objective."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP303"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Tujuan belum punya sasaran.

Sasaran memerinci tujuan menjadi hasil yang dapat diukur dengan indikator dan dilayani oleh program.
Tujuan tanpa sasaran memutus benang merah di titik itu.""",
    en="""A goal has no objective.

Objectives break a goal down into results that indicators can measure and programs can serve. A goal
without one breaks the golden thread right there.""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    mission: M1
    statement: Meningkatnya mutu pelayanan publik
""",
    right="""
# goals.yaml
goals:
  - id: TJ1
    mission: M1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        sub_dimensions: [governance.public-service]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for goal in plan.goals:
        if not goal.objectives:
            values = {"id": goal.id, "name": goal.statement, "due": STAGE}
            yield Finding(goal, ("objectives",), values)
