"""A strategic issue that no SWOT factor cites."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP313"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("swot.factors",)
MANUAL = Manual(
    id="""Isu strategis tidak dikutip faktor SWOT mana pun.

Isu setiap subdimensi adalah bahan analisis SWOT. Isu yang tidak dikutip satu pun faktor berarti
sudah dikumpulkan tetapi tidak dipakai.""",
    en="""A strategic issue that no SWOT factor cites.

The issues of the sub-dimensions are what the SWOT analysis is made from. An issue that no factor
cites was collected and then left lying.""",
    wrong="""
# issues.yaml
issues:
  - {id: IS-01, sub_dimension: governance.public-service, issue: Antrean layanan masih panjang}
  - {id: IS-02, sub_dimension: governance.bureaucracy, issue: Aplikasi belum saling terhubung}
# swot.yaml
factors:
  - {id: W1, kind: weakness, statement: Layanan masih tatap muka, issues: [IS-01]}
""",
    right="""
# swot.yaml
factors:
  - {id: W1, kind: weakness, statement: Layanan masih tatap muka, issues: [IS-01]}
  - {id: W2, kind: weakness, statement: Data tersebar di banyak aplikasi, issues: [IS-02]}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    cited = {issue for factor in plan.swot.factors for issue in factor.issues}
    for issue in plan.issues if plan.swot.factors else ():
        if issue.id not in cited:
            yield Finding(issue, (), {"id": issue.id, "name": issue.issue})
