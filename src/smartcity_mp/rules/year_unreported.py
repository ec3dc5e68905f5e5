"""The reports of a year are not complete."""

from collections.abc import Iterator

from smartcity_mp.analysis.reports import program_years, reported_years, silent_offices
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP430"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("progress.file", "progress.programs", "progress.realized")
MANUAL = Manual(
    id="""Laporan satu tahun belum lengkap.

Begitu satu organisasi melaporkan suatu tahun, organisasi lain yang memiliki program tahun itu juga
ditunggu. Program yang dilaporkan menyebut keadaan tonggak yang jatuh tempo, dan realisasi dananya
atau alasan mengapa belum diketahui. Masterplan yang belum memiliki laporan tidak diperiksa.""",
    en="""The reports of a year are not complete.

Once an organization has reported a year, the others that own programs of that year are waited for
too. A program that is reported tells what became of the milestones that were due, and what was
spent or why that is not known. A masterplan without reports is not judged.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2025, end: 2027}
milestones: [{at: 2026, name: Antrean bersama dipakai}]
budget: {apbd-kabupaten: {2026: 500000000}}
# progress/2026/dpmptsp.yaml
year: 2026
organization: dpmptsp
programs:
  - {program: GOV-01, status: running}
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2025, end: 2027}
milestones: [{at: 2026, name: Antrean bersama dipakai}]
budget: {apbd-kabupaten: {2026: 500000000}}
# progress/2026/dpmptsp.yaml
year: 2026
organization: dpmptsp
programs:
  - program: GOV-01
    status: running
    realized: {apbd-kabupaten: 410000000}
    milestones: [{milestone: Antrean bersama dipakai, status: done}]
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for year in reported_years(plan):
        found = program_years(plan, year)
        if not any(item.is_told for item in found):  # the files are there, nobody has begun
            continue
        for office in silent_offices(plan, year):
            values = {"problem": "office", "office": office, "year": year}
            yield Finding(f"progress/{year}/", (), values)
        for item in found:
            if item.entry is None or not item.is_told:
                continue
            values = {"id": item.program.id, "year": year}
            for milestone, state in item.due:
                if state is None or state.status is None:
                    said = {"problem": "milestone", "name": milestone.name}
                    yield Finding(item.entry, ("milestones",), {**values, **said})
            if item.planned and item.spent is None and not item.entry.reason:
                yield Finding(item.entry, ("realized",), {**values, "problem": "money"})
