"""An objective has no indicator."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP304"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Sasaran belum punya indikator.

Tanpa indikator, evaluasi tahunan tidak dapat menilai apakah sasaran itu tercapai.""",
    en="""An objective has no indicator.

Without an indicator nobody can tell, at the yearly evaluation, whether the objective was reached.
""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
""",
    right="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - id: IK-IKM
            name: Indeks Kepuasan Masyarakat
            unit: indeks
            direction: up
            baseline: {year: 2023, value: 84.1}
            targets: {2028: 88, 2033: 91}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for goal in plan.goals:
        for objective in goal.objectives:
            if not objective.indicators:
                values = {"id": objective.id, "name": objective.statement, "due": STAGE}
                yield Finding(objective, ("indicators",), values)
