"""What posts have approved, and whether it still reads as it did then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.approval import Given, Outcome, given, outcome
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.words.prose import capital, codes
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.numbers import day, listing, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.model.plan import Plan

_NAMED = 5
"""So many things that a post approved together are named in a row each; of more that hold, one row
has all, by their codes.
"""
_OUTCOMES: dict[Outcome, str] = {
    "valid": "Berlaku",
    "stale": "Berubah sejak disetujui",
    "unclear": "Belum dapat dipastikan",
}
_COLUMNS = (Column("Jenis", narrow=True), Column("Yang disetujui"), Column("Keadaan"))
_NAMES = ("name", "statement", "issue", "gap")
"""The fields that say what something is, of all that can be approved."""


@dataclass(frozen=True, slots=True)
class Approvals:
    """What posts have approved."""

    table: Table
    stale: str | None
    """How many approvals were overtaken by a change, in words; None where none was."""


def approvals(plan: Plan) -> Approvals | None:
    """Every approval, by post and day; None while there is none."""
    days: dict[str, list[Given]] = {}
    for one in given(plan):
        days.setdefault(f"{one.by.title}, {day(one.approval.date)}", []).append(one)
    if not days:
        return None
    rows: list[Row] = []
    for heading, own in days.items():
        rows += (Row((heading,), kind="group"), *_rows(plan, own))
    stale = sum(outcome(plan, one) == "stale" for one in given(plan))
    table = Table("Yang disetujui menurut jabatan", _COLUMNS, tuple(rows))
    return Approvals(table, spelled(stale) if stale else None)


def _rows(plan: Plan, own: Iterable[Given]) -> Iterator[Row]:
    alike: dict[tuple[str, Outcome], list[Given]] = {}
    for one in own:
        alike.setdefault((_sort(plan, one), outcome(plan, one)), []).append(one)
    for (sort, found), members in alike.items():
        is_short = found == "valid" and len(members) > _NAMED
        shown = [_short(plan, members)] if is_short else [_called(plan, one) for one in members]
        yield from (Row((sort, what, _OUTCOMES[found])) for what in shown)


def _sort(plan: Plan, one: Given) -> str:
    """The kind of what is approved; of a chapter its book."""
    if one.subject is not None:
        return capital(half(KINDS[str(one.subject.KIND)], "id"))
    chapter = (plan.chapters or {}).get(one.what)
    return chapter.book if chapter else "Lainnya"


def _short(plan: Plan, members: Iterable[Given]) -> str:
    """Many of a kind: things by their codes, chapters by their numbers."""
    known = plan.chapters or {}
    chapters = [known[one.what].label for one in members if one.what in known]
    return listing(chapters) if chapters else codes(one.what for one in members)


def _called(plan: Plan, one: Given) -> Content:
    """A thing by its code and name, a chapter by its number and title."""
    if one.subject is not None:
        name = next(filter(None, (getattr(one.subject, field, None) for field in _NAMES)), "")
        return Cite(one.what, f"{one.what} {name}")
    chapter = (plan.chapters or {}).get(one.what)
    return f"{chapter.label} {chapter.title}" if chapter else one.what or "Sudah dihapus"
