"""One chapter: its template, filled with its view, as Markdown text with marks, and its blocks."""

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from jinja2 import TemplateSyntaxError
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from markupsafe import Markup

from smartcity_mp.books.blocks import (
    Block,
    Card,
    Figure,
    Listing,
    Signatures,
    Statement,
    Table,
    Tiles,
    contents,
    missing_in,
)
from smartcity_mp.books.bounds import Budget, TooMuchError
from smartcity_mp.books.compiled import PROJECT
from smartcity_mp.books.environment import ShownTypeError, chapters
from smartcity_mp.books.escaping import blocks, inline
from smartcity_mp.books.facts import Facts
from smartcity_mp.books.marks import (
    BLOCK,
    HEADING,
    REFERENCE,
    TABLE_OR_FIGURE,
    blocks_alone,
    mark,
)
from smartcity_mp.books.narrative import Written, own_narrative
from smartcity_mp.books.narrative import chapter as rewritten
from smartcity_mp.books.rounding import with_note
from smartcity_mp.books.shelf import SUFFIX, Outline, Placement
from smartcity_mp.books.signs import signs_at_heads
from smartcity_mp.books.views import VIEWS
from smartcity_mp.books.words.absence import absent
from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading import Loaded

_HEADING = re.compile(r"(#{1,6})[ \t]+(\S.*)")
_FENCE = re.compile(r"`{3,}")
_TEMPLATE_ERRORS = (
    TemplateError, ShownTypeError, ArithmeticError, LookupError, AttributeError, TypeError,
    ValueError, RuntimeError, MemoryError, SyntaxError, AssertionError,
)  # fmt: skip
_PLACED: dict[str, type[Block]] = {
    "table": Table,
    "figure": Figure,
    "card": Card,
    "listing": Listing,
    "tiles": Tiles,
    "signatures": Signatures,
    "statement": Statement,
}
"""What a template calls to place a block, and the kind of block that it takes."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the chapter's own. `number` is "2.1" for a section, else ""."""

    level: int
    title: str
    number: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter in memory. `text` is Markdown with marks, which name blocks and headings."""

    placement: Placement
    text: str
    blocks: tuple[Block, ...]
    headings: tuple[Heading, ...]
    missing: int
    """How many values read "belum tersedia"."""
    anchors: tuple[tuple[str, Diagnostic], ...] = ()
    """Places that links of the region's own texts name, each with the finding if there is none."""

    @property
    def title(self) -> str:
        """Markdown of the chapter's title."""
        return self.headings[0].title if self.headings else inline(self.placement.name)


class Maker:
    """Makes the chapters of a build; what is wrong with templates and narratives is in `found`."""

    def __init__(self, loaded: Loaded, facts: Facts, books: tuple[Outline, ...]) -> None:
        self.loaded = loaded
        self.facts = facts
        self.books = books
        self.found: list[Diagnostic] = []
        self.noted: dict[int, Written] = {}
        self._own = {
            template_of(path.removesuffix(SUFFIX)): text
            for path, text in loaded.templates.items()
            if path.endswith(SUFFIX)
        }
        self._views: dict[tuple[str, int | None], Any] = {}
        self._titles: dict[str, Markup] = {}
        self.budget = Budget()
        self._missing: list[object] = []
        # It knows nothing of this: a ring would keep a whole plan until garbage is looked for.
        self._environment = chapters(self._own, self._missing.append, self.budget)

    def view(self, name: str, year: int | None = None) -> Any:
        """The view of a chapter, made once, for a report once a year."""
        if (name, year) not in self._views:
            if name not in VIEWS:
                raise UndefinedError(f'view("{name}")')
            plan = self.loaded.plan
            self._views[name, year] = VIEWS[name](plan.in_year(year) if year else plan)
        return self._views[name, year]

    def title(self, placement: Placement) -> Markup:
        """A chapter's title as its template begins with it, for a list of chapters."""
        if placement.name not in self._titles:
            self._titles[placement.name] = self._title_of(placement.name)
        return self._titles[placement.name]

    def _title_of(self, chapter: str) -> Markup:
        name = template_of(chapter)
        loader = self._environment.loader
        assert loader is not None
        source, _, _ = loader.get_source(self._environment, name)
        first = next(filter(None, map(_HEADING.match, source.split("\n"))), None)
        if first and name in self._own:
            first = _HEADING.match(rewritten(first[0], name, lambda *_: False).text)
        return Markup(_title(first[2]) if first else inline(chapter))

    def chapter(self, book: Outline, placement: Placement) -> Chapter | None:
        """A chapter; None if the project's own template for it is wrong."""
        name = template_of(placement.name)
        started = _Started(self, book, placement)
        self._missing.clear()
        self.budget.begin(limited=name in self._own)
        try:
            text = self._environment.get_template(name).render(started.names())
            if name in self._own:
                self.budget.pay_for_reading(text)
        except _TEMPLATE_ERRORS as error:
            if name not in self._own:
                raise
            self.found.append(_template_error(error, f"{PROJECT}{placement.name}{SUFFIX}"))
            return None
        return started.finish(text, len(self._missing), is_own=name in self._own)


def template_of(chapter: str) -> str:
    """The name of a chapter's template."""
    return f"id/chapters/{chapter}.md.j2"


