"""A report contradicts the plan or another report."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from smartcity_mp.analysis.joins import owner_of
from smartcity_mp.analysis.reports import reached
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.nearest import nearest
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import (
    IndicatorProgress,
    ProgramProgress,
    QuickWinProgress,
    Report,
)
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.fields import Entity

CODE = "SMP431"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Laporan bertentangan dengan rencana atau dengan laporan lain.

Setiap organisasi melaporkan miliknya sendiri, dan tonggak disebut dengan namanya dalam berkas
program. Satu program, quick win, atau indikator dilaporkan sekali setahun; bila dua laporan
menyebutnya, tidak ada yang tahu angka mana yang berlaku. Kemajuan quick win yang dilaporkan tiap
bulan menggantikan `progress` miliknya: buku memakai bulan yang terakhir.""",
    en="""A report contradicts the plan or another report.

Each organization reports what is its own, and a milestone goes by its name in the program's file. A
program, quick win or indicator is reported once a year; where two reports name it, nobody knows
which figure holds. Progress of a quick win that is reported by month takes the place of its own
`progress`: the books use the last month.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner: dpmptsp
milestones: [{at: 2026, name: Antrean bersama dipakai}]
# progress/2026/dpmptsp.yaml
year: 2026
organization: dpmptsp
programs:
  - program: GOV-01
    status: running
    milestones: [{milestone: Antrean bersama, status: done}]
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner: dpmptsp
milestones: [{at: 2026, name: Antrean bersama dipakai}]
# progress/2026/dpmptsp.yaml
year: 2026
organization: dpmptsp
programs:
  - program: GOV-01
    status: running
    milestones: [{milestone: Antrean bersama dipakai, status: done}]
# organizations.yaml
organizations:
  - {id: dpmptsp, name: Dinas Penanaman Modal, kind: opd}
""",
)


class _Told(NamedTuple):
    """What one office reports, the field that names it, and who may report it, the owner first."""

    organization: str
    entry: Entity
    field: str
    owners: tuple[str | None, ...]


def check(plan: Plan) -> Iterator[Finding]:
    told: dict[tuple[int, str], list[_Told]] = {}
    for report in plan.reports:
        for entry, field, owners in _entries(plan, report):
            name = getattr(entry, field)
            told.setdefault((report.year, name), []).append(
                _Told(report.organization, entry, field, owners)
            )
    for (year, name), reports in told.items():
        yield from _reporters(name, year, reports)
    for report in plan.reports:
        for state in report.programs:
            if isinstance(program := plan.by_id.get(state.program), Program):
                yield from _milestones(state, program)
        for value in report.indicators:
            if isinstance(indicator := plan.by_id.get(value.indicator), Indicator):
                yield from _value(report, value, indicator)
        for entry in report.quick_wins:
            if isinstance(quick_win := plan.by_id.get(entry.quick_win), QuickWin):
                yield from _progress(plan, entry, quick_win)


def _entries(plan: Plan, report: Report) -> Iterator[tuple[Entity, str, tuple[str | None, ...]]]:
    """What is reported, the field that names it, and who may report it, the owner first."""
    for entry in report.programs:
        yield entry, "program", _owners(plan.by_id.get(entry.program))
    for told in report.indicators:
        indicator = plan.by_id.get(told.indicator)
        owner = owner_of(plan, indicator) if isinstance(indicator, Indicator) else None
        yield told, "indicator", (owner,)
    for win in report.quick_wins:
        yield win, "quick_win", _owners(plan.by_id.get(win.quick_win))


def _reporters(name: str, year: int, reports: Sequence[_Told]) -> Iterator[Finding]:
    """Who reports what another reports, or what is another's. The owner's own report holds."""
    first, *others = sorted(
        reports, key=lambda one: (one.organization not in one.owners[:1], one.organization)
    )
    values = {"id": name, "year": year}
    for one in others:
        twice = {"problem": "twice", "other": first.organization}
        yield Finding(one.entry, (one.field,), {**values, **twice})
    owner = first.owners[0] if first.owners else None
    if owner and first.organization not in first.owners:
        of_other = {"problem": "owner", "owner": owner}
        yield Finding(first.entry, (first.field,), {**values, **of_other})


def _owners(thing: Entity | None) -> tuple[str | None, ...]:
    if isinstance(thing, Program):
        return (thing.owner, *thing.joint_owners, *thing.supporting)
    return (thing.owner, *thing.supporting) if isinstance(thing, QuickWin) else ()


def _milestones(entry: ProgramProgress, program: Program) -> Iterator[Finding]:
    known = [item.name for item in program.milestones]
    for state in entry.milestones:
        if state.milestone not in known:
            near = nearest(state.milestone, known)
            values = {"problem": "milestone", "id": program.id, "name": state.milestone}
            yield Finding(state, ("milestone",), {**values, "suggestion": near})


def _value(report: Report, told: IndicatorProgress, indicator: Indicator) -> Iterator[Finding]:
    own = indicator.actuals.get(report.year)
    if own is not None and told.value is not None and own != told.value:
        values = {"problem": "value", "id": indicator.id, "year": report.year}
        yield Finding(told, ("value",), {**values, "own": str(own), "value": str(told.value)})


def _progress(plan: Plan, entry: QuickWinProgress, quick_win: QuickWin) -> Iterator[Finding]:
    """The last month that is reported says another share than the quick win itself."""
    own, state = quick_win.progress, reached(plan, quick_win)
    for told in entry.months:
        if own is not None and state == (told.percent, told.month) and told.percent != own:
            values = {"problem": "progress", "id": quick_win.id, "own": own}
            yield Finding(told, ("percent",), {**values, "value": told.percent})
