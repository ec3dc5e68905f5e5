"""An amount of money is unlikely small or large."""

from collections.abc import Collection, Iterator
from itertools import chain

from smartcity_mp.analysis.money import IN_REGION_BUDGET, is_uneven, spending
from smartcity_mp.diagnostics import Finding, Path, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin

CODE = "SMP418"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Jumlah uang terlalu kecil atau terlalu besar untuk benar.

Semua jumlah ditulis dalam rupiah penuh. Jumlah di bawah satu juta rupiah biasanya ditulis dalam
ribu atau juta; jumlah yang melampaui seluruh belanja daerah dalam setahun, atau ratusan kali lipat
tahun lain dari sumber yang sama, biasanya kelebihan atau kekurangan tiga nol. Belanja daerah
diambil dari statistik "Belanja daerah" di `profile.yaml` bila ada. Nol berarti tahun itu memang
tanpa biaya. Batasnya diubah pada `rules: settings:` di `masterplan.yaml`: `min_amount`,
`min_step_cost` untuk langkah quick win, `max_amount_per_year`, dan `max_amount_ratio`.""",
    en="""An amount of money is unlikely small or large.

All amounts are whole rupiah. One below a million was usually written in thousands or millions; one
above all that the region spends in a year, or hundreds of times as high or low as the other years
of its source, usually has three zeros too many or too few. What the region spends is taken from a
statistic "Belanja daerah" in `profile.yaml`, if there is one. Zero means that the year costs
nothing. `rules: settings:` in `masterplan.yaml` changes the limits: `min_amount`, `min_step_cost`
for the steps of a quick win, `max_amount_per_year` and `max_amount_ratio`.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 750}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 750000000}
""",
)

Amount = tuple[Path, int]


def check(plan: Plan) -> Iterator[Finding]:
    most = plan.threshold("max_amount_per_year")
    spent = min(spending(plan) or most, most)
    least, ratio = plan.threshold("min_amount"), plan.threshold("max_amount_ratio")
    for program in plan.programs:
        if min(_amounts(program), default=least) < least:  # as with hardly any
            yield from _small(program, _of_program(program), least)
        for source, years in program.budget.items():
            limit = spent if source in IN_REGION_BUDGET else most
            if not years or _is_likely(years.values(), limit, ratio):
                continue
            known = {year: amount for year, amount in years.items() if amount >= least}
            for year, amount in known.items():
                if amount > limit:
                    values = {"id": program.id, "year": year, **_large(amount, limit, most)}
                    yield Finding(program, ("budget", source, year), values)
            yield from _uneven(program, source, known, ratio, limit)
    for quick_win in plan.quick_wins:
        budget = quick_win.resources.budget if quick_win.resources else {}
        amounts: list[Amount] = [
            (("resources", "budget", name), amount or 0) for name, amount in budget.items()
        ]
        costs: list[Amount] = [
            (("action_plan", number, "cost"), step.cost or 0)
            for number, step in enumerate(quick_win.action_plan)
        ]
        yield from _small(quick_win, amounts, least)
        yield from _small(quick_win, costs, plan.threshold("min_step_cost"))
        for path, amount in (*amounts, *costs):
            limit = spent if path[-1] in (*IN_REGION_BUDGET, "cost") else most
            if amount > limit:
                values = {"id": quick_win.id, "year": None, **_large(amount, limit, most)}
                yield Finding(quick_win, path, values)


def _is_likely(amounts: Collection[int], limit: int, ratio: int) -> bool:
    """Whether no amount of a source is large or far from the others, as with most programs."""
    return max(amounts) <= min(limit, ratio * min(amounts))


def _amounts(program: Program) -> Iterator[int]:
    """All that is known of a program's money and is not nothing."""
    years = chain.from_iterable(map(dict.values, filter(None, program.budget.values())))
    costs = [activity.budget for activity in program.activities]
    return filter(None, chain(years, program.budget_total.values(), costs))


def _of_program(program: Program) -> list[Amount]:
    amounts: list[Amount] = [
        (("budget", source, year), amount)
        for source, years in program.budget.items()
        for year, amount in (years or {}).items()
    ]
    amounts += [
        (("budget_total", source), total or 0) for source, total in program.budget_total.items()
    ]
    amounts += [
        (("activities", number, "budget"), activity.budget or 0)
        for number, activity in enumerate(program.activities)
    ]
    return amounts


def _small(holder: Program | QuickWin, amounts: list[Amount], least: int) -> Iterator[Finding]:
    """One finding for all that is too small: whoever counts in millions does so throughout."""
    small = [(path, amount) for path, amount in amounts if 0 < amount < least]
    if small:
        path, amount = small[0]
        values = {"id": holder.id, "amount": amount, "more": len(small) - 1 or None}
        yield Finding(holder, path, {**values, "problem": "small"})


def _large(amount: int, limit: int, most: int) -> dict[str, object]:
    """What is said of an amount beyond a limit: all that the region spends, or what is usual."""
    problem = "spending" if limit < most else "large"
    return {"amount": amount, "limit": limit, "problem": problem}


def _uneven(
    program: Program, source: str, years: dict[int, int], ratio: int, limit: int
) -> Iterator[Finding]:
    """Each amount that is far from all others; of two that are far from each other the first."""
    told: set[tuple[int, int]] = set()
    for year, amount in years.items() if is_uneven(years, ratio) else ():
        near = _far_from(amount, year, years, ratio)
        if near and amount <= limit and (near, amount) not in told:
            told.add((amount, near))
            values = {"id": program.id, "amount": amount, "year": year, "other": near}
            yield Finding(program, ("budget", source, year), {**values, "problem": "ratio"})


def _far_from(amount: int, year: int, years: dict[int, int], ratio: int) -> int | None:
    """The amount of another year that is nearest, if even that is off by the ratio."""
    others = [other for when, other in years.items() if when != year]
    if not others:
        return None
    near = min(others, key=lambda other: max(amount, other) / min(amount, other))
    return near if max(amount, near) > ratio * min(amount, near) else None
