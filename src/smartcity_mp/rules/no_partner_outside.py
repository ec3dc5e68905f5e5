"""There is no partner outside the government."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.organizations import OUTSIDE_GOVERNMENT
from smartcity_mp.model.plan import Plan

CODE = "SMP809"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = (
    "programs.supporting", "quick-wins.partners", "quick-wins.supporting", "organizations.kind",
)  # fmt: skip
MANUAL = Manual(
    id="""Tidak ada mitra di luar pemerintah.

Penilai mencari kolaborasi kampus, usaha, komunitas, dan media. Jika tidak satu pun program atau
quick win menyebut mitra seperti itu, masterplan tampak hanya dikerjakan pemerintah. BUMN dan BUMD
dihitung sebagai mitra.""",
    en="""There is no partner outside the government.

Assessors look for universities, businesses, communities and media. Where no program and no quick
win names such a partner, the masterplan looks like something that the government does alone.
State-owned and regional enterprises count as partners.""",
    wrong="""
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
supporting: [dpmptsp]
""",
    right="""
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
  - {id: rtik, name: Relawan TIK, kind: community}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
supporting: [dpmptsp, rtik]
""",
)

_PARTNERS = {*OUTSIDE_GOVERNMENT, "soe"}


def check(plan: Plan) -> Iterator[Finding]:
    partners = {
        organization.id
        for organization in plan.organizations
        if organization.kind is None or organization.kind in _PARTNERS
    }
    named = {name for program in plan.programs for name in program.supporting}
    for quick_win in plan.quick_wins:
        named.update(quick_win.partners, quick_win.supporting)
    if plan.programs and named.isdisjoint(partners):
        yield Finding("programs/", (), {})
