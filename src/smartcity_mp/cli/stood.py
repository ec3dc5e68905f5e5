"""How far a masterplan is, on its way to the person: as text, JSON or Markdown."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from smartcity_mp.analysis.approval import Outcome
from smartcity_mp.analysis.workshops import label_of
from smartcity_mp.language.cli import say
from smartcity_mp.language.hosted import hosted
from smartcity_mp.language.numbers import any_date, listing, number, rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import file_name, one_line, some
from smartcity_mp.model.schema.choices import MILESTONE_STATUSES
from smartcity_mp.model.schema.fields import id_of
from smartcity_mp.model.schema.types import Month
from smartcity_mp.standing.meetings import meetings
from smartcity_mp.standing.records import (
    Approved,
    Chapters,
    Entry,
    Meeting,
    Progress,
    Standing,
    Tally,
)

SHOWN = 10
"""So much of what is missing is named in a text; JSON has all of it."""
_WIDEST = 44
"""Characters of a name in a text."""
_BELOW = "– "
"""How the line of a chapter begins, below its book's."""
_OUTCOMES: dict[Outcome, str] = {
    "valid": "status.valid",
    "stale": "status.stale",
    "unclear": "status.unclear",
}
Cells = tuple[str, str, str, str, str]
"""Name, given, asked for, percent, and what is not asked for, in words."""


def as_text(found: Standing, language: str) -> str:
    """For a terminal: tallies, what is missing next, and the progress apart from it."""
    lines = [_title(found, language)]
    groups = dict(_groups(found, language, lambda chapter: chapter.empty > 0))
    rows = {key: [*_cells(tallies, language)] for key, tallies in groups.items()}
    widths = [
        min(_WIDEST, max(len(row[column]) for held in rows.values() for row in held))
        for column in range(4)
    ]
    for key, held in rows.items():
        lines += ["", say(key, language), *(_line(row, widths, language) for row in held)]
    lines += ["", *_owed(found, language, lambda text: text, "  ")]
    for section in _beside(found, language):
        lines += ["", *section]
    if found.unread:
        files = ", ".join(map(file_name, found.unread))
        lines += ["", say("status.unread", language, files=files)]
    return "\n".join(lines)


def as_markdown(found: Standing, language: str) -> str:
    """For a comment or a wiki: the same as tables."""
    lines = [f"# {hosted(_title(found, language))}"]
    names = ("status.name", "status.given", "status.of", "status.percent")
    head = _row(say(name, language) for name in names)
    for key, tallies in _groups(found, language, lambda _: True):
        lines += ["", f"## {say(key, language)}", "", head]
        lines += ["|---|---:|---:|---:|"]
        for name, *figures, rest in _cells(tallies, language):
            lines.append(_row((hosted(name + rest), *figures)))
    lines += ["", f"## {say('status.next', language)}", ""]
    lines += _owed(found, language, hosted, "- ")
    for title, *told in _beside(found, language):
        lines += ["", f"## {hosted(title)}", "", *(f"- {hosted(line.strip())}" for line in told)]
    if found.unread:
        files = ", ".join(map(file_name, found.unread))
        lines += ["", hosted(say("status.unread", language, files=files))]
    return "\n".join(lines)


