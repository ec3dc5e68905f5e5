"""Books as Markdown that reads well as it stands and on a git host: a file a chapter."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Literal

from smartcity_mp.books.blocks import (
    AFTER_FIGURE,
    Block,
    Card,
    Cite,
    Content,
    Figure,
    Lines,
    Link,
    Listing,
    Marked,
    Row,
    Signatures,
    Statement,
    Table,
    Tiles,
)
from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book
from smartcity_mp.books.environment import MISSING
from smartcity_mp.books.escaping import destination, inline, items, paragraphs
from smartcity_mp.books.lists import flat, parts_of
from smartcity_mp.books.marks import fill
from smartcity_mp.books.minutes import file_of as file_of_minutes
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.drawing.blocks import cells, head
from smartcity_mp.outputs.drawing.places import (
    Caption,
    Number,
    Placed,
    Places,
    Reference,
    captions,
)

_DRAFT = "> **RANCANGAN**: masih ada kesalahan dalam data. Jangan diedarkan.\n\n"
_ENDS = (".", ":", "?", "!")
_ALIGN = {"left": "---", "right": "---:", "center": ":---:"}


def render(books: Books, read: Read) -> dict[str, bytes]:  # noqa: ARG001
    """The chapters of every book, their figures, and a list of contents for each book."""
    files: dict[str, str] = {}
    for book in books.books:
        folder = f"markdown/{book.outline.slug}"
        draft = _DRAFT if books.draft else ""
        said = inline(books.facts.foot(is_report=book.outline.year is not None))
        foot = f"\n---\n\n{said}\n" if said else ""
        for number in range(len(book.chapters)):
            page = _Page(books, book, number)
            files[f"{folder}/{file_of(book, number)}"] = draft + page.text() + foot
            files |= {f"{folder}/{path}": text for path, text in page.figures.items()}
        files[f"{folder}/README.md"] = draft + _contents(books, book) + foot
    return {path: text.encode() for path, text in files.items()}


def file_of(book: Book, chapter: int) -> str:
    """The name of a chapter's file; chapters count from 0."""
    return f"{chapter + 1:02d}-{book.chapters[chapter].placement.name}.md"


def minutes(books: Books) -> dict[str, bytes]:
    """The minutes of workshops, a file each, with the plan's name below."""
    facts = books.facts
    said = inline(facts.foot())
    foot = f"\n---\n\n{said}\n" if said else ""
    named = f"\n{inline(facts.title)} · {inline(facts.region)}\n{foot}"
    return {
        file_of_minutes(book, "md"): (_Page(books, book, 0).text() + named).encode()
        for book in books.books
    }


def _contents(books: Books, book: Book) -> str:
    facts = books.facts
    lines = [
        f"# {book.outline.label}: {inline(book.outline.title)}",
        "",
        f"{inline(facts.title)} · {inline(facts.edition)}"
        + (f" · {inline(facts.date)}" if facts.date else ""),
        "",
        inline(books.identity(book).line),
        "",
        "## Daftar isi",
        "",
    ]
    for number, chapter in enumerate(book.chapters):
        label = f"{chapter.placement.label} " if chapter.placement.label else ""
        lines.append(f"- [{label}{chapter.title}]({file_of(book, number)})")
    lists: tuple[tuple[Literal["table", "figure"], str], ...] = (
        ("table", "Daftar tabel"),
        ("figure", "Daftar gambar"),
    )
    for of, title in lists:
        items = list(captions(books, book, of))
        if items:
            lines += ["", f"## {title}", ""]
        for item in items:
            target = f"{file_of(book, item.spot.chapter)}#{item.anchor}"
            lines.append(f"- [{item.label}]({target}) {inline(item.text)}")
    return "\n".join(lines) + "\n"


def _joined(texts: Iterable[str], sign: str) -> str:
    """The texts in one line; one that ends with a sign of its own needs none before the next."""
    line = ""
    for text in texts:
        line += f"{' ' if line.endswith(_ENDS) else sign}{text}" if line else text
    return line


