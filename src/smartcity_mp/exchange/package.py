"""A file of an office program: read only as far as it is one, and no further than bounds go."""

from collections.abc import Iterator
from io import BytesIO
from struct import error as StructError
from typing import Literal
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

LARGEST = 50_000_000
"""Bytes of a file; more is no book, nor a workbook."""
_UNPACKED = 200_000_000
"""Bytes that may come out of a file in all."""
_PARTS = 5_000
_PIECE = 65_536
_DEEPEST = 1_000
"""So deep may elements lie in each other."""
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (
    BadZipFile, ZlibError, StructError, ExpatError, NotImplementedError, EOFError, ValueError,
    OverflowError, KeyError, OSError, UnicodeError,
)  # fmt: skip


Reason = Literal["none", "old", "locked", "large", "damaged", "macros"]


class PackageError(Exception):
    """Why a file is not read: it is none of an office program, of the kind from before 2007,
    locked with a password, too large, damaged, or it holds a program.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class Nobody:
    """Reads for the sake of reading; others are told of each element, its name without the rest."""

    def start(self, tag: str, values: dict[str, str]) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """Text within it."""

    def end(self, tag: str) -> None:
        """It ends."""


class Package:
    """The parts of a file, each read from its beginning to its end when it is asked for."""

    def __init__(self, content: bytes, mark: str = "[Content_Types].xml") -> None:
        """`mark` is a part that every file of its kind has."""
        if len(content) > LARGEST:
            raise PackageError("large")
        if content.startswith(_OLD):
            raise PackageError("locked" if _LOCKED in content else "old")
        if not content.startswith(b"PK"):
            raise PackageError("none")
        self._left = _UNPACKED
        try:
            self._file = ZipFile(BytesIO(content))
            self.names = [each.filename for each in self._file.infolist()]
            if any(each.flag_bits & 1 for each in self._file.infolist()):
                raise PackageError("locked")
        except _BROKEN as error:
            raise PackageError("damaged") from error
        if len(self.names) > _PARTS:
            raise PackageError("large")
        if mark not in self.names:
            raise PackageError("none")

    def read(self, name: str, reader: Nobody) -> None:
        """Tell a reader every element of a part. Raises PackageError."""
        parser = ParserCreate(namespace_separator=" ")
        depth = 0
        local, start, end = _Names(), reader.start, reader.end

        def begin(tag: str, values: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise PackageError("damaged")
            start(local[tag], values and {local[key]: value for key, value in values.items()})

        def finish(tag: str) -> None:
            nonlocal depth
            depth -= 1
            end(local[tag])

        parser.StartElementHandler, parser.EndElementHandler = begin, finish
        parser.CharacterDataHandler = reader.text
        parser.StartDoctypeDeclHandler = _refuse  # no office program writes one
        parser.buffer_text = True
        try:
            for piece in self._pieces(name):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except _BROKEN as error:
            raise PackageError("damaged") from error

    def _pieces(self, name: str) -> Iterator[bytes]:
        with self._file.open(name) as part:
            while piece := part.read(_PIECE):
                self._left -= len(piece)
                if self._left < 0:
                    raise PackageError("large")
                yield piece

    def check(self) -> None:
        """Read all there is, and refuse a program among it. Raises PackageError."""
        if any(name.lower().endswith("vbaproject.bin") for name in self.names):
            raise PackageError("macros")
        for name in self.names:
            if name.endswith((".xml", ".rels")):
                self.read(name, Nobody())
            else:
                self._skim(name)

    def _skim(self, name: str) -> None:
        try:
            for _ in self._pieces(name):
                pass
        except _BROKEN as error:
            raise PackageError("damaged") from error

    def relations(self, part: str = "") -> list[tuple[str, str]]:
        """The parts that a part, or the file, leads to, each with what it is: `comments`."""
        return [(kind, place) for _, kind, place in self._relations(part)]

    def targets(self, part: str) -> dict[str, str]:
        """The same parts by the names that the part has for them."""
        return {name: place for name, _, place in self._relations(part)}

    def _relations(self, part: str) -> list[tuple[str, str, str]]:
        folder, _, name = part.rpartition("/")
        place = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        found = _Relations(folder)
        if place in self.names:
            self.read(place, found)
        return found.targets


class _Relations(Nobody):
    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.targets: list[tuple[str, str, str]] = []
        """Name, kind and place of each."""

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "Relationship" and values.get("TargetMode") != "External":
            target = values.get("Target", "")
            place = target[1:] if target.startswith("/") else f"{self.folder}/{target}".lstrip("/")
            kind = values.get("Type", "").rpartition("/")[2]
            self.targets.append((values.get("Id", ""), kind, place))


class _Names(dict[str, str]):
    """Names of elements and attributes without their namespace; a file has few, and often."""

    def __missing__(self, name: str) -> str:
        self[name] = local = name.rpartition(" ")[2]
        return local


def _refuse(*_: object) -> None:
    raise PackageError("damaged")
