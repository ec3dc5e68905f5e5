"""The ten figures of the brief; what nobody knows is said to be unknown, never 0."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.approval import given, outcome
from smartcity_mp.analysis.capacity import taken
from smartcity_mp.analysis.completeness import Asked, asked_of
from smartcity_mp.analysis.joins import aims, indicator_of
from smartcity_mp.analysis.moment import DONE, coming_year
from smartcity_mp.analysis.money import is_unfunded, totals_of
from smartcity_mp.analysis.pending import judged
from smartcity_mp.analysis.readiness import Part
from smartcity_mp.analysis.reports import program_years, reached
from smartcity_mp.books.blocks import AFTER_FIGURE
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import rounded
from smartcity_mp.books.words.wording import share
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.language.numbers import number, percent, spelled, years
from smartcity_mp.loading import Loaded
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, what it is, and more about it."""

    figure: str
    name: str
    about: str
    is_known: bool = True
    """Whether it is a figure, and not the word that stands where there is none."""


def _unknown(name: str, why: str) -> Figure:
    return Figure("belum diketahui", name, why, is_known=False)


def ten(loaded: Loaded, report: Report) -> tuple[Figure, ...]:
    """What a head of a region asks first. `report` is what the checks found."""
    plan = loaded.plan
    return (
        _programs(plan),
        _quick_wins(plan),
        _money(plan),
        *_year(plan),
        _spent(plan),
        _reached(plan),
        _ready(plan),
        _filled(loaded, report),
        _approved(plan),
    )


def _programs(plan: Plan) -> Figure:
    count = len(plan.programs)
    places = {(it.sub_dimension or "").partition(".")[0] for it in plan.programs} - {""}
    about = f"pada {spelled(len(places))} dimensi" if places else ""
    return Figure(number(count), "program", about or "belum ada yang disusun")


def _quick_wins(plan: Plan) -> Figure:
    told = [it for quick in plan.quick_wins if (it := reached(plan, quick))]
    done = sum(it.percent == DONE for it in told)
    about = f"{spelled(done)} selesai, " if done else ""
    silent = len(plan.quick_wins) - len(told)
    about += (
        f"{spelled(silent)} belum melaporkan kemajuan" if silent else "semua melaporkan kemajuan"
    )
    if not plan.quick_wins:
        about = "belum ada yang disusun"
    return Figure(number(len(plan.quick_wins)), "quick win", about)


def _money(plan: Plan) -> Figure:
    total, poor = totals_of(plan).total, sum(map(is_unfunded, plan.programs))
    period = f" {years(plan.years[0], plan.years[-1])}" if plan.years else ""
    about = f"{spelled(poor)} program belum berdana" if poor else "semua program berdana"
    if not plan.programs:
        about = "belum ada program"
    name = f"kebutuhan dana{period}"
    return Figure(in_rupiah(total), name, about) if total else _unknown(name, about)


def _year(plan: Plan) -> Iterator[Figure]:
    """The money of the coming year, and its share in the region's own budget."""
    year, money = coming_year(plan), totals_of(plan)
    when = f" {year}" if year else ""
    amount = money.by_year.get(year or 0, 0)
    paid = sum(any(at == year for _, at, _ in it.amounts()) for it in plan.programs)
    needed = f"kebutuhan dana{when}"
    if amount:
        yield Figure(in_rupiah(amount), needed, f"untuk {spelled(paid)} program")
    else:
        is_whole = money.total and not money.by_year
        why = "belum terbagi menurut tahun" if is_whole else "belum ada dana untuk tahun itu"
        yield _unknown(needed, why)
    name = f"porsi APBD{when}"
    found = next((it for it in taken(plan) if it.year == year), None)
    if found is None or not found.budget or not found.amount:
        is_paid = money.of_region.get(year or 0)
        lacking = "belanja daerah belum diisi" if is_paid else "belum ada dana APBD tahun itu"
        yield _unknown(name, lacking)
        return
    base = f"{in_rupiah(found.amount)} dari belanja daerah {found.budget_year}"
    yield Figure(share(found.amount, found.budget).replace(" persen", "%"), name, base)


def _spent(plan: Plan) -> Figure:
    """What was spent of the money of the same programs in the last reported year."""
    year = plan.report_year
    if year is None:
        return _unknown("serapan dana", "belum ada laporan tahunan")
    found = program_years(plan, year)
    known = [it for it in found if it.spent is not None and it.planned]
    planned = sum(it.planned or 0 for it in known)
    if not planned:
        return _unknown(f"serapan dana {year}", "realisasi belum dilaporkan")
    spent = share(sum(it.spent or 0 for it in known), planned).replace(" persen", "%")
    return Figure(
        spent,
        f"serapan dana {year}",
        f"diketahui untuk {spelled(len(known))} dari {spelled(len(found))} program",
    )


def _reached(plan: Plan) -> Figure:
    every = {
        id(it)
        for aim in aims(plan)
        for entry in aim.objective.indicators
        if (it := indicator_of(plan, entry))
    }
    found, name = judged(plan), "indikator mencapai target resmi"
    if not found:
        return _unknown(name, "belum ada yang dapat dinilai" if every else "belum ada indikator")
    rest = len(every) - len(found)
    about = f"{spelled(rest)} lainnya belum dapat dinilai" if rest else "semua sudah dinilai"
    return Figure(f"{sum(it.is_reached for it in found)} dari {len(found)}", name, about)


def _ready(plan: Plan) -> Figure:
    every = Part(None, None, plan.readiness.items)
    if every.now is None:
        return _unknown("skor kesiapan", "belum dinilai")
    sign = AFTER_FIGURE if every.rests_on("score") else ""
    about = f"skala {'–'.join(map(number, plan.readiness.bounds))}"
    if every.wanted is not None:
        hoped = AFTER_FIGURE if every.rests_on("expected_score") else ""
        about = f"yang diharapkan {rounded(every.wanted)}{hoped}; {about}"
    return Figure(f"{rounded(every.now)}{sign}", "skor kesiapan", about)


def _filled(loaded: Loaded, report: Report) -> Figure:
    """How much of what is due is filled in, as `status` counts it, and what the checks found."""
    plan = loaded.plan
    waived = {(it.position.file, it.position.address) for it in report.waived}

    def is_waived(asked: Asked) -> bool:
        subject, field = asked.subject, (asked.field,) if asked.field else ()
        path = (subject,) if isinstance(subject, str) else loaded.sources.path_of(subject)
        place = loaded.sources.locate((*path, *field))
        return (place.file, place.address) in waived

    due = [it for it in asked_of(plan) if it.stage <= plan.stage]
    filled = sum(it.state == "given" for it in due)
    empty = sum(it.state == "empty" and not is_waived(it) for it in due)
    found = sum(map(report.count, (Severity.ERROR, Severity.WARNING)))
    about = f"{spelled(empty)} isian kosong, " if empty else ""
    about += f"{spelled(found)} temuan terbuka" if found else "tidak ada temuan terbuka"
    name = f"kelengkapan sampai tahap {plan.stage}"
    if not filled + empty:
        return _unknown(name, about)
    return Figure(percent(filled * 100 // (filled + empty)), name, about)


def _approved(plan: Plan) -> Figure:
    found, name = given(plan), "persetujuan berlaku"
    if not found:
        return Figure("belum ada", name, "belum ada yang dicatat", is_known=False)
    valid = sum(outcome(plan, it) == "valid" for it in found)
    posts = len({it.by.post for it in found})
    return Figure(f"{valid} dari {len(found)}", name, f"dari {spelled(posts)} jabatan")
