"""A SWOT factor that no SWOT strategy uses."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP308"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("swot.strategies",)
MANUAL = Manual(
    id="""Faktor SWOT tidak dipakai strategi SWOT mana pun.

Faktor dicatat agar ada strategi yang menjawabnya. Faktor yang tidak dipakai berarti tidak perlu
dicatat atau terlupakan, dan ancaman yang terlupakan lebih mahal akibatnya.""",
    en="""A SWOT factor that no SWOT strategy uses.

A factor is written down so that a strategy answers it. One that no strategy uses was either not
worth noting or has been forgotten, and a forgotten threat is the costlier of the two.""",
    wrong="""
# swot.yaml
factors:
  - {id: S1, kind: strength, statement: Jaringan serat optik menjangkau semua kecamatan}
  - {id: O1, kind: opportunity, statement: Program desa digital nasional}
  - {id: O2, kind: opportunity, statement: Minat kampus untuk bermitra}
strategies:
  - {id: SO1, kind: SO, factors: [S1, O1], statement: Memperluas layanan daring sampai ke desa}
""",
    right="""
# swot.yaml
strategies:
  - {id: SO1, kind: SO, factors: [S1, O1], statement: Memperluas layanan daring sampai ke desa}
  - {id: SO2, kind: SO, factors: [S1, O2], statement: Membuka laboratorium data bersama kampus}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    used = {factor for strategy in plan.swot.strategies for factor in strategy.factors}
    for factor in plan.swot.factors if plan.swot.strategies else ():
        if factor.id not in used:
            yield Finding(factor, (), {"id": factor.id, "name": factor.statement})
