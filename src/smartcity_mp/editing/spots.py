"""A text by its lines, and a place in it: what one sees of a file that cannot be read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from smartcity_mp.source.edit import Edit


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the fields that a file may hold, and of those that hold free text."""

    all: frozenset[str]
    texts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text, without their ends, and where each starts."""

    lines: tuple[str, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Page":
        """A text as its lines."""
        lines = text.split("\n")
        starts = accumulate((len(line) + 1 for line in lines), initial=0)
        return cls(tuple(line.removesuffix("\r") for line in lines), tuple(starts))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text: line and column from 0."""

    page: Page
    line: int
    column: int
    names: Names

    @property
    def lines(self) -> tuple[str, ...]:
        return self.page.lines

    @property
    def here(self) -> str:
        return self.lines[self.line]

    def edit(self, line: int, start: int, end: int, text: str) -> Edit:
        """Characters of a line and what stands there instead."""
        at = self.page.starts[line]
        return Edit(at + start, at + end, text)

    def block(self, alike: Callable[[str], object]) -> Iterator[int]:
        """The line and those below it that are alike and as deep; deeper ones belong to them."""
        deep = depth(self.here)
        for number in range(self.line, len(self.lines)):
            line = self.lines[number]
            if line.strip() and (depth(line) < deep or (depth(line) == deep and not alike(line))):
                return
            if line.strip() and depth(line) == deep:
                yield number


def depth(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))
