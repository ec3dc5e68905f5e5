"""Blocks as HTML: tables, figures, cards, and what stands in their cells."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markupsafe import Markup

from smartcity_mp.books.blocks import (
    ILLUSTRATIVE_SIGN,
    Block,
    Card,
    Cite,
    Column,
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
from smartcity_mp.books.charts.gantt import Gantt
from smartcity_mp.books.environment import MISSING, markup
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.books.lists import Listed, parts_of
from smartcity_mp.language.addresses import parted
from smartcity_mp.outputs.drawing import years
from smartcity_mp.outputs.drawing.blocks import cells, in_words, is_id
from smartcity_mp.outputs.drawing.places import Placed, Places, Reference
from smartcity_mp.outputs.drawing.svg import draw_spark
from smartcity_mp.outputs.html_prose import escaped, quoted

_SIGN = f'<abbr title="angka ilustratif">{ILLUSTRATIVE_SIGN}</abbr>'
_CODE = re.compile(r"\((?:[A-Z]+-)+[A-Z0-9.]+\)")
LONG_WORD = 30
"""How many letters the longest word has that a narrow column holds in one piece."""
_LONG_WORD = re.compile(rf"(\S{{{LONG_WORD + 1},}})")
_BLOCKS: dict[type[Block], str] = {
    Table: "table",
    Figure: "figure",
    Card: "card",
    Listing: "listing",
    Tiles: "tiles",
    Signatures: "signatures",
    Statement: "statement",
}


def _text(text: str) -> str:
    """Text in one piece, or in paragraphs."""
    if "\n" not in text:
        return _linked(text)
    parts = [part for paragraph in paragraphs(text) for part in parts_of(paragraph)]
    if len(parts) == 1 and isinstance(parts[0], str):
        return _linked(text)
    return "".join(map(_part, parts))


def _part(part: str | Listed) -> str:
    if isinstance(part, str):
        return f"<p>{_linked(part)}</p>"
    items = "".join(f"<li>{_linked(item)}</li>" for item in part.items)
    return f"<ul>{items}</ul>" if part.start is None else f'<ol start="{part.start}">{items}</ol>'


def _plain(text: str) -> str:
    """Text in which a word that is too long for a column may break anywhere."""
    if len(text) <= LONG_WORD or not _LONG_WORD.search(text):
        return _whole_codes(text)
    parts = _LONG_WORD.split(text)
    parts[0::2] = map(_whole_codes, parts[0::2])
    parts[1::2] = [f'<span class="long-word">{escaped(word)}</span>' for word in parts[1::2]]
    return "".join(parts)


def _whole_codes(text: str) -> str:
    """Text whose codes in brackets, such as "(IK-IID)", stay on one line."""
    shown = escaped(text)
    if "-" not in shown or "(" not in shown:
        return shown
    return _CODE.sub(r'<span class="id">\g<0></span>', shown)


def _linked(text: str) -> str:
    """Text with its web addresses as links that a person may click."""
    if "://" not in text:
        return _plain(text)
    parts = list(parted(text))
    parts[0::2] = map(_plain, parts[0::2])
    parts[1::2] = [f'<a href="{quoted(part)}">{escaped(part)}</a>' for part in parts[1::2]]
    return "".join(parts)


def _signed(shown: str) -> str:
    """What is shown with the sign after its last word, inside the last paragraph or line."""
    end = re.search(r"(?:</(?:p|li|ul|ol)>)*\Z", shown)
    at = end.start() if end else len(shown)
    return f"{shown[:at]}&nbsp;{_SIGN}{shown[at:]}"


def _kind(column: Column, row: Row, cell: Content, narrow: bool) -> str:
    """The classes of a cell."""
    kind = f"{column.align} narrow" if narrow else column.align
    if row.id is not None and is_id(row, cell):
        return f"{kind} id"
    return f"{kind} words" if column.align == "right" and in_words(cell) else kind


class Drawer:
    """Draws what one chapter shows."""

    def __init__(self, places: Places) -> None:
        self.places = places

    def placed(self, thing: Reference | Placed) -> str:
        """What a mark of the chapter stands for."""
        if isinstance(thing, Reference):
            return self.reference(thing)
        return self.block(thing.block, thing.index)

    def reference(self, to: Reference) -> str:
        shown = _plain(to.text)
        if to.spot:
            own = to.spot.book == self.places.book.outline.number
            page = "" if own else f"buku-{to.spot.book}.html"
            shown = f'<a href="{page}#{quoted(to.anchor)}">{shown}</a>'
        return f'<span class="id">{shown}</span>' if to.is_id else shown

    def content(self, content: Content) -> str:
        """What a cell or field shows."""
        match content:
            case str():
                return _text(content)
            case None:
                return f'<span class="missing">{MISSING}</span>'
            case Cite():
                return self.reference(self.places.reference(content))
            case Link(text, address):
                return f'<a href="{quoted(address)}">{_plain(text)}</a>'
            case Marked(inner):
                return _signed(self.content(inner))
            case Lines(items, across=True):
                return ", ".join(map(self.content, items))
            case Lines(items):
                rows = "".join(f"<li>{self.content(item)}</li>" for item in items)
                return f'<ul class="lines">{rows}</ul>'

    def block(self, block: Block, index: int) -> str:
        """The HTML of a block of the chapter."""
        names: dict[str, object] = {}
        if isinstance(block, Table | Figure):
            caption = names["caption"] = self.places.caption(block, index)
            names["sign"] = ILLUSTRATIVE_SIGN
        if isinstance(block, Table):
            names["parts"] = [
                (part, Markup("\n".join(self._rows(part, index)))) for part in years.parts_of(block)
            ]
        if isinstance(block, Figure):
            names["svg"] = Markup(self.places.svg(block, caption.anchor))
            slim = block.chart.slim if isinstance(block.chart, Gantt) else None
            names["slim"] = slim and Markup(
                self.places.svg(replace(block, chart=slim), f"{caption.anchor}-s")
            )
        template = markup().get_template(f"html/{_BLOCKS[type(block)]}.html.j2")
        return template.render(
            b=block,
            show=lambda content: Markup(self.content(content)),
            anchor=lambda name: Markup(self._anchor(name, index)),
            former=lambda name: Markup(self._former(name, index)),
            **names,
        )

    def _rows(self, table: Table, index: int) -> Iterator[str]:
        """The rows of a table. In Python: a template needs four times as long for a large one."""
        sparkling = table.sparkling
        for row in table.rows:
            anchor = self._anchor(row.id, index)
            former = self._former(row.id, index) if anchor else ""
            if row.kind == "group":
                span = f'colspan="{len(table.columns) + sparkling}" scope="rowgroup"'
                head = f"<th {span}>{former}{self.content(row.cells[0])}</th>"
                yield f'<tr class="group"{anchor}>{head}</tr>'
                continue
            shown = "".join(
                f'<td class="{_kind(column, row, cell, self._narrow(column, cell))}">'
                f"{'' if number else former}{self.content(cell)}</td>"
                for number, (column, cell) in enumerate(cells(table, row))
            )
            if sparkling:
                shown += f'<td class="spark">{draw_spark(row.spark) if row.spark else ""}</td>'
            total = ' class="total"' if row.kind == "total" else ""
            yield f"<tr{total}{anchor}>{shown}</tr>"

    def _narrow(self, column: Column, cell: Content) -> bool:
        """Whether a cell is as narrow as its column: a long name in one line would widen it."""
        if not column.narrow or not isinstance(cell, Cite):
            return column.narrow
        return len(self.places.reference(cell).text) <= LONG_WORD

    def _former(self, name: str | None, index: int) -> str:
        """Places for the links that name a thing by a former id."""
        anchors = self.places.former_anchors(name, index)
        return "".join(f'<span id="{quoted(old)}"></span>' for old in anchors)

    def _anchor(self, name: str | None, index: int) -> str:
        """The id attribute of a thing, where this block is the one that describes it."""
        anchor = self.places.anchor(name, index)
        return f' id="{quoted(anchor)}"' if anchor else ""
