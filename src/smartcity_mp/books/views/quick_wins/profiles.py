"""One profile sheet per quick win: all that is known of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import dimension_of, indicator_of, sub_dimension_name
from smartcity_mp.analysis.years import twelve_months
from smartcity_mp.books.blocks import (
    Card,
    Cite,
    Column,
    Content,
    Figure,
    Listing,
    Marked,
    Row,
    Table,
)
from smartcity_mp.books.charts.gantt import Stretch, Work, gantt
from smartcity_mp.books.charts.palette import dimension_styles, style
from smartcity_mp.books.views.action.program_card import beneficiaries
from smartcity_mp.books.views.quick_wins.comparison import progress_cell
from smartcity_mp.books.views.quick_wins.selection import MONTHS, in_order
from smartcity_mp.books.words.indicators import indicator_lines
from smartcity_mp.books.words.prose import unended
from smartcity_mp.books.words.wording import (
    label,
    lines,
    marked,
    organization,
    organizations,
    text_of,
)
from smartcity_mp.language.numbers import millions, month, rupiah
from smartcity_mp.model.indicators import Indicator, IndicatorReference
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Risk
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import ActionStep, Documentation, QuickWin
from smartcity_mp.model.schema.choices import FUNDING_SOURCES
from smartcity_mp.model.schema.types import MonthSpan

SHORT_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A text about the quick win under its label."""

    label: str
    text: str | None
    illustrative: bool


@dataclass(frozen=True, slots=True)
class Measures:
    """The indicators of one kind; `items` is None where there are none."""

    label: str
    items: Listing | None


@dataclass(frozen=True, slots=True)
class Profile:
    """What the sheet of a quick win shows. Blocks are None where there is nothing to show."""

    name: str
    card: Card
    idea: tuple[Said, ...]
    benefits: Listing | None
    worth: tuple[Said, ...]
    measures: tuple[Measures, ...]
    resources: tuple[Said, ...]
    risks: Table | None
    future: tuple[Said, ...]
    documentation: Listing | None
    months: Figure | None
    """When each step is taken; None where no step has a month."""
    action_plan: Table | None
    action_plan_key: str


@dataclass(frozen=True, slots=True)
class Profiles:
    """All sheets, in the order of the dimensions."""

    sheets: tuple[Profile, ...]

    @property
    def several(self) -> bool:
        """Whether there is an order to speak of."""
        return len(self.sheets) > 1


def profiles(plan: Plan) -> Profiles:
    """The sheet of every quick win."""
    return Profiles(tuple(_profile(plan, item) for item in in_order(plan)))


def _profile(plan: Plan, quick_win: QuickWin) -> Profile:
    def said(name: str, field: str) -> Said:
        return _said(quick_win, name, field, getattr(quick_win, field))

    resources = quick_win.resources
    notes = (said("Catatan", "notes"),) if quick_win.notes else ()
    return Profile(
        name=quick_win.name,
        card=Card(quick_win.id, quick_win.name, tuple(_identity(plan, quick_win)), level=3),
        idea=(
            said("Latar belakang", "background"),
            said("Inovasi", "innovation"),
            said("Tujuan", "objective"),
        ),
        benefits=_listing(marked(quick_win, "benefits", item) for item in quick_win.benefits),
        worth=(
            said("Keunikan", "uniqueness"),
            said("Daya tarik", "attraction"),
            said("Peluang kemitraan", "partnership"),
            said("Potensi pengembangan", "development"),
        ),
        measures=tuple(_measures(plan, quick_win)),
        resources=(
            _said(
                quick_win,
                "Sumber daya manusia",
                "resources",
                resources.people if resources else None,
            ),
            _said(quick_win, "Teknologi", "resources", resources.technology if resources else None),
        ),
        risks=_risks(plan, quick_win),
        future=(said("Keberlanjutan", "sustainability"), *notes),
        documentation=_listing(
            marked(quick_win, "documentation", _document(item)) for item in quick_win.documentation
        ),
        months=_months(plan, quick_win),
        action_plan=_action_plan(plan, quick_win),
        action_plan_key=f"rencana-{quick_win.id}",
    )


