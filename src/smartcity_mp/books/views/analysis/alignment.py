"""The plans that the masterplan agrees with, and which of its missions support them."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.books.blocks import Cite, Column, Content, Lines, Listing, Row, Table
from smartcity_mp.books.words.absence import absent
from smartcity_mp.books.words.prose import by_kind, counted, enumerated, opening, unended
from smartcity_mp.books.words.wording import (
    label,
    marked,
    text_of,
)
from smartcity_mp.language.numbers import listing, spelled, years
from smartcity_mp.model.alignment import Document
from smartcity_mp.model.masterplan import Period
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import DOCUMENT_KINDS, DOCUMENT_LEVELS


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the chapter on the future shows. Sentences are None where there is nothing to say."""

    said: str | None
    """ "empat dokumen perencanaan: tiga di tingkat daerah dan satu di tingkat provinsi". """
    ending: str | None
    """Which documents end before the masterplan does. """
    documents: Table
    notes: Listing | None
    """What is to know about single documents; None where nobody noted anything."""
    statement_count: str | None
    """How many missions and priorities the documents have: "sepuluh misi dan satu prioritas". """
    supported: str | None
    statements: Table


def alignment(plan: Plan) -> Alignment:
    """The documents and who supports them."""
    documents = plan.alignment.documents
    missions = [item.id for one in documents for item in one.missions]
    priorities = [item.id for one in documents for item in one.priorities]
    statements = missions + priorities
    counts = ((len(missions), "misi"), (len(priorities), "prioritas"))
    return Alignment(
        said=_said(documents) if documents else None,
        ending=_ending(plan),
        documents=_documents(documents),
        notes=_notes(documents),
        statement_count=enumerated(counts),
        supported=_supported(plan, statements),
        statements=_statements(plan),
    )


def _said(documents: tuple[Document, ...]) -> str:
    counts = {
        f"di tingkat {(label(DOCUMENT_LEVELS, level) or level).lower()}": sum(
            item.level == level for item in documents
        )
        for level in DOCUMENT_LEVELS
    }
    said = by_kind(counts, len(documents), "belum diketahui tingkatnya")
    many = counted(len(documents), "dokumen perencanaan")
    return f"{many}{',' if said.startswith('seluruhnya') else ':'} {said}" if said else many


def _ending(plan: Plan) -> str | None:
    if not plan.years:
        return None
    last = plan.years[-1]
    documents = plan.alignment.documents
    dated = [one for one in documents if one.period and one.period.end]
    ending = [
        one
        for one in dated
        if one.period and (one.period.end or last) < last and not _replaced(one, documents)
    ]
    if not ending:
        return None
    names = "Semuanya" if len(ending) == len(documents) > 1 else _titles(ending)
    return (
        f"{names} berakhir sebelum {last}. Keselarasan masterplan dengan dokumen penggantinya "
        "diperiksa pada tinjauan berikutnya."
    )


def _replaced(document: Document, documents: tuple[Document, ...]) -> bool:
    """Whether the next document of the same kind is among them."""
    kind, period = (document.level, document.kind), document.period
    if document.kind is None or period is None or period.end is None:
        return False
    same = [one.period for one in documents if (one.level, one.kind) == kind]
    return any(other is not None and (other.end or 0) > period.end for other in same)


def current_titles(plan: Plan, *, referred: bool) -> list[str]:
    """The documents that no later one of their kind has replaced: those that the vision, missions
    or programs refer to, or the others.
    """
    documents = plan.alignment.documents
    named = {name for names in _referring(plan).values() for name in names}
    current = [item for item in documents if not _replaced(item, documents)]
    parts = {item.id: {item.id, *_part_ids(item)} for item in current}
    return [item.title for item in current if referred is not named.isdisjoint(parts[item.id])]


def referring(plan: Plan) -> list[str]:
    """What refers to one of those documents: "visi", "misi", "program"."""
    documents = plan.alignment.documents
    current = [item for item in documents if not _replaced(item, documents)]
    parts = {name for item in current for name in (item.id, *_part_ids(item))}
    return [word for word, names in _referring(plan).items() if not names.isdisjoint(parts)]


