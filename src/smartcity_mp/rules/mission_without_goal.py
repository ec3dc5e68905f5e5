"""A mission has no goal."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP302"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("goals.mission",)
MANUAL = Manual(
    id="""Misi belum punya tujuan.

Tujuan menyatakan apa yang hendak dicapai sebuah misi. Tanpa tujuan, misi hanya kalimat yang tidak
dapat diukur dan tidak dapat dianggarkan. Jika belum ada tujuan sama sekali, temuannya hanya satu
(SMP604), bukan satu untuk setiap misi.""",
    en="""A mission has no goal.

A goal says what a mission is to achieve; a mission without one stays a sentence that nobody can
measure or fund. A plan without any goal at all gets one finding (SMP604), not one for each mission.
""",
    wrong="""
# missions.yaml
missions:
  - id: M1
    statement: Mewujudkan pelayanan publik yang cepat dan terbuka
  - id: M2
    statement: Menguatkan citra daerah
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
  - id: TJ2
    mission: M2
    statement: Meningkatnya daya tarik daerah
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    with_goal = {goal.mission for goal in plan.goals}
    for mission in plan.missions if plan.goals else ():
        if mission.id not in with_goal:
            yield Finding(mission, (), {"id": mission.id, "name": mission.statement})
