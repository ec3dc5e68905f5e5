"""Strengths, weaknesses, opportunities, threats; the TOWS matrix and the strategies made of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartcity_mp.books.blocks import Column, Content, Lines, Row, Table
from smartcity_mp.books.views.analysis.issues import Issues, issues
from smartcity_mp.books.views.analysis.readiness import NONE
from smartcity_mp.books.words.prose import by_kind, opening
from smartcity_mp.books.words.wording import (
    cites,
    label,
    text_of,
)
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import ELEMENTS, FACTOR_KINDS, SWOT_STRATEGY_KINDS
from smartcity_mp.model.swot import Factor, SwotStrategy

_ADVICE = {
    (True, True): "memakai kekuatan untuk meraih peluang (strategi SO)",
    (False, True): "menutup kelemahan dengan memanfaatkan peluang (strategi WO)",
    (True, False): "memakai kekuatan untuk menghadapi ancaman (strategi ST)",
    (False, False): "menekan kelemahan sambil menghindari ancaman (strategi WT)",
}
"""What to put first, by (more strengths than weaknesses, more opportunities than threats)."""


@dataclass(frozen=True, slots=True)
class FactorGroup:
    """The factors of one kind."""

    title: str
    table: Table


@dataclass(frozen=True, slots=True)
class Swot:
    """What the sections on SWOT show. Sentences are None where there is nothing to say."""

    count: str | None
    kinds: str | None
    """ "sepuluh kekuatan, sebelas kelemahan, ...". """
    position: str | None
    groups: tuple[FactorGroup, ...]
    strategy_count: str | None
    strategy_kinds: str | None
    unused: str | None
    matrix: Table
    strategies: Table


@dataclass(frozen=True, slots=True)
class IssuesAndSwot:
    """What the chapter shows."""

    issues: Issues
    swot: Swot


def issues_and_swot(plan: Plan) -> IssuesAndSwot:
    """The issues and the SWOT analysis of a plan."""
    return IssuesAndSwot(issues(plan), swot(plan))


def swot(plan: Plan) -> Swot:
    """The SWOT analysis of a plan."""
    factors, strategies = plan.swot.factors, plan.swot.strategies
    return Swot(
        count=spelled(len(factors)) if factors else None,
        kinds=_kinds(factors),
        position=position(factors),
        groups=tuple(_groups(plan)),
        strategy_count=spelled(len(strategies)) if strategies else None,
        strategy_kinds=by_kind(
            {
                f"strategi {kind}": sum(item.kind == kind for item in strategies)
                for kind in SWOT_STRATEGY_KINDS
            },
            len(strategies),
            NONE.lower(),
        ),
        unused=_unused(factors, strategies),
        matrix=_matrix(factors, strategies),
        strategies=_strategies(plan),
    )


def _kinds(factors: Sequence[Factor]) -> str | None:
    """ "tiga kekuatan dan dua ancaman", of the kinds that there are."""
    counts = {
        (label(FACTOR_KINDS, kind) or kind).lower(): sum(factor.kind == kind for factor in factors)
        for kind in FACTOR_KINDS
    }
    return by_kind(counts, len(factors), NONE.lower())


def position(factors: tuple[Factor, ...]) -> str | None:
    """What the numbers of factors advise; None unless all four kinds are there."""
    count = {kind: sum(factor.kind == kind for factor in factors) for kind in FACTOR_KINDS}
    if not all(count.values()):
        return None
    inside = count["strength"] - count["weakness"]
    outside = count["opportunity"] - count["threat"]
    words = f"kekuatan {_against(inside)} kelemahan, dan peluang {_against(outside)} ancaman"
    if not inside or not outside:
        return (
            f"Menurut banyaknya faktor, {words}, sehingga tidak ada satu jenis strategi yang "
            "menonjol; keempatnya dijalankan seimbang."
        )
    advice = _ADVICE[inside > 0, outside > 0]
    first = f"Sebagai petunjuk awal, yang didahulukan ialah {advice}."
    return f"Menurut banyaknya faktor, {words}. {first}"


def _against(difference: int) -> str:
    if difference == 0:
        return "sebanyak"
    return "lebih banyak daripada" if difference > 0 else "lebih sedikit daripada"


def _groups(plan: Plan) -> list[FactorGroup]:
    groups = []
    for kind in (*FACTOR_KINDS, None):
        factors = [factor for factor in plan.swot.factors if factor.kind == kind]
        if factors:
            title = label(FACTOR_KINDS, kind) or NONE
            groups.append(FactorGroup(title, _table(plan, title, factors)))
    return groups


def _table(plan: Plan, title: str, factors: list[Factor]) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Lingkup"),
        Column("Faktor"),
        Column("Bukti"),
        Column("Isu", narrow=True),
    )
    rows = tuple(
        Row(
            (
                factor.id,
                scope_name(plan, factor.scope),
                text_of(factor, "statement"),
                text_of(factor, "evidence") or "–",
                cites(factor.issues) or "–",
            ),
            id=factor.id,
        )
        for factor in factors
    )
    return Table(f"Faktor SWOT: {title.lower()}", columns, rows)


def scope_name(plan: Plan, scope: str | None) -> str | None:
    """The element or dimension that a factor is about."""
    if scope in ELEMENTS:
        return label(ELEMENTS, scope)
    return next((item.name for item in plan.framework.dimensions if item.id == scope), scope)


def _unused(factors: tuple[Factor, ...], strategies: tuple[SwotStrategy, ...]) -> str | None:
    used = {name for strategy in strategies for name in strategy.factors}
    left = [factor.id for factor in factors if factor.id not in used]
    if not factors or not strategies:
        return None
    if not left:
        which = "Faktor itu" if len(factors) == 1 else "Setiap faktor"
        return f"{which} dipakai paling sedikit dalam satu strategi."
    names = listing(left) if len(left) <= 8 else opening(len(left), "faktor")
    return f"{names} belum dipakai dalam strategi mana pun."


def _matrix(factors: tuple[Factor, ...], strategies: tuple[SwotStrategy, ...]) -> Table:
    """Strategies where opportunities and threats meet strengths and weaknesses."""

    def ids(kind: str) -> Content:
        return cites(factor.id for factor in factors if factor.kind == kind) or "–"

    def met(kind: str) -> Content:
        return cites(item.id for item in strategies if item.kind == kind) or "–"

    columns = (
        Column("Faktor dari luar"),
        Column("Kekuatan (S)", group="Faktor dari dalam"),
        Column("Kelemahan (W)", group="Faktor dari dalam"),
    )
    rows = (
        Row(("", ids("strength"), ids("weakness"))),
        Row((Lines(("Peluang (O)", ids("opportunity"))), met("SO"), met("WO"))),
        Row((Lines(("Ancaman (T)", ids("threat"))), met("ST"), met("WT"))),
    )
    return Table("Matriks TOWS", columns, rows, key="tows")


def _strategies(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Strategi"),
        Column("Faktor", narrow=True),
        Column("Ditindaklanjuti oleh", narrow=True),
    )
    rows: list[Row] = []
    for kind in (*SWOT_STRATEGY_KINDS, None):
        inside = [item for item in plan.swot.strategies if item.kind == kind]
        if inside:
            rows.append(Row((label(SWOT_STRATEGY_KINDS, kind) or NONE,), kind="group"))
            rows += (_strategy(plan, item) for item in inside)
    return Table("Strategi hasil matriks TOWS", columns, tuple(rows), key="strategi-swot")


def _strategy(plan: Plan, item: SwotStrategy) -> Row:
    followed = cites(strategy.id for strategy in plan.strategies if item.id in strategy.swot)
    text = text_of(item, "statement")
    return Row((item.id, text, cites(item.factors) or None, followed or "–"), id=item.id)
