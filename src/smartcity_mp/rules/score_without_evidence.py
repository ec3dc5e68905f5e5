"""A readiness score has no evidence."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP503"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Skor kesiapan tidak disertai bukti.

Penilai meminta bukti untuk setiap skor: dokumen, sistem, atau keputusan. Skor tanpa bukti dibaca
sebagai pendapat, apalagi jika tinggi. Butir yang belum diberi skor belum dimintai bukti.""",
    en="""A readiness score has no evidence.

Assessors ask for evidence of every score: a document, a system or a decree. A score without any
reads as an opinion, the more so when it is high. An item without a score is not asked yet.""",
    wrong="""
# readiness.yaml
items:
  - {id: KS-01, indicator: Portal data terbuka, score: 3, expected_score: 4}
""",
    right="""
# readiness.yaml
items:
  - {id: KS-01, indicator: Portal data terbuka, score: 3, expected_score: 4,
     evidence: [Portal data.tegalkab.go.id]}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for item in plan.readiness.items:
        if item.score is not None and not item.evidence:
            values = {"id": item.id, "name": item.indicator, "score": item.score, "due": STAGE}
            yield Finding(item, ("evidence",), values)
