"""What `portfolio` is asked, and what it says at the end."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from smartcity_mp.cli.figured import Asked
from smartcity_mp.cli.members import Member
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.cli.workers import MOST_JOBS, processors
from smartcity_mp.portfolio.joined import Portfolio

_PART = re.compile(r"([0-9]{1,4})/([0-9]{1,4})\Z")
_NAMED = 10


def chosen_jobs(text: str | None) -> int:
    """How many processes are wanted; as many as there are processors without. Raises Refusal."""
    if text is None:
        return processors()
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= MOST_JOBS):
        raise Refusal("portfolio.bad-jobs", text=text, most=MOST_JOBS)
    return int(text)


def chosen_part(text: str | None) -> Callable[[Sequence[Member]], Sequence[Member]]:
    """Which of the masterplans this run looks at: of `2/4` every fourth from the second on.

    Raises Refusal.
    """
    if text is None:
        return lambda members: members
    match = _PART.match(text)
    number, of = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= number <= of:
        raise Refusal("portfolio.bad-part", text=text)
    return lambda members: members[number - 1 :: of]


def chosen_date(text: str | None, dates: Sequence[str]) -> str:
    """The date that is asked for, else the latest of the parts, else today. Raises Refusal."""
    text = max(dates) if text is None and dates else text
    try:
        day = date.today() if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise Refusal("portfolio.bad-date", text=text) from error
    return day.isoformat()


def tell(found: Portfolio, asked: Asked, voice: Voice) -> None:
    """Say what could not be read, and where books are."""
    rows = found.rows
    if lost := sum(row.entry.problem is not None for row in rows):
        voice.note("portfolio.lost", count=lost, plans=len(rows))
    if asked.build is None:
        return
    made = sum(bool(row.entry.books) for row in rows)
    refused = [row.name for row in rows if row.entry.books == ""]
    voice.hint("portfolio.made", count=made, folder=asked.build)
    if refused:
        names = ", ".join(refused[:_NAMED]) + (", …" if len(refused) > _NAMED else "")
        voice.note("portfolio.refused", count=len(refused), names=names)
