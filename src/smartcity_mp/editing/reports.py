"""The reports of a year as offices get them: what to report is there, what it came to is not."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from smartcity_mp.analysis.reports import (
    IndicatorYear,
    ProgramYear,
    QuickWinYear,
    indicator_years,
    program_years,
    quick_win_years,
)
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded
from smartcity_mp.model.files import FILES
from smartcity_mp.model.indicators import TargetRange
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.progress import IndicatorProgress, ProgramProgress, QuickWinProgress, Report
from smartcity_mp.model.schema.choices import MILESTONE_STATUSES, PROGRAM_STATUSES
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.source.edit import spelled_anew

_ASKED = ("programs", "quick-wins", "goals.yaml")
"""Files of what reports ask for."""
PATH = next(file.path for file in FILES if file.kind is Report)
_WIDTH = 98
_MONTHS = 12


def unreadable(loaded: Loaded) -> str | None:
    """A file without which reports would not ask for all: it, or something in it, is not read."""
    files = (str(path[0]) for path in loaded.left_out)
    return next((file for file in files if file.startswith(_ASKED)), None)


def blank_reports(plan: Plan, year: int, language: str) -> dict[str, bytes]:
    """A file for each organization that has something to report of a year, by its path."""
    owned: dict[str, tuple[list[ProgramYear], list[IndicatorYear], list[QuickWinYear]]] = {}

    def of(owner: str) -> tuple[list[ProgramYear], list[IndicatorYear], list[QuickWinYear]]:
        return owned.setdefault(owner, ([], [], []))

    for program in program_years(plan, year):
        if program.program.owner:
            of(program.program.owner)[0].append(program)
    for indicator in indicator_years(plan, year):
        if indicator.owner and indicator.indicator.id and year not in indicator.indicator.actuals:
            of(indicator.owner)[1].append(indicator)
    for quick_win in quick_win_years(plan, year):
        if quick_win.quick_win.owner:
            of(quick_win.quick_win.owner)[2].append(quick_win)
    files = {}
    for owner in sorted(owned):
        path = PATH.replace("<year>", str(year)).replace("<organization>", owner)
        lines = [*_head(plan, owner, year, language), *_body(*owned[owner], year, language)]
        files[path] = "".join(f"{line}\n" for line in lines).encode()
    return files


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


def _body(
    programs: Sequence[ProgramYear],
    indicators: Sequence[IndicatorYear],
    quick_wins: Sequence[QuickWinYear],
    year: int,
    language: str,
) -> Iterator[str]:
    if programs:
        yield "programs:"
        yield from _comment(_help(ProgramProgress, "status", language, PROGRAM_STATUSES), 2)
        yield from _comment(_help(ProgramProgress, "realized", language), 2)
        for program in programs:
            yield from _program(program, language)
    if indicators:
        yield "indicators:"
        yield from _comment(_help(IndicatorProgress, "value", language), 2)
        for indicator in indicators:
            yield from _indicator(indicator, language)
    if quick_wins:
        yield "quick_wins:"
        yield from _comment(_help(QuickWinProgress, "months", language), 2)
        for quick_win in quick_wins:
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
        yield f"      - milestone: {spelled_anew(milestone.name)}"
        yield "        status:"
        yield "        at:"
    yield "    obstacles:"
    yield "    follow_up:"


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
