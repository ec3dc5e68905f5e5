"""A SWOT strategy that no strategy of the masterplan takes up."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP309"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("strategies.swot",)
MANUAL = Manual(
    id="""Strategi SWOT tidak ditindaklanjuti strategi masterplan mana pun.

Analisis SWOT dalam Buku I menjadi dasar strategi dalam Buku II. Strategi SWOT yang tidak disebut
satu pun strategi masterplan berhenti di Buku I.""",
    en="""A SWOT strategy that no strategy of the masterplan takes up.

The SWOT analysis of book I is to lead to the strategies of book II. A SWOT strategy that none of
them names ends in book I.""",
    wrong="""
# swot.yaml
strategies:
  - {id: SO1, kind: SO, factors: [S1, O1], statement: Memperluas layanan daring sampai ke desa}
  - {id: WT1, kind: WT, factors: [W1, T1], statement: Melatih tim tanggap insiden siber}
# strategies.yaml
strategies:
  - id: STR-GOV-1
    dimension: governance
    statement: Layanan daring di setiap desa
    swot: [SO1]
""",
    right="""
# strategies.yaml
strategies:
  - id: STR-GOV-1
    dimension: governance
    statement: Layanan daring yang aman di setiap desa
    swot: [SO1, WT1]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    taken_up = {name for strategy in plan.strategies for name in strategy.swot}
    for strategy in plan.swot.strategies if plan.strategies else ():
        if strategy.id not in taken_up:
            yield Finding(strategy, (), {"id": strategy.id, "name": strategy.statement})
