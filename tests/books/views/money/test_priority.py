from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.money.priority import Priority, priority

MILLION = 1_000_000
URGENCY = {"id": "urgensi", "name": "Urgensi", "weight": "100"}


def program(name: str, score: int | None, *millions: int, **more: Any) -> dict[str, Any]:
    """A program that costs so many millions in 2026, 2027 and on."""
    budget = {str(year): str(cost * MILLION) for year, cost in enumerate(millions, 2026)}
    scores = {} if score is None else {"urgensi": score}
    return {"id": name, "name": f"Program {name}", "scores": scores,
            "budget": {"apbd-kota": budget}, **more}  # fmt: skip


def shown(*programs: Any, ceiling: Any = None, criteria: Any = None, **more: Any) -> Priority:
    finance = {"criteria": criteria or [URGENCY], "ceiling": ceiling or {}}
    view = priority(plan_of(programs=list(programs), finance=finance, **more))
    assert view is not None
    return view


def test_without_criteria_there_is_nothing_to_say() -> None:
    assert priority(plan_of(programs=[program("A", None, 5)])) is None


def test_one_criterion_and_several() -> None:
    said = "Bila dana tidak mencukupi, program didahulukan menurut"
    assert shown().method == f"{said} satu kriteria, yang dinilai 1 sampai 5"
    two = [{**URGENCY, "weight": "60"}, {"id": "kesiapan", "name": "Kesiapan", "weight": "40"}]
    assert shown(criteria=two).method == (
        f"{said} dua kriteria; nilai 1 sampai 5 pada setiap kriteria dirata-ratakan menurut "
        "bobotnya"
    )


@pytest.mark.parametrize("programs", [(), (program("A", None, 5),)])
def test_without_scores_there_is_no_order(programs: Any) -> None:
    view = shown(*programs)
    assert view.without_order == (
        "Urutan program disusun setelah programnya dinilai menurut semua kriteria."
    )
    assert (view.order, view.waiting, view.first, view.unscored) == (None, None, None, None)


@pytest.mark.parametrize("weight", ["90", None])
def test_without_whole_weights_there_is_no_order(weight: str | None) -> None:
    view = shown(program("A", 3, 5), criteria=[{**URGENCY, "weight": weight}])
    assert view.without_order == (
        "Urutan program disusun setelah bobot semua kriteria berjumlah 100 persen."
    )
    assert (view.order, view.waiting) == (None, None)
    assert view.criteria.rows[0].cells[1] == weight


def test_the_table_adds_up_what_the_programs_need() -> None:
    view = shown(program("A", 2, 30), program("B", 5, 10), program("C", None, 7))
    assert view.order is not None
    assert [row.cells for row in view.order.rows] == [
        ("1", Cite("B", "Program B (B)"), "5", "5,00", "10", "10", "25,0"),
        ("2", Cite("A", "Program A (A)"), "2", "2,00", "30", "40", "100,0"),
        ("Belum dinilai lengkap",),
        ("–", Cite("C", "Program C (C)"), "–", "–", "7", "–", "–"),
    ]
    assert not view.order.illustrative
    assert view.unscored == (
        "Satu dari tiga program belum dinilai lengkap sehingga belum memperoleh peringkat; "
        "kebutuhannya, Rp7 juta, belum diperhitungkan."
    )


def test_against_a_ceiling_the_sum_may_be_more_than_all_of_it() -> None:
    view = shown(program("A", 2, 30), program("B", 5, 10), ceiling={"2026": str(20 * MILLION)})
    assert view.order is not None
    assert [row.cells[-1] for row in view.order.rows] == ["50,0", "200,0"]
    assert [column.label for column in view.order.columns][-1] == "Persen dari pagu"
    nothing = shown(program("A", 2, 30), ceiling={"2026": "0"})
    assert nothing.order is not None and nothing.order.rows[0].cells[-1] == "–"


def test_programs_without_money_have_an_order_and_nothing_to_wait_for() -> None:
    view = shown(program("A", 2), program("B", 5), program("C", None))
    assert view.order is not None
    assert [row.cells for row in view.order.rows][:1] == [
        ("1", Cite("B", "Program B (B)"), "5", "5,00")
    ]
    assert (view.first, view.smaller, view.waiting) == (None, (), None)
    assert view.unscored == (
        "Satu dari tiga program belum dinilai lengkap sehingga belum memperoleh peringkat."
    )


@pytest.mark.parametrize(
    ("programs", "said"),
    [
        ([program("A", 2, 30)], "Satu-satunya program yang dapat ditunda ialah Program A (A)."),
        ([program("A", 2, 30), program("B", 5, 10)],
         "Yang pertama ditunda ialah Program A (A) dan Program B (B)."),
        ([program("A", 2, 30, mandate="UU")], None),
        ([program(name, 6 - rank, 9) for rank, name in enumerate("ABCDE", 1)],
         "Yang pertama ditunda ialah Program E (E), Program D (D), dan Program C (C)."),
    ],
)  # fmt: skip
def test_what_waits_first_is_named(programs: list[Any], said: str | None) -> None:
    assert shown(*programs).first == said


LESS = "Bila dana APBD yang tersedia {} persen lebih kecil daripada kebutuhan, "


