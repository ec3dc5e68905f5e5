"""The rows of a plan's sheets: what each is about, where that is kept, and what its cells say."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from smartcity_mp.diagnostics import Path
from smartcity_mp.exchange.layout import (
    LAYOUTS,
    SOURCE,
    Column,
    Layout,
    columns,
    is_held,
    listed,
    lists,
    source_of,
)
from smartcity_mp.exchange.names import title_of
from smartcity_mp.exchange.shown import Shown, shown
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import Report
from smartcity_mp.model.schema.choices import FUNDING_SOURCES
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity, id_of

Offices = Collection[str] | None
"""The organizations that a workbook is for; None: for all that is in the plan."""
Key = tuple[str, ...]
"""By what a row is known."""
HOLDER, LIST, ID, NUMBER, TITLE = "/holder", "/list", "/id", "/number", "/title"
"""What columns are about that are no field."""
KEYS = (HOLDER, LIST, ID, NUMBER)
_LABELS = {
    HOLDER: (
        "Bagian dari | Part of",
        "Kode tempat baris ini menjadi bagiannya, misalnya GOV-01. | "
        "The code of what this row is a part of, such as GOV-01.",
    ),
    LIST: (
        "Daftar | List",
        "Daftar yang memuat baris ini. | The list that this row is in.",
    ),
    NUMBER: (
        "No. | No.",
        "Nomor urut di masterplan; kosongkan pada baris baru. | "
        "Its number in the masterplan; leave it empty in a new row.",
    ),
    TITLE: (
        "Nama | Name",
        "Nama hal itu, untuk dibaca saja. | What that is called, only to be read.",
    ),
    SOURCE: (
        "Sumber dana | Funding source",
        "Sumber dana; satu baris satu sumber. | The source of the money, one in each row.",
    ),
}


class Row(NamedTuple):
    """A row: by what it is known, where its thing is kept, and what its cells say."""

    key: Key
    path: Path
    entity: Entity
    owner: str | None
    cells: list[Shown]
    source: str | None = None


class Table(NamedTuple):
    """A sheet with its rows."""

    layout: Layout
    keys: list[Column]
    """The columns by which a row is known."""
    columns: list[Column]
    rows: list[Row]
    sheet: str | None = None
    """The name of its sheet, where that is not the usual one."""
    offered: frozenset[str] = frozenset()
    """Columns that empty rows have filled already: a row that says no more says nothing."""

    @property
    def title(self) -> str:
        """The name of its sheet in both languages."""
        return self.sheet or self.layout.title


def tables(loaded: Loaded, language: str, offices: Offices = None) -> list[Table]:
    """The sheets of a plan; only with what these offices are accountable for, if they are named.

    The sheet of programs is always there: who has none yet can propose one.
    """
    work = _Work(loaded, language)
    found = []
    for layout in LAYOUTS:
        table = work.table(layout)
        if offices is None:
            found.append(table)
            continue
        own = [row for row in table.rows if row.owner in offices]
        if own or layout is LAYOUTS[0]:
            found.append(table._replace(rows=own))
    return found


def owners(loaded: Loaded) -> list[str]:
    """The organizations that are accountable for something, in the order of the plan."""
    work = _Work(loaded, "id")
    owned = {row.owner for layout in LAYOUTS for row in work.rows(layout, [])}
    return [one.id for one in loaded.plan.organizations if one.id in owned]


def holders(loaded: Loaded, layout: Layout) -> dict[str, Path]:
    """What a row of a sheet may be a part of, by its name."""
    work = _Work(loaded, "id")
    kinds = (layout.kind,) if layout.by_source else tuple(kind for kind, _ in listed(layout.kind))
    return {work.name(path): path for path, one in work.at.items() if isinstance(one, kinds)}


def key_columns(layout: Layout) -> list[Column]:
    """The columns by which a row is known: what it is a part of, its list, its code or number."""
    fields = describe(layout.kind)
    if layout.by_source:
        source = source_of(layout.kind)
        assert source is not None
        return [_key(HOLDER), _key(SOURCE)._replace(shape=source)]
    own = fields.get("id")
    return [
        *([_key(HOLDER)] if is_held(layout.kind) else []),
        *([_key(LIST)] if lists(layout.kind) else []),
        _key(ID)._replace(label=own.label, help=own.help) if own else _key(NUMBER),
    ]


def _key(role: str) -> Column:
    label, help = _LABELS.get(role, ("", ""))
    return Column((role,), label, help, describe(Program)["id"].shape)


class _Work:
    """One plan while its rows are gathered."""

    def __init__(self, loaded: Loaded, language: str) -> None:
        self.loaded = loaded
        self.language = language
        self.at = dict(loaded.sources.placed())
        self.paths = {id(one): path for path, one in self.at.items()}

    def table(self, layout: Layout) -> Table:
        found = columns(layout, self.loaded.plan)
        if layout.by_source or is_held(layout.kind):
            found.insert(0, _key(TITLE))
        return Table(layout, key_columns(layout), found, list(self.rows(layout, found)))

    def rows(self, layout: Layout, found: list[Column]) -> Iterator[Row]:
        for entity in self.loaded.plan.by_class.get(layout.kind, ()):
            path = self.paths[id(entity)]
            owner = self.owner(entity, path)
            if not (layout.by_source and isinstance(entity, Program)):
                yield Row(
                    self.key(entity, path), path, entity, owner, self.cells(entity, found, None)
                )
                continue
            for source in entity.sources() or ("",):
                label = half(FUNDING_SOURCES[source], self.language) if source else ""
                cells = self.cells(entity, found, source)
                yield Row((entity.id, label), path, entity, owner, cells, source)

    def cells(self, entity: Entity, found: list[Column], source: str | None) -> list[Shown]:
        cells: list[Shown] = []
        for column in found:
            if column.path[0] == TITLE:
                cells.append(self.title(entity, source))
                continue
            path = column.of(source)
            value = getattr(entity, path[0]) if len(path) == 1 else _at(entity, path)
            cells.append(None if value is None else shown(value, column.shape, self.language))
        return cells

    def title(self, entity: Entity, source: str | None) -> str | None:
        """What a row's thing, or what it is a part of, is called."""
        path = self.paths[id(entity)]
        path = path if source is not None else path[:-2]
        while path in self.at:
            if title := title_of(self.at[path]):
                return title
            path = path[:-2]
        return None

    def key(self, entity: Entity, path: Path) -> Key:
        own = id_of(entity) if "id" in type(entity).model_fields else str(int(path[-1]) + 1)
        kind = type(entity)
        above = [self.name(path[:-2])] if is_held(kind) else []
        among = [half(lists(kind)[str(path[-2])], self.language)] if lists(kind) else []
        return (*above, *among, own or "")

    def name(self, path: Path) -> str:
        """What a thing is called where something else is a part of it."""
        entity = self.at[path]
        if name := id_of(entity):
            return name
        if isinstance(entity, Report):
            return f"{entity.year}/{entity.organization}"
        named = next(f for f in describe(type(entity)).values() if f.references and f.is_required)
        return f"{self.name(path[:-2])}/{getattr(entity, named.name)}"

    def owner(self, entity: Entity, path: Path) -> str | None:
        """The organization that is accountable for a thing, or for what it is a part of."""
        if isinstance(entity, Report):
            return entity.organization
        own: str | None = getattr(entity, "owner", None) if id_of(entity) else None
        above = self.at.get(path[:-2]) if len(path) > 2 else None
        return own or (self.owner(above, path[:-2]) if above else None)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """What stands at a path below a thing; None where there is nothing."""
    for part in path:
        if value is None:
            return None
        if isinstance(value, dict):
            value = value.get(int(part) if part.isdecimal() else part)
        else:
            value = getattr(value, part)
    return value
