"""How progress is followed: indicators with their results, who reports, what is evaluated."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import Aim, owner_of
from smartcity_mp.analysis.progress import aims_measured, is_reached
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.views.action.program_card import schedule
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.indicators import (
    baseline,
    dated,
    direction_word,
    directions_in_words,
    final_target,
    name_with_unit,
    short_name,
)
from smartcity_mp.books.words.prose import among, counted, spread
from smartcity_mp.books.words.wording import marked, organization, value
from smartcity_mp.language.numbers import spelled
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

REACHED, MISSED = "Tercapai", "Belum tercapai"


@dataclass(frozen=True, slots=True)
class Monitoring:
    """What the chapter on monitoring shows."""

    objective_indicators: str | None
    """How many indicators the objectives have, in words; None without any."""
    output_indicators: str
    outcome_indicators: str
    directions: str | None
    """How the words of the column on directions are read."""
    results: Table | None
    known: str | None
    """How many indicators of objectives have a result, in words; None while none has."""
    latest: str
    """The year of the latest results."""
    compared: str | None
    """How many results stand beside a target of the same year, in words."""
    reached: str
    """How many of them reach it, in words."""
    illustrative: bool
    """Whether some of those targets are illustrations."""
    reporters: str | None
    """Sentences on how many report, and who reports most; None while nobody does."""
    unreported: str | None
    """How many indicators of objectives nobody answers for, in words."""
    parts: tuple[str, ...]
    """What the plan holds for each part of the national evaluation, in their order."""


def monitoring(plan: Plan) -> Monitoring:
    """How the plan is followed."""
    found = list(aims_measured(plan))
    indicators = [indicator for _, indicator in found]
    judged = [word for word in map(judgement, indicators) if word]
    known = [indicator for indicator in indicators if indicator.actuals]
    bare = sum(owner_of(plan, indicator) is None for indicator in indicators)
    years = [max(indicator.actuals) for indicator in known]
    return Monitoring(
        objective_indicators=counted(len(indicators), "indikator sasaran") if indicators else None,
        output_indicators=counted(
            sum(len(program.outputs) for program in plan.programs), "indikator keluaran"
        ),
        outcome_indicators=counted(
            sum(len(program.outcomes) for program in plan.programs), "indikator hasil"
        ),
        directions=directions_in_words(indicators),
        results=_results(plan, found) if found else None,
        known=spelled(len(known)) if known else None,
        latest=str(max(years, default="")),
        compared=spelled(len(judged)) if judged else None,
        reached=spelled(judged.count(REACHED)) if REACHED in judged else "belum ada yang",
        illustrative=any(
            judgement(item) and item.is_illustrative("targets") for item in indicators
        ),
        reporters=_reporters(plan, indicators, bare),
        unreported=spelled(bare) if bare else None,
        parts=_parts(plan),
    )


def judgement(indicator: Indicator) -> str | None:
    """In a word whether the latest result reaches its target; None where it cannot be said."""
    reached = is_reached(indicator)
    return None if reached is None else REACHED if reached else MISSED


def _results(plan: Plan, found: Sequence[tuple[Aim, Indicator]]) -> Table:
    columns = (
        Column("Sasaran", narrow=True),
        Column("Indikator"),
        Column("Arah", narrow=True),
        Column("Kondisi awal", "right"),
        Column("Target", "right", group="Realisasi terakhir"),
        Column("Realisasi", "right", group="Realisasi terakhir"),
        Column("Hasil", group="Realisasi terakhir"),
        Column("Target akhir", "right"),
        Column("Pelapor"),
    )
    rows = []
    shown: str | None = None
    for aim, indicator in found:
        first: Content = "" if aim.objective.id == shown else Cite(aim.objective.id)
        shown = aim.objective.id
        rows.append(Row((first, *_result(plan, indicator))))
    caption = "Indikator sasaran, realisasi terakhir, dan target akhir"
    return Table(caption, columns, tuple(rows), wide=True, key="realisasi")


def _result(plan: Plan, indicator: Indicator) -> tuple[Content, ...]:
    year = max(indicator.actuals, default=None)
    target = value(indicator.target(year)) if year else None
    actual = value(indicator.actuals[year]) if year else None
    name = name_with_unit(indicator)
    return (
        Cite(indicator.id, name) if indicator.id else name,
        direction_word(indicator.direction),
        marked(indicator, "baseline", baseline(indicator)),
        marked(indicator, "targets", dated(target, year)) if target else "–",
        marked(indicator, "actuals", dated(actual, year)) if actual else "–",
        marked(indicator, "targets", judgement(indicator)) or "–",
        marked(indicator, "targets", final_target(indicator)),
        organization(plan, owner_of(plan, indicator)),
    )


def _reporters(plan: Plan, indicators: Sequence[Indicator], bare: int) -> str | None:
    owners = [owner for owner in (owner_of(plan, item) for item in indicators) if owner]
    counts = {short_name(plan, owner): owners.count(owner) for owner in owners}
    if not counts:
        return None
    if len(counts) == 1:
        return f"Seluruhnya dilaporkan oleh {next(iter(counts))}."
    where = spread(counts, "indikator", "pelapor", bare)
    return f"Tugas itu terbagi pada {counted(len(counts), 'pelapor')}. {where}"


def _parts(plan: Plan) -> tuple[str, ...]:
    """Baseline, output, outcome, impact, quick win: where the plan keeps what each asks for."""
    outcomes = sum(len(program.outcomes) for program in plan.programs)
    readiness, wins = len(plan.readiness.items), len(plan.quick_wins)
    planned = sum(schedule(program) is not None for program in plan.programs)
    stepped = sum(bool(item.action_plan) for item in plan.quick_wins)
    enacted = plan.masterplan.regulation
    rule = enacted and enacted.number and enacted.year
    council = plan.governance.council
    decree = council and council.decree
    return (
        f"{counted(readiness, 'butir kesiapan')} sebagai pembanding" if readiness
        else "butir kesiapan belum dicatat",
        _noted("peraturan penetapan", rule, "keputusan tentang Dewan Smart City", decree),
        _of_all(len(plan.programs), "program", planned, "dijadwalkan")
        if plan.programs or not unread(plan, "programs") else "program belum terbaca",
        f"{counted(outcomes, 'indikator hasil')} program" if outcomes
        else "indikator hasil belum ditentukan",
        _of_all(wins, "quick win", stepped, "memiliki rencana dua belas bulan") if wins
        else f"quick win belum {'terbaca' if unread(plan, 'quick-wins') else 'dipilih'}",
    )  # fmt: skip


def _of_all(count: int, noun: str, done: int, what: str) -> str:
    """ "tiga program, dua di antaranya sudah dijadwalkan"."""
    if not count:
        return f"{noun} belum dirumuskan"
    if done == count:
        return f"{counted(count, noun)} yang {'' if count == 1 else 'semuanya '}sudah {what}"
    if not done:
        return f"{counted(count, noun)} yang belum {what}"
    return f"{counted(count, noun)}, {among(done, count)} di antaranya sudah {what}"


def _noted(one: str, is_noted: object, other: str, is_other_noted: object) -> str:
    """ "A dan B sudah tercatat", or "A sudah tercatat, tetapi B belum"."""
    first, second = ("sudah" if noted else "belum" for noted in (is_noted, is_other_noted))
    if first == second:
        return f"{one} dan {other} {first} tercatat"
    return f"{one} {first} tercatat, {'tetapi' if is_noted else 'sedangkan'} {other} {second}"
