"""How ready the region is: scores by component, what is weakest, and every item judged."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.books.blocks import AFTER_FIGURE, Column, Content, Listing, Row, Table
from smartcity_mp.books.views.prose import (
    average,
    capital,
    mean,
    uncapital,
    without_address,
)
from smartcity_mp.books.views.wording import label, lines, marked, organization, value
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.choices import COMPONENT_ELEMENT, COMPONENTS, ELEMENTS
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.readiness import ReadinessItem

NONE = "Belum digolongkan"


@dataclass(frozen=True, slots=True)
class Part:
    """Items that belong together: a component, an element, or all. Means of their scores."""

    name: str
    element: str
    items: tuple[ReadinessItem, ...]

    @property
    def now(self) -> Decimal | None:
        """The mean of the present scores."""
        return mean(item.score for item in self.items if item.score is not None)

    @property
    def wanted(self) -> Decimal | None:
        """The mean of the wanted scores."""
        return mean(i.expected_score for i in self.items if i.expected_score is not None)

    @property
    def gap(self) -> Decimal | None:
        """The mean of what is missing, of items with both scores."""
        return mean(gap for item in self.items if (gap := gap_of(item)) is not None)

    @property
    def illustrative(self) -> bool:
        """Whether some score is an illustration."""
        return self._rests_on("score") or self._rests_on("expected_score")

    def _rests_on(self, field: str) -> bool:
        return any(item.is_illustrative(field) for item in self.items)

    def shown(self, mean: Decimal, *fields: str) -> str:
        """A mean of fields for prose, with the sign where it rests on illustrations."""
        return average(mean) + (AFTER_FIGURE if any(map(self._rests_on, fields)) else "")


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
    components: Table
    items: Table
    sources: Listing


def gap_of(item: ReadinessItem) -> Decimal | None:
    """What is missing between the present score and the wanted one."""
    if item.score is None or item.expected_score is None:
        return None
    return item.expected_score - item.score


def element_of(item: ReadinessItem) -> str | None:
    """The element of an item, else that of its component."""
    return item.element or COMPONENT_ELEMENT.get(item.component or "")


def components(plan: Plan) -> tuple[Part, ...]:
    """The components that have items, in the order of the framework."""
    parts: list[Part] = []
    for element in (*ELEMENTS, None):
        name = label(ELEMENTS, element) or NONE
        of_element = [item for item in plan.readiness.items if element_of(item) == element]
        for component in (*COMPONENTS, None):
            items = tuple(item for item in of_element if item.component == component)
            if items:
                parts.append(Part(label(COMPONENTS, component) or NONE, name, items))
    return tuple(parts)


def readiness(plan: Plan) -> Readiness:
    """The readiness of a plan."""
    items = plan.readiness.items
    parts = components(plan)
    low, high = plan.readiness.bounds
    unscored = [item.id for item in items if item.score is None]
    return Readiness(
        count=spelled(len(items)) if items else None,
        scale=f"{number(low)} sampai {number(high)}",
        averages=averages(Part("", "", items)),
        extremes=extremes(parts),
        gap=_widest(parts),
        elements=tuple(_element_sentences(parts)),
        unscored=spelled(len(unscored)) if unscored else None,
        components=_component_table(parts),
        items=_item_table(plan, parts),
        sources=Listing(tuple(_sources(items)), label="Sumber"),
    )


def _figure(figure: Decimal | None) -> str | None:
    return None if figure is None else average(figure)


def averages(whole: Part, what: str = "skor") -> str | None:
    """ "Rata-rata skor saat ini 2,05 †, sedangkan yang diharapkan 3,26 †"."""
    if whole.now is None:
        return None
    first = capital(what) if len(whole.items) == 1 else f"Rata-rata {what}"
    said = f"{first} saat ini {whole.shown(whole.now, 'score')}"
    if whole.wanted is not None:
        said += f", sedangkan yang diharapkan {whole.shown(whole.wanted, 'expected_score')}"
    return said


def _with(parts: Iterable[Part], figure: Decimal, read: str) -> tuple[str, Part]:
    """The names of the components whose mean is the figure, and all their items together."""
    found = [part for part in parts if getattr(part, read) == figure]
    whole = Part("", "", tuple(item for part in found for item in part.items))
    return listing([uncapital(part.name) for part in found]), whole


def extremes(parts: tuple[Part, ...]) -> str | None:
    """Which components are weakest and strongest."""
    scores = [part.now for part in parts if part.now is not None]
    if not scores:
        return None
    low, high = min(scores), max(scores)
    weakest, weak = _with(parts, low, "now")
    lowest = weak.shown(low, "score")
    if len(scores) == 1:
        return f"Baru satu komponen yang diberi skor, yaitu {weakest}, sebesar {lowest}."
    if low == high:
        return f"Semua komponen memiliki rata-rata skor yang sama, yaitu {lowest}."
    strongest, strong = _with(parts, high, "now")
    return (
        f"Komponen yang paling lemah adalah {weakest} ({lowest}), "
        f"sedangkan yang paling kuat adalah {strongest} ({strong.shown(high, 'score')})."
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
    distance = f"{far.shown(widest, 'score', 'expected_score')} poin"
    if len(gaps) == 1:
        return f"Skor {names} berjarak {distance} dari yang diharapkan."
    if min(gaps) == widest:
        return f"Setiap komponen berjarak sama dari skor yang diharapkan, {distance}."
    return f"Jarak terlebar dari skor yang diharapkan terdapat pada {names}, yaitu {distance}."


def _element_sentences(parts: tuple[Part, ...]) -> Iterator[str]:
    for name in dict.fromkeys(part.element for part in parts):
        inside = [part for part in parts if part.element == name]
        whole = Part(name, name, tuple(item for part in inside for item in part.items))
        said = f"{name}: {spelled(len(whole.items))} butir"
        if whole.now is not None:
            said += f", rata-rata skor {whole.shown(whole.now, 'score')}"
        if whole.wanted is not None:
            joint = ", sedangkan" if whole.now is not None else ", skor"
            said += f"{joint} yang diharapkan {whole.shown(whole.wanted, 'expected_score')}"
        yield said


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
        rows.append(Row((element,), kind="group"))
        rows += (_component_row(part) for part in parts if part.element == element)
    return Table(
        "Skor kesiapan menurut komponen", columns, tuple(rows), key="skor-kesiapan",
        illustrative=any(part.illustrative for part in parts),
    )  # fmt: skip


def _component_row(part: Part) -> Row:
    figures = map(_figure, (part.now, part.wanted, part.gap))
    return Row((part.name, number(len(part.items)), *figures))


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
    if part.name.casefold().startswith(part.element.casefold()):
        return part.name
    return f"{part.element}: {part.name}"


def _item_row(plan: Plan, item: ReadinessItem) -> Row:
    cells = (
        item.id,
        marked(item, "indicator", item.indicator),
        marked(item, "condition", item.condition),
        marked(item, "value", _data(item)) if item.value is not None else _data(item),
        marked(item, "score", value(item.score)),
        marked(item, "expected_score", value(item.expected_score)),
        marked(item, "evidence", lines(item.evidence)),
        marked(item, "need", item.need),
        organization(plan, item.owner),
    )
    return Row(cells, id=item.id)


def _data(item: ReadinessItem) -> str:
    """ "48 perangkat daerah (2024)"; "–" where the condition has no figure."""
    figure = value(item.value)
    if figure is None:
        when = f"tahun {item.year}" if item.year else "–"
        return f"{item.unit}: belum tersedia" if item.unit else when
    unit = f" {item.unit}" if item.unit else ""
    return f"{figure}{unit}" + (f" ({item.year})" if item.year else "")


def _sources(items: tuple[ReadinessItem, ...]) -> Iterator[Content]:
    """Every source once, after the codes of the items that rest on it."""
    used: dict[str, list[str]] = {}
    for item in items:
        if item.source:
            used.setdefault(without_address(item.source), []).append(item.id)
    for source, ids in used.items():
        yield f"{listing(ids)}: {source}"
