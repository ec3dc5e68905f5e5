"""A SWOT strategy does not cite factors of both its axes."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import FACTOR_KINDS, SWOT_STRATEGY_FACTORS

CODE = "SMP307"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("swot.factors",)
MANUAL = Manual(
    id="""Strategi SWOT tidak mengutip faktor dari kedua sumbunya.

Strategi SO memakai kekuatan untuk meraih peluang, strategi WT memperkecil kelemahan untuk
menghindari ancaman, dan seterusnya. Strategi yang hanya mengutip faktor dari satu sumbu tidak
diturunkan dari analisisnya.""",
    en="""A SWOT strategy does not cite factors of both its axes.

An SO strategy uses a strength to seize an opportunity, a WT strategy lessens a weakness to avoid a
threat, and so on. A strategy that cites factors of one axis only was not derived from the analysis.
""",
    wrong="""
# swot.yaml
strategies:
  - id: SO1
    kind: SO
    factors: [S1, S2]
    statement: Memperluas layanan daring sampai ke desa
""",
    right="""
# swot.yaml
strategies:
  - id: SO1
    kind: SO
    factors: [S1, O2]
    statement: Memperluas layanan daring sampai ke desa
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    kinds = {factor.id: factor.kind for factor in plan.swot.factors}
    for strategy in plan.swot.strategies:
        cited = {kinds.get(name) for name in strategy.factors}
        for kind in SWOT_STRATEGY_FACTORS.get(strategy.kind or "", ()):
            if kind not in cited:
                values = {"id": strategy.id, "kind": strategy.kind, "axis": FACTOR_KINDS[kind]}
                yield Finding(strategy, ("factors",), {**values, "due": STAGE})
