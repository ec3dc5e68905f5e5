"""The hidden sheet of a workbook: what it was made of, and what each of its cells said then.

One piece of JSON, cut into the cells of a column.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from smartcity_mp.exchange.shown import Shown
from smartcity_mp.exchange.tables import Key, Table
from smartcity_mp.language.pair import half
from smartcity_mp.model.schema.types import SCHEMA_VERSION

SHEET = "smartcity-mp"
WORKSHEET = "smartcity-mp kertas kerja"
"""The hidden sheet of a workbook that is none to come back."""
_LONGEST = 30_000
"""Characters of a cell; programs for tables cut what is longer."""

_KINDS = frozenset({str, int, float, type(None)})
"""What JSON may bring as the content of a cell."""


class Recorded(NamedTuple):
    """A sheet as it was made."""

    title: str
    name: str
    """By what it is known in any language."""
    keys: list[str]
    """The headings of the columns by which a row is known."""
    columns: list[str]
    """The names of the other columns."""
    headings: list[str]
    rows: dict[Key, list[Shown]]
    offered: frozenset[str] = frozenset()
    """Columns that its empty rows had filled."""


class Ledger(NamedTuple):
    """What the hidden sheet says."""

    schema: int
    revision: str
    language: str
    sheets: list[Recorded]
    aside: tuple[str, ...] = ()
    """Sheets that are only looked at."""
    is_whole: bool = True
    """Whether every row that there was is in it: a table without a hidden sheet may be a part."""


def pieces(
    tables: Iterable[Table], revision: str, language: str, aside: Sequence[str] = ()
) -> list[str]:
    """The cells of the hidden sheet."""
    sheets = [
        {
            "title": half(table.title, language),
            "name": half(table.layout.title, "en"),
            "keys": [half(column.label, language) for column in table.keys],
            "columns": [column.name for column in table.columns],
            "headings": [half(column.label, language) for column in table.columns],
            "rows": [[row.key, row.cells] for row in table.rows],
            "offered": sorted(table.offered),
        }
        for table in tables
    ]
    about = {"schema": SCHEMA_VERSION, "revision": revision, "language": language}
    text = json.dumps(
        {**about, "aside": aside, "sheets": sheets}, ensure_ascii=False, separators=(",", ":")
    )
    return [text[at : at + _LONGEST] for at in range(0, len(text), _LONGEST)]


def read(cells: Iterable[str]) -> Ledger | None:
    """What a hidden sheet says; None where it is damaged."""
    try:
        data = json.loads("".join(cells))
        sheets = [*map(_recorded, data["sheets"])]
        aside = (*map(str, data.get("aside", ())),)
        about = str(data["revision"]), str(data["language"])
        return Ledger(int(data["schema"]), *about, sheets, aside)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _recorded(data: Any) -> Recorded:
    keys, columns, headings = ([*map(str, data[name])] for name in ("keys", "columns", "headings"))
    rows: dict[Key, list[Shown]] = {}
    for key, cells in data["rows"]:
        if len(key) != len(keys) or not len(cells) == len(columns) == len(headings):
            raise ValueError(key)
        if not _KINDS.issuperset(map(type, cells)):
            raise TypeError(cells)
        rows[tuple(map(str, key))] = cells
    offered = frozenset(map(str, data.get("offered", ())))
    return Recorded(str(data["title"]), str(data["name"]), keys, columns, headings, rows, offered)
