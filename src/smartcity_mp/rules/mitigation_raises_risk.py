"""A risk is higher after its mitigation than before, or judged after it without one."""

from collections.abc import Iterator
from operator import attrgetter

from smartcity_mp.analysis.risks import judged_risks, residual
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Risk

CODE = "SMP429"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Sisa risiko lebih tinggi daripada risiko semula, atau dinilai tanpa mitigasi.

Sisa risiko ialah kemungkinan dikalikan dampak sesudah mitigasi dijalankan. Bila hasilnya lebih
tinggi, nilainya tertukar atau mitigasinya menambah bahaya; bila mitigasinya tidak ada, tidak ada
yang menurunkannya.""",
    en="""A risk is higher after its mitigation than before, or judged after it without one.

What remains of a risk is likelihood times impact once the mitigation is carried out. If that is
more than before, the figures are swapped or the mitigation adds danger; without a mitigation
nothing lowers it.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
risks:
  - risk: Petugas berganti setelah dilatih
    likelihood: 3
    impact: 2
    mitigation: Dua orang dilatih di setiap gerai
    likelihood_after: 3
    impact_after: 4
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
risks:
  - risk: Petugas berganti setelah dilatih
    likelihood: 3
    impact: 4
    mitigation: Dua orang dilatih di setiap gerai
    likelihood_after: 3
    impact_after: 2
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    after = map(attrgetter("likelihood_after"), plan.by_class.get(Risk, ()))
    for item in judged_risks(plan) if any(after) else ():  # hardly any plan goes so far
        left = residual(item.risk)
        if left is None:
            continue
        values = {"id": item.holder.id, "name": item.risk.risk}
        if item.risk.mitigation is None:
            yield Finding(item.risk, ("likelihood_after",), {**values, "problem": "unmitigated"})
        elif item.score is not None and left > item.score:
            more = {"problem": "more", "left": left, "score": item.score}
            yield Finding(item.risk, ("likelihood_after",), {**values, **more})
