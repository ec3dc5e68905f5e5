"""A sub-dimension without a program."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP314"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.sub_dimension", "programs.also")
MANUAL = Manual(
    id="""Subdimensi belum punya program.

Gerakan Menuju Kota Cerdas mengharapkan sedikitnya satu inovasi di setiap subdimensi; subdimensi
yang kosong mengurangi nilai pada evaluasi tahunan. Program dihitung untuk `sub_dimension` dan untuk
subdimensi di `also`.""",
    en="""A sub-dimension without a program.

The movement expects at least one innovation in each sub-dimension; an empty one costs points at the
yearly evaluation. A program counts for its `sub_dimension` and for those under `also`.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
also: [governance.bureaucracy]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    covered = {program.sub_dimension for program in plan.programs}
    covered.update(name for program in plan.programs for name in program.also)
    for name, (dimension, sub_dimension) in plan.dimension_of.items() if plan.programs else ():
        if name not in covered:
            values = {"id": name, "name": sub_dimension.name, "dimension": dimension.name}
            yield Finding(f"programs/{dimension.id}/", (), values)
