"""SWOT factors are weighed in part, or their weights do not add up to 1."""

from collections.abc import Iterator

from smartcity_mp.analysis.swot import WHOLES, sides
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP325"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("swot.factors",)
MANUAL = Manual(
    id="""Pembobotan faktor SWOT belum lengkap, atau bobotnya tidak berjumlah 1.

Pembobotan (IFAS dan EFAS) tidak wajib. Tim yang memakainya memberi bobot dan peringkat kepada
setiap faktor pada sisi itu: kekuatan bersama kelemahan, atau peluang bersama ancaman. Bobot satu
sisi berjumlah 1, atau 100 bila ditulis dalam persen. Kuadran hanya dapat dihitung dari sisi yang
lengkap; satu bobot yang terlewat menggeser letaknya.""",
    en="""SWOT factors are weighed in part, or their weights do not add up to 1.

Weights (IFAS and EFAS) are optional. A team that uses them gives a weight and a rating to each
factor of that side: strengths and weaknesses together, or opportunities and threats. The weights of
one side add up to 1, or to 100 where they are percentages. The quadrant needs a side that is whole:
one weight that was forgotten moves it.""",
    wrong="""
# swot.yaml
factors:
  - {id: S1, kind: strength, statement: Jaringan serat optik, weight: 0.6, rating: 3}
  - {id: W1, kind: weakness, statement: Jumlah pranata komputer kurang, weight: 0.3, rating: 2}
""",
    right="""
# swot.yaml
factors:
  - {id: S1, kind: strength, statement: Jaringan serat optik, weight: 0.6, rating: 3}
  - {id: W1, kind: weakness, statement: Jumlah pranata komputer kurang, weight: 0.4, rating: 2}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for side in sides(plan):
        if not side.is_begun:
            continue
        are_weighed = True
        for factor in side.factors:
            for name in ("weight", "rating"):
                if getattr(factor, name) is None:
                    are_weighed = are_weighed and name != "weight"
                    yield Finding(factor, (), {"id": factor.id, "problem": name})
        if are_weighed and side.weight not in WHOLES:
            values = {"sum": side.weight, "problem": side.name}
            yield Finding(plan.swot, ("factors",), values)
