"""What a region wrote, written anew: nothing but text, emphasis, lists, tables and safe links.

A narrative or an own chapter is read as Markdown is read (`books/markdown.py`), and what was read
is written so that every format shows the same. Nothing passes that is not known here. Comments and
a front matter are private and left out; whatever else is left out is a finding at its place.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from smartcity_mp.books.markdown import TextLimitError, read_author
from smartcity_mp.books.rewriting import Writer, tree
from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.model.plan import Plan, once_per_plan

LIMIT = 100_000
"""So many characters one narrative may have: forty pages."""
TOTAL = 400_000
"""So many characters all narratives may have together."""
_KEPT = 128
"""Narratives that `serve` need not read again when something else has changed."""
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?:\n|[ \t#-].*\n|\w[\w -]*:.*\n)+?(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


@dataclass(slots=True)
class Written:
    """A text written anew, what is wrong with it, and where its links lead within the book."""

    text: str
    found: list[Diagnostic]
    anchors: list[tuple[str, Diagnostic]]
    """Places in the book that links name, each with the finding if there is no such place."""
    is_refused: bool = False


@once_per_plan
def _read(_plan: Plan) -> dict[tuple[str, int], Written]:
    """What was read of a plan's narratives, by name and level: a hundred books may show one."""
    return {}


def own_narrative(plan: Plan, name: str, level: int) -> Written:
    """One of a region's narratives, unless all of them together are too long by then."""
    read = _read(plan)
    if (name, level) not in read:
        read[name, level] = _own_narrative(plan.narratives, name, level)
    return read[name, level]


def _own_narrative(narratives: Mapping[str, str], name: str, level: int) -> Written:
    lengths = accumulate(map(len, narratives.values()))
    if next(sum for own, sum in zip(narratives, lengths, strict=True) if own == name) > TOTAL:
        return _refused(f"narratives/{name}.md", "total")
    return narrative(narratives[name], level, name)


@lru_cache(_KEPT)
def narrative(text: str, level: int, name: str) -> Written:
    """A narrative's Markdown, its headings shifted so that the highest is of `level`.

    Its name begins the labels of its footnotes, since several narratives stand in one chapter.
    """
    file = f"narratives/{name}.md"
    if len(text) > LIMIT:
        return _refused(file, "size")
    private = _FRONT_MATTER.match(text)
    if private:
        text = "\n" * private[0].count("\n") + text[private.end() :]
    prefix = re.sub(r"[^A-Za-z0-9]+", "-", name) + "-"
    return _written(text, file, level, prefix, lambda _kind, _text: False)


def _refused(file: str, problem: str, line: int = 1) -> Written:
    wrong = diagnostic(Position(file, line), "SMP711", problem=problem)
    return Written("", [wrong], [], is_refused=True)


def chapter(text: str, file: str, keeps: Callable[[str, str], bool]) -> Written:
    """A chapter of a region's own template; `keeps` says which marks it may hold."""
    return _written(text, file, None, "", keeps)


def _written(
    text: str, file: str, level: int | None, prefix: str, keeps: Callable[[str, str], bool]
) -> Written:
    try:
        tokens = read_author(text)
    except TextLimitError as error:
        return _refused(file, error.problem, error.line + 1)
    writer = Writer(file, text.split("\n"), prefix, keeps)
    writer.learn(tokens, level)
    body = "\n".join(writer.blocks(tree(tokens)))
    return Written(body.strip("\n"), writer.found, writer.anchors)
