"""The minutes of each workshop: when and where, who came, what came out, and what follows."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.books.blocks import Column, Content, Row, Table
from smartcity_mp.books.views.front.introduction import agenda_day, dates_in_words, workshop_name
from smartcity_mp.books.words.wording import lines, marked, organization, organizations, text_of
from smartcity_mp.language.numbers import any_date, number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.workshops import Participants, Workshop


@dataclass(frozen=True, slots=True)
class Record:
    """One workshop; `follow_ups` is None where nothing was agreed on."""

    name: str
    record: Table
    follow_ups: Table | None
    follow_ups_key: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """What the annex shows."""

    records: tuple[Record, ...]


def minutes(plan: Plan) -> Minutes:
    """The workshops in the order of the file."""
    return Minutes(tuple(_record(plan, n, held) for n, held in enumerate(plan.workshops, 1)))


def _record(plan: Plan, place: int, held: Workshop) -> Record:
    name = workshop_name(held)
    record = Table(
        f"Notula {name}",
        (Column("Pokok"), Column("Catatan")),
        tuple(Row(row) for row in _rows(plan, held)),
        key=f"notula-{place}",
    )
    key = f"tindak-lanjut-{place}"
    return Record(name, record, _follow_ups(plan, held, name, key), key)


def _rows(plan: Plan, held: Workshop) -> Iterator[tuple[Content, Content]]:
    """What is due always, the rest only where it is known."""
    yield "Waktu", marked(held, "dates", dates_in_words(held.dates))
    yield "Tempat", text_of(held, "venue")
    yield "Peserta", marked(held, "participants", _attendance(held.participants))
    if held.attended_by:
        present = organizations(plan, held.attended_by)
        yield "Perangkat daerah yang hadir", marked(held, "attended_by", present)
    yield "Agenda", marked(held, "agenda", lines(map(agenda_day, held.agenda)))
    if held.groups:
        yield "Kelompok FGD", marked(held, "groups", lines(held.groups))
    yield "Keluaran", marked(held, "outputs", lines(held.outputs))
    if held.decisions:
        yield "Keputusan", marked(held, "decisions", lines(held.decisions))


def _attendance(people: Participants | None) -> Content:
    """Numbers by where people came from; a number that nobody knows is left out."""
    if people is None:
        return None
    kinds = (
        (people.opd, "dari perangkat daerah"),
        (people.council, "anggota Dewan Smart City"),
        (people.team, "anggota Tim Pelaksana"),
        (people.others, "peserta lain"),
    )
    return lines(f"{number(count)} {kind}" for count, kind in kinds if count is not None)


def _follow_ups(plan: Plan, held: Workshop, name: str, key: str) -> Table | None:
    if not held.follow_ups:
        return None
    rows = tuple(
        Row(
            (
                marked(held, "follow_ups", item.task),
                organization(plan, item.owner),
                any_date(item.deadline) if item.deadline else None,
            )
        )
        for item in held.follow_ups
    )
    columns = (Column("Tindak lanjut"), Column("Penanggung jawab"), Column("Batas waktu"))
    return Table(f"Tindak lanjut {name}", columns, rows, key=key)
