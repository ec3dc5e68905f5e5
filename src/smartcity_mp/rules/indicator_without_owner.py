"""An indicator of an objective has no owner."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

CODE = "SMP802"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Indikator sasaran belum punya penanggung jawab.

Target ditagih setiap tahun, dan harus jelas siapa yang mengukur dan melaporkannya. Indikator
program dan quick win mengikuti pemilik programnya; indikator sasaran tidak, karena satu sasaran
dilayani banyak program. Jika tidak satu pun indikator sasaran memilikinya, temuannya hanya
satu.""",
    en="""An indicator of an objective has no owner.

Targets are asked for each year, and it must be clear who measures and reports them. The indicators
of programs and quick wins follow the owner of these; those of objectives do not, as several
programs serve an objective. Where no objective has an indicator with an owner, that is one
finding.""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - {id: IK-IKM, name: Indeks Kepuasan Masyarakat}
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
          - {id: IK-IKM, name: Indeks Kepuasan Masyarakat, owner: setda}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    indicators = [
        indicator
        for goal in plan.goals
        for objective in goal.objectives
        for indicator in objective.indicators
        if isinstance(indicator, Indicator)
    ]
    without = [indicator for indicator in indicators if not indicator.owner]
    if len(without) > 1 and len(without) == len(indicators):
        yield Finding("goals.yaml", ("goals",), {"problem": "all"})
        return
    for indicator in without:
        values = {"id": indicator.id, "name": indicator.name, "problem": "one"}
        yield Finding(indicator, ("owner",), values)
