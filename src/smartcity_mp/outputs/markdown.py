"""Books as Markdown that reads well as it stands and on a git host: a file a chapter."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.directory import Book, Spot, anchor_of_id
from smartcity_mp.books.environment import MISSING
from smartcity_mp.books.escaping import inline
from smartcity_mp.books.marks import BLOCK, HEADING, REFERENCE, fill
from smartcity_mp.language.numbers import roman
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.svg import draw

_DRAFT = "> **RANCANGAN**: masih ada kesalahan dalam data. Jangan diedarkan.\n\n"
_ENDS = (".", ":", "?", "!")
_ALIGN = {"left": "---", "right": "---:", "center": ":---:"}


def render(books: Books, read: Read) -> dict[str, bytes]:  # noqa: ARG001
    """The chapters of every book, their figures, and a list of contents for each book."""
    files: dict[str, str] = {}
    for book in books.books:
        folder = f"markdown/{book.outline.slug}"
        draft = _DRAFT if books.draft else ""
        for number, chapter in enumerate(book.chapters):
            page = _Page(books, book, number)
            files[f"{folder}/{file_of(book, number)}"] = draft + page.text(chapter)
            files |= {f"{folder}/{path}": text for path, text in page.figures.items()}
        files[f"{folder}/README.md"] = draft + _contents(books, book)
    return {path: text.encode() for path, text in files.items()}


def file_of(book: Book, chapter: int) -> str:
    """The name of a chapter's file; chapters count from 0."""
    return f"{chapter + 1:02d}-{book.chapters[chapter].placement.name}.md"


def _contents(books: Books, book: Book) -> str:
    facts = books.facts
    lines = [
        f"# Buku {roman(book.outline.number)}: {inline(book.outline.title)}",
        "",
        f"{inline(facts.title)} · {inline(facts.edition)}"
        + (f" · {inline(facts.date)}" if facts.date else ""),
        "",
        "## Daftar isi",
        "",
    ]
    for number, chapter in enumerate(book.chapters):
        label = f"{chapter.placement.label} " if chapter.placement.label else ""
        lines.append(f"- [{label}{chapter.title}]({file_of(book, number)})")
    for word, title in (("Tabel", "Daftar tabel"), ("Gambar", "Daftar gambar")):
        items = [
            item for item in books.directory.of_book(book.outline.number) if word in item.label
        ]
        if items:
            lines += ["", f"## {title}", ""]
        for item in items:
            target = f"{file_of(book, item.spot.chapter)}#{item.anchor}"
            lines.append(f"- [{item.label}]({target}) {inline(item.block.caption)}")
    return "\n".join(lines) + "\n"


def _joined(texts: Iterable[str], sign: str) -> str:
    """The texts in one line; one that ends with a sign of its own needs none before the next."""
    line = ""
    for text in texts:
        line += f"{' ' if line.endswith(_ENDS) else sign}{text}" if line else text
    return line


