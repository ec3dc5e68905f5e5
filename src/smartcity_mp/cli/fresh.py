"""What a new masterplan folder holds: where it goes, which region it is, its first files."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from string import Template
from textwrap import wrap

from smartcity_mp.cli.places import is_root
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.data.names import is_safe
from smartcity_mp.data.places import example_folder, templates_folder
from smartcity_mp.data.regions import (
    AREA_SOURCE,
    POPULATION_SOURCE,
    POPULATION_YEAR,
    Ambiguous,
    ListedRegion,
    Unknown,
    by_code,
    find,
    meant_code,
)

YEARS = 10
NO_REGION = "none"
"""What `--region` says of a plan that is for no region of the table."""
EXAMPLE_NAME = "kab-tegal"
_PLAIN = re.compile(r"[^\W\d_][\w .()/–-]*(?<! )\Z")
_WORDS_OF_YAML = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_MAYORS = {"kabupaten": "Bupati", "kota": "Wali Kota"}
_NOT_COPIED = ("books", "build")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the new folder stands and whose it is."""

    folder: Path
    name: str
    region: ListedRegion | None


def place_for(base: Path, name: str | None, code: str | None, *, example: bool) -> Place:
    """Folder and region for what was typed. Raises Refusal."""
    region = _coded(code) if code not in (None, NO_REGION) else None
    if name is None:
        typed = EXAMPLE_NAME if example else region.slug if region else None
        if typed is None:
            raise Refusal("usage.missing", what="NAME", command="init")
    else:
        typed = name
    if not typed.strip():
        raise Refusal("init.no-name")
    target = base / typed
    if is_root(target):
        raise Refusal("init.root-folder", folder=target)
    own = target.name or target.resolve().name
    if target.name and not (is_safe(own) and own.isprintable()):
        raise Refusal("init.bad-name", name=own)
    if code is None and not example:
        region = _meant(own)
        if region is not None and target.name:
            target = target.with_name(region.slug)
    return Place(target, region.name if region else own, region)


def _coded(code: str) -> ListedRegion:
    region = by_code(code)
    if region is None and (near := meant_code(code)):
        raise Refusal("init.no-code-near", code=code, suggestion=near.code, name=near.name)
    if region is None:
        raise Refusal("init.no-code", code=code)
    return region


def _meant(name: str) -> ListedRegion | None:
    found = find(name)
    if isinstance(found, Ambiguous):
        slugs = [region.slug for region in found.regions]
        raise Refusal("init.ambiguous", name=name, choices=_list(found.regions), first=slugs[0])
    if isinstance(found, Unknown) and found.nearest:
        values = {"choices": _list(found.nearest), "first": found.nearest[0].slug}
        raise Refusal("init.unknown-near", name=name, **values)
    if isinstance(found, Unknown):
        raise Refusal("init.unknown", name=name)
    return found if isinstance(found, ListedRegion) else None


def _list(regions: tuple[ListedRegion, ...]) -> tuple[str, ...]:
    width = max(len(region.slug) for region in regions)
    return tuple(f"  {r.slug:<{width}}  {r.name}, {r.province}" for r in regions)


def fresh_files(place: Place, start: int) -> dict[str, bytes]:
    """The files of a new masterplan whose period begins in the year `start`."""
    values = _values(place, start)
    folder = templates_folder() / "scaffold"
    files = {}
    for source in sorted(path for path in folder.rglob("*") if path.is_file()):
        path = source.relative_to(folder).as_posix()
        text = Template(source.read_text(encoding="utf-8")).substitute(values)
        lines = [line.rstrip() for line in text.split("\n")]
        files[path.replace("dot-", ".")] = "\n".join(lines).encode()
    return files


def example_files() -> dict[str, bytes]:
    """The files of the filled masterplan that comes along, without its finished books."""
    folder = example_folder()
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in paths
        if path.relative_to(folder).parts[0] not in _NOT_COPIED
    }


def _values(place: Place, start: int) -> dict[str, object]:
    region = place.region
    kind = region.kind if region else ""
    end = start + YEARS - 1
    values: dict[str, object] = {
        "heading": place.name,
        "title": _scalar(f"Masterplan Smart City {place.name}"),
        "name": _scalar(place.name),
        "code": region.code if region else "",
        "kind": kind,
        "province": region.province if region else "",
        "head": _head(region) if region else "",
        "mayor": _MAYORS.get(kind, "Bupati atau Wali Kota"),
        "everywhere": f"seluruh {kind or 'kabupaten'}",
        "own_money": f"apbd-{kind or 'kabupaten'}",
        "sources": _wrapped(_sources(kind)),
        "sub_dimensions": _coded_list("- `{code}`: {name}"),
        "sub_dimensions_comment": _coded_list("# - {code}: {name}"),
        "start": start,
        "end": end,
        "medium": start + 4,
        "population": region.population if region else "",
        "population_year": POPULATION_YEAR,
        "population_source": POPULATION_SOURCE if region else "",
        "area": round(Decimal(region.area_km2), 2) if region else "",
        "area_source": AREA_SOURCE if region else "",
    }
    return values


def _head(region: ListedRegion) -> str:
    seat = region.name.partition(" ")[2].removeprefix("Administrasi ")
    return f"{_MAYORS[region.kind]} {seat}"


def _sources(kind: str) -> list[str]:
    """The funding sources; of the two budgets only that of a region of this kind."""
    from smartcity_mp.model.schema.choices import FUNDING_SOURCES, REGION_KINDS

    others = {f"apbd-{other}" for other in REGION_KINDS if kind and other != kind}
    return [f"`{name}`" for name in FUNDING_SOURCES if name not in others]


def _wrapped(words: list[str]) -> str:
    return "\n".join(wrap(", ".join(words), 100, break_on_hyphens=False))


def _coded_list(line: str) -> str:
    """The sub-dimensions of the framework that a plan has of itself, a line each."""
    from smartcity_mp.loading import framework_named  # Pydantic: help needs none of it

    dimensions = framework_named().dimensions
    pairs = [(above.id, sub) for above in dimensions for sub in above.sub_dimensions]
    return "\n".join(line.format(code=f"{above}.{sub.id}", name=sub.name) for above, sub in pairs)


def _scalar(text: str) -> str:
    """Text as a YAML scalar: plain where nothing in it can be mistaken."""
    if _PLAIN.match(text) and text.casefold() not in _WORDS_OF_YAML:
        return text
    return json.dumps(text, ensure_ascii=False)
