"""The whole plan at a glance: vision, missions, key numbers, and its course in few sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.analysis.joins import aims, indicator_of, programs_in
from smartcity_mp.analysis.progress import change
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import (
    Cite,
    Content,
    Listing,
    Statement,
    Tiles,
)
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import among, by_kind, counted, enumerated, part_of_all
from smartcity_mp.books.words.wording import largest, marked, value
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import FigureOfYear, Statistic

KeyNumber = tuple[Content, str, str]
"""A figure, what it is, and a remark."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The plan at a glance. Counts are in words; None where the plan says nothing yet."""

    vision: Statement | None
    missions: Listing | None
    numbers: Tiles | None
    dimension_count: str
    dimensions: str
    issues: str | None
    gaps: str | None
    urgent_gaps: str | None
    """How many gaps have high priority; None also where all have."""
    all_urgent: bool
    aims: str | None
    """ "enam tujuan dan dua belas sasaran". """
    indicators: str | None
    observed: str | None
    """A sentence on how many indicators have improved since their baseline."""
    programs: str | None
    busiest: str | None
    """The dimension or dimensions with most programs; None where all have as many."""
    busiest_count: str
    kinds: str | None
    """ "yaitu dua belas program baru dan tiga program lanjutan". """
    money: str | None
    quick_wins: str | None
    partners: str | None
    """How many organizations outside the regional government take part in programs."""


def overview(plan: Plan) -> Overview:
    """What the first chapter of the executive summary shows."""
    statement = plan.vision.statement
    per_dimension = {item.name: len(programs_in(plan, item)) for item in plan.framework.dimensions}
    most = largest(per_dimension)
    total = sum(program.total() for program in plan.programs)
    numbers = tuple(_key_numbers(plan))
    high = sum(gap.priority == "high" for gap in plan.gaps)
    return Overview(
        vision=Statement(marked(plan.vision, "statement", statement)) if statement else None,
        missions=_missions(plan),
        numbers=Tiles(numbers) if numbers else None,
        dimension_count=spelled(len(plan.framework.dimensions)),
        dimensions=listing([item.name for item in plan.framework.dimensions]),
        issues=_counted(len(plan.issues)),
        gaps=_counted(len(plan.gaps)),
        urgent_gaps=among(high, len(plan.gaps)) if 0 < high < len(plan.gaps) else None,
        all_urgent=0 < high == len(plan.gaps),
        aims=_counts((len(plan.goals), "tujuan"), (len(list(aims(plan))), "sasaran")),
        indicators=_counted(len(_indicators(plan))),
        observed=_observed(plan),
        programs=_counted(len(plan.programs)),
        busiest=listing(most)
        if len(plan.programs) > 1 and len(most) < len(per_dimension)
        else None,
        busiest_count=spelled(max(per_dimension.values(), default=0)),
        kinds=_kinds(plan),
        money=in_rupiah(total) if total else None,
        quick_wins=_counted(len(plan.quick_wins)),
        partners=_counted(len(_partners(plan))),
    )


def _counted(count: int) -> str | None:
    return spelled(count) if count else None


def _counts(*counts: tuple[int, str]) -> str | None:
    return enumerated(counts)


def _missions(plan: Plan) -> Listing | None:
    items = tuple(
        marked(item, "statement", Cite(item.id, f"{item.id}: {item.statement}"))
        for item in plan.missions
    )
    return Listing(items) if items else None


def _kinds(plan: Plan) -> str | None:
    kinds = {"new": "program baru", "continued": "program lanjutan",
             "expanded": "program pengembangan"}  # fmt: skip
    counts = {word: sum(p.kind == kind for p in plan.programs) for kind, word in kinds.items()}
    said = by_kind(counts, len(plan.programs), "belum ditentukan jenisnya")
    return said if said is None or said.startswith("seluruhnya") else f"yaitu {said}"


def _partners(plan: Plan) -> set[str]:
    government = {"opd", "legislature"}
    outside = {item.id for item in plan.organizations if item.kind and item.kind not in government}
    in_programs = {
        name
        for item in plan.programs
        for name in (item.owner, *item.joint_owners, *item.supporting)
    }
    in_quick_wins = {
        name for item in plan.quick_wins for name in (*item.supporting, *item.partners)
    }
    return outside & (in_programs | in_quick_wins)


def _indicators(plan: Plan) -> list[Indicator]:
    """The indicators of all objectives, each once."""
    entries = [entry for aim in aims(plan) for entry in aim.objective.indicators]
    found = (indicator_of(plan, entry) for entry in entries)
    return list({id(item): item for item in found if item}.values())


def _observed(plan: Plan) -> str | None:
    known = [item for item in _indicators(plan) if actuals(plan, item)]
    better = sum((change(plan, item) or 0) > 0 for item in known)
    if not any(change(plan, item) is not None for item in known):
        return None
    if better == len(known):
        return (
            f"{part_of_all(better, better, 'indikator')} yang sudah memiliki realisasi membaik "
            "dibandingkan dengan kondisi awal."
        )
    return (
        f"Dari {counted(len(known), 'indikator')} yang sudah memiliki realisasi, "
        f"{spelled(better) if better else 'belum ada yang'} membaik dibandingkan dengan kondisi "
        "awal."
    )


def population(plan: Plan) -> tuple[Decimal, int, Statistic] | None:
    """The newest number of residents, its year and its statistic."""
    for statistic in plan.profile.statistics:
        if statistic.name.casefold().strip() not in ("jumlah penduduk", "penduduk"):
            continue
        for year in sorted(statistic.values, reverse=True):
            figure = statistic.values[year]
            amount = figure.value if isinstance(figure, FigureOfYear) else figure
            if amount is not None:
                return amount, year, statistic
    return None


def _key_numbers(plan: Plan) -> Iterator[KeyNumber]:
    yield from _numbers_of_region(plan)
    yield from _numbers_of_plan(plan)


def _numbers_of_region(plan: Plan) -> Iterator[KeyNumber]:
    land = plan.profile.geography
    if found := population(plan):
        amount, year, statistic = found
        yield marked(statistic, "values", value(amount)), "penduduk", str(year)
    if land and land.area_km2 is not None:
        yield marked(land, "area_km2", value(land.area_km2)), "km² luas wilayah", ""
    if land and land.district_count:
        yield marked(land, "district_count", number(land.district_count)), "kecamatan", ""
    if land and (settlements := (land.villages or 0) + (land.urban_villages or 0)):
        names = [name for name, count in (("desa", land.villages), ("kelurahan",
                 land.urban_villages)) if count]  # fmt: skip
        yield marked(land, "villages", number(settlements)), listing(names), ""


def _numbers_of_plan(plan: Plan) -> Iterator[KeyNumber]:
    objectives, indicators = len(list(aims(plan))), len(_indicators(plan))
    for count, name in ((objectives, "sasaran"), (indicators, "indikator sasaran")):
        if count:
            yield number(count), name, ""
    if plan.programs:
        yield number(len(plan.programs)), "program", ""
    if total := sum(program.total() for program in plan.programs):
        yield in_rupiah(total), "kebutuhan dana", ""
    if plan.quick_wins:
        yield number(len(plan.quick_wins)), "quick win", ""
    if partners := len(_partners(plan)):
        yield number(partners), "mitra", ""
