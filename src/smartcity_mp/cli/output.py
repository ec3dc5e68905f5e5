"""What a build does with the folder of its books, and what it says happened there."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from smartcity_mp.books.build import Books, Kept
from smartcity_mp.books.shelf import Outline, outlines, reports
from smartcity_mp.cli.folders import within
from smartcity_mp.cli.voice import Voice
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.language.unseen import file_name
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import FORMATS, Format, makes
from smartcity_mp.project import Project
from smartcity_mp.writer import Written, listed, write

MANIFEST = ".smartcity-mp-files"
START = "index.html"
_SHOWN = 10
"""Files that are named one by one; what is more is counted."""


def kept_books(
    folder: Path, numbers: Collection[int], loaded: Loaded, formats: Collection[str]
) -> list[int]:
    """The books that an earlier build made and this one leaves there: where no number is named,
    the reports. Raises WriteError.
    """
    there = [path for path in listed(folder, MANIFEST) if (folder / path).is_file()]
    if (format := _of_books(formats)) is None:
        return []
    every = (*(outlines(loaded) if numbers else ()), *reports(loaded))
    others = [book for book in every if book.number not in numbers]
    return [book.number for book in others if format.book.format(book.slug) in there]


def _of_books(formats: Iterable[str]) -> Format | None:
    """The first of the formats that has a file for each book, if any has."""
    return next((FORMATS[name] for name in formats if FORMATS[name].is_of_books), None)


def put(
    project: Project,
    folder: Path,
    files: dict[str, bytes],
    formats: Collection[str],
    books: Collection[Outline],
    *,
    force: bool,
) -> Written:
    """Write what a build made, and remove what it would have made but no longer does.

    `books` are all that it was asked for; without them it was asked for all but the reports.
    """
    left = () if books else [report.slug for report in reports(project.loaded)]
    return write(
        folder,
        files,
        manifest=MANIFEST,
        renewed=lambda path: makes(path, formats, [book.slug for book in books], left),
        overwrite=force,
        within=within(folder, project),
        closed=project.reads,
    )


def tell(
    voice: Voice,
    folder: Path,
    written: Written,
    built: Books,
    formats: Collection[str],
) -> None:
    """Say which books there are now, and what a build did with the files of its folder."""
    if format := _of_books(formats):
        for book in built.outlines:
            place = folder / format.book.format(book.slug)
            voice.result("build.made", place=place, title=book.title)
    for whole in (FORMATS[name] for name in formats if not FORMATS[name].is_of_books):
        title = getattr(whole, voice.language)
        voice.result("build.made", place=folder / whole.book, title=title)
    changed, same = len(written.changed), len(written.unchanged)
    voice.hint("build.done", folder=folder, changed=changed, same=same)
    if written.kept:
        voice.hint("build.kept", count=len(written.kept))
    for key, paths in (("build.removed", written.removed), ("build.left", written.left)):
        if paths:
            voice.note(key, count=len(paths), files=_named(paths))
    if not built.draft and (old := _drafts(folder, built.kept, formats)):
        voice.note("build.old-drafts", count=len(old), files=_named(old))


def tell_draft(
    voice: Voice, built: Books, reports: Iterable[Report], unread: Sequence[str]
) -> None:
    """Say what a draft is made without, so that nobody takes it for the whole."""
    if not built.draft:
        return
    if errors := sum(report.count(Severity.ERROR) for report in reports):
        voice.note("build.draft-errors", count=errors)
    if unread:
        voice.note("build.draft-unread", count=len(unread), files=_named(unread))


def _drafts(folder: Path, books: Iterable[Kept], formats: Collection[str]) -> list[str]:
    """The books beside the new ones that an earlier build left as drafts."""
    return [
        book.outline.slug
        for book in books
        if any(_is_draft(folder, book.outline, FORMATS[name]) for name in formats)
    ]


def _is_draft(folder: Path, book: Outline, format: Format) -> bool:
    place = folder / format.book.format(book.slug)
    return bool(format.draft) and place.is_file() and format.draft.encode() in place.read_bytes()


def tell_where(voice: Voice, folder: Path, missing: int, formats: Iterable[str]) -> None:
    """Say how many values are missing in the books, and where to begin reading."""
    are_books = _of_books(formats) is not None
    if missing and are_books:
        voice.hint("build.missing", count=missing)
    start = START if are_books else FORMATS[next(iter(formats))].book
    if start.endswith(".html") and (folder / start).is_file():
        voice.hint("build.open", place=(folder / start).resolve())


def _named(paths: Sequence[str]) -> tuple[str, ...]:
    more = ("  …",) if len(paths) > _SHOWN else ()
    return (*(f"  {file_name(path)}" for path in paths[:_SHOWN]), *more)
