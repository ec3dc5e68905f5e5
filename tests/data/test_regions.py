from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.data.regions import (
    Ambiguous,
    ListedRegion,
    NoRegion,
    Unknown,
    _spellings,
    by_code,
    find,
    regions,
)

TEGAL = ("kab-tegal", "kota-tegal")


def test_the_table_is_whole() -> None:
    assert len(regions()) == 514
    assert len({region.code for region in regions()}) == 514
    assert len({region.slug for region in regions()}) == 514
    assert Counter(region.kind for region in regions()) == {"kabupaten": 416, "kota": 98}
    for region in regions():
        assert region.population > 0
        assert Decimal(region.area_km2) > 0
        assert region.name.startswith({"kabupaten": "Kabupaten ", "kota": "Kota "}[region.kind])


@pytest.mark.parametrize(
    "spelling",
    [
        "kab-tegal",
        "Kab. Tegal",
        "KABUPATEN TEGAL",
        "kabupaten_tegal",
        "Kab Tegal",
        "kab.tegal",
        "kabtegal",
        "KabupatenTegal",
        "  Kabupaten   Tegal ",
    ],
)
def test_usual_spellings_of_kabupaten_tegal(spelling: str) -> None:
    found = find(spelling)
    assert isinstance(found, ListedRegion)
    assert (found.code, found.slug) == ("33.28", "kab-tegal")


@pytest.mark.parametrize(
    ("spelling", "slug"),
    [
        ("kota tegal", "kota-tegal"),
        ("Kodya Tegal", "kota-tegal"),
        ("brebes", "kab-brebes"),
        ("Toli-Toli", "kab-toli-toli"),
        ("kab tolitoli", "kab-toli-toli"),
        ("kotamobagu", "kota-kotamobagu"),
        ("Kota Baru", "kab-kotabaru"),
        ("kota waringin barat", "kab-kotawaringin-barat"),
        ("Kab. Kepulauan Siau Tagulandang Biaro", "kab-kep-siau-tagulandang-biaro"),
        ("Kep. Seribu", "kab-administrasi-kepulauan-seribu"),
        ("Jakarta Pusat", "kota-administrasi-jakarta-pusat"),
        ("Kota Adm. Jakarta Timur", "kota-administrasi-jakarta-timur"),
        ("Kab. Fakfak", "kab-fak-fak"),
    ],
)
def test_other_spellings(spelling: str, slug: str) -> None:
    found = find(spelling)
    assert isinstance(found, ListedRegion)
    assert found.slug == slug


def test_names_that_two_regions_bear() -> None:
    found = find("tegal")
    assert isinstance(found, Ambiguous)
    assert tuple(region.slug for region in found.regions) == TEGAL
    shared = [key for key, bearers in _spellings().items() if len(bearers) > 1]
    assert len(shared) == 26


def test_a_name_that_means_to_be_a_region_and_is_none() -> None:
    found = find("kab-tegall")
    assert isinstance(found, Unknown)
    assert found.nearest[0].slug == "kab-tegal"
    assert isinstance(find("kab-zzzzzzzzzz"), Unknown)
    assert isinstance(find("kota"), Unknown)
    assert isinstance(find("kabtegall"), Unknown)


@pytest.mark.parametrize("name", ["desa-contoh", "", "...", "kabar-baik", "Provinsi Jawa Tengah"])
def test_other_names_are_no_region(name: str) -> None:
    assert isinstance(find(name), NoRegion)


def test_by_code() -> None:
    assert by_code("33.28") == by_code("3328") == find("kab-tegal")
    assert by_code("99.99") is None
    assert by_code("") is None


SHAPES = {
    "slug": lambda region: region.slug,
    "name": lambda region: region.name,
    "upper": lambda region: region.name.upper(),
    "underscores": lambda region: region.slug.replace("-", "_"),
    "Kab. X": lambda region: region.name.replace("Kabupaten ", "Kab. "),
    "Kab X": lambda region: region.name.replace("Kabupaten ", "Kab "),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_region_is_found(shape: str) -> None:
    for region in regions():
        assert find(SHAPES[shape](region)) == region, SHAPES[shape](region)


def test_every_bare_name_is_found() -> None:
    for region in regions():
        found = find(region.name.partition(" ")[2])
        assert found == region or (isinstance(found, Ambiguous) and region in found.regions)


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(find(text), ListedRegion | Ambiguous | Unknown | NoRegion)
