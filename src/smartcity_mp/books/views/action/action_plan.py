"""The action plan: programs by cluster, the matrix of targets and money, a card a program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import by_dimension, dimension_of, indicator_of
from smartcity_mp.books.blocks import Card, Cite, Column, Content, Lines, Row, Table
from smartcity_mp.books.views.action.program_card import program_card, schedule
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.indicators import baseline, name_with_unit
from smartcity_mp.books.words.money import UNIT, amount, in_rupiah, money_column
from smartcity_mp.books.words.prose import by_kind, spread, uncapital
from smartcity_mp.books.words.wording import (
    NO_SUB_DIMENSION,
    counts_by_dimension,
    dimension_name,
    label,
    lines,
    marked,
    organization,
    part_of,
    value,
)
from smartcity_mp.language.numbers import spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import CLUSTERS, FUNDING_SOURCES, PROGRAM_KINDS


@dataclass(frozen=True, slots=True)
class ClusterPrograms:
    """The programs of one cluster."""

    name: str
    count: str
    money: str | None
    money_share: str | None
    """Its share of all money; None where it is all of it."""
    kinds: str | None
    """ "tiga baru dan satu lanjutan"."""
    of_one_kind: bool
    spread: str | None
    """A sentence on the dimensions with most of them."""
    programs: Table


@dataclass(frozen=True, slots=True)
class DimensionCards:
    """The cards of the programs of one dimension."""

    name: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """What the chapter on the action plan shows. Without any program, `count` is None."""

    count: str | None
    money: str | None
    kinds: str | None
    of_one_kind: bool
    owners: str | None
    """How many organizations are accountable, in words, where they are several."""
    spread: str | None
    """A sentence on the clusters with most programs."""
    overview: Table
    clusters: tuple[ClusterPrograms, ...]
    unclustered: str | None
    """How many programs have no cluster yet, in words."""
    matrix: Table
    dimensions: tuple[DimensionCards, ...]


def action_plan(plan: Plan) -> ActionPlan:
    """All programs."""
    programs = plan.programs
    money = sum(program.total() for program in programs)
    groups = {word: [item for item in programs if item.cluster == word] for word in CLUSTERS}
    filled = {word: own for word, own in groups.items() if own}
    counts = {
        f"klaster {uncapital(label(CLUSTERS, word) or word)}": len(own)
        for word, own in groups.items()
    }
    loose = [program for program in programs if program.cluster is None]
    owners = {program.owner for program in programs if program.owner}
    return ActionPlan(
        count=spelled(len(programs)) if programs else None,
        money=in_rupiah(money) if money else None,
        kinds=_kinds(programs),
        of_one_kind=_are_of_one_kind(programs),
        owners=spelled(len(owners)) if len(owners) > 1 else None,
        spread=spread(
            counts, "program", "klaster", len(loose), unread=bool(unread(plan, "programs"))
        ),
        overview=_overview(plan, groups, loose),
        clusters=tuple(_cluster(plan, word, own) for word, own in filled.items()),
        unclustered=spelled(len(loose)) if loose else None,
        matrix=_matrix(plan),
        dimensions=tuple(_cards(plan)),
    )


def _kinds(programs: Sequence[Program]) -> str | None:
    counts = {word: sum(item.kind == word for item in programs) for word in PROGRAM_KINDS}
    words = {word: (label(PROGRAM_KINDS, word) or word).lower() for word in PROGRAM_KINDS}
    named = {words[word]: count for word, count in counts.items()}
    return by_kind(named, len(programs), "belum ditentukan jenisnya")


def _are_of_one_kind(programs: Sequence[Program]) -> bool:
    return len({program.kind for program in programs}) == 1


def _overview(plan: Plan, groups: dict[str, list[Program]], loose: list[Program]) -> Table:
    columns = (
        Column("Klaster"),
        Column("Program", "right"),
        *(
            Column(label(PROGRAM_KINDS, word) or word, "right", group="Menurut jenis")
            for word in PROGRAM_KINDS
        ),
        money_column(plan.programs),
    )
    rows = [_counts(label(CLUSTERS, word) or word, own) for word, own in groups.items()]
    if loose:
        rows.append(_counts("Klaster belum ditentukan", loose))
    rows.append(_counts("Jumlah", plan.programs, total=True))
    return Table(
        "Program menurut klaster", columns, tuple(rows), key="program-klaster", unit=f"dana {UNIT}",
    )  # fmt: skip


def _counts(name: str, own: Sequence[Program], *, total: bool = False) -> Row:
    kinds = (sum(program.kind == word for program in own) for word in PROGRAM_KINDS)
    cells = (
        name,
        *(str(count) if count else "–" for count in (len(own), *kinds)),
        amount(sum(program.total() for program in own)),
    )
    return Row(cells, kind="total" if total else "body")


def _cluster(plan: Plan, word: str, own: Sequence[Program]) -> ClusterPrograms:
    name = label(CLUSTERS, word) or word
    money = sum(program.total() for program in own)
    counts, loose = counts_by_dimension(plan, own, dimension_of)
    return ClusterPrograms(
        name=name,
        count=spelled(len(own)),
        money=in_rupiah(money) if money else None,
        money_share=part_of(money, sum(program.total() for program in plan.programs)),
        kinds=_kinds(own),
        of_one_kind=_are_of_one_kind(own),
        spread=spread(
            counts, "program klaster ini", "dimensi", loose, unread=bool(unread(plan, "programs"))
        ),
        programs=_list(plan, name, own),
    )


def _list(plan: Plan, cluster: str, own: Sequence[Program]) -> Table:
    names = {dimension.id: dimension.name for dimension in plan.framework.dimensions}
    columns = (
        Column("Kode", narrow=True),
        Column("Program"),
        Column("Dimensi"),
        Column("Penanggung jawab"),
        Column("Jadwal", "right", narrow=True),
        Column("Dana", "right", narrow=True),
    )
    rows = (
        Row(
            (
                Cite(program.id),
                program.name,
                names.get(dimension_of(program) or ""),
                organization(plan, program.owner),
                marked(program, "schedule", schedule(program)),
                _money(program, program.total()) or "–",
            )
        )
        for program in own
    )
    caption = f"Program klaster {uncapital(cluster)}"
    return Table(caption, columns, tuple(rows), unit=f"dana {UNIT}")


def _matrix(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Program atau indikator"),
        Column("Penanggung jawab", narrow=True),
        Column("Kondisi awal", "right", narrow=True),
        *(
            Column(str(year), "center", group="Target dan kebutuhan dana", narrow=True)
            for year in plan.years
        ),
        Column("Jumlah dana", "right", narrow=True),
    )
    rows = tuple(row for name, own in _places(plan) for row in _group(plan, name, own))
    return Table(
        "Matriks rencana aksi", columns, rows, key="matriks-rencana-aksi", wide=True,
        unit=f"dana {UNIT}, satuan indikator dalam kurung",
    )  # fmt: skip


def _places(plan: Plan) -> Iterator[tuple[str, list[Program]]]:
    """The programs of every sub-dimension that has some."""
    for reference, (dimension, sub) in plan.dimension_of.items():
        own = [program for program in plan.programs if program.sub_dimension == reference]
        if own:
            yield f"{dimension.name}: {sub.name}", own
    loose = [item for item in plan.programs if item.sub_dimension not in plan.dimension_of]
    if loose:
        yield NO_SUB_DIMENSION, loose


def _group(plan: Plan, name: str, own: Sequence[Program]) -> Iterator[Row]:
    yield Row((name,), kind="group")
    for program in own:
        yield Row(_head(plan, program))
        for entry in (*program.outputs, *program.outcomes):
            indicator = indicator_of(plan, entry)
            if indicator is None:
                continue
            targets = (value(indicator.target(year)) for year in plan.years)
            yield Row(
                (
                    "",
                    name_with_unit(indicator),
                    "",
                    marked(indicator, "baseline", baseline(indicator)),
                    *(marked(indicator, "targets", target) or "" for target in targets),
                    "",
                )
            )


def _money(program: Program, rupiah: int) -> Content:
    return marked(program, "budget", amount(rupiah)) if rupiah else ""


def _head(plan: Plan, program: Program) -> tuple[Content, ...]:
    sources = (label(FUNDING_SOURCES, source) or source for source in program.sources())
    under: tuple[Content, ...] = (*map(Cite, program.objectives), *sources)
    if rest := sum(program.undivided().values()):
        under += (f"{in_rupiah(rest)} belum dibagi per tahun",)
    return (
        Cite(program.id),
        lines((program.name, Lines(under, across=True))) if under else program.name,
        organization(plan, program.owner),
        "",
        *(_money(program, program.total(year)) for year in plan.years),
        _money(program, program.total()) or "–",
    )


def _cards(plan: Plan) -> Iterator[DimensionCards]:
    for dimension, own in by_dimension(plan, plan.programs, dimension_of):
        if own:
            cards = tuple(program_card(plan, program) for program in own)
            yield DimensionCards(dimension_name(dimension), cards)
