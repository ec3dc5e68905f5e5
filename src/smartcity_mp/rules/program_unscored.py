"""A program lacks priority scores that other programs have."""

from collections.abc import Iterator

from smartcity_mp.analysis.priority import pending, unscored_by
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP433"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ("finance.criteria",)
MANUAL = Manual(
    id="""Program belum dinilai menurut kriteria prioritas, padahal program lain sudah.

Program tanpa nilai lengkap tidak memperoleh peringkat. Bila pagu turun, tidak ada yang dapat
mengatakan apakah program itu didahulukan atau ditunda. Nilai 1 sampai 5 ditulis pada `scores` di
berkas program, satu untuk tiap kriteria di `finance.yaml`.""",
    en="""A program lacks priority scores that other programs have.

A program without all its scores has no place in the order. Where the ceiling is smaller, nobody can
say whether it goes first or waits. Scores of 1 to 5 stand in `scores` of the program's file, one
for each criterion of `finance.yaml`.""",
    wrong="""
# finance.yaml
criteria:
  - {id: urgensi, name: Urgensi, weight: 60}
  - {id: kesiapan, name: Kesiapan pelaksanaan, weight: 40}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
scores: {urgensi: 5}
""",
    right="""
# finance.yaml
criteria:
  - {id: urgensi, name: Urgensi, weight: 60}
  - {id: kesiapan, name: Kesiapan pelaksanaan, weight: 40}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
scores: {urgensi: 5, kesiapan: 3}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    if not any(program.scores for program in plan.programs):
        return
    for program in pending(plan):
        if names := tuple(item.name for item in unscored_by(plan, program)):
            values = {"names": names, "problem": "some"} if program.scores else {"problem": "none"}
            yield Finding(program, ("scores",), {"id": program.id, **values})
