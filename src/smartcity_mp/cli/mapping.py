"""The file that says what the headings of a stranger's table stand for: written once, then read."""

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from smartcity_mp.cli.console import out
from smartcity_mp.cli.importing import book_of
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.exchange.adopted import adopted
from smartcity_mp.exchange.cells import Book
from smartcity_mp.exchange.entered import Entered
from smartcity_mp.exchange.findings import Returned
from smartcity_mp.exchange.foreign import (
    ROW_SOURCE,
    UNIT,
    UNITS,
    ForeignTable,
    Suggestion,
    fields_of,
    sources,
    suggested,
)
from smartcity_mp.exchange.names import Names
from smartcity_mp.exchange.now import Now
from smartcity_mp.language.cli import say
from smartcity_mp.language.nearest import nearest
from smartcity_mp.language.sentences import sentence
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.project import Project
from smartcity_mp.source.entries import as_form
from smartcity_mp.source.yaml import Document, Node, parse
from smartcity_mp.writer import write

_LARGEST = 1_000_000


def by_mapping(
    files: Sequence[Path], place: Path, project: Project, voice: Voice
) -> Returned | None:
    """What a stranger's table brings; None if a mapping was only suggested, or is wrong.

    Raises Refusal.
    """
    if len(files) > 1:
        raise Refusal("import.map-one")
    book = book_of(files[0])
    if not os.path.lexists(place):
        suggest(book, place, project, voice)
        return None
    return mapped(book, place, project, voice)


def suggest(book: Book, place: Path, project: Project, voice: Voice) -> None:
    """Write what the headings probably stand for. Raises Refusal."""
    if project.reads(place.parent):
        raise Refusal("import.map-inside", file=place, right=f"build/{place.name}")
    found = suggested(book, project.loaded.plan)
    if found is None:
        raise Refusal("import.no-table", file=book.file)
    content = "".join(f"{line}\n" for line in _lines(found, voice.language))
    write(place.parent, {place.name: content.encode()}, keep_existing=True)
    names = found.table.columns.values()
    values = {"known": sum(name is not None for name in names), "count": len(names)}
    voice.result("import.suggested", place=place, doubtful=len(found.doubtful), **values)


def _lines(found: Suggestion, language: str) -> Iterator[str]:
    table = found.table
    yield from (f"# {line}" for line in say("import.map-head", language).split("\n"))
    yield f"sheet: {as_form(table.sheet)}"
    yield f"row: {table.row}"
    yield f"unit: {table.unit}"
    yield f"source: {table.source}"
    yield "sub_dimension:"
    yield "columns:"
    for text, name in table.columns.items():
        note = ""
        if name is None and found.near.get(text):
            note = "  # " + say("import.map-near", language, names=", ".join(found.near[text]))
        elif text in found.outside:
            note = "  # " + say("import.map-year", language)
        elif text in found.doubtful:
            note = "  # " + say("import.map-doubtful", language)
        yield f"  {as_form(text)}: {name or 'null'}{note}"


def mapped(book: Book, place: Path, project: Project, voice: Voice) -> Returned | None:
    """What a book brings by a mapping; None where the mapping is wrong, which is then said."""
    with place.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise Refusal("import.map-large", file=place)
    document = parse(place.name, content)
    reading = _Reading(document, project.loaded.plan, voice.language)
    table = reading.table()
    if reading.wrong:
        voice.result("import.map-wrong", count=len(reading.wrong))
        out("\n".join(f"  {place}:{line}:{column}: {says}" for line, column, says in reading.wrong))
        voice.note("import.stopped")
        return None
    now = Now(project.loaded, voice.language)
    return adopted(book, table, now, Entered(now.names, voice.language, has_comma=book.has_comma))


class _Reading:
    """A mapping while it is read."""

    def __init__(self, document: Document, plan: Plan, language: str) -> None:
        self.language, self.root = language, document.root
        self.data: dict[str, Any] = document.data or {}
        fields = fields_of(plan)
        self.fields = {*fields, UNIT, ROW_SOURCE}
        within = fields["sub_dimension"].shape
        self.subs = Names(plan).of(within) if isinstance(within, Reference) else {}
        self.wrong = [
            (one.position.line, one.position.column, sentence(one.code, one.values, language))
            for one in document.diagnostics
        ]

    def say(self, key: str, name: str, within: str = "", **values: object) -> None:
        node: Node | None = self.root
        if node and within:
            below = node.values.get(within)
            node = below if isinstance(below, Node) else None
        at = node.keys.get(name) if node else None
        line, column = (at.line + 1, at.column + 1) if at else (1, 1)
        self.wrong.append((line, column, say(key, self.language, **values)))

    def table(self) -> ForeignTable:
        """The mapping, as far as it is right."""
        known = ("sheet", "row", "unit", "source", "sub_dimension", "columns")
        for name in self.data:
            if name not in known:
                self.say("import.map-key", name, text=name, allowed=", ".join(known))
        for name in ("sheet", "row", "columns"):
            if not self.wrong and self.data.get(name) is None:
                self.say("import.map-lacks", name, text=name)
        row = str(self.data.get("row") or "1")
        if not (row.isascii() and row.isdecimal() and 0 < int(row[:9]) < 20_000):
            self.say("import.map-row", "row", text=row)
            row = "1"
        return ForeignTable(
            sheet=str(self.data.get("sheet") or ""),
            row=int(row[:9]),
            unit=self.word("unit", UNITS) or "rupiah",
            source=self.word("source", sources()) or next(iter(sources())),
            sub_dimension=self.word("sub_dimension", self.subs),
            columns=self.columns(),
        )

    def word(self, name: str, allowed: Collection[str]) -> str | None:
        text = self.data.get(name)
        if text is None or (isinstance(text, str) and text in allowed):
            return text
        self.say("import.map-word", name, text=str(text)[:80], allowed=", ".join(sorted(allowed)))
        return None

    def columns(self) -> dict[str, str | None]:
        columns = self.data.get("columns") or {}
        if not isinstance(columns, dict):
            self.say("import.map-columns", "columns")
            return {}
        seen: dict[str, str] = {}
        for text, name in columns.items():
            if name is None:
                continue
            if not isinstance(name, str) or name not in self.fields:
                shown = str(name)[:80]
                near = nearest(shown, self.fields) or "null"
                self.say("import.map-field", text, "columns", text=shown, right=near)
            elif seen.setdefault(name, text) != text:
                self.say("import.map-again", text, "columns", text=name, other=seen[name])
        return columns
