"""Strategies of every dimension: what they pursue, where they come from, who carries them out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import programs_in, quick_wins_in, strategies_in
from smartcity_mp.books.blocks import Card, Cite, Column, Content, Row, Table
from smartcity_mp.books.words.absence import absent, unread
from smartcity_mp.books.words.money import UNIT, amount, in_rupiah, money_column
from smartcity_mp.books.words.prose import among, counted, enumerated, spread, uncapital
from smartcity_mp.books.words.wording import (
    cites,
    lines,
    part_of,
    text_of,
)
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.direction import Objective, Strategy
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.swot import SwotStrategy


@dataclass(frozen=True, slots=True)
class DimensionStrategies:
    """The section of one dimension."""

    name: str
    narrative: str
    """The name of the region's own prose about it."""
    description: str | None
    pursued: str | None
    """With what the dimension is pursued: "tiga strategi, sepuluh program, dan satu quick win"."""
    money: str | None
    """ "Rp12,5 miliar", or None while no program has an amount."""
    money_share: str | None
    """Its share of all money; None where it is all of it."""
    spread: str | None
    """A sentence on the sub-dimensions with most programs, and those without one."""
    strategies: tuple[Card, ...]
    sub_dimensions: Table | None


@dataclass(frozen=True, slots=True)
class Strategies:
    """What the chapter on strategies shows."""

    count: str | None
    """How many strategies there are, in words; None without any."""
    dimension_count: str | None
    placed: str | None
    """How many belong to a dimension, in words, where others do not."""
    spread: str | None
    """A sentence on the dimensions with most strategies."""
    idle: str | None
    """A sentence on the strategies that no program carries out; None where each has one."""
    dimensions: tuple[DimensionStrategies, ...]
    others: tuple[Card, ...]
    """Strategies without a dimension."""


def strategies(plan: Plan) -> Strategies:
    """The strategies, dimension by dimension."""
    dimensions = plan.framework.dimensions
    counts = {item.name: len(strategies_in(plan, item)) for item in dimensions}
    known = {dimension.id for dimension in dimensions}
    inside = sum(counts.values())
    held = sum(count > 0 for count in counts.values())
    return Strategies(
        count=spelled(len(plan.strategies)) if plan.strategies else None,
        dimension_count=spelled(held) if held else None,
        placed=among(inside, len(plan.strategies)) if 0 < inside < len(plan.strategies) else None,
        spread=spread(
            counts,
            "strategi",
            "dimensi",
            len(plan.strategies) - inside,
            unread=bool(unread(plan, "strategies")),
        ),
        idle=_idle(plan),
        dimensions=tuple(_dimension(plan, dimension) for dimension in dimensions),
        others=tuple(_card(plan, item) for item in plan.strategies if item.dimension not in known),
    )


def _idle(plan: Plan) -> str | None:
    """Of the strategies with a program and those without one, the fewer are named."""
    carried = {name for program in plan.programs for name in program.strategies}
    idle = [item.id for item in plan.strategies if item.id not in carried]
    busy = [item.id for item in plan.strategies if item.id in carried]
    if not idle:
        return None
    if not plan.programs:
        return absent(plan, "Program pelaksananya belum dirumuskan.", "programs")
    if unread(plan, "programs"):
        return None
    if not busy:
        those = "Strategi itu belum" if len(idle) == 1 else "Belum ada strategi yang"
        return f"{those} dijalankan oleh program."
    if len(busy) < len(idle):
        return (
            f"Baru {counted(len(busy), 'strategi')} yang dijalankan oleh program: {listing(busy)}."
        )
    return f"Strategi yang belum dijalankan oleh program mana pun: {listing(idle)}."


def _dimension(plan: Plan, dimension: Dimension) -> DimensionStrategies:
    own, programs = strategies_in(plan, dimension), programs_in(plan, dimension)
    quick_wins = quick_wins_in(plan, dimension)
    parts = ((len(own), "strategi"), (len(programs), "program"), (len(quick_wins), "quick win"))
    money = sum(program.total() for program in programs)
    counts = {
        f"subdimensi {uncapital(sub.name)}": sum(
            item.sub_dimension == f"{dimension.id}.{sub.id}" for item in programs
        )
        for sub in dimension.sub_dimensions
    }
    return DimensionStrategies(
        name=dimension.name,
        narrative=f"dimensi-{dimension.id}",
        description=dimension.description,
        pursued=enumerated(parts),
        money=in_rupiah(money) if money else None,
        money_share=part_of(money, sum(program.total() for program in plan.programs)),
        spread=spread(
            counts,
            "program",
            "subdimensi",
            len(programs) - sum(counts.values()),
            among_others=True,
        ),
        strategies=tuple(_card(plan, strategy) for strategy in own),
        sub_dimensions=_sub_dimensions(plan, dimension, programs) if programs else None,
    )


def _card(plan: Plan, strategy: Strategy) -> Card:
    programs = [program for program in plan.programs if strategy.id in program.strategies]
    fields: list[tuple[str, Content]] = [
        (
            "Arah kebijakan",
            text_of(strategy, "policy_direction"),
        ),
        ("Sasaran", named(plan, strategy.objectives)),
        ("Asal dari analisis SWOT", named(plan, strategy.swot)),
    ]
    if plan.programs:
        cited = lines(Cite(program.id, f"{program.id} {program.name}") for program in programs)
        nothing = absent(plan, "Belum ada program yang menyebut strategi ini.", "programs")
        fields.append(("Program pelaksana", cited or nothing))
    return Card(strategy.id, strategy.statement, tuple(fields), level=3)


def named(plan: Plan, ids: Iterable[str]) -> Content:
    """Objectives, strategies or SWOT strategies as links with their statements; None for none."""
    found = ((name, plan.by_id.get(name)) for name in ids)
    return lines(
        Cite(name, f"{name} {item.statement}")
        if isinstance(item, Objective | Strategy | SwotStrategy)
        else Cite(name)
        for name, item in found
    )


def _sub_dimensions(plan: Plan, dimension: Dimension, programs: Sequence[Program]) -> Table:
    rows = [
        Row(
            (
                sub.name,
                *_counts(plan, f"{dimension.id}.{sub.id}", programs),
            )
        )
        for sub in dimension.sub_dimensions
    ]
    loose = [item for item in programs if item.sub_dimension not in plan.dimension_of]
    if loose:
        rows.append(Row(("Belum ditentukan", *_cells(loose, cites(item.id for item in loose), ""))))
    total = sum(program.total() for program in programs)
    wins = len(quick_wins_in(plan, dimension))
    rows.append(
        Row(("Jumlah", "", str(len(programs)), str(wins) if wins else "–", amount(total)), None,
            "total")
    )  # fmt: skip
    columns = (
        Column("Subdimensi"),
        Column("Kode program"),
        Column("Program", "right", narrow=True),
        Column("Quick win", narrow=True),
        money_column(programs),
    )
    caption = f"Program {dimension.name} menurut subdimensi"
    return Table(caption, columns, tuple(rows), f"dana {UNIT}")


def _counts(plan: Plan, sub: str, programs: Sequence[Program]) -> tuple[Content, ...]:
    own = [program for program in programs if program.sub_dimension == sub]
    wins = cites(item.id for item in plan.quick_wins if item.sub_dimension == sub)
    return _cells(own, cites(program.id for program in own), wins)


def _cells(own: Sequence[Program], codes: Content, wins: Content) -> tuple[Content, ...]:
    return (
        codes or "–",
        str(len(own)) if own else "–",
        wins or "–",
        amount(sum(program.total() for program in own)),
    )
