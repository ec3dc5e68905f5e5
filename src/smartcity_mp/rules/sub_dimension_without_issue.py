"""A sub-dimension without a strategic issue."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP320"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ("issues.sub_dimension",)
MANUAL = Manual(
    id="""Subdimensi belum punya isu strategis.

Setiap subdimensi dibahas dengan sedikitnya satu isu: apa yang terjadi sekarang dan mengapa penting.
Subdimensi tanpa isu berarti belum ditelaah, atau memang bukan masalah di daerah ini; yang kedua
dikecualikan dengan alasan. Jika belum ada isu sama sekali, temuannya hanya satu (SMP604).""",
    en="""A sub-dimension without a strategic issue.

Every sub-dimension is discussed with at least one issue: what is the case now, and why it matters.
One without an issue has not been looked at, or is no problem here; the latter is waived with its
reason. Where there is no issue at all, that is one finding (SMP604).""",
    wrong="""
# issues.yaml
issues:
  - id: IS-01
    sub_dimension: governance.public-service
    issue: Antrean layanan kependudukan masih panjang
""",
    right="""
# issues.yaml
issues:
  - id: IS-01
    sub_dimension: governance.public-service
    issue: Antrean layanan kependudukan masih panjang
  - id: IS-02
    sub_dimension: governance.bureaucracy
    issue: Berkas antarkantor masih dikirim dengan kertas
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    covered = {issue.sub_dimension for issue in plan.issues}
    for name, (dimension, sub_dimension) in plan.dimension_of.items() if plan.issues else ():
        if name not in covered:
            values = {"id": name, "name": sub_dimension.name, "dimension": dimension.name}
            yield Finding("issues.yaml", ("issues",), values)
