"""What stands at the head of a page or sheet: whose masterplan it is, and of which revision."""

from datetime import date
from typing import NamedTuple

from smartcity_mp.books.look import Look
from smartcity_mp.language.numbers import any_date
from smartcity_mp.language.standing import standing_words


class Head(NamedTuple):
    """Whose masterplan it is, how it looks, and which revision of it this is."""

    title: str
    region: str
    look: Look
    logo: str = ""
    """A `data:` address."""
    revision: str = ""
    day: str = ""
    """The day of that revision, as in `2026-06-26`."""


def as_of(head: Head, language: str) -> str:
    """Which revision a page or sheet tells of; nothing outside of a repository."""
    if not head.revision:
        return ""
    day = any_date(date.fromisoformat(head.day), language) if head.day else ""
    key = "as-of-day" if day else "as-of"
    return standing_words(key, language, revision=head.revision, day=day)
