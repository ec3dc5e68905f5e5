"""Changes as one page that needs nothing else: prose marked word by word, before beside after."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from markupsafe import Markup, escape

from smartcity_mp.books.environment import markup
from smartcity_mp.books.page import policy
from smartcity_mp.data.places import templates_folder
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.numbers import rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import GRADES as HEADINGS
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name, one_line
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.gathered import (
    Statement,
    about,
    alike,
    blocks,
    said,
    statements,
)
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.marked import Piece, sides
from smartcity_mp.reporters.changes.places import (
    book_name,
    by,
    captions,
    chapter_name,
    only_origin,
    origins_of,
)
from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.reporters.changes.words import (
    LONGEST_NAME,
    detail,
    signed,
    whereabouts,
)
from smartcity_mp.reporters.contract import place
from smartcity_mp.review.changes import GRADES, Form, Part, Review, Sum, Value
from smartcity_mp.review.shelf import TouchedBook

_SHORT = 40
"""A text of so many characters says what changed in one line with the other."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A text before and after; None where there was none."""

    at: str
    old: Markup | None
    new: Markup | None


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words."""

    text: str
    details: tuple[str, ...]
    pairs: tuple[Pair, ...]


def render(review: Review, context: Comparison) -> str:
    """The page.

    No line begins with a text of the masterplan, and `##` is written with an entity: a runner of
    CI that prints the page obeys `::error::` at the beginning of a line and `##[` wherever it is.
    """
    language = context.language
    alone = only_origin(review)
    if alone:
        review = replace(review, origins={})
    template = markup().get_template("html/diff.html.j2")
    page = template.render(
        language=language,
        say=lambda key, **values: phrase(key, language, **values),
        headline=headline(review, language),
        before=one_line(context.before),
        after=one_line(context.after),
        all_by=by(alone, language) if alone else "",
        grades=list(_grades(review, language)),
        money=list(_money(review, language)),
        total=_row("", review.money.total, language),
        books=[_book(book, language) for book in review.touched],
        findings=[
            (phrase(key, language), key, [_finding(one, context) for one in found])
            for key, found in (("brought", review.brought), ("gone", review.gone))
            if found
        ],
        not_compared=", ".join(context.folder + file_name(file) for file in review.not_compared),
        **_head(),
    )
    return page.replace("##", "#&#35;") + "\n"


@cache
def _head() -> Mapping[str, Markup]:
    """The style, and the policy that lets nothing else in: there is no script."""
    folder = templates_folder() / "html"
    sheets = (folder / name for name in ("palette.css", "diff.css"))
    style = "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    return {"style": Markup(style), "policy": policy(style)}


def _grades(review: Review, language: str) -> Iterator[tuple[str, str, int, list[Any]]]:
    """Each grade that there is: its word, its heading, how many, and what changed by subject."""
    for grade in GRADES:
        changes = [change for change in review.changes if change.grade is grade]
        if changes:
            told = [_block(review, block, language) for block in blocks(statements(changes, alike))]
            yield str(grade), HEADINGS[grade][language == "en"], len(changes), told


def _block(review: Review, block: Sequence[Statement], language: str) -> dict[str, Any]:
    """What is told under one heading; who did it stands below it all if it is the same for all."""
    code, name = about(block[0], language)
    origins = [tuple(origins_of(review, statement, language)) for statement in block]
    is_same = len(set(origins)) == 1
    return {
        "code": code,
        "name": name or half(block[0][0].subject.label, language),
        "changes": [
            (_told(statement, language), () if is_same else known)
            for statement, known in zip(block, origins, strict=True)
        ],
        "origins": origins[0] if is_same else (),
    }


def _told(statement: Statement, language: str) -> Told:
    text, details = said(statement, language)
    change = statement[0]
    if (change.parts and details) or len(change.parts) == 1:
        long = [part for part in change.parts if _is_prose(part.old, part.new, _fits(part))]
        pairs = tuple(_pair(whereabouts(part, language), part.old, part.new) for part in long)
        if pairs:
            rest = (part for part in change.parts if part not in long)
            details = tuple(detail(part, change, language) for part in rest)
            if len(change.parts) == 1:
                text = f"{half(change.label, language)} {phrase('reworded', language)}"
        return Told(text, details, pairs)
    if change.parts or not _is_prose(change.old, change.new):
        return Told(text, details, ())
    pair = _pair("", change.old, change.new)
    label = half(change.label, language)
    key = "reworded" if pair.old and pair.new else "written" if pair.new else "unwritten"
    words = f"{label} {phrase(key, language)}" if label else text
    return Told(words, (), (pair,))


def _is_prose(old: Value | None, new: Value | None, longest: int = _SHORT) -> bool:
    """Whether it is a text that one has to read whole, beside the other if there are two."""
    there = [value for value in (old, new) if value is not None]
    return any(len(str(value.plain)) > longest for value in there) and all(
        value.form is Form.TEXT for value in there
    )


def _fits(part: Part) -> int:
    """How long a text of a part may be that its line says whole: an entry comes by its name."""
    is_entry = not part.label and (part.old is None or part.new is None)
    return LONGEST_NAME if is_entry else _SHORT


def _pair(at: str, old: Value | None, new: Value | None) -> Pair:
    if old is None or new is None:
        texts = [
            None if value is None else _marked([Piece(str(value.plain))]) for value in (old, new)
        ]
        return Pair(at, *texts)
    both = sides(str(old.plain), str(new.plain))
    return Pair(at, _marked(both.old, "del"), _marked(both.new, "ins"))


def _marked(pieces: Sequence[Piece], tag: str = "") -> Markup:
    """Pieces of a text, what changed in a `<del>` or `<ins>`; never a line break of the text's."""
    shown = Markup()
    for piece in pieces:
        lines = Markup("<br>").join(escape(one_line(text)) for text in piece.text.split("\n"))
        if piece.cut:
            shown += Markup('<span class="cut"> … </span>')
        else:
            shown += Markup(f"<{tag}>{lines}</{tag}>") if piece.changed else lines
    return shown


def _money(review: Review, language: str) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """The tables of money: what they show, and their rows."""
    money = review.money
    for key, sums in (("by-dimension", money.by_dimension), ("by-source", money.by_source)):
        rows = [
            _row(half(name, language) or phrase("no-dimension", language), one, language)
            for name, one in sums.items()
            if one.difference
        ]
        if rows:
            yield phrase(key, language), rows


def _row(name: str, amounts: Sum, language: str) -> tuple[str, ...]:
    before, after = (rupiah_short(one, language) for one in (amounts.before, amounts.after))
    return (one_line(name), before, after, signed(amounts.difference, language))


def _book(book: TouchedBook, language: str) -> tuple[str, list[tuple[str, str]]]:
    chapters = [
        (chapter_name(chapter, language), captions(chapter, language)) for chapter in book.chapters
    ]
    return book_name(book), chapters


def _finding(found: Diagnostic, context: Comparison) -> tuple[str, str, str, str]:
    words = sentence(found.code, found.values, context.language)
    where = f"{context.folder}{place(found)}"
    return str(found.severity), found.code, one_line(words), one_line(where)
