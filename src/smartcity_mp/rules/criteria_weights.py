"""The priority criteria lack a weight, or their weights do not come to 100 percent."""

from collections.abc import Iterator

from smartcity_mp.analysis.priority import WHOLE, weight_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP432"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("finance.criteria",)
MANUAL = Manual(
    id="""Bobot kriteria prioritas belum lengkap, atau tidak berjumlah 100 persen.

Kriteria prioritas tidak wajib. Bila dipakai, nilai program ialah rata-rata tertimbang. Selama satu
bobot kosong atau jumlahnya bukan 100, buku tidak memuat urutan program, karena siapa pun yang
menghitung ulang akan memperoleh urutan lain.""",
    en="""The priority criteria lack a weight, or their weights do not come to 100 percent.

Criteria are optional. Where they are used, a program's score is the weighted mean. While a weight
is missing, or they do not come to 100, the books show no order of the programs: whoever reckons it
again would find another one.""",
    wrong="""
# finance.yaml
criteria:
  - {id: urgensi, name: Urgensi, weight: 60}
  - {id: kesiapan, name: Kesiapan pelaksanaan, weight: 30}
""",
    right="""
# finance.yaml
criteria:
  - {id: urgensi, name: Urgensi, weight: 60}
  - {id: kesiapan, name: Kesiapan pelaksanaan, weight: 40}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    criteria, whole = plan.finance.criteria, weight_of(plan)
    open_ones = [item for item in criteria if item.weight is None]
    for item in open_ones:
        yield Finding(item, (), {"id": item.id, "name": item.name, "problem": "weight"})
    if criteria and not open_ones and whole != WHOLE:
        yield Finding(plan.finance, ("criteria",), {"whole": whole, "problem": "sum"})
