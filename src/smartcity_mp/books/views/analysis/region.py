"""The region: where it lies, its districts, and what it can build on."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeGuard

from smartcity_mp.books.blocks import Column, Content, Figure, Row, Table
from smartcity_mp.books.charts.areas import areas
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.words.prose import ended, rounded, signed, without_address
from smartcity_mp.books.words.wording import (
    largest,
    marked,
    text_of,
)
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import District, Geography

_SIDES = {"utara": "north", "timur": "east", "selatan": "south", "barat": "west"}
_OF_DENSITY = ("area_km2", "population")
_OWN = ("area_km2", "district_count", "villages", "urban_villages", "coastline_km", "source")


@dataclass(frozen=True, slots=True)
class Potential:
    """Something the region can build on; the title ends as a sentence does."""

    title: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Portrait:
    """What the first sections of the chapter on the region show."""

    summary: str | None
    geography: Table | None
    geography_source: str | None
    districts: Table | None
    map: Figure | None
    """The districts where they lie; None without a map of the region."""
    area: str | None
    """A sentence on the largest and the smallest district. """
    population: str | None
    """A sentence on the districts with most and fewest people. """
    potentials: tuple[Potential, ...]


def region(plan: Plan) -> Portrait:
    """The region of a plan."""
    profile = plan.profile
    districts = profile.districts
    return Portrait(
        summary=profile.summary,
        geography=_geography(profile.geography, facts_of(plan).kind)
        if _is_known(profile.geography)
        else None,
        geography_source=_source(profile.geography),
        districts=_districts(districts) if districts else None,
        map=_map(plan) if plan.boundaries else None,
        area=_extremes(
            {one.name: one.area_km2 for one in districts if one.area_km2},
            "Kecamatan terluas adalah {most} ({high} km²), sedangkan yang tersempit {least} "
            "({low} km²).",
        ),
        population=_extremes(
            {one.name: Decimal(one.population) for one in districts if one.population},
            "Penduduk terbanyak tinggal di Kecamatan {most} ({high} jiwa) dan paling sedikit di "
            "Kecamatan {least} ({low} jiwa).",
        ),
        potentials=tuple(
            Potential(ended(signed(item, "title", item.title)), item.text)
            for item in profile.potentials
        ),
    )


def _source(geography: Geography | None) -> str | None:
    if geography is None or geography.source is None:
        return None
    return signed(geography, "source", without_address(geography.source))


def _extremes(figures: dict[str, Decimal], sentence: str) -> str | None:
    """A sentence on the largest and smallest; None where fewer than two differ."""
    if len(set(figures.values())) < 2:
        return None
    high, low = max(figures.values()), min(figures.values())
    least = [name for name, figure in figures.items() if figure == low]
    return sentence.format(
        most=listing(largest(figures)), high=number(high), least=listing(least), low=number(low)
    )


def _is_known(geography: Geography | None) -> TypeGuard[Geography]:
    """Whether anything is said of it."""
    if geography is None:
        return False
    own = (getattr(geography, field) for field in _OWN)
    sides = geography.borders
    return any(item is not None for item in own) or any(
        sides is not None and getattr(sides, side) for side in _SIDES.values()
    )


def _geography(geography: Geography, kind: str) -> Table:
    def figure(field: str, unit: str) -> Content:
        found = getattr(geography, field)
        return marked(geography, field, None if found is None else f"{number(found)} {unit}")

    rows: list[tuple[str, Content]] = [
        ("Luas wilayah", figure("area_km2", "km²")),
        ("Kecamatan", figure("district_count", "kecamatan")),
    ]
    if kind != "kota" or geography.villages:
        rows.append(("Desa", figure("villages", "desa")))
    rows.append(("Kelurahan", figure("urban_villages", "kelurahan")))
    if geography.coastline_km is not None:
        rows.append(("Garis pantai", figure("coastline_km", "km")))
    for word, side in _SIDES.items():
        border = getattr(geography.borders, side) if geography.borders else None
        rows.append((f"Batas {word}", marked(geography, "borders", border)))
    columns = (Column("Uraian"), Column("Keterangan"))
    return Table("Geografi dan administrasi", columns, tuple(map(Row, rows)), key="geografi")


def _density(district: District) -> Decimal | None:
    if not district.area_km2 or district.population is None:
        return None
    exact = Decimal(district.population) / district.area_km2
    return exact.quantize(Decimal(1), ROUND_HALF_UP)


_FIGURES: tuple[tuple[str, str, Callable[[District], Decimal | int | None]], ...] = (
    ("Luas (km²)", "area_km2", lambda one: one.area_km2),
    ("Penduduk (jiwa)", "population", lambda one: one.population),
    ("Kepadatan (jiwa per km²)", "population", _density),
    ("Desa dan kelurahan", "villages", lambda one: one.villages),
)


def _districts(districts: tuple[District, ...]) -> Table:
    """The districts; columns without any figure are left out."""
    shown = [figure for figure in _FIGURES if any(figure[2](one) is not None for one in districts)]
    columns = (Column("Kecamatan"), *(Column(title, "right") for title, _, _ in shown))
    rows = [
        Row(
            (
                text_of(one, "name"),
                *(marked(one, field, _figure(read(one))) for _, field, read in shown),
            )
        )
        for one in districts
    ]
    if shown and len(districts) > 1:
        sums = (_sum(districts, read) for _, _, read in shown)
        rows.append(Row(("Jumlah", *sums), kind="total"))
    return Table("Kecamatan", columns, tuple(rows), key="kecamatan")


def _map(plan: Plan) -> Figure:
    """The districts of the map in their order in the table, darker where more people live."""
    shown = [one for one in plan.profile.districts if one.name in plan.boundaries]
    named = {one.name: plan.boundaries[one.name] for one in shown}
    densities = {one.name: figure for one in shown if (figure := _density(one)) is not None}
    listed = listing([f"{place} {name}" for place, name in enumerate(named, 1)])
    said = _extremes(
        densities,
        "Terpadat Kecamatan {most} ({high} jiwa per km²), terjarang Kecamatan {least} ({low} "
        "jiwa per km²).",
    )
    alt = f"Peta {spelled(len(named))} kecamatan: {listed}.{f' {said}' if said else ''}"
    unsure = any(one.is_illustrative(field) for one in shown for field in _OF_DENSITY)
    caption = "Peta kecamatan menurut kepadatan penduduk" if said else "Peta kecamatan"
    chart = areas("", alt, "jiwa per km²", named, densities)
    return Figure(caption, alt, "areas", chart, key="peta", illustrative=bool(said) and unsure)


def _figure(figure: Decimal | int | None) -> str | None:
    return None if figure is None else number(figure)


def _sum(
    districts: tuple[District, ...], read: Callable[[District], Decimal | int | None]
) -> Content:
    """The sum of a column; "–" where a figure is not known, the whole density for the last."""
    if read is _density:
        known = [(one.population, one.area_km2) for one in districts]
        people = sum(count or 0 for count, _ in known)
        area = sum((area or Decimal(0) for _, area in known), Decimal(0))
        whole = all(count is not None and area for count, area in known)
        return number(round(Decimal(people) / area)) if whole else "–"
    figures = [read(one) for one in districts]
    if any(figure is None for figure in figures):
        return "–"
    return rounded(sum((Decimal(figure or 0) for figure in figures), Decimal(0)))
