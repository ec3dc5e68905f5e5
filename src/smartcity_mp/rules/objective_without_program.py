"""An objective that no program serves."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP305"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.objectives",)
MANUAL = Manual(
    id="""Sasaran tidak dilayani program mana pun.

Sasaran tercapai karena ada yang mengerjakannya. Jika tidak satu pun program menyebutnya, sasaran
itu hanya harapan: tidak ada yang bekerja untuknya dan tidak ada anggarannya. Jika belum ada program
sama sekali, temuannya hanya satu (SMP604).""",
    en="""An objective that no program serves.

An objective is reached by what somebody does. If no program names it, it is a wish: nobody works on
it and no money is planned for it. A plan without any program gets one finding (SMP604) instead.""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
      - id: SS1.2
        statement: Meningkatnya kematangan pemerintahan digital
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1, SS1.2]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    served = {objective for program in plan.programs for objective in program.objectives}
    for goal in plan.goals if plan.programs else ():
        for objective in goal.objectives:
            if objective.id not in served:
                yield Finding(objective, (), {"id": objective.id, "name": objective.statement})
