"""`kertas kerja rencana program`: a sheet a dimension, the programs with their money by year."""

from collections.abc import Sequence
from decimal import Decimal

from smartcity_mp.analysis.joins import indicator_of
from smartcity_mp.exchange.shown import shown
from smartcity_mp.exchange.worksheets.forms import (
    SIGN,
    Cell,
    Figure,
    Form,
    Group,
    Head,
    Reader,
    Worksheet,
    below,
    label,
    place_of,
    room,
    signed,
)
from smartcity_mp.language.numbers import number
from smartcity_mp.language.pair import half
from smartcity_mp.language.worksheets import TITLES, WORDS
from smartcity_mp.model.direction import Objective
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import is_assumed
from smartcity_mp.model.schema.choices import FUNDING_SOURCES
from smartcity_mp.model.schema.describe import describe

_USUAL = 5
"""So many programs of a sub-dimension are usual."""
_MILLION = 1_000_000
_WIDTHS = {"name": 28, "description": 40, "objectives": 32, "owner": 16, "outputs": 32}


def worksheet(reader: Reader) -> Worksheet:
    """The programs of all dimensions."""
    groups = reader.by_dimension(reader.plan.programs)
    return Worksheet(TITLES["program"], [_form(reader, one, own) for one, own in groups])


def _form(reader: Reader, dimension: Dimension | None, programs: Sequence[Program]) -> Form:
    years: dict[int | None, str] = dict(reader.years().items())
    if any(one.undivided() for one in programs):
        years[None] = WORDS["undivided"]
    heads = [
        Head(label(Program, "id"), 9),
        *(Head(label(Program, key), width) for key, width in _WIDTHS.items()),
        Head(WORDS["sources"], 16),
        *(Head(name, 9, WORDS["budget"], "part") for name in years.values()),
        Head(WORDS["total"], 11, WORDS["budget"], "sum"),
    ]
    places = reader.places(dimension)
    groups = []
    for code, name in places.items():
        own = [one for one in programs if place_of(one, places) == code]
        rows = [_row(reader, one, [*years]) for one in own]
        groups.append(Group(name, rows, room(rows, _USUAL)))
    color = dimension.color if dimension else None
    return Form(reader.named(dimension), heads, groups, color, ahead=2)


def _row(reader: Reader, program: Program, years: Sequence[int | None]) -> list[Cell]:
    found = [indicator_of(reader.plan, entry) for entry in program.outputs]
    sources = (half(FUNDING_SOURCES[one], reader.language) for one in program.sources())
    return [
        program.id,
        signed(program, "name"),
        signed(program, "description"),
        below(_objective(reader, code) for code in program.objectives),
        reader.office(program.owner),
        below(_output(reader, one) for one in found if one),
        below(sources),
        *_amounts(program, years),
        None,
    ]


def _objective(reader: Reader, code: str) -> str:
    """ "SS1.1 Layanan yang cepat"."""
    known = reader.plan.by_id.get(code)
    return f"{code} {known.statement}" if isinstance(known, Objective) else code


def _output(reader: Reader, indicator: Indicator) -> str:
    """ "Layanan daring (layanan): 75 (2028)"; of targets that add up, the last is not the whole."""
    unit = f" ({indicator.unit})" if indicator.unit else ""
    if not indicator.targets or indicator.cumulative:
        return f"{indicator.name}{unit}"
    last = max(indicator.targets)
    value = indicator.targets[last]
    if isinstance(value, Decimal):
        said = number(value, reader.language)
    else:
        said = str(shown(value, describe(Indicator)["targets"].shape, reader.language))
    sign = "" if indicator.is_decided(last) else SIGN
    return f"{indicator.name}{unit}: {said} ({last}){sign}"


def _amounts(program: Program, years: Sequence[int | None]) -> list[Cell]:
    """Millions of rupiah by year; a year of which nothing is said stays empty."""
    found: dict[int | None, int] = {}
    for _, year, rupiah in program.amounts():
        found[year] = found.get(year, 0) + rupiah
    return [
        Figure(found[year] / _MILLION, is_assumed(found[year])) if year in found else None
        for year in years
    ]
