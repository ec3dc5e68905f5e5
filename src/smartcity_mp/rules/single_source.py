"""A large program, or the whole masterplan, depends on one source of money."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import FREE, totals_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP425"
SEVERITY = Severity.INFO
STAGE = 3
READS: tuple[str, ...] = ("programs.budget",)
MANUAL = Manual(
    id="""Program besar, atau seluruh masterplan, bergantung pada satu sumber dana.

Jika sumber itu berkurang, programnya berhenti. Penilai menganjurkan lebih dari satu: APBD bersama
DAK, CSR, KPBU, atau hibah. Yang dilihat program dengan anggaran dua puluh miliar rupiah atau lebih;
`min_amount_of_two_sources` pada `rules: settings:` di `masterplan.yaml` menetapkan batas lain. Jika
semua program hanya memakai satu sumber, temuannya satu.""",
    en="""A large program, or the whole masterplan, depends on one source of money.

When that source gives less, the program ends. Assessors advise more than one: the region's own
budget together with DAK, CSR, KPBU or grants. Programs of twenty billion rupiah or more are looked
at; `min_amount_of_two_sources` under `rules: settings:` in `masterplan.yaml` sets another limit.
Where all programs have the same single source, that is one finding.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 15000000000, 2027: 15000000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 15000000000, 2027: 10000000000}
  dak: {2027: 5000000000}
""",
)

_FEW = 5
"""So many programs with money are too few to conclude something about all."""


def check(plan: Plan) -> Iterator[Finding]:
    money = totals_of(plan)
    used = {source for program in plan.programs for source in program.sources()} - {FREE}
    if len(used) == 1 and len(money.by_program) > _FEW:
        yield Finding("programs/", (), {"text": used.pop(), "problem": "plan"})
        return
    least = plan.threshold("min_amount_of_two_sources")
    for program in plan.programs:
        sources = program.sources()
        if len(sources) == 1 and (amount := money.by_program.get(program.id, 0)) >= least:
            values = {"id": program.id, "amount": amount, "text": sources[0], "problem": "program"}
            yield Finding(program, ("budget" if program.budget else "budget_total",), values)
