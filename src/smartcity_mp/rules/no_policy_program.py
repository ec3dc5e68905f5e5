"""No program is about policy and institutions."""

from collections.abc import Iterator

from smartcity_mp.analysis.joins import lacks_cluster
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP808"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ("programs.cluster",)
MANUAL = Manual(
    id="""Belum ada program kebijakan dan kelembagaan.

Aplikasi dan infrastruktur memerlukan aturan, prosedur baku, dan pengelola. Tanpa satu pun program
di klaster `policy-institution`, yang lain berjalan tanpa dasar dan berhenti ketika pejabatnya
berganti.
Dinilai setelah setiap program punya klaster.""",
    en="""No program is about policy and institutions.

Applications and infrastructure need rules, procedures and somebody in charge. Without any program
in the cluster `policy-institution` the others have nothing to stand on, and end when the
officials change.
Judged once every program has a cluster.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
cluster: application
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
cluster: application
# programs/governance/GOV-02.yaml
id: GOV-02
name: Peraturan bupati tentang pertukaran data
cluster: policy-institution
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    if lacks_cluster(plan, "policy-institution"):
        yield Finding("programs/", (), {})
