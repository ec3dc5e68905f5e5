"""How ready the region is: scores by component, what is weakest, and every item judged."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.analysis.readiness import Part, components
from smartcity_mp.books.blocks import AFTER_FIGURE, Column, Figure, Listing, Row, Table
from smartcity_mp.books.charts.radar import LEAST, radar
from smartcity_mp.books.words.prose import (
    average,
    capital,
    codes,
    uncapital,
    without_address,
)
from smartcity_mp.books.words.wording import (
    label,
    largest,
    lines,
    marked,
    organization,
    text_of,
    value,
)
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.readiness import ReadinessItem
from smartcity_mp.model.schema.choices import COMPONENTS, ELEMENTS

NONE = "Belum digolongkan"
SCORES = ("score", "expected_score")


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the sections on readiness show. Sentences are None where there is nothing to say."""

    count: str | None
    scale: str
    averages: str | None
    extremes: str | None
    gap: str | None
    elements: tuple[str, ...]
    unscored: str | None
    radar: Figure | None
    """None for fewer components than make an area."""
    components: Table
    items: Table
    sources: Listing


def whole(items: tuple[ReadinessItem, ...]) -> Part:
    """Items of any element and component together."""
    return Part(None, None, items)


def readiness(plan: Plan) -> Readiness:
    """The readiness of a plan."""
    items = plan.readiness.items
    parts = components(plan)
    low, high = plan.readiness.bounds
    unscored = [item.id for item in items if item.score is None]
    return Readiness(
        count=spelled(len(items)) if items else None,
        scale=f"{number(low)} sampai {number(high)}",
        averages=averages(whole(items)),
        extremes=extremes(parts),
        gap=_widest(parts),
        elements=tuple(_element_sentences(parts)),
        unscored=spelled(len(unscored)) if unscored else None,
        radar=_radar(parts, plan.readiness.bounds),
        components=_component_table(parts),
        items=_item_table(plan, parts),
        sources=sourced((item.id, item.source) for item in items),
    )


def _element(element: str | None) -> str:
    return label(ELEMENTS, element) or NONE


def _name(part: Part) -> str:
    return label(COMPONENTS, part.component) or NONE


def _shown(part: Part, mean: Decimal, *fields: str) -> str:
    """A mean of fields for prose, with the sign where it rests on illustrations."""
    return average(mean) + (AFTER_FIGURE if any(map(part.rests_on, fields)) else "")


def _figure(figure: Decimal | None) -> str | None:
    return None if figure is None else average(figure)


def averages(part: Part, what: str = "skor") -> str | None:
    """ "Rata-rata skor saat ini 2,05 †, sedangkan yang diharapkan 3,26 †"."""
    if part.now is None:
        return None
    first = capital(what) if len(part.items) == 1 else f"Rata-rata {what}"
    said = f"{first} saat ini {_shown(part, part.now, 'score')}"
    if part.wanted is not None:
        said += f", sedangkan yang diharapkan {_shown(part, part.wanted, 'expected_score')}"
    return said


def _with(parts: Iterable[Part], figure: Decimal, read: str) -> tuple[str, Part]:
    """The names of the components whose mean is the figure, and all their items together."""
    found = [part for part in parts if getattr(part, read) == figure]
    names = listing([uncapital(_name(part)) for part in found])
    return names, whole(tuple(item for part in found for item in part.items))


def extremes(parts: tuple[Part, ...]) -> str | None:
    """Which components are weakest and strongest."""
    scores = [part.now for part in parts if part.now is not None]
    if not scores:
        return None
    low, high = min(scores), max(scores)
    weakest, weak = _with(parts, low, "now")
    lowest = _shown(weak, low, "score")
    if len(scores) == 1:
        return f"Baru satu komponen yang diberi skor, yaitu {weakest}, sebesar {lowest}."
    if low == high:
        return f"Semua komponen memiliki rata-rata skor yang sama, yaitu {lowest}."
    strongest, strong = _with(parts, high, "now")
    return (
        f"Komponen yang paling lemah adalah {weakest} ({lowest}), "
        f"sedangkan yang paling kuat adalah {strongest} ({_shown(strong, high, 'score')})."
    )


def _widest(parts: tuple[Part, ...]) -> str | None:
    """Which components are farthest from what is wanted."""
    gaps = [part.gap for part in parts if part.gap is not None]
    if not gaps:
        return None
    widest = max(gaps)
    if widest <= 0:
        return "Tidak ada komponen yang skornya di bawah harapan."
    names, far = _with(parts, widest, "gap")
    sign = _shown(far, widest, "score", "expected_score").removeprefix(average(widest))
    distance = f"{average(widest)} poin{sign}"
    if len(gaps) == 1:
        return f"Skor {names} berjarak {distance} dari yang diharapkan."
    if min(gaps) == widest:
        return f"Setiap komponen berjarak sama dari skor yang diharapkan, {distance}."
    each = "masing-masing" if gaps.count(widest) > 1 else "yaitu"
    return f"Jarak terlebar dari skor yang diharapkan terdapat pada {names}, {each} {distance}."


