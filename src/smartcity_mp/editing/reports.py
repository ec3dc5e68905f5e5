"""The files in which offices report a year: new ones, and what those lack that are there."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from smartcity_mp.analysis.reports import (
    ProgramYear,
    indicator_years,
    program_years,
    quick_win_years,
)
from smartcity_mp.editing.blank_report import Asked, blank_report, entries, milestone_lines
from smartcity_mp.loading import Loaded
from smartcity_mp.model.files import FILES
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.progress import Report
from smartcity_mp.source.edit import Below, EditError
from smartcity_mp.source.items import add_item
from smartcity_mp.source.tree import Tree
from smartcity_mp.source.yaml import parse

_ASKED = ("programs", "quick-wins", "goals.yaml")
"""Files of what reports ask for."""
PATH = next(file.path for file in FILES if file.kind is Report)


def unreadable(loaded: Loaded) -> str | None:
    """A file without which reports would not ask for all: it, or something in it, is not read."""
    files = (str(path[0]) for path in loaded.left_out)
    return next((file for file in files if file.startswith(_ASKED)), None)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The files of reports as they will be."""

    changes: dict[str, bytes | None] = field(default_factory=dict)
    before: dict[str, bytes] = field(default_factory=dict)
    new: list[str] = field(default_factory=list)
    grown: dict[str, list[str]] = field(default_factory=dict)
    """Files that were there, and what is added to them: ids, and milestones of what is there."""
    whole: list[str] = field(default_factory=list)
    """Files that were there and lack nothing."""
    lacking: dict[str, list[str]] = field(default_factory=dict)
    """Files that were there and cannot be added to, with the ids that are missing in them."""


def asked_of(plan: Plan, year: int) -> dict[str, Asked]:
    """What each organization that has something to report of a year is asked for."""
    owned: dict[str, Asked] = {}

    def of(owner: str) -> Asked:
        return owned.setdefault(owner, Asked([], [], []))

    for program in program_years(plan, year):
        if program.program.owner:
            of(program.program.owner).programs.append(program)
    for indicator in indicator_years(plan, year):
        if indicator.owner and indicator.indicator.id and year not in indicator.indicator.actuals:
            of(indicator.owner).indicators.append(indicator)
    for quick_win in quick_win_years(plan, year):
        if quick_win.quick_win.owner:
            of(quick_win.quick_win.owner).quick_wins.append(quick_win)
    return dict(sorted(owned.items()))


def prepared(
    tree: Tree, plan: Plan, year: int, offices: Collection[str], language: str
) -> Prepared:
    """The reports of these organizations; what they wrote stays as it is. Raises TreeError."""
    there = {path.casefold(): path for path in tree.files()}
    told = {
        name
        for report in plan.reports
        if report.year == year
        for name in (
            *(one.program for one in report.programs),
            *(one.indicator for one in report.indicators),
            *(one.quick_win for one in report.quick_wins),
        )
    }
    made = Prepared()
    for owner, asked in asked_of(plan, year).items():
        path = PATH.replace("<year>", str(year)).replace("<organization>", owner)
        if owner not in offices:
            continue
        if path.casefold() not in there:
            made.changes[path] = blank_report(plan, owner, asked, year, language)
            made.new.append(path)
            continue
        path = there[path.casefold()]
        content = tree.read(path)
        data: Any = parse(path, content).data if isinstance(content, bytes) else None
        missing = _missing(data, [*entries(asked, year, language)], told)
        _grow(made, path, content, data, [*_milestones(data, asked.programs), *missing])
    return made


class _Item(NamedTuple):
    """Something that a file lacks: the list that it belongs to, what it is called, its lines."""

    path: Below
    name: str
    lines: Sequence[str]


def _missing(
    data: Any, wanted: list[tuple[str, str, str, list[str]]], told: Collection[str]
) -> Iterator[_Item]:
    """What nobody reports yet."""
    listed = {
        str(item.get(key))
        for name, key in {one[:2] for one in wanted}
        for item in _list(data, name)
        if isinstance(item, dict)
    }
    for name, _, one, lines in wanted:
        if one not in listed and one not in told:
            yield _Item((name,), one, lines)


def _milestones(data: Any, programs: list[ProgramYear]) -> Iterator[_Item]:
    """Milestones that are due in the year and stand in no entry of their program, as they came to
    be due when it was there already.
    """
    due = {one.program.id: [item for item, told in one.due if told is None] for one in programs}
    for number, entry in enumerate(_list(data, "programs")):
        if isinstance(entry, dict):
            for milestone in due.pop(str(entry.get("program")), ()):
                name = f"{entry['program']} ({' '.join(milestone.name.split())})"
                path = ("programs", number, "milestones")
                yield _Item(path, name, milestone_lines(milestone.name))


def _grow(made: Prepared, path: str, content: object, data: Any, missing: list[_Item]) -> None:
    """Add to a file what it lacks."""
    ids = [one.name for one in missing]
    if not missing:
        made.whole.append(path)
        return
    if not isinstance(content, bytes) or data is None:
        made.lacking[path] = ids
        return
    text = content
    try:
        for one in missing:
            text, _ = add_item(text, one.path, one.lines)
    except EditError:
        made.lacking[path] = ids
        return
    made.grown[path] = ids
    made.changes[path] = text
    made.before[path] = content


def _list(data: Any, name: str) -> list[Any]:
    items = data.get(name) if isinstance(data, dict) else None
    return items if isinstance(items, list) else []
