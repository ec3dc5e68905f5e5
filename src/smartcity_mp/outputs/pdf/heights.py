"""About how high nodes are, to keep the last of them together before a page that must be new.

A page that holds a few lines looks like a mistake. So what stands before a sheet of another kind,
or before a sheet that begins a page, ends with a part that is not torn apart: it fits where it is,
or fills a good part of the next page.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.nodes import Node, kind_of, node, texts

PART, END = 0.4, 0.15
"""How much of a page is to be filled before one that must be new, and at the end of a chapter."""
_LEAST, _MOST = 0.85, 0.8
"""The least of that part that is enough, and how much of a page is kept together at most."""
_SIZE, _LINE, _AROUND = 10.5, 1.3, 4.5
"""The size of prose in points, the height of its lines, the room around a block in millimetres."""
_HEADING = 12.0
_WITH_NAME, _AT_END = 55.0, 40.0
"""So many millimetres of fields stay on one page with the name of a card, and at its end."""
_FIELD_ROOM, _FACT, _FACT_NAME = 128.0, 44.0, 34.0
"""The room of a card's field, of a fact and of the name of one, in millimetres."""
_CARD_SIZE, _NAME_SIZE = 9.0, 8.5
"""The size of a card's letters, in points."""
Field = Sequence[Node]
"""The name of a card's field and what it says."""


def ended(nodes: Sequence[Node], sheet: Mapping[str, float], part: float) -> list[Node]:
    """The nodes before a new page, the last of them kept together: about this part of a page."""
    page, room = paper.page_height(sheet), paper.room(sheet)
    at, done = len(nodes), 0.0
    while at and done < part * page:
        more = done + height(nodes[at - 1], room)
        if more > (_MOST if done < _LEAST * part * page else part * (1 + _LEAST / 2)) * page:
            break
        at, done = at - 1, more
    while at < len(nodes) - 1 and kind_of(nodes[at]) == "h":
        at += 1  # it stays with what follows, but needs its room above
    if at == len(nodes) and at and kind_of(nodes[-1]) == "table":
        return [*nodes[:-1], _with_foot(nodes[-1], page, part)]
    return [*nodes[:at], node("together", nodes[at:])] if at < len(nodes) else list(nodes)


def _with_foot(table: Node, page: float, part: float) -> Node:
    """A long table, the last of its rows kept together."""
    last = table["parts"][-1]
    heights = [row["height"] for row in reversed(last["rows"])]
    count = sum(1 for before in accumulate(heights, initial=0.0) if before < part * page)
    count = min(count, len(heights))
    if sum(heights[:count]) > _MOST * page:
        return table
    return {**table, "parts": [*table["parts"][:-1], {**last, "foot": count}]}


def is_fact(field: Field) -> bool:
    """Whether a field of a card is so short that half a line is enough."""
    name, said = field
    words = [*texts(said)]
    return (
        len(words) == 1
        and kind_of(said) != "url"
        and paper.width(words[0], _CARD_SIZE) <= _FACT
        and paper.width(name, _NAME_SIZE) <= _FACT_NAME
    )


def leading(facts: Sequence[Field], fields: Sequence[Field]) -> int:
    """How many of a card's fields stay with its name."""
    sums = accumulate((_field(said) for _, said in fields), initial=_facts(facts))
    return sum(1 for done in [*sums][1:] if done < _WITH_NAME)


def trailing(fields: Sequence[Field]) -> int:
    """How many of a card's last fields stand on one page: none goes on with a single line."""
    sums = accumulate(_field(said) for _, said in reversed(fields))
    return sum(1 for done in sums if done < _AT_END)


def height(shown: Node, room: float) -> float:
    """About how high a node is on a page, in millimetres."""
    match shown:
        case {"t": "table", "height": known}:
            return float(known) + 2 * _AROUND
        case {"t": "h"}:
            return _HEADING
        case {"t": "card", "facts": facts, "fields": fields}:
            return _HEADING + _facts(facts) + sum(_field(said) for _, said in fields)
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


def _facts(facts: Sequence[Field]) -> float:
    return ceil(len(facts) / 2) * _field("")


def _field(said: Node) -> float:
    """A field of a card; its letters are smaller than those of prose, its lines shorter."""
    return _lines(said, _FIELD_ROOM) * 0.9 + _AROUND / 2


def _lines(shown: Node, room: float) -> float:
    line = _SIZE * _LINE * paper.POINT
    return sum(max(1, ceil(paper.width(text, _SIZE) / room)) * line for text in texts(shown))
