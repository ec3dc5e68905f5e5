"""A whole masterplan in memory: every entity, and the way from an id to what it names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from itertools import chain
from typing import Any, NamedTuple, TypeVar, cast

from smartcity_mp.model.alignment import Alignment
from smartcity_mp.model.approvals import Approvals
from smartcity_mp.model.boundaries import Area
from smartcity_mp.model.direction import Goal, Mission, Strategy, Vision
from smartcity_mp.model.evaluation import Evaluation
from smartcity_mp.model.files import FILES
from smartcity_mp.model.finance import Finance
from smartcity_mp.model.former import FormerIds
from smartcity_mp.model.framework import Dimension, Framework, SubDimension
from smartcity_mp.model.future import Future
from smartcity_mp.model.governance import Governance
from smartcity_mp.model.inventory import InventoryItem
from smartcity_mp.model.issues import Issue
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.profile import Profile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import Report
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import Gap, Readiness
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import members
from smartcity_mp.model.swot import Swot
from smartcity_mp.model.thresholds import THRESHOLDS
from smartcity_mp.model.workshops import Workshop


class Printed(NamedTuple):
    """A chapter as it is now: where it stands, its title, and what stands for its content."""

    book: str
    label: str
    title: str
    content: str


E = TypeVar("E", bound=Entity)
X = TypeVar("X")
_PARTS = tuple(file.part for file in FILES if file.kind is not Framework)


@dataclass(frozen=True, eq=False, repr=False)
class Plan:
    """What the files say, free of references that lead nowhere. Knows no file.

    A plan is only equal to itself, so that what is made of it can be kept by it.
    """

    masterplan: Masterplan
    framework: Framework
    profile: Profile = field(default_factory=Profile)
    organizations: tuple[Organization, ...] = ()
    governance: Governance = field(default_factory=Governance)
    workshops: tuple[Workshop, ...] = ()
    alignment: Alignment = field(default_factory=Alignment)
    future: Future = field(default_factory=Future.model_construct)
    readiness: Readiness = field(default_factory=Readiness)
    inventory: tuple[InventoryItem, ...] = ()
    gaps: tuple[Gap, ...] = ()
    issues: tuple[Issue, ...] = ()
    swot: Swot = field(default_factory=Swot)
    vision: Vision = field(default_factory=Vision)
    missions: tuple[Mission, ...] = ()
    goals: tuple[Goal, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    finance: Finance = field(default_factory=Finance)
    programs: tuple[Program, ...] = ()
    quick_wins: tuple[QuickWin, ...] = ()
    reports: tuple[Report, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    approvals: tuple[Approvals, ...] = ()
    narratives: Mapping[str, str] = field(default_factory=dict)
    """Markdown by the file's name without `.md`."""
    boundaries: Mapping[str, Area] = field(default_factory=dict)
    """The areas of districts by their name, where the region has a map."""
    chapters: Mapping[str, Printed] | None = None
    """What approved chapters are now, by address; None while nobody has made them."""
    unread: tuple[str, ...] = ()
    """Files of which something is not in the plan, as it could not be read."""
    asked_stage: int | None = None
    asked_year: int | None = None

    @property
    def roots(self) -> tuple[Entity, ...]:
        """What stands at the top: walk these to see every entity but the framework's."""
        parts = (getattr(self, name) for name in _PARTS)
        return tuple(chain.from_iterable(p if isinstance(p, tuple) else (p,) for p in parts))

    def holding(self, held: Mapping[str, list[Entity]]) -> "Plan":
        """This plan, told by who has walked its parts already which entities each holds."""
        walked = (held.get(name) or members(getattr(self, name), []) for name in _PARTS)
        vars(self)["entities"] = tuple(chain.from_iterable(walked))
        return self

    def showing(self, chapters: Mapping[str, Printed]) -> "Plan":
        """This plan, told by who has made its approved chapters what each is."""
        vars(self)["chapters"] = chapters
        return self

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Every entity of the plan, parents before what they hold."""
        return tuple(members(self.roots, []))

    @cached_property
    def by_class(self) -> dict[type[Entity], list[Entity]]:
        """Every entity of the plan by its class: whoever looks at all goes by their fields."""
        found: dict[type[Entity], list[Entity]] = {}
        for entity in self.entities:
            found.setdefault(type(entity), []).append(entity)
        return found

    def each(self, kind: type[E]) -> list[E]:
        """Every entity of one class."""
        return cast(list[E], self.by_class.get(kind, []))

    @cached_property
    def fields(self) -> dict[type[Entity], list[dict[str, Any]]]:
        """What every entity of a class holds by the names of its fields: for whoever looks at all
        of them, as Pydantic's own way to a value takes twice as long.
        """
        return {
            kind: [entity.__dict__ for entity in entities]
            for kind, entities in self.by_class.items()
        }

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        """Every entity that has an id."""
        return {
            given["id"]: entity
            for kind, entities in self.by_class.items()
            if kind.KIND
            for entity, given in zip(entities, self.fields[kind], strict=True)
            if given.get("id")
        }

    @cached_property
    def former_ids(self) -> FormerIds:
        """Ids that things of the plan had before."""
        return FormerIds(self.masterplan.former_ids)

    @cached_property
    def dimension_of(self) -> dict[str, tuple[Dimension, SubDimension]]:
        """`governance.public-service` -> the dimension and the sub-dimension."""
        return {
            f"{dimension.id}.{sub.id}": (dimension, sub)
            for dimension in self.framework.dimensions
            for sub in dimension.sub_dimensions
        }

    @property
    def stage(self) -> int:
        """The bimtek that the plan has reached, 1 to 4."""
        return self.asked_stage or self.masterplan.stage or 1

    def at_stage(self, stage: int) -> "Plan":
        """The same plan, judged as if it stood at another stage."""
        return self if stage == self.stage else replace(self, asked_stage=stage)

    @property
    def report_year(self) -> int | None:
        """The year that a report is about: the one asked for, else the latest reported one."""
        return self.asked_year or max((report.year for report in self.reports), default=None)

    def in_year(self, year: int) -> "Plan":
        """The same plan, as a report of that year tells of it."""
        return self if year == self.asked_year else replace(self, asked_year=year)

    def threshold(self, name: str) -> int:
        """A number that rules use: the region's own, else the usual one."""
        rules = self.masterplan.rules
        return (rules.settings if rules else {}).get(name, THRESHOLDS[name])

    @property
    def years(self) -> range:
        """The years of the period; empty while it is not known."""
        period = self.masterplan.period
        if period is None or period.start is None or period.end is None:
            return range(0)
        return range(period.start, period.end + 1)

    @property
    def horizons(self) -> dict[str, int]:
        """Last year of the short, medium and long horizon; empty without a period."""
        years = self.years
        if not years:
            return {}
        given = self.masterplan.horizons
        usual = {
            "short": years[0],
            "medium": years[min(4, len(years) - 1)],
            "long": years[-1],
        }
        return {name: getattr(given, name, None) or year for name, year in usual.items()}


def once_per_plan(make: Callable[[Plan], X]) -> Callable[[Plan], X]:
    """What a plan always yields, made when it is first asked for and kept with the plan.

    Not in a cache of the function: a view of 514 plans, or one that is served for days, would hold
    plans that nobody needs any more, or make the same figures anew for each question.
    """
    name = f"{make.__module__}.{make.__qualname__}"

    @wraps(make)
    def kept(plan: Plan) -> X:
        held = plan.__dict__
        if name not in held:
            held[name] = make(plan)
        return cast(X, held[name])

    return kept
