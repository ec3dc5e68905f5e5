from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Listing
from smartcity_mp.books.views.money.capacity import Capacity, capacity

MILLION = 1_000_000


def shown(amounts: dict[str, int], **finance: Any) -> Capacity | None:
    """What a plan of these millions by year says beside what the region can pay."""
    years = sorted(amounts) or ["2025"]
    budget = {"apbd-kota": {year: str(rupiah * MILLION) for year, rupiah in amounts.items()}}
    return capacity(
        plan_of(
            masterplan={"period": {"start": years[0], "end": years[-1]}},
            programs=[{"id": "A", "name": "A", "budget": budget}],
            finance=finance,
        )
    )


def of_year(*years: str) -> dict[str, Any]:
    return {year: {"planned": str(1000 * MILLION)} for year in years}


def test_without_a_budget_ceiling_or_money_there_is_nothing_to_say() -> None:
    assert shown({"2025": 5}) is None
    assert shown({}, region_budget=of_year("2024")) is None


@pytest.mark.parametrize(
    ("amounts", "years", "said"),
    [
        ({"2025": 20}, ["2025"],
         "Dibandingkan dengan belanja daerah 2025, Rp1 miliar, porsi masterplan 2,0 persen pada "
         "2025."),
        ({"2025": 20, "2026": 20}, ["2024"],
         "Dibandingkan dengan belanja daerah 2024, Rp1 miliar, porsi masterplan 2,0 persen pada "
         "2025–2026."),
        ({"2025": 20, "2026": 35}, ["2025", "2026"],
         "Dibandingkan dengan belanja daerah tahun yang sama atau yang terdekat, porsi masterplan "
         "berkisar antara 2,0 dan 3,5 persen setahun, tertinggi pada 2026."),
    ],
)  # fmt: skip
def test_the_share_names_what_it_is_compared_with(
    amounts: dict[str, int], years: list[str], said: str
) -> None:
    view = shown(amounts, region_budget=of_year(*years))
    assert view is not None and (view.share, view.ceiling) == (said, None)


@pytest.mark.parametrize(
    ("ceiling", "said"),
    [
        ({"2025": "30000000"}, "Pada 2025 dana itu tidak melampaui pagu masterplan."),
        ({"2026": "30000000"},
         "Pada 2026 dana itu melampaui pagu masterplan sebesar Rp5 juta."),
        ({"2025": "1000000", "2026": "30000000"},
         "Pada 2025–2026 dana itu melampaui pagu masterplan; selisih terbesar, Rp19 juta, terjadi "
         "pada 2025."),
    ],
)  # fmt: skip
def test_the_ceiling_is_kept_or_not(ceiling: dict[str, str], said: str) -> None:
    view = shown({"2025": 20, "2026": 35}, ceiling=ceiling)
    assert view is not None and (view.share, view.ceiling) == (None, said)


def test_the_table_has_only_columns_of_what_is_known() -> None:
    one = shown({"2025": 20, "2026": 35}, region_budget=of_year("2025"))
    assert one is not None
    assert [row.cells for row in one.table.rows] == [("2025", "20", "2,0"), ("2026", "35", "3,5")]
    both = shown(
        {"2025": 20, "2026": 35},
        region_budget=of_year("2025", "2026"),
        ceiling={"2026": "30000000"},
    )
    assert both is not None
    assert [row.cells for row in both.table.rows] == [
        ("2025", "20", "2025", "1.000", "2,0", "–", "–"),
        ("2026", "35", "2026", "1.000", "3,5", "30", "−5"),
    ]


def test_an_assumed_budget_of_the_region_marks_what_is_compared_with_it() -> None:
    budgets = {"2025": {"planned": "1000000000", "illustrative": "all"}}
    view = shown({"2025": 20}, region_budget=budgets)
    assert view is not None and view.table.illustrative
    assert view.share == (
        "Dibandingkan dengan belanja daerah 2025, Rp1 miliar\u00a0†, porsi masterplan "
        "2,0 persen\u00a0† pada 2025."
    )
    assert view.total == "Rp20 juta"


def test_sources_name_the_year_and_whether_it_was_planned_or_spent() -> None:
    view = shown(
        {"2025": 20, "2026": 20},
        region_budget={
            "2025": {"planned": "1", "source": "APBD 2025, https://a.b/c"},
            "2026": {"realised": "1", "source": "LKPD 2026.", "note": "Angka sementara."},
            "2020": {"planned": "1", "source": "Terlalu jauh"},
        },
        ceiling={"2025": "1"},
        ceiling_source="KUA-PPAS",
    )
    assert view is not None
    assert view.sources == Listing(
        (
            "Belanja daerah 2025 (anggaran): APBD 2025",
            "Belanja daerah 2026 (realisasi): LKPD 2026; angka sementara",
            "Pagu masterplan: KUA-PPAS",
        ),
        label="Sumber",
    )
