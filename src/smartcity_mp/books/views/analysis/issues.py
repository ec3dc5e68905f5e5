"""The strategic issues of every sub-dimension."""

from dataclasses import dataclass

from smartcity_mp.analysis.joins import by_dimension, dimension_of, sub_dimension_name
from smartcity_mp.books.blocks import Column, Row, Table
from smartcity_mp.books.words.prose import spread
from smartcity_mp.books.words.wording import (
    counts_by_dimension,
    dimension_name,
    organization,
    text_of,
)
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.issues import Issue
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Issues:
    """What the section on issues shows. Sentences are None where there is nothing to say."""

    count: str | None
    spread: str | None
    """In which dimensions most issues lie. """
    without: str | None
    """Which sub-dimensions have none. """
    table: Table


def issues(plan: Plan) -> Issues:
    """The issues of a plan."""
    found = plan.issues
    held = {issue.sub_dimension for issue in found}
    without = [sub.name for name, (_, sub) in plan.dimension_of.items() if name not in held]
    counts, loose = counts_by_dimension(plan, found, dimension_of)
    return Issues(
        count=spelled(len(found)) if found else None,
        spread=spread(counts, "isu", "dimensi", loose),
        without=_without(without) if found and len(plan.dimension_of) > 1 else None,
        table=_table(plan),
    )


def _without(names: list[str]) -> str:
    if not names:
        return "Setiap subdimensi memiliki paling sedikit satu isu."
    if len(names) > 6:
        return f"Masih ada {spelled(len(names))} subdimensi tanpa isu."
    return f"Subdimensi yang belum memiliki isu: {listing(names)}."


def _table(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Subdimensi"),
        Column("Isu strategis"),
        Column("Data pendukung"),
        Column("Potensi"),
        Column("Penanggung jawab"),
    )
    rows: list[Row] = []
    for dimension, inside in by_dimension(plan, plan.issues, dimension_of):
        if inside:
            rows.append(Row((dimension_name(dimension),), kind="group"))
            rows += (_row(plan, issue) for issue in inside)
    return Table("Isu strategis menurut dimensi", columns, tuple(rows), wide=True, key="isu")


def _row(plan: Plan, issue: Issue) -> Row:
    cells = (
        issue.id,
        sub_dimension_name(plan, issue.sub_dimension),
        text_of(issue, "issue"),
        text_of(issue, "data") or "–",
        text_of(issue, "potential") or "–",
        organization(plan, issue.owner),
    )
    return Row(cells, id=issue.id)
