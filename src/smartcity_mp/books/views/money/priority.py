"""Which programs come first, and which wait where there is less money."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.analysis.priority import Priorities, Ranked, priorities
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Row, Table
from smartcity_mp.books.words.money import UNIT, amount, in_rupiah, sign_of
from smartcity_mp.books.words.prose import (
    among,
    average,
    capital,
    counted,
    opening,
    part_of_all,
    spans,
)
from smartcity_mp.books.words.wording import cites, marked, text_of
from smartcity_mp.language.numbers import listing, millions, number, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.amounts import is_assumed

LESS = (10, 25)
"""How many percent less money the books reckon with."""
NAMED = 3
"""So many programs the sentence on what waits first names."""
YES, NO = "ya", "tidak"
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Priority:
    """What the section on priorities shows."""

    method: str
    """By what the programs are ordered."""
    criteria: Table
    without_order: str | None
    """Why there is no order; None where there is one."""
    count: str | None
    """How many programs the order has, in words; None for one alone."""
    over: str | None
    """How many are not in it, as they end before this edition; None if there is none."""
    ties: bool
    """Whether programs of one score have to be told apart."""
    unscored: str | None
    """How many programs have no place in the order; None if all have one."""
    undivided: str | None
    """What is reckoned in no year, as nobody has split it yet; None where all is split."""
    bound: str | None
    """What cannot wait; None where everything can."""
    order: Table | None
    has_ceiling: bool
    first: str | None
    """What waits first; None where nothing can wait."""
    smaller: tuple[str, ...]
    """How much waits with so much less money, a sentence each; none where no year has money."""
    waiting: Table | None
    """None where nothing waits."""


def priority(plan: Plan) -> Priority | None:
    """The order of the programs; None where nobody has set criteria."""
    found = priorities(plan)
    if found is None:
        return None
    has_money = any(ranked.need for ranked in found.order)
    undivided = sum(ranked.undivided for ranked in found.order)
    return Priority(
        method=_method(found),
        criteria=_criteria(found),
        without_order=None if found.order else _without_order(found),
        count=counted(len(found.order), "program") if len(found.order) > 1 else None,
        over=_over(plan, found),
        ties=len({ranked.score for ranked in found.order}) < len(found.order),
        unscored=_unscored(found) if found.order and found.unscored else None,
        undivided=in_rupiah(undivided) if undivided else None,
        bound=_bound(found),
        order=_order(found) if found.order else None,
        has_ceiling=found.has_ceiling,
        first=_first(found),
        smaller=tuple(_smaller(found)) if has_money else (),
        waiting=_waiting(found) if has_money else None,
    )


def _method(found: Priorities) -> str:
    said = "Bila dana tidak mencukupi, program didahulukan menurut"
    if len(found.criteria) == 1:
        return f"{said} satu kriteria, yang dinilai 1 sampai 5"
    many = counted(len(found.criteria), "kriteria")
    return f"{said} {many}; nilai 1 sampai 5 pada setiap kriteria dirata-ratakan menurut bobotnya"


def _criteria(found: Priorities) -> Table:
    has_text = any(item.description for item in found.criteria)
    columns = (
        Column("Kriteria"),
        Column("Bobot (persen)", "right", narrow=True),
        *((Column("Pedoman nilai"),) if has_text else ()),
    )
    rows = []
    for item in found.criteria:
        weight = None if item.weight is None else number(item.weight)
        text = (text_of(item, "description"),) if has_text else ()
        rows.append(Row((item.name, marked(item, "weight", weight), *text)))
    return Table("Kriteria prioritas program", columns, tuple(rows), key="kriteria-prioritas")


def _without_order(found: Priorities) -> str:
    if not found.is_weighed:
        return "Urutan program disusun setelah bobot semua kriteria berjumlah 100 persen."
    return "Urutan program disusun setelah programnya dinilai menurut semua kriteria."


def _over(plan: Plan, found: Priorities) -> str | None:
    over = len(plan.programs) - len(found.order) - len(found.unscored)
    edition = plan.masterplan.edition
    if not (over and found.order and edition and edition.date):
        return None
    said = opening(over, f"program yang selesai sebelum {edition.date.year}")
    return f"{said} tidak ikut diurutkan."


def _unscored(found: Priorities) -> str:
    said = part_of_all(len(found.unscored), len(found.order) + len(found.unscored), "program")
    said = f"{said} belum dinilai lengkap sehingga belum memperoleh peringkat"
    if need := sum(ranked.total for ranked in found.unscored):
        return f"{said}; kebutuhannya, {in_rupiah(need)}, belum diperhitungkan."
    return f"{said}."


def _bound(found: Priorities) -> str | None:
    names = [_named(ranked) for ranked in found.order if ranked.program.mandate]
    if not names:
        return None
    verb = "tidak dapat ditunda dan tetap dijalankan apa pun peringkatnya"
    if len(names) <= NAMED:
        return f"{capital(listing(names))} {verb}."
    return f"{opening(len(names), 'program')} {verb}."


def _named(ranked: Ranked) -> str:
    return f"{ranked.program.name} ({ranked.program.id})"


def _order(found: Priorities) -> Table:
    has_bound = any(ranked.program.mandate for ranked in (*found.order, *found.unscored))
    money = sum(found.money.values())
    has_money = any(ranked.need for ranked in found.order)
    of_money = f"Kebutuhan APBD {spans(found.money)}"
    columns = [
        Column("Peringkat", "right", narrow=True),
        Column("Program"),
        *(Column(item.name, "right", group="Nilai", narrow=True) for item in found.criteria),
        Column("Rata-rata", "right", group="Nilai", narrow=True),
    ]
    if has_money:
        against = "pagu" if found.has_ceiling else "seluruhnya"
        columns += [
            Column("Jumlah", "right", group=of_money),
            Column("Kumulatif", "right", group=of_money),
            Column(f"Persen dari {against}", "right", group=of_money, narrow=True),
        ]
    if has_bound:
        columns.append(Column("Dapat ditunda", "center", narrow=True))
    rows, spent = [], 0
    for rank, ranked in enumerate(found.order, 1):
        spent += ranked.total
        paid = (amount(ranked.total), amount(spent), _percent(spent, money)) if has_money else ()
        rows.append(_row(found, ranked, number(rank), paid, has_bound=has_bound))
    if found.unscored:
        rows.append(Row(("Belum dinilai lengkap",), kind="group"))
    for ranked in found.unscored:
        paid = (amount(ranked.total), "–", "–") if has_money else ()
        rows.append(_row(found, ranked, "–", paid, has_bound=has_bound))
    return Table(
        "Urutan prioritas program", tuple(columns), tuple(rows), unit=UNIT if has_money else None,
        wide=len(columns) > 9, key="urutan-prioritas",
        illustrative=found.is_assumed or is_assumed(spent),
    )  # fmt: skip


def _row(
    found: Priorities, ranked: Ranked, rank: str, paid: tuple[str, ...], *, has_bound: bool
) -> Row:
    program = ranked.program
    scores = (str(program.scores.get(item.id, "–")) for item in found.criteria)
    mean = "–" if ranked.score is None else average(ranked.score)
    bound = (NO if program.mandate else YES,) if has_bound else ()
    return Row((rank, Cite(program.id, _named(ranked)), *scores, mean, *paid, *bound))


def _percent(part: int, whole: int) -> str:
    """The share with one decimal; the caption bears the sign."""
    if not whole:
        return "–"
    return number((Decimal(int(part)) * 100 / int(whole)).quantize(_TENTH, ROUND_HALF_UP))


def _first(found: Priorities) -> str | None:
    funded = (ranked for ranked in reversed(found.order) if ranked.need)
    free = [ranked for ranked in funded if not ranked.program.mandate]
    if not free:
        return None
    sign = _sign(found, *(ranked.total for ranked in free))
    names = listing([_named(ranked) for ranked in free[:NAMED]])
    if len(free) == 1:
        return f"Satu-satunya program yang dapat ditunda ialah {names}{sign}."
    return f"Yang pertama ditunda ialah {names}{sign}."


def _sign(found: Priorities, *amounts: int) -> str:
    return AFTER_FIGURE if found.is_assumed else sign_of(*amounts)


def _smaller(found: Priorities) -> Iterator[str]:
    """One sentence for each amount of money that is reckoned with."""
    for percent in _cuts(found):
        counts = {year: len(found.waiting(year, percent)) for year in found.money}
        sign = _sign(found, *(ranked.total for ranked in found.order))
        short = spans(year for year in found.money if found.is_short(year, percent))
        lacking = f"dana pada {short} tidak cukup bahkan untuk program yang tidak dapat ditunda"
        parts = [part for part in (_counts(counts), lacking if short else None) if part]
        if not (parts or percent):
            yield f"Pagu {spans(found.money)} mencukupi untuk semua program dalam urutan{sign}."
            continue
        said = "; ".join(parts) or "tidak ada program yang perlu ditunda"
        yield f"{_condition(found, percent)}, {said}{sign}."


def _cuts(found: Priorities) -> tuple[int, ...]:
    return (0, *LESS) if found.has_ceiling else LESS


def _condition(found: Priorities, percent: int) -> str:
    if not found.has_ceiling:
        return f"Bila dana APBD yang tersedia {percent} persen lebih kecil daripada kebutuhan"
    if not percent:
        return "Dengan pagu yang ada"
    return f"Bila pagu turun {percent} persen"


def _counts(counts: Mapping[int, int]) -> str | None:
    """ "dua sampai empat program ditunda setiap tahun"; None where nothing waits."""
    late = {year: count for year, count in counts.items() if count}
    if not late:
        return None
    low, high = min(late.values()), max(late.values())
    many = f"{spelled(high)} program"
    if low < high:
        many = f"{among(low, high)} sampai {many}"
    if len(late) == len(counts) > 1:
        return f"{many} ditunda setiap tahun"
    return f"{many} ditunda pada {spans(late)}"


def _waiting(found: Priorities) -> Table | None:
    """By year, what waits with less and less money, the first to go first."""
    group = "Ditunda bila pagu" if found.has_ceiling else "Ditunda bila dana berkurang"
    less = "turun {} persen" if found.has_ceiling else "{} persen"
    first, *further = (less.format(percent) if percent else "tetap" for percent in _cuts(found))
    labels = (first, *(f"{label} (tambahan)" for label in further))
    rows = []
    for year, money in sorted(found.money.items()):
        ceiling = (millions(money),) if found.has_ceiling else ()
        rows.append(Row((str(year), *ceiling, amount(found.need(year)), *_late(found, year))))
    if not any(found.waiting(year, max(LESS)) for year in found.money):
        return None
    columns = (
        Column("Tahun", narrow=True),
        *((Column("Pagu", "right"),) if found.has_ceiling else ()),
        Column("Kebutuhan", "right"),
        *(Column(label, group=group) for label in labels),
    )
    return Table(
        "Program yang ditunda bila dana berkurang", columns, tuple(rows), unit=UNIT,
        key="program-ditunda",
        illustrative=bool(_sign(found, *(ranked.total for ranked in found.order))),
    )  # fmt: skip


def _late(found: Priorities, year: int) -> Iterator[Content]:
    """What waits in a year, and what waits too with still less money."""
    seen = 0
    for percent in _cuts(found):
        late = found.waiting(year, percent)
        yield cites(ranked.program.id for ranked in late[seen:]) or "–"
        seen = len(late)
