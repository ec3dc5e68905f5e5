"""What is to be decided, each in one plain sentence, with those who answer for it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from smartcity_mp.analysis.enactment import enactment
from smartcity_mp.analysis.pending import Kind, Pending, pending
from smartcity_mp.analysis.reports import reached
from smartcity_mp.books.blocks import AFTER_FIGURE
from smartcity_mp.books.brief.naming import few, offices, short
from smartcity_mp.books.facts import Facts
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import capital, counted, enumerated, opening, signed, uncapital
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.language.codes import FAMILIES
from smartcity_mp.language.numbers import listing, number
from smartcity_mp.language.pair import half
from smartcity_mp.model.governance import PlannedRegulation
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin

MOST = 7
"""So many stand on the page; more are counted."""
TEAM = "Tim Pelaksana"
BODIES = {"council": "Dewan Smart City", "team": TEAM}


@dataclass(frozen=True, slots=True)
class Decision:
    """One matter and who answers for it."""

    sentence: str
    office: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """The gravest of what waits, and how many more there are, as a sentence; "" without any."""

    shown: tuple[Decision, ...]
    rest: str


def decisions(plan: Plan, facts: Facts, report: Report) -> Decisions:
    """What waits for a decision; `report` is what the checks found."""
    every = [*_errors(report), *(_decision(plan, facts, one) for one in pending(plan))]
    left = len(every) - MOST
    rest = f"{opening(left, 'pokok lain')} menunggu keputusan." if left > 0 else ""
    return Decisions(tuple(every[:MOST]), rest)


def _errors(report: Report) -> Iterator[Decision]:
    """What keeps the books from being final, by kind."""
    kinds: Counter[str] = Counter()
    for found in report.findings:
        if found.severity is Severity.ERROR:
            kinds[found.code[:4]] += 1 + found.more
    if count := kinds.total():
        names = {kind: uncapital(half(FAMILIES[kind], "id")) for kind in kinds}
        said = [f"{names[kind]} ({number(n)})" for kind, n in kinds.most_common()]
        where = f": {few(said)}" if len(said) > 1 else f" pada {next(iter(names.values()))}"
        yield Decision(f"Naskah belum final karena {counted(count, 'kesalahan')}{where}.", TEAM)


def _decision(plan: Plan, facts: Facts, one: Pending) -> Decision:
    named = offices(plan, one.offices) or TEAM
    if one.kind in ("not-enacted", "no-decree"):
        named = facts.head_word
    if one.kind == "approval":
        named = few([short(title, 40) for title in one.names])
    return Decision(WORDS[one.kind](plan, facts, one), named)


def _things(one: Pending) -> str:
    """What it is about: a single thing by its name, several by their codes, or indicators by name
    as nobody knows their codes.
    """
    known = [it for it in one.things if isinstance(it, Program | QuickWin)]
    if len(known) == 1:
        return f"{short(known[0].name)} ({known[0].id})"
    return few([it.id for it in known])


def _not_enacted(plan: Plan, facts: Facts, _: Pending) -> str:
    rule = f"peraturan {facts.head_word.lower()}"
    known = enactment(plan).regulation
    if known is None:
        return f"Masterplan belum ditetapkan dengan {rule}."
    numbered = short(known.number or "", 20)
    return (
        f"{facts.edition} belum ditetapkan; Peraturan {facts.head_word} Nomor {numbered} Tahun "
        f"{known.year} menetapkan {facts.enacted or 'naskah lain'}."
    )


def _no_decree(_: Plan, __: Facts, one: Pending) -> str:
    named = listing([BODIES[name] for name in one.names])
    return f"Nomor keputusan yang membentuk {named} belum tercatat."


def _no_money(_: Plan, __: Facts, one: Pending) -> str:
    return f"{opening(one.many, 'program')} belum memiliki sumber dana: {_things(one)}."


def _over_ceiling(_: Plan, __: Facts, one: Pending) -> str:
    over = in_rupiah(one.amount - one.limit)
    return (
        f"Dana APBD tahun {one.year} melebihi pagu {in_rupiah(one.limit)}; kelebihannya, {over}, "
        "perlu dikurangi atau digeser ke tahun lain."
    )


def _late(_: Plan, __: Facts, one: Pending) -> str:
    return f"{opening(one.many, 'tonggak')} dilaporkan terlambat: {_things(one)}."


def _overdue(plan: Plan, _: Facts, one: Pending) -> str:
    quick_wins = [it for it in one.things if isinstance(it, QuickWin)]
    silent = sum(reached(plan, it) is None for it in quick_wins)
    sign = AFTER_FIGURE if any(it.is_illustrative("start") for it in quick_wins) else ""
    begin = f"{opening(one.many, 'quick win')} sudah lewat dua belas bulan{sign}"
    if one.many == 1:
        how = "belum dilaporkan hasilnya" if silent else "belum selesai"
        return f"{begin} dan {how}: {_things(one)}."
    parts = ((one.many - silent, "belum selesai"), (silent, "belum dilaporkan hasilnya"))
    return f"{begin}: {enumerated(parts)} ({_things(one)})."


def _missed(_: Plan, __: Facts, one: Pending) -> str:
    known = [it for it in one.things if isinstance(it, Indicator)]
    names = [signed(it, "actuals", short(it.name, 48)) for it in known]
    return f"{opening(one.many, 'indikator sasaran')} belum mencapai target resmi: {few(names)}."


def _regulation(_: Plan, __: Facts, one: Pending) -> str:
    things = [it for it in one.things if isinstance(it, PlannedRegulation)]
    late = any(it.year for it in things)
    how = "sudah lewat tahun rencananya" if late else "belum memiliki tahun penetapan"
    if late and any(not it.year for it in things):
        how = "lewat tahun rencananya atau belum bertahun"
    named = few([short(it.title) for it in things], 2)
    return f"{opening(one.many, 'peraturan yang direncanakan')} {how}: {named}."


def _no_owner(_: Plan, __: Facts, one: Pending) -> str:
    programs = sum(isinstance(it, Program) for it in one.things)
    said = enumerated(((programs, "program"), (one.many - programs, "quick win"))) or ""
    begin = f"Sebanyak {said}" if said[0].isdigit() else capital(said)
    return f"{begin} belum memiliki penanggung jawab: {_things(one)}."


def _silent(_: Plan, __: Facts, one: Pending) -> str:
    return f"{opening(one.many, 'organisasi')} belum melaporkan program tahun {one.year}."


def _approval(_: Plan, __: Facts, one: Pending) -> str:
    return (
        f"{opening(one.many, 'persetujuan')} diberikan untuk isi yang kemudian berubah; perlu "
        "dibaca dan disetujui lagi."
    )


def _no_amount(_: Plan, __: Facts, one: Pending) -> str:
    programs = counted(one.many, "program")
    return (
        f"Jumlah dana {programs} belum diketahui, walaupun sumbernya sudah disebut: {_things(one)}."
    )


WORDS: Mapping[Kind, Callable[[Plan, Facts, Pending], str]] = {
    "not-enacted": _not_enacted,
    "no-decree": _no_decree,
    "no-money": _no_money,
    "over-ceiling": _over_ceiling,
    "late": _late,
    "overdue": _overdue,
    "missed": _missed,
    "regulation": _regulation,
    "no-owner": _no_owner,
    "silent": _silent,
    "approval": _approval,
    "no-amount": _no_amount,
}
