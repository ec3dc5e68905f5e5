"""What the plan says now, as the sheets that were made of it once say it."""

from collections.abc import Iterable
from functools import cached_property

from smartcity_mp.diagnostics import Path
from smartcity_mp.exchange.layout import Layout, lists, source_of
from smartcity_mp.exchange.ledger import Ledger, Recorded
from smartcity_mp.exchange.names import Names
from smartcity_mp.exchange.shown import Shown, same
from smartcity_mp.exchange.tables import Key, Row, Table, holders, tables
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.types import SCHEMA_VERSION


class Standing:
    """One sheet as the plan has it now."""

    def __init__(self, table: Table) -> None:
        self.table, self.layout = table, table.layout
        self.number = {column.name: n for n, column in enumerate(table.columns)}
        self.rows = {row.key: row for row in table.rows}

    @property
    def is_map(self) -> bool:
        """Whether a row is no thing, but one of its sources."""
        return self.layout.by_source

    def source(self, row: Row) -> str | None:
        """The source that a row is about."""
        return row.source if self.is_map else None

    def below(self, row: Row) -> Path:
        """Where a row stands below its thing: the source of its money."""
        return ("budget", row.source or "") if self.is_map else ()

    @cached_property
    def title(self) -> int:
        """The column by which one knows a thing that has no code."""
        required = (n for n, column in enumerate(self.table.columns) if column.is_required)
        return next(required, 0)

    @cached_property
    def has_ids(self) -> bool:
        return "id" in self.layout.kind.model_fields or self.is_map

    @cached_property
    def by_title(self) -> dict[tuple[Key, str], list[Row]]:
        found: dict[tuple[Key, str], list[Row]] = {}
        for row in self.table.rows:
            found.setdefault((row.key[:-1], str(row.cells[self.title])), []).append(row)
        return found

    def row(self, key: Key, recorded: Recorded) -> Row | None:
        """The row that a key stood for; numbers move, so what it says must be the same there."""
        row = self.rows.get(key)
        if self.has_ids or key not in recorded.rows:
            return row
        name = self.table.columns[self.title].name
        if name not in recorded.columns:
            return row
        title: Shown = recorded.rows[key][recorded.columns.index(name)]
        if row and same(row.cells[self.title], title):
            return row
        moved = self.by_title.get((key[:-1], str(title)), [])
        return moved[0] if len(moved) == 1 else self._changed(row, recorded, key)

    def _changed(self, row: Row | None, recorded: Recorded, key: Key) -> Row | None:
        """The same number, if all but its name is as it was: somebody gave it another one."""
        if row is None:
            return None
        for name, was in zip(recorded.columns, recorded.rows[key], strict=True):
            number = self.number.get(name)
            if number not in (None, self.title) and not same(row.cells[number or 0], was):
                return None
        return row


class Now:
    """The plan as it is."""

    def __init__(self, loaded: Loaded, language: str) -> None:
        self.loaded, self.language = loaded, language
        self.names = Names(loaded.plan)
        found = tables(loaded, language)
        self._standing = {half(table.layout.title, "en"): Standing(table) for table in found}

    def standing(self, name: str) -> Standing | None:
        """The sheet of this name; None for one that is made no longer."""
        return self._standing.get(name)

    def holders(self, layout: Layout) -> dict[str, Path]:
        """What a row of a sheet may be a part of, by its name."""
        return holders(self.loaded, layout)

    def is_a(self, path: Path, kind: type[Entity]) -> bool:
        """Whether what stands at a path is of a class."""
        return isinstance(self.placed[path], kind)

    @cached_property
    def placed(self) -> dict[Path, Entity]:
        """Every thing of the plan by its path."""
        return dict(self.loaded.sources.placed())

    def where(self, path: Path) -> str:
        """`programs/governance/GOV-01.yaml:12`."""
        position = self.loaded.sources.locate(path)
        return f"{position.file}:{position.line}"

    def ledger(self, headings: Iterable[str]) -> Ledger | None:
        """For a table that brings none: the sheet with the most of these headings, as it is now."""
        wanted = {text.casefold() for text in headings}
        best: tuple[int, Recorded | None] = (0, None)
        for standing in self._standing.values():
            table = standing.table
            keys = [half(column.label, self.language) for column in table.keys]
            heads = [half(column.label, self.language) for column in table.columns]
            count = sum(text.casefold() in wanted for text in (*keys, *heads))
            if count > best[0]:
                title = half(table.layout.title, self.language)
                name = half(table.layout.title, "en")
                rows = {row.key: row.cells for row in table.rows}
                columns = [column.name for column in table.columns]
                best = count, Recorded(title, name, keys, columns, heads, rows)
        return best[1] and Ledger(SCHEMA_VERSION, "", self.language, [best[1]], is_whole=False)


def list_labels(layout: Layout, language: str) -> dict[str, str]:
    """The lists of a sheet's things: what they are called, and their keys."""
    return {half(label, language): key for key, label in lists(layout.kind).items()}


def source_labels(layout: Layout, language: str) -> dict[str, str]:
    """The sources of a sheet of money by what they are called."""
    choice = source_of(layout.kind)
    return {half(label, language): name for name, label in choice.options.items()} if choice else {}
