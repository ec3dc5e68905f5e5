"""A regulation is still planned for a year that is over."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP810"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Peraturan yang direncanakan sudah lewat tahunnya.

Program yang menunggu peraturan tidak dapat berjalan sebelum peraturannya ada. Bila tahunnya lebih
awal daripada tahun edisi masterplan, peraturan itu sudah ditetapkan dan dipindahkan ke dasar hukum,
atau rencananya mundur.""",
    en="""A regulation is still planned for a year that is over.

Programs that wait for a regulation cannot run before it exists. If its year is before that of the
masterplan's edition, it has been enacted and belongs to the legal basis, or it is put off.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City
edition: {number: 3, date: 2026-09-11}
# governance.yaml
planned_regulations:
  - {title: Peraturan Bupati tentang pertukaran data, year: 2025}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City
edition: {number: 3, date: 2026-09-11}
# governance.yaml
planned_regulations:
  - {title: Peraturan Bupati tentang pertukaran data, year: 2027}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    edition = plan.masterplan.edition
    if edition is None or edition.date is None:
        return
    for item in plan.governance.planned_regulations:
        if item.year and item.year < edition.date.year:
            values = {"id": None, "name": item.title, "year": item.year}
            yield Finding(item, ("year",), {**values, "edition": edition.date.year})
