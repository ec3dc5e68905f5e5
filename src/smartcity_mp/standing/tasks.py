"""What one office still owes, as a sheet that is handed over to somebody who never sees git."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from posixpath import commonpath

from smartcity_mp.analysis.workshops import chair_of
from smartcity_mp.books.views.front.introduction import dates_in_words
from smartcity_mp.exchange.layout import LAYOUTS, is_by_source, items
from smartcity_mp.language.numbers import any_date, listing
from smartcity_mp.language.pair import half
from smartcity_mp.language.standing import standing_words
from smartcity_mp.language.unseen import file_name, one_line
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import Description, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.standing.head import Head, as_of
from smartcity_mp.standing.records import Entry, Standing

_BOXES, _LEAST = 120, 6
"""So many boxes fit on two pages, but each task has a few; what is more is counted."""
_BRIEF, _NAMED = 14, 30
"""A sheet of more tasks leaves out how each is filled in, one of more boxes how things are called.
"""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to tick: the thing, what it is called where there is room, where it is kept."""

    id: str
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class Task:
    """A field that is to be filled in, of one thing or of several."""

    what: str
    help: str
    field: str
    """Its name in the file."""
    file: str
    """Where that is, or the folder of all of them."""
    workbook: str
    """Where it stands in the office's workbook; "" where it stands in none."""
    when: str
    items: tuple[Item, ...]
    more: str
    """How many things are not named."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in words, ready to be drawn on paper of any kind."""

    language: str
    office: str
    plan: str
    lead: str
    note: str
    """What else is asked of the office; "" for nothing."""
    tasks: tuple[Task, ...]
    how: tuple[str, ...]
    asked_by: str
    as_of: str

    def say(self, key: str) -> str:
        """One of the texts that every sheet has."""
        return standing_words(key, self.language)


def sheet(found: Standing, plan: Plan, head: Head, names: dict[str, str], language: str) -> Sheet:
    """The sheet of the office that a standing is of."""
    office = _called(plan, found)
    teller = _Teller(plan, names, language, found.owed)
    tasks = tuple(teller.tasks())
    key = "sheet-lead" if tasks else "sheet-nothing"
    lead = standing_words(key, language, count=len(found.owed), stage=found.stage)
    note = ""
    if found.progress and found.owner in found.progress.silent:
        note = standing_words("sheet-silent", language, year=found.progress.year)
    how = ["sheet-truth", "sheet-unknown"] if tasks else []
    if any(task.workbook for task in tasks):
        how.insert(0, "sheet-excel")
    return Sheet(
        language,
        office,
        one_line(head.title),
        lead,
        note,
        tasks,
        tuple(standing_words(each, language, office=found.owner) for each in how),
        _asked_by(plan, head, language),
        as_of(head, language),
    )


def _called(plan: Plan, found: Standing) -> str:
    names = {one.id: one.name for one in plan.organizations}
    return one_line(names.get(found.owner or "") or found.office or "")


def _asked_by(plan: Plan, head: Head, language: str) -> str:
    """The team, and who leads it."""
    chair = chair_of(plan)
    key = "sheet-team-of" if chair else "sheet-team"
    return standing_words(key, language, region=one_line(head.region), chair=one_line(chair))


def _key(entry: Entry) -> tuple[object, ...]:
    """What one task asks for: a field of a class, as part of one kind of thing."""
    asked = entry.asked
    return (asked.stage, type(asked.subject), asked.field, asked.shown_as)


class _Teller:
    """Tasks of one plan in one language."""

    def __init__(
        self, plan: Plan, names: dict[str, str], language: str, owed: Sequence[Entry]
    ) -> None:
        self.plan, self.names, self.language = plan, names, language
        self.by_task: dict[tuple[object, ...], list[Entry]] = {}
        for one in owed:
            self.by_task.setdefault(_key(one), []).append(one)
        self.is_brief = len(self.by_task) > _BRIEF
        self.is_named = len(owed) <= _NAMED
        self.most = max(_LEAST, _BOXES // max(1, len(self.by_task)))

    def say(self, key: str, **values: object) -> str:
        return standing_words(key, self.language, **values)

    def tasks(self) -> Iterator[Task]:
        yield from map(self.task, self.by_task.values())

    def task(self, entries: Sequence[Entry]) -> Task:
        asked = entries[0].asked
        assert isinstance(asked.subject, Entity), "an office answers for things, not for files"
        field = describe(type(asked.subject))[asked.field]
        items = tuple(map(self.item, entries))
        rest = len(items) - self.most
        return Task(
            what=one_line(half(asked.label, self.language)),
            help="" if self.is_brief else one_line(half(field.help, self.language)),
            field=field.key,
            file=self.place(items),
            workbook=self.workbook(asked.shown_as.partition(".")[0], type(asked.subject), field),
            when=self.when(asked.stage),
            items=items[: self.most],
            more=self.say("sheet-more", count=rest) if rest > 0 else "",
        )

    def item(self, entry: Entry) -> Item:
        thing = entry.asked.within or ""
        place = f"{file_name(entry.place.file)}:{entry.place.line}"
        name = one_line(self.names.get(thing, "")) if self.is_named else ""
        return Item(thing, name, place)

    def place(self, items: Sequence[Item]) -> str:
        """Where they are kept: with a line, or the file, or how the files are called."""
        if len(items) == 1:
            return items[0].place
        files = {item.place.rpartition(":")[0] for item in items}
        if len(files) == 1:
            return files.pop()
        return f"{commonpath(files)}/…/{self.say('sheet-code')}.yaml"

    def workbook(self, kind: str, holder: type[Entity], field: Description) -> str:
        known = _columns().get((kind, holder, field.name))
        if known is None:
            return ""
        title, label = (one_line(half(text, self.language)) for text in known)
        return self.say("sheet-column", sheet=title, column=label)

    def when(self, stage: int) -> str:
        """Which workshop asks for it: one that has been, or one that is to come."""
        workshop = next((one for one in self.plan.workshops if one.stage == stage), None)
        name = one_line(workshop.name) if workshop else self.say("stage", stage=stage)
        days = self.days(workshop.dates) if workshop and workshop.dates else ""
        key = "sheet-since" if stage <= self.plan.stage else "sheet-for"
        return self.say(key, workshop=f"{name} ({days})" if days else name)

    def days(self, dates: Sequence[date | int | tuple[int, int]]) -> str:
        if self.language == "id":
            return dates_in_words(tuple(dates)) or ""  # type: ignore[arg-type]
        return listing([any_date(day, self.language) for day in dates], self.language)


@cache
def _columns() -> dict[tuple[str | None, type[Entity], str], tuple[str, str]]:
    """The sheet and the head of each field in a workbook, by the kind of its row, the class that
    has the field, and its name.
    """
    found: dict[tuple[str | None, type[Entity], str], tuple[str, str]] = {}
    for layout in LAYOUTS:
        kind = layout.kind
        for field in describe(kind).values():
            if layout.by_source is is_by_source(field, kind) and not items(field.shape):
                found.setdefault((kind.KIND, kind, field.name), (layout.title, field.label))
            if isinstance(group := field.shape, type) and not layout.by_source:
                for inner in describe(group).values():
                    found.setdefault((kind.KIND, group, inner.name), (layout.title, inner.label))
    return found
