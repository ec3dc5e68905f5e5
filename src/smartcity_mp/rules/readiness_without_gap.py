"""A readiness item below the wanted score that no gap names."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP312"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("gaps.items", "gaps.subject")
MANUAL = Manual(
    id="""Butir kesiapan di bawah skor yang diharapkan tidak disebut kesenjangan mana pun.

Jika skor lebih rendah daripada skor yang diharapkan, ada kesenjangan, dan analisis kesenjangan
menjelaskan cara menutupnya. Kesenjangan menyebut butirnya di `items`; kesenjangan tanpa `items`
mewakili semua butir komponen yang menjadi pokoknya.""",
    en="""A readiness item below the wanted score that no gap names.

Where the score is lower than the expected one there is a gap, and the gap analysis is to say how it
will be closed. A gap names an item under `items`; a gap without `items` speaks for all items of the
component that is its subject.""",
    wrong="""
# readiness.yaml
items:
  - id: KS-01
    component: human-resources
    indicator: Rasio pengelola TIK per OPD
    score: 1
    expected_score: 3
# gaps.yaml
gaps:
  - {id: GP-02, subject: digital, gap: Sepuluh desa belum terjangkau serat optik}
""",
    right="""
# gaps.yaml
gaps:
  - id: GP-01
    subject: human-resources
    items: [KS-01]
    gap: Belum ada pengelola data di tiap OPD
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    named = {item for gap in plan.gaps for item in gap.items}
    whole_components = {gap.subject for gap in plan.gaps if not gap.items}
    for item in plan.readiness.items if plan.gaps else ():
        if item.score is None or item.expected_score is None or item.id in named:
            continue
        if item.score < item.expected_score and item.component not in whole_components:
            values = {"id": item.id, "score": item.score, "expected_score": item.expected_score}
            yield Finding(item, ("score",), values)
