"""What all formats of a portfolio say in the same words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from smartcity_mp.language.cli import say
from smartcity_mp.language.numbers import any_date, number, rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.portfolio.joined import Due, Portfolio, Province, Row, money_of
from smartcity_mp.portfolio.records import Figures, IndicatorFigures, Money, Problem, Reason, Value

_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?\Z")
NOTHING = "–"
HEADS = (
    "portfolio.region", "portfolio.stage", "portfolio.filled", "portfolio.errors",
    "portfolio.warnings", "portfolio.programs", "portfolio.quick-wins", "portfolio.money",
    "portfolio.due",
)  # fmt: skip
"""The columns that every table of masterplans has."""
_WHY: dict[Reason, str] = {
    "none": "portfolio.why-none",
    "not-there": "portfolio.why-none",
    "misnamed": "portfolio.why-misnamed",
    "closed": "portfolio.why-closed",
    "unreadable": "portfolio.why-unreadable",
    "unread": "portfolio.why-unread",
    "version": "portfolio.why-version",
    "outside": "portfolio.why-outside",
    "link": "portfolio.why-link",
    "git": "portfolio.why-git",
    "unwritable": "portfolio.why-unwritable",
    "bug": "portfolio.why-bug",
    "died": "portfolio.why-died",
}
_DUE = {
    "milestone": "portfolio.due-milestone",
    "report": "portfolio.due-report",
    "workshop": "portfolio.due-workshop",
}


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of a row of the table: what is shown, and by what it is sorted."""

    cells: tuple[str, ...]
    keys: tuple[str, ...]


def why(problem: Problem | None, language: str) -> str:
    """Why there are no figures, in a sentence."""
    if problem is None:
        return ""
    return say(_WHY[problem.key], language, reason=problem.detail)


def province_name(province: Province, language: str) -> str:
    return province.name or say("portfolio.no-province", language)


def line(
    name: str, plans: Sequence[Figures], due: Iterable[Due], stage: str, language: str
) -> Line:
    """One masterplan, or several with their sums."""
    money = money_of(plans)
    given, empty = sum(one.given for one in plans), sum(one.empty for one in plans)
    asked = given + empty
    percent = given * 100 // asked if asked else None
    late = sum(one.is_late for one in due)
    counts = (
        sum(one.errors for one in plans),
        sum(one.warnings for one in plans),
        sum(len(one.programs) for one in plans),
        sum(one.quick_wins for one in plans),
    )
    return Line(
        (
            name,
            stage,
            NOTHING if percent is None else f"{percent}%",
            *(number(count, language) for count in counts),
            amount(money, language),
            number(late, language),
        ),
        (name, stage, str(percent or 0), *map(str, counts), str(money.total), str(late)),
    )


def row_line(row: Row, language: str) -> Line:
    """The cells of a masterplan that could be read."""
    assert row.figures
    return line(row.name, [row.figures], row.due, str(row.figures.stage), language)


def sum_line(name: str, rows: Iterable[Row], language: str) -> Line:
    """The sums of several masterplans, of each region one."""
    counted = [row for row in rows if row.figures and row.is_counted]
    plans = [row.figures for row in counted if row.figures]
    due = [one for row in counted for one in row.due]
    return line(name, plans, due, "", language)


def amount(money: Money, language: str) -> str:
    """Rupiah in short; a sign says that some of it is an illustration."""
    return f"{rupiah_short(money.total, language)}{'†' if money.assumed else ''}"


def source_name(id: str, found: Portfolio, language: str) -> str:
    return half(found.sources.get(id, id), language)


def dimension_name(id: str, found: Portfolio, language: str) -> str:
    if not id:
        return say("portfolio.no-dimension", language)
    return half(found.dimensions.get(id, id), language)


def money_names(
    found: Portfolio, money: Money, language: str
) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Rupiah by dimension and by source, the most first, each below the key of its heading."""
    dimensions = [
        (dimension_name(id, found, language), it) for id, it in money.by_dimension.items()
    ]
    sources = [(source_name(id, found, language), it) for id, it in money.by_source.items()]
    for key, amounts in (("portfolio.by-dimension", dimensions), ("portfolio.by-source", sources)):
        yield key, sorted(amounts, key=lambda one: (-one[1], one[0]))


def when(at: str, language: str) -> str:
    """`2026`, `Maret 2026`, `14 Maret 2026`; as it stands where it is none of these."""
    if not at:
        return say("portfolio.undated", language)
    try:
        parts = [int(part) for part in at.split("-")]
        if len(parts) == 3:
            return any_date(date(*parts), language)
        return any_date((parts[0], parts[1]) if len(parts) == 2 else parts[0], language)
    except (ValueError, IndexError):
        return at


def value(given: Value | None, language: str) -> str:
    """`71,12 (2024)`."""
    if given is None:
        return NOTHING
    text = number(Decimal(given.value), language) if _NUMBER.match(given.value) else given.value
    return text if given.year is None else f"{text} ({given.year})"


def values(figures: IndicatorFigures, language: str) -> tuple[str, str, str]:
    """Where an indicator began, where it is, where it should be at last."""
    return (
        value(figures.baseline, language),
        value(figures.actual, language),
        value(figures.target, language),
    )


def due_words(due: Due, language: str) -> str:
    """What is due, in a few words."""
    return say(_DUE[due.kind], language, name=due.name, of=due.of, at=when(due.at, language))


def headline(found: Portfolio, language: str) -> str:
    """How many masterplans there are, and of how many regions and provinces."""
    rows = found.rows
    return say(
        "portfolio.headline",
        language,
        plans=number(len(rows), language),
        regions=number(sum(row.is_counted for row in rows), language),
        provinces=number(sum(1 for one in found.provinces if one.name), language),
        day=when(found.date, language),
    )


def problems(found: Portfolio, language: str) -> Iterator[tuple[str, str]]:
    """The masterplans without figures, and why."""
    for row in found.rows:
        if row.entry.problem:
            yield row.name, why(row.entry.problem, language)
