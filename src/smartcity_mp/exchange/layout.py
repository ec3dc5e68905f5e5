"""Which sheets a workbook has and which columns each: read from the model, so that none is stale.

A sheet has a row for each thing of a class, wherever in the plan such things are listed. A field is
a column, one of a group in it likewise, and values by year are a column a year. Money by source and
year has a sheet of its own, with a row for each source.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from smartcity_mp.language.pair import half, pair
from smartcity_mp.model.files import FILES
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.issues import Issue
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.program_parts import Activity, Milestone, Nomenclature, Risk
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import (
    IndicatorProgress,
    MilestoneProgress,
    MonthProgress,
    ProgramProgress,
    QuickWinProgress,
)
from smartcity_mp.model.quick_wins import ActionStep, QuickWin
from smartcity_mp.model.readiness import Gap, ReadinessItem
from smartcity_mp.model.schema.annotations import Choice, Reference
from smartcity_mp.model.schema.describe import (
    Description,
    ListOf,
    MapOf,
    OneOf,
    Shape,
    describe,
)
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.swot import Factor, SwotStrategy

Below = tuple[str, ...]
SOURCE = "*"
"""Stands in the path of a column for what the row is about: the source of the money."""
_LAST = "illustrative"


class Layout(NamedTuple):
    """A sheet: its name, the class of its things, and whether a row is one of their sources."""

    title: str
    kind: type[Entity]
    by_source: bool = False


LAYOUTS = (
    Layout("Program | Programs", Program),
    Layout("Anggaran | Budget", Program, by_source=True),
    Layout("Kegiatan | Activities", Activity),
    Layout("Tonggak | Milestones", Milestone),
    Layout("Nomenklatur | Nomenclature", Nomenclature),
    Layout("Quick win | Quick wins", QuickWin),
    Layout("Langkah quick win | Quick win steps", ActionStep),
    Layout("Risiko | Risks", Risk),
    Layout("Indikator | Indicators", Indicator),
    Layout("Laporan program | Program reports", ProgramProgress),
    Layout("Laporan tonggak | Milestone reports", MilestoneProgress),
    Layout("Laporan indikator | Indicator reports", IndicatorProgress),
    Layout("Laporan quick win | Quick win reports", QuickWinProgress),
    Layout("Laporan bulanan | Monthly reports", MonthProgress),
    Layout("Kesiapan | Readiness", ReadinessItem),
    Layout("Kesenjangan | Gaps", Gap),
    Layout("Isu | Issues", Issue),
    Layout("Faktor SWOT | SWOT factors", Factor),
    Layout("Strategi SWOT | SWOT strategies", SwotStrategy),
    Layout("Organisasi | Organizations", Organization),
)


class Column(NamedTuple):
    """One value of each row."""

    path: Below
    """Its keys below the thing: `schedule`, `start`."""
    label: str
    help: str
    shape: Shape
    unit: str | None = None
    due: int | None = None
    is_required: bool = False

    @property
    def name(self) -> str:
        """What it is called where nobody reads it."""
        return "/".join(self.path)

    @property
    def is_shown(self) -> bool:
        """Whether it only helps to read the row: no field of the thing stands there."""
        return self.path[0].startswith("/")

    def of(self, source: str | None) -> Below:
        """Its keys in a row about this source."""
        if source is None:
            return self.path
        return tuple(source if part == SOURCE else part for part in self.path)


def columns(layout: Layout, plan: Plan) -> list[Column]:
    """The columns of a sheet but for those by which a row is known, the least of use last."""
    fields = describe(layout.kind)
    inorder = sorted(fields.values(), key=lambda field: field.name == _LAST)
    if layout.by_source:
        return [
            column
            for field in inorder
            for column in _by_source(field, plan)
            if is_by_source(field, layout.kind)
        ]
    others = key_fields(layout.kind)
    asked = (f for f in inorder if f.key not in others and not is_by_source(f, layout.kind))
    return _told_apart([one for field in asked for one in _columns(field, plan)])


def key_fields(kind: type[Entity]) -> frozenset[str]:
    """The fields of a thing by which its row is known."""
    return frozenset({"id"} & describe(kind).keys())


def is_by_source(field: Description, kind: type[Entity]) -> bool:
    """Whether a field has amounts by source, in a class that has amounts by source and year."""
    return (
        source_of(kind) is not None
        and isinstance(field.shape, MapOf)
        and (field.shape.key is source_of(kind))
    )


@cache
def source_of(kind: type[Entity]) -> Choice | None:
    """The sources by which a class has amounts, each of several years."""
    for field in describe(kind).values():
        match field.shape:
            case MapOf(Choice() as key, MapOf()):
                return key
    return None


@cache
def listed(kind: type[Entity]) -> tuple[tuple[type[Entity], Description], ...]:
    """Where things of a class are listed: the classes that hold them, each with its field."""
    found: dict[tuple[type[Entity], str], Description] = {}
    waiting = [file.kind for file in FILES]
    seen: set[type[Entity]] = set()
    while waiting:
        holder = waiting.pop(0)
        if holder in seen:
            continue
        seen.add(holder)
        for field in describe(holder).values():
            waiting += field.classes
            if kind in items(field.shape):
                found[holder, field.key] = field
    return tuple((holder, field) for (holder, _), field in found.items())


def items(shape: Shape) -> tuple[type[Entity], ...]:
    """The classes of which a field lists things."""
    match shape:
        case ListOf(OneOf(sides)):
            return tuple(side for side in sides if isinstance(side, type))
        case ListOf(type() as item):
            return (item,)
    return ()


@cache
def lists(kind: type[Entity]) -> dict[str, str]:
    """The lists in which a thing may be, by key, where its holders have several."""
    found = {field.key: field.label for _, field in listed(kind)}
    return found if len(found) > 1 else {}


@cache
def is_held(kind: type[Entity]) -> bool:
    """Whether things of a class belong to another thing, not to a file as such."""
    tops = {file.kind for file in FILES if not file.is_folder}
    return any(holder not in tops for holder, _ in listed(kind))


def _columns(field: Description, plan: Plan, above: Below = ()) -> Iterator[Column]:
    path = (*above, field.key)
    due, is_required = field.due, field.is_required and not above
    column = Column(path, field.label, field.help, field.shape, field.unit, due, is_required)
    match field.shape:
        case type() as group:
            for below in describe(group).values():
                yield from _columns(below, plan, path)
        case MapOf(key, value):
            for name, label in _keys(key, plan).items():
                yield column._replace(
                    path=(*path, name), label=_with(field.label, label), shape=value, due=None
                )
        case shape if not items(shape):
            yield column


def _by_source(field: Description, plan: Plan) -> Iterator[Column]:
    path: Below = (field.key, SOURCE)
    column = Column(path, field.label, field.help, field.shape, field.unit)
    match field.shape:
        case MapOf(_, MapOf(key, value)):
            for name, label in _keys(key, plan).items():
                yield column._replace(
                    path=(*path, name), label=_with(field.label, label), shape=value
                )
        case MapOf(_, value):
            yield column._replace(shape=value)


def _keys(shape: Shape, plan: Plan) -> Mapping[str, str]:
    """The keys of a mapping that this plan needs, each with its label."""
    match shape:
        case Choice(options):
            used = _sources(plan)
            return {name: label for name, label in options.items() if name in used}
        case Reference(kinds):
            named = ((n, one) for n, one in plan.by_id.items() if one.KIND in kinds)
            return {name: getattr(one, "name", None) or name for name, one in named}
    return {str(year): str(year) for year in plan.years}


@once_per_plan
def _sources(plan: Plan) -> frozenset[str]:
    """The sources of money that a plan names, and the region's own."""
    used = {source for program in plan.programs for source in program.sources()}
    used |= {s for one in plan.quick_wins if one.resources for s in one.resources.budget}
    own = plan.masterplan.region and plan.masterplan.region.kind
    return frozenset({*used, f"apbd-{own or 'kabupaten'}"})


def _with(label: str, further: str) -> str:
    joint = " " if further.isdecimal() else ": "
    both = (f"{half(label, lang)}{joint}{half(further, lang)}" for lang in ("id", "en"))
    return pair(*both)


def _told_apart(found: list[Column]) -> list[Column]:
    """Columns of which no two have the same label: what is in a group then names it."""
    labels = [column.label for column in found]
    return [
        column._replace(label=_with(column.label, f"({'/'.join(column.path[:-1])})"))
        if labels.count(column.label) > 1 and len(column.path) > 1
        else column
        for column in found
    ]
