"""The costs of steps, activities or years do not add up to the budget."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import unknown_sources
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP421"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("quick-wins.action_plan", "quick-wins.budget", "programs.budget")
MANUAL = Manual(
    id="""Biaya langkah, kegiatan, atau tahun tidak sesuai dengan anggarannya.

Biaya semua langkah dan anggaran quick win dicetak pada lembar yang sama; selisihnya adalah uang
tanpa kegunaan. Begitu pula kegiatan yang jumlahnya melebihi anggaran program, dan anggaran per
tahun yang melebihi `budget_total` sumbernya. Yang dibandingkan hanya yang lengkap: setiap langkah
punya `cost` (langkah tanpa biaya ditulis 0) dan setiap sumber punya jumlah. Langkah yang melebihi
anggaran adalah SMP407.""",
    en="""The costs of steps, activities or years do not add up to the budget.

The costs of all steps and the budget of a quick win stand on one sheet; what remains is money for
nothing. So are activities that cost more than their program has, and years that need more than the
`budget_total` of their source. Only what is complete is compared: each step has its `cost` (one
without any is written as 0) and each source its amount. Steps that cost more than the budget are
SMP407.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
resources:
  budget: {apbd-kabupaten: 150000000}
action_plan:
  - {month: 1-6, activity: Membangun aplikasi antrean, cost: 90000000}
  - {month: 7-12, activity: Melatih petugas loket, cost: 30000000}
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
resources:
  budget: {apbd-kabupaten: 120000000}
action_plan:
  - {month: 1-6, activity: Membangun aplikasi antrean, cost: 90000000}
  - {month: 7-12, activity: Melatih petugas loket, cost: 30000000}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for quick_win in plan.quick_wins:
        budget = quick_win.resources.budget if quick_win.resources else {}
        costs = [step.cost for step in quick_win.action_plan if step.cost is not None]
        is_whole = costs and budget and None not in budget.values()
        if is_whole and len(costs) == len(quick_win.action_plan) and sum(costs) < quick_win.total():
            values = {"id": quick_win.id, "cost": sum(costs), "budget": quick_win.total()}
            yield Finding(quick_win, ("resources", "budget"), {**values, "problem": "steps"})
    for program in plan.programs:
        cost = sum(activity.budget or 0 for activity in program.activities)
        if cost > program.total() > 0 and not unknown_sources(program):
            values = {"id": program.id, "cost": cost, "budget": program.total()}
            yield Finding(program, ("activities",), {**values, "problem": "activities"})
        for source, total in program.budget_total.items():
            split = sum((program.budget.get(source) or {}).values())
            if total is not None and split > total:
                values = {"id": program.id, "text": source, "cost": split, "budget": total}
                yield Finding(program, ("budget_total", source), {**values, "problem": "years"})
