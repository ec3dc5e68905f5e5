"""A program is owned by somebody who is no office."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Path, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.organizations import OUTSIDE_GOVERNMENT
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.choices import ORGANIZATION_KINDS

CODE = "SMP801"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Penanggung jawab bukan perangkat daerah.

Kampus, usaha, komunitas, dan media membantu, tetapi tidak dapat dimintai pertanggungjawaban oleh
kepala daerah dan tidak mengelola anggaran daerah. Program dan quick win dipegang oleh satu
perangkat daerah, BUMD, atau desa; mitranya dicatat sebagai pendukung.""",
    en="""A program is owned by somebody who is no office.

Universities, businesses, communities and media help, but the head of the region cannot hold them to
account, and they manage no money of the region. A program or quick win is owned by one agency,
regional enterprise or village; its partners are listed as supporting.""",
    wrong="""
# organizations.yaml
organizations:
  - {id: unes, name: Universitas Negeri Semarang, kind: academia}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Sekolah data bagi ASN
owner: unes
""",
    right="""
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
  - {id: unes, name: Universitas Negeri Semarang, kind: academia}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Sekolah data bagi ASN
owner: diskominfo
supporting: [unes]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """One finding an organization: where its kind is wrong, all that it owns would be found."""
    outside = {
        organization.id: organization
        for organization in plan.organizations
        if organization.kind in OUTSIDE_GOVERNMENT
    }
    owned: dict[str, list[tuple[Program | QuickWin, Path]]] = {}
    items: tuple[Program | QuickWin, ...] = (*plan.programs, *plan.quick_wins)
    for item in items:
        for path, name in _owners(item):
            if name in outside:
                owned.setdefault(name, []).append((item, path))
    for name, ((first, path), *others) in owned.items():
        values = {"id": first.id, "name": outside[name].name, "more": len(others) or None}
        kind = ORGANIZATION_KINDS[outside[name].kind or ""]
        yield Finding(first, path, {**values, "kind": kind})


def _owners(item: Program | QuickWin) -> Iterator[tuple[Path, str]]:
    if item.owner:
        yield ("owner",), item.owner
    for number, name in enumerate(item.joint_owners if isinstance(item, Program) else ()):
        yield ("joint_owners", number), name
