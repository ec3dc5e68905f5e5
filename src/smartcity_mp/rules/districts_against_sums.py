"""Counts or sums of the region that its list of districts contradicts."""

from collections.abc import Iterator
from decimal import Decimal

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import District, Geography, Statistic

CODE = "SMP416"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ("profile.districts",)
MANUAL = Manual(
    id="""Jumlah atau luas daerah bertentangan dengan daftar kecamatannya.

Pembaca menjumlahkan tabel kecamatan dan membandingkannya dengan angka daerah di atasnya. Yang
dibandingkan: banyaknya kecamatan, banyaknya desa dan kelurahan, luas, dan jumlah penduduk dalam
statistik "Jumlah penduduk". Luas dan penduduk boleh berselisih 5 persen karena pembulatan dan tahun
data; `max_district_difference` pada `rules: settings:` di `masterplan.yaml` menetapkan batas lain.
Jika ada kecamatan yang angkanya belum diisi, jumlahnya tidak dibandingkan.""",
    en="""Counts or sums of the region that its list of districts contradicts.

Readers add up the table of districts and compare it with the figures of the region above it. What
is compared: the number of districts, of villages, the area, and the people in the statistic "Jumlah
penduduk". Area and people may differ by 5 percent, for rounding and the year of the data;
`max_district_difference` under `rules: settings:` in `masterplan.yaml` sets another limit. Where a
district lacks its figure, no sum is compared.""",
    wrong="""
# profile.yaml
geography: {area_km2: 878.79, district_count: 18}
districts:
  - {name: Slawi, area_km2: 13.89}
  - {name: Adiwerna, area_km2: 23.86}
""",
    right="""
# profile.yaml
geography: {area_km2: 37.75, district_count: 2}
districts:
  - {name: Slawi, area_km2: 13.89}
  - {name: Adiwerna, area_km2: 23.86}
""",
)
_HECTARES = 100
"""In a square kilometre."""
_POPULATION = {"penduduk", "jumlah penduduk", "total penduduk", "populasi", "population"}
_PEOPLE = {"orang", "jiwa", "people", "penduduk"}


def check(plan: Plan) -> Iterator[Finding]:
    geography, districts = plan.profile.geography, plan.profile.districts
    if not districts:
        return
    names = {" ".join(district.name.casefold().split()) for district in districts}
    if geography:
        count = geography.district_count
        if count is not None and count not in (len(districts), len(names)):
            values = {"problem": "count", "text": count, "sum": len(names)}
            yield Finding(geography, ("district_count",), values)
        villages = _sums(districts, "villages")
        if villages and geography.villages is not None and geography.urban_villages is not None:
            count = geography.villages + geography.urban_villages
            if count not in villages:
                values = {"problem": "villages", "text": count, "sum": villages[0]}
                yield Finding(geography, ("villages",), values)
        if geography.area_km2 and _differ(plan, _sums(districts, "area_km2"), geography.area_km2):
            yield _area(plan, geography, districts, geography.area_km2)
    people = _sums(districts, "population")
    known = [value for item in plan.profile.statistics for value in _population(item)]
    if known and all(_differ(plan, people, value) for value in known):
        near = min(known, key=lambda value: abs(value - people[0]))
        values = {"problem": "population", "text": near, "sum": people[0]}
        yield Finding(plan.profile, ("districts",), values)


def _area(
    plan: Plan, geography: Geography, districts: tuple[District, ...], whole: Decimal
) -> Finding:
    """An area against that of all districts; a hundred times as much is one in hectares."""
    sums = _sums(districts, "area_km2")
    values = {"problem": "area", "text": whole, "sum": sums[0]}
    if not _differ(plan, sums, whole / _HECTARES):
        said = {"problem": "hectares", "text": whole, "right": _typed(whole / _HECTARES)}
        return Finding(geography, ("area_km2",), {**values, **said})
    for district in districts:
        wrong = district.area_km2 or Decimal(0)
        right = wrong / _HECTARES
        if not _differ(plan, [area - wrong + right for area in sums], whole):
            said = {"problem": "hectares", "text": wrong, "right": _typed(right)}
            return Finding(district, ("area_km2",), {**values, **said, "name": district.name})
    return Finding(geography, ("area_km2",), values)


def _typed(figure: Decimal) -> str:
    """A figure as it is to be typed."""
    return f"{figure.normalize():f}"


def _sums(districts: tuple[District, ...], field: str) -> list[Decimal | int]:
    """The sum of all districts, and that of each name once; nothing where a figure is missing."""
    figures = [getattr(district, field) for district in districts]
    if None in figures:
        return []
    once = {district.name: figure for district, figure in zip(districts, figures, strict=True)}
    return [sum(figures), sum(once.values())]


def _differ(plan: Plan, sums: list[Decimal | int], whole: Decimal) -> bool:
    """Whether all sums differ from a figure by more than the threshold."""
    allowed = abs(whole) * plan.threshold("max_district_difference") / 100
    return bool(sums) and all(abs(figure - whole) > allowed for figure in sums)


def _population(statistic: Statistic) -> Iterator[Decimal]:
    """The figures of each year, if a statistic is the population of the region."""
    if (
        statistic.name.strip().casefold() in _POPULATION
        and (statistic.unit or "").casefold() in _PEOPLE
    ):
        for figure in statistic.values.values():
            value = figure if isinstance(figure, Decimal) else figure.value
            if value is not None:
                yield value
