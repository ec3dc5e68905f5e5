"""Which books were asked for, and in which formats."""

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.language.numbers import roman
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import FORMATS, USUAL

WORD = "docx"


def chosen(words: Iterable[str], years: Iterable[str], loaded: Loaded) -> list[int]:
    """The numbers of the books that are named, 3, III or buku-3, and of the reports of years.

    Raises Refusal.
    """
    return [*_books(words, loaded), *_reports(years, loaded)]


def _books(words: Iterable[str], loaded: Loaded) -> Iterator[int]:
    books = outlines(loaded)
    names = {
        name: book.number
        for book in books
        for name in (str(book.number), roman(book.number).lower(), book.slug)
    }
    for name in _parts(words):
        if name not in names:
            allowed = ", ".join(f"{book.number} ({book.title})" for book in books)
            raise Refusal("build.no-book", text=name, allowed=allowed)
        yield names[name]


def _reports(years: Iterable[str], loaded: Loaded) -> Iterator[int]:
    names = {str(report.year): report.number for report in reports(loaded)}
    for name in _parts(years):
        if not names:
            raise Refusal("build.no-reports", text=name)
        if name not in names:
            raise Refusal("build.no-report", text=name, allowed=", ".join(names))
        yield names[name]


def chosen_formats(
    words: Iterable[str], word_template: Path | None = None
) -> dict[str, dict[str, object]]:
    """The formats that are named, the usual ones where none is, each with what it is told besides.
    Raises Refusal.
    """
    usual = USUAL if word_template is None else (WORD,)
    names = [choice("--format", name, FORMATS) for name in _parts(words)] or usual
    for name in names:
        needs = FORMATS[name].needs
        if lacking := [package for module, package in needs if find_spec(module) is None]:
            raise Refusal("build.needs", format=name, packages=" ".join(lacking))
    formats: dict[str, dict[str, object]] = {name: {} for name in names}
    if word_template is not None:
        if WORD not in formats:
            raise Refusal("build.template-no-word")
        from smartcity_mp.cli.letterhead import letterhead

        formats[WORD]["template"] = letterhead(word_template)
    return formats


def _parts(words: Iterable[str]) -> Iterator[str]:
    return (part.strip().lower() for word in words for part in word.split(","))
