"""Changes as one comment on a git host: the sense, a table of what changed, the rest folded.

A comment has a limit. What goes beyond it is left out in whole rows, and counted.
"""

from collections.abc import Iterable
from typing import NamedTuple

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.hosted import hosted
from smartcity_mp.language.numbers import rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import GRADES as HEADINGS
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.gathered import (
    Statement,
    about,
    alike,
    said,
    statements,
)
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.places import book_name, by, shows
from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.reporters.changes.words import heading, signed, title
from smartcity_mp.reporters.contract import severity_word
from smartcity_mp.review.changes import GRADES, Origin, Review, Sum

MARK = "<!-- smartcity-mp:diff -->"
"""The first line, by which a later run finds the comment."""
UNCHANGED = "<!-- smartcity-mp:unchanged -->"
"""The second line where nothing changed."""
LIMIT = 65_536
"""Characters of a comment on GitHub, as UTF-16 counts them."""
_KEPT = 2_000
"""Characters that are kept free: for what is written into the mark, and for the sentences that say
how much was left out."""
_MOST_SUMS, _MOST_FINDINGS = 20, 20
_MOST_CAPTIONS, _MOST_NAMES = 3, 12
"""Of a chapter; of what one commit changes."""


class _Rows(NamedTuple):
    """What fits of many rows, and how many do not."""

    shown: list[str]
    left: int


class _Room:
    """The characters that are left."""

    def __init__(self, characters: int) -> None:
        self.left = characters

    def take(self, rows: Iterable[str]) -> _Rows:
        """As many whole rows as there is room for; once one is left out, so are all that follow."""
        rows = list(rows)
        for count, row in enumerate(rows):
            size = len(row.encode("utf-16-le", "replace")) // 2 + 1
            if size > self.left:
                return _Rows(rows[:count], len(rows) - count)
            self.left -= size
        return _Rows(rows, 0)


def render(review: Review, context: Comparison) -> str:
    """The whole review, within the limit of a comment."""
    language = context.language
    head = [MARK] if review.changes else [MARK, UNCHANGED]
    head += [f"**{headline(review, language)}**", ""]
    names = {"before": hosted(context.before), "after": hosted(context.after)}
    foot = ["", f"<sub>{phrase('compared', language, **names)}</sub>"]
    room = _Room(LIMIT - _KEPT)
    room.take((*head, *foot))
    money = room.take(_money(review, language))
    doubt = room.take(_not_compared(review, language))
    brought = room.take(_found(review.brought[:_MOST_FINDINGS], context))
    table = room.take(_table(review, language))
    touched = room.take(_touched(review, language))
    authors = room.take(_authors(review, language))
    details = room.take(_details(review, language))
    gone = room.take(_found(review.gone[:_MOST_FINDINGS], context))
    more = [phrase("more-changes", language, count=table.left)] if table.left else []
    return "\n".join(
        [
            *head,
            *table.shown,
            *(("", *more) if more else ()),
            *_folded(phrase("details", language), details, language),
            *_folded(phrase("touched", language), touched, language),
            *_folded(phrase("authors", language), authors, language),
            *money.shown,
            *_folded(_title("brought", review.brought, language), brought, language, "open"),
            *_folded(_title("gone", review.gone, language), gone, language),
            *doubt.shown,
            *foot,
        ]
    )


def _title(key: str, found: tuple[Diagnostic, ...], language: str) -> str:
    return f"{phrase(key, language)} ({sum(1 + one.more for one in found)})"


def _table(review: Review, language: str) -> Iterable[str]:
    if review.changes:
        yield f"| | {phrase('subject', language)} | {phrase('change', language)} |\n|---|---|---|"
    for grade in GRADES:
        changes = [change for change in review.changes if change.grade is grade]
        for statement in statements(changes, alike, lambda change: _text((change,), language)):
            cells = (HEADINGS[grade][language == "en"], _about(statement, language))
            yield f"| {' | '.join(cells)} | {hosted(_text(statement, language))} |"


def _about(statement: Statement, language: str) -> str:
    return hosted(" ".join(filter(None, about(statement, language))))


def _text(statement: Statement, language: str) -> str:
    """What changed; a single detail is told right there."""
    text, details = said(statement, language)
    return f"{text}: {details[0]}" if len(details) == 1 else text


def _details(review: Review, language: str) -> Iterable[str]:
    for statement in statements(review.changes, alike):
        text, details = said(statement, language)
        if len(details) > 1:
            yield "\n".join(
                [
                    f"- {_about(statement, language)}: {hosted(text)}",
                    *(f"  - {hosted(detail)}" for detail in details),
                ]
            )


def _touched(review: Review, language: str) -> Iterable[str]:
    """Where the books change, a book a row."""
    for book in review.touched:
        chapters = (shows(chapter, language, _MOST_CAPTIONS) for chapter in book.chapters)
        rows = [f"- {hosted(book_name(book))}", *(f"  - {hosted(one)}" for one in chapters)]
        yield "\n".join(rows)


def _authors(review: Review, language: str) -> Iterable[str]:
    """Who changed what, a commit a row."""
    subjects: dict[Origin, dict[str, None]] = {}
    for change in review.changes:
        if origin := review.origins.get(change.id):
            code, _ = heading(change.subject, language)
            subjects.setdefault(origin, {})[code or title(change, language)] = None
    for origin, names in subjects.items():
        told = list(names)[:_MOST_NAMES]
        if more := len(names) - len(told):
            told.append(phrase("more-captions", language, count=more))
        yield f"- {hosted(by(origin, language))}: {hosted(', '.join(told))}"


def _folded(summary: str, rows: _Rows, language: str, state: str = "") -> list[str]:
    """Rows that are shown when one asks for them."""
    if not rows.shown:
        return []
    more = [f"- {phrase('more-parts', language, count=rows.left)}"] if rows.left else []
    opened = f"<details {state}>" if state else "<details>"
    return ["", f"{opened}<summary>{summary}</summary>", "", *rows.shown, *more, "", "</details>"]


def _money(review: Review, language: str) -> Iterable[str]:
    """Both tables whole, or none of one."""
    if not any(change.money for change in review.changes):
        return
    money = review.money
    for key, sums in (("by-dimension", money.by_dimension), ("by-source", money.by_source)):
        rows = [_sum(name, one, language) for name, one in sums.items() if one.difference]
        if rows:
            columns = [phrase(word, language) for word in (key, "before", "after", "difference")]
            head = [f"| {' | '.join(columns)} |", "|---|--:|--:|--:|"]
            yield "\n".join(["", *head, *rows[:_MOST_SUMS]])


def _sum(name: str, amount: Sum, language: str) -> str:
    cells = (
        hosted(half(name, language)) or phrase("no-dimension", language),
        rupiah_short(amount.before, language),
        rupiah_short(amount.after, language),
        signed(amount.difference, language),
    )
    return f"| {' | '.join(cells)} |"


def _found(found: tuple[Diagnostic, ...], context: Comparison) -> Iterable[str]:
    for one in found:
        place = f"{context.folder}{file_name(one.position.file)}:{one.position.line}"
        words = sentence(one.code, one.values, context.language)
        word = severity_word(one.severity, context.language)
        yield f"- {hosted(place)}: {word} {one.code}: {hosted(words)}"


def _not_compared(review: Review, language: str) -> Iterable[str]:
    if review.not_compared:
        files = ", ".join(hosted(file_name(file)) for file in review.not_compared[:_MOST_SUMS])
        yield f"\n{phrase('not-compared', language)}: {files}"
