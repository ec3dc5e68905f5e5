"""A portfolio as a table for a terminal."""

from collections.abc import Iterator, Sequence

from smartcity_mp.language.cli import say
from smartcity_mp.language.numbers import number, rupiah_short
from smartcity_mp.language.unseen import one_line
from smartcity_mp.portfolio.joined import Portfolio, Shared, money_of
from smartcity_mp.portfolio.records import Figures
from smartcity_mp.reporters.portfolio.words import (
    HEADS,
    headline,
    money_names,
    problems,
    province_name,
    row_line,
    sum_line,
)

_WIDEST = 40
_SHOWN = 10


def render(found: Portfolio, language: str) -> str:
    """The table by province, money, and the first of what several regions share."""
    rows: list[tuple[str, ...]] = [tuple(say(name, language) for name in HEADS)]
    for province in found.provinces:
        name = province_name(province, language)
        rows.append(())
        rows.append(sum_line(name, province.rows, language).cells)
        for row in province.rows:
            if row.figures:
                cells = row_line(row, language).cells
                rows.append((f"  {cells[0]}", *cells[1:]))
    rows += [(), sum_line(say("portfolio.all", language), found.rows, language).cells]
    lines = [headline(found, language), "", *_table(rows)]
    plans = [figures for province in found.provinces for figures in province.counted]
    lines += _money(found, plans, language)
    for key, shared in (
        ("portfolio.nomenclature", found.nomenclature),
        ("portfolio.shared", found.programs),
    ):
        lines += _shared(key, shared, language)
    if wrong := [*problems(found, language)]:
        lines += ["", say("portfolio.problems", language)]
        lines += [f"  {name}: {reason}" for name, reason in wrong]
    return "\n".join(lines)


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    shown = [(_short(row[0]), *row[1:]) if row else row for row in rows]
    widths = [max(len(row[n]) for row in shown if row) for n in range(len(HEADS))]
    for row in shown:
        cells = [
            cell.rjust(width) if n else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=False))
        ]
        yield "  ".join(cells).rstrip()


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _money(found: Portfolio, plans: list[Figures], language: str) -> Iterator[str]:
    money = money_of(plans)
    for key, amounts in money_names(found, money, language):
        if amounts:
            yield ""
            yield say(key, language)
            width = max(len(_short(name)) for name, _ in amounts)
            for name, rupiah in amounts:
                yield f"  {_short(name).ljust(width)}  {rupiah_short(rupiah, language)}"
    if money.assumed:
        yield ""
        yield say("portfolio.assumed", language)


def _shared(key: str, found: Sequence[Shared], language: str) -> Iterator[str]:
    if not found:
        return
    yield ""
    yield say(key, language)
    for one in found[:_SHOWN]:
        count = say("portfolio.in-regions", language, count=number(len(one.bearers), language))
        yield f"  {' '.join(filter(None, (one.code, one_line(one.name))))}: {count}"
    if len(found) > _SHOWN:
        yield f"  {say('portfolio.more', language, count=len(found) - _SHOWN)}"
