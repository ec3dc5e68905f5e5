"""A workbook of LibreOffice, read cell by cell as one of Excel is."""

from smartcity_mp.exchange.cells import MOST_COLUMNS, MOST_ROWS, Cell, Kind, Sheet
from smartcity_mp.exchange.package import Nobody, Package, PackageError

_MARK = "content.xml"
_KINDS: dict[str, Kind] = {
    "float": "number", "currency": "number", "percentage": "percent", "date": "date",
    "time": "date", "boolean": "flag", "error": "error",
}  # fmt: skip
_ERRORS = ("#", "Err:")


def read(content: bytes) -> list[Sheet]:
    """The sheets of a workbook. Raises PackageError."""
    package = Package(content, _MARK)
    found = _Content()
    package.read(_MARK, found)
    if not found.sheets:
        raise PackageError("none")
    return found.sheets


class _Content(Nobody):
    """All sheets, in one pass."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._row = self._column = 0
        self._rows = 1
        self._line: list[tuple[int, Cell]] = []
        self._is_row_hidden = False
        self._about: dict[str, str] | None = None
        self._pieces: list[str] = []
        self._aside = 0
        """How deep we are in what is no text of the cell: a note, a drawing."""
        self._paragraphs = 0

    def start(self, tag: str, values: dict[str, str]) -> None:
        if self._about is not None:
            self._inside(tag, values)
        elif tag == "style":
            self._style = values.get("name", "")
        elif tag == "table-properties" and values.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif tag == "table":
            is_hidden = values.get("style-name", "") in self._hidden_styles
            self.sheets.append(Sheet(values.get("name", ""), is_hidden))
            self._row = self._column = 0
        elif not self.sheets:
            return
        elif tag == "table-column":
            count = _count(values, "number-columns-repeated")
            if values.get("visibility") in ("collapse", "filter"):
                last = min(self._column + count, MOST_COLUMNS)
                sheet = self.sheets[-1]
                sheet.hide(sheet.hidden_columns, range(self._column, last))
            self._column += count
        elif tag == "table-row":
            self._rows, self._column = _count(values, "number-rows-repeated"), 0
            self._is_row_hidden = values.get("visibility") in ("collapse", "filter")
            self._line = []
        elif tag in ("table-cell", "covered-table-cell"):
            self._about, self._pieces, self._paragraphs = values, [], 0

    def _inside(self, tag: str, values: dict[str, str]) -> None:
        if self._aside or tag in ("annotation", "shapes", "frame", "custom-shape"):
            self._aside += 1
        elif tag == "p":
            self._pieces += ["\n"] if self._paragraphs else []
            self._paragraphs += 1
        elif tag == "s":
            self._pieces.append(" " * min(_count(values, "c"), 1000))
        elif tag == "tab":
            self._pieces.append("\t")
        elif tag == "line-break":
            self._pieces.append("\n")

    def text(self, text: str) -> None:
        if self._about is not None and not self._aside and self._paragraphs:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        if self._aside:
            self._aside -= 1
        elif tag in ("table-cell", "covered-table-cell") and self._about is not None:
            self._close(self._about)
            self._about = None
        elif tag == "table-row" and self.sheets:
            self._end_row(self.sheets[-1])

    def _close(self, about: dict[str, str]) -> None:
        count = _count(about, "number-columns-repeated")
        across = _count(about, "number-columns-spanned")
        down = _count(about, "number-rows-spanned")
        if across > 1 or down > 1:
            last = (self._row + down - 1, self._column + across - 1)
            self.sheets[-1].merged.append(((self._row, self._column), last))
        if (cell := self._cell(about)) is not None:
            shown = range(self._column, min(self._column + count, MOST_COLUMNS + 1))
            self._line += [(column, cell) for column in shown]
            if not shown:
                self._line.append((self._column, cell))
        self._column += count

    def _cell(self, about: dict[str, str]) -> Cell | None:
        text = "".join(self._pieces)
        kind = _KINDS.get(about.get("value-type", ""), "text")
        if kind == "error" or ("formula" in about and text.startswith(_ERRORS)):
            return Cell("error", text)
        if "formula" in about:
            return Cell("formula", text)
        if kind == "flag":
            return Cell("flag", about.get("boolean-value", text))
        if kind == "date":
            return Cell("date", about.get("date-value", text))
        if kind in ("number", "percent"):
            try:
                return Cell(kind, float(about.get("value", "")))
            except ValueError:
                return Cell("error", text)
        return Cell("text", about.get("string-value", text)) if text else None

    def _end_row(self, sheet: Sheet) -> None:
        count = self._rows
        if self._is_row_hidden:
            last = min(self._row + count, MOST_ROWS)
            sheet.hide(sheet.hidden_rows, range(self._row, last))
        if self._line:
            for row in range(self._row, min(self._row + count, MOST_ROWS + 1)):
                for column, cell in self._line:
                    sheet.put((row, column), cell)
            if self._row > MOST_ROWS:
                sheet.put((self._row, self._line[0][0]), self._line[0][1])
        self._row += count


def _count(values: dict[str, str], key: str) -> int:
    text = values.get(key, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1
