"""The period ends before it starts, or its horizons are out of order."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import HORIZONS

CODE = "SMP411"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Masa masterplan berakhir sebelum dimulai, atau jangka waktunya tidak berurut.

Setiap tabel tahunan disusun dari masa masterplan; jangka pendek, menengah, dan panjang berakhir di
dalamnya menurut urutan itu.""",
    en="""The period ends before it starts, or its horizons are out of order.

Every table with years is drawn from the period; the short, the medium and the long horizon end in
it, in this order.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City
period: {start: 2024, end: 2033}
horizons: {short: 2024, medium: 2034, long: 2033}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City
period: {start: 2024, end: 2033}
horizons: {short: 2024, medium: 2028, long: 2033}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    period, years = plan.masterplan.period, plan.years
    if period is None or period.start is None or period.end is None:
        return
    span = {"first": period.start, "last": period.end}
    if not years:
        yield Finding(plan.masterplan, ("period", "end"), {"problem": "backwards", **span})
        return
    before = years[0]
    for name, year in plan.horizons.items() if plan.masterplan.horizons else ():
        values = {"horizon": HORIZONS[name], "year": year, "before": before, **span}
        if year not in years:
            yield Finding(plan.masterplan, ("horizons", name), {**values, "problem": "outside"})
            continue
        if year < before:
            yield Finding(plan.masterplan, ("horizons", name), {**values, "problem": "order"})
        before = max(before, year)
