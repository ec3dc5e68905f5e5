"""A quick win has a month in which nothing happens."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP413"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ("quick-wins.action_plan",)
MANUAL = Manual(
    id="""Quick win punya bulan tanpa kegiatan.

Quick win selesai dalam dua belas bulan, dan rencana aksinya digambar bulan demi bulan. Bulan yang
tidak tercakup langkah mana pun berarti waktu kosong atau langkah yang terlupakan.""",
    en="""A quick win has a month in which nothing happens.

A quick win is done in twelve months, and its action plan is drawn month by month. A month that no
step covers is either idle time or a forgotten step.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
action_plan:
  - {month: 1-5, activity: Membangun aplikasi antrean}
  - {month: 7-12, activity: Melatih petugas loket}
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
action_plan:
  - {month: 1-6, activity: Membangun aplikasi antrean}
  - {month: 7-12, activity: Melatih petugas loket}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    for quick_win in plan.quick_wins:
        spans = [step.month for step in quick_win.action_plan if step.month is not None]
        if not spans or len(spans) < len(quick_win.action_plan):
            continue
        covered = {month for span in spans for month in range(span.first, span.last + 1)}
        idle = [str(month) for month in range(1, 13) if month not in covered]
        if idle:
            values = {"id": quick_win.id, "months": ", ".join(idle)}
            yield Finding(quick_win, ("action_plan",), values)
