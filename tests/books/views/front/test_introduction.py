from datetime import date
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.views.front.introduction import dates_in_words, introduction
from smartcity_mp.model.schema.types import Month


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ((), None),
        ((2023,), "2023"),
        ((Month(2023, 6),), "Juni 2023"),
        ((date(2023, 6, 27), date(2023, 6, 26)), "26 dan 27 Juni 2023"),
        ((date(2023, 7, 31), date(2023, 8, 1)), "31 Juli dan 1 Agustus 2023"),
        ((date(2023, 12, 31), date(2024, 1, 1)), "31 Desember 2023 dan 1 Januari 2024"),
        ((date(2023, 6, 5), date(2023, 6, 6), date(2023, 6, 7)), "5, 6, dan 7 Juni 2023"),
        ((date(2023, 6, 5), Month(2023, 7)), "5 Juni 2023 dan Juli 2023"),
    ],
)
def test_dates_share_their_month_and_year(dates: Any, said: str | None) -> None:
    assert dates_in_words(dates) == said


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ({"code": "33.28"}, "Peraturan Bupati Nomor 20 Tahun 2024 tentang Arah"),
        ({"code": "32.71"}, "Peraturan Wali Kota Nomor 20 Tahun 2024 tentang Arah"),
        ({}, "Peraturan Kepala Daerah Nomor 20 Tahun 2024 tentang Arah"),
    ],
)
def test_the_regulation_is_named_after_the_head_of_the_region(
    region: dict[str, str], said: str
) -> None:
    regulation = {"number": "20", "year": "2024", "title": "Arah"}
    view = introduction(plan_of(masterplan={"region": region, "regulation": regulation}))
    assert view.regulation == said


def test_an_empty_regulation_is_none() -> None:
    assert introduction(plan_of(masterplan={"regulation": {}})).regulation is None


@pytest.mark.parametrize(
    ("period", "horizons"),
    [
        (("2024", "2033"), "jangka pendek sampai 2024, jangka menengah sampai 2028, dan jangka "
         "panjang sampai 2033"),
        (("2024", "2028"), "jangka pendek sampai 2024 dan jangka menengah sampai 2028"),
        (("2024", "2024"), None),
    ],
)  # fmt: skip
def test_horizons_that_end_together_are_said_once(
    period: tuple[str, str], horizons: str | None
) -> None:
    span = {"start": period[0], "end": period[1]}
    assert introduction(plan_of(masterplan={"period": span})).horizons == horizons


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ([None, None], None),
        ([{"opd": "30", "team": "5"}], "Pesertanya 35 orang."),
        ([{"opd": "700"}, {"others": "400"}], "Jumlah kehadiran dalam seluruh bimtek 1.100 orang."),
        ([{"opd": "30"}, None], "Jumlah peserta baru tercatat untuk satu bimtek, yaitu 30 orang."),
        ([{}], None),
    ],
)
def test_participants_are_summed_where_they_are_known(
    people: list[dict[str, str] | None], said: str | None
) -> None:
    workshops = [{"name": f"Bimtek {n}", "participants": who} for n, who in enumerate(people)]
    assert introduction(plan_of(workshops=workshops)).participants == said


def test_columns_of_groups_and_decisions_stand_only_where_there_are_any() -> None:
    plain = introduction(plan_of(workshops=[{"name": "Bimtek I"}])).results
    full = introduction(plan_of(workshops=[{"name": "I", "groups": ["A"]}, {"name": "II"}])).results
    assert [column.label for column in plain.columns] == ["Bimtek", "Agenda", "Keluaran"]
    assert full.columns[-1].label == "Kelompok"
    assert [row.cells[-1] for row in full.rows] == ["A", "–"]


def test_an_empty_plan_has_no_words_for_what_is_not_there() -> None:
    view = introduction(plan_of(framework={}))
    assert (view.legal_count, view.agreement, view.dimensions, view.length) == (None,) * 4
    assert (view.workshop_count, view.workshop_span, view.participants) == (None,) * 3
