"""A gap that no program closes."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP311"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.closes",)
MANUAL = Manual(
    id="""Kesenjangan tidak ditutup program mana pun.

Buku I menyebut kesenjangannya, Buku II harus menutupnya. Kesenjangan yang tidak disebut satu pun
program di `closes` akan tetap terbuka sepanjang masa masterplan.""",
    en="""A gap that no program closes.

Book I names the gap, book II has to close it. A gap that no program lists under `closes` stays open
for the whole period.""",
    wrong="""
# gaps.yaml
gaps:
  - {id: GP-01, subject: human-resources, gap: Belum ada pengelola data di tiap OPD}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Sekolah data bagi ASN
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Sekolah data bagi ASN
closes: [GP-01]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    closed = {gap for program in plan.programs for gap in program.closes}
    for gap in plan.gaps if plan.programs else ():
        if gap.id not in closed:
            yield Finding(gap, (), {"id": gap.id, "name": gap.gap})
