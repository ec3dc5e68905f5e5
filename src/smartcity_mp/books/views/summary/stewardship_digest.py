"""Who keeps the plan on its course, in short: partners, results so far, gravest risks."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.progress import aims_measured
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.analysis.risks import Judged, gravest
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.views.analysis.alignment import current_titles, referring
from smartcity_mp.books.views.governance.institutions import members_of, partners
from smartcity_mp.books.views.governance.monitoring import judgement
from smartcity_mp.books.words.indicators import baseline, dated, name_with_unit, target_of
from smartcity_mp.books.words.prose import capital
from smartcity_mp.books.words.wording import marked, organization, value
from smartcity_mp.language.numbers import listing
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

MOST_RISKS = 3


@dataclass(frozen=True, slots=True)
class StewardshipDigest:
    """What the executive summary says of those who carry out and follow the plan."""

    bodies: str
    """A sentence on how many people sit in the council and in the team."""
    partners: str | None
    """The partners by their short names; None without any."""
    documents: str | None
    """Sentences on the planning documents in force; None without any."""
    results: Table | None
    """The indicators of objectives that have a result; None while none has."""
    risks: Table | None


def stewardship_digest(plan: Plan) -> StewardshipDigest:
    """The plan's keepers, results and risks."""
    known = [indicator for _, indicator in aims_measured(plan) if actuals(plan, indicator)]
    risks = gravest(plan)[:MOST_RISKS]
    return StewardshipDigest(
        bodies=_bodies(plan),
        partners=listing([item.short or item.name for item in partners(plan)]) or None,
        documents=_documents(plan),
        results=_results(plan, known) if known else None,
        risks=_risks(plan, risks) if risks else None,
    )


def _documents(plan: Plan) -> str | None:
    """To which documents the masterplan refers, and to which of those it names it does not."""
    named = listing(current_titles(plan, referred=True))
    others = listing(current_titles(plan, referred=False))
    those = "Dokumen" if named else "Dokumen perencanaan"
    said = (
        f"{capital(listing(referring(plan)))} merujuk pada {named}." if named else "",
        f"{those} yang belum dirujuk ialah {others}." if others else "",
    )
    return " ".join(filter(None, said)) or None


def _bodies(plan: Plan) -> str:
    governance = plan.governance
    bodies = {"Dewan Smart City": governance.council, "Tim Pelaksana": governance.team}
    seats = {name: members_of(body) for name, body in bodies.items()}
    known = [(name, count) for name, count in seats.items() if count]
    if not known:
        return "Susunan Dewan Smart City dan Tim Pelaksana belum tercatat."
    bare = [name for name, count in seats.items() if not count]
    rest = f"; susunan {bare[0]} belum tercatat" if bare else ""
    (first, size), *others = known
    said = [f"{first} beranggotakan {size}", *(f"{name} {count}" for name, count in others)]
    return f"{listing(said)}{rest}."


def _results(plan: Plan, known: list[Indicator]) -> Table:
    columns = (
        Column("Indikator"),
        Column("Kondisi awal", "right"),
        Column("Target", "right"),
        Column("Realisasi", "right"),
        Column("Hasil", narrow=True),
    )
    rows = tuple(Row(tuple(_result(plan, item))) for item in known)
    return Table("Realisasi terakhir indikator sasaran", columns, rows, key="realisasi-ringkas")


def _result(plan: Plan, indicator: Indicator) -> Iterator[Content]:
    results = actuals(plan, indicator)
    year = max(results)
    name = name_with_unit(indicator)
    yield Cite(indicator.id, name) if indicator.id else name
    yield marked(indicator, "baseline", baseline(indicator))
    yield target_of(indicator, year) or "–"
    yield marked(indicator, "actuals", dated(value(results[year]) or "–", year))
    yield judgement(plan, indicator) or "–"


def _risks(plan: Plan, risks: list[Judged]) -> Table:
    columns = (
        Column("Risiko"),
        Column("Kode", narrow=True),
        Column("Mitigasi"),
        Column("Pemilik risiko"),
    )
    rows = tuple(
        Row(
            (
                item.risk.risk,
                Cite(item.holder.id),
                marked(item.holder, "risks", item.risk.mitigation),
                organization(plan, item.risk.owner or item.holder.owner),
            )
        )
        for item in risks
    )
    return Table("Risiko terbesar", columns, rows, key="risiko-ringkas")
