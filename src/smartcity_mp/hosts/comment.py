"""One comment on a proposal, which later runs update: which one it is, and whether to write it.

The first line of the text is a mark that no reader sees. It says what the comment is, and once
posted also of which masterplan, which commit and when, so that a late run spoils nothing.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, Protocol
from urllib.parse import quote

from smartcity_mp.hosts.api import HostError

LIMIT = 65_536
"""Characters that GitHub takes; GitLab takes more."""
UNCHANGED = "<!-- smartcity-mp:unchanged -->"
"""The second line of a text that says that nothing changed."""
WAITS = (1.0, 5.0, 15.0)
"""Seconds before each further try."""
LONGEST_WAIT = 60.0
_MARK = re.compile(
    r"<!-- smartcity-mp:(?P<kind>[a-z-]+)"
    r"(?: of=(?P<of>\S*) commit=(?P<commit>[0-9a-f]+) time=(?P<time>\S+))? -->\Z"
)

Outcome = Literal["created", "updated", "same", "newer", "nothing"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which state of a proposal a comment speaks of; the time is the one that CI gives."""

    commit: str
    time: datetime


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that stands on the host."""

    id: int
    body: str


class Host(Protocol):
    """Where a proposal is discussed. Each of these raises HostError."""

    def ours(self) -> Iterable[Comment]:
        """Every comment on the proposal that was written with our token."""
        ...

    def create(self, body: str) -> None:
        """Write a new comment."""
        ...

    def update(self, comment: Comment, body: str) -> None:
        """Write a comment of ours anew."""
        ...


def is_marked(text: str) -> bool:
    """Whether a text begins with a mark as our Markdown does, so that it can be found again."""
    return _MARK.match(text.partition("\n")[0]) is not None


def stamped(text: str, stamp: Stamp, name: str) -> str:
    """A marked text as it is posted; `name` tells masterplans of one repository apart."""
    first, _, rest = text.partition("\n")
    mark = _MARK.match(first)
    assert mark is not None
    time = stamp.time.astimezone(UTC).isoformat()
    about = f"of={quote(name)} commit={stamp.commit} time={time}"
    return f"<!-- smartcity-mp:{mark['kind']} {about} -->\n{rest}"


def post(host: Host, text: str, stamp: Stamp, name: str, pause: Callable[[float], None]) -> Outcome:
    """Create or update the comment, or leave it. Raises HostError.

    A failure that may pass is tried again from the beginning: a comment that was written although
    its answer was lost is found then, and not written twice.
    """
    body = stamped(text, stamp, name)
    for wait in (*WAITS, None):
        try:
            return _post(host, body, stamp)
        except HostError as error:
            seconds = max(wait or 0.0, error.wait)
            if wait is None or not error.may_pass or seconds > LONGEST_WAIT:
                raise
            pause(seconds)
    raise AssertionError("the last try returns or raises")


def _post(host: Host, body: str, stamp: Stamp) -> Outcome:
    there = [comment for comment in host.ours() if _subject(comment.body) == _subject(body)]
    newest = max(there, key=lambda comment: _time(comment.body), default=None)
    if newest is None:
        if body.split("\n")[1:2] == [UNCHANGED]:
            return "nothing"
        host.create(body)
        return "created"
    if _time(newest.body) > stamp.time:
        return "newer"
    if _plain(newest.body) == _plain(body):
        return "same"
    host.update(newest, body)
    return "updated"


def _mark(body: str) -> re.Match[str] | None:
    return _MARK.match(_plain(body).partition("\n")[0])


def _subject(body: str) -> tuple[str, str] | None:
    """What a comment is about, if it is one of ours that was stamped."""
    mark = _mark(body)
    return (mark["kind"], mark["of"]) if mark and mark["time"] else None


def _time(body: str) -> datetime:
    """When the state was proposed that a comment speaks of; long ago, if it does not say."""
    mark = _mark(body)
    try:
        return moment(mark["time"] if mark else "")
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def moment(text: str) -> datetime:
    """A time as CI writes it. Raises ValueError."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _plain(body: str) -> str:
    """A body without what hosts change in it."""
    return body.replace("\r\n", "\n").strip()
