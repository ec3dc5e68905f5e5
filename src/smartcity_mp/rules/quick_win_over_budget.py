"""The steps of a quick win cost more than its budget."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP407"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Biaya langkah quick win melebihi anggarannya.

Rencana aksi dan sumber daya dicetak pada lembar yang sama; siapa pun yang menjumlahkan biayanya
akan melihat bahwa anggarannya tidak cukup. Jika salah satu jumlah anggaran belum diketahui, tidak
ada yang dibandingkan.""",
    en="""The steps of a quick win cost more than its budget.

The action plan and the resources are printed on the same sheet; whoever adds up the steps finds
that the money does not suffice. Where an amount of the budget is not known yet, nothing is
compared.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
resources:
  budget: {apbd-kabupaten: 100000000}
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
        amounts = [amount for amount in budget.values() if amount is not None]
        if not amounts or len(amounts) < len(budget):
            continue
        cost = sum(step.cost or 0 for step in quick_win.action_plan)
        if cost > sum(amounts):
            values = {"id": quick_win.id, "cost": cost, "budget": sum(amounts)}
            yield Finding(quick_win, ("resources", "budget"), values)
