"""The quick wins of a year, month by month."""

from dataclasses import dataclass

from smartcity_mp.analysis.reports import QuickWinYear, quick_win_years
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.words.prose import opening
from smartcity_mp.books.words.wording import lines, organization
from smartcity_mp.language.numbers import month, percent
from smartcity_mp.model.plan import Plan

UNREPORTED = "belum dilaporkan"


@dataclass(frozen=True, slots=True)
class QuickWinsOfYear:
    """The quick wins of a year; `table` is None where there are none."""

    year: str | None
    count: str | None
    """How many run in the year, to open a sentence."""
    table: Table | None


def quick_wins_of_year(plan: Plan) -> QuickWinsOfYear:
    """The quick wins of the year of a report."""
    year = plan.report_year
    found = quick_win_years(plan, year) if year else ()
    columns = (
        Column("Kode", narrow=True),
        Column("Quick win"),
        Column("Penanggung jawab", narrow=True),
        Column("Kemajuan"),
        Column("Kendala"),
        Column("Tindak lanjut"),
    )
    rows = tuple(_row(plan, item) for item in found)
    caption = f"Kemajuan quick win pada {year}"
    return QuickWinsOfYear(
        year=str(year) if year else None,
        count=opening(len(found), "quick win") if found else None,
        table=Table(caption, columns, rows, key="capaian-quick-win") if rows else None,
    )


def _row(plan: Plan, item: QuickWinYear) -> Row:
    entry, quick_win = item.entry, item.quick_win
    owner = quick_win.owner
    return Row(
        (
            Cite(quick_win.id),
            quick_win.name,
            organization(plan, owner) if owner else "–",
            _months(item),
            (entry and entry.obstacles) or "–",
            (entry and entry.follow_up) or "–",
        )
    )


def _months(item: QuickWinYear) -> Content:
    """ "Maret 2026: 40%, uji coba selesai", a line each month."""
    if item.entry is None or not item.entry.months:
        return UNREPORTED
    said: list[Content] = []
    for told in sorted(item.entry.months, key=lambda each: each.month):
        figure = percent(told.percent) if told.percent is not None else "belum diketahui"
        note = f", {told.note}" if told.note else ""
        said.append(f"{month(told.month)}: {figure}{note}")
    return lines(said)
