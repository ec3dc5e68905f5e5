"""A portfolio as tables in Markdown, for a wiki or the summary of a run in CI."""

from collections.abc import Iterator, Sequence

from smartcity_mp.language.cli import say
from smartcity_mp.language.hosted import hosted
from smartcity_mp.language.numbers import number, rupiah_short
from smartcity_mp.portfolio.joined import Portfolio, Shared, money_of
from smartcity_mp.reporters.portfolio.words import (
    HEADS,
    headline,
    money_names,
    problems,
    province_name,
    row_line,
    sum_line,
)

_SHOWN = 50
"""So many of what regions share stand here; JSON has all."""


def render(found: Portfolio, language: str) -> str:
    """The table by province, money, what regions share, and what could not be read."""
    said = [f"# {say('portfolio.title', language)}", headline(found, language)]
    said.append("\n".join(_regions(found, language)))
    plans = [figures for province in found.provinces for figures in province.counted]
    money = money_of(plans)
    for key, amounts in money_names(found, money, language):
        rows = [(name, rupiah_short(rupiah, language)) for name, rupiah in amounts]
        said += [f"## {say(key, language)}", "\n".join(_rows(("", ""), rows))] if rows else []
    if money.assumed:
        said.append(say("portfolio.assumed", language))
    for key, shared in (
        ("portfolio.nomenclature", found.nomenclature),
        ("portfolio.shared", found.programs),
    ):
        said += _shared(key, shared, language)
    if wrong := [*problems(found, language)]:
        said.append(f"## {say('portfolio.problems', language)}")
        said.append("\n".join(f"- {hosted(name)}: {hosted(reason)}" for name, reason in wrong))
    return "\n\n".join(said)


def _regions(found: Portfolio, language: str) -> Iterator[str]:
    rows: list[Sequence[str]] = []
    for province in found.provinces:
        name = f"**{hosted(province_name(province, language))}**"
        rows.append((name, *sum_line("", province.rows, language).cells[1:]))
        rows += [
            (hosted(row.name), *row_line(row, language).cells[1:])
            for row in province.rows
            if row.figures
        ]
    whole = sum_line("", found.rows, language).cells[1:]
    rows.append((f"**{say('portfolio.all', language)}**", *whole))
    return _rows([say(name, language) for name in HEADS], rows)


def _rows(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield _line(heads)
    yield _line(("---", *("---:" for _ in heads[1:])))
    yield from map(_line, rows)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _shared(key: str, found: Sequence[Shared], language: str) -> Iterator[str]:
    if not found:
        return
    yield f"## {say(key, language)}"
    lines = []
    for one in found[:_SHOWN]:
        count = say("portfolio.in-regions", language, count=number(len(one.bearers), language))
        name = " ".join(filter(None, (one.code, one.name)))
        lines.append(f"- {hosted(name)}: {count}, {rupiah_short(one.total, language)}")
    if len(found) > _SHOWN:
        lines.append(f"- {say('portfolio.more', language, count=len(found) - _SHOWN)}")
    yield "\n".join(lines)