@dataclass(slots=True)
class _Started:
    """One chapter while it is made: what its template calls, and what it has placed."""

    maker: Maker
    book: Outline
    placement: Placement
    blocks: list[Block] = field(default_factory=list)
    anchors: list[tuple[str, Diagnostic]] = field(default_factory=list)

    def names(self) -> dict[str, Any]:
        """All that a chapter's template can use."""
        placers = {name: self._placer(name, kind) for name, kind in _PLACED.items()}
        view = partial(self.maker.view, year=self.book.year)
        own = {"v": view(self.placement.name)} if self.placement.name in VIEWS else {}
        return {
            **placers,
            **own,
            "facts": self.maker.facts,
            "book": self.book,
            "books": self.maker.books,
            "view": view,
            "chapter_title": self.maker.title,
            "narrative": self.narrative,
            "absent": partial(absent, self.maker.loaded.plan),
            "paragraphs": lambda text: Markup(blocks(text)),
            "ref": lambda name: Markup(mark(REFERENCE, str(name))),
            "see": lambda key: Markup(mark(TABLE_OR_FIGURE, str(key))),
        }

    def _placer(self, name: str, kind: type[Block]) -> Callable[[Block | None], Markup]:
        def place(block: Block | None) -> Markup:
            if block is None:  # a view has nothing to show there
                return Markup("")
            if not isinstance(block, kind):
                raise ShownTypeError(f"{name}({type(block).__name__})")
            self.maker.budget.pay(1 + sum(1 for _ in contents(block)))
            shown = with_note(signs_at_heads(block)) if isinstance(block, Table) else block
            self.blocks.append(shown)
            return Markup(f"\n\n{mark(BLOCK, str(len(self.blocks) - 1))}\n\n")

        return place

    def narrative(self, name: str | None = None, caller: Callable[[], str] | None = None) -> Markup:
        """The region's own prose for this chapter, else what the template has in its place."""
        chapter = name or self.placement.name
        for own in (f"{self.book.slug}-{chapter}", chapter):
            if (plan := self.maker.loaded.plan).narratives.get(own):
                level = 2 if self.placement.kind == "front" else 3
                written = own_narrative(plan, own, level)
                self.note(written)
                if not written.is_refused:
                    return Markup(f"\n\n{written.text}\n\n")
        return Markup(caller()) if caller else Markup("")

    def note(self, written: Written) -> None:
        """Keep what was found in a text of the region's own, and where it leads."""
        if id(written) not in self.maker.noted:  # several books may show one narrative
            self.maker.noted[id(written)] = written
            self.maker.found += written.found
        self.anchors += written.anchors

    def keeps(self, kind: str, text: str) -> bool:
        """Whether an own template may hold this mark: it cannot make marks by itself."""
        if kind == BLOCK:
            return text.isdecimal() and int(text) < len(self.blocks)
        return kind in (REFERENCE, TABLE_OR_FIGURE)

    def finish(self, text: str, missing: int, *, is_own: bool) -> Chapter | None:
        text = "\n".join(_without_spare_lines(text.split("\n"))).strip("\n") + "\n"
        file = f"{PROJECT}{self.placement.name}{SUFFIX}"
        if is_own:
            written = rewritten(text, file, self.keeps)
            self.note(written)
            if written.is_refused:
                return None
            text = written.text + "\n"
        if blocks_alone(text) != list(range(len(self.blocks))):
            values = {"chapter": self.placement.name}
            self.maker.found.append(diagnostic(Position(file), "SMP703", **values))
        headings: list[Heading] = []
        lines = list(_number_headings(text, self.placement, headings))
        shown = (content for block in self.blocks for content in contents(block))
        missing += sum(map(missing_in, shown))
        return Chapter(
            self.placement,
            "\n".join(lines),
            tuple(self.blocks),
            tuple(headings),
            missing,
            tuple(self.anchors),
        )


def _outside_code(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The lines of a chapter, each with whether it stands outside of code at the left margin."""
    fence = ""
    for line in lines:
        opening = _FENCE.match(line)
        yield line, not fence and not opening
        if fence:
            fence = "" if line.rstrip() == fence else fence
        elif opening:
            fence = opening[0]


def _without_spare_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines with one blank line where several follow each other."""
    was_blank = True
    for line, is_prose in _outside_code(lines):
        if line or not was_blank or not is_prose:
            yield line
        was_blank = not line and is_prose


def _number_headings(text: str, placement: Placement, headings: list[Heading]) -> Iterator[str]:
    """The lines of a chapter, a mark in each heading for its number; the headings are collected."""
    counts = [0] * 7
    for line, is_prose in _outside_code(text.split("\n")):
        match = _HEADING.match(line) if is_prose else None
        title = _title(match[2]) if match else ""
        if match is None or not title:
            yield line
            continue
        level = len(match[1])
        counts[level] += 1
        counts[level + 1 :] = [0] * (6 - level)
        number = ".".join(str(count) for count in counts[2 : level + 1])
        numbered = placement.number and level in (2, 3)
        headings.append(Heading(level, title, f"{placement.number}.{number}" if numbered else ""))
        yield f"{match[1]} {mark(HEADING, str(len(headings) - 1))}{title}"


def _title(text: str) -> str:
    """The title of a heading without the number signs that may close it."""
    text = text.rstrip()
    bare = text.rstrip("#")
    return bare.rstrip() if bare[-1:] in ("", " ", "\t") else text


def _template_error(error: Exception, file: str) -> Diagnostic:
    """An error in a project's template as a finding at its line."""
    line = getattr(error, "lineno", None) if isinstance(error, TemplateSyntaxError) else None
    if line is None:
        frames = traceback.extract_tb(error.__traceback__)
        line = next((frame.lineno for frame in reversed(frames) if frame.filename == file), 1)
    code = "SMP702" if isinstance(error, UndefinedError | AttributeError) else "SMP701"
    if isinstance(error, TooMuchError | RecursionError | MemoryError):
        problem = getattr(error, "problem", None)
        return diagnostic(Position(file, line or 1), "SMP715", problem=problem)
    text = getattr(error, "message", None) or str(error)
    if isinstance(error, SecurityError):
        text = f"{type(error).__name__}: {text}"
    return diagnostic(Position(file, line or 1), code, text=text)
