"""Where the figures come from: every source that the data name, and what it is used for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from smartcity_mp.analysis.joins import aims, indicator_of
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.views.summary.overview import population
from smartcity_mp.books.words.prose import capital, enumerated, without_address
from smartcity_mp.books.words.wording import cites, lines
from smartcity_mp.language.addresses import addresses
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.language.order import natural
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import FigureOfYear


class Use(NamedTuple):
    """A source, what it is used for, and whether that has been taken from it already."""

    source: str
    of: Cite | str
    is_taken: bool = True


_SPACES = re.compile(r"[ \t\r\n]+")
MOST_USES = 8
"""A source of more things than these names the first and counts the rest."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources; no table without any."""

    count: str
    parts: str | None
    """ "delapan sudah dipakai dan dua puluh akan dipakai"; None where all are in use."""
    table: Table | None
    subject: str = ""
    """Of the summary: what comes from them, to open a sentence."""
    are_to_come: bool = False
    """Whether none of them is in use yet."""
    has_addresses: bool = False
    """Whether addresses are left out that another list of sources has."""


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
    own = (*programs, *_of_quick_wins(plan))
    uses = [*_analysis(plan), *_indicators(plan, own)]
    uses += _finance(plan)
    return _table([*uses, *_evidence(plan, uses)])


def quick_win_sources(plan: Plan) -> Sources:
    """The sources of the indicators that quick wins have or cite."""
    return _table(_indicators(plan, _of_quick_wins(plan, cited=True)))


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
    own, aimed = list(_key_figures(plan)), list(_indicators(plan, measured))
    uses = [*own, *aimed]
    held = (("profil daerah", own), ("angka indikator sasaran", aimed))
    bare = [Use(without_address(use.source), _by_name(plan, use.of)) for use in uses]
    left_out = any(short.source != use.source for short, use in zip(bare, uses, strict=True))
    subject = capital(listing([word for word, found in held if found]))
    return replace(_table(bare), subject=subject, has_addresses=left_out)


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
    taken: set[str] = set()
    for source, of, is_taken in uses:
        text = _SPACES.sub(" ", source).strip()
        found.setdefault(text, {})[of.id if isinstance(of, Cite) else of] = of
        taken |= {text} if is_taken else set()
    rows = tuple(
        Row((source, _uses(list(found[source].values()))))
        for source in sorted(found, key=lambda text: (natural(text.casefold()), text))
    )
    columns = (Column("Sumber"), Column("Dipakai untuk", narrow=True))
    table = Table("Sumber data", columns, rows) if rows else None
    parts = _parts(len(taken), len(found) - len(taken))
    return Sources(spelled(len(rows)), parts, table, are_to_come=not taken)


def _parts(taken: int, coming: int) -> str | None:
    """How many sources are in use and how many will be, where there are some to come."""
    if not coming:
        return None
    if not taken:
        return "semuanya baru akan dipakai" if coming > 1 else "baru akan dipakai"
    return enumerated(((taken, "sudah dipakai"), (coming, "akan dipakai")))


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
            yield Use(item.source, Cite(item.id))
    for driver in plan.future.drivers:
        if driver.source:
            yield Use(driver.source, Cite(driver.id))
    for existing in plan.inventory:
        if existing.source:
            yield Use(existing.source, Cite(existing.id))
    yield from _indicators(plan, _of_objectives(plan))


def _finance(plan: Plan) -> Iterator[Use]:
    for budget in plan.finance.region_budget.values():
        if budget.source:
            yield Use(budget.source, "Belanja daerah")
    if plan.finance.ceiling_source:
        yield Use(plan.finance.ceiling_source, "Pagu masterplan")


def _profile(plan: Plan) -> Iterator[Use]:
    profile = plan.profile
    if profile.geography and profile.geography.source:
        yield Use(profile.geography.source, "Geografi")
    for statistic in profile.statistics:
        if statistic.source:
            yield Use(statistic.source, Cite(statistic.id))
        for figure in statistic.values.values():
            if isinstance(figure, FigureOfYear) and figure.source:
                yield Use(figure.source, Cite(statistic.id))


def _key_figures(plan: Plan) -> Iterator[Use]:
    """The sources of the region's own key numbers: its area and its residents."""
    if plan.profile.geography and plan.profile.geography.source:
        yield Use(plan.profile.geography.source, "Geografi")
    if found := population(plan):
        _, year, statistic = found
        figure = statistic.values[year]
        source = figure.source if isinstance(figure, FigureOfYear) else None
        if text := source or statistic.source:
            yield Use(text, Cite(statistic.id))


def _evidence(plan: Plan, uses: Iterable[Use]) -> Iterator[Use]:
    """The pages that bear a program out; one that figures come from keeps that wording."""
    known: dict[str, str] = {}
    for use in uses:
        for address in addresses(use.source):
            known.setdefault(address, use.source)
    for program in plan.programs:
        for item in program.evidence:
            if item.url:
                said = f"{item.title}, {item.url}" if item.title else item.url
                yield Use(known.setdefault(item.url, said), Cite(program.id))


def _of_objectives(plan: Plan) -> Iterator[Indicator]:
    for aim in aims(plan):
        yield from (item for item in aim.objective.indicators if isinstance(item, Indicator))


def _indicators(plan: Plan, indicators: Iterable[Indicator]) -> Iterator[Use]:
    for indicator in indicators:
        of = Cite(indicator.id) if indicator.id else indicator.name
        if indicator.source:
            yield Use(indicator.source, of, _has_figure(plan, indicator))
        for target in indicator.official:
            if target.source:
                yield Use(target.source, of)
