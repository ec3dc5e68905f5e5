"""How the masterplan came to be: legal basis, agreement, scope, horizons, workshops."""

from dataclasses import dataclass
from datetime import date

from smartcity_mp.books.blocks import Column, Content, Listing, Row, Table
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.words.prose import counted, signed, unended
from smartcity_mp.books.words.wording import (
    horizons_in_words,
    lines,
    marked,
    text_of,
)
from smartcity_mp.language.numbers import any_date, listing, month, number, roman, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.publication import LegalBasis
from smartcity_mp.model.schema.types import Month
from smartcity_mp.model.workshops import AgendaDay, Participants, Workshop


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement in words: "Nota Kesepakatan Nomor 12 Tahun 2023 tentang ..."."""

    words: str
    signed_on: str | None
    number: str | None


@dataclass(frozen=True, slots=True)
class Introduction:
    """What the first chapter shows. Counts are words; None: there is nothing to say."""

    legal_count: str | None
    legal_basis: Listing
    agreement: Agreement | None
    regulation: str | None
    dimensions: str | None
    """ "enam dimensi, yaitu Smart Governance, ...". """
    sub_dimension_count: str | None
    length: str | None
    horizons: str | None
    """ "jangka pendek sampai 2024, jangka menengah sampai 2028, dan ...". """
    workshop_count: str | None
    workshop_span: str | None
    participants: str | None
    """How many came to all workshops together, as far as it is known. """
    workshops: Table
    results: Table


def introduction(plan: Plan) -> Introduction:
    """The frame of the masterplan."""
    basis = plan.masterplan.legal_basis
    dimensions = plan.framework.dimensions
    held = plan.workshops
    return Introduction(
        legal_count=spelled(len(basis)) if basis else None,
        legal_basis=Listing(
            tuple(_legal(item) for item in basis), ordered=True, ids=tuple(i.id for i in basis)
        ),
        agreement=_agreement(plan),
        regulation=_regulation(plan),
        dimensions=_named_dimensions([item.name for item in dimensions]),
        sub_dimension_count=spelled(len(plan.dimension_of)) if plan.dimension_of else None,
        length=counted(len(plan.years), "tahun") if plan.years else None,
        horizons=_horizons(plan),
        workshop_count=spelled(len(held)) if held else None,
        workshop_span=_span(held),
        participants=_all_participants(held),
        workshops=_overview(held),
        results=_results(held),
    )


def _legal(item: LegalBasis) -> Content:
    about = f" tentang {item.about}" if item.about else ""
    return marked(item, "about", f"{item.title}{about}")


def _agreement(plan: Plan) -> Agreement | None:
    agreement = plan.governance.agreement
    if agreement is None:
        return None
    words = "Nota Kesepakatan"
    words += f" Nomor {agreement.number}" if agreement.number else ""
    words += f" Tahun {agreement.year}" if agreement.year else ""
    words += f" tentang {unended(agreement.about)}" if agreement.about else ""
    return Agreement(
        signed(agreement, "number", words),
        any_date(agreement.date) if agreement.date else None,
        agreement.number,
    )


def _regulation(plan: Plan) -> str | None:
    """ "Peraturan Bupati Nomor 20 Tahun 2024 tentang ..."."""
    regulation = plan.masterplan.regulation
    if regulation is None or not (regulation.number or regulation.year or regulation.title):
        return None
    words = f"Peraturan {facts_of(plan).head_word}"
    words += f" Nomor {regulation.number}" if regulation.number else ""
    words += f" Tahun {regulation.year}" if regulation.year else ""
    return words + (f" tentang {unended(regulation.title)}" if regulation.title else "")


def _named_dimensions(names: list[str]) -> str | None:
    if not names:
        return None
    return f"{counted(len(names), 'dimensi')}, yaitu {listing(names)}"


def _horizons(plan: Plan) -> str | None:
    """The horizons with years of their own; None where there is only one."""
    said = horizons_in_words(plan)
    return listing(said) if len(said) > 1 else None


def _moment(moment: int | Month | date) -> tuple[int, int, int]:
    if isinstance(moment, date):
        return (moment.year, moment.month, moment.day)
    return (moment.year, moment.month, 0) if isinstance(moment, Month) else (moment, 0, 0)


def dates_in_words(dates: tuple[int | Month | date, ...]) -> str | None:
    """ "26 dan 27 Juni 2023", "31 Juli dan 1 Agustus 2023"; None for none."""
    found = sorted(set(dates), key=_moment)
    if not found:
        return None
    days = [moment for moment in found if isinstance(moment, date)]
    if len(days) < len(found):
        return listing([any_date(moment) for moment in found])
    last = days[-1]
    if len({(item.year, item.month) for item in days}) == 1:
        return f"{listing([str(item.day) for item in days])} {month((last.year, last.month))}"
    if len({item.year for item in days}) > 1:
        return listing([any_date(item) for item in days])
    spoken_days = [any_date(item).rpartition(" ")[0] for item in days]
    return f"{listing(spoken_days)} {last.year}"


def _span(held: tuple[Workshop, ...]) -> str | None:
    """ "Juni sampai Oktober 2023", from the first to the last month that is known."""
    months = sorted(
        (moment.year, moment.month)
        for workshop in held
        for moment in workshop.dates
        if isinstance(moment, date | Month)
    )
    if not months:
        return None
    first, last = months[0], months[-1]
    if first == last:
        return month(first)
    start = month(first).rpartition(" ")[0] if first[0] == last[0] else month(first)
    return f"{start} sampai {month(last)}"


def _sum(people: Participants | None) -> int | None:
    if people is None:
        return None
    known = [n for n in (people.opd, people.council, people.team, people.others) if n is not None]
    return sum(known) if known else None


def _all_participants(held: tuple[Workshop, ...]) -> str | None:
    """A sentence on how many came, as far as it is known."""
    known = [count for workshop in held if (count := _sum(workshop.participants)) is not None]
    if not known:
        return None
    people = f"{spelled(sum(known))} orang"
    if len(known) < len(held):
        return f"Jumlah peserta baru tercatat untuk {spelled(len(known))} bimtek, yaitu {people}."
    each = "Pesertanya" if len(held) == 1 else "Jumlah kehadiran dalam seluruh bimtek"
    return f"{each} {people}."


def _overview(held: tuple[Workshop, ...]) -> Table:
    columns = (
        Column("Bimtek"),
        Column("Waktu"),
        Column("Tempat"),
        *(Column(name, "right", group="Peserta", narrow=True) for name in _KINDS),
    )
    rows = tuple(
        Row(
            (
                marked(workshop, "name", workshop_name(workshop)),
                marked(workshop, "dates", dates_in_words(workshop.dates)),
                text_of(workshop, "venue"),
                *(marked(workshop, "participants", count) for count in _people(workshop)),
            )
        )
        for workshop in held
    )
    return Table("Pelaksanaan bimtek", columns, rows, key="bimtek")


def workshop_name(workshop: Workshop) -> str:
    """The name, with its stage where the name does not tell: "Bimtek awal (tahap I)"."""
    stage = roman(workshop.stage) if workshop.stage else None
    if stage is None or stage in workshop.name.split():
        return workshop.name
    return f"{workshop.name} (tahap {stage})"


_KINDS = ("OPD", "Dewan", "Tim", "Lain", "Jumlah")


def _people(workshop: Workshop) -> tuple[Content, ...]:
    people = workshop.participants
    if people is None:
        return ("",) * (len(_KINDS) - 1) + (None,)
    others = "–" if people.others is None else number(people.others)
    counts = [None if n is None else number(n) for n in (people.opd, people.council, people.team)]
    total = _sum(people)
    return (*counts, others, None if total is None else number(total))


def _results(held: tuple[Workshop, ...]) -> Table:
    """Agenda and outcome of each workshop; columns for groups and decisions only where any is."""
    optional = [
        (title, field)
        for title, field in (("Kelompok", "groups"), ("Keputusan", "decisions"))
        if any(getattr(workshop, field) for workshop in held)
    ]
    titles = [title for title, _ in optional]
    columns = (Column("Bimtek"), Column("Agenda"), Column("Keluaran"), *map(Column, titles))
    rows = tuple(
        Row(
            (
                workshop.name,
                marked(workshop, "agenda", lines(map(agenda_day, workshop.agenda))),
                marked(workshop, "outputs", lines(workshop.outputs)),
                *(
                    marked(workshop, field, lines(getattr(workshop, field)) or "–")
                    for _, field in optional
                ),
            )
        )
        for workshop in held
    )
    return Table("Agenda dan hasil bimtek", columns, rows, key="hasil-bimtek")


def agenda_day(day: AgendaDay) -> str:
    return f"Hari ke-{day.day}: {'; '.join(day.topics) or '–'}"
