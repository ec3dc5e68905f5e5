"""What the region has already: applications, networks, data centres, and initiatives under way."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.books.blocks import Cite, Column, Content, Listing, Row, Table
from smartcity_mp.books.views.analysis.readiness import NONE, sourced
from smartcity_mp.books.words.prose import by_kind, capital, opening, uncapital
from smartcity_mp.books.words.wording import cites, label, lines, marked, organization, text_of
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.inventory import InventoryItem
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import INVENTORY_KINDS

SYSTEMS = ("application", "network", "data-center")
"""The kinds that can exchange data."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """What the section shows; there is none without an item."""

    count: str
    kinds: str | None
    """ "dua belas aplikasi dan tiga inisiatif". """
    unlisted: str | None
    connected: str | None
    continued: str | None
    table: Table
    sources: Listing


def inventory(plan: Plan) -> Inventory | None:
    """The inventory of a plan."""
    items = plan.inventory
    if not items:
        return None
    counts = {_word(kind): sum(item.kind == kind for item in items) for kind in INVENTORY_KINDS}
    return Inventory(
        count=spelled(len(items)),
        kinds=by_kind(counts, len(items), NONE.lower()),
        unlisted=_unlisted(items),
        connected=_connected(items),
        continued=_continued(items),
        table=_table(plan),
        sources=sourced((item.id, item.source) for item in items),
    )


def _unlisted(items: tuple[InventoryItem, ...]) -> str | None:
    """Which kinds of systems nobody has listed: there may be some all the same."""
    there = {item.kind for item in items}
    names = [_word(kind) for kind in SYSTEMS if kind not in there]
    return f"{capital(listing(names))} belum tercatat." if names and None not in there else None


def _word(kind: str) -> str:
    return uncapital(label(INVENTORY_KINDS, kind) or kind)


def _connected(items: tuple[InventoryItem, ...]) -> str | None:
    """How many systems exchange data with another one, in whichever of the two that is noted."""
    systems = [item for item in items if item.kind in SYSTEMS]
    named = {name for item in items for name in item.connected_to}
    count = sum(bool(item.connected_to) or item.id in named for item in systems)
    if len(systems) < 2:
        return None
    if not count:
        return "Pertukaran data di antara butir-butir itu belum tercatat."
    of_all = f"dari {spelled(len(systems))} aplikasi, jaringan, dan pusat data"
    return f"{opening(count, of_all)} tercatat bertukar data dengan butir lain."


def _continued(items: tuple[InventoryItem, ...]) -> str | None:
    count = sum(bool(item.programs) for item in items)
    if not count:
        return None
    if count == len(items):
        said = "Semuanya" if count > 1 else "Butir itu"
        return f"{said} dilanjutkan oleh program masterplan."
    return f"{opening(count, 'butir')} dilanjutkan oleh program masterplan."


def _table(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Nama"),
        Column("Kegunaan"),
        Column("Pengelola"),
        Column("Sejak", narrow=True),
        Column("Pemakai"),
        Column("Integrasi"),
        Column("Dilanjutkan oleh", narrow=True),
    )
    rows: list[Row] = []
    for kind in (*INVENTORY_KINDS, None):
        inside = [item for item in plan.inventory if item.kind == kind]
        if inside:
            rows.append(Row((label(INVENTORY_KINDS, kind) or NONE,), kind="group"))
            rows += (Row(tuple(_cells(plan, item)), id=item.id) for item in inside)
    caption = "Aplikasi, jaringan, pusat data, dan inisiatif yang sudah ada"
    return Table(caption, columns, tuple(rows), wide=True, key="inventaris")


def _cells(plan: Plan, item: InventoryItem) -> Iterator[Content]:
    yield item.id
    yield text_of(item, "name")
    yield text_of(item, "about")
    yield marked(item, "owner", organization(plan, item.owner))
    yield marked(item, "since", None if item.since is None else str(item.since))
    yield text_of(item, "users")
    linked = [Cite(name) for name in item.connected_to]
    said = text_of(item, "integration")
    shown = marked(item, "connected_to", lines([*linked, said] if said else linked))
    yield "–" if shown is None and item.kind not in SYSTEMS else shown
    yield cites(item.programs) or "–"
