"""A quick win starts outside the schedule of its program."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP406"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Quick win dimulai di luar jadwal programnya.

Quick win adalah awal programnya, jadi bulan pertamanya berada pada tahun ketika program itu
berjalan.""",
    en="""A quick win starts outside the schedule of its program.

A quick win is the beginning of its program, so its first month lies in a year in which the program
runs.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
program: GOV-01
start: 2025-07
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
program: GOV-01
start: 2026-01
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    programs = {program.id: program for program in plan.programs}
    for quick_win in plan.quick_wins:
        program = programs.get(quick_win.program or "")
        if program is None or quick_win.start is None:
            continue
        years = scheduled(program)
        if years and quick_win.start.year not in years:
            span = {"first": years[0], "last": years[-1]}
            start = "{:04}-{:02}".format(*quick_win.start)
            values = {"id": quick_win.id, "program": program.id, "start": start, **span}
            yield Finding(quick_win, ("start",), values)
