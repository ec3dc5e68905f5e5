"""No program is for people's skills."""

from collections.abc import Iterator

from smartcity_mp.analysis.joins import lacks_cluster
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP807"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ("programs.cluster", "programs.closes", "gaps.subject")
MANUAL = Manual(
    id="""Belum ada program untuk kecakapan orang.

Layanan digital gagal bila pegawai dan warga tidak dapat memakainya; evaluasi tahunan menanyakan
literasi dan rencana pengembangan SDM. Sedikitnya satu program berada di klaster `literacy`
atau `people-skills`, atau menutup kesenjangan SDM (`human-resources`).
Dinilai setelah setiap program punya klaster.""",
    en="""No program is for people's skills.

Digital services fail where staff and residents cannot use them; the yearly evaluation asks for
literacy and for a plan for people's skills. At least one program lies in the cluster `literacy` or
`people-skills`, or closes a gap of human resources (`human-resources`).
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
name: Sekolah data bagi ASN
cluster: people-skills
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    if lacks_cluster(plan, "literacy", "people-skills") and not _closes_gap_of_people(plan):
        yield Finding("programs/", (), {})


def _closes_gap_of_people(plan: Plan) -> bool:
    people = {gap.id for gap in plan.gaps if gap.subject == "human-resources"}
    return any(not people.isdisjoint(program.closes) for program in plan.programs)
