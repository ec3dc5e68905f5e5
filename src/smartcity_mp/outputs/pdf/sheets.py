"""Which parts of a chapter stand on sheets turned sideways: sections with a wide table."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.heights import ended
from smartcity_mp.outputs.pdf.nodes import Node, texts

_PROSE = {"h", "p", "list", "notes", "quote"}
_CHART, _CHART_OF_LEAF = 0.72, 0.16
"""The most of a page's height that a chart takes, and where sections are to be short."""
_NEW_PAGE: Node = {"t": "page"}
_FEW = 900
"""Prose of so few letters does not fill a third of a page: it stands on its neighbour's sheet."""


def sheets(nodes: Sequence[Node], *, leaves: bool) -> list[dict[str, Any]]:
    """The nodes of a chapter by sheet, in order: upright, across, upright, …

    `leaves`: each of its sections but the first begins a page.
    """
    sections = list(_sections(nodes))
    across = [any(_is_wide(node) for node in section) for section in sections]
    small = [_is_small(section) for section in sections]
    for place in reversed(range(len(sections) - 1)):
        across[place] |= small[place] and across[place + 1]
    if len(sections) > 1:
        across[-1] |= small[-1] and across[-2]
    runs = [
        {"across": turned, "c": [section for _, section in run]}
        for turned, run in groupby(zip(across, sections, strict=True), key=lambda each: each[0])
    ]
    for number, run in enumerate(runs, 1):
        sheet = paper.ACROSS if run["across"] else paper.UPRIGHT
        most = (_CHART_OF_LEAF if leaves else _CHART) * paper.page_height(sheet)
        run["c"] = [[_sized(node, paper.room(sheet), most) for node in part] for part in run["c"]]
        pages = list(_pages(run["c"])) if leaves else [[node for part in run["c"] for node in part]]
        last = pages.pop() if number == len(runs) else None
        whole = [ended(page, sheet) for page in pages] + ([last] if last is not None else [])
        run["c"] = [node for page in whole for node in (_NEW_PAGE, *page)][1:]
    return runs


def _pages(sections: Sequence[list[Node]]) -> Iterator[list[Node]]:
    """Sections that begin a page, each with the smaller ones below it."""
    page: list[Node] = []
    for section in sections:
        if _is_section(section) and any(_level(node) == 2 for node in page):
            yield page
            page = []
        page = [*page, *section]
    yield page


def _sized(node: Node, room: float, most: float) -> Node:
    """A chart as wide as the page, but not higher than `most`; any other node as it is."""
    if not (isinstance(node, dict) and node["t"] == "chart"):
        return node
    return {**node, "width": round(min(room, most / node["ratio"]), 1)}


def _is_section(nodes: Sequence[Node]) -> bool:
    return bool(nodes) and _level(nodes[0]) == 2


def _level(node: Node) -> int:
    """The level of a heading, else 0."""
    is_heading = isinstance(node, dict) and node["t"] == "h"
    return node["level"] if is_heading else 0


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


def _is_small(section: list[Node]) -> bool:
    kinds = {node["t"] for node in section if isinstance(node, dict)}
    return kinds <= _PROSE and sum(len(line) for node in section for line in texts(node)) < _FEW
