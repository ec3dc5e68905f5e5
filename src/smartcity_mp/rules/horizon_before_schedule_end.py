"""A program's horizon ends before its schedule does."""

from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import HORIZONS

CODE = "SMP405"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Jangka waktu program berakhir sebelum jadwalnya selesai.

Program yang berjalan sampai 2028 tidak selesai dalam jangka pendek. Kosongkan `horizon`: buku akan
memilih jangka pertama yang tidak berakhir sebelum jadwalnya.""",
    en="""A program's horizon ends before its schedule does.

A program that runs until 2028 is not done in the short term. Leave `horizon` out: the books then
take the first horizon that does not end before the schedule.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
horizon: short
schedule: {start: 2026, end: 2028}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2026, end: 2028}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    period, horizons = plan.years, plan.horizons
    for program in plan.programs:
        years = scheduled(program)
        if not program.horizon or not horizons or not years or years[-1] not in period:
            continue
        last = horizons[program.horizon]
        if last < years[-1]:
            horizon = HORIZONS[program.horizon]
            values = {"id": program.id, "horizon": horizon, "last": last, "end": years[-1]}
            yield Finding(program, ("horizon",), values)