@dataclass(slots=True)
class _Page:
    """One chapter's file while it is drawn; `figures` are its charts by their path."""

    books: Books
    book: Book
    chapter: int
    figures: dict[str, str]

    def __init__(self, books: Books, book: Book, chapter: int) -> None:
        self.books, self.book, self.chapter, self.figures = books, book, chapter, {}

    def text(self, chapter: Chapter) -> str:
        def filled(kind: str, text: str) -> str:
            if kind == BLOCK:
                spot = Spot(self.book.outline.number, self.chapter, int(text))
                return "\n".join(self.block(chapter.blocks[int(text)], spot)).strip("\n")
            if kind == HEADING:
                heading = chapter.headings[int(text)]
                label = chapter.placement.label if heading.level == 1 else heading.number
                return f"{label} " if label else ""
            if kind == REFERENCE:
                return self.cite(Cite(text))
            item = self.books.directory.keyed(self.book.outline.number, text)
            return self.link(item.label, item.spot, item.anchor) if item else inline(text)

        return fill(chapter.text, filled).rstrip("\n") + "\n"

    def link(self, text: str, spot: Spot, anchor: str) -> str:
        if (spot.book, spot.chapter) == (self.book.outline.number, self.chapter):
            return f"[{text}](#{anchor})"
        other = next(book for book in self.books.books if book.outline.number == spot.book)
        folder = "" if spot.book == self.book.outline.number else f"../{other.outline.slug}/"
        return f"[{text}]({folder}{file_of(other, spot.chapter)}#{anchor})"

    def cite(self, cite: Cite) -> str:
        text = inline(cite.text or cite.id)
        spot = self.books.directory.described(self.book.outline.number, cite.id)
        return self.link(text, spot, anchor_of_id(cite.id)) if spot else text

    def anchor(self, name: str | None, spot: Spot) -> str:
        """The anchor of a thing, where this block is the one that describes it."""
        described = name and self.books.directory.described(self.book.outline.number, name) == spot
        return f'<a id="{anchor_of_id(str(name))}"></a>' if described else ""

    def content(self, content: Content) -> str:
        match content:
            case None:
                return MISSING
            case str():
                return inline(content)
            case Cite():
                return self.cite(content)
            case Link(text, address):
                return f"[{inline(text)}]({address})"
            case Marked(inner):
                return f"{self.content(inner)}{AFTER_FIGURE}"
            case Lines(items, across):
                return _joined(map(self.content, items), ", " if across else "; ")

    def block(self, block: Block, spot: Spot) -> Iterator[str]:
        match block:
            case Table():
                yield from self.table(block, spot)
            case Figure():
                yield from self.figure(block, spot)
            case Card():
                anchor = self.anchor(block.id, spot)
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
                    yield f"{sign} {self.anchor(described, spot)}{self.content(item)}"
            case Tiles():
                for content, name, remark in block.items:
                    about = f" ({inline(remark)})" if remark else ""
                    yield f"- **{self.content(content)}** {inline(name)}{about}"
            case Signatures():
                yield f"{self.content(block.place_date)}"
                for position, signer in block.signers:
                    line = self.content(signer) if signer else "." * 40
                    yield from ("", f"**{inline(position)}**", "", line)
            case Statement():
                yield f"> **{self.content(block.text)}**"

    def field(self, head: str, content: Content, indent: str) -> Iterator[str]:
        """A field of a card; several things stand below its name as a list of their own."""
        match content:
            case Lines((first, *rest), False):
                under = head.endswith("-")
                yield f"{head} {self.content(first)}" if under else head
                for item in rest if under else (first, *rest):
                    yield from self.field(f"{indent}-", item, f"{indent}  ")
            case _:
                yield f"{head} {self.content(content)}"

    def caption(self, block: Table | Figure, spot: Spot) -> Iterator[str]:
        item = self.books.directory.captioned.get(spot)
        sign = AFTER_FIGURE if block.illustrative else ""
        if item:
            yield f'<a id="{item.anchor}"></a>'
            yield ""
            yield f"**{item.label}** {inline(block.caption)}{sign}"
        else:
            yield f"**{inline(block.caption)}**{sign}"

    def table(self, table: Table, spot: Spot) -> Iterator[str]:
        *lines, caption = self.caption(table, spot)
        yield from lines
        yield f"{caption} ({inline(table.unit)})" if table.unit else caption
        yield ""
        heads = [
            inline(f"{column.group} {column.label}".strip() if column.group else column.label)
            for column in table.columns
        ]
        yield f"| {' | '.join(heads)} |"
        yield f"|{'|'.join(_ALIGN[column.align] for column in table.columns)}|"
        for row in table.rows:
            yield f"| {' | '.join(self.cells(row, len(table.columns), spot))} |"

    def cells(self, row: Row, width: int, spot: Spot) -> list[str]:
        cells = [self.content(cell) for cell in row.cells]
        cells[0] = self.anchor(row.id, spot) + cells[0]
        if row.kind != "body":
            cells = [f"**{cell}**" if cell else "" for cell in cells]
        return cells + [""] * (width - len(cells))

    def figure(self, figure: Figure, spot: Spot) -> Iterator[str]:
        item = self.books.directory.captioned.get(spot)
        name = item.anchor if item else f"gambar-{self.chapter + 1}-{spot.block + 1}"
        path = f"gambar/{name}.svg"
        self.figures[path] = draw(figure, name) + "\n"
        yield f"![{inline(figure.alt)}]({path})"
        yield ""
        yield from self.caption(figure, spot)
