"""Workbooks as they come back: what somebody may do to one, done in the XML of its sheets."""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from smartcity_mp.exchange.desk import Edition
from smartcity_mp.exchange.tables import tables
from smartcity_mp.exchange.workbook import workbook
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded

Element = etree._Element
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_AT = re.compile(r"([A-Z]+)(\d+)")


def exported(loaded: Loaded, language: str = "id", revision: str = "abc123") -> bytes:
    return workbook(tables(loaded, language), Edition(loaded.plan, revision, language))


class Filled:
    """A workbook that is changed; `content` is the file."""

    def __init__(self, loaded: Loaded, content: bytes | None = None, language: str = "id") -> None:
        self.tables = {half(t.layout.title, language): t for t in tables(loaded, language)}
        self.language = language
        with zipfile.ZipFile(BytesIO(content or exported(loaded, language))) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        self.book = etree.fromstring(self.parts["xl/workbook.xml"])
        names = [sheet.get("name", "") for sheet in self.book.iter(f"{MAIN}sheet")]
        self.sheets: dict[str, Element] = {
            name: etree.fromstring(self.parts[f"xl/worksheets/sheet{n}.xml"])
            for n, name in enumerate(names, 1)
        }
        self.order = [*names]

    @property
    def content(self) -> bytes:
        parts = {**self.parts, "xl/workbook.xml": etree.tostring(self.book)}
        for number, name in enumerate(self.order, 1):
            parts[f"xl/worksheets/sheet{number}.xml"] = etree.tostring(self.sheets[name])
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
            for name, part in parts.items():
                file.writestr(name, part)
        return made.getvalue()

    def column(self, sheet: str, heading: str) -> str:
        """The letters of a column."""
        table = self.tables[sheet]
        heads = [half(one.label, self.language) for one in (*table.keys, *table.columns)]
        return letters(heads.index(heading))

    def at(self, sheet: str, key: tuple[str, ...] | str, heading: str) -> str:
        """The cell of a thing under a head."""
        wanted = (key,) if isinstance(key, str) else key
        keys = [row.key for row in self.tables[sheet].rows]
        return f"{self.column(sheet, heading)}{keys.index(wanted) + 2}"

    def fill(
        self, sheet: str, key: tuple[str, ...] | str, values: Mapping[str, str | float | None]
    ) -> None:
        """What somebody enters in the row of a thing."""
        for heading, value in values.items():
            self.set(sheet, self.at(sheet, key, heading), value)

    def append(self, sheet: str, values: Mapping[str, str | float | None]) -> int:
        """A new row behind the last; gives its number."""
        rows = self.sheets[sheet].iter(f"{MAIN}row")
        number = max(int(row.get("r", "0")) for row in rows) + 1
        for heading, value in values.items():
            self.set(sheet, f"{self.column(sheet, heading)}{number}", value)
        return number

    def set(
        self,
        sheet: str,
        at: str,
        value: str | float | None,
        *,
        style: int | None = None,
        formula: str | None = None,
        kind: str | None = None,
    ) -> None:
        """Put something into a cell; `kind` is the `t` of its XML."""
        cell = self.cell(sheet, at)
        for child in list(cell):
            cell.remove(child)
        cell.attrib.pop("t", None)
        if style is not None:
            cell.set("s", str(style))
        if formula is not None:
            etree.SubElement(cell, f"{MAIN}f").text = formula
        if value is None:
            return
        if isinstance(value, str) and kind is None:
            cell.set("t", "inlineStr")
            text = etree.SubElement(etree.SubElement(cell, f"{MAIN}is"), f"{MAIN}t")
            text.text = value
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            return
        if kind:
            cell.set("t", kind)
        etree.SubElement(cell, f"{MAIN}v").text = str(value)

    def cell(self, sheet: str, at: str) -> Element:
        data = self.sheets[sheet].find(f"{MAIN}sheetData")
        assert data is not None
        found = _AT.fullmatch(at)
        assert found
        row = next((one for one in data if one.get("r") == found[2]), None)
        if row is None:
            row = etree.SubElement(data, f"{MAIN}row", {"r": found[2]})
        cell = next((one for one in row if one.get("r") == at), None)
        return etree.SubElement(row, f"{MAIN}c", {"r": at}) if cell is None else cell

    def style(self, form: int) -> int:
        """A style with one of the forms of numbers that every Excel knows."""
        styles = etree.fromstring(self.parts["xl/styles.xml"])
        cells = styles.find(f"{MAIN}cellXfs")
        assert cells is not None
        etree.SubElement(cells, f"{MAIN}xf", {"numFmtId": str(form), "applyNumberFormat": "1"})
        self.parts["xl/styles.xml"] = etree.tostring(styles)
        return len(cells) - 1

    def merge(self, sheet: str, ref: str) -> None:
        merged = etree.SubElement(self.sheets[sheet], f"{MAIN}mergeCells")
        etree.SubElement(merged, f"{MAIN}mergeCell", {"ref": ref})

    def hide_row(self, sheet: str, number: int) -> None:
        rows = self.sheets[sheet].iter(f"{MAIN}row")
        next(row for row in rows if row.get("r") == str(number)).set("hidden", "1")

    def drop_row(self, sheet: str, key: tuple[str, ...] | str) -> None:
        number = self.at(sheet, key, half(self.tables[sheet].keys[0].label, self.language))[1:]
        row = next(r for r in self.sheets[sheet].iter(f"{MAIN}row") if r.get("r") == number)
        parent = row.getparent()
        assert parent is not None
        parent.remove(row)

    def rename(self, sheet: str, name: str) -> None:
        next(s for s in self.book.iter(f"{MAIN}sheet") if s.get("name") == sheet).set("name", name)

    def sort_alone(self, sheet: str, heading: str) -> None:
        """Turn what a column says upside down, and no other."""
        column, count = self.column(sheet, heading), len(self.tables[sheet].rows)
        place = [half(c.label, self.language) for c in self.tables[sheet].columns].index(heading)
        said = [row.cells[place] for row in self.tables[sheet].rows]
        for number, value in enumerate(reversed(said), 2):
            self.set(sheet, f"{column}{number}", value)
        assert count == len(said)

    def swap(self, sheet: str, one: str, other: str) -> None:
        """Put two columns into each other's place, as cutting and inserting does."""
        first, second = self.column(sheet, one), self.column(sheet, other)
        for cell in self.sheets[sheet].iter(f"{MAIN}c"):
            found = _AT.fullmatch(cell.get("r", ""))
            assert found
            column = {first: second, second: first}.get(found[1], found[1])
            cell.set("r", f"{column}{found[2]}")


def letters(number: int) -> str:
    """The letters of a column, from 0."""
    found = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found
