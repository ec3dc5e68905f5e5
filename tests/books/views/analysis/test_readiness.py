from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.views.analysis.readiness import Readiness, readiness


def item(name: str, component: str | None, *scores: str | None, **more: Any) -> dict[str, Any]:
    found = dict(zip(("score", "expected_score"), scores, strict=False))
    return {"id": name, "indicator": name, "component": component, **found, **more}


def of(*items: dict[str, Any]) -> Readiness:
    return readiness(plan_of(readiness={"items": list(items)}))


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], None),
        ([item("A", "budget")], None),
        ([item("A", "budget", "2")],
         "Baru satu komponen yang diberi skor, yaitu anggaran, sebesar 2,00."),
        ([item("A", "budget", "2"), item("B", "policy", "2")],
         "Semua komponen memiliki rata-rata skor yang sama, yaitu 2,00."),
        ([item("A", "budget", "1"), item("B", "budget", "2"), item("C", "policy", "3")],
         "Komponen yang paling lemah adalah anggaran (1,50), sedangkan yang paling kuat adalah "
         "kebijakan (3,00)."),
        ([item("A", "budget", "1"), item("B", "digital", "3"), item("C", "policy", "3")],
         "Komponen yang paling lemah adalah anggaran (1,00), sedangkan yang paling kuat adalah "
         "infrastruktur digital dan kebijakan (3,00)."),
    ],
)  # fmt: skip
def test_the_weakest_and_strongest_components_are_named(
    items: list[dict[str, Any]], said: str | None
) -> None:
    assert of(*items).extremes == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([item("A", "budget", "2")], None),
        ([item("A", "budget", "3", "3")], "Tidak ada komponen yang skornya di bawah harapan."),
        ([item("A", "budget", "1", "3")],
         "Skor anggaran berjarak 2,00 poin dari yang diharapkan."),
        ([item("A", "budget", "1", "3"), item("B", "policy", "2", "4")],
         "Setiap komponen berjarak sama dari skor yang diharapkan, 2,00 poin."),
        ([item("A", "budget", "1", "3"), item("B", "policy", "2", "3")],
         "Jarak terlebar dari skor yang diharapkan terdapat pada anggaran, yaitu 2,00 poin."),
        ([item("A", "budget", "1", "3"), item("B", "digital", "1", "3"),
          item("C", "policy", "2", "3")],
         "Jarak terlebar dari skor yang diharapkan terdapat pada anggaran dan infrastruktur "
         "digital, masing-masing 2,00 poin."),
    ],
)  # fmt: skip
def test_the_widest_distance_is_named(items: list[dict[str, Any]], said: str | None) -> None:
    assert of(*items).gap == said


def test_averages_bear_the_sign_where_a_score_is_an_illustration() -> None:
    assert of(item("A", "budget", "1")).averages == "Skor saat ini 1,00"
    shown = of(item("A", "budget", "1", "2"), item("B", "policy", "2", illustrative=["score"]))
    assert shown.averages == "Rata-rata skor saat ini 1,50\u00a0†, sedangkan yang diharapkan 2,00"
    wish = of(item("A", "budget", "1", "2", illustrative=["expected_score"]))
    assert wish.averages == "Skor saat ini 1,00, sedangkan yang diharapkan 2,00\u00a0†"
    assert wish.elements == (
        "Struktur: satu butir, rata-rata skor 1,00, sedangkan yang diharapkan 2,00\u00a0†",
    )
    assert shown.components.illustrative
    assert not of(item("A", "budget", "1")).components.illustrative


def test_elements_follow_from_components_and_what_has_neither_is_kept() -> None:
    view = of(item("C", None), item("A", "policy", "1"), item("B", "budget", "2", "4"))
    groups = [row.cells[0] for row in view.items.rows if row.kind == "group"]
    assert groups == ["Struktur: Anggaran", "Suprastruktur: Kebijakan", "Belum digolongkan"]
    physical = of(item("D", "physical")).items.rows[0]
    assert (physical.kind, physical.cells) == ("group", ("Infrastruktur fisik",))
    assert view.elements == (
        "Struktur: satu butir, rata-rata skor 2,00, sedangkan yang diharapkan 4,00",
        "Suprastruktur: satu butir, rata-rata skor 1,00",
        "Belum digolongkan: satu butir",
    )
    assert view.unscored == "satu"
    assert [row.id for row in view.items.rows if row.id] == ["B", "A", "C"]


def test_an_items_own_element_comes_before_that_of_its_component() -> None:
    view = of(item("A", "budget", element="infrastructure"), item("B", None, element="structure"))
    groups = [row.cells[0] for row in view.items.rows if row.kind == "group"]
    assert groups == ["Struktur: Belum digolongkan", "Infrastruktur: Anggaran"]


def test_an_element_tells_the_mean_of_its_components() -> None:
    view = of(item("A", "budget", "1"), item("B", "management", "2"))
    assert view.elements == ("Struktur: dua butir, rata-rata skor 1,50",)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "–"),
        ({"value": "48", "unit": "orang", "year": "2024"}, "48 orang (2024)"),
        ({"value": "baik"}, "baik"),
        ({"unit": "orang"}, "orang: belum tersedia"),
    ],
)
def test_the_figure_behind_a_condition_is_shown_as_far_as_it_is_known(
    more: dict[str, str], said: str
) -> None:
    rows = of(item("A", "budget", **more)).items.rows
    assert rows[1].cells[3] == said


def test_sources_stand_once_after_their_codes() -> None:
    view = of(
        item("A", "budget", source="BPS, https://a.b/c"),
        item("B", "budget", source="BPS"),
        item("C", "budget", source="DLH"),
    )
    assert view.sources.items == ("A dan B: BPS", "C: DLH")
