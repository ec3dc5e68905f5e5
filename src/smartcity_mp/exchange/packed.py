"""The rows of a workbook's sheets, put in where its library left one row as an example for each.

A library asks every cell a dozen questions; of these rows all is known but what they say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from smartcity_mp.exchange.cells import letters
from smartcity_mp.exchange.shown import Shown

_STRINGS = "xl/sharedStrings.xml"
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml\Z")
_EXAMPLE = re.compile(r'<row r="2"[^>]*>(.*?)</row>', re.DOTALL)
_STYLE = re.compile(r'<c r="[A-Z]+2" s="(\d+)"')
_EXTENT = re.compile(r'<dimension ref="A1:([A-Z]+)\d+"')
_COUNT = re.compile(r'count="(\d+)" uniqueCount="(\d+)"')
_UNSPELLABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot hold, and what reads as if it stood for that."""
_DAY = (1980, 1, 1, 0, 0, 0)
LONGEST = 32_767
"""So much does a cell hold, in units of UTF-16."""
_QUICKLY = 3
"""How hard zlib tries: half the time of its usual six, for a tenth more bytes."""


class TooLongError(Exception):
    """A text is longer than a cell can be."""


class Lines(NamedTuple):
    """The rows of one sheet, from the second on, and how high each is in points."""

    rows: Sequence[Sequence[Shown]]
    heights: Sequence[float]


def packed(content: bytes, sheets: Mapping[int, Lines]) -> bytes:
    """A workbook with rows; `sheets` are by their number, from 1. Raises TooLongError."""
    made = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        strings = old.read(_STRINGS).decode()
        texts = _Texts(int(_COUNT.search(strings)[2]))  # type: ignore[index]
        for name in old.namelist():
            part = old.read(name)
            found = _SHEET.match(name)
            if found and (lines := sheets.get(int(found[1]))):
                part = "".join(_sheet(part.decode(), lines, texts)).encode()
            if name != _STRINGS:
                _put(new, name, part)
        _put(new, _STRINGS, texts.added_to(strings).encode())
    return made.getvalue()


def _put(file: ZipFile, name: str, part: bytes) -> None:
    about = ZipInfo(name, _DAY)
    file.writestr(about, part, ZIP_DEFLATED, _QUICKLY)


class _Texts(dict[str, int]):
    """The texts of cells, each kept once, behind those that are there."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self.first, self.used = first, 0

    def __missing__(self, text: str) -> int:
        self[text] = number = self.first + len(self)
        return number

    def added_to(self, strings: str) -> str:
        """The part of a workbook that holds the texts."""
        more = "".join(map(_spelled, self))
        counted = f'count="{self.first + self.used}" uniqueCount="{self.first + len(self)}"'
        return _COUNT.sub(counted, strings, count=1).replace("</sst>", f"{more}</sst>")


def _spelled(text: str) -> str:
    if len(text) > LONGEST // 2 and len(text.encode("utf-16-le")) > 2 * LONGEST:
        raise TooLongError(text)
    spelled = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    spelled = _UNSPELLABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", spelled)
    space = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<si><t{space}>{spelled}</t></si>"


def _sheet(part: str, lines: Lines, texts: _Texts) -> Iterator[str]:
    example = _EXAMPLE.search(part)
    assert example
    extent = rf'<dimension ref="A1:\g<1>{len(lines.rows) + 1}"'
    yield _EXTENT.sub(extent, part[: example.start()], count=1)
    cells = [(letters(n), style) for n, style in enumerate(_STYLE.findall(example[1]))]
    for number, (row, height) in enumerate(zip(lines.rows, lines.heights, strict=True), 2):
        yield f'<row r="{number}" ht="{height:.16g}" customHeight="1">'
        for (column, style), value in zip(cells, row, strict=True):
            if isinstance(value, str):
                texts.used += 1
                yield f'<c r="{column}{number}" s="{style}" t="s"><v>{texts[value]}</v></c>'
            elif value is not None:
                yield f'<c r="{column}{number}" s="{style}"><v>{value!r}</v></c>'
        yield "</row>"
    yield part[example.end() :]
