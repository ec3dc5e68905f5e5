"""Changes as text: the sense first, then what changed by grade, then money and findings."""

import shutil
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import replace

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.numbers import rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import GRADES as HEADINGS
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name, one_line
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.gathered import about, alike, blocks, said, statements
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.places import book_name, by, only_origin, origins_of, shows
from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.reporters.changes.words import signed
from smartcity_mp.reporters.contract import place, severity_word
from smartcity_mp.review.changes import GRADES, Change, Review, Sum

_MOST_DETAILS = 6
_MOST_CAPTIONS = 3
_WIDEST, _NARROWEST = 100, 40


def render(review: Review, context: Comparison) -> str:
    """The whole review; on a terminal no line is wider than that, in a pipe none is broken."""
    language = context.language
    lines = [headline(review, language)]
    names = {"before": one_line(context.before), "after": one_line(context.after)}
    lines.append(phrase("compared", language, **names))
    if alone := only_origin(review):
        lines.append(phrase("all-by", language, by=by(alone, language)))
        review = replace(review, origins={})
    for grade in GRADES:
        if changes := [change for change in review.changes if change.grade is grade]:
            lines += ["", f"{HEADINGS[grade][language == 'en']} ({len(changes)})"]
            lines += _changes(review, changes, language)
    lines += _money(review, language)
    lines += _touched(review, language)
    for key, found in (("brought", review.brought), ("gone", review.gone)):
        if found:
            lines += ["", f"{phrase(key, language)} ({len(found)})"]
            lines += [f"  {_finding(one, language)}" for one in found]
    if review.not_compared:
        files = ", ".join(map(file_name, review.not_compared))
        lines += ["", f"{phrase('not-compared', language)}: {files}"]
    width = _width() if context.terminal else None
    return "".join(f"{shown}\n" for text in lines for shown in _wrapped(text, width))


def _changes(review: Review, changes: list[Change], language: str) -> Iterator[str]:
    """Changes with what they are about above them, once for those that follow each other."""
    for block in blocks(statements(changes, alike)):
        yield f"  {' '.join(filter(None, about(block[0], language)))}"
        origins = [tuple(origins_of(review, statement, language)) for statement in block]
        is_same = len(set(origins)) == 1
        for statement, known in zip(block, origins, strict=True):
            text, details = said(statement, language)
            yield f"    {text}"
            yield from (f"      {detail}" for detail in details[:_MOST_DETAILS])
            if len(details) > _MOST_DETAILS:
                more = len(details) - _MOST_DETAILS
                yield f"      {phrase('more-parts', language, count=more)}"
            if not is_same:
                yield from (f"      {origin}" for origin in known)
        yield from (f"    {origin}" for origin in origins[0] if is_same)


def _money(review: Review, language: str) -> Iterator[str]:
    """Sums of money that changed, by dimension and by source."""
    money = review.money
    if not any(change.money for change in review.changes):
        return
    for key, sums in (("by-dimension", money.by_dimension), ("by-source", money.by_source)):
        if rows := _rows(sums, language):
            yield ""
            yield phrase(key, language)
            yield from _table(rows)


def _touched(review: Review, language: str) -> Iterator[str]:
    """Where the books change."""
    if review.touched:
        yield from ("", phrase("touched", language))
    for book in review.touched:
        yield f"  {book_name(book)}"
        for chapter in book.chapters:
            yield f"    {shows(chapter, language, _MOST_CAPTIONS)}"


def _rows(sums: Mapping[str, Sum], language: str) -> list[tuple[str, str, str, str]]:
    none = phrase("no-dimension", language)
    return [
        (
            one_line(half(name, language)) or none,
            rupiah_short(one.before, language),
            rupiah_short(one.after, language),
            signed(one.difference, language),
        )
        for name, one in sums.items()
        if one.difference
    ]


def _table(rows: list[tuple[str, str, str, str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, before, after, difference in rows:
        yield (
            f"  {name:<{widths[0]}}  {before:>{widths[1]}} → {after:>{widths[2]}}"
            f"  {difference:>{widths[3]}}"
        )


def _finding(found: Diagnostic, language: str) -> str:
    words = sentence(found.code, found.values, language)
    return f"{place(found)}: {severity_word(found.severity, language)} {found.code}: {words}"


def _width() -> int:
    columns = shutil.get_terminal_size((80, 25)).columns
    return max(_NARROWEST, min(columns, _WIDEST))


def _wrapped(text: str, width: int | None) -> list[str]:
    """A line as several that a terminal can show, further ones indented below the first."""
    if width is None or len(text) <= width:
        return [text]
    indent = " " * (len(text) - len(text.lstrip()) + 2)
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
