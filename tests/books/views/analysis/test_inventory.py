from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Listing
from smartcity_mp.books.views.analysis.inventory import Inventory, inventory


def shown(*items: dict[str, Any]) -> Inventory:
    named = [{"id": f"I{n}", "name": f"N{n}", **item} for n, item in enumerate(items, 1)]
    view = inventory(plan_of(inventory=named))
    assert view is not None
    return view


def kinds(*names: str) -> list[dict[str, Any]]:
    return [{"kind": name} for name in names]


def test_a_plan_without_an_inventory_shows_none() -> None:
    assert inventory(plan_of()) is None


@pytest.mark.parametrize(
    ("items", "counted", "unlisted"),
    [
        (kinds("application"), None, "Jaringan dan pusat data belum tercatat."),
        (kinds("application", "network", "data-center"),
         "satu aplikasi, satu jaringan, dan satu pusat data", None),
        (kinds("initiative", "initiative"), "seluruhnya inisiatif",
         "Aplikasi, jaringan, dan pusat data belum tercatat."),
        ([{"kind": "network"}, {}], "satu jaringan dan satu belum digolongkan", None),
    ],
)  # fmt: skip
def test_kinds_are_counted_and_those_not_listed_named(
    items: list[dict[str, Any]], counted: str | None, unlisted: str | None
) -> None:
    view = shown(*items)
    assert (view.kinds, view.unlisted) == (counted, unlisted)


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (kinds("application", "initiative"), None),
        (kinds("application", "network"),
         "Pertukaran data di antara butir-butir itu belum tercatat."),
        ([{"kind": "application", "connected_to": ["I2"]}, *kinds("data-center", "network")],
         "Dua dari tiga aplikasi, jaringan, dan pusat data tercatat bertukar data dengan butir "
         "lain."),
    ],
)  # fmt: skip
def test_exchange_counts_for_both_whoever_notes_it(
    items: list[dict[str, Any]], said: str | None
) -> None:
    assert shown(*items).connected == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([{}], None),
        ([{"programs": ["P"]}], "Butir itu dilanjutkan oleh program masterplan."),
        ([{"programs": ["P"]}] * 2, "Semuanya dilanjutkan oleh program masterplan."),
        ([{"programs": ["P"]}, {}], "Satu butir dilanjutkan oleh program masterplan."),
    ],
)
def test_what_programs_continue_is_counted(items: list[dict[str, Any]], said: str | None) -> None:
    assert shown(*items).continued == said


def test_every_item_has_its_row_and_what_is_unknown_says_so() -> None:
    view = shown(
        {"kind": "initiative"},
        {
            "kind": "application", "about": "Aduan", "owner": "diskominfo", "since": "2018",
            "users": "Warga", "connected_to": ["I1"], "integration": "Sistem nasional",
            "programs": ["P1", "P2"], "source": "Bee News, 2025, https://a.b/c",
        },
        {"source": "Bee News, 2025, https://a.b/d"},
    )  # fmt: skip
    assert [(row.kind, row.id) for row in view.table.rows] == [
        ("group", None), ("body", "I2"), ("group", None), ("body", "I1"),
        ("group", None), ("body", "I3"),
    ]  # fmt: skip
    assert [view.table.rows[place].cells for place in (1, 3, 5)] == [
        ("I2", "N2", "Aduan", Cite("diskominfo"), "2018", "Warga",
         Lines((Cite("I1"), "Sistem nasional")), Lines((Cite("P1"), Cite("P2")), across=True)),
        ("I1", "N1", None, None, None, None, "–", "–"),
        ("I3", "N3", None, None, None, None, "–", "–"),
    ]  # fmt: skip
    assert view.sources == Listing(("I2 dan I3: Bee News, 2025",), label="Sumber")
