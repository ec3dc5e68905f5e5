"""Strengths, weaknesses, opportunities, threats; the TOWS matrix and the strategies made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.analysis.swot import KINDS, Side, sides
from smartcity_mp.books.blocks import (
    AFTER_FIGURE,
    Cite,
    Column,
    Content,
    Figure,
    Lines,
    Row,
    Table,
)
from smartcity_mp.books.charts.crossing import crossing
from smartcity_mp.books.charts.quadrant import quadrant
from smartcity_mp.books.views.analysis.issues import Issues, issues
from smartcity_mp.books.views.analysis.readiness import NONE
from smartcity_mp.books.words.prose import by_kind, opening, unended
from smartcity_mp.books.words.wording import cites, label, marked, text_of, value
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import (
    ELEMENTS,
    FACTOR_KINDS,
    SWOT_STRATEGY_KINDS,
)
from smartcity_mp.model.swot import Factor, SwotStrategy

_QUADRANTS = {
    (True, True): ("I", "memakai kekuatan untuk meraih peluang (strategi SO)"),
    (True, False): ("II", "memakai kekuatan untuk menghadapi ancaman (strategi ST)"),
    (False, True): ("III", "menutup kelemahan dengan memanfaatkan peluang (strategi WO)"),
    (False, False): ("IV", "menekan kelemahan sambil menghindari ancaman (strategi WT)"),
}
"""The quadrant and what comes first in it, by (strengths outweigh weaknesses, opportunities
outweigh threats)."""
_SUMMARIES = {
    "internal": "Ringkasan analisis faktor internal (IFAS)",
    "external": "Ringkasan analisis faktor eksternal (EFAS)",
}
_WEIGHED = ("weight", "rating")
IN_ONE_FIELD = 14
"""So many strategies of one kind have room on a page."""


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
    groups: tuple[FactorGroup, ...]
    summaries: tuple[Table, ...]
    """Of each side that the team weighs."""
    position: str | None
    """A sentence on the quadrant, where both sides are weighed."""
    quadrant: Figure | None
    strategy_count: str | None
    strategy_kinds: str | None
    unused: str | None
    tows: Figure | None
    """The strategies in words where they meet; None where they are none, or too many for a page."""
    matrix: Table
    """The same in codes."""
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
        groups=tuple(_groups(plan)),
        summaries=tuple(_summary(side) for side in sides(plan) if side.is_begun),
        position=position(plan),
        quadrant=_quadrant(plan),
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
        tows=_tows(factors, strategies),
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


def position(plan: Plan) -> str | None:
    """What the weighed factors advise; None unless both sides are weighed."""
    inside, outside = sides(plan)
    across, up = inside.balance, outside.balance
    if across is None or up is None:
        return None
    said = (
        f"Selisih skor kekuatan dan kelemahan ialah {_said(inside, across)}, sedangkan selisih "
        f"skor peluang dan ancaman ialah {_said(outside, up)}."
    )
    if not across or not up:
        return (
            f"{said} Titik itu terletak pada garis batas kuadran, sehingga tidak ada satu jenis "
            "strategi yang didahulukan."
        )
    quadrant, first = _QUADRANTS[across > 0, up > 0]
    return f"{said} Titik itu terletak pada kuadran {quadrant}: yang didahulukan ialah {first}."


def _quadrant(plan: Plan) -> Figure | None:
    inside, outside = sides(plan)
    across, up = inside.balance, outside.balance
    if across is None or up is None:
        return None
    point = f"({_score(inside, across)}; {_score(outside, up)})"
    fields = ((True, True), (False, True), (False, False), (True, False))
    first, second, third, fourth = (f"Kuadran {_QUADRANTS[field][0]}" for field in fields)
    names = (first, second, third, fourth)
    finding = f"Kuadran {_QUADRANTS[across > 0, up > 0][0]}" if across and up else ""
    alt = position(plan) or ""
    ends = ("Kelemahan", "Kekuatan", "Ancaman", "Peluang")
    return Figure(
        "Kuadran SWOT", alt, "quadrant",
        quadrant(finding, alt, across, up, said=point, names=names, ends=ends), key="kuadran-swot",
        illustrative=_is_illustrative(inside) or _is_illustrative(outside),
    )  # fmt: skip


def _tows(factors: tuple[Factor, ...], strategies: tuple[SwotStrategy, ...]) -> Figure | None:
    met = {
        kind: [f"{item.id} {unended(item.statement)}" for item in strategies if item.kind == kind]
        for kind in SWOT_STRATEGY_KINDS
    }
    if not any(met.values()) or max(map(len, met.values())) > IN_ONE_FIELD:
        return None

    def side(kind: str, name: str) -> tuple[str, list[str]]:
        return name, [", ".join(factor.id for factor in factors if factor.kind == kind) or "–"]

    def field(kind: str) -> tuple[str, list[str]]:
        return f"Strategi {kind}", met[kind] or ["Belum ada"]

    counts = ", ".join(f"{len(met[kind])} strategi {kind}" for kind in SWOT_STRATEGY_KINDS)
    alt = f"Matriks dua kali dua: {counts}."
    chart = crossing(
        "", alt, (side("strength", "Kekuatan (S)"), side("weakness", "Kelemahan (W)")),
        (side("opportunity", "Peluang (O)"), side("threat", "Ancaman (T)")),
        ((field("SO"), field("WO")), (field("ST"), field("WT"))),
    )  # fmt: skip
    return Figure(
        "Strategi dalam matriks TOWS", alt, "crossing", chart, key="tows",
        illustrative=any(item.is_illustrative("statement") for item in strategies),
    )  # fmt: skip


def _said(side: Side, figure: Decimal) -> str:
    """A figure for prose, with the sign where it rests on illustrations."""
    return _score(side, figure) + (AFTER_FIGURE if _is_illustrative(side) else "")


def _is_illustrative(side: Side) -> bool:
    return any(item.is_illustrative(name) for item in side.factors for name in _WEIGHED)


def _score(side: Side, figure: Decimal) -> str:
    """A score with as many decimals as the most exact one of its side, two at least.

    Nothing is rounded, so that whoever adds up finds the same sums.
    """
    scores = [score for item in side.factors if (score := side.score(item)) is not None]
    exact = max(-int(score.normalize().as_tuple().exponent) for score in scores)
    return number(figure.quantize(Decimal(1).scaleb(-max(2, exact))))


def _summary(side: Side) -> Table:
    """Weight, rating and score of each factor of a side, added up by kind."""
    columns = (
        Column("Kode", narrow=True),
        Column("Faktor"),
        Column("Bobot", "right", narrow=True),
        Column("Peringkat", "right", narrow=True),
        Column("Skor", "right", narrow=True),
    )
    rows: list[Row] = []
    for kind in KINDS[side.name]:
        factors = [factor for factor in side.factors if factor.kind == kind]
        rows += (Row(_weighed(side, factor)) for factor in factors)
        if (whole := side.score_of(kind)) is not None:
            name = f"Jumlah {(label(FACTOR_KINDS, kind) or kind).lower()}"
            rows.append(Row(("", name, "", "", _score(side, whole)), kind="total"))
    return Table(
        _SUMMARIES[side.name], columns, tuple(rows), key=f"swot-{side.name}",
        illustrative=_is_illustrative(side),
    )  # fmt: skip


def _weighed(side: Side, factor: Factor) -> tuple[Content, ...]:
    score = side.score(factor)
    return (
        Cite(factor.id),
        text_of(factor, "statement"),
        marked(factor, "weight", value(factor.weight)),
        marked(factor, "rating", value(factor.rating)),
        None if score is None else _score(side, score),
    )


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
