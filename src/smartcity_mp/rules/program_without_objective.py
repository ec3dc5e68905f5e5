"""A program serves no objective."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP306"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Program tidak melayani sasaran mana pun.

Program tanpa sasaran mungkin berguna, tetapi masterplan tidak memberi alasan untuk menjalankannya.
Program seperti itu paling dahulu dicoret ketika anggaran terbatas, dan benang merah tidak dapat
menunjukkan mengapa program itu ada.""",
    en="""A program serves no objective.

A program that serves no objective may be useful, but the masterplan gives no reason for it. It is
the first to be cut when money is short, and the golden thread cannot show why it is there.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: []
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for program in plan.programs:
        if not program.objectives:
            values = {"id": program.id, "name": program.name, "due": STAGE}
            yield Finding(program, ("objectives",), values)
