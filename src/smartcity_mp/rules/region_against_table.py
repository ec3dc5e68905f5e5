"""The region contradicts the code that it has in the table of regions."""

import re
from collections.abc import Iterator

from smartcity_mp.analysis.region import listed_region
from smartcity_mp.data.regions import Ambiguous, ListedRegion, find
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.masterplan import Region
from smartcity_mp.model.plan import Plan

CODE = "SMP414"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Nama, jenis, provinsi, atau kode daerah saling bertentangan.

Nama, jenis, dan provinsi mengikuti kode wilayah; ketiganya hanya diisi jika memang harus lain,
misalnya sesudah pemekaran yang belum tercatat dalam daftar. Isian yang menunjuk daerah lain
tercetak di sampul, di nama peraturan, dan di setiap bab. Jika semua isian menunjuk satu daerah
lain, kodenyalah yang keliru. Perbedaan yang disengaja dikecualikan dengan alasan.""",
    en="""The region contradicts the code that it has in the table of regions.

Name, kind and province follow from the code; they are filled in only where they must differ, such
as after a split that the table does not have yet. What speaks of another region is printed on the
cover, in the name of the regulation and in every chapter. Where all of it speaks of one other
region, the code is wrong. A difference on purpose is waived with its reason.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
region: {code: 33.28, name: Kota Tegal}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
region: {code: 33.28}
""",
)
_TITLES = {"kabupaten": "bupati", "kota": "wali kota"}
_WORD = re.compile(r"[^\W_]+")
_PROVINCE_TITLES = {
    "provinsi", "propinsi", "daerah", "khusus", "istimewa", "ibukota", "ibu", "kota", "dki", "di",
    "d", "i",
}  # fmt: skip


def check(plan: Plan) -> Iterator[Finding]:
    region, listed = plan.masterplan.region, listed_region(plan)
    if region is None or listed is None:
        return
    wrong = list(_contradicting(region, listed))
    meant = find(region.name) if region.name and "name" in wrong else None
    other = meant if isinstance(meant, ListedRegion) else None
    values = {"code": listed.code, "name": listed.name, "province": listed.province}
    if other and len(wrong) > 1 and not list(_contradicting(region, other)):
        values |= {"other": other.code, "text": other.name}
        yield Finding(region, ("code",), {**values, "problem": "code"})
        return
    for field in wrong:
        text = region.head.title if field == "head" and region.head else getattr(region, field)
        also = other.code if other and field == "name" else None
        found = {**values, "problem": field, "text": text, "kind": listed.kind, "other": also}
        yield Finding(region, ("head", "title") if field == "head" else (field,), found)


def _contradicting(region: Region, listed: ListedRegion) -> Iterator[str]:
    """The fields that speak of another region than the listed one."""
    if region.name and not _is_called(region.name, listed):
        yield "name"
    if region.kind and region.kind != listed.kind:
        yield "kind"
    if region.province and _province(region.province) != _province(listed.province):
        yield "province"
    title = " ".join(((region.head and region.head.title) or "").casefold().split())
    title = title.replace("walikota", "wali kota")
    wrong = next(word for kind, word in _TITLES.items() if kind != listed.kind)
    if re.search(rf"\b{wrong}\b", title):
        yield "head"


def _is_called(name: str, listed: ListedRegion) -> bool:
    if name == listed.name:
        return True
    found = find(name)
    if isinstance(found, Ambiguous):
        return listed in found.regions
    return found == listed


def _province(name: str) -> list[str]:
    """The words of a province's name without its titles: DKI, Daerah Istimewa."""
    words = _WORD.findall(name.casefold())
    return [word for word in words if word not in _PROVINCE_TITLES]
