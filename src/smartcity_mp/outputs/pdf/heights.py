"""About how high nodes are, to keep the last of them together before a page that must be new.

A page that holds a few lines looks like a mistake. So what stands before a sheet of another kind,
or before a sheet that begins a page, ends with a part that is not torn apart: it fits where it is,
or fills a good part of the next page.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.nodes import Node, node, texts

_LEAST, _PART, _MOST = 0.34, 0.4, 0.8
"""How much of a page the last nodes fill: at least, usually, and at most."""
_SIZE, _LINE, _AROUND = 10.5, 1.3, 4.5
"""The size of prose in points, the height of its lines, the room around a block in millimetres."""
_HEADING = 12.0
_WITH_NAME = 55.0
"""So many millimetres of fields stay on one page with the name of a card."""
_FIELD_ROOM = 134.0


def ended(nodes: Sequence[Node], sheet: Mapping[str, float]) -> list[Node]:
    """The nodes before a new page, the last of them kept together."""
    page, room = paper.page_height(sheet), paper.room(sheet)
    at, done = len(nodes), 0.0
    while at and done < _PART * page:
        more = done + height(nodes[at - 1], room)
        if more > (_MOST if done < _LEAST * page else _PART + _LEAST / 2) * page:
            break
        at, done = at - 1, more
    if at == len(nodes) and at and nodes[-1]["t"] == "table":
        return [*nodes[:-1], _with_foot(nodes[-1], page)]
    return [*nodes[:at], node("together", nodes[at:])] if at < len(nodes) else list(nodes)


def _with_foot(table: Node, page: float) -> Node:
    """A long table, the last of its rows kept together."""
    last = table["parts"][-1]
    heights = [row["height"] for row in reversed(last["rows"])]
    count = sum(1 for before in accumulate(heights, initial=0.0) if before < _PART * page)
    count = min(count, len(heights))
    if sum(heights[:count]) > _MOST * page:
        return table
    return {**table, "parts": [*table["parts"][:-1], {**last, "foot": count}]}


def leading(fields: Sequence[Sequence[Node]]) -> int:
    """How many of a card's fields stay with its name."""
    sums = accumulate(_field(said) for _, said in fields)
    return sum(1 for done in sums if done < _WITH_NAME)


def height(shown: Node, room: float) -> float:
    """About how high a node is on a page, in millimetres."""
    match shown:
        case {"t": "table", "height": known}:
            return float(known) + 2 * _AROUND
        case {"t": "h"}:
            return _HEADING
        case {"t": "card", "fields": fields}:
            return _HEADING + sum(_field(said) for _, said in fields)
        case {"t": "chart", "ratio": ratio, "width": width}:
            return float(ratio * width) + 2 * _AROUND
        case {"t": "signatures", "signers": signers}:
            return 60.0 * ceil(len(signers) / 2)
        case {"t": "tiles", "tiles": tiles}:
            return 25.0 * ceil(len(tiles) / 4)
        case {"t": "list", "c": items}:
            return _AROUND + sum(_lines(item, room - 6) for item in items)
        case _:
            return _AROUND / 2 + _lines(shown, room)


def _field(said: Node) -> float:
    """A field of a card; its letters are smaller than those of prose, its lines shorter."""
    return _lines(said, _FIELD_ROOM) * 0.9 + _AROUND / 2


def _lines(shown: Node, room: float) -> float:
    line = _SIZE * _LINE * paper.POINT
    return sum(max(1, ceil(paper.width(text, _SIZE) / room)) * line for text in texts(shown))
