"""A program has no money for a year of its schedule."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import years_without_money
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP419"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.budget",)
MANUAL = Manual(
    id="""Program tidak punya anggaran pada tahun tertentu dalam jadwalnya.

Tahun tanpa uang berarti program berhenti pada tahun itu, jadwalnya terlalu panjang, atau angkanya
lupa diisi. Tahun yang memang tidak memerlukan uang ditulis 0. Program tanpa anggaran sama sekali
(SMP601), dengan sumber yang jumlahnya belum diketahui, atau dengan `non-budget` tidak dihitung. Bab
pendanaan mencantumkan program ini di antara yang belum lengkap.""",
    en="""A program has no money for a year of its schedule.

A year without money means that the program pauses, that its schedule is too long, or that the
figure was forgotten. A year that needs no money is written as 0. A program without any budget
(SMP601), with a source of unknown amount, or with `non-budget` is not counted. The chapter on
funding lists the program among those that are not complete.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
budget:
  apbd-kabupaten: {2026: 750000000, 2028: 500000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
budget:
  apbd-kabupaten: {2026: 750000000, 2027: 0, 2028: 500000000}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for program in plan.programs:
        if years := years_without_money(program):
            yield Finding(program, ("budget",), {"id": program.id, "years": years})
