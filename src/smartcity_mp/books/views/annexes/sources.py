"""Where the figures come from: every source that the data name, and what it is used for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.joins import aims, indicator_of
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.views.summary.overview import population
from smartcity_mp.books.words.prose import without_address
from smartcity_mp.books.words.wording import cites, lines
from smartcity_mp.language.addresses import addresses
from smartcity_mp.language.numbers import number, spelled
from smartcity_mp.language.order import natural
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import FigureOfYear

Use = tuple[str, Cite | str]
"""A source, and what it is used for."""
_SPACES = re.compile(r"[ \t\r\n]+")
MOST_USES = 8
"""A source of more things than these names the first and counts the rest."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources; no table without any."""

    count: str
    several: bool
    table: Table | None


def analysis_sources(plan: Plan) -> Sources:
    """The sources of the analysis: profile, readiness, inventory, indicators of objectives."""
    return _table(_analysis(plan))


def sources(plan: Plan) -> Sources:
    """Every source of the masterplan."""
    programs = (
        indicator
        for item in plan.programs
        for indicator in (*item.outputs, *item.outcomes)
        if isinstance(indicator, Indicator)
    )
    uses = [*_analysis(plan), *_indicators(programs), *_indicators(_of_quick_wins(plan))]
    uses += _finance(plan)
    return _table([*uses, *_evidence(plan, uses)])


def quick_win_sources(plan: Plan) -> Sources:
    """The sources of the indicators that quick wins have or cite."""
    return _table(_indicators(_of_quick_wins(plan, cited=True)))


def _of_quick_wins(plan: Plan, *, cited: bool = False) -> Iterator[Indicator]:
    for item in plan.quick_wins:
        for entry in (*item.outputs, *item.outcomes, *item.impacts):
            if isinstance(entry, Indicator):
                yield entry
            elif cited and (indicator := indicator_of(plan, entry)):
                yield indicator


def summary_sources(plan: Plan) -> Sources:
    """The sources of the figures in the executive summary, without their addresses."""
    measured = (item for item in _of_objectives(plan) if _has_figure(plan, item))
    uses = [*_key_figures(plan), *_indicators(measured)]
    return _table(((without_address(source), _by_name(plan, use)) for source, use in uses))


def _has_figure(plan: Plan, indicator: Indicator) -> bool:
    """Whether something was taken from its source already: a baseline or a result."""
    start = indicator.baseline
    known = start is not None and start.value is not None
    return (known and not indicator.is_illustrative("baseline")) or bool(actuals(plan, indicator))


def _by_name(plan: Plan, use: Cite | str) -> Cite | str:
    """What a source is used for by its name: the summary shows no codes of figures."""
    name = getattr(plan.by_id.get(use.id), "name", None) if isinstance(use, Cite) else None
    return Cite(use.id, name) if isinstance(use, Cite) and name else use


def _table(uses: Iterable[Use]) -> Sources:
    """One row a source, in the order of the alphabet."""
    found: dict[str, dict[str, Cite | str]] = {}
    for source, use in uses:
        text = _SPACES.sub(" ", source).strip()
        found.setdefault(text, {})[use.id if isinstance(use, Cite) else use] = use
    rows = tuple(
        Row((source, _uses(list(found[source].values()))))
        for source in sorted(found, key=lambda text: (natural(text.casefold()), text))
    )
    columns = (Column("Sumber"), Column("Dipakai untuk", narrow=True))
    table = Table("Sumber data", columns, rows) if rows else None
    return Sources(spelled(len(rows)), len(rows) > 1, table)


def _uses(uses: list[Cite | str]) -> Content:
    if all(isinstance(use, Cite) and use.text for use in uses):
        return lines(uses)
    named = [use for use in uses if isinstance(use, str)]
    codes = [use.id for use in uses if isinstance(use, Cite)]
    if named or len(codes) > MOST_USES:
        rest = len(codes) - MOST_USES
        tail = [f"dan {number(rest)} lainnya"] if rest > 0 else []
        return ", ".join([*named, *codes[:MOST_USES]]) + "".join(f" {text}" for text in tail)
    return cites(codes)


def _analysis(plan: Plan) -> Iterator[Use]:
    yield from _profile(plan)
    for item in plan.readiness.items:
        if item.source:
            yield item.source, Cite(item.id)
    for driver in plan.future.drivers:
        if driver.source:
            yield driver.source, Cite(driver.id)
    for existing in plan.inventory:
        if existing.source:
            yield existing.source, Cite(existing.id)
    yield from _indicators(_of_objectives(plan))


def _finance(plan: Plan) -> Iterator[Use]:
    for budget in plan.finance.region_budget.values():
        if budget.source:
            yield budget.source, "Belanja daerah"
    if plan.finance.ceiling_source:
        yield plan.finance.ceiling_source, "Pagu masterplan"


def _profile(plan: Plan) -> Iterator[Use]:
    profile = plan.profile
    if profile.geography and profile.geography.source:
        yield profile.geography.source, "Geografi"
    for statistic in profile.statistics:
        if statistic.source:
            yield statistic.source, Cite(statistic.id)
        for figure in statistic.values.values():
            if isinstance(figure, FigureOfYear) and figure.source:
                yield figure.source, Cite(statistic.id)


def _key_figures(plan: Plan) -> Iterator[Use]:
    """The sources of the region's own key numbers: its area and its residents."""
    if plan.profile.geography and plan.profile.geography.source:
        yield plan.profile.geography.source, "Geografi"
    if found := population(plan):
        _, year, statistic = found
        figure = statistic.values[year]
        source = figure.source if isinstance(figure, FigureOfYear) else None
        if text := source or statistic.source:
            yield text, Cite(statistic.id)


def _evidence(plan: Plan, uses: Iterable[Use]) -> Iterator[Use]:
    """The pages that bear a program out; one that figures come from keeps that wording."""
    known: dict[str, str] = {}
    for source, _ in uses:
        for address in addresses(source):
            known.setdefault(address, source)
    for program in plan.programs:
        for item in program.evidence:
            if item.url:
                said = f"{item.title}, {item.url}" if item.title else item.url
                yield known.setdefault(item.url, said), Cite(program.id)


def _of_objectives(plan: Plan) -> Iterator[Indicator]:
    for aim in aims(plan):
        yield from (item for item in aim.objective.indicators if isinstance(item, Indicator))


def _indicators(indicators: Iterable[Indicator]) -> Iterator[Use]:
    for indicator in indicators:
        use = Cite(indicator.id) if indicator.id else indicator.name
        for source in (indicator.source, *(target.source for target in indicator.official)):
            if source:
                yield source, use
