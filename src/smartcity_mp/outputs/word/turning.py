"""Which parts of a chapter stand on pages that lie: wide tables, with what introduces them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from smartcity_mp.outputs.word.blocks import Piece
from smartcity_mp.outputs.word.xml import Element

_LITTLE = 700
"""So few letters do not deserve a page that stands before or between those that lie."""


def turned(pieces: Sequence[Piece]) -> Iterator[tuple[bool, list[Element]]]:
    """The elements of a chapter in turns, those of pages that lie apart from the others.

    What is little stands with the wide table before or after it: its heading and introduction.
    """
    runs = [
        (is_wide, list(run_))
        for is_wide, run_ in groupby(_spread(pieces), key=lambda piece: piece.role == "wide")
    ]
    parts: list[tuple[bool, list[Piece]]] = []
    for place, (is_wide, run_) in enumerate(runs):
        before_wide = place + 1 < len(runs)
        if is_wide or (len(runs) > 1 and _is_little(run_)):
            parts.append((True, run_))
            continue
        lead = _lead(run_) if before_wide else 0
        parts.append((False, run_[: len(run_) - lead]))
        if lead:
            parts.append((True, run_[len(run_) - lead :]))
    for across, same in groupby(parts, key=lambda part: part[0]):
        yield across, [each for _, part in same for piece in part for each in piece.elements]


def _spread(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The notes of a wide table stand with it."""
    was_wide = False
    for piece in pieces:
        was_wide = piece.role == "wide" or (was_wide and piece.role == "notes")
        yield piece._replace(role="wide") if was_wide else piece


def _is_little(pieces: Sequence[Piece]) -> bool:
    is_prose = all(piece.role in ("heading", "text", "notes") for piece in pieces)
    return is_prose and sum(map(_letters, pieces)) <= _LITTLE


def _lead(pieces: Sequence[Piece]) -> int:
    """How many pieces at the end introduce a wide table: from its heading on, if that is little."""
    for count in range(1, len(pieces) + 1):
        piece = pieces[-count]
        if piece.role not in ("heading", "text") or not _is_little(pieces[-count:]):
            break
        if piece.role == "heading":
            while count < len(pieces) and pieces[-count - 1].role == "heading":
                count += 1
            return count if count < len(pieces) else 0
    last = pieces[-1] if pieces else None
    return int(len(pieces) > 1 and last is not None and last.role == "text" and _is_little([last]))


def _letters(piece: Piece) -> int:
    return sum(len(text) for each in piece.elements for text in each.itertext())
