"""Which parts of a chapter stand on sheets turned sideways: wide tables and what leads to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from smartcity_mp.outputs.drawing.svg import legible
from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.heights import END, PART, ended, height
from smartcity_mp.outputs.pdf.nodes import Node, kind_of

_CHART = 0.72
"""The most of a page's height that a chart takes while its letters can be read."""
_ROOM = 170.0
"""A chart is not wider, in millimetres: its letters would be larger than those of the text."""
_TALLEST = 0.93
"""No chart takes more of a page's height, whatever its letters."""
_ALONE = 0.75
"""A higher chart has a page for itself: its table fills the page before."""
_FEW = 0.6
"""Less of an upright page than this is no reason to turn the paper: it stands across, too."""
NEARLY_EMPTY, FULL = 1 / 3, 0.92
"""Less of a page looks like a mistake; so much of one holds what is to stand on it."""
_NEW_PAGE: Node = {"t": "page"}


def sheets(nodes: Sequence[Node], *, leaves: bool) -> list[dict[str, Any]]:
    """The nodes of a chapter by sheet, in order: upright, across, upright, …

    `leaves`: each of its sections but the first begins a page, and its charts are small.
    """
    runs = _runs(_tables_first(nodes))
    for number, run in enumerate(runs, 1):
        sheet = paper.ACROSS if run["across"] else paper.UPRIGHT
        sized = [_sized(node, sheet, small=leaves) for node in run["c"]]
        pages = _pages(_sections(sized)) if leaves else [sized]
        part = END if leaves or number == len(runs) else PART
        whole = (ended(page, sheet, part) for page in pages)
        run["c"] = [node for page in whole for node in (_NEW_PAGE, *page)][1:]
    return runs


def fit_on_leaves(nodes: Sequence[Node]) -> bool:
    """Whether each section of a chapter has room on a page of its own."""
    sized = [_sized(node, paper.UPRIGHT, small=True) for node in nodes]
    most = FULL * paper.page_height(paper.UPRIGHT)
    pages = _pages(_sections(sized))
    return all(sum(height(node, _ROOM) for node in page) < most for page in pages)


def _runs(nodes: Sequence[Node]) -> list[dict[str, Any]]:
    """What stands on sheets of one kind after each other."""
    units = list(_units(nodes))
    across = [any(_is_wide(node) for node in unit) for unit in units]
    runs = [
        (turned, [node for _, unit in run for node in unit])
        for turned, run in groupby(zip(across, units, strict=True), key=lambda each: each[0])
    ]
    if len(runs) > 1:
        runs = [(turned or _is_little(run), run) for turned, run in runs]
    return [
        {"across": turned, "c": [node for _, part in run for node in part]}
        for turned, run in groupby(runs, key=lambda each: each[0])
    ]


def _tables_first(nodes: Sequence[Node]) -> list[Node]:
    """The nodes with each chart that fills a page behind the table that follows it."""
    made = list(nodes)
    for place, (chart, table) in enumerate(pairwise(nodes)):
        if kind_of(chart) == "chart" and kind_of(table) == "table":
            sized = _sized(chart, paper.UPRIGHT, small=False)
            if sized["width"] * chart["ratio"] > _ALONE * paper.page_height(paper.UPRIGHT):
                made[place : place + 2] = [table, chart]
    return made


def _is_little(nodes: Sequence[Node]) -> bool:
    return filled(nodes) < _FEW


def _units(nodes: Iterable[Node]) -> Iterator[list[Node]]:
    """What is not torn apart: headings and words with what they lead to, notes with their table."""
    unit: list[Node] = []
    for node in nodes:
        is_open = bool(unit) and (_level(unit[-1]) > 0 or "keep" in unit[-1])
        if unit and not is_open and kind_of(node) != "notes":
            yield unit
            unit = []
        unit.append(node)
    yield unit


def _sized(node: Node, sheet: Mapping[str, float], *, small: bool) -> Node:
    """A chart with its width: as wide as text, but not too high, and so that it can be read.

    `small`: no wider than it takes to read it. Any other node stays as it is.
    """
    if kind_of(node) != "chart":
        return node
    page, ratio = paper.page_height(sheet), node["ratio"]
    least = _legible(node["svg"])
    most = least if small else max(least, _CHART * page / ratio)
    return {**node, "width": round(min(paper.room(sheet), _ROOM, most, _TALLEST * page / ratio), 1)}


def _legible(svg: str) -> float:
    """How wide a chart has to be for its smallest letters to be read, in millimetres."""
    least = legible(svg)
    return _ROOM if least is None else least * paper.POINT


def filled(nodes: Sequence[Node]) -> float:
    """About how many upright pages nodes take."""
    sized = (_sized(node, paper.UPRIGHT, small=False) for node in nodes)
    return sum(height(node, _ROOM) for node in sized) / paper.page_height(paper.UPRIGHT)


def _pages(sections: Iterable[list[Node]]) -> list[list[Node]]:
    """Sections that begin a page, each with the smaller ones below it; none is nearly empty."""
    pages: list[list[Node]] = [[]]
    for section in sections:
        is_begun = any(_level(node) == 2 for node in pages[-1])
        if _is_section(section) and is_begun and filled(pages[-1]) > NEARLY_EMPTY:
            pages.append([])
        pages[-1] = [*pages[-1], *section]
    *before, last = pages
    if before and filled(last) < NEARLY_EMPTY and filled(before[-1]) + filled(last) < FULL:
        return [*before[:-1], [*before[-1], *last]]
    return pages


def _is_section(nodes: Sequence[Node]) -> bool:
    return bool(nodes) and _level(nodes[0]) == 2


def _level(node: Node) -> int:
    """The level of a heading, else 0."""
    return node["level"] if kind_of(node) == "h" else 0


def _sections(nodes: Iterable[Node]) -> Iterator[list[Node]]:
    """The nodes in parts that each begin with a heading."""
    section: list[Node] = []
    for node in nodes:
        if _level(node) and section:
            yield section
            section = []
        section.append(node)
    yield section


def _is_wide(node: Node) -> bool:
    return isinstance(node, dict) and node.get("wide", False)
