"""A program serves other objectives than its strategies lead to."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP322"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("strategies.objectives",)
MANUAL = Manual(
    id="""Program melayani sasaran lain daripada strateginya.

Strategi adalah jalan menuju sasaran. Jika program menjalankan strategi yang tidak menuju satu pun
sasarannya, benang merahnya putus di tengah: salah satu rujukannya keliru, atau sasarannya belum
disebut pada strategi itu.""",
    en="""A program serves other objectives than its strategies lead to.

A strategy is the way to objectives. Where a program carries out strategies that lead to none of its
objectives, the golden thread breaks in the middle: one of the references is wrong, or the strategy
does not name the objective yet.""",
    wrong="""
# strategies.yaml
strategies:
  - {id: STR-GOV-1, statement: Menyatukan layanan dalam satu portal, objectives: [SS1.1]}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
strategies: [STR-GOV-1]
objectives: [SS2.1]
""",
    right="""
# strategies.yaml
strategies:
  - {id: STR-GOV-1, statement: Menyatukan layanan dalam satu portal, objectives: [SS1.1, SS2.1]}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
strategies: [STR-GOV-1]
objectives: [SS2.1]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    reached = {one.id: frozenset(one.objectives) for one in plan.strategies if one.objectives}
    for program in plan.programs:
        led_to = [reached[name] for name in program.strategies if name in reached]
        if (
            led_to
            and program.objectives
            and all(aims.isdisjoint(program.objectives) for aims in led_to)
        ):
            values = {"id": program.id, "name": program.name, "strategies": program.strategies}
            yield Finding(program, ("strategies",), {**values, "objectives": program.objectives})
