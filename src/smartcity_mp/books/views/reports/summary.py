"""A year in short: what was promised and what came, by dimension and by office."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.analysis.joins import by_dimension, dimension_of
from smartcity_mp.analysis.reports import (
    IndicatorYear,
    ProgramYear,
    indicator_years,
    program_years,
    reports_of,
    silent_offices,
)
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Marked, Row, Table
from smartcity_mp.books.words.indicators import short_name
from smartcity_mp.books.words.money import UNIT, in_rupiah, sign_of
from smartcity_mp.books.words.prose import by_kind, opening, part_of_all
from smartcity_mp.books.words.wording import dimension_name, organization, share
from smartcity_mp.language.numbers import listing, millions, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import PROGRAM_STATUSES

NOBODY = "Tanpa penanggung jawab"
MOST_NAMED = 8
"""As many organizations a sentence names; more are counted."""


@dataclass(frozen=True, slots=True)
class YearInShort:
    """What the chapter on a year's achievement shows; `year` is None while nobody reports."""

    year: str | None
    programs: str | None
    """How many programs run in the year, to open a sentence; None while there are none."""
    states: str | None
    """A sentence on how many of them are in which state, as far as that is known."""
    planned: str | None
    """The money planned for the year: "Rp1,25 miliar". """
    spent: str | None
    """The money spent, as far as it is known."""
    known: str
    """How many programs know what they spent, in words."""
    absorbed: str | None
    """Their share of what was planned for the same programs; None where nothing was."""
    milestones: str | None
    """A sentence on the milestones of the year; None where there are none."""
    targeted: bool
    """Whether an indicator of a program has a target for the year."""
    silent: str | None
    """The offices that have not reported yet; None where all have."""
    dimensions: Table | None
    offices: Table | None
    obstacles: Table | None
    notes: Table | None


def year_in_short(plan: Plan) -> YearInShort:
    """The year of a report; outside a report the latest year that offices have reported."""
    year = plan.report_year
    found = program_years(plan, year) if year else ()
    indicators = indicator_years(plan, year) if year else ()
    heard = [item for item in found if item.is_told]
    known = [item for item in found if item.spent is not None]
    planned = sum(item.planned or 0 for item in found)
    return YearInShort(
        year=str(year) if year else None,
        programs=opening(len(found), "program") if found else None,
        states=_states(found),
        planned=in_rupiah(planned) if planned else None,
        spent=in_rupiah(sum(item.spent or 0 for item in known)) if known else None,
        known=spelled(len(known)),
        absorbed=_absorbed(known),
        milestones=_milestones(found),
        targeted=any(item.target is not None for item in _of_programs(found, indicators)),
        silent=_silent(plan, year) if year else None,
        dimensions=_by_dimension(plan, found, indicators) if found or indicators else None,
        offices=_by_office(plan, found) if found else None,
        obstacles=_obstacles(plan, heard),
        notes=_notes(plan, year) if year else None,
    )


def _states(found: Sequence[ProgramYear]) -> str | None:
    """Of how many programs the state is known, and which: not more is said of the others."""
    states = [status for item in found if (status := item.entry and item.entry.status)]
    if not states:
        return "Keadaan program itu belum diketahui." if found else None
    counts = {half(w, "id").lower(): states.count(name) for name, w in PROGRAM_STATUSES.items()}
    said = by_kind(counts, len(states), "") or next(word for word in counts if counts[word])
    if len(found) == 1:
        return f"Keadaannya: {said}."
    known = part_of_all(len(states), len(found), "program itu")
    return f"{known} diketahui keadaannya: {said}."


def _of_programs(
    found: Sequence[ProgramYear], indicators: Sequence[IndicatorYear]
) -> list[IndicatorYear]:
    """The indicators of these programs."""
    own = {
        entry.id
        for item in found
        for entry in (*item.program.outputs, *item.program.outcomes)
        if isinstance(entry, Indicator) and entry.id
    }
    return [item for item in indicators if item.indicator.id in own]


def _sign(found: Iterable[ProgramYear]) -> str:
    """The sign after money that was planned, where it rests on illustrations."""
    return sign_of(sum(item.planned or 0 for item in found))


def _absorbed(known: Sequence[ProgramYear]) -> str | None:
    """What was spent of the money of the same programs; None where none was planned."""
    both = [item for item in known if item.planned]
    planned = sum(item.planned or 0 for item in both)
    if not planned:
        return None
    return share(sum(item.spent or 0 for item in both), planned)


def _milestones(found: Sequence[ProgramYear]) -> str | None:
    states = [state.status if state else None for item in found for _, state in item.due]
    if not states:
        return None
    words = {"done": "tercapai", "late": "terlambat", "dropped": "dibatalkan"}
    counts = Counter(words.get(name or "", "belum diketahui keadaannya") for name in states)
    in_order = {word: counts[word] for word in (*words.values(), *counts)}
    if len(states) == 1:
        state = next(iter(counts))
        end = "; keadaannya belum diketahui" if state not in words.values() else f" dan {state}"
        return f"Satu tonggak jatuh tempo pada tahun itu{end}."
    said = by_kind(in_order, len(states), "")
    return f"{opening(len(states), 'tonggak')} jatuh tempo pada tahun itu: {said}."