def _said(quick_win: QuickWin, name: str, field: str, text: str | None) -> Said:
    return Said(name, text or None, bool(text) and quick_win.is_illustrative(field))


def _listing(items: Iterator[Content]) -> Listing | None:
    found = tuple(items)
    return Listing(found) if found else None


def _document(item: Documentation) -> str:
    return f"{item.title} ({item.path})" if item.path else item.title


def _identity(plan: Plan, quick_win: QuickWin) -> Iterator[tuple[str, Content]]:
    """The rows of the identity box. What nobody asks for is left out where it is not said."""

    def own(field: str, content: Content) -> Content:
        return marked(quick_win, field, content)

    if quick_win.acronym:
        yield "Nama singkat", own("acronym", quick_win.acronym)
    names = {dimension.id: dimension.name for dimension in plan.framework.dimensions}
    yield "Dimensi", names.get(dimension_of(quick_win) or "")
    yield "Subdimensi", sub_dimension_name(plan, quick_win.sub_dimension)
    yield "Program induk", _program(plan, quick_win.program)
    yield "Penanggung jawab", organization(plan, quick_win.owner)
    yield "Narahubung (PIC)", own("pic", quick_win.pic)
    for name, ids in (("Pendukung", quick_win.supporting), ("Mitra", quick_win.partners)):
        if ids:
            yield name, organizations(plan, ids)
    yield "Penerima manfaat", own("beneficiaries", beneficiaries(quick_win.beneficiaries))
    yield "Waktu pelaksanaan", own("start", _time(quick_win))
    yield "Anggaran", _money(quick_win)
    if (state := progress_cell(plan, quick_win, dated=True)) is not None:
        yield "Kemajuan", state
    if quick_win.regulation:
        yield "Regulasi", own("regulation", quick_win.regulation)


def _money(quick_win: QuickWin) -> Content:
    """The money by source. A source without an amount is agreed, its amount not known."""
    budget = quick_win.resources.budget if quick_win.resources else {}
    found: list[Content] = []
    for source, amount in budget.items():
        said = _of_source(source, amount)
        found.append(marked(quick_win, "resources", said) if amount else said)
    if len(found) > 1 and quick_win.total():
        found.append(marked(quick_win, "resources", f"Jumlah: {rupiah(quick_win.total())}"))
    return lines(found)


def _of_source(source: str, amount: int | None) -> str:
    name = label(FUNDING_SOURCES, source) or source
    if amount:
        return f"{name}: {rupiah(amount)}"
    if source == "non-budget":
        return name
    return f"{name}: jumlah belum tersedia" if amount is None else f"{name}: tanpa dana"


def _program(plan: Plan, name: str | None) -> Content:
    program = plan.by_id.get(name or "")
    return Cite(program.id, f"{program.name} ({program.id})") if isinstance(
        program, Program
    ) else name  # fmt: skip


def _time(quick_win: QuickWin) -> str | None:
    if quick_win.start is None:
        return None
    last = max((step.month.last for step in quick_win.action_plan if step.month), default=MONTHS)
    return f"{month(quick_win.start)} sampai {month(quick_win.start.plus(last - 1))}"


def _measures(plan: Plan, quick_win: QuickWin) -> Iterator[Measures]:
    yield Measures("Keluaran", _indicators(plan, quick_win.outputs))
    yield Measures("Hasil", _indicators(plan, quick_win.outcomes))
    later = [entry for entry in quick_win.impacts if _is_later(plan, quick_win, entry)]
    if own := [entry for entry in quick_win.impacts if entry not in later]:
        yield Measures("Dampak", _indicators(plan, own))
    if later:
        yield Measures("Dampak jangka panjang yang ikut didukung", _indicators(plan, later))


def _is_later(plan: Plan, quick_win: QuickWin, entry: Indicator | IndicatorReference) -> bool:
    """Whether an indicator aims beyond the twelve months: a quick win alone does not reach it."""
    months, indicator = twelve_months(quick_win), indicator_of(plan, entry)
    return bool(months and indicator and max(indicator.targets, default=0) > months[-1])


def _indicators(plan: Plan, entries: Sequence[Indicator | IndicatorReference]) -> Listing | None:
    if not entries:
        return None
    ids = tuple(entry.id if isinstance(entry, Indicator) else None for entry in entries)
    return Listing(tuple(indicator_lines(plan, [entry]) for entry in entries), ids=ids)


