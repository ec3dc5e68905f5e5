"""How far a masterplan is: what is asked for, with its place, and what was reported."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from smartcity_mp.analysis.approval import given, outcome
from smartcity_mp.analysis.completeness import Asked, asked_of
from smartcity_mp.analysis.reports import milestone_states, program_years, silent_offices
from smartcity_mp.analysis.workshops import WORKSHOPS, chair_of, recorded
from smartcity_mp.cli.shelved import shelved
from smartcity_mp.data.shown import shown
from smartcity_mp.diagnostics import Path
from smartcity_mp.model.plan import Plan
from smartcity_mp.project import Project, check
from smartcity_mp.source.git import GitError
from smartcity_mp.source.history import begun
from smartcity_mp.standing.records import (
    Approved,
    Chapters,
    Entry,
    Meeting,
    Progress,
    Standing,
    Tally,
)

STAGES = (1, 2, 3, 4)
_LAST = STAGES[-1]
_GATHERED = {"istilah", "istilah-ringkas"}
"""Chapters of words that others use: what lacks there lacks in those."""


def standing(
    project: Project,
    stage: int | None,
    office: str | None,
    entries: Sequence[Entry] | None = None,
) -> Standing:
    """Count what is there; of one office, if it is named. `entries`: if they are gathered yet."""
    plan = project.loaded.plan
    reached = stage or plan.stage
    entries = gathered(project) if entries is None else entries
    entries = [one for one in entries if office in (None, one.asked.owner)]
    due = [one for one in entries if one.asked.stage <= reached]
    dimensions = {one.id: one.name or one.id for one in plan.framework.dimensions}
    offices = {one.id: one.short or one.name for one in plan.organizations}
    return Standing(
        reached,
        office,
        offices[office] if office else None,
        tuple(_tally(str(n), "", (e for e in entries if e.asked.stage == n)) for n in STAGES),
        _by(due, lambda asked: asked.dimension, dimensions),
        _by(due, lambda asked: asked.owner, offices),
        tuple(_books(project, due)),
        tuple(sorted((one for one in due if _lacks(one)), key=lambda one: _order(one, stage))),
        _progress(plan, office),
        tuple(_approvals(plan, office)),
        plan.unread,
        tuple(_meetings(project, reached, office, entries)),
    )


def _meetings(
    project: Project, stage: int, office: str | None, entries: Sequence[Entry]
) -> Iterable[Meeting]:
    """The workshops of a stage; an office answers only for what it is to do after them."""
    plan, sources = project.loaded.plan, project.loaded.sources
    waived = {(id(one.asked.subject), one.asked.field) for one in entries if one.is_waived}
    for record in recorded(plan, stage):
        held = record.workshop
        path = sources.path_of(held) if held else (WORKSHOPS,)
        tasks = tuple(one for one in held.follow_ups if office in (None, one.owner)) if held else ()
        lacks = tuple(name for name in record.empty if (id(held), name) not in waived)
        if office is None or tasks:
            owed = () if office else lacks
            yield Meeting(record, sources.locate(path), owed, chair_of(plan), tasks)


def gathered(project: Project) -> list[Entry]:
    """All that any stage asks for, with its place."""
    sources = project.loaded.sources
    waived = {(it.position.file, it.position.address) for it in check(project, _LAST).waived}
    try:
        dates = {file: commit.date for file, commit in begun(project.root).items()}
    except GitError:
        dates = {}
    entries = []
    for asked in asked_of(project.loaded.plan):
        place = sources.locate(_path(project, asked))
        is_waived = asked.state == "empty" and (place.file, place.address) in waived
        entries.append(Entry(asked, place, is_waived, dates.get(place.file, "")))
    return entries


def _path(project: Project, asked: Asked) -> Path:
    if isinstance(asked.subject, str):
        return (asked.subject, asked.field) if asked.field else (asked.subject,)
    return (*project.loaded.sources.path_of(asked.subject), asked.field)


def _lacks(entry: Entry) -> bool:
    return entry.asked.state == "empty" and not entry.is_waived


def _order(entry: Entry, stage: int | None) -> tuple[object, ...]:
    """By stage; first what the stage asks for that somebody named."""
    is_other = entry.asked.stage != (stage or entry.asked.stage)
    return (is_other, entry.asked.stage, entry.place.file, entry.place.line, entry.asked.field)


def _tally(name: str, label: str, entries: Iterable[Entry]) -> Tally:
    states: Counter[str] = Counter()
    for one in entries:
        states["waived" if one.is_waived else one.asked.state] += 1
        states["zero"] += one.asked.is_zero
    counts = (states[name] for name in ("given", "empty", "waived", "elsewhere", "zero"))
    return Tally(name, label, *counts)


def _by(
    entries: Sequence[Entry], group: Callable[[Asked], str | None], labels: dict[str, str]
) -> tuple[Tally, ...]:
    """One tally each, those that lack most first, else in the order of the plan; those of which
    nothing is asked are left out.
    """
    found: dict[str, list[Entry]] = {name: [] for name in labels}
    for entry in entries:
        if (name := group(entry.asked)) in found:
            found[str(name)].append(entry)
    tallies = [_tally(name, labels[name], held) for name, held in found.items() if held]
    return tuple(sorted(tallies, key=lambda tally: -tally.empty))


def _books(project: Project, entries: Sequence[Entry]) -> Iterable[Chapters]:
    fields, titles = shown().fields, shown().titles
    for book in shelved(project.loaded):
        held: list[Entry] = []
        chapters = []
        for place in book.chapters if book.year is None else ():
            if place.name in _GATHERED:
                continue
            inside = [one for one in entries if place.name in fields.get(one.asked.shown_as, ())]
            if inside:
                title = place.title or titles.get(place.name, place.name)
                chapters.append(_tally(place.name, f"{place.label} {title}".strip(), inside))
                held += inside
        if chapters:
            once = {id(one): one for one in held}.values()
            whole = _tally(book.slug, f"{book.label} {book.title}", once)
            yield Chapters(whole, tuple(chapters))


def _progress(plan: Plan, office: str | None) -> Progress | None:
    year = plan.report_year
    if year is None:
        return None
    found = [it for it in program_years(plan, year) if office in (None, it.program.owner)]
    planned = [it.planned for it in found if it.planned is not None]
    spent = [it.spent for it in found if it.spent is not None]
    own = {it.program.id for it in found}
    states = milestone_states(plan)
    return Progress(
        year,
        len(found),
        sum(it.is_told for it in found),
        sum(planned) if planned else None,
        sum(spent) if spent else None,
        tuple(name for name in silent_offices(plan, year) if office in (None, name)),
        dict(Counter(state for (program, _), state in states.items() if program in own)),
    )


def _approvals(plan: Plan, office: str | None) -> Iterator[Approved]:
    """What each post approved; of one office, what that answers for."""
    for by, approvals in groupby(given(plan), lambda one: one.by):
        own = [one for one in approvals if office in (None, one.owner)]
        if own:
            yield Approved(by.title, tuple((one, outcome(plan, one)) for one in own))
