"""Quick wins beside each other: who does what from when, for how much, and how far each is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.analysis.reports import reached
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Marked, Row, Table
from smartcity_mp.books.views.quick_wins.selection import in_order, named
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import counted
from smartcity_mp.books.words.wording import (
    largest,
    marked,
    organization,
    text_of,
)
from smartcity_mp.language.numbers import (
    listing,
    millions,
    month,
    number,
    percent,
    spelled,
)
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.amounts import is_assumed

NAMED = 4
"""As many quick wins a sentence names; more are counted."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The quick wins beside each other. Amounts and names are None where nobody knows them."""

    count: int
    number: str
    several: bool
    money: str | None
    most_money: str | None
    most_money_amount: str
    reach: str | None
    """The quick win or quick wins with the most beneficiaries."""
    reach_count: str
    mean_progress: str | None
    progress_opening: str
    """How the sentence on progress begins: "Kemajuan tiga quick win yang melapor rata-rata"."""
    finished: str | None
    """The quick wins that are done; None while there is none."""
    furthest: str | None
    furthest_progress: str
    table: Table
    digest: Table


def comparison(plan: Plan) -> Comparison:
    """What the comparison of the quick wins shows, also in the executive summary."""
    names = {item.id: f"{item.name} ({item.id})" for item in plan.quick_wins}
    money = {item.id: item.total() for item in plan.quick_wins if item.total()}
    reach = {
        item.id: item.beneficiaries.count
        for item in plan.quick_wins
        if item.beneficiaries and item.beneficiaries.count
    }
    states = {item.id: reached(plan, item) for item in plan.quick_wins}
    progress = {name: state.percent for name, state in states.items() if state}
    mean = _mean(list(progress.values()))
    done = [names[name] for name, share in progress.items() if share == 100]
    return Comparison(
        count=len(plan.quick_wins),
        number=spelled(len(plan.quick_wins)),
        several=len(plan.quick_wins) > 1,
        money=in_rupiah(sum(money.values())) if money else None,
        most_money=_largest(money, names),
        most_money_amount=in_rupiah(max(money.values(), default=0)),
        reach=_largest(reach, names),
        reach_count=_reach_count(plan, max(reach.values(), default=0)),
        mean_progress=f"{mean} persen{_progress_sign(plan)}" if mean else None,
        progress_opening=_progress_opening(list(progress), names),
        finished=_few(done),
        furthest=_largest(progress, {name: names[name] for name in progress}),
        furthest_progress=f"{max(progress.values(), default=0)} persen",
        table=_comparison_table(plan),
        digest=_digest(plan),
    )


def _progress_sign(plan: Plan) -> str:
    """The sign after a mean that rests on illustrative progress."""
    known = (item for item in plan.quick_wins if reached(plan, item))
    return AFTER_FIGURE if any(_is_assumed(plan, item) for item in known) else ""


def _is_assumed(plan: Plan, quick_win: QuickWin) -> bool:
    """Whether its progress is an illustration; what an office reports is none."""
    state = reached(plan, quick_win)
    return bool(state and state.month is None and quick_win.is_illustrative("progress"))


def _progress_opening(reported: Sequence[str], names: Mapping[str, str]) -> str:
    if len(reported) == 1 < len(names):
        return f"Baru satu quick win yang melaporkan kemajuan, yaitu {names[reported[0]]}, sebesar"
    if len(reported) < len(names):
        return f"Kemajuan {counted(len(reported), 'quick win')} yang sudah melapor rata-rata"
    return "Kemajuannya rata-rata" if len(names) > 1 else "Kemajuannya"


def _mean(values: Sequence[int]) -> str | None:
    if not values:
        return None
    return str((Decimal(sum(values)) / len(values)).quantize(Decimal(1), ROUND_HALF_UP))


def _largest(amounts: Mapping[str, int], names: Mapping[str, str]) -> str | None:
    """The names of the largest amount; None where all have the same, or only one has any."""
    same = len(set(amounts.values())) == 1 and len(amounts) == len(names)
    if same or len(amounts) < 2:
        return None
    return _few([names[name] for name in largest(amounts)])


def _few(names: Sequence[str]) -> str | None:
    """The names as long as they are few, else how many there are; None for none."""
    return listing(names) or None if len(names) <= NAMED else counted(len(names), "quick win")


def _comparison_table(plan: Plan) -> Table:
    columns = (
        Column("Quick win"),
        Column("Program induk", narrow=True),
        Column("Penanggung jawab"),
        Column("Mulai"),
        Column("Penerima manfaat (orang)", "right"),
        Column("Anggaran", "right"),
        Column("Kemajuan", "right"),
    )
    rows = [
        Row(
            (
                named(item),
                Cite(item.program) if item.program else None,
                organization(plan, item.owner),
                start(item),
                reach_cell(item),
                marked(item, "resources", budget_cell(item)),
                progress_cell(plan, item),
            )
        )
        for item in in_order(plan)
    ]
    total = sum(item.total() for item in plan.quick_wins)
    if total and len(rows) > 1:
        whole = Marked(millions(total)) if is_assumed(total) else millions(total)
        rows.append(Row(("Jumlah", "", "", "", "", whole, ""), kind="total"))
    return Table(
        "Perbandingan quick win", columns, tuple(rows), unit="anggaran dalam juta rupiah",
        key="perbandingan-quick-win",
    )  # fmt: skip


def _digest(plan: Plan) -> Table:
    """The quick wins in few words: what residents will notice, by whom, from when."""
    columns = (
        Column("Quick win"),
        Column("Yang ditargetkan dalam dua belas bulan"),
        Column("Penanggung jawab"),
        Column("Mulai"),
        Column("Kemajuan", "right"),
    )
    rows = (
        Row(
            (
                named(item),
                text_of(item, "objective"),
                organization(plan, item.owner),
                start(item),
                progress_cell(plan, item),
            )
        )
        for item in in_order(plan)
    )
    return Table("Quick win secara ringkas", columns, tuple(rows), key="ringkasan-quick-win")


def _reach_count(plan: Plan, most: int) -> str:
    """The most beneficiaries, with the sign where some who have as many rest on an illustration."""
    assumed = any(
        item.is_illustrative("beneficiaries")
        for item in plan.quick_wins
        if item.beneficiaries and item.beneficiaries.count == most
    )
    return f"{number(most)} orang{AFTER_FIGURE if assumed else ''}"


def start(quick_win: QuickWin) -> Content:
    """The first month in words."""
    return marked(quick_win, "start", month(quick_win.start)) if quick_win.start else None


def reach_cell(quick_win: QuickWin) -> Content:
    """How many people are better off."""
    who = quick_win.beneficiaries
    if who is None or who.count is None:
        return None
    return marked(quick_win, "beneficiaries", number(who.count))


def budget_cell(quick_win: QuickWin) -> str | None:
    """All its money in millions of rupiah; a dash where it needs none."""
    budget = quick_win.resources.budget if quick_win.resources else {}
    if quick_win.total():
        return millions(quick_win.total())
    return "–" if set(budget) == {"non-budget"} else None


def progress_cell(plan: Plan, quick_win: QuickWin, *, dated: bool = False) -> Content:
    """ "80%", or "80% (Maret 2026)", with the sign where it is an illustration."""
    state = reached(plan, quick_win)
    if state is None:
        return None
    said = percent(state.percent)
    if dated and state.month:
        said = f"{said} ({month(state.month)})"
    return Marked(said) if _is_assumed(plan, quick_win) else said