def _silent(plan: Plan, year: int) -> str | None:
    names = [short_name(plan, name) for name in silent_offices(plan, year)]
    if not names:
        return None
    if len(names) > MOST_NAMED:
        return f"{opening(len(names), 'organisasi')} belum menyampaikan laporan."
    return f"{listing(names)} belum menyampaikan laporan."


def _by_dimension(
    plan: Plan, found: Sequence[ProgramYear], indicators: Sequence[IndicatorYear]
) -> Table:
    def place(item: ProgramYear) -> str | None:
        return dimension_of(item.program)

    columns = (
        Column("Dimensi"),
        *_columns(found),
        Column("Bertarget", "right", group="Indikator program", narrow=True),
        Column("Terukur", "right", group="Indikator program", narrow=True),
        Column("Capaian rata-rata", "right", group="Indikator program", narrow=True),
    )
    rows = []
    for dimension, own in by_dimension(plan, found, place):
        if own:
            measured = _measured(_of_programs(own, indicators))
            rows.append(Row((dimension_name(dimension), *_figures(own), *measured)))
    if len(rows) > 1:
        measured = _measured(_of_programs(found, indicators))
        rows.append(Row(("Jumlah", *_figures(found), *measured), kind="total"))
    return Table(
        "Rencana dan capaian menurut dimensi", columns, tuple(rows), unit=UNIT, wide=True,
        key="capaian-dimensi",
    )  # fmt: skip


def _columns(found: Sequence[ProgramYear]) -> tuple[Column, ...]:
    sign = _sign(found)
    return (
        Column("Direncanakan", "right", group="Program", narrow=True),
        Column("Diketahui", "right", group="Program", narrow=True),
        Column(f"Rencana{sign}", "right", group="Dana", narrow=True),
        Column("Realisasi", "right", group="Dana", narrow=True),
        Column(f"Serapan{sign}", "right", group="Dana", narrow=True),
    )


def _figures(own: Sequence[ProgramYear]) -> tuple[Content, ...]:
    known = [item for item in own if item.spent is not None]
    return (
        str(len(own)),
        str(sum(bool(item.entry and item.entry.status) for item in own)),
        money(sum(item.planned or 0 for item in own) or None),
        money(sum(item.spent or 0 for item in known) if known else None),
        (_absorbed(known) or "–").removesuffix(AFTER_FIGURE),
    )


def money(rupiah: int | None) -> str:
    """An amount for a table in millions of rupiah: nothing is 0, "–" is unknown."""
    return "–" if rupiah is None else millions(rupiah)


def _measured(indicators: Sequence[IndicatorYear]) -> tuple[Content, ...]:
    """With a target, of these measured, and their mean; a few do not speak for the others."""
    aimed = sum(item.target is not None for item in indicators)
    found = [item for item in indicators if item.percent is not None]
    judged = [item.percent for item in found if item.percent is not None]
    if not judged or len(judged) * 2 < aimed:
        return str(aimed), str(len(judged)), "–"
    mean = share(sum(judged, Decimal(0)) / len(judged), 100)
    is_decided = all(item.indicator.is_decided(item.year) for item in found)
    return str(aimed), str(len(judged)), mean if is_decided else Marked(mean)


def _by_office(plan: Plan, found: Sequence[ProgramYear]) -> Table:
    owners = dict.fromkeys(item.program.owner for item in found)
    rows = []
    for owner in owners:
        own = [item for item in found if item.program.owner == owner]
        name = organization(plan, owner) if owner else NOBODY
        rows.append(Row((name, *_figures(own))))
    if len(rows) > 1:
        rows.append(Row(("Jumlah", *_figures(found)), kind="total"))
    return Table(
        "Rencana dan realisasi menurut penanggung jawab",
        (Column("Penanggung jawab"), *_columns(found)),
        tuple(rows),
        unit=UNIT,
        key="capaian-organisasi",
    )


def _obstacles(plan: Plan, heard: Sequence[ProgramYear]) -> Table | None:
    told = [
        (item, item.entry)
        for item in heard
        if item.entry and (item.entry.obstacles or item.entry.follow_up)
    ]
    rows = tuple(
        Row(
            (
                Cite(item.program.id, f"{item.program.name} ({item.program.id})"),
                entry.obstacles or "–",
                entry.follow_up or "–",
                organization(plan, item.reporter),
            )
        )
        for item, entry in told
    )
    columns = (Column("Program"), Column("Kendala"), Column("Tindak lanjut"), Column("Pelapor"))
    table = Table("Kendala dan tindak lanjut", columns, rows, key="capaian-kendala")
    return table if rows else None


def _notes(plan: Plan, year: int) -> Table | None:
    """What offices say besides, each its own."""
    rows = tuple(
        Row((organization(plan, report.organization), report.notes))
        for report in reports_of(plan, year)
        if report.notes
    )
    columns = (Column("Pelapor"), Column("Catatan"))
    return Table("Catatan pelapor", columns, rows, key="capaian-catatan") if rows else None
