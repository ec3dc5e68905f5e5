"""A whole part of the masterplan that is due at this stage is missing."""

from collections.abc import Iterator

from smartcity_mp.analysis.completeness import (
    NARRATIVES,
    NARRATIVES_DUE,
    absent_files,
    absent_narratives,
)
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.files import FILES
from smartcity_mp.model.plan import Plan

CODE = "SMP604"
SEVERITY = Severity.WARNING
STAGE = 1
MANUAL = Manual(
    id="""Satu bagian masterplan yang wajib pada tahap ini belum ada sama sekali.

Pada tahap 1 masterplan memiliki profil, organisasi, kesiapan, kesenjangan, isu, SWOT, visi, misi,
dan tujuan; pada tahap 2 strategi dan program; pada tahap 3 quick win; pada tahap 4 sambutan kepala
daerah dan kata pengantar. Selama satu bagian belum ada sama sekali, aturan yang memeriksa kaitan ke
bagian itu tidak melaporkan apa-apa.""",
    en="""A whole part of the masterplan that is due at this stage is missing.

At stage 1 the plan has its profile, organizations, readiness, gaps, issues, SWOT, vision, missions
and goals, at stage 2 strategies and programs, at stage 3 quick wins, at stage 4 the foreword of the
head of the region and the preface. While a part is missing as a whole, the rules that look for
single links into it keep silent.""",
    wrong="""
# missions.yaml
missions: []
""",
    right="""
# missions.yaml
missions:
  - id: M1
    statement: Mewujudkan pelayanan publik yang cepat dan terbuka
""",
)
READS: tuple[str, ...] = (
    *(f"{file.place.removesuffix('.yaml')}.file" for file in FILES if file.due),
    "narratives.file",
)
"""Whole files and items of lists: no field is called `file`."""


def check(plan: Plan) -> Iterator[Finding]:
    for file in absent_files(plan):
        if file.due and file.due <= plan.stage:
            values = {"label": file.label, "file": file.path, "due": file.due}
            yield Finding(f"{file.place}/" if file.is_folder else file.path, (file.part,), values)
    for chapter in absent_narratives(plan) if plan.stage >= NARRATIVES_DUE else ():
        file_name = f"narratives/{chapter}.md"
        values = {"label": NARRATIVES[chapter], "file": file_name, "due": NARRATIVES_DUE}
        yield Finding(file_name, (), values)
