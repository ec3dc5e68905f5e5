"""Who approves the masterplan, in which edition, and who commits to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.enactment import enactment
from smartcity_mp.books.blocks import Column, Content, Listing, Row, Signatures, Signer, Table
from smartcity_mp.books.facts import Facts, facts_of
from smartcity_mp.books.views.front.approvals import Approvals, approvals
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.prose import unended
from smartcity_mp.books.words.wording import horizons_in_words
from smartcity_mp.language.numbers import day, listing, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.publication import Edition, Signatory

_UNSIGNED_DAY = "." * 24
"""Room for a date that is filled in by hand."""
_ELECTED = ("bupati", "wali kota", "wakil bupati", "wakil wali kota")
"""Who is no civil servant, and so has neither rank nor number."""


@dataclass(frozen=True, slots=True)
class Approval:
    """The page of approval."""

    regulation: str | None
    """ "Peraturan Bupati Tegal Nomor 20 Tahun 2024"; None while number or year is not known."""
    regulation_title: str | None
    enacting: str
    """What is to enact the masterplan: "Peraturan Bupati Tegal"."""
    identity: Table
    signature: Signatures
    approvals: Approvals | None
    """What posts have approved; None while there is none."""


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions, and how to read what the books write."""

    table: Table
    notes: Listing | None
    """Why something is not filled in or not as usual, in the authors' words."""
    program: str | None
    """The code of a program, as an example."""
    quick_win: str | None
    horizons: str | None
    """What short, medium and long mean; None while there is only one of them."""
    horizon_count: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """The sheet of commitment; no signatures while nobody is named."""

    signatures: Signatures | None
    has_quick_wins: bool
    """Whether there is something to be done within twelve months, as far as it could be read."""


def approval(plan: Plan) -> Approval:
    """What the page of approval shows."""
    facts, regulation = facts_of(plan), plan.masterplan.regulation
    enacting, known = f"Peraturan {_office(facts)}", enactment(plan).regulation
    return Approval(
        regulation=f"{enacting} Nomor {known.number} Tahun {known.year}" if known else None,
        regulation_title=unended(regulation.title) if regulation and regulation.title else None,
        enacting=enacting,
        identity=Table(
            "Identitas naskah", (Column("Hal"), Column("Keterangan")),
            tuple(Row(cells) for cells in _identity(plan, facts)),
        ),
        signature=Signatures(_place_date(facts), (Signer(facts.head_title, facts.head_name),)),
        approvals=approvals(plan),
    )  # fmt: skip


def _office(facts: Facts) -> str:
    """The office that issues regulations: "Bupati Tegal", whoever holds it at the moment."""
    if facts.kind == "daerah":
        return facts.head_word
    kind, _, place = facts.region.partition(" ")
    return f"{facts.head_word} {place if kind.casefold() == facts.kind else facts.region}"


def _identity(plan: Plan, facts: Facts) -> Iterator[tuple[Content, ...]]:
    region, regulation = plan.masterplan.region, plan.masterplan.regulation
    code = region.code if region else None
    yield "Judul", facts.title
    yield "Daerah", f"{facts.region} (kode wilayah {code})" if code else facts.region
    yield "Provinsi", facts.province
    if facts.capital or facts.kind != "kota":
        yield "Ibu kota", facts.capital
    yield facts.head_word, facts.head_name
    yield "Masa berlaku", facts.period
    if regulation and not enactment(plan).regulation:
        if regulation.number:
            yield "Nomor peraturan", regulation.number
        if regulation.year:
            yield "Tahun peraturan", str(regulation.year)
    yield "Edisi", facts.edition.removeprefix("Edisi ")
    if not facts.is_enacted:
        yield "Kedudukan", "Rancangan; belum ditetapkan"
    yield "Tanggal edisi", facts.date
    if facts.logo:
        yield "Berkas lambang daerah", facts.logo


def _place_date(facts: Facts) -> str:
    return f"{facts.place or _UNSIGNED_DAY}, {facts.date or _UNSIGNED_DAY}"


def editions(plan: Plan) -> Editions:
    """What the page on editions shows."""
    masterplan = plan.masterplan
    current = masterplan.edition or Edition(number=1)
    rows = [_edition(item) for item in sorted(masterplan.history, key=lambda item: item.number)]
    rows.append(_edition(current, " (naskah ini)"))
    horizons = horizons_in_words(plan)
    reasons = dict.fromkeys(waiver.reason for waiver in masterplan.waivers if waiver.reason)
    columns = (
        Column("Edisi", narrow=True),
        Column("Tempat"),
        Column("Tanggal"),
        Column("Keterangan"),
    )
    return Editions(
        table=Table("Riwayat edisi", columns, tuple(rows)),
        notes=Listing(tuple(reasons)) if reasons else None,
        program=plan.programs[0].id if plan.programs else None,
        quick_win=plan.quick_wins[0].id if plan.quick_wins else None,
        horizons=listing(horizons) if len(horizons) > 1 else None,
        horizon_count=spelled(len(horizons)),
    )


def _edition(item: Edition, remark: str = "") -> Row:
    date = day(item.date) if item.date else None
    return Row((f"{item.number}{remark}", item.place, date, item.about))


def commitment(plan: Plan) -> Commitment:
    """What the sheet of commitment shows."""
    signers = tuple(map(_signer, plan.masterplan.signatories))
    place_date = _place_date(facts_of(plan))
    return Commitment(
        signatures=Signatures(place_date, signers) if signers else None,
        has_quick_wins=bool(plan.quick_wins or unread(plan, "quick-wins")),
    )


def _signer(item: Signatory) -> Signer:
    is_elected = item.position.casefold().startswith(_ELECTED)
    details = (("Pangkat", item.rank), ("NIP", item.nip))
    shown = tuple((name, text) for name, text in details if text or not is_elected)
    return Signer(item.position, item.name, shown)
