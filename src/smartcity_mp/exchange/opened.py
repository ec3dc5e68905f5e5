"""A file that came back, opened by what it is, not by what it is called."""

from smartcity_mp.exchange import ods, text_table, xlsx
from smartcity_mp.exchange.cells import Book
from smartcity_mp.exchange.package import PackageError

_ZIP = b"PK"
_TEXTS = (".csv", ".tsv", ".txt")
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
_OLD = b"\xd0\xcf\x11\xe0"


def opened(file: str, content: bytes) -> Book:
    """A workbook of Excel or LibreOffice, or a table as text. Raises PackageError."""
    if not content.startswith((_ZIP, _OLD)):
        if file.lower().endswith(_TEXTS):
            sheet, has_comma = text_table.read(file, content)
            return Book(file, [sheet], has_comma)
        raise PackageError("none")
    if _OPEN_DOCUMENT in content[:200]:
        return Book(file, ods.read(content))
    return Book(file, xlsx.read(content))
