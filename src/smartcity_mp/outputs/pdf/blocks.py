"""Blocks as nodes: tables, figures, cards, lists, key numbers, signatures."""

import re
from collections.abc import Iterator, Sequence

from smartcity_mp.books.blocks import (
    Block,
    Card,
    Cite,
    Column,
    Content,
    Figure,
    Listing,
    Row,
    Signatures,
    Statement,
    Table,
    Tiles,
)
from smartcity_mp.outputs.drawing import years
from smartcity_mp.outputs.drawing.blocks import cells, in_words, is_id
from smartcity_mp.outputs.drawing.places import Caption, Places
from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.columns import (
    MANY,
    SIZE,
    SIZE_DENSE,
    SIZE_LONG,
    Cell,
    measured,
    one_cell,
)
from smartcity_mp.outputs.pdf.contents import content
from smartcity_mp.outputs.pdf.heights import is_fact, leading, trailing
from smartcity_mp.outputs.pdf.nodes import SIGN, Node, listed, node, text, whole

_VIEW_BOX = re.compile(r'viewBox="0 0 ([0-9]+) ([0-9]+)"')
_INSET, _DENSE_INSET = 1.5, 0.9
_TALL = 45.0
"""A row that is higher, in millimetres, may go on on the next page."""
_TOGETHER = 0.45
"""A table of less than this part of a page stands on one page."""
_SHORT = 12
"""A text of so many letters and no space stays on one line, such as "2024–2033"."""
_LONG_NAME = 30
"""So many letters of a narrow column's name stay on one line."""


