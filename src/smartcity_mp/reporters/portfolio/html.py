"""A portfolio as one web page that is filtered and sorted without a server."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from smartcity_mp.books.page import WHOLE, Bar, Part, page
from smartcity_mp.language.cli import say
from smartcity_mp.language.numbers import number, rupiah_short
from smartcity_mp.portfolio.joined import Portfolio, Shared, money_of
from smartcity_mp.reporters.portfolio.words import (
    HEADS,
    Line,
    due_words,
    headline,
    money_names,
    problems,
    province_name,
    row_line,
    sum_line,
    values,
)

_SHOWN = 100
"""So many of a list stand on the page; JSON has all."""


class Region(NamedTuple):
    """A row of the table: its cells, by what they are sorted, and where the region lies."""

    line: Line
    province: str


def render(found: Portfolio, language: str) -> str:
    """The page: all regions, money, what they share, their indicators, what is due."""

    def said(key: str, **given: object) -> str:
        return say(f"portfolio.{key}", language, **given)

    regions = [
        Region(
            row_line(row, language),
            province_name(province, language),
        )
        for province in found.provinces
        for row in province.rows
        if row.figures
    ]
    plans = [figures for province in found.provinces for figures in province.counted]
    money = money_of(plans)
    return page(
        "portfolio",
        sheets=("portfolio.css",),
        scripts=("portfolio.js",),
        language=language,
        title=said("title"),
        lead=headline(found, language),
        say=said,
        heads=[said("province"), *(say(name, language) for name in HEADS)],
        regions=regions,
        provinces=list(dict.fromkeys(region.province for region in regions)),
        whole=sum_line(said("all"), found.rows, language).cells,
        charts=[
            (say(key, language), _bars(amounts, language))
            for key, amounts in money_names(found, money, language)
            if amounts
        ],
        assumed=said("assumed") if money.assumed else "",
        shared=[
            (said("nomenclature"), *_shared(found.nomenclature, language)),
            (said("shared"), *_shared(found.programs, language)),
        ],
        indicators=[
            (one.name, one.unit, [(name, *values(it, language)) for name, it in one.values])
            for one in found.indicators[:_SHOWN]
        ],
        late=[
            (row.name, late)
            for row in found.rows
            if (late := [due_words(one, language) for one in row.due if one.is_late])
        ],
        problems=list(problems(found, language)),
    )


def _bars(amounts: Iterable[tuple[str, int]], language: str) -> list[Bar]:
    amounts = list(amounts)
    most = max(rupiah for _, rupiah in amounts) or 1
    return [
        Bar(name, (Part("full", 0, rupiah * WHOLE // most),), rupiah_short(rupiah, language))
        for name, rupiah in amounts
    ]


def _shared(
    found: Sequence[Shared], language: str
) -> tuple[list[tuple[str, str, str, list[str]]], int]:
    """What regions share, each with its regions; and how many more there are."""
    return [
        (
            " ".join(filter(None, (one.code, one.name))),
            number(len(one.bearers), language),
            rupiah_short(one.total, language),
            [f"{name}: {', '.join(ids)}" for name, ids in one.bearers],
        )
        for one in found[:_SHOWN]
    ], max(len(found) - _SHOWN, 0)
