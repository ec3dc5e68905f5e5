from typing import Any

from small_plans import plan_of

from smartcity_mp.books.views.summary.funding_digest import FundingDigest, funding_digest


def digest(**budget: Any) -> FundingDigest:
    period = {"period": {"start": "2024", "end": "2026"}}
    money = {name.replace("_", "-"): years for name, years in budget.items()}
    program = {"id": "P", "name": "P", "sub_dimension": "governance.service", "budget": money}
    return funding_digest(plan_of(masterplan=period, programs=[program]))


def test_without_amounts_there_is_no_table() -> None:
    assert digest(csr=None).by_source is None
    assert funding_digest(plan_of()).by_source is None


def test_sources_show_their_sum_and_share_in_a_fixed_order() -> None:
    table = digest(apbn={"2024": "3000000"}, apbd_kota={"2024": "1000000", "2026": "5000000"})
    assert table.by_source is not None
    assert [row.cells for row in table.by_source.rows] == [
        ("APBD Kota", "6", "66,7 persen"),
        ("APBN", "3", "33,3 persen"),
        ("Jumlah", "9", "100 persen"),
    ]


def test_one_source_needs_no_sum() -> None:
    table = digest(apbn={"2024": "3000000"}, csr=None).by_source
    assert table is not None
    assert [row.cells for row in table.rows] == [("APBN", "3", "100 persen")]
