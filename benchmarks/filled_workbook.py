"""Write the workbook of a masterplan as it comes back: filled in, with changes or with mistakes."""

from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from smartcity_mp.exchange.desk import Edition
from smartcity_mp.exchange.ledger import pieces
from smartcity_mp.exchange.shown import Shown
from smartcity_mp.exchange.tables import Table, tables
from smartcity_mp.exchange.workbook import workbook
from smartcity_mp.loading import Loaded, load
from smartcity_mp.source.tree import Folder

LANGUAGE = "id"
Entry = tuple[str, tuple[str, ...], Callable[[Any], Shown]]
"""A sheet by its English name, a field, and what somebody enters in a cell of it that is filled."""
CHANGES: Sequence[Entry] = (
    ("Budget", ("budget",), lambda was: was * 103 // 100),
    ("Programs", ("description",), lambda was: f"{was} Cakupannya ditambah pada perubahan ini."),
)
MISTAKES: Sequence[Entry] = (
    ("Budget", ("budget",), lambda _: "1,5 M"),
    ("Programs", ("owner",), lambda _: "dinas-kominfo"),
    ("Programs", ("kind",), lambda _: "sedang dikaji"),
    ("Programs", ("schedule", "start"), lambda _: "akhir 2026"),
    ("Risks", ("likelihood",), lambda _: 7),
)


def filled(loaded: Loaded, entries: Sequence[Entry], count: int) -> bytes:
    """The workbook with `count` cells entered anew, of one kind after the other."""
    made, was = tables(loaded, LANGUAGE), tables(loaded, LANGUAGE)
    sheets = {table.layout.title.partition(" | ")[2]: table for table in made}
    for number in range(count):
        sheet, path, enter = entries[number % len(entries)]
        _enter(sheets[sheet], path, enter, number / count)
    # The hidden sheet says what the plan says, whatever the others do.
    with patch("smartcity_mp.exchange.workbook.pieces", lambda _, *about: pieces(was, *about)):
        return workbook(made, Edition(loaded.plan, "", LANGUAGE))


def _enter(
    table: Table, path: tuple[str, ...], enter: Callable[[Any], Shown], place: float
) -> None:
    cells = table.rows[int(place * len(table.rows))].cells
    column = next(
        number
        for number, one in enumerate(table.columns)
        if one.path[: len(path)] == path and cells[number] is not None
    )
    cells[column] = enter(cells[column])


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("masterplan", type=Path)
    parser.add_argument("workbook", type=Path)
    parser.add_argument("--changes", type=int, default=0)
    parser.add_argument("--mistakes", type=int, default=0)
    given = parser.parse_args()
    entries, count = (MISTAKES, given.mistakes) if given.mistakes else (CHANGES, given.changes)
    content = filled(load(Folder(given.masterplan)), entries, count)
    given.workbook.write_bytes(content)