class Drawer:
    """Draws the blocks of one chapter; `anchors` are all places that the book has so far.

    `tight`: with as little room as can be.
    """

    def __init__(self, places: Places, anchors: set[str], *, tight: bool) -> None:
        self.places, self.anchors, self.tight = places, anchors, tight

    def block(self, block: Block, index: int) -> Node:
        match block:
            case Table():
                return self.table(block, index)
            case Figure():
                caption = self.places.caption(block, index)
                svg = self.places.svg(block, caption.anchor)
                about = {"alt": text(block.alt), "caption": self.caption(caption)}
                return {"t": "chart", "svg": svg, "ratio": _ratio(svg), **about}
            case Card():
                return self.card(block, index)
            case Listing():
                return self.listing(block, index)
            case Tiles():
                tiles = [
                    [content(self.places, shown), text(name), text(remark)]
                    for shown, name, remark in block.items
                ]
                return {"t": "tiles", "tiles": tiles}
            case Signatures():
                signers = [
                    {
                        "position": text(signer.position),
                        "name": text(signer.name or ""),
                        "details": [
                            [text(name), text(said or "")] for name, said in signer.details
                        ],
                    }
                    for signer in block.signers
                ]
                at = content(self.places, block.place_date)
                return {"t": "signatures", "place": at, "signers": signers}
            case Statement():
                return node("statement", [content(self.places, block.text)])

    def card(self, card: Card, index: int) -> Node:
        """A card; its short fields come first, two beside each other."""
        said = [[text(name), content(self.places, said, ways=True)] for name, said in card.fields]
        facts = [field for field in said if is_fact(field)]
        fields = [field for field in said if not is_fact(field)]
        first = leading(facts, fields)
        fields[-1:] = [[name, [shown, {"t": "end"}]] for name, shown in fields[-1:]]
        return {
            "t": "card",
            "id": text(card.id),
            "title": text(card.title),
            "level": card.level,
            "at": self.at(card.id, index),
            "facts": facts,
            "fields": fields,
            "first": first,
            "last": min(trailing(fields), len(fields) - first),
        }

    def at(self, name: str | None, index: int) -> list[Node]:
        """The places of a thing, where this block is the one that describes it."""
        anchor = self.places.anchor(name, index)
        named = (anchor, *self.places.former_anchors(name, index)) if anchor else ()
        return [{"t": "at", "id": each} for each in named if self.is_new(each)]

    def is_new(self, anchor: str) -> bool:
        """Whether a place has not been made yet, as it is from now on."""
        if anchor in self.anchors:
            return False
        self.anchors.add(anchor)
        return True

    def caption(self, caption: Caption) -> Node:
        if caption.label:
            self.anchors.add(caption.anchor)
        return {
            "label": caption.label,
            "id": caption.anchor,
            "unit": text(caption.unit or ""),
            "c": [text(caption.text), *([SIGN] if caption.illustrative else [])],
        }

    def listing(self, block: Listing, index: int) -> Node:
        ids: Sequence[str | None] = block.ids or (None,) * len(block.items)
        items = [
            [*self.at(name, index), content(self.places, item)]
            for name, item in zip(ids, block.items, strict=True)
        ]
        made = listed(items, 1 if block.ordered else None)
        return {"t": "notes", "label": text(block.label), "c": made} if block.label else made

    def table(self, table: Table, index: int) -> Node:
        parts = years.parts_of(table)
        sheet = paper.ACROSS if table.wide else paper.UPRIGHT
        is_dense = table.wide or len(parts[0].columns) > 9
        is_long = len(table.rows) > MANY
        size = SIZE_DENSE if is_dense or self.tight else SIZE_LONG if is_long else SIZE
        inset = _DENSE_INSET if is_dense else _INSET
        drawn = [self._part(part, index, size, inset, paper.room(sheet)) for part in parts]
        height = sum(part["height"] for part in drawn)
        return {
            "t": "table",
            "wide": table.wide,
            "size": size,
            "height": height,
            "together": height < _TOGETHER * paper.page_height(sheet),
            "caption": self.caption(self.places.caption(table, index)),
            "parts": drawn,
            "note": text(table.note or ""),
        }

    def _part(self, table: Table, index: int, size: float, inset: float, room: float) -> Node:
        """One table of the columns that fit on a page."""
        body = [row for row in table.rows if row.kind != "group"]
        heads = [Cell(text(column.label), bold=True) for column in table.columns]
        rows = [heads, *([*self._cells(table, row, index)] for row in body)]
        narrow = [column.narrow for column in table.columns]
        insets = [
            inset / 2 if column.narrow and column.align == "center" else inset
            for column in table.columns
        ]
        fit = measured(rows, narrow, size, insets, room)
        laid = iter(zip(fit.rows[1:], fit.heights[1:], strict=True))
        shown: list[Node] = []
        for row in table.rows:
            if row.kind == "group":
                said = content(self.places, row.cells[0])
                cell, height = [*self.at(row.id, index), said], one_cell(said, size, room)
            else:
                cell, height = next(laid)
            shown.append({"k": row.kind, "c": cell, "height": height, "tall": height > _TALL})
        return {
            "widths": fit.widths,
            "insets": insets,
            "groups": table.groups if table.grouped else [],
            "heads": fit.rows[0],
            "align": [column.align for column in table.columns],
            "rows": shown,
            "height": fit.heights[0] + sum(row["height"] for row in shown),
            "foot": 0,
        }

    def _cells(self, table: Table, row: Row, index: int) -> Iterator[Cell]:
        """The cells of a row; the first says where the thing is that the row describes."""
        for place, (column, cell) in enumerate(cells(table, row)):
            shown = content(self.places, cell)
            is_whole = (row.id is not None and is_id(row, cell)) or self._is_whole(column, cell)
            if is_whole:
                shown = whole(shown)
            at = [] if place else self.at(row.id, index)
            yield Cell([*at, shown] if at else shown, is_whole, row.kind == "total")

    def _is_whole(self, column: Column, cell: Content) -> bool:
        """Whether a cell stays on one line: a figure, or a short name in a narrow column."""
        if isinstance(cell, Cite) and column.narrow:
            return len(self.places.reference(cell).text) <= _LONG_NAME
        if column.align == "right" and not in_words(cell):
            return True
        return isinstance(cell, str) and len(cell) <= _SHORT and " " not in cell


def _ratio(svg: str) -> float:
    """How high a chart is for its width."""
    box = _VIEW_BOX.search(svg)
    return int(box[2]) / int(box[1]) if box else 1.0
