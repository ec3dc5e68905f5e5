from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Signer
from smartcity_mp.books.views.front.publication import approval, commitment, editions
from smartcity_mp.model.plan import Plan


def published(**given: Any) -> Plan:
    return plan_of(masterplan=given)


@pytest.mark.parametrize(
    ("region", "enacting"),
    [
        ({"code": "33.28"}, "Peraturan Bupati Tegal"),
        ({"code": "32.71"}, "Peraturan Wali Kota Bogor"),
        ({"code": "33.28", "head": {"title": "Pj. Bupati Tegal"}}, "Peraturan Bupati Tegal"),
        ({"name": "Atlantis"}, "Peraturan Kepala Daerah"),
        ({"name": "Atlantis", "kind": "kota"}, "Peraturan Wali Kota Atlantis"),
        ({}, "Peraturan Kepala Daerah"),
    ],
)
def test_the_regulation_is_that_of_the_office(region: dict[str, Any], enacting: str) -> None:
    view = approval(published(region=region))
    assert (view.enacting, view.regulation) == (enacting, None)


def test_a_regulation_is_cited_once_number_and_year_are_known() -> None:
    region = {"code": "33.28"}
    known = approval(published(region=region, regulation={"number": "20", "year": "2024"}))
    assert known.regulation == "Peraturan Bupati Tegal Nomor 20 Tahun 2024"
    unnumbered = {"number": "sedang diproses", "year": "2024"}
    assert approval(published(region=region, regulation=unnumbered)).regulation is None
    half = approval(published(region=region, regulation={"number": "20", "title": "Judul"}))
    assert (half.regulation, half.regulation_title) == (None, "Judul")
    assert ("Nomor peraturan", "20") in [row.cells for row in half.identity.rows]


def test_the_page_of_approval_leaves_room_where_nobody_has_said_when_and_who() -> None:
    dots = "." * 24
    assert approval(published()).signature.place_date == f"{dots}, {dots}"
    region = {"code": "33.28", "head": {"title": "Bupati Tegal", "name": "Siti"}}
    edition = {"number": "2", "place": "Slawi", "date": "2026-09-11"}
    signature = approval(published(region=region, edition=edition)).signature
    assert signature.place_date == "Slawi, 11 September 2026"
    assert signature.signers == (Signer("Bupati Tegal", "Siti"),)


def test_editions_stand_in_their_order_with_this_one_last() -> None:
    history = [{"number": "2", "about": "Dua"}, {"number": "1", "about": "Satu"}]
    rows = editions(published(edition={"number": "3", "about": "Tiga"}, history=history)).table.rows
    assert [row.cells for row in rows] == [
        ("1", None, None, "Satu"),
        ("2", None, None, "Dua"),
        ("3 (naskah ini)", None, None, "Tiga"),
    ]


def test_a_reason_that_is_given_twice_is_told_once() -> None:
    waivers = [{"rule": "SMP601", "at": name, "reason": "Belum ada"} for name in ("a", "b")]
    notes = editions(published(waivers=waivers)).notes
    assert notes is not None and notes.items == ("Belum ada",)
    assert editions(published()).notes is None


def test_horizons_are_told_once_the_period_is_known() -> None:
    period = {"start": "2024", "end": "2033"}
    assert editions(published(period=period)).horizons == (
        "jangka pendek sampai 2024, jangka menengah sampai 2028, dan jangka panjang sampai 2033"
    )
    assert editions(published()).horizons is None


def test_the_sheet_of_commitment_has_room_for_every_signatory() -> None:
    assert commitment(published()).signatures is None
    known = {"position": "Sekda", "name": "Budi", "rank": "IV/d", "nip": "196"}
    elected = [{"position": "Bupati", "name": "Siti"}, {"position": "Wakil Wali Kota Tegal"}]
    signatures = commitment(published(signatories=[*elected, known, {"position": "Camat"}]))
    assert signatures.signatures is not None
    assert signatures.signatures.signers == (
        Signer("Bupati", "Siti"),
        Signer("Wakil Wali Kota Tegal", None),
        Signer("Sekda", "Budi", (("Pangkat", "IV/d"), ("NIP", "196"))),
        Signer("Camat", None, (("Pangkat", None), ("NIP", None))),
    )


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("2026", (None, "satu")),
        ("2028", ("jangka pendek sampai 2026 dan jangka menengah sampai 2028", "dua")),
    ],
)
def test_only_horizons_with_years_of_their_own_are_explained(
    end: str, said: tuple[str | None, str]
) -> None:
    view = editions(plan_of(masterplan={"period": {"start": "2026", "end": end}}))
    assert (view.horizons, view.horizon_count) == said


def test_the_title_of_the_regulation_ends_no_sentence_of_its_own() -> None:
    view = approval(published(regulation={"title": "Masterplan Smart City."}))
    assert view.regulation_title == "Masterplan Smart City"


@pytest.mark.parametrize(
    ("kind", "capital", "shown"),
    [("kota", None, False), ("kota", "Pusat", True), ("kabupaten", None, True)],
)
def test_a_city_needs_no_capital(kind: str, capital: str | None, shown: bool) -> None:
    region = {"name": "Kota Uji", "kind": kind, "capital": capital}
    plan = plan_of(masterplan={"region": region})
    assert ("Ibu kota" in [row.cells[0] for row in approval(plan).identity.rows]) is shown
