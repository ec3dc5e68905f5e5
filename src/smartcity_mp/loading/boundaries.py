"""The map of districts: the areas of a GeoJSON file by the districts they are of, or it is said."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from smartcity_mp.data.pictures import MAX_BYTES
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.boundaries import Area, Ring
from smartcity_mp.model.profile import Profile
from smartcity_mp.source.tree import Tree

_PROFILE = "profile.yaml"
_PREFIX = re.compile(r"^(?:kecamatan|kec\.?|distrik)\s+")
_SHORTEST = 3
"""Points without the last, which repeats the first: fewer enclose nothing."""


class _RefusedError(Exception):
    """Why a file is no map; its text is one of the problems of SMP731."""


def boundaries_of(
    files: list[Fitted],
    tree: Tree,
    assets: tuple[str, ...],
    sources: SourceMap,
    found: list[Diagnostic],
) -> dict[str, Area]:
    """The area of each district that the map has, by its name in the profile. What is wrong goes
    to `found`; that the file is not there is said elsewhere.
    """
    profile = next((one.entity for one in files if isinstance(one.entity, Profile)), None)
    if profile is None or profile.map not in assets:
        return {}
    names = [district.name for district in profile.districts]
    values: dict[str, object] = {"text": profile.map, "limit": MAX_BYTES // 10**6}
    try:
        areas = _by_district(_features(tree.read(profile.map)), names)
    except _RefusedError as refused:
        areas, problem = {}, str(refused)
    else:
        lacking = [name for name in names if name not in areas]
        problem = "lacking" if lacking else ""
        values["names"] = ", ".join(lacking)
    if problem:
        place = sources.locate((_PROFILE, "map"))
        found.append(diagnostic(place, "SMP731", **values, problem=problem))
    return areas


def _features(content: bytes | Diagnostic) -> list[tuple[Mapping[str, object], Area]]:
    """Everything with an area, with what the file says of it."""
    if isinstance(content, Diagnostic):
        raise _RefusedError("large" if content.code == "SMP003" else "unreadable")
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _RefusedError("kind") from None
    found = []
    for feature in _listed(_told(data).get("features")):
        about, geometry = _told(_told(feature).get("properties")), _told(feature).get("geometry")
        if area := tuple(_rings(_told(geometry))):
            found.append((about, area))
    if not found:
        raise _RefusedError("kind")
    return found


def _told(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _rings(geometry: Mapping[str, object]) -> Iterator[Ring]:
    """The outlines of a polygon or of several, and the holes in them, each without its last point,
    which repeats the first.
    """
    parts = _listed(geometry.get("coordinates"))
    if geometry.get("type") == "Polygon":
        parts = [parts]
    elif geometry.get("type") != "MultiPolygon":
        return
    for outlines in parts:
        for outline in _listed(outlines):
            ring = tuple(map(_point, _listed(outline)))[:-1]
            if len(ring) >= _SHORTEST:
                yield ring


def _point(value: object) -> tuple[float, float]:
    match value:
        case [int() | float() as east, int() | float() as north, *_]:
            if -180 <= east <= 180 and -90 <= north <= 90:
                return float(east), float(north)
            raise _RefusedError("projected")
    raise _RefusedError("kind")


def _by_district(
    features: list[tuple[Mapping[str, object], Area]], names: list[str]
) -> dict[str, Area]:
    """The areas by district. The name of a district stands in the property that names most."""
    known = {_bare(name): name for name in names}
    named = Counter(
        key
        for about, _ in features
        for key, text in about.items()
        if isinstance(text, str) and _bare(text) in known
    )
    if not named:
        raise _RefusedError("names")
    [(key, _)] = named.most_common(1)
    found: dict[str, Area] = {}
    for about, area in features:
        text = about.get(key)
        if isinstance(text, str) and (name := known.get(_bare(text))):
            found[name] = (*found.get(name, ()), *area)
    return found


def _bare(name: str) -> str:
    """A name without what is written in several ways: "Kec. Dukuh Turi" is "dukuhturi"."""
    return re.sub(r"[\W_]+", "", _PREFIX.sub("", name.strip().casefold()))
