"""A strategy has no objective or no program."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP310"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.strategies", "programs.objectives")
MANUAL = Manual(
    id="""Strategi tidak punya sasaran atau program.

Strategi adalah jalan menuju sasaran, dan program yang menempuhnya. Strategi dianggap dijalankan
bila ada program yang menyebutnya, atau bila program yang tidak menyebut strategi apa pun melayani
salah satu sasarannya.""",
    en="""A strategy has no objective or no program.

A strategy is the way to an objective, and programs walk it. A strategy counts as carried out when a
program names it, or when a program that names no strategy serves one of its objectives.""",
    wrong="""
# strategies.yaml
strategies:
  - id: STR-GOV-1
    dimension: governance
    statement: Layanan daring di setiap desa
    objectives: []
""",
    right="""
# strategies.yaml
strategies:
  - id: STR-GOV-1
    dimension: governance
    statement: Layanan daring di setiap desa
    objectives: [SS1.1]
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
strategies: [STR-GOV-1]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    named = {name for program in plan.programs for name in program.strategies}
    served = {
        name for program in plan.programs if not program.strategies for name in program.objectives
    }
    for strategy in plan.strategies:
        values = {"id": strategy.id, "name": strategy.statement}
        if not strategy.objectives:
            missing = {**values, "problem": "objective", "due": STAGE}
            yield Finding(strategy, ("objectives",), missing)
        if plan.programs and strategy.id not in named and served.isdisjoint(strategy.objectives):
            yield Finding(strategy, (), {**values, "problem": "program"})
