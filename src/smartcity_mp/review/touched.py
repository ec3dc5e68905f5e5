"""Which chapters, tables and figures of the books a change touches.

The books are not made for this: `data/shown.py` knows what shows each field.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from smartcity_mp.data.shown import Chapters, shown
from smartcity_mp.language.pair import half
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import CLUSTERS
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import members
from smartcity_mp.review.changes import Change
from smartcity_mp.review.items import APPROVALS, REPORTS
from smartcity_mp.review.prose import OF_A_BOOK, OF_A_DIMENSION
from smartcity_mp.review.shelf import Placed, Shelved, TouchedBook, TouchedChapter

_VIEW = re.compile(r"""\bview\(\s*["']([a-z0-9-]+)["']""")
_SIGN = re.compile(r"\{([a-z ]+)\}")
_SAID_TWICE = re.compile(r"dimensi (?=tiap dimensi)")
_MOST_NAMES = 2
"""So many dimensions a table is named for; of more it is one "tiap dimensi"."""
_EVERY = {
    "dimensi": "tiap dimensi",
    "quick win": "tiap quick win",
    "klaster": "tiap klaster",
    "kelompok": "Statistik tiap kelompok",
}
"""What stands for a sign in a caption where there is no single name."""


def touched(
    changes: Iterable[Change], plans: Sequence[Plan], shelf: Sequence[Shelved]
) -> tuple[TouchedBook, ...]:
    """The books that these changes touch, in the region's own list, with what is touched in them.

    `plans` are those that the changes speak of, the newer one first.
    """
    marks = _Marks(plans, shelf)
    for change in changes:
        marks.note(change)
    return tuple(marks.books())


class _Marks:
    """Gathers captions by chapter, and for the signs in them the names that they stand for."""

    def __init__(self, plans: Sequence[Plan], shelf: Sequence[Shelved]) -> None:
        self.plans = plans
        self.shelf = shelf
        self.captions: dict[str, dict[str, dict[str, None]]] = {}
        """Chapter -> caption -> names for its sign."""
        self.years: set[int | None] = set()
        """The years of the reports that are touched."""
        self.rewritten: set[tuple[str, str]] = set()
        """Chapters of which the text itself changed: book ("" for all) and chapter."""

    def note(self, change: Change) -> None:
        """Enter what a change touches."""
        if change.subject.kind in ("narrative", "template"):
            self._text(change.subject.kind, change.subject.id)
            return
        if change.subject.kind == APPROVALS:
            self.rewritten |= {(book.slug, "pengesahan") for book in self.shelf if book.is_signed}
            return
        self.years.add(_year_of(change, self.plans[0]))
        for chapter, captions in _shown_of(change, self._entity(change.subject.parent)).items():
            known = self.captions.setdefault(chapter, {})
            for caption in captions:
                names = known.setdefault(caption, {})
                for sign in _SIGN.findall(caption):
                    names |= dict.fromkeys(self._names(sign, change) or (_EVERY[sign],))

    def _text(self, kind: str, name: str) -> None:
        chapter = name.removesuffix(".md")
        book = ""
        if kind == "narrative" and chapter.startswith(OF_A_DIMENSION):
            for known in shown().fields["narrative.dimensi"]:
                self.captions.setdefault(known, {})
            return
        if kind == "narrative" and (match := OF_A_BOOK.fullmatch(chapter)):
            book, chapter = match[1], match[3]
        self.rewritten.add((book, chapter))

    def _entity(self, name: str) -> Entity | None:
        """What an id names, in the newer plan if it is there."""
        return next((plan.by_id[name] for plan in self.plans if name in plan.by_id), None)

    def _names(self, sign: str, change: Change) -> tuple[str, ...]:
        """What a sign stands for in the tables that a change is in."""
        ids = (change.subject.id, change.subject.parent)
        found: dict[str, None] = {}
        for plan in self.plans:
            holders = tuple(entity for name in ids if (entity := plan.by_id.get(name)))
            entities = members(holders, [])
            found |= dict.fromkeys(_named(sign, entities, plan))
        return tuple(found)

    def books(self) -> Iterator[TouchedBook]:
        """Every touched book of the list, in its order."""
        for book in self.shelf:
            if book.year and book.year not in self.years:
                continue
            chapters = tuple(self._chapters(book))
            if chapters:
                yield TouchedBook(book.label, book.title, chapters)

    def _chapters(self, book: Shelved) -> Iterator[TouchedChapter]:
        titles = shown().titles
        for place in book.chapters:
            is_rewritten = not self.rewritten.isdisjoint(
                {("", place.name), (book.slug, place.name)}
            )
            if place.template is None and place.name in self.captions:
                captions = tuple(self._worded(place.name))
            elif is_rewritten or not self.captions.keys().isdisjoint(_views(place)):
                captions = ()
            else:
                continue
            title = place.title or titles.get(place.name, place.name)
            yield TouchedChapter(place.label, title, captions, place.template is not None)

    def _worded(self, chapter: str) -> Iterator[str]:
        """The captions of a chapter as a reader sees them."""
        for caption, names in self.captions[chapter].items():
            sign = _SIGN.search(caption)
            if sign is None:
                yield caption
                continue
            some = names if len(names) <= _MOST_NAMES else (_EVERY[sign[1]],)
            worded = (caption.replace(sign[0], name) for name in some)
            yield from (_SAID_TWICE.sub("", one) for one in worded)


def _year_of(change: Change, plan: Plan) -> int | None:
    """The year of the report that a change is in, else of the latest, which tells of the plan as it
    is now; None where nothing is reported.
    """
    return int(change.subject.id[:4]) if change.subject.kind == REPORTS else plan.report_year


def _shown_of(change: Change, parent: Entity | None) -> Chapters:
    """The chapters that show what changed; `parent` is what holds it."""
    subject, fields = change.subject, shown().fields
    name = f"{subject.kind}.{change.field.partition('.')[0]}" if change.field else subject.kind
    chapters = fields.get(name, {})
    if parent is None:
        return chapters
    holding = [
        fields[held]
        for field in describe(type(parent)).values()
        if any(subject.kind == part.KIND for part in field.classes)
        and (held := f"{type(parent).KIND}.{field.name}") in fields
    ]
    return _only_in(chapters, holding) if holding else chapters


def _only_in(chapters: Chapters, holding: Sequence[Chapters]) -> Chapters:
    """Of the chapters and captions those that also show what holds it: an indicator of a program
    stands in no table of the objectives.
    """
    return {
        chapter: tuple(
            one
            for one in captions
            if any(one in held[chapter] for held in holding if chapter in held)
        )
        for chapter, captions in chapters.items()
        if any(chapter in held for held in holding)
    }


def _views(place: Placed) -> set[str]:
    """The built-in chapters whose figures the region's own template of a chapter uses."""
    if place.template is None:
        return set()
    return {place.name, *_VIEW.findall(place.template)}


def _named(sign: str, entities: Sequence[Entity], plan: Plan) -> Iterator[str]:
    for entity in entities:
        given: Mapping[str, Any] = vars(entity)
        match sign:
            case "dimensi":
                for sub in (given.get("sub_dimension"), *given.get("sub_dimensions", ())):
                    if sub in plan.dimension_of:
                        yield plan.dimension_of[sub][0].name
            case "quick win" if type(entity).KIND == "quick-win":
                yield given["id"]
            case "klaster" if cluster := given.get("cluster"):
                yield f"klaster {_lowered(half(CLUSTERS[cluster], 'id'))}"
            case "kelompok" if group := given.get("group"):
                yield group


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
