"""What stands before the chapters of a Word file: the cover, the contents, two lists."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book, anchor_of_section
from smartcity_mp.data.pictures import media_type
from smartcity_mp.outputs.drawing.bookmarks import bookmark
from smartcity_mp.outputs.drawing.places import captions
from smartcity_mp.outputs.drawing.prose import plain, title
from smartcity_mp.outputs.word.blocks import Piece, Room, said
from smartcity_mp.outputs.word.charts import ratio
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.xml import (
    Element,
    Face,
    Shape,
    field,
    paragraph,
    run,
    w,
)

_VIEW = 0.35
"""How much of the height of a page the picture on the cover may take."""
_CREST = 1500
"""How high the emblem is, in twentieths of a point."""
DRAFT = "RANCANGAN: masih ada kesalahan dalam data. Jangan diedarkan."


class Pictures(NamedTuple):
    """The pictures of a cover, as far as there are any."""

    logo: bytes | None
    view: bytes | None


def cover(
    package: Package, books: Books, book: Book, pictures: Pictures, room: Room
) -> list[Element]:
    """Whose book it is, which one, and what it is worth, on a page with so much room."""
    facts, outline, styles = books.facts, book.outline, package.styles
    shown = [
        (pictures.view, "Gambar sampul", _VIEW * room.height),
        (pictures.logo, f"Lambang {facts.region}", float(_CREST)),
    ]
    made = []
    for content, alt, most in shown:
        if content is not None:
            high = min(most, room.upright * ratio(content))
            size = (high / ratio(content), high)
            drawn = package.picture(content, str(media_type(content)), alt, size)
            made.append(paragraph([drawn], Shape(styles["sampul daerah"])))
    share = 0.1 if package.has_letterhead or pictures.view else 0.26
    above = round(room.height * share)
    place = f"{facts.edition}{f' · {facts.place}' if facts.place else ''}"
    status = "Rancangan – belum untuk diedarkan" if books.draft else _status(books, book)
    lines: list[tuple[str, str | None, int | None]] = [
        ("sampul daerah", f"Pemerintah {facts.region}", None),
        ("sampul jilid", outline.label, above),
        ("sampul judul", outline.title, None),
        ("sampul rencana", facts.title, None),
        ("sampul rencana", facts.subtitle, None),
        ("sampul keterangan", f"{place}{f', {facts.date}' if facts.date else ''}", above),
    ]
    for style, text, before in lines:
        if text:
            made.append(paragraph([run(text)], Shape(styles[style], before=before)))
    small = Shape(styles["sampul keterangan"])
    if status:
        made.append(paragraph([run(status, Face(bold=True))], small))
    if facts.notice:
        made.append(paragraph([run(facts.notice)], small))
    made.append(paragraph([run(books.identity(book).line)], small))
    return made


def _status(books: Books, book: Book) -> str:
    return books.facts.status(is_report=book.outline.year is not None)


class Entry(NamedTuple):
    """A line of a list: what it says, and the place that it leads to."""

    text: str
    anchor: str
    level: int = 1


def lists(package: Package, books: Books, book: Book, room: int) -> Iterator[Piece]:
    """The contents and the lists of tables and figures, as fields that say already what they say
    when Word reckons them anew; only the numbers of the pages wait for that.
    """
    heading = Shape(package.styles["judul daftar"])
    contents = list(_contents(book))
    both = [
        ("Daftar Isi", 'TOC \\o "1-2" \\h \\z \\u', "toc {}", contents),
        (
            "Daftar Tabel",
            'TOC \\h \\z \\c "Tabel"',
            "table of figures",
            _listed(books, book, "table"),
        ),
        (
            "Daftar Gambar",
            'TOC \\h \\z \\c "Gambar"',
            "table of figures",
            _listed(books, book, "figure"),
        ),
    ]
    for called, order, style, entries in both:
        if entries:
            made = list(_field_of(package, order, style, entries, room))
            if called == "Daftar Isi":
                made = [_as_contents(made)]
            yield Piece([paragraph([run(called)], heading), *made])


def _contents(book: Book) -> Iterator[Entry]:
    for chapter in book.chapters:
        for index, heading in enumerate(chapter.headings):
            if heading.level <= 2:
                label = chapter.placement.label if heading.level == 1 else heading.number
                said = plain(title(heading.title))
                text = f"{label}  {said}" if label else said
                yield Entry(text, anchor_of_section(chapter.placement, index), heading.level)


def _listed(books: Books, book: Book, of: Literal["table", "figure"]) -> list[Entry]:
    return [Entry(f"{item.label}  {said(item)}", item.anchor) for item in captions(books, book, of)]


def _field_of(
    package: Package, order: str, style: str, entries: Sequence[Entry], room: int
) -> Iterator[Element]:
    *begin, end = field(order, ())
    for place, entry in enumerate(entries):
        known = bookmark(entry.anchor)
        number = field(f"PAGEREF {known} \\h", [run("")])
        line = w("hyperlink", run(entry.text), w("r", w("tab")), *number, anchor=known, history=1)
        pieces = [*(begin if place == 0 else ()), line]
        if place == len(entries) - 1:
            pieces.append(end)
        made = paragraph(pieces, Shape(package.styles[style.format(entry.level)]))
        made[0].append(w("tabs", w("tab", val="right", leader="dot", pos=room)))
        yield made


def _as_contents(paragraphs: Sequence[Element]) -> Element:
    """The contents as Word knows them, with a handle to renew them."""
    kind = w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique"))
    return w("sdt", w("sdtPr", kind), w("sdtContent", *paragraphs))
