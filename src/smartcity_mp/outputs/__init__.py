"""From books in memory to files: one module a format. Nothing here writes to disk."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from smartcity_mp.books.build import Books


class Format(NamedTuple):
    """A format: its module, which has `render(books, read) -> {path: bytes}`, and its help. One
    that takes long (`is_slow`) gets a third argument, by which it tells what it comes to.

    `book` is the file in which a book begins; `{}` in it stands for the name of the book, and
    `draft` is what that file has in a draft, in a format that is text. `files`
    is what its files are called, with the name of the book as a group: only such a file is removed
    when a build no longer makes it. `needs` are modules that not everyone has installed, each with
    the package that brings it.
    """

    module: str
    book: str
    files: str
    id: str
    en: str
    needs: tuple[tuple[str, str], ...] = ()
    is_slow: bool = False
    draft: str = ""

    @property
    def is_of_books(self) -> bool:
        """Whether it has a file for each book, and not one for all that there is."""
        return "{}" in self.book


FORMATS: dict[str, Format] = {
    "markdown": Format(
        "smartcity_mp.outputs.markdown",
        "markdown/{}/README.md",
        r"markdown/(?P<book>(?:buku|laporan)-\d+)/(README\.md|\d\d+-[a-z0-9-]+\.md|gambar/[a-z0-9-]+\.svg)",
        "Markdown, satu berkas tiap bab",
        "Markdown, a file a chapter",
        draft="> **RANCANGAN**",
    ),
    "html": Format(
        "smartcity_mp.outputs.html",
        "{}.html",
        r"index\.html|(?P<book>(?:buku|laporan)-\d+)\.html",
        "HTML, satu berkas tiap buku, dan halaman pembuka",
        "HTML, a file a book, and a page to start from",
        draft='<body class="draft"',
    ),
    "pdf": Format(
        "smartcity_mp.outputs.pdf",
        "{}.pdf",
        r"(?P<book>(?:buku|laporan)-\d+)\.pdf",
        "PDF, satu berkas tiap buku",
        "PDF, a file a book",
        needs=(("typst", "typst"),),
        is_slow=True,
    ),
    "docx": Format(
        "smartcity_mp.outputs.word",
        "{}.docx",
        r"(?P<book>(?:buku|laporan)-\d+)\.docx",
        "Word, satu berkas tiap buku",
        "Word, a file a book",
        needs=(("docx", "python-docx"), ("resvg_py", "resvg-py")),
    ),
    "brief": Format(
        "smartcity_mp.outputs.brief",
        "ringkasan-pimpinan.html",
        r"ringkasan-pimpinan\.html",
        "Ringkasan untuk kepala daerah, HTML satu halaman yang tercetak pada satu lembar A4",
        "A brief for the head of the region, HTML of one page that prints on one sheet of A4",
    ),
}
"""Every format of the books. Reading this imports none of them."""
USUAL = ("html", "markdown")
"""What is made where no format is named; the first is what a reader is shown."""

Read = Callable[[str], bytes | None]
"""The content of a file of the masterplan's folder; None for what cannot be read."""


Tell = Callable[[str], None]
"""Called with the label of a book and of what is next in it, such as "Buku II, Bab III"."""


def render(
    books: Books,
    read: Read,
    formats: Mapping[str, Mapping[str, object]] | Sequence[str] = USUAL,
    tell: Tell = lambda _: None,
) -> dict[str, bytes]:
    """All files of these formats by their path; each may be told something besides."""
    files: dict[str, bytes] = {}
    for name in formats:
        module = import_module(FORMATS[name].module)
        told = formats[name] if isinstance(formats, Mapping) else {}
        more = (tell,) if FORMATS[name].is_slow else ()
        files |= module.render(books, read, *more, **told)
    return files


def makes(
    path: str,
    formats: Collection[str] = tuple(FORMATS),
    books: Collection[str] = (),
    left: Collection[str] = (),
) -> bool:
    """Whether a file could come from these formats, and from these books, without any from all
    but those that are `left`.
    """
    for name in formats:
        if match := re.fullmatch(FORMATS[name].files, path):
            book = match.groupdict().get("book")
            return book in (None, *books) if books else book not in left
    return False
