"""The weights of an evaluation do not come to 100 percent."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP428"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Bobot evaluasi tidak berjumlah 100 persen.

Indeks evaluasi ialah jumlah skor tiap bagian dikalikan bobotnya. Bila bobotnya tidak berjumlah 100,
indeksnya tidak dapat dibandingkan dengan indeks tahun atau daerah lain.""",
    en="""The weights of an evaluation do not come to 100 percent.

The index is the sum of each part's score times its weight. With weights that do not come to 100 it
cannot be compared with that of another year or region.""",
    wrong="""
# evaluation/2026.yaml
year: 2026
weights: {baseline: 10, output: 20, outcome: 30, impact: 30, quick-win: 20}
""",
    right="""
# evaluation/2026.yaml
year: 2026
weights: {baseline: 10, output: 20, outcome: 30, impact: 30, quick-win: 10}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for evaluation in plan.evaluations:
        whole = sum(evaluation.weights.values())
        if evaluation.weights and whole != 100:
            yield Finding(evaluation, ("weights",), {"whole": whole, "year": evaluation.year})
