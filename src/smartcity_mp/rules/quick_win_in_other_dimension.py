"""A quick win's program lies in another dimension."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP317"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Program quick win berada di dimensi lain.

Quick win adalah tahun pertama programnya. Jika keduanya berada di dimensi yang berbeda, buku
menampilkan quick win di satu dimensi dan anggarannya di dimensi lain. `also` pada program ikut
dihitung.""",
    en="""A quick win's program lies in another dimension.

A quick win is the first year of its program. If the two lie in different dimensions, the books show
it under one and its money under the other. A program's `also` counts.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
sub_dimension: governance.public-service
program: ENV-02
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
sub_dimension: governance.public-service
program: GOV-01
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    programs = {program.id: program for program in plan.programs}
    names = {dimension.id: dimension.name for dimension in plan.framework.dimensions}
    for quick_win in plan.quick_wins:
        program = programs.get(quick_win.program or "")
        if program is None or not program.sub_dimension or not quick_win.sub_dimension:
            continue
        dimension = quick_win.sub_dimension.partition(".")[0]
        theirs = {name.partition(".")[0] for name in (program.sub_dimension, *program.also)}
        if dimension not in theirs:
            other = names.get(program.sub_dimension.partition(".")[0])
            values = {"id": quick_win.id, "dimension": names.get(dimension), "other": other}
            yield Finding(quick_win, ("program",), {**values, "program": program.id})
