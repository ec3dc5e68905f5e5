"""A kabupaten is funded by the budget of a kota, or the other way round."""

from collections.abc import Iterator

from smartcity_mp.analysis.region import region_kind
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP417"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Sumber dana milik jenis daerah lain.

Kabupaten membiayai programnya dari `apbd-kabupaten`, kota dari `apbd-kota`. Yang tertukar biasanya
terbawa dari masterplan daerah lain, dan buku menyebut anggaran yang tidak dimiliki daerah ini.
Bantuan dari daerah tetangga berupa hibah atau bantuan keuangan: `hibah` atau `bankeu`.""",
    en="""A kabupaten is funded by the budget of a kota, or the other way round.

A kabupaten (regency) pays for its programs from `apbd-kabupaten`, a kota (city) from `apbd-kota`.
The wrong one usually came along from the plan of another region, and the books name a budget that
this region does not have. Help from a neighbouring region is a grant or financial aid: `hibah` or
`bankeu`.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kota: {2026: 750000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 750000000}
""",
)
_OWN = {"kabupaten": "apbd-kabupaten", "kota": "apbd-kota"}


def check(plan: Plan) -> Iterator[Finding]:
    kind = region_kind(plan)
    if kind is None:
        return
    wrong = next(source for other, source in _OWN.items() if other != kind)
    values = {"text": wrong, "right": _OWN[kind], "kind": kind}
    for program in plan.programs:
        for field in ("budget", "budget_total"):
            if wrong in getattr(program, field):
                yield Finding(program, (field, wrong), {"id": program.id, **values}, key=True)
    for quick_win in plan.quick_wins:
        if quick_win.resources and wrong in quick_win.resources.budget:
            path = ("resources", "budget", wrong)
            yield Finding(quick_win, path, {"id": quick_win.id, **values}, key=True)