def _referring(plan: Plan) -> dict[str, set[str]]:
    references = [item.references.rpjmd for item in plan.programs if item.references]
    return {
        "visi": {*plan.vision.supports},
        "misi": {name for mission in plan.missions for name in mission.supports},
        "program": {name for names in references for name in names},
    }


def _part_ids(document: Document) -> Iterator[str]:
    yield from (mission.id for mission in document.missions)
    yield from (priority.id for priority in document.priorities)


def _titles(documents: list[Document]) -> str:
    if len(documents) <= 3:
        return listing([item.title for item in documents])
    return opening(len(documents), "di antaranya")


def _documents(documents: tuple[Document, ...]) -> Table:
    columns = (
        Column("Kode"),
        Column("Dokumen"),
        Column("Tingkat"),
        Column("Jenis"),
        Column("Masa berlaku", narrow=True),
    )
    rows = tuple(
        Row(
            (
                item.id,
                text_of(item, "title"),
                label(DOCUMENT_LEVELS, item.level),
                label(DOCUMENT_KINDS, item.kind),
                marked(item, "period", _period(item.period)),
            ),
            id=item.id,
        )
        for item in documents
    )
    return Table("Dokumen perencanaan yang diselaraskan", columns, rows, key="dokumen")


def _notes(documents: tuple[Document, ...]) -> Listing | None:
    notes = tuple(
        marked(item, "note", f"{unended(item.title)}: {unended(item.note)}")
        for item in documents
        if item.note
    )
    return Listing(notes, label="Catatan") if notes else None


def _period(period: Period | None) -> str | None:
    if period is None:
        return None
    if period.start and period.end:
        return years(period.start, period.end)
    if period.start:
        return f"mulai {period.start}"
    return f"sampai {period.end}" if period.end else None


def _supported(plan: Plan, statements: list[str]) -> str | None:
    """How many missions and priorities are supported by a mission of the masterplan."""
    if not statements or not plan.missions:
        return None
    named = {name for mission in plan.missions for name in mission.supports}
    left = [name for name in statements if name not in named]
    if not left:
        every = "Rumusan itu" if len(statements) == 1 else "Semuanya"
        return f"{every} didukung oleh paling sedikit satu misi smart city."
    if len(left) == len(statements):
        return absent(plan, "Belum ada yang didukung oleh misi smart city.", "missions")
    done = opening(len(statements) - len(left), "di antaranya")
    return (
        f"{done} didukung oleh paling sedikit satu misi smart city, sedangkan "
        f"{listing(left) if len(left) <= 5 else spelled(len(left))} belum."
    )


def _statements(plan: Plan) -> Table:
    columns = (
        Column("Kode"),
        Column("Jenis"),
        Column("Rumusan"),
        Column("Didukung oleh"),
    )
    rows = tuple(row for document in plan.alignment.documents for row in _of(plan, document))
    return Table("Visi, misi, dan prioritas dokumen", columns, rows, key="keselarasan")


def _of(plan: Plan, document: Document) -> Iterator[Row]:
    """The rows of one document: its vision with what supports it as a whole, then its parts."""
    whole = _supporters(plan, document.id)
    if not (document.vision or document.missions or document.priorities or whole != "–"):
        return
    yield Row((document.title,), kind="group")
    if document.vision or whole != "–":
        vision = text_of(document, "vision") or "Arah dokumen secara keseluruhan"
        yield Row(("", "Visi" if document.vision else "Dokumen", vision, whole))
    for word, items in (("Misi", document.missions), ("Prioritas", document.priorities)):
        for item in items:
            text = text_of(item, "statement")
            yield Row((item.id, word, text, _supporters(plan, item.id)), id=item.id)


def _supporters(plan: Plan, name: str) -> Content:
    vision = ("Visi",) if name in plan.vision.supports else ()
    found = (*vision, *(Cite(item.id) for item in plan.missions if name in item.supports))
    return Lines(found, across=True) if found else "–"
