"""Where the figures come from: every source that the data name, and what it is used for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.escaping import ADDRESS
from smartcity_mp.books.views.joins import aims
from smartcity_mp.books.views.overview import population
from smartcity_mp.books.views.wording import cites
from smartcity_mp.language.numbers import number, spelled
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import Figure

Use = tuple[str, Cite | str]
"""A source, and what it is used for."""
MOST_USES = 8
"""A source of more things than these names the first and counts the rest."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources; no table without any."""

    count: str
    table: Table | None


def analysis_sources(plan: Plan) -> Sources:
    """The sources of the analysis: the profile, the readiness, the indicators of objectives."""
    return _table(_analysis(plan))


def sources(plan: Plan) -> Sources:
    """Every source of the masterplan."""
    programs = (
        indicator
        for item in plan.programs
        for indicator in (*item.outputs, *item.outcomes)
        if isinstance(indicator, Indicator)
    )
    quick_wins = (
        indicator
        for item in plan.quick_wins
        for indicator in (*item.outputs, *item.outcomes, *item.impacts)
        if isinstance(indicator, Indicator)
    )
    uses = [*_analysis(plan), *_indicators(programs), *_indicators(quick_wins)]
    return _table([*uses, *_evidence(plan, uses)])


def summary_sources(plan: Plan) -> Sources:
    """The sources of the figures in the executive summary."""
    return _table([*_key_figures(plan), *_indicators(_of_objectives(plan))])


def _table(uses: Iterable[Use]) -> Sources:
    """One row a source, in the order of the alphabet."""
    found: dict[str, dict[str, Cite | str]] = {}
    for source, use in uses:
        text = " ".join(source.split())
        found.setdefault(text, {})[use.id if isinstance(use, Cite) else use] = use
    rows = tuple(
        Row((source, _uses(list(found[source].values()))))
        for source in sorted(found, key=lambda text: (text.casefold(), text))
    )
    columns = (Column("Sumber"), Column("Dipakai untuk", narrow=True))
    table = Table("Sumber data", columns, rows) if rows else None
    return Sources(spelled(len(rows)), table)


def _uses(uses: list[Cite | str]) -> Content:
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
    yield from _indicators(_of_objectives(plan))


def _profile(plan: Plan) -> Iterator[Use]:
    profile = plan.profile
    if profile.geography and profile.geography.source:
        yield profile.geography.source, "Geografi"
    for statistic in profile.statistics:
        if statistic.source:
            yield statistic.source, Cite(statistic.id)
        for figure in statistic.values.values():
            if isinstance(figure, Figure) and figure.source:
                yield figure.source, Cite(statistic.id)


def _key_figures(plan: Plan) -> Iterator[Use]:
    """The sources of the region's own key numbers: its area and its residents."""
    if plan.profile.geography and plan.profile.geography.source:
        yield plan.profile.geography.source, "Geografi"
    if found := population(plan):
        _, year, statistic = found
        figure = statistic.values[year]
        source = figure.source if isinstance(figure, Figure) else None
        if text := source or statistic.source:
            yield text, Cite(statistic.id)


def _evidence(plan: Plan, uses: Iterable[Use]) -> Iterator[Use]:
    """The pages that bear a program out; one that figures come from keeps that wording."""
    known: dict[str, str] = {}
    for source, _ in uses:
        for address in ADDRESS.findall(source):
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
        if indicator.source:
            yield indicator.source, Cite(indicator.id) if indicator.id else indicator.name
