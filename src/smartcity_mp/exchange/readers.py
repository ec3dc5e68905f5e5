"""Reads the parts of a book in Word for what people remarked in it."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from smartcity_mp.exchange.package import Nobody
from smartcity_mp.exchange.records import Kind, Part, Place, Remark

_CHANGES: dict[str, Kind] = {
    "ins": "insertion", "moveTo": "insertion", "del": "deletion", "moveFrom": "deletion"
}  # fmt: skip
_FORMATS = {"rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"}
_SPACES = {"tab", "br", "cr", "noBreakHyphen"}
_THING = "i_"
"""How the name of a bookmark begins where a thing with an id is described."""
_LONGEST = 20_000
"""So many letters of a text are kept; a remark is shorter."""


class Comment(NamedTuple):
    told: Remark
    last: str
    """The name of its last paragraph, by which replies know it."""


class Comments(Nobody):
    """Reads the part that holds what comments say."""

    def __init__(self) -> None:
        self.comments: dict[str, Comment] = {}
        self._about: dict[str, str] = {}
        self._pieces: list[str] = []
        self._last, self._is_text = "", False

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "comment":
            self._about, self._pieces, self._last = values, [], ""
        elif tag == "p":
            self._pieces += [" "] if self._pieces else []
            self._last = values.get("paraId", self._last)
        elif tag in _SPACES:
            self._pieces.append(" ")
        self._is_text = tag == "t"

    def text(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        self._is_text = False
        if tag == "comment":
            who, when = self._about.get("author", ""), self._about.get("date", "")
            told = Remark("comment", who, when, _tidy(self._pieces))
            self.comments.setdefault(self._about.get("id", ""), Comment(told, self._last))


class Threads(Nobody):
    """Reads which comment answers which, and which are settled."""

    def __init__(self) -> None:
        self.parents: dict[str, str] = {}
        self.done: set[str] = set()

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "commentEx":
            name = values.get("paraId", "")
            if parent := values.get("paraIdParent"):
                self.parents[name] = parent
            if values.get("done") in ("1", "true", "on"):
                self.done.add(name)


class Styles(Nobody):
    """Reads which styles are those of headings, and of which level."""

    def __init__(self) -> None:
        self.levels: dict[str, int] = {}
        self._style = ""

    def start(self, tag: str, values: dict[str, str]) -> None:
        value = values.get("val", "")
        if tag == "style":
            self._style = values.get("styleId", "")
        elif tag == "name" and value.lower().startswith("heading ") and value[8:].isdecimal():
            self.levels[self._style] = int(value[8:])
        elif tag == "outlineLvl" and value.isdecimal():
            self.levels.setdefault(self._style, int(value) + 1)


@dataclass(slots=True)
class _Paragraph:
    level: int = 0
    pieces: list[str] = field(default_factory=list)
    thing: str = ""


@dataclass(slots=True)
class _Row:
    cells: int = 0
    pieces: list[str] = field(default_factory=list)
    thing: str = ""


@dataclass(slots=True)
class _Change:
    kind: Kind
    author: str
    date: str
    pieces: list[str] = field(default_factory=list)


class Text(Nobody):
    """Reads a part of the text, and knows at each place under which headings it stands."""

    def __init__(self, part: Part, levels: dict[str, int]) -> None:
        self.part, self.levels = part, levels
        self.found: list[Remark | str] = []
        """Changes, and the numbers of comments."""
        self.about: dict[str, str] = {}
        self.places: dict[str, Place] = {}
        self.formats = 0
        self._headings: list[tuple[int, str, str]] = []
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[_Row] = []
        self._changes: list[_Change] = []
        self._open: dict[str, list[str]] = {}
        self._waiting: list[int | str] = []
        """What began in this paragraph: its place is known when the paragraph is."""
        self._tag = ""
        self._is_joined = False
        """Whether nothing stands between the last change and here."""

    def start(self, tag: str, values: dict[str, str]) -> None:
        self._tag = tag
        if tag == "p":
            self._paragraphs.append(_Paragraph())
            self._is_joined = False
        elif tag == "tr":
            self._rows.append(_Row())
        elif tag == "tc" and self._rows:
            self._rows[-1].cells += 1
        elif tag in _CHANGES:
            who, when = values.get("author", ""), values.get("date", "")
            self._changes.append(_Change(_CHANGES[tag], who, when))
        elif tag in ("commentRangeStart", "commentReference"):
            self._comment(values.get("id", ""), has_text=tag == "commentRangeStart")
        elif tag == "commentRangeEnd" and (number := values.get("id", "")) in self._open:
            self.about[number] = _tidy(self._open.pop(number))
        elif tag in _SPACES:
            self._say(" ")
        elif tag in _FORMATS:
            self.formats += 1
        elif self._paragraphs:
            self._describe(tag, values)

    def _describe(self, tag: str, values: dict[str, str]) -> None:
        paragraph = self._paragraphs[-1]
        if tag == "pStyle":
            paragraph.level = self.levels.get(values.get("val", ""), 0)
        elif tag == "outlineLvl" and values.get("val", "").isdecimal():
            paragraph.level = int(values["val"]) + 1
        named = values.get({"bookmarkStart": "name", "hyperlink": "anchor"}.get(tag, ""), "")
        if named.startswith(_THING):
            row = self._rows[-1] if self._rows else None
            if row and row.cells == 1 and not row.thing:
                row.thing = named
            if tag == "bookmarkStart" and not paragraph.thing:
                paragraph.thing = named

    def _comment(self, number: str, *, has_text: bool) -> None:
        if number not in self.places:
            self.places[number] = Place(self.part)
            self.found.append(number)
            self._waiting.append(number)
            if has_text:
                self._open[number] = []

    def text(self, text: str) -> None:
        if self._tag in ("t", "delText"):
            self._say(text)

    def _say(self, text: str) -> None:
        for pieces in self._open.values():
            pieces.append(text)
        if self._changes:
            self._changes[-1].pieces.append(text)
        elif text.strip():
            self._is_joined = False
        is_gone = any(change.kind == "deletion" for change in self._changes)
        if self._paragraphs and not is_gone:
            self._paragraphs[-1].pieces.append(text)
            if self._rows and self._rows[-1].cells == 1:
                self._rows[-1].pieces.append(text)

    def end(self, tag: str) -> None:
        self._tag = ""
        if tag == "p" and self._paragraphs:
            self._close(self._paragraphs.pop())
        elif tag == "tr" and self._rows:
            self._rows.pop()
        elif tag in _CHANGES and self._changes:
            self._change(self._changes.pop())

    def _change(self, change: _Change) -> None:
        """A change; what follows one of the same hand goes on with it."""
        text = "".join(change.pieces)[:_LONGEST]
        if not text.strip():
            return
        last = self.found[-1] if self.found and self._is_joined else None
        new = Remark(change.kind, change.author, change.date, text)
        if isinstance(last, Remark) and (last.kind, last.author) == (new.kind, new.author):
            self.found[-1] = replace(last, text=(last.text + text)[:_LONGEST])
        else:
            self._waiting.append(len(self.found))
            self.found.append(new)
        self._is_joined = True

    def _close(self, paragraph: _Paragraph) -> None:
        for pieces in self._open.values():
            pieces.append(" ")
        if paragraph.level:
            while self._headings and self._headings[-1][0] >= paragraph.level:
                self._headings.pop()
            self._headings.append((paragraph.level, _tidy(paragraph.pieces), paragraph.thing))
        place = self._place(paragraph)
        for each in self._waiting:
            if isinstance(each, int):
                remark = self.found[each]
                assert isinstance(remark, Remark)
                self.found[each] = replace(remark, text=_tidy([remark.text]), place=place)
            else:
                self.places[each] = place
        self._waiting = []

    def _place(self, paragraph: _Paragraph) -> Place:
        row = self._rows[-1] if self._rows else _Row()
        first = _tidy(row.pieces)
        near = [(row.thing, first), (paragraph.thing, _tidy(paragraph.pieces))]
        above = [(thing, text) for _, text, thing in reversed(self._headings)]
        thing, called = next((each for each in (*near, *above) if each[0]), ("", ""))
        headings = tuple(text for _, text, _ in self._headings)
        return Place(self.part, headings, first, thing, called)


def _tidy(pieces: list[str]) -> str:
    """The text of pieces, each space and end of a line as one space."""
    return " ".join("".join(pieces)[:_LONGEST].split())
