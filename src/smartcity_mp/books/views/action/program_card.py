"""A program described whole: every field that the plan holds about it, in the field's own words."""

from collections.abc import Iterator, Mapping

from smartcity_mp.analysis.joins import horizon_of, sub_dimension_name
from smartcity_mp.analysis.reports import CERTAIN, milestone_states
from smartcity_mp.analysis.risks import residual
from smartcity_mp.books.blocks import Card, Cite, Content, Marked
from smartcity_mp.books.views.direction.strategies import named
from smartcity_mp.books.words.indicators import indicator_lines, short_name
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import ended, linked, unended
from smartcity_mp.books.words.wording import (
    label,
    lines,
    marked,
    organization,
    organizations,
    text_of,
)
from smartcity_mp.language.numbers import any_date, listing, number, years
from smartcity_mp.model.alignment import Document
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import (
    Activity,
    Beneficiaries,
    CrossReferences,
    Evidence,
    Milestone,
    Nomenclature,
    Risk,
)
from smartcity_mp.model.programs import Program
from smartcity_mp.model.readiness import Gap
from smartcity_mp.model.schema.choices import CLUSTERS, FUNDING_SOURCES, HORIZONS, PROGRAM_KINDS
from smartcity_mp.model.schema.fields import Item

Fields = Iterator[tuple[str, Content]]


def program_card(plan: Plan, program: Program) -> Card:
    """The card of a program. What is due and not there reads "belum tersedia"."""
    fields = (
        *_place(plan, program),
        *_substance(plan, program),
        *_people(plan, program),
        *_time(plan, program),
        *_results(plan, program),
        *_rest(plan, program),
    )
    return Card(program.id, program.name, tuple((name, item) for name, item in fields))


def _place(plan: Plan, program: Program) -> Fields:
    yield "Subdimensi", _sub_dimension(plan, program.sub_dimension)
    if program.also:
        yield "Subdimensi lain", lines(_sub_dimension(plan, name) for name in program.also)
    yield "Klaster", label(CLUSTERS, program.cluster)
    yield "Jenis program", label(PROGRAM_KINDS, program.kind)


def _sub_dimension(plan: Plan, name: str | None) -> str | None:
    found = plan.dimension_of.get(name or "")
    return f"{found[0].name}: {found[1].name}" if found else sub_dimension_name(plan, name)


def _substance(plan: Plan, program: Program) -> Fields:
    yield "Uraian", text_of(program, "description")
    yield "Inovasi", text_of(program, "innovation")
    yield "Sasaran", named(plan, program.objectives)
    if program.strategies:
        yield "Strategi", named(plan, program.strategies)
    if program.closes:
        yield "Kesenjangan yang ditutup", lines(_gap(plan, name) for name in program.closes)


def _gap(plan: Plan, name: str) -> Cite:
    gap = plan.by_id.get(name)
    return Cite(name, f"{name} {gap.gap}" if isinstance(gap, Gap) else None)


def _people(plan: Plan, program: Program) -> Fields:
    yield "Penanggung jawab", organization(plan, program.owner)
    if program.joint_owners:
        yield "Penanggung jawab bersama", organizations(plan, program.joint_owners)
    if program.supporting:
        yield "Pendukung", organizations(plan, program.supporting)
    if program.regions:
        yield "Daerah mitra", listing(program.regions)
    yield "Lokasi", marked(program, "locations", listing(program.locations) or None)
    yield "Penerima manfaat", marked(program, "beneficiaries", beneficiaries(program.beneficiaries))


def beneficiaries(who: Beneficiaries | None) -> str | None:
    """ "Pelaku UMKM kuliner (12.500 orang)"."""
    if who is None or who.count is None:
        return who.who if who else None
    count = f"{number(who.count)} orang"
    return f"{who.who} ({count})" if who.who else count


def _time(plan: Plan, program: Program) -> Fields:
    yield "Jadwal", marked(program, "schedule", schedule(program))
    yield "Jangka waktu", label(HORIZONS, horizon_of(plan, program))
    if program.milestones:
        yield "Tonggak", lines(_milestone(plan, program, item) for item in program.milestones)


def _milestone(plan: Plan, program: Program, item: Milestone) -> Content:
    """What became of a milestone is known once it is reported, and no illustration any more."""
    said = f"{any_date(item.at) if item.at else 'Waktu belum ditentukan'}: {item.name}"
    is_known = milestone_states(plan).get((program.id, item.name)) in CERTAIN
    return said if is_known else marked(program, "milestones", said)


def schedule(program: Program) -> str | None:
    """ "2024–2028"; None while it is not known."""
    span = program.schedule
    if span is None or not (span.start and span.end):
        return f"mulai {span.start}" if span and span.start else None
    return years(span.start, span.end)


def _results(plan: Plan, program: Program) -> Fields:
    yield "Indikator keluaran", indicator_lines(plan, program.outputs)
    yield "Indikator hasil", indicator_lines(plan, program.outcomes)
    if program.activities:
        yield "Kegiatan", lines(_work(plan, program, item) for item in program.activities)
    yield "Kebutuhan dana", lines(_funds(program, source) for source in program.sources())
    if program.scores:
        yield "Nilai prioritas", marked(program, "scores", _scores(plan, program))
    if program.mandate:
        yield "Alasan tidak dapat ditunda", text_of(program, "mandate")


