"""Which chapters, tables and figures of the books show a field; `docs/shown.py` found it out."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

PATH = Path(__file__).with_name("shown.json")

Chapters = Mapping[str, tuple[str, ...]]
"""Chapters by name, each with the tables and figures in it: "tabel Benang merah {dimension}"."""


class Shown(NamedTuple):
    """Where everything is shown."""

    titles: Mapping[str, str]
    """The title of each built-in chapter by its name."""
    fields: Mapping[str, Chapters]
    """What shows a field (`program.budget`), or how many there are of a kind (`program`)."""


@cache
def shown() -> Shown:
    """All of it, read once."""
    known = json.loads(PATH.read_text(encoding="utf-8"))
    fields = {
        field: {chapter: tuple(captions) for chapter, captions in chapters.items()}
        for field, chapters in known["fields"].items()
    }
    return Shown(known["titles"], fields)
