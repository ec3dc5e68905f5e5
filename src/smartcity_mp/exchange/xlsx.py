"""A workbook of Excel: the XML of its sheets, read cell by cell.

What most readers hide shows here: formulas, errors, merged and hidden cells, and whether a number
is meant as a percentage or a day.
"""

import re
from collections.abc import Iterator
from functools import cache
from math import isfinite
from posixpath import normpath

from smartcity_mp.exchange.cells import At, Cell, Kind, Sheet
from smartcity_mp.exchange.package import Nobody, Package, PackageError

_AT = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What in the form of a number is text, a colour or a space."""
_PERCENT = frozenset((9, 10))
_DAYS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the forms of percentages and days that every Excel knows."""


def read(content: bytes) -> list[Sheet]:
    """The sheets of a workbook. Raises PackageError."""
    package = Package(content)
    main = dict(package.relations()).get("officeDocument", "")
    if main not in package.names:
        raise PackageError("none")
    targets = {name: normpath(place) for name, place in package.targets(main).items()}
    kinds = {kind: normpath(place) for kind, place in package.relations(main)}
    listed, strings, styles = _Sheets(), _Strings(), _Styles()
    package.read(main, listed)
    for kind, reader in (("sharedStrings", strings), ("styles", styles)):
        if kinds.get(kind) in package.names:
            package.read(kinds[kind], reader)
    found = []
    for name, target, is_hidden in listed.found:
        place = targets.get(target, "")
        if place in package.names and place != kinds.get("chartsheet"):
            reader_of = _Cells(Sheet(name, is_hidden), strings.found, styles.kinds())
            package.read(place, reader_of)
            found.append(reader_of.sheet)
    if not found:
        raise PackageError("none")
    return found


class _Sheets(Nobody):
    """Which sheets there are."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, bool]] = []

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "sheet":
            is_hidden = values.get("state", "visible") != "visible"
            self.found.append((values.get("name", ""), values.get("id", ""), is_hidden))


class _Strings(Nobody):
    """The texts that cells point to."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._is_text = self._is_spoken = False

    def start(self, tag: str, values: dict[str, str]) -> None:  # noqa: ARG002
        if tag == "si":
            self._pieces = []
        elif tag == "rPh":
            self._is_spoken = True
        self._is_text = tag == "t" and not self._is_spoken

    def text(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        self._is_text = False
        if tag == "rPh":
            self._is_spoken = False
        elif tag == "si":
            self.found.append(_unescaped("".join(self._pieces)))


class _Styles(Nobody):
    """What numbers are meant as, by the style of their cell."""

    def __init__(self) -> None:
        self._forms: dict[int, str] = {}
        self._styles: list[int] = []
        self._is_inside = False

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "numFmt":
            self._forms[_whole(values.get("numFmtId"))] = values.get("formatCode", "")
        elif tag == "cellXfs":
            self._is_inside = True
        elif tag == "xf" and self._is_inside:
            self._styles.append(_whole(values.get("numFmtId")))

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._is_inside = False

    def kinds(self) -> list[Kind]:
        """Of each style."""
        return [self._kind(number) for number in self._styles]

    def _kind(self, number: int) -> Kind:
        if number not in self._forms:
            return "percent" if number in _PERCENT else "date" if number in _DAYS else "number"
        form = _QUOTED.sub("", self._forms[number].lower()).partition(";")[0]
        if "%" in form:
            return "percent"
        return "date" if "general" not in form and re.search("[ymdhs]", form) else "number"


class _Cells(Nobody):
    """The cells of one sheet."""

    def __init__(self, sheet: Sheet, strings: list[str], kinds: list[Kind]) -> None:
        self.sheet, self.strings, self.kinds = sheet, strings, kinds
        self._row = self._column = -1
        self._about: dict[str, str] = {}
        self._pieces: list[str] = []
        self._is_value = self._is_formula = False

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "c":
            self._about, self._pieces, self._is_formula = values, [], False
            at = _at(values.get("r", ""))
            self._row, self._column = at or (self._row, self._column + 1)
        elif tag in ("v", "t"):
            self._is_value = True
        elif tag == "f":
            self._is_formula = True
        elif tag == "row":
            number = values.get("r", "")
            self._row = int(number) - 1 if number.isdecimal() else self._row + 1
            self._column = -1
            if values.get("hidden") in ("1", "true"):
                self.sheet.hide(self.sheet.hidden_rows, (self._row,))
        elif tag == "col" and values.get("hidden") in ("1", "true"):
            first, last = _whole(values.get("min")), _whole(values.get("max"))
            self.sheet.hide(self.sheet.hidden_columns, range(first - 1, last))
        elif tag == "mergeCell":
            self.sheet.merged += _ranges(values.get("ref", ""))

    def text(self, text: str) -> None:
        if self._is_value:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        self._is_value = False
        if tag == "c" and (self._pieces or self._is_formula):
            self.sheet.put((self._row, self._column), self._cell("".join(self._pieces)))

    def _cell(self, raw: str) -> Cell:
        kind = self._about.get("t", "n")
        if kind == "e":
            return Cell("error", raw)
        if self._is_formula:
            return Cell("formula", raw)
        if kind == "s":
            number = int(raw) if raw.strip().isdecimal() else -1
            known = 0 <= number < len(self.strings)
            return Cell("text", self.strings[number] if known else "")
        if kind in ("inlineStr", "str"):
            return Cell("text", _unescaped(raw))
        if kind == "b":
            return Cell("flag", "true" if raw.strip() == "1" else "false")
        if kind == "d":
            return Cell("date", raw)
        try:
            value = float(raw)
        except ValueError:
            return Cell("text", raw)
        if not isfinite(value):
            return Cell("error", raw)
        style = _whole(self._about.get("s"))
        return Cell(self.kinds[style] if style < len(self.kinds) else "number", value)


def _ranges(text: str) -> Iterator[tuple[At, At]]:
    first, _, last = text.partition(":")
    one, other = _at(first), _at(last or first)
    if one and other:
        yield one, other


def _at(text: str) -> At | None:
    found = _AT.match(text)
    return (int(found[2]) - 1, _column(found[1])) if found else None


@cache
def _column(letters: str) -> int:
    """The number of a column, from 0; there are no more than 18,278."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def _unescaped(text: str) -> str:
    """A text in which signs that XML cannot hold are written by their number."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
