"""A mission supports no mission or priority of a planning document."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP301"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Misi tidak mendukung misi atau prioritas dokumen perencanaan mana pun.

Masterplan smart city menjalankan apa yang sudah diputuskan daerah dalam RPJPD dan RPJMD. Misi yang
tidak mendukung satu pun di antaranya tidak punya pijakan ketika program berebut anggaran. Menyebut
dokumennya saja baru cukup bila dokumen itu tidak memuat misi maupun prioritas.""",
    en="""A mission supports no mission or priority of a planning document.

A smart city masterplan carries out what the region has already decided in its RPJPD and RPJMD. A
mission that supports none of that has no footing when programs compete for money. To cite a whole
document is enough only where the document lists neither missions nor priorities.""",
    wrong="""
# missions.yaml
missions:
  - id: M1
    statement: Mewujudkan pelayanan publik yang cepat dan terbuka
""",
    right="""
# missions.yaml
missions:
  - id: M1
    statement: Mewujudkan pelayanan publik yang cepat dan terbuka
    supports: [RPJMD-2025.M1]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    documents = plan.alignment.documents
    too_broad = {document.id for document in documents if document.missions or document.priorities}
    for mission in plan.missions if documents else ():
        if too_broad.issuperset(mission.supports):
            values = {"id": mission.id, "name": mission.statement, "due": STAGE}
            yield Finding(mission, ("supports",), values)