def as_json(found: Standing, language: str) -> str:
    """The same as data, with each chapter and all that is missing; what is unknown is null."""
    progress = found.progress
    data = {
        "stage": found.stage,
        "stages": [_data(one, language) for one in found.stages],
        "dimensions": [_data(one, language) for one in found.dimensions],
        "offices": [_data(one, language) for one in found.offices],
        "books": [
            {
                **_data(book.whole, language),
                "chapters": [_data(one, language) for one in book.chapters],
            }
            for book in found.books
        ],
        "missing": [
            {
                "id": id_of(one.asked.subject) if not isinstance(one.asked.subject, str) else None,
                "field": one.asked.field or None,
                "label": half(one.asked.label, language),
                "stage": one.asked.stage,
                "file": file_name(one.place.file),
                "line": one.place.line,
                "owner": one.asked.owner,
                "dimension": one.asked.dimension,
                "since": one.since or None,
            }
            for one in found.owed
        ],
        "workshops": [_meeting(one, language) for one in found.meetings],
        "progress": progress._asdict() if progress else None,
        "approvals": {
            **_counts(found.approved),
            "posts": [{"title": one.post, **_counts(one)} for one in found.approvals],
            "changed": [
                {
                    "of": one.approval.of,
                    "chapter": one.approval.chapter,
                    "by": one.by.title,
                    "date": one.approval.date.isoformat(),
                }
                for one in found.approved.that_are("stale")
            ],
        },
        "unread": [file_name(file) for file in found.unread],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


TEXTS = {"text": as_text, "json": as_json, "markdown": as_markdown}


def _data(tally: Tally, language: str) -> dict[str, Any]:
    return {**tally._asdict(), "label": half(tally.label, language), "percent": tally.percent}


def _row(cells: Iterable[str]) -> str:
    return f"|{'|'.join(f' {cell} ' for cell in cells)}|"


def _title(found: Standing, language: str) -> str:
    key = "status.title-of" if found.office else "status.title"
    return say(key, language, stage=found.stage, office=found.office)


def _groups(
    found: Standing, language: str, is_shown: Callable[[Tally], bool]
) -> Iterator[tuple[str, Sequence[Tally]]]:
    """Tallies by what they are grouped by; below each book those of its chapters that are shown."""
    stages = [
        one._replace(label=say("status.stage-n", language, stage=one.name)) for one in found.stages
    ]
    yield "status.by-stage", stages
    groups = (
        ("status.by-dimension", found.dimensions),
        ("status.by-office", found.offices),
        ("status.by-book", tuple(_by_book(found.books, is_shown))),
    )
    yield from ((key, tallies) for key, tallies in groups if tallies)


def _by_book(books: Sequence[Chapters], is_shown: Callable[[Tally], bool]) -> Iterator[Tally]:
    for book in books:
        yield book.whole
        for chapter in filter(is_shown, book.chapters):
            yield chapter._replace(label=f"{_BELOW}{chapter.label}")


def _cells(tallies: Sequence[Tally], language: str) -> Iterator[Cells]:
    for one in tallies:
        percent = "–" if one.percent is None else f"{one.percent}%"
        rest = [
            say(key, language, count=count)
            for key, count in (
                ("status.zero", one.zero),
                ("status.waived", one.waived),
                ("status.elsewhere", one.elsewhere),
            )
            if count
        ]
        given, asked = (number(count, language) for count in (one.given, one.given + one.empty))
        name = one_line(half(one.label, language))
        yield name, given, asked, percent, f" ({', '.join(rest)})" if rest else ""


def _line(row: Cells, widths: Sequence[int], language: str) -> str:
    name, given, asked, percent, rest = row
    name = name if len(name) <= _WIDEST else f"{name[: _WIDEST - 1]}…"
    of = say("status.of", language).lower()
    return (
        f"  {name:<{widths[0]}}  {given:>{widths[1]}} {of} {asked:>{widths[2]}}  "
        f"{percent:>{widths[3]}}{rest}"
    )


def _owed(found: Standing, language: str, safe: Callable[[str], str], mark: str) -> Iterator[str]:
    if not found.owed:
        yield say("status.nothing", language, stage=found.stage)
        return
    if mark == "  ":
        yield f"{say('status.next', language)}:"
    for one in found.owed[:SHOWN]:
        yield f"{mark}{safe(_lacking(one, found.stage, language))}"
    if len(found.owed) > SHOWN:
        yield f"{mark}{say('status.more', language, count=len(found.owed) - SHOWN)}"


def _lacking(one: Entry, stage: int, language: str) -> str:
    """A line: place, what is missing, of what, whose it is, which other stage asks, since when."""
    subject = one.asked.subject
    name = None if isinstance(subject, str) else id_of(subject)
    line = "" if one.place.file.endswith("/") else f":{one.place.line}"
    what = half(one.asked.label, language)
    about = [f"{what} ({name})" if name else what]
    if one.asked.owner:
        about.append(one.asked.owner)
    if one.asked.stage != stage:
        about.append(say("status.of-stage", language, stage=one.asked.stage))
    if one.since:
        about.append(
            say("status.since", language, day=any_date(date.fromisoformat(one.since), language))
        )
    return f"{file_name(one.place.file)}{line}  {one_line(', '.join(about))}"


def _beside(found: Standing, language: str) -> Iterator[Iterable[str]]:
    """What is told apart from what is filled in: each a title and lines below it."""
    for held in meetings(found, {}, language):
        yield f"{held.title} ({file_name(held.place)})", *(f"  {line}" for line in held.lines)
    if found.progress:
        yield _progress(found.progress, language)
    if found.approvals:
        yield _approvals(found, language)


def _meeting(one: Meeting, language: str) -> dict[str, Any]:
    held = one.record.workshop
    return {
        "stage": one.record.stage,
        "name": held.name if held else None,
        "file": file_name(one.place.file),
        "line": one.place.line,
        "given": one.record.given,
        "missing": [{"field": name, "label": half(label_of(name), language)} for name in one.lacks],
        "owner": one.owner or None,
        "follow_ups": [
            {
                "task": task.task,
                "owner": task.owner,
                "deadline": _as_typed(task.deadline),
            }
            for task in one.follow_ups
        ],
    }


def _as_typed(moment: date | Month | int | None) -> str | None:
    """A day, month or year as a file has it."""
    if isinstance(moment, Month):
        return f"{moment.year}-{moment.month:02}"
    return None if moment is None else str(moment)


def _progress(known: Progress, language: str) -> Iterator[str]:
    yield say("status.progress", language, year=known.year)
    yield f"  {say('status.told', language, told=known.told, programs=known.programs)}"
    spent = known.spent
    planned = None if known.planned is None else rupiah_short(known.planned, language)
    money = {"planned": planned, "spent": None if spent is None else rupiah_short(spent, language)}
    unknown = "status.unspent" if spent is None else "status.spent"
    if planned:
        yield f"  {say(unknown, language, **money)}"
    states = [
        f"{half(label, language).lower()} {known.milestones[name]}"
        for name, label in MILESTONE_STATUSES.items()
        if name in known.milestones
    ]
    if states:
        yield f"  {say('status.milestones', language, states=', '.join(states))}"
    if known.silent:
        yield f"  {say('status.silent', language, offices=', '.join(known.silent))}"


def _counts(approved: Approved) -> dict[str, int]:
    """How many there are, and how many of each outcome."""
    counts: dict[str, int] = {name: len(approved.that_are(name)) for name in _OUTCOMES}
    return {"given": sum(counts.values()), **counts}


def _approvals(found: Standing, language: str) -> Iterator[str]:
    """How many there are, how many of them still hold, and of each post those that do not."""
    yield say("status.approvals", language)
    counts = _counts(found.approved)
    told = [
        say(key, language, count=number(counts[name], language))
        for name, key in _OUTCOMES.items()
        if counts[name]
    ]
    given = number(counts["given"], language)
    yield f"  {say('status.approved', language, count=given, told=listing(told, language))}"
    for post in found.approvals:
        if stale := post.that_are("stale"):
            names = [one.what or say("status.gone", language) for one in stale]
            values = {"by": one_line(post.post), "names": some(names, SHOWN)}
            yield f"  {say('status.stale-of', language, **values)}"
