"""A whole part of the masterplan that is due at this stage is missing.

At stage 1 the plan has its profile, organizations, readiness, gaps, issues, SWOT, vision, missions
and goals, at stage 2 strategies and programs, at stage 3 quick wins, at stage 4 the foreword of the
head of the region and the preface. While a part is missing as a whole, the rules that look for
single links into it keep silent.

Wrong:

    # missions.yaml
    missions: []

Right:

    # missions.yaml
    missions:
      - id: M1
        statement: Mewujudkan pelayanan publik yang cepat dan terbuka
"""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.model.fields import Entity
from smartcity_mp.model.plan import Plan

CODE = "SMP604"
SEVERITY = Severity.WARNING
STAGE = 1
PENJELASAN = """Satu bagian masterplan yang wajib pada tahap ini belum ada sama sekali.

Pada tahap 1 masterplan memiliki profil, organisasi, kesiapan, kesenjangan, isu, SWOT, visi, misi,
dan tujuan; pada tahap 2 strategi dan program; pada tahap 3 quick win; pada tahap 4 sambutan kepala
daerah dan kata pengantar. Selama satu bagian belum ada sama sekali, aturan yang memeriksa kaitan ke
bagian itu tidak melaporkan apa-apa.

Salah:

    # missions.yaml
    missions: []

Benar:

    # missions.yaml
    missions:
      - id: M1
        statement: Mewujudkan pelayanan publik yang cepat dan terbuka
"""
_PARTS = {
    "profile": ("profile.yaml", "Profil daerah | Profile of the region", 1),
    "organizations": ("organizations.yaml", "Organisasi | Organizations", 1),
    "governance": ("governance.yaml", "Tata kelola | Governance", 1),
    "workshops": ("workshops.yaml", "Bimtek | Workshops", 1),
    "alignment": ("alignment.yaml", "Dokumen perencanaan | Planning documents", 1),
    "readiness": ("readiness.yaml", "Kesiapan daerah | Readiness", 1),
    "gaps": ("gaps.yaml", "Kesenjangan | Gaps", 1),
    "issues": ("issues.yaml", "Isu strategis | Strategic issues", 1),
    "swot": ("swot.yaml", "Analisis SWOT | SWOT analysis", 1),
    "vision": ("vision.yaml", "Visi | Vision", 1),
    "missions": ("missions.yaml", "Misi | Missions", 1),
    "goals": ("goals.yaml", "Tujuan | Goals", 1),
    "strategies": ("strategies.yaml", "Strategi | Strategies", 2),
    "programs": ("programs/<dimension>/<id>.yaml", "Program | Programs", 2),
    "quick_wins": ("quick-wins/<id>.yaml", "Quick win | Quick wins", 3),
}
"""Part of the plan -> where it is written, what it is called, the stage from which it is due."""
_NARRATIVES = {
    "sambutan": "Sambutan kepala daerah | Foreword of the head of the region",
    "kata-pengantar": "Kata pengantar | Preface",
}
_NARRATIVES_DUE = 4
READS: tuple[str, ...] = (*(f"{name.replace('_', '-')}.file" for name in _PARTS), "narratives.file")
"""Whole files and items of lists: no field is called `file`."""


def check(plan: Plan) -> Iterator[Finding]:
    for name, (file, label, due) in _PARTS.items():
        part = getattr(plan, name)
        absent = not part.model_fields_set if isinstance(part, Entity) else not part
        if absent and due <= plan.stage:
            yield Finding(plan.masterplan, (), {"label": label, "file": file, "due": due})
    for chapter, label in _NARRATIVES.items() if plan.stage >= _NARRATIVES_DUE else ():
        if not any(f"-{name}".endswith(f"-{chapter}") for name in plan.narratives):
            values = {"label": label, "file": f"narratives/{chapter}.md", "due": _NARRATIVES_DUE}
            yield Finding(plan.masterplan, (), values)
