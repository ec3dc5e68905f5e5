"""Ids in comments and sentences: named for people, not for the program."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from smartcity_mp.books.directory import anchor_of_id
from smartcity_mp.editing.sheets import Sheet
from smartcity_mp.language.addresses import parted
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.schema.annotations import Scalar
from smartcity_mp.model.schema.structure import shapes_at
from smartcity_mp.source.edit import Edit, Places, places, text_of

_SETTINGS = ("framework", "books", "language", "rules", "former_ids")
"""Fields of masterplan.yaml that choose something; their words are no sentences."""
_END = r"(?![\w-]|\.\w)"
"""What no id goes on with."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An id in a comment or a sentence, and the line that it stands in."""

    file: str
    line: int
    text: str


def pattern(ids: Iterable[str]) -> re.Pattern[str]:
    r"""These ids as whole words. For ids `\b` is no boundary: `opd-a` is not in `opd-a-2`."""
    return re.compile(rf"(?<![\w.-]){_either(ids)}{_END}")


def _either(names: Iterable[str]) -> str:
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return f"(?:{either})"


def mentions(file: str, text: str, edits: Iterable[Edit]) -> Iterator[Mention]:
    """What an edit of each mention would change, for a person to look at."""
    lines = text.split("\n")
    ends = [*accumulate(len(line) + 1 for line in lines)]
    for start, _, _ in edits:
        line = bisect_right(ends, start)
        yield Mention(file, line + 1, lines[line].strip())


def in_sheet(sheet: Sheet, content: bytes, ids: Mapping[str, str]) -> list[Edit]:
    """Edits of the ids in the comments and sentences of a YAML file."""
    found = places(content)
    edits = _named(found.text, ids)
    spans = sorted(_spans(sheet, found)) if edits else []
    return [edit for edit in edits if _is_free(edit.start, spans)]


def in_prose(content: bytes, ids: Mapping[str, str]) -> list[Edit]:
    """Edits of the ids in a text."""
    return _named(text_of(content), ids)


def _named(text: str, ids: Mapping[str, str]) -> list[Edit]:
    """Edits of what names one of these ids, or the place of its thing in a book, behind `#`.

    What is part of a web address belongs to its site.
    """
    found = [Edit(m.start(), m.end(), ids[m[0]]) for m in pattern(ids).finditer(text)]
    anchors = {anchor_of_id(old): anchor_of_id(new) for old, new in ids.items()}
    if moved := {old: new for old, new in anchors.items() if old != new}:
        links = re.compile(rf"(?i)(?<=#){_either(moved)}{_END}")
        found += [Edit(m.start(), m.end(), moved[m[0].lower()]) for m in links.finditer(text)]
    if not found or "://" not in text:
        return sorted(found)
    ends = [*accumulate(map(len, parted(text)))]
    return sorted(one for one in found if bisect_right(ends, one.start) % 2 == 0)


def _spans(sheet: Sheet, found: Places) -> Iterator[tuple[int, int, bool]]:
    """Where a key or value stands, and whether it is free text."""
    for scalar in found.keys.values():
        yield scalar.start, scalar.end, False
    for path, scalar in found.values.items():
        yield scalar.start, scalar.end, _is_sentence(sheet, path)


def _is_free(offset: int, spans: list[tuple[int, int, bool]]) -> bool:
    """Whether a character stands in free text or in a comment, which is in no span."""
    before = bisect_right(spans, (offset, sys.maxsize, True)) - 1
    if before < 0:
        return True
    _, end, is_sentence = spans[before]
    return offset >= end or is_sentence


def _is_sentence(sheet: Sheet, path: tuple[str | int, ...]) -> bool:
    if sheet.kind is Masterplan and path[:1] and path[0] in _SETTINGS:
        return False
    shapes = shapes_at(sheet.kind, path)
    return bool(shapes) and all(
        isinstance(s, Scalar) and s.kind in ("text", "name") for s in shapes
    )