class _Page:
    """One chapter's file while it is drawn; `figures` are its charts by their path."""

    def __init__(self, books: Books, book: Book, chapter: int) -> None:
        self.books, self.book, self.chapter = books, book, chapter
        self.places = Places(books, book, chapter)
        self.figures: dict[str, str] = {}

    def text(self) -> str:
        text = fill(self.book.chapters[self.chapter].text, self.filled)
        return text.rstrip("\n") + "\n"

    def filled(self, kind: str, text: str) -> str:
        match self.places.resolve(kind, text):
            case Placed(block, index):
                return "\n".join(self.block(block, index)).strip("\n")
            case Number(_, label):
                return f"{label} " if label else ""
            case Reference() as to:
                return self.reference(to)

    def reference(self, to: Reference) -> str:
        text = inline(to.text)
        if to.spot is None:
            return text
        if (to.spot.book, to.spot.chapter) == (self.book.outline.number, self.chapter):
            return f"[{text}](#{to.anchor})"
        other = next(book for book in self.books.books if book.outline.number == to.spot.book)
        folder = "" if other is self.book else f"../{other.outline.slug}/"
        return f"[{text}]({folder}{file_of(other, to.spot.chapter)}#{to.anchor})"

    def anchor(self, name: str | None, index: int) -> str:
        """The anchors of a thing, where this block is the one that describes it."""
        anchor = self.places.anchor(name, index)
        anchors = (anchor, *self.places.former_anchors(name, index)) if anchor else ()
        return "".join(f'<a id="{place}"></a>' for place in anchors)

    def content(self, content: Content) -> str:
        match content:
            case None:
                return MISSING
            case str():
                return inline(flat(content)) if "\n" in content else inline(content)
            case Cite():
                return self.reference(self.places.reference(content))
            case Link(text, address):
                return f"[{inline(text)}]({destination(address)})"
            case Marked(inner):
                return f"{self.content(inner)}{AFTER_FIGURE}"
            case Lines(items, across):
                return _joined(map(self.content, items), ", " if across else "; ")

    def block(self, block: Block, index: int) -> Iterator[str]:
        match block:
            case Table():
                yield from self.table(block, index)
            case Figure():
                yield from self.figure(block, index)
            case Card():
                anchor = self.anchor(block.id, index)
                yield f"{'#' * block.level} {anchor}{inline(block.id)} {inline(block.title)}"
                yield ""
                for name, content in block.fields:
                    yield from self.field(f"- **{inline(name)}**:", content, "  ")
            case Listing():
                if block.label:
                    yield from (f"{inline(block.label)}:", "")
                ids = block.ids or (None,) * len(block.items)
                for number, (item, described) in enumerate(zip(block.items, ids, strict=True), 1):
                    sign = f"{number}." if block.ordered else "-"
                    yield f"{sign} {self.anchor(described, index)}{self.content(item)}"
            case Tiles():
                for content, name, remark in block.items:
                    about = f" ({inline(remark)})" if remark else ""
                    yield f"- **{self.content(content)}** {inline(name)}{about}"
            case Signatures():
                yield f"{self.content(block.place_date)}"
                for signer in block.signers:
                    yield from ("", f"**{inline(signer.position)}**", "")
                    lines = [inline(signer.name) if signer.name else "." * 40]
                    for name, text in signer.details:
                        lines.append(f"{inline(name)}: {inline(text) if text else '.' * 30}")
                    yield "  \n".join(lines)
            case Statement():
                yield f"> **{self.content(block.text)}**"

    def field(self, head: str, content: Content, indent: str) -> Iterator[str]:
        """A field of a card; several things stand below its name as a list of their own."""
        match content:
            case str() if "\n" in content:
                yield from self.text_field(head, content, indent)
            case Lines((first, *rest), False):
                under = head.endswith("-")
                yield f"{head} {self.content(first)}" if under else head
                for item in rest if under else (first, *rest):
                    yield from self.field(f"{indent}-", item, f"{indent}  ")
            case _:
                yield f"{head} {self.content(content)}"

    def text_field(self, head: str, text: str, indent: str) -> Iterator[str]:
        """A text of several lines in a card; the lists in it stand below its name."""
        parts = [part for paragraph in paragraphs(text) for part in parts_of(paragraph)]
        lead = list(takewhile(lambda part: isinstance(part, str), parts))
        yield f"{head} {inline(' '.join(map(str, lead)))}" if lead else head
        for part in parts[len(lead) :]:
            lines = ["", inline(part)] if isinstance(part, str) else ["", *items(part)]
            yield from (f"{indent}{line}" if line else "" for line in lines)

    def caption(self, caption: Caption) -> Iterator[str]:
        text = inline(caption.text)
        if caption.label:
            yield f'<a id="{caption.anchor}"></a>'
            yield ""
        line = f"**{caption.label}** {text}" if caption.label else f"**{text}**"
        sign = AFTER_FIGURE if caption.illustrative else ""
        yield f"{line}{sign} ({inline(caption.unit)})" if caption.unit else f"{line}{sign}"

    def table(self, table: Table, index: int) -> Iterator[str]:
        yield from self.caption(self.places.caption(table, index))
        yield ""
        yield f"| {' | '.join(inline(head(column)) for column in table.columns)} |"
        yield f"|{'|'.join(_ALIGN[column.align] for column in table.columns)}|"
        for row in table.rows:
            yield f"| {' | '.join(self.cells(table, row, index))} |"
        if table.note:
            yield from ("", inline(table.note))

    def cells(self, table: Table, row: Row, index: int) -> Iterator[str]:
        for place, (_, cell) in enumerate(cells(table, row)):
            shown = self.content(cell)
            if place == 0:
                shown = self.anchor(row.id, index) + shown
            yield f"**{shown}**" if shown and row.kind != "body" else shown

    def figure(self, figure: Figure, index: int) -> Iterator[str]:
        caption = self.places.caption(figure, index)
        name = caption.anchor if caption.label else f"gambar-{self.chapter + 1}-{index + 1}"
        path = f"gambar/{name}.svg"
        self.figures[path] = self.places.svg(figure, name) + "\n"
        yield f"![{inline(figure.alt)}]({path})"
        yield ""
        yield from self.caption(caption)
