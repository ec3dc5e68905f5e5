"""A table as text (CSV): separated as the Excel of a country does, in one of its alphabets."""

import csv
from io import StringIO
from pathlib import PurePath

from smartcity_mp.exchange.cells import Cell, Sheet
from smartcity_mp.exchange.package import LARGEST, PackageError

_SEPARATORS = (";", "\t", ",")
_LONGEST_FIELD = 1_000_000


def read(file: str, content: bytes) -> tuple[Sheet, bool]:
    """The one sheet, and whether its numbers have a decimal comma. Raises PackageError."""
    if len(content) > LARGEST:
        raise PackageError("large")
    if b"\0" in content:
        raise PackageError("none")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    sheet = Sheet(PurePath(file).stem)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        for row, line in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator)):
            for column, said in enumerate(line):
                if said:
                    sheet.put((row, column), Cell("text", said))
    except csv.Error as error:
        raise PackageError("damaged") from error
    return sheet, separator == ";"