def _risks(plan: Plan, quick_win: QuickWin) -> Table | None:
    columns = (
        Column("Risiko"),
        Column("Kemungkinan (1–5)", "center"),
        Column("Dampak (1–5)", "center"),
        Column("Nilai", "center"),
        Column("Pencegahan"),
        Column("Penanggung jawab"),
    )
    ordered = sorted(quick_win.risks, key=lambda risk: -_weight(risk))
    rows = tuple(_risk_row(plan, quick_win, risk) for risk in ordered)
    assumed = quick_win.is_illustrative("risks")
    return Table(f"Risiko {quick_win.id}", columns, rows, illustrative=assumed) if rows else None


def _weight(risk: Risk) -> int:
    return (risk.likelihood or 0) * (risk.impact or 0)


def _risk_row(plan: Plan, quick_win: QuickWin, risk: Risk) -> Row:
    figures = (risk.likelihood, risk.impact, _weight(risk) or None)
    return Row(
        (
            risk.risk,
            *(None if figure is None else str(figure) for figure in figures),
            risk.mitigation,
            organization(plan, risk.owner or quick_win.owner),
        )
    )


def _months(plan: Plan, quick_win: QuickWin) -> Figure | None:
    look = dimension_styles(plan.framework.dimensions).get(dimension_of(quick_win) or "", style(0))
    steps = [(step, step.month) for step in quick_win.action_plan if step.month]
    if not steps:
        return None
    works = [Work(unended(step.activity), look, span.first - 1, span.last) for step, span in steps]
    said = "; ".join(f"bulan {_span(span)}: {unended(step.activity)}" for step, span in steps)
    alt = f"Diagram Gantt dua belas bulan: {said}."
    start, stretches, columns = quick_win.start, [], [str(place + 1) for place in range(MONTHS)]
    if start:
        months = [start.plus(place) for place in range(MONTHS)]
        columns = [SHORT_MONTHS[when.month - 1] for when in months]
        years = sorted({when.year for when in months})
        stretches = [Stretch(str(y), sum(when.year == y for when in months)) for y in years]
    return Figure(
        f"Jadwal dua belas bulan {quick_win.id}", alt, "gantt",
        gantt("", alt, columns, works, stretches=stretches),
        illustrative=any(step.is_illustrative("month") for step, _ in steps),
    )  # fmt: skip


def _action_plan(plan: Plan, quick_win: QuickWin) -> Table | None:
    if not quick_win.action_plan:
        return None
    columns = (
        Column("Bulan ke-", "center", narrow=True),
        Column("Langkah"),
        Column("Keluaran"),
        Column("Pelaksana"),
        Column("Biaya", "right"),
    )
    rows = [_step_row(plan, quick_win, step) for step in quick_win.action_plan]
    if total := _cost(quick_win.action_plan):
        rows.append(Row(("", "Jumlah", "", "", total), kind="total"))
    return Table(
        f"Rencana aksi dua belas bulan {quick_win.id}", columns, tuple(rows),
        unit="biaya dalam juta rupiah",
        key=f"rencana-{quick_win.id}",
        illustrative=quick_win.is_illustrative("action_plan"),
    )  # fmt: skip


def _cost(steps: Sequence[ActionStep]) -> Content:
    """What all steps cost; with the sign where one of them is an illustration."""
    cost = sum(step.cost or 0 for step in steps)
    text = millions(cost) if cost else ""
    return Marked(text) if cost and any(step.is_illustrative("cost") for step in steps) else text


def _step_row(plan: Plan, quick_win: QuickWin, step: ActionStep) -> Row:
    cost = millions(step.cost) if step.cost is not None else "–"
    return Row(
        (
            marked(step, "month", _span(step.month)) if step.month else None,
            text_of(step, "activity"),
            text_of(step, "output"),
            organization(plan, step.owner or quick_win.owner),
            marked(step, "cost", cost) if step.cost is not None else cost,
        )
    )


def _span(span: MonthSpan) -> str:
    return str(span.first) if span.first == span.last else f"{span.first}–{span.last}"
