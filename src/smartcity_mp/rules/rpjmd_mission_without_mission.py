"""A mission of the region's RPJMD that no smart city mission supports."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.alignment import Document
from smartcity_mp.model.plan import Plan

CODE = "SMP316"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("missions.supports",)
MANUAL = Manual(
    id="""Misi RPJMD daerah tidak didukung misi smart city mana pun.

Misi RPJMD yang terlewat tidak mendapat dukungan dari masterplan. Yang diperiksa ialah dokumen
berjenis rpjmd dan bertingkat region yang masanya beririsan dengan masterplan atau dimulai paling
lama lima tahun sebelumnya. Misi yang mendukung dokumen itu secara utuh dianggap mendukung semua
misinya.""",
    en="""A mission of the region's RPJMD that no smart city mission supports.

A mission of the RPJMD that the masterplan passes over finds no help in it. Looked at are documents
of kind rpjmd and level region whose period overlaps the plan's or begins at most five years before
it. Whoever supports the whole document supports all its missions.""",
    wrong="""
# alignment.yaml
documents:
  - id: RPJMD-2025
    title: RPJMD 2025–2029
    level: region
    kind: rpjmd
    period: {start: 2025, end: 2029}
    missions:
      - {id: RPJMD-2025.M1, statement: Pelayanan yang bersih dan melayani}
      - {id: RPJMD-2025.M2, statement: Ekonomi rakyat yang tangguh}
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat, supports: [RPJMD-2025.M1]}
""",
    right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat, supports: [RPJMD-2025.M1]}
  - {id: M2, statement: Usaha mikro yang naik kelas, supports: [RPJMD-2025.M2]}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    supported = {name for mission in plan.missions for name in mission.supports}
    for document in plan.alignment.documents if plan.missions else ():
        if document.id in supported or not _applies(document, plan.years):
            continue
        for mission in document.missions:
            if mission.id not in supported:
                values = {"id": mission.id, "name": mission.statement, "document": document.title}
                yield Finding(mission, (), values)


def _applies(document: Document, years: range) -> bool:
    period = document.period
    if document.kind != "rpjmd" or document.level != "region" or not years:
        return False
    if period is None or period.start is None or period.start > years[-1]:
        return False
    return period.start >= years[0] - 5 or (period.end is not None and period.end >= years[0])
