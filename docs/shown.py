"""What the books show of each field of the model, found by altering it: `make docs`.

Every field of the example is altered in turn, and the chapters are made again. A chapter, table or
figure that comes out another shows that field. What comes out is `data/shown.json`.
"""

import json
import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from docs.altered import WORD, Way, altered, is_worded, owners, ways, with_each_kind, with_one_more
from smartcity_mp.books.blocks import Figure, Table
from smartcity_mp.books.chapter import Chapter, Maker
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.marks import BLOCK, fill
from smartcity_mp.books.shelf import Outline, Placement, outlines, reports
from smartcity_mp.books.words.prose import uncapital
from smartcity_mp.data.shown import PATH
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema import choices
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.outputs.drawing.prose import plain, title
from smartcity_mp.source.tree import Folder

KEPT = 3
"""So many files of a folder are enough: the chapters are made thousands of times."""
EXAMPLE = Path(__file__).parent.parent / "examples" / "kab-tegal"
Step = tuple[type[Entity], str]
Seen = dict[str, Any]
"""What a chapter shows: by the caption of a table or figure; by "" what has none."""
_NAMED = re.compile(r"\{\{[^}]*\}\}")
_LEGEND = re.compile(r"\s*\([^)]*\)$")


def page() -> str:
    """The content of `data/shown.json` as it would be written now."""
    loaded = load(Few(EXAMPLE))
    titles, fields = Books(loaded._replace(plan=with_each_kind(loaded.plan))).everything()
    lines = [f'"{name}": {_json(chapters)}' for name, chapters in sorted(fields.items())]
    return (
        f'{{"titles": {_json(dict(sorted(titles.items())))},\n"fields": {{\n'
        + ",\n".join(lines)
        + "\n}}\n"
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


class Few(Folder):
    """The example with a few programs of each dimension, quick wins and reports of a year."""

    def files(self) -> list[str]:
        few: list[str] = []
        for _, files in groupby(super().files(), posixpath.dirname):
            some = list(files)
            is_one_of_many = some[0].startswith(("programs/", "quick-wins/", "progress/"))
            few += some[:KEPT] if is_one_of_many else some
        return few


class Books:
    """The chapters of one masterplan, made again for each alteration of its plan."""

    def __init__(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.shelf = (*outlines(loaded), *reports(loaded))
        self.maker = Maker(loaded, facts_of(loaded.plan), self.shelf)
        self.places: dict[str, tuple[Outline, Placement]] = {}
        for book in self.shelf:
            for placement in book.placements:
                self.places.setdefault(placement.name, (book, placement))
        self.reads = {name: self._read_by(name) for name in self.places}
        self.before: dict[str, Seen] = {name: self.seen(name, loaded.plan) for name in self.places}

    def everything(self) -> tuple[dict[str, str], dict[str, dict[str, list[str]]]]:
        """The titles of the chapters, and what shows each field."""
        plan = self.loaded.plan
        fields: dict[str, dict[str, list[str]]] = {}
        for name, kind in owners():
            if kind.KIND:
                self._note(fields, name, with_one_more(plan, kind), self.places)
            for way in ways(kind):
                readers = self._readers(kind, way)
                self._note(fields, f"{name}.{way[0]}", altered(plan, kind, way), readers)
                if not is_worded(kind, way):
                    without = altered(plan, kind, way, removed=True)
                    self._note(fields, f"{name}.{way[0]}", without, readers)
        for dimension in plan.framework.dimensions:
            narratives = {**plan.narratives, f"dimensi-{dimension.id}": WORD}
            new = replace(plan, narratives=narratives)
            self._note(fields, "narrative.dimensi", new, self.places)
        return {name: self._title(name) for name in self.places}, fields

    def _title(self, name: str) -> str:
        """A chapter's title, as every region has it."""
        return _NAMED.sub("Kepala Daerah", plain(title(self.maker.title(self.places[name][1]))))

    def seen(self, name: str, plan: Plan) -> Seen:
        """What a chapter shows of a plan."""
        book, placement = self.places[name]
        self.maker.loaded = self.loaded._replace(plan=plan)
        self.maker.facts = facts_of(plan)
        self.maker._views.clear()
        chapter = self.maker.chapter(book, placement)
        return {} if chapter is None else _parts(chapter, plan)

    def _note(
        self,
        fields: dict[str, dict[str, list[str]]],
        field: str,
        plan: Plan,
        chapters: Collection[str],
    ) -> None:
        """Enter what comes out another when the chapters are made of this plan."""
        for name in chapters:
            old = self.before[name]
            known = fields.get(field, {}).get(name)
            if known is not None and len(known) == len(old) - 1:
                continue  # nothing more to find
            if old == (new := self.seen(name, plan)):
                continue
            captions = fields.setdefault(field, {}).setdefault(name, [])
            differing = {key for key in old if key and old[key] != new.get(key)}
            differing |= {*captions}
            captions[:] = [key for key in old if key in differing]

    def _read_by(self, name: str) -> set[Step]:
        """The fields that a chapter reads at all: others need not be tried with it."""
        read: set[Step] = set()

        def noted(entity: Entity, field: str) -> Any:
            if not field.startswith("_"):
                read.add((type(entity), field))
            return object.__getattribute__(entity, field)

        Entity.__getattribute__ = noted  # type: ignore[assignment, method-assign]
        try:
            self.seen(name, replace(self.loaded.plan))
        finally:
            del Entity.__getattribute__
        return read

    def _readers(self, kind: type[Entity], way: Way) -> list[str]:
        steps = list(_steps(kind, way))
        for step in reversed(steps):
            if found := [name for name in self.places if step in self.reads[name]]:
                return found
        return []


def _steps(kind: type[Entity], way: Way) -> Iterator[Step]:
    for number, name in enumerate(way):
        yield kind, name
        below = describe(kind)[name].classes
        rest = way[number + 1 :]
        kind = next((part for part in below if rest and rest[0] in describe(part)), kind)


def _parts(chapter: Chapter, plan: Plan) -> Seen:
    """The blocks of a chapter under their captions in general, the rest under none."""
    words = _words(plan)
    parts: Seen = {"": [fill(chapter.text, lambda kind, text: "" if kind == BLOCK else text)]}
    for block in chapter.blocks:
        key = ""
        if isinstance(block, Table | Figure):
            sort = "tabel" if isinstance(block, Table) else "gambar"
            key = f"{sort} {_general(block.caption, words)}"
        parts.setdefault(key, []).append(block)
    return parts


def _words(plan: Plan) -> dict[str, str]:
    """What a caption may say of the data, and what stands in its place."""
    groups = {statistic.group: "{kelompok}" for statistic in plan.profile.statistics}
    clusters = (uncapital(half(label, "id")) for label in choices.CLUSTERS.values())
    factors = (half(label, "id").lower() for label in choices.FACTOR_KINDS.values())
    return {
        **{dimension.name: "{dimensi}" for dimension in plan.framework.dimensions},
        **{quick_win.id: "{quick win}" for quick_win in plan.quick_wins},
        **{f"klaster {cluster}": "{klaster}" for cluster in clusters},
        **{f": {factor}": "" for factor in factors},
        **{f" pada {report.year}": "" for report in plan.reports},
        **{group: sign for group, sign in groups.items() if group},
    }


def _general(caption: str, words: Mapping[str, str]) -> str:
    """A caption without what it says of the data, and without its legend."""
    caption = _LEGEND.sub("", caption)
    for word, sign in sorted(words.items(), key=lambda item: -len(item[0])):
        if sign == "{kelompok}":
            caption = sign if caption == word else caption
        else:
            caption = caption.replace(word, sign)
    return caption


if __name__ == "__main__":
    PATH.write_text(page(), encoding="utf-8", newline="\n")
