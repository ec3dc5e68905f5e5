"""The lines of a report as offices get it: what to report is there, what it came to is not."""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import NamedTuple

from smartcity_mp.analysis.reports import (
    IndicatorYear,
    ProgramYear,
    QuickWinYear,
)
from smartcity_mp.language.pair import half
from smartcity_mp.model.indicators import TargetRange
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.progress import IndicatorProgress, ProgramProgress, QuickWinProgress
from smartcity_mp.model.schema.choices import MILESTONE_STATUSES, PROGRAM_STATUSES
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.source.edit import spelled_anew

_WIDTH = 98
_MONTHS = 12


class Asked(NamedTuple):
    """What an organization has to report of a year."""

    programs: list[ProgramYear]
    indicators: list[IndicatorYear]
    quick_wins: list[QuickWinYear]


def blank_report(plan: Plan, owner: str, asked: Asked, year: int, language: str) -> bytes:
    """A file of its own for an organization: what to report is there, the rest is empty."""
    lines = [*_head(plan, owner, year, language), *_body(asked, year, language)]
    return "".join(f"{line}\n" for line in lines).encode()


def entries(asked: Asked, year: int, language: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """What is asked for, one by one: the list, the key and the id in it, and its lines."""
    for program in asked.programs:
        lines = _as_mapping(_program(program, language))
        yield "programs", "program", program.program.id, lines
    for indicator in asked.indicators:
        lines = _as_mapping(_indicator(indicator, language))
        yield "indicators", "indicator", indicator.indicator.id or "", lines
    for quick_win in asked.quick_wins:
        lines = _as_mapping(_quick_win(quick_win, year))
        yield "quick_wins", "quick_win", quick_win.quick_win.id, lines


def _as_mapping(lines: Iterable[str]) -> list[str]:
    """The lines of an item as they stand alone, without its dash."""
    return [line[2:] if line[2:3] == "#" else line[4:] for line in lines if line]


def _head(plan: Plan, owner: str, year: int, language: str) -> Iterator[str]:
    name = getattr(plan.by_id.get(owner), "name", owner)
    if language == "en":
        said = (
            f"What {name} reports of {year}. Fill in what is known and leave empty what is not: "
            "empty means unknown, 0 means nothing."
        )
    else:
        said = (
            f"Laporan {name} tentang {year}. Isi yang diketahui dan biarkan kosong yang belum: "
            "kosong berarti belum diketahui, 0 berarti memang tidak ada."
        )
    yield from _comment(said)
    yield f"year: {year}"
    yield f"organization: {spelled_anew(owner)}"


def _body(asked: Asked, year: int, language: str) -> Iterator[str]:
    if asked.programs:
        yield "programs:"
        yield from _comment(_help(ProgramProgress, "status", language, PROGRAM_STATUSES), 2)
        yield from _comment(_help(ProgramProgress, "realized", language), 2)
        for program in asked.programs:
            yield from _program(program, language)
    if asked.indicators:
        yield "indicators:"
        yield from _comment(_help(IndicatorProgress, "value", language), 2)
        for indicator in asked.indicators:
            yield from _indicator(indicator, language)
    if asked.quick_wins:
        yield "quick_wins:"
        yield from _comment(_help(QuickWinProgress, "months", language), 2)
        for quick_win in asked.quick_wins:
            yield from _quick_win(quick_win, year)


def _program(item: ProgramYear, language: str) -> Iterator[str]:
    yield ""
    yield from _comment(item.program.name, 2)
    yield f"  - program: {spelled_anew(item.program.id)}"
    yield "    status:"
    sources = item.program.sources()
    yield "    realized:"
    yield from (f"      {source}:" for source in sources)
    yield "    reason:"
    if item.due:
        yield "    milestones:"
        yield f"      # {', '.join(_choices(MILESTONE_STATUSES, language))}"
    for milestone, _ in item.due:
        first, *rest = milestone_lines(milestone.name)
        yield f"      - {first}"
        yield from (f"        {line}" for line in rest)
    yield "    obstacles:"
    yield "    follow_up:"


def milestone_lines(name: str) -> tuple[str, ...]:
    """The lines of a milestone of which nothing is reported yet."""
    return (f"milestone: {spelled_anew(name)}", "status:", "at:")


def _indicator(item: IndicatorYear, language: str) -> Iterator[str]:
    indicator = item.indicator
    target = _figure(item.target)
    wanted = f"; {'target' if language == 'en' else 'targetnya'} {target}" if target else ""
    unit = f" ({indicator.unit})" if indicator.unit else ""
    yield ""
    yield from _comment(f"{indicator.name}{unit}{wanted}", 2)
    yield f"  - indicator: {spelled_anew(indicator.id or '')}"
    yield "    value:"
    yield "    source:"
    yield "    reason:"


def _figure(target: object) -> str:
    if isinstance(target, TargetRange):
        return (
            f"{'' if target.min is None else target.min}–{'' if target.max is None else target.max}"
        )
    return "" if target is None else str(target)


def _quick_win(item: QuickWinYear, year: int) -> Iterator[str]:
    start = item.quick_win.start
    yield ""
    yield from _comment(item.quick_win.name, 2)
    yield f"  - quick_win: {spelled_anew(item.quick_win.id)}"
    yield "    months:"
    if start:
        months = (start.plus(number) for number in range(_MONTHS))
        for month in (month for month in months if month.year == year):
            yield f"      - month: {month.year}-{month.month:02d}"
            yield "        percent:"
            yield "        note:"
    yield "    obstacles:"
    yield "    follow_up:"


def _help(kind: type, field: str, language: str, choices: dict[str, str] | None = None) -> str:
    """What a field means, and the words that it takes, as the editor shows it."""
    described = describe(kind)[field]
    said = f"{field}: {half(described.help, language)}"
    return f"{said} {', '.join(_choices(choices, language))}." if choices else said


def _choices(choices: dict[str, str], language: str) -> Iterable[str]:
    return (f"{name} = {half(word, language).lower()}" for name, word in choices.items())


def _comment(text: str, indent: int = 0) -> Iterator[str]:
    """A text as comments; a line break in it begins no line of its own."""
    for line in wrap(" ".join(text.split()), _WIDTH - indent, break_on_hyphens=False):
        yield f"{' ' * indent}# {line}"
