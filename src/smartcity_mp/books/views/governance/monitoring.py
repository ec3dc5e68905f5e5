"""How progress is followed: indicators with their results, who reports, what is evaluated."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import Aim, owner_of
from smartcity_mp.analysis.progress import Held, aims_measured, held
from smartcity_mp.analysis.reports import actuals, latest_state, reported_years
from smartcity_mp.books.blocks import Cite, Column, Content, Marked, Row, Table
from smartcity_mp.books.views.action.program_card import schedule
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.indicators import (
    baseline,
    dated,
    direction_word,
    directions_in_words,
    final_target,
    name_with_unit,
    official_origin,
    short_name,
    target_of,
)
from smartcity_mp.books.words.prose import among, by_kind, counted, opening, spread
from smartcity_mp.books.words.wording import marked, organization, value
from smartcity_mp.language.numbers import spelled
from smartcity_mp.model.indicators import Indicator, IndicatorReference, TargetRange
from smartcity_mp.model.plan import Plan

REACHED, MISSED = "Tercapai", "Belum tercapai"


@dataclass(frozen=True, slots=True)
class Monitoring:
    """What the chapter on monitoring shows."""

    objective_indicators: str | None
    """How many indicators the objectives have, in words; None without any."""
    output_indicators: str | None
    outcome_indicators: str | None
    directions: str | None
    """How the words of the column on directions are read."""
    results: Table | None
    known: str | None
    """How many indicators of objectives have a result, in words; None while none has."""
    latest: str
    """The year of the latest results."""
    compared: str | None
    """How many results stand beside a target of the same year, in words."""
    decided: str | None
    """A sentence on those whose target is official or decided; None where none is."""
    illustrative: str | None
    """A sentence on those whose target is an illustration; None where none is."""
    official: Table | None
    """The official targets with their results; None where there are none."""
    reporters: str | None
    """Sentences on how many report, and who reports most; None while nobody does."""
    unreported: str | None
    """How many indicators of objectives nobody answers for, in words."""
    outlasting: Table | None
    """The indicators whose targets go on after the programs that count them among their own."""
    parts: tuple[str, ...]
    """What the plan holds for each part of the national evaluation, in their order."""


def monitoring(plan: Plan) -> Monitoring:
    """How the plan is followed."""
    found = list(aims_measured(plan))
    indicators = [indicator for _, indicator in found]
    judged = [it for indicator in indicators if (it := held(plan, indicator))]
    decided = [it for it in judged if it.is_decided]
    known = [results for indicator in indicators if (results := actuals(plan, indicator))]
    bare = sum(owner_of(plan, indicator) is None for indicator in indicators)
    years = list(map(max, known))
    return Monitoring(
        objective_indicators=counted(len(indicators), "indikator sasaran") if indicators else None,
        output_indicators=_many(len(program.outputs) for program in plan.programs),
        outcome_indicators=_many(len(program.outcomes) for program in plan.programs),
        directions=directions_in_words(indicators),
        results=_results(plan, found) if found else None,
        known=spelled(len(known)) if known else None,
        latest=str(max(years, default="")),
        compared=spelled(len(judged)) if judged else None,
        decided=_decided(decided, len(judged)),
        illustrative=_illustrative(len(judged) - len(decided), len(judged)),
        official=_official(plan, indicators),
        reporters=_reporters(plan, indicators, bare),
        unreported=spelled(bare) if bare else None,
        outlasting=_outlasting(plan, indicators),
        parts=_parts(plan),
    )


def _many(counts: Iterable[int]) -> str | None:
    """How many indicators programs have, in words; None without any."""
    count = sum(counts)
    return spelled(count) if count else None


def judgement(plan: Plan, indicator: Indicator) -> Content:
    """In words how the latest result stands to its target; None where it cannot be said."""
    found = held(plan, indicator)
    return word_of(found) if found else None


def word_of(it: Held) -> Content:
    """ "Tercapai" or "Belum tercapai", of a target that somebody has decided on; of an illustration
    only where the result stands.
    """
    if it.is_decided:
        return REACHED if it.is_reached else MISSED
    if it.side:
        return Marked(f"{'Di atas' if it.side > 0 else 'Di bawah'} angka ilustratif")
    is_range = isinstance(it.target, TargetRange)
    return Marked("Dalam rentang ilustratif" if is_range else "Sama dengan angka ilustratif")


def _named(indicator: Indicator) -> Content:
    name = name_with_unit(indicator)
    return Cite(indicator.id, name) if indicator.id else name


def _outlasting(plan: Plan, indicators: Sequence[Indicator]) -> Table | None:
    ends = _ends(plan)
    rows = tuple(
        Row((_named(item), str(end), str(last), organization(plan, item.owner)))
        for item in indicators
        if (end := ends.get(item.id or "")) and end < (last := max(item.targets, default=0))
    )
    columns = (
        Column("Indikator"),
        Column("Program selesai", "right", narrow=True),
        Column("Target terakhir", "right", narrow=True),
        Column("Yang melanjutkan"),
    )
    table = Table("Target sesudah programnya selesai", columns, rows, key="target-lanjutan")
    return table if rows else None


def _ends(plan: Plan) -> dict[str, int]:
    """The year in which the last program ends that counts an indicator among its own, by its id;
    none for one of which the schedule of a program is not known.
    """
    found: dict[str, list[int | None]] = {}
    for program in plan.programs:
        for entry in (*program.outputs, *program.outcomes):
            if isinstance(entry, IndicatorReference):
                end = program.schedule.end if program.schedule else None
                found.setdefault(entry.ref, []).append(end)
    known = {name: [end for end in ends if end] for name, ends in found.items()}
    return {name: max(ends) for name, ends in known.items() if len(ends) == len(found[name])}


def _decided(decided: Sequence[Held], whole: int) -> str | None:
    """ "Tiga target di antaranya resmi atau sudah ditetapkan: satu tercapai dan …"."""
    count, reached = len(decided), sum(it.is_reached for it in decided)
    if not count:
        return None
    those = f"{opening(count, 'target')} di antaranya"
    if count == whole:
        those = "Seluruh target itu" if count > 1 else "Target itu"
    if count == 1:
        return f"{those} resmi atau sudah ditetapkan, dan {'' if reached else 'belum '}tercapai."
    if reached in (0, count):
        state = "tercapai" if reached else "belum tercapai"
        return f"{those} resmi atau sudah ditetapkan, dan semuanya {state}."
    said = by_kind({"tercapai": reached, "belum tercapai": count - reached}, count, "")
    return f"{those} resmi atau sudah ditetapkan: {said}."


def _illustrative(count: int, whole: int) -> str | None:
    if not count:
        return None
    those = (
        "Target pembandingnya" if count == whole else f"Target {counted(count, 'indikator')} lain"
    )
    return (
        f"{those} masih ilustratif (†), sehingga belum dapat dipakai untuk menilai tercapai atau "
        "tidaknya."
    )


def _official(plan: Plan, indicators: Sequence[Indicator]) -> Table | None:
    columns = (
        Column("Indikator"),
        Column("Target resmi", "right"),
        Column("Ditetapkan dalam"),
        Column("Realisasi", "right"),
        Column("Hasil", narrow=True),
    )
    rows = []
    for indicator in indicators:
        for target in sorted(indicator.official, key=lambda each: each.year):
            actual = value(actuals(plan, indicator).get(target.year))
            found = held(plan, indicator, target.year)
            cells = (
                _named(indicator),
                dated(value(target.value) or "–", target.year),
                official_origin(plan, target),
                marked(indicator, "actuals", actual) or "–",
                word_of(found) if found else "–",
            )
            rows.append(Row(cells))
    caption = "Target resmi dan realisasinya"
    return Table(caption, columns, tuple(rows), key="target-resmi") if rows else None


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
    results = actuals(plan, indicator)
    year = max(results, default=0)
    target, actual = target_of(indicator, year), value(results.get(year))
    return (
        _named(indicator),
        direction_word(indicator.direction),
        marked(indicator, "baseline", baseline(indicator)),
        target or "–",
        marked(indicator, "actuals", dated(actual, year)) if actual else "–",
        judgement(plan, indicator) or "–",
        marked(indicator, "targets", final_target(indicator)),
        organization(plan, owner_of(plan, indicator)),
    )


def _reporters(plan: Plan, indicators: Sequence[Indicator], bare: int) -> str | None:
    owners = [owner for owner in (owner_of(plan, item) for item in indicators) if owner]
    counts = {short_name(plan, owner): owners.count(owner) for owner in owners}
    if not counts:
        return None
    if len(counts) == 1:
        every = "Seluruhnya" if len(owners) > 1 else "Indikator itu"
        return f"{every} dilaporkan oleh {next(iter(counts))}."
    where = spread(counts, "indikator", "pelapor", bare, lies="dilaporkan oleh")
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
        (_known(plan) if reported_years(plan)
         else _of_all(len(plan.programs), "program", planned, "dijadwalkan"))
        if plan.programs or not unread(plan, "programs") else "program belum terbaca",
        f"{counted(outcomes, 'indikator hasil')} program" if outcomes
        else "indikator hasil belum ditentukan",
        _of_all(wins, "quick win", stepped, "memiliki rencana dua belas bulan") if wins
        else f"quick win belum {'terbaca' if unread(plan, 'quick-wins') else 'dipilih'}",
    )  # fmt: skip


def _known(plan: Plan) -> str:
    """The programs whose state is known: once offices report, a schedule is no result."""
    told = [found for program in plan.programs if (found := latest_state(plan, program))]
    known = sum(bool(entry.status) for entry, _ in told)
    return _of_all(len(plan.programs), "program", known, "dilaporkan keadaannya")


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
