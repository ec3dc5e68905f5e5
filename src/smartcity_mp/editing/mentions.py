"""Ids in comments and sentences: named for people, not for the program."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from smartcity_mp.editing.sheets import Sheet
from smartcity_mp.language.addresses import parted
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.schema.annotations import Scalar
from smartcity_mp.model.schema.structure import shapes_at
from smartcity_mp.source.edit import Edit, Places, places, text_of
from smartcity_mp.source.text import mark_at

_SETTINGS = ("framework", "books", "language", "rules", "former_ids")
"""Fields of masterplan.yaml that choose something; their words are no sentences."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An id in a comment or a sentence, and the line that it stands in."""

    file: str
    line: int
    text: str


def pattern(ids: Iterable[str]) -> re.Pattern[str]:
    r"""These ids as whole words. For ids `\b` is no boundary: `opd-a` is not in `opd-a-2`."""
    either = "|".join(re.escape(name) for name in sorted(ids, key=len, reverse=True))
    return re.compile(rf"(?<![\w.-])(?:{either})(?![\w-]|\.\w)")


def mentions(file: str, text: str, edits: Iterable[Edit]) -> Iterator[Mention]:
    """What an edit of each mention would change, for a person to look at."""
    lines = text.split("\n")
    for start, _, _ in edits:
        line = mark_at(text, start).line
        yield Mention(file, line + 1, lines[line].strip())


def in_sheet(sheet: Sheet, content: bytes, ids: Mapping[str, str]) -> list[Edit]:
    """Edits of the ids in the comments and sentences of a YAML file."""
    found = places(content)
    matches = _named(found.text, ids)
    spans = sorted(_spans(sheet, found)) if matches else []
    return [Edit(m.start(), m.end(), ids[m[0]]) for m in matches if _is_free(m.start(), spans)]


def in_prose(content: bytes, ids: Mapping[str, str]) -> list[Edit]:
    """Edits of the ids in a text."""
    found = _named(text_of(content), ids)
    return [Edit(one.start(), one.end(), ids[one[0]]) for one in found]


def _named(text: str, ids: Iterable[str]) -> list[re.Match[str]]:
    """Where a text names one of these ids; what is part of a web address belongs to its site."""
    found = [*pattern(ids).finditer(text)]
    if not found or "://" not in text:
        return found
    ends = [*accumulate(map(len, parted(text)))]
    return [one for one in found if bisect_right(ends, one.start()) % 2 == 0]


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