def _element_sentences(parts: tuple[Part, ...]) -> Iterator[str]:
    for element in dict.fromkeys(part.element for part in parts):
        inside = [part for part in parts if part.element == element]
        all_of_it = whole(tuple(item for part in inside for item in part.items))
        said = f"{_element(element)}: {spelled(len(all_of_it.items))} butir"
        if all_of_it.now is not None:
            said += f", rata-rata skor {_shown(all_of_it, all_of_it.now, 'score')}"
        if all_of_it.wanted is not None:
            joint = ", sedangkan" if all_of_it.now is not None else ", skor"
            wanted = _shown(all_of_it, all_of_it.wanted, "expected_score")
            said += f"{joint} yang diharapkan {wanted}"
        yield said


def _radar(parts: tuple[Part, ...], bounds: tuple[Decimal, Decimal]) -> Figure | None:
    axes = [
        (_name(part), part.now, part.wanted)
        for part in parts
        if part.now is not None and part.wanted is not None
    ]
    if len(axes) < LEAST:
        return None
    gaps = {name: wanted - now for name, now, wanted in axes}
    widest = largest(gaps)
    finding = ""
    if len(widest) <= 2 and len(widest) < len(gaps):
        names = listing([uncapital(name) for name in widest])
        finding = f"Jarak terlebar dari skor yang diharapkan: {names}"
    said = "; ".join(f"{name} {average(now)} dari {average(wanted)}" for name, now, wanted in axes)
    alt = f"Radar skor kesiapan saat ini dan yang diharapkan: {said}."
    return Figure(
        "Skor kesiapan saat ini dan yang diharapkan", alt, "radar",
        radar(finding, alt, axes, bounds, ("Saat ini", "Diharapkan")), key="radar-kesiapan",
        illustrative=any(part.rests_on(field) for part in parts for field in SCORES),
    )  # fmt: skip


def _component_table(parts: tuple[Part, ...]) -> Table:
    columns = (
        Column("Komponen"),
        Column("Butir", "right", narrow=True),
        Column("Saat ini", "right", group="Rata-rata skor", narrow=True),
        Column("Diharapkan", "right", group="Rata-rata skor", narrow=True),
        Column("Selisih", "right", narrow=True),
    )
    rows: list[Row] = []
    for element in dict.fromkeys(part.element for part in parts):
        rows.append(Row((_element(element),), kind="group"))
        rows += (_component_row(part) for part in parts if part.element == element)
    return Table(
        "Skor kesiapan menurut komponen", columns, tuple(rows), key="skor-kesiapan",
        illustrative=any(part.rests_on(field) for part in parts for field in SCORES),
    )  # fmt: skip


def _component_row(part: Part) -> Row:
    figures = map(_figure, (part.now, part.wanted, part.gap))
    return Row((_name(part), number(len(part.items)), *figures))


def _item_table(plan: Plan, parts: tuple[Part, ...]) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Hal yang dinilai"),
        Column("Kondisi saat ini"),
        Column("Data"),
        Column("Kini", "right", group="Skor", narrow=True),
        Column("Harapan", "right", group="Skor", narrow=True),
        Column("Bukti"),
        Column("Kebutuhan"),
        Column("Penanggung jawab"),
    )
    rows: list[Row] = []
    for part in parts:
        rows.append(Row((_heading(part),), kind="group"))
        rows += (_item_row(plan, item) for item in part.items)
    caption = "Butir kesiapan daerah"
    return Table(caption, columns, tuple(rows), wide=True, key="butir-kesiapan")


def _heading(part: Part) -> str:
    """ "Struktur: SDM", but "Infrastruktur fisik"."""
    element, name = _element(part.element), _name(part)
    return name if name.casefold().startswith(element.casefold()) else f"{element}: {name}"


def _item_row(plan: Plan, item: ReadinessItem) -> Row:
    cells = (
        item.id,
        text_of(item, "indicator"),
        text_of(item, "condition"),
        marked(item, "value", figure_of(item)) if item.value is not None else figure_of(item),
        marked(item, "score", value(item.score)),
        marked(item, "expected_score", value(item.expected_score)),
        marked(item, "evidence", lines(item.evidence)),
        text_of(item, "need"),
        organization(plan, item.owner),
    )
    return Row(cells, id=item.id)


def figure_of(item: ReadinessItem) -> str:
    """ "48 perangkat daerah (2024)"; "–" where the condition has no figure."""
    figure = value(item.value)
    if figure is None:
        when = f"tahun {item.year}" if item.year else "–"
        return f"{item.unit}: belum tersedia" if item.unit else when
    unit = f" {item.unit}" if item.unit else ""
    return f"{figure}{unit}" + (f" ({item.year})" if item.year else "")


def sourced(items: Iterable[tuple[str, str | None]]) -> Listing:
    """Every source once, after the codes of the items that rest on it."""
    used: dict[str, list[str]] = {}
    for name, source in items:
        if source:
            used.setdefault(without_address(source), []).append(name)
    said = tuple(f"{codes(names)}: {source}" for source, names in used.items())
    return Listing(said, label="Sumber")