@pytest.mark.parametrize(
    ("programs", "ceiling", "said"),
    [
        ([program("A", 2, 30)], {},
         [f"{LESS.format(percent)}satu program ditunda pada 2026." for percent in (10, 25)]),
        ([program("A", 5, 80, 60), program("B", 1, 20, 40)], {},
         [f"{LESS.format(10)}satu program ditunda setiap tahun.",
          f"{LESS.format(25)}satu sampai dua program ditunda setiap tahun."]),
        ([program("A", 5, 60, 90)] + [program(f"B{n}", 1, 1) for n in range(30)], {},
         [f"{LESS.format(10)}satu sampai sembilan program ditunda setiap tahun.",
          f"{LESS.format(25)}1 sampai 23 program ditunda setiap tahun."]),
        ([program("A", 5, 80, 0), program("B", 1, 0, 20, mandate="UU")], {},
         [f"{LESS.format(percent)}satu program ditunda pada 2026; dana pada 2027 tidak cukup "
          "bahkan untuk program yang tidak dapat ditunda." for percent in (10, 25)]),
        ([program("A", 5, 80, mandate="UU")], {},
         [f"{LESS.format(percent)}dana pada 2026 tidak cukup bahkan untuk program yang tidak dapat "
          "ditunda." for percent in (10, 25)]),
        ([program("A", 5, 80, mandate="UU")], {"2026": "70000000"},
         [f"{said}, dana pada 2026 tidak cukup bahkan untuk program yang tidak dapat ditunda."
          for said in ("Dengan pagu yang ada", "Bila pagu turun 10 persen",
                       "Bila pagu turun 25 persen")]),
        ([program("A", 5, 80), program("B", 1, 10)], {"2026": "100000000"},
         ["Pagu 2026 mencukupi untuk semua program dalam urutan.",
          "Bila pagu turun 10 persen, tidak ada program yang perlu ditunda.",
          "Bila pagu turun 25 persen, dua program ditunda pada 2026."]),
        ([program("A", 5, 80), program("B", 1, 10)], {"2026": "80000000"},
         ["Dengan pagu yang ada, satu program ditunda pada 2026.",
          "Bila pagu turun 10 persen, dua program ditunda pada 2026.",
          "Bila pagu turun 25 persen, dua program ditunda pada 2026."]),
    ],
)  # fmt: skip
def test_how_much_waits_with_less_money(
    programs: list[Any], ceiling: dict[str, str], said: list[str]
) -> None:
    assert list(shown(*programs, ceiling=ceiling).smaller) == said


def test_each_year_names_what_waits_and_what_waits_too() -> None:
    programs = [program(name, 6 - rank, 10, 20) for rank, name in enumerate("ABCDE", 1)]
    view = shown(*programs, ceiling={"2026": "40000000", "2027": "200000000"})
    assert view.waiting is not None
    assert [column.label for column in view.waiting.columns] == [
        "Tahun", "Pagu", "Kebutuhan", "tetap", "turun 10 persen (tambahan)",
        "turun 25 persen (tambahan)",
    ]  # fmt: skip
    assert [row.cells for row in view.waiting.rows] == [
        ("2026", "40", "50", Cite("E"), Cite("D"), "–"),
        ("2027", "200", "100", "–", "–", "–"),
    ]
    free = shown(*programs)
    assert free.waiting is not None
    assert [row.cells for row in free.waiting.rows] == [
        ("2026", "50", Cite("E"), Cite("D")),
        ("2027", "100", Cite("E"), Cite("D")),
    ]


def test_what_cannot_wait_is_told_and_marked() -> None:
    few = shown(program("A", 2, 30, mandate="UU"), program("B", 5, 10))
    verb = "tidak dapat ditunda dan tetap dijalankan apa pun peringkatnya"
    assert few.bound == f"Program A (A) {verb}."
    assert few.order is not None
    assert [row.cells[-1] for row in few.order.rows] == ["ya", "tidak"]
    many = shown(*(program(name, 2, 30, mandate="UU") for name in "ABCD"))
    assert many.bound == f"Empat program {verb}."
    assert (many.first, many.waiting) == (None, None)


def test_money_that_no_year_has_yet_is_told_and_not_reckoned_with() -> None:
    totals = {"apbd-kota": "50000000", "csr": "90000000"}
    view = shown(program("A", 2, 30, budget_total=totals), program("B", 5, 10))
    assert view.undivided == "Rp20 juta"
    assert view.order is not None
    assert [row.cells[4] for row in view.order.rows] == ["10", "30"]
    assert shown(program("A", 2, 30)).undivided is None


def test_programs_that_are_over_are_counted() -> None:
    edition = {"edition": {"number": "2", "date": "2027-01-31"}}
    over = program("B", None, 9, schedule={"start": "2025", "end": "2026"})
    view = shown(program("A", 5, 10, 20), over, masterplan=edition)
    assert view.over == "Satu program yang selesai sebelum 2027 tidak ikut diurutkan."
    assert (view.unscored, view.count, view.ties) == (None, None, False)
    assert shown(program("A", 5, 10, 20), masterplan=edition).over is None


def test_a_sentence_bears_the_sign_where_order_or_money_is_an_illustration() -> None:
    weighed = [{**URGENCY, "illustrative": ["weight"]}]
    for view in (
        shown(program("A", 2, 30), program("B", 5, 10), criteria=weighed),
        shown(program("A", 2, 30, illustrative=["budget"]), program("B", 5, 10)),
        shown(program("A", 2, 30, illustrative=["scores"]), program("B", 5, 10)),
    ):
        assert view.order is not None and view.order.illustrative
        assert view.waiting is not None and view.waiting.illustrative
        assert view.first is not None and view.first.endswith("(B)\u00a0†.")
        assert all(sentence.endswith("\u00a0†.") for sentence in view.smaller)
    known = shown(program("A", 2, 30), program("B", 5, 10))
    assert known.waiting is not None and not known.waiting.illustrative
    assert "†" not in f"{known.first}{known.smaller}"


def test_columns_of_codes_run_across() -> None:
    view = shown(*(program(name, 3, 10) for name in "ABCDEFGHIJ"))
    assert view.ties
    assert view.waiting is not None
    assert view.waiting.rows[0].cells[-1] == Lines((Cite("I"), Cite("H")), across=True)
