from dataclasses import replace
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Marked
from smartcity_mp.books.views.analysis.region import region


def districts(*items: dict[str, Any]) -> Any:
    return region(plan_of(profile={"districts": list(items)}))


@pytest.mark.parametrize(
    ("areas", "said"),
    [
        ([], None),
        (["10"], None),
        (["10", "10"], None),
        (["10", "20.5"], "Kecamatan terluas adalah B (20,5 km²), sedangkan yang tersempit A "
         "(10 km²)."),
        (["10", "20", "20"], "Kecamatan terluas adalah B dan C (20 km²), sedangkan yang tersempit "
         "A (10 km²)."),
    ],
)  # fmt: skip
def test_largest_and_smallest_districts_are_named_where_they_differ(
    areas: list[str], said: str | None
) -> None:
    items = [{"name": name, "area_km2": area} for name, area in zip("ABC", areas, strict=False)]
    assert districts(*items).area == said


def test_columns_without_any_figure_are_left_out() -> None:
    table = districts({"name": "A", "villages": "3"}, {"name": "B"}).districts
    assert [column.label for column in table.columns] == ["Kecamatan", "Desa dan kelurahan"]
    assert [row.cells for row in table.rows] == [("A", "3"), ("B", None), ("Jumlah", "–")]


def test_the_density_of_all_is_that_of_the_sums() -> None:
    a = {"name": "A", "area_km2": "10", "population": "1000"}
    b = {"name": "B", "area_km2": "30", "population": "1000"}
    table = districts(a, b).districts
    assert table.rows[0].cells == ("A", "10", "1.000", "100")
    assert table.rows[-1].cells == ("Jumlah", "40", "2.000", "50")


def test_a_single_district_without_figures_has_no_sum() -> None:
    table = districts({"name": "A"}).districts
    assert [row.cells for row in table.rows] == [("A",)]


def test_a_coast_is_said_only_where_there_is_one() -> None:
    inland = region(plan_of(profile={"geography": {"area_km2": "5", "illustrative": "all"}}))
    coastal = region(plan_of(profile={"geography": {"coastline_km": "30"}}))
    assert inland.geography and coastal.geography
    assert inland.geography.rows[0].cells == ("Luas wilayah", Marked("5 km²"))
    assert "Garis pantai" not in [row.cells[0] for row in inland.geography.rows]
    assert ("Garis pantai", "30 km") in [row.cells for row in coastal.geography.rows]
    assert ("Batas utara", None) in [row.cells for row in coastal.geography.rows]


def test_potentials_become_titles_that_end() -> None:
    potentials = [{"title": "Guci"}, {"title": "Ada!", "illustrative": "all"}]
    found = region(plan_of(profile={"potentials": potentials})).potentials
    assert [(item.title, item.text) for item in found] == [("Guci.", None), ("Ada!\u00a0†.", None)]


def test_a_geography_of_which_nothing_is_known_is_no_table() -> None:
    assert region(plan_of(profile={"geography": {"borders": {"north": None}}})).geography is None
    assert region(plan_of(profile={"geography": {"borders": {"north": "Laut"}}})).geography


def test_a_map_shows_the_districts_that_it_has() -> None:
    ring = ((109.0, -7.0), (109.1, -7.0), (109.0, -7.1))
    items = [
        {"name": "A", "area_km2": "10", "population": "1000", "illustrative": ["population"]},
        {"name": "B"},
        {"name": "C", "area_km2": "10", "population": "3000"},
    ]
    plan = plan_of(profile={"districts": items})
    assert region(plan).map is None
    figure = region(replace(plan, boundaries={"C": (ring,), "A": (ring,)})).map
    assert figure is not None and figure.illustrative
    assert figure.alt == (
        "Peta dua kecamatan: 1 A dan 2 C. Terpadat Kecamatan C (300 jiwa per km²), terjarang "
        "Kecamatan A (100 jiwa per km²)."
    )
    plain = region(replace(plan_of(profile={"districts": items[1:2]}), boundaries={"B": (ring,)}))
    assert plain.map is not None
    assert (plain.map.caption, plain.map.alt) == ("Peta kecamatan", "Peta satu kecamatan: 1 B.")
    assert not plain.map.illustrative
