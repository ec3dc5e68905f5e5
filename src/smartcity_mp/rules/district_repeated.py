"""A district is listed twice."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP415"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Kecamatan tercantum dua kali.

Satu kabupaten atau kota tidak punya dua kecamatan bernama sama. Tabel, jumlah luas, dan jumlah
penduduk menghitungnya dua kali. Huruf besar, spasi, dan kata kecamatan tidak membedakan nama.""",
    en="""A district is listed twice.

No regency or city has two districts of one name. Tables and the sums of area and people count it
twice. Capitals, spaces and the word kecamatan do not make another name.""",
    wrong="""
# profile.yaml
districts:
  - {name: Slawi, area_km2: 13.89}
  - {name: Slawi, area_km2: 23.86}
""",
    right="""
# profile.yaml
districts:
  - {name: Slawi, area_km2: 13.89}
  - {name: Adiwerna, area_km2: 23.86}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    seen: set[str] = set()
    for district in plan.profile.districts:
        name = " ".join(district.name.casefold().split())
        name = name.removeprefix("kecamatan ").removeprefix("kec. ")
        if name in seen:
            yield Finding(district, ("name",), {"name": district.name})
        seen.add(name)