def _work(plan: Plan, program: Program, item: Activity) -> Content:
    """An activity; what it costs is a part of the program's money, and as little decided."""
    costs = bool(item.budget) and any(
        program.is_illustrative(field) for field in ("budget", "budget_total")
    )
    said = activity(plan, item)
    return Marked(said) if costs else marked(program, "activities", said)


def _scores(plan: Plan, program: Program) -> str:
    """ "Urgensi 5, Kesiapan 3"."""
    criteria = (item for item in plan.finance.criteria if item.id in program.scores)
    return ", ".join(f"{item.name} {program.scores[item.id]}" for item in criteria)


def _funds(program: Program, source: str) -> Content:
    """One source, with the sign of illustration only where it has an amount."""
    by_year, rest = program.budget.get(source), int(program.undivided().get(source, 0))
    said = funds(source, by_year, rest, unknown=source != "non-budget")
    if rest and program.is_illustrative("budget_total"):
        return marked(program, "budget_total", said)
    return marked(program, "budget", said) if any((by_year or {}).values()) else said


def funds(
    source: str, by_year: Mapping[int, int] | None, rest: int = 0, *, unknown: bool = True
) -> str:
    """ "APBD Kota Rp3,9 miliar: Rp640 juta (2024), Rp815 juta (2025)"; `rest` has no year yet."""
    name = label(FUNDING_SOURCES, source) or source
    known = {year: amount for year, amount in (by_year or {}).items() if amount}
    if not known:
        if rest:
            return f"{name} {in_rupiah(rest)}, belum dibagi per tahun"
        missing = "tanpa dana" if by_year else "jumlah belum diketahui"
        return f"{name}, {missing}" if unknown else name
    amounts = ", ".join(f"{in_rupiah(known[year])} ({year})" for year in sorted(known))
    if rest:
        amounts += f", {in_rupiah(rest)} belum dibagi per tahun"
    if len(known) == 1 and not rest:
        return f"{name} {amounts}"
    return f"{name} {in_rupiah(sum(known.values()) + rest)}: {amounts}"


def activity(plan: Plan, item: Activity) -> str:
    """ "2.16.03.2.02 Pelatihan operator (Diskominfo, Rp250 juta)"."""
    about = [short_name(plan, item.owner)] if item.owner else []
    if item.budget is not None:
        about.append(in_rupiah(item.budget) if item.budget else "tanpa biaya")
    name = f"{item.code} {item.name}" if item.code else item.name
    return f"{name} ({', '.join(about)})" if about else name


def _rest(plan: Plan, program: Program) -> Fields:
    yield "Risiko", each_marked(program, "risks", (risk(plan, item) for item in program.risks))
    wins = [item for item in plan.quick_wins if item.program == program.id]
    if wins:
        yield "Quick win", lines(Cite(item.id, f"{item.id} {item.name}") for item in wins)
    yield "Nomenklatur", lines(nomenclature(item) for item in program.nomenclature)
    yield from _references(plan, program.references)
    if program.evidence:
        yield "Bukti", lines(_evidence(item) for item in program.evidence)
    if program.notes:
        yield "Catatan", program.notes


def risk(plan: Plan, item: Risk) -> str:
    """The risk, how it is judged, what is done about it and who watches it."""
    unknown = "belum dinilai"
    judged = f"kemungkinan {item.likelihood or unknown}, dampak {item.impact or unknown}"
    if not item.likelihood and not item.impact:
        judged = f"kemungkinan dan dampaknya {unknown}"
    owner = f" Pemilik risiko: {short_name(plan, item.owner)}." if item.owner else ""
    done = f" Mitigasi: {ended(item.mitigation)}" if item.mitigation else ""
    left = f" Sisa risiko: {remaining(item)}." if remaining(item) else ""
    return f"{unended(item.risk)} ({judged}).{done}{left}{owner}"


def remaining(item: Risk) -> str | None:
    """ "2 × 3 = 6": the risk that the mitigation leaves; None while nobody has judged it."""
    score = residual(item)
    return f"{item.likelihood_after} × {item.impact_after} = {score}" if score else None


def nomenclature(item: Nomenclature) -> str:
    """ "2.16.03 Program Pengelolaan Aplikasi Informatika (Kepmendagri …)"."""
    name = f"{item.code} {item.name}" if item.name else item.code
    return f"{name} ({item.version})" if item.version else name


def _references(plan: Plan, references: CrossReferences | None) -> Fields:
    if references is None:
        return
    if references.rpjmd:
        yield (
            "Rujukan dokumen perencanaan",
            lines(Cite(name, aligned(plan, name)) for name in references.rpjmd),
        )
    if references.renstra:
        yield "Rujukan Renstra", lines(references.renstra)
    if references.spbe:
        yield "Rujukan SPBE", references.spbe
    if references.sdgs:
        yield "Tujuan TPB/SDGs", listing([str(goal) for goal in references.sdgs])
    if references.iso_37122:
        yield "Indikator SNI ISO 37122", listing(references.iso_37122)


def aligned(plan: Plan, name: str) -> str:
    """A mission or priority of another plan with its code; a document by its title."""
    item = plan.by_id.get(name)
    if isinstance(item, Document):
        return item.title
    said = getattr(item, "statement", None)
    return f"{name} {said}" if said else name


def _evidence(item: Evidence) -> Content:
    said = ", ".join(part for part in (item.title, item.path) if part)
    return linked(", ".join(part for part in (said, item.url) if part))


def each_marked(item: Item, field: str, contents: Iterator[str]) -> Content:
    """Contents one below the other, each with the sign of illustration where the item says so."""
    return lines(marked(item, field, content) for content in contents)
