"""Records of many masterplans → what they show together: by province, shared, compared, due."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from smartcity_mp.data.regions import by_code
from smartcity_mp.language.order import natural
from smartcity_mp.model.schema.choices import FUNDING_SOURCES
from smartcity_mp.portfolio.alike import alike
from smartcity_mp.portfolio.records import (
    DueKind,
    Entry,
    Figures,
    IndicatorFigures,
    Money,
    ProgramFigures,
)


@dataclass(frozen=True, slots=True)
class Due:
    """What is open at a date: its time has passed (`is_late`), or is running."""

    kind: DueKind
    at: str
    name: str
    of: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A masterplan among the others."""

    entry: Entry
    name: str
    """The region, with its folder or revision where several plans are of one region."""
    is_counted: bool
    """Whether the sums have it: of a region they have one plan, the folder rather than a
    revision, and of those the last by name."""
    due: tuple[Due, ...] = ()

    @property
    def figures(self) -> Figures | None:
        return self.entry.figures


@dataclass(frozen=True, slots=True)
class Province:
    """The masterplans of a province, and their sums."""

    name: str | None
    """None for those whose region is not known."""
    rows: tuple[Row, ...]

    @property
    def counted(self) -> list[Figures]:
        return [row.figures for row in self.rows if row.figures and row.is_counted]


@dataclass(frozen=True, slots=True)
class Shared:
    """A place in the nomenclature, or a program's name, of more than one region."""

    code: str | None
    name: str
    """As most write it."""
    others: tuple[str, ...]
    """Further spellings of the name that are so near that the same is meant."""
    total: int
    bearers: tuple[tuple[str, tuple[str, ...]], ...]
    """Rows by their names, each with the ids of its programs."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An indicator that several regions have by the same name and unit."""

    name: str
    unit: str
    direction: str | None
    values: tuple[tuple[str, IndicatorFigures], ...]
    """By the name of the row."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All of it."""

    date: str
    provinces: tuple[Province, ...]
    nomenclature: tuple[Shared, ...]
    programs: tuple[Shared, ...]
    indicators: tuple[Compared, ...]
    dimensions: dict[str, str]
    """The names of all dimensions by their ids, in the order in which they come."""
    sources: Mapping[str, str]
    """The names of the sources of money, in both languages."""

    @property
    def rows(self) -> list[Row]:
        return [row for province in self.provinces for row in province.rows]


def joined(entries: Iterable[Entry], date: str) -> Portfolio:
    """What masterplans show together at a date, `2026-11-28`, whatever the order they come in."""
    found = _once(sorted(entries, key=_order))
    rows = list(_rows(found, date))
    counted = [(row, row.figures) for row in rows if row.figures and row.is_counted]
    return Portfolio(
        date,
        tuple(Province(name, tuple(held)) for name, held in groupby(rows, _province)),
        tuple(_by_code(counted)),
        tuple(_by_name(counted)),
        tuple(_compared(counted)),
        {id: name for _, figures in counted for id, name in reversed(figures.dimensions.items())},
        FUNDING_SOURCES,
    )


def money_of(plans: Iterable[Figures]) -> Money:
    """The money of several plans."""
    whole = [figures.money for figures in plans]
    dimensions: Counter[str] = Counter()
    sources: Counter[str] = Counter()
    for one in whole:
        dimensions.update(one.by_dimension)
        sources.update(one.by_source)
    return Money(
        sum(one.total for one in whole),
        sum(one.assumed for one in whole),
        dict(dimensions),
        dict(sources),
    )


def _order(entry: Entry) -> tuple[object, ...]:
    """By province and region, of one region the plan that counts at last."""
    code = entry.figures.code if entry.figures else None
    name = entry.figures.region if entry.figures else ""
    is_folder = entry.rev is None
    rev = natural(entry.rev or "")
    return (code is None, code or "", name, is_folder, rev, natural(entry.path), repr(entry))


def _once(entries: Sequence[Entry]) -> list[Entry]:
    """Each entry once, though two parts may have it."""
    pairs = zip(entries, (None, *entries), strict=False)
    return [entry for entry, before in pairs if entry != before]


def _province(row: Row) -> str | None:
    code = row.figures.code if row.figures else None
    listed = by_code(code) if code else None
    return listed.province if listed else None


def _rows(entries: Sequence[Entry], date: str) -> Iterator[Row]:
    regions = [entry.figures and (entry.figures.code or entry.figures.region) for entry in entries]
    counts, left = Counter(regions), Counter(regions)
    for entry, region in zip(entries, regions, strict=True):
        figures = entry.figures
        if figures is None:
            yield Row(entry, _label(entry), is_counted=False)
            continue
        left[region] -= 1
        name = figures.region if counts[region] == 1 else f"{figures.region} ({_label(entry)})"
        yield Row(entry, name, left[region] == 0, tuple(_due(figures, date)))


def _label(entry: Entry) -> str:
    return f"{entry.path}@{entry.rev}" if entry.rev else entry.path


def _due(figures: Figures, date: str) -> Iterator[Due]:
    for one in figures.dated:
        now = date[: len(one.at)]
        is_running = one.at == now and one.kind != "report"
        if one.at < now or not one.at or is_running:
            yield Due(one.kind, one.at, one.name, one.of, not is_running)


Counted = Sequence[tuple[Row, Figures]]


def _by_code(counted: Counted) -> Iterator[Shared]:
    found: dict[str, list[tuple[Row, ProgramFigures, str]]] = {}
    for row, figures in counted:
        for program in figures.programs:
            for code in program.nomenclature:
                found.setdefault(code.code, []).append((row, program, code.name or ""))
    shared = (_shared(code, held) for code, held in found.items())
    yield from sorted(filter(None, shared), key=_most)


def _by_name(counted: Counted) -> Iterator[Shared]:
    named = [(row, it, it.name) for row, figures in counted for it in figures.programs]
    places = alike([(name, row.figures.region if row.figures else "") for row, _, name in named])
    found: dict[int, list[tuple[Row, ProgramFigures, str]]] = {}
    for one, place in zip(named, places, strict=True):
        found.setdefault(place, []).append(one)
    shared = (_shared(None, held) for held in found.values())
    yield from sorted(filter(None, shared), key=_most)


def _shared(code: str | None, held: list[tuple[Row, ProgramFigures, str]]) -> Shared | None:
    """What several regions have in common; None where it is only one's."""
    bearers: dict[str, list[str]] = {}
    for row, program, _ in held:
        bearers.setdefault(row.name, []).append(program.id)
    if len(bearers) < 2:
        return None
    spelled = Counter(name for _, _, name in held if name)
    first, *others = sorted(spelled, key=lambda name: (-spelled[name], name)) or [""]
    pairs = tuple((name, tuple(dict.fromkeys(ids))) for name, ids in bearers.items())
    return Shared(code, first, tuple(others), sum(it.total for _, it, _ in held), pairs)


def _most(shared: Shared) -> tuple[object, ...]:
    return (-len(shared.bearers), shared.code or "", shared.name)


def _compared(counted: Counted) -> Iterator[Compared]:
    found: dict[tuple[str, str], dict[str, IndicatorFigures]] = {}
    for row, figures in counted:
        for one in figures.indicators:
            key = (" ".join(one.name.casefold().split()), one.unit.casefold().strip())
            found.setdefault(key, {}).setdefault(row.name, one)
    several = (tuple(held.items()) for held in found.values() if len(held) > 1)
    made = (
        Compared(held[0][1].name, held[0][1].unit, held[0][1].direction, held) for held in several
    )
    yield from sorted(made, key=lambda one: (-len(one.values), one.name, one.unit))
