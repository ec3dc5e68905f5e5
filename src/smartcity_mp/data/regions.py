"""All kabupaten and kota of Indonesia, found by any usual spelling of their names."""

import csv
import re
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from pathlib import Path
from typing import NamedTuple

POPULATION_YEAR = 2025
POPULATION_SOURCE = "Kepmendagri 300.2.2-2138 Tahun 2025"
AREA_SOURCE = "Surat Badan Informasi Geospasial, 16 Desember 2024"

_TABLE = Path(__file__).with_name("regions.csv")
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\s.,/-]+")
_SHORTENED = re.compile(r"\s*[0-9]{2}[.,][0-9]\s*\Z")
_FIRST_WORDS = {
    "kab": "kab",
    "kabupaten": "kab",
    "kota": "kota",
    "kotamadya": "kota",
    "kodya": "kota",
}
_NICKNAMES = {"jogja": "yogyakarta", "jogjakarta": "yogyakarta", "solo": "surakarta"}
_NEAR, _NEAR_BARE = 0.6, 0.78
"""How alike a name must be that says `kab` or `kota`, and one that does not."""
_AS_NEAR = 0.1
"""How much less alike than the nearest another may be that is shown beside it."""
_SHORT_WORDS = {"kep": "kepulauan", "adm": "administrasi", "administratif": "administrasi"}


class ListedRegion(NamedTuple):
    """A kabupaten or kota, under its code of the Ministry of Home Affairs."""

    code: str
    slug: str
    name: str
    kind: str
    province: str
    population: int
    area_km2: str
    """In square kilometres, as the source writes it: no digit more, none less."""


class Ambiguous(NamedTuple):
    """A name of more than one region."""

    regions: tuple[ListedRegion, ...]


class Unknown(NamedTuple):
    """A name that means to be a kabupaten or kota, and is none."""

    nearest: tuple[ListedRegion, ...]


@dataclass(frozen=True, slots=True)
class NoRegion:
    """A name that does not mean to be a kabupaten or kota."""


@cache
def regions() -> tuple[ListedRegion, ...]:
    """The whole table, in the order of the codes."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(
            ListedRegion(
                row["code"],
                row["slug"],
                row["name"],
                row["kind"],
                row["province"],
                int(row["population_2025"]),
                row["area_km2"],
            )
            for row in csv.DictReader(file)
        )


def is_code(code: str) -> bool:
    """Whether a region has this code, written as the ministry writes it."""
    return any(region.code == code for region in regions())


def by_code(code: str) -> ListedRegion | None:
    """The region of a code such as `33.28`; the point may be missing or be another mark."""
    digits = _MARKS.sub("", code)
    return next((region for region in regions() if region.code.replace(".", "") == digits), None)


def meant_code(code: str, name: str = "") -> ListedRegion | None:
    """The region that a wrong code probably means; its name, where one is known, says it better.

    Spreadsheets read 33.10 as a number and leave 33.1 of it.
    """
    for spelling in (name, code):
        if isinstance(found := find(spelling), ListedRegion):
            return found
    return by_code(code) or (by_code(f"{code}0") if _SHORTENED.match(code) else None)


def find(name: str) -> ListedRegion | Ambiguous | Unknown | NoRegion:
    """The region that a name means: `kab-tegal`, "Kab. Tegal", "KABUPATEN TEGAL", `brebes` …"""
    words = _words(name)
    first = _FIRST_WORDS.get(words[0]) if words else None
    whole = "".join(words)
    keys = [whole, first + "".join(words[1:])] if first else [whole]
    for key in keys:
        if found := _spellings().get(key):
            return found[0] if len(found) == 1 else Ambiguous(found)
    near = get_close_matches(keys[-1], _spellings(), 5, _NEAR if first else _NEAR_BARE)
    if near:
        best = SequenceMatcher(None, near[0], keys[-1]).ratio()
        near = get_close_matches(keys[-1], near, 5, best - _AS_NEAR)
    if first or near:
        nearest = dict.fromkeys(region for key in near for region in _spellings()[key])
        return Unknown(tuple(nearest)[:3])
    return NoRegion()


def _words(name: str) -> list[str]:
    """Words of a name without case, marks and abbreviations; apostrophes join."""
    words = _WORD.findall(re.sub("['’`]", "", name.casefold()))
    return [_SHORT_WORDS.get(word, _NICKNAMES.get(word, word)) for word in words]


@cache
def _spellings() -> dict[str, tuple[ListedRegion, ...]]:
    """Names run together, with and without `kab`, `kota`, `administrasi`, and who bears them."""
    found: dict[str, list[ListedRegion]] = {}
    for region in regions():
        kind, *rest = _words(region.name)
        bare = "".join(rest)
        for key in {bare, bare.removeprefix("administrasi")}:
            for prefix in ("", _FIRST_WORDS[kind], kind):
                bearers = found.setdefault(prefix + key, [])
                if region not in bearers:
                    bearers.append(region)
    return {key: tuple(bearers) for key, bearers in found.items()}
