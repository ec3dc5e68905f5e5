"""`kertas kerja peta jalan`: which program runs in which year, with what can be seen to be done."""

from collections.abc import Mapping

from smartcity_mp.analysis.joins import horizon_of, horizon_years
from smartcity_mp.analysis.years import scheduled
from smartcity_mp.exchange.worksheets.forms import (
    SIGN,
    Bar,
    Cell,
    Form,
    Group,
    Head,
    Reader,
    Worksheet,
    below,
    label,
    signed,
)
from smartcity_mp.language.numbers import MONTHS, any_date
from smartcity_mp.language.pair import half
from smartcity_mp.language.worksheets import TITLES, WORDS
from smartcity_mp.model.program_parts import Milestone
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import HORIZONS
from smartcity_mp.model.schema.types import Month

_ROOM = 3
_TIMES = ("horizon", "schedule")
_RUNS = "•"
"""Tells what the colour tells, also in a copy without colours."""
_WIDTHS = {"name": 30, "owner": 16, "horizon": 16}


def worksheet(reader: Reader) -> Worksheet:
    """All programs on one sheet, by dimension."""
    years = reader.years()
    horizons = {year: name for name in HORIZONS for year in horizon_years(reader.plan, name)}
    heads = [
        Head(label(Program, "id"), 9),
        *(Head(label(Program, key), width) for key, width in _WIDTHS.items()),
        *(Head(said, 15, HORIZONS.get(horizons.get(year, ""), "")) for year, said in years.items()),
        Head(WORDS["other"], 24),
    ]
    groups = [
        Group(
            reader.named(dimension),
            [_row(reader, program, years) for program in programs],
            _ROOM,
            dimension.color if dimension else None,
        )
        for dimension, programs in reader.by_dimension(reader.plan.programs)
    ]
    return Worksheet(TITLES["peta-jalan"], [Form(reader.word("all"), heads, groups, ahead=2)])


def _row(reader: Reader, program: Program, years: Mapping[int, str]) -> list[Cell]:
    horizon, runs = horizon_of(reader.plan, program), scheduled(program)
    sign = _sign(program, "milestones")
    cells: list[Cell] = []
    for year in years:
        own = [one for one in program.milestones if _year(one) == year]
        said = below(f"{_in_its_year(one, reader.language)}{sign}" for one in own)
        cells.append(Bar(said or _RUNS) if year in runs else said)
    others = [one for one in program.milestones if _year(one) not in years]
    return [
        program.id,
        signed(program, "name"),
        reader.office(program.owner),
        f"{half(HORIZONS[horizon], reader.language)}{_sign(program, *_TIMES)}" if horizon else None,
        *cells,
        below(f"{_with_its_year(one, reader.language)}{sign}" for one in others),
    ]


def _sign(program: Program, *keys: str) -> str:
    return SIGN if any(map(program.is_illustrative, keys)) else ""


def _year(milestone: Milestone) -> int | None:
    at = milestone.at
    return at.year if isinstance(at, Month) else at


def _in_its_year(milestone: Milestone, language: str) -> str:
    """ "Des: enam gerai ...": the year stands above."""
    at = milestone.at
    month = f"{MONTHS[language][at.month - 1][:3]}: " if isinstance(at, Month) else ""
    return f"{month}{milestone.name}"


def _with_its_year(milestone: Milestone, language: str) -> str:
    at = milestone.at
    return f"{milestone.name} ({any_date(at, language)})" if at else milestone.name
