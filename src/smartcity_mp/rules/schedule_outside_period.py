"""A program's schedule leaves the period of the masterplan or ends before it starts."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP401"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Jadwal program keluar dari masa masterplan atau berakhir sebelum dimulai.

Peta jalan, anggaran tahunan, dan target berjalan dari tahun pertama sampai tahun terakhir
masterplan. Tahun di luarnya tidak muncul di tabel mana pun, dan anggarannya tidak masuk jumlah mana
pun.""",
    en="""A program's schedule leaves the period of the masterplan or ends before it starts.

Roadmap, budget per year and targets run from the first to the last year of the period; a year
outside it appears in no table, and its money in no total.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2028, end: 2026}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    years = plan.years
    for program in plan.programs:
        schedule = program.schedule
        if schedule is None:
            continue
        start, end = schedule.start, schedule.end
        if start is not None and end is not None and end < start:
            values = {"id": program.id, "problem": "backwards", "start": start, "end": end}
            yield Finding(program, ("schedule", "end"), values)
            continue
        for name, year in (("start", start), ("end", end)):
            if years and year is not None and year not in years:
                period = {"first": years[0], "last": years[-1]}
                values = {"id": program.id, "problem": "outside", "year": year, **period}
                yield Finding(program, ("schedule", name), values)
