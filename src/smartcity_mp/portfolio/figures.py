"""A masterplan that was read → its figures among many."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from smartcity_mp.analysis.completeness import asked_of
from smartcity_mp.analysis.region import listed_region
from smartcity_mp.analysis.reports import actuals, milestone_states, silent_offices
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.language.unseen import file_name, one_line
from smartcity_mp.loading import Loaded
from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import is_assumed
from smartcity_mp.portfolio.records import (
    Code,
    Dated,
    Figures,
    IndicatorFigures,
    Money,
    ProgramFigures,
    Value,
)

_CLOSED = ("done", "dropped")
"""States of a milestone that nobody has to wait for any more."""


def figures_of(loaded: Loaded, report: Report) -> Figures:
    """What many plans are compared by; `report` is what is wrong with this one."""
    plan = loaded.plan
    listed, region = listed_region(plan), plan.masterplan.region
    named = listed.name if listed else region.name if region and region.name else ""
    given, empty = _filled(loaded, report)
    return Figures(
        title=one_line(plan.masterplan.title),
        code=listed.code if listed else None,
        region=one_line(named or plan.masterplan.title),
        stage=plan.stage,
        given=given,
        empty=empty,
        errors=report.count(Severity.ERROR),
        warnings=report.count(Severity.WARNING),
        programs=tuple(map(_program, plan.programs)),
        quick_wins=len(plan.quick_wins),
        money=_money(plan),
        dimensions={it.id: one_line(it.name or it.id) for it in plan.framework.dimensions},
        indicators=tuple(_indicator(plan, indicator) for indicator in _compared(plan)),
        dated=tuple(_dated(plan)),
        unread=tuple(map(file_name, plan.unread)),
    )


def _filled(loaded: Loaded, report: Report) -> tuple[int, int]:
    """What is asked for up to the plan's stage: how much is there, how much is not."""
    plan, sources = loaded.plan, loaded.sources
    waived = {(it.position.file, it.position.address) for it in report.waived}
    given = empty = 0
    for asked in asked_of(plan):
        if asked.stage > plan.stage or asked.state == "elsewhere":
            continue
        if asked.state == "given":
            given += 1
            continue
        if isinstance(asked.subject, str):
            path = (asked.subject, asked.field) if asked.field else (asked.subject,)
            place = sources.locate(path)
        else:
            place = sources.locate((*sources.path_of(asked.subject), asked.field))
        empty += (place.file, place.address) not in waived
    return given, empty


def _program(program: Program) -> ProgramFigures:
    return ProgramFigures(
        program.id,
        one_line(program.name),
        (program.sub_dimension or "").partition(".")[0] or None,
        int(program.total()),
        tuple(
            Code(one_line(code.code), code.name and one_line(code.name))
            for code in program.nomenclature
        ),
    )


def _money(plan: Plan) -> Money:
    total = assumed = 0
    by_dimension: dict[str, int] = {}
    by_source: dict[str, int] = {}
    for program in plan.programs:
        dimension = (program.sub_dimension or "").partition(".")[0]
        for source, _, amount in program.amounts():
            rupiah = int(amount)
            total += rupiah
            assumed += rupiah if is_assumed(amount) else 0
            by_dimension[dimension] = by_dimension.get(dimension, 0) + rupiah
            by_source[source] = by_source.get(source, 0) + rupiah
    return Money(total, assumed, by_dimension, by_source)


def _compared(plan: Plan) -> Iterator[Indicator]:
    """The indicators of objectives and outcomes; an output is counted in its own program only."""
    objectives = (objective for goal in plan.goals for objective in goal.objectives)
    holders = (*(it.indicators for it in objectives), *(it.outcomes for it in plan.programs))
    for entries in holders:
        yield from (entry for entry in entries if isinstance(entry, Indicator))


def _indicator(plan: Plan, indicator: Indicator) -> IndicatorFigures:
    base, results = indicator.baseline, actuals(plan, indicator)
    latest, last = max(results, default=None), max(indicator.targets, default=None)
    known = base is not None and base.value is not None
    return IndicatorFigures(
        one_line(indicator.name),
        one_line(indicator.unit or ""),
        indicator.direction,
        Value(base.year, _text(base.value)) if base and known else None,
        None if latest is None else Value(latest, _text(results[latest])),
        None if last is None else Value(last, _text(indicator.targets[last])),
    )


def _text(value: object) -> str:
    """A value as it was typed; of a range both ends."""
    if isinstance(value, TargetRange):
        return "–".join("" if end is None else _text(end) for end in (value.min, value.max))
    return f"{value:f}" if isinstance(value, Decimal) else one_line(str(value))


def _dated(plan: Plan) -> Iterator[Dated]:
    states = milestone_states(plan)
    for program in plan.programs:
        for milestone in program.milestones:
            state = states.get((program.id, milestone.name))
            if milestone.at is not None and state not in _CLOSED:
                yield Dated("milestone", _at(milestone.at), one_line(milestone.name), program.id)
    for year in plan.years:
        if silent := silent_offices(plan, year):
            yield Dated("report", str(year), "", ", ".join(silent))
    for workshop in plan.workshops:
        if not workshop.outputs and (workshop.stage or 0) <= plan.stage:
            at = _at(workshop.dates[-1]) if workshop.dates else ""
            yield Dated("workshop", at, one_line(workshop.name))


def _at(when: object) -> str:
    """A year, a month or a day as `2026`, `2026-03`, `2026-03-14`."""
    if isinstance(when, date):
        return when.isoformat()
    return str(when) if isinstance(when, int) else "{:04}-{:02}".format(*when)  # type: ignore[misc]
