from collections.abc import Iterable
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.annexes.cross_references import (
    document_references,
    global_references,
    nomenclatures,
)


def program(name: str, references: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": name, "references": references, **more}


DOCUMENTS = [
    {
        "id": "R", "title": "RPJMD", "kind": "rpjmd",
        "missions": [{"id": "R.M1", "statement": "Bersih"}, {"id": "R.M2", "statement": "Maju"}],
    },
    {"id": "P", "title": "RPJPD", "kind": "rpjpd"},
]  # fmt: skip


def test_documents_show_who_supports_them() -> None:
    view = document_references(
        plan_of(
            alignment={"documents": DOCUMENTS},
            vision={"supports": ["P", "R.M1"]},
            missions=[{"id": "M1", "statement": "M", "supports": ["R.M1"]}],
            programs=[program("A-1", {"rpjmd": ["R", "R.M1"]}), program("A-2")],
        )
    )
    by = "didukung oleh misi atau program masterplan."
    assert view.supported == f"Satu dari dua misi dan prioritas itu {by}"
    assert (view.unsupported, view.without) == ("R.M2", "satu")
    assert (view.without_program, view.by_one) == (None, "R.M1 (A-1)")
    assert view.documents is not None
    assert [row.cells for row in view.documents.rows] == [
        (Cite("R", "RPJMD"),),
        ("–", "Dokumen secara keseluruhan", "–", Cite("A-1")),
        (Cite("R.M1"), "Bersih", Lines(("Visi", Cite("M1"))), Cite("A-1")),
        (Cite("R.M2"), "Maju", "–", "–"),
        (Cite("P", "RPJPD"),),
        ("–", "Dokumen secara keseluruhan", "Visi", "–"),
    ]


def test_when_all_is_supported_it_says_so() -> None:
    documents = [DOCUMENTS[0]]
    programs = [program("A-1", {"rpjmd": ["R.M1", "R.M2"]})]
    view = document_references(plan_of(alignment={"documents": documents}, programs=programs))
    every = "Seluruh misi dan prioritas itu, yakni dua rumusan,"
    assert view.supported == f"{every} didukung oleh program masterplan."
    assert (view.unsupported, view.without) == (None, None)
    mission = {"id": "M1", "statement": "M", "supports": ["R.M2"]}
    above = plan_of(alignment={"documents": documents}, missions=[mission], programs=programs[:0])
    assert document_references(above).without_program == "Belum ada program yang merujuknya."
    by_program = [program("A-1", {"rpjmd": ["R.M1"]})]
    some = plan_of(alignment={"documents": documents}, missions=[mission], programs=by_program)
    named = document_references(some).without_program
    assert named and named.endswith("tetapi belum dirujuk program mana pun: R.M2.")
    assert document_references(plan_of()).documents is None


def test_one_code_of_two_versions_stays_two_rows() -> None:
    view = nomenclatures(
        plan_of(
            programs=[
                program("A-1", nomenclature=[{"code": "2.16.03", "name": "Aplikasi"}]),
                program(
                    "A-2", nomenclature=[{"code": "2.16.03", "name": "Lain", "version": "2019"}]
                ),
                program("A-3", nomenclature=[{"code": "1.02"}]),
                program("A-4", activities=[{"name": "Latih", "code": "2.16.03.2.02"}]),
            ]
        )
    )
    assert (view.coded, view.without) == (
        "Tiga dari empat program memakai dua kode nomenklatur", "satu",
    )  # fmt: skip
    assert view.codes is not None
    assert [row.cells for row in view.codes.rows] == [
        ("1.02", None, "–", Cite("A-3")),
        ("2.16.03", "Aplikasi", "–", Cite("A-1")),
        ("2.16.03", "Lain", "2019", Cite("A-2")),
    ]
    assert view.activities is not None
    assert view.activities.rows[0].cells == ("2.16.03.2.02", "Latih", Cite("A-4"))


def test_goals_and_standards_in_the_order_of_their_numbers() -> None:
    view = global_references(
        plan_of(
            programs=[
                program("A-1", {"sdgs": ["11", "9"], "iso_37122": ["10.1"]}),
                program("A-2", {"sdgs": ["9"], "spbe": "Layanan SPBE"}),
            ]
        )
    )
    assert view.served == "Seluruh dua program mendukung dua dari 17 tujuan"
    assert view.linked == (
        "Tujuan Pembangunan Berkelanjutan (TPB/SDGs), indikator kota cerdas SNI ISO 37122, "
        "dan kerangka SPBE"
    )
    assert view.spread == (
        "Program paling banyak mendukung tujuan 9 (industri, inovasi, dan infrastruktur), "
        "yaitu dua."
    )
    assert view.unserved == "Sebanyak 15 tujuan lain belum didukung program mana pun."
    assert view.without is None
    assert view.goals is not None
    assert [row.cells[0] for row in view.goals.rows] == ["9", "11"]
    assert view.goals.rows[0].cells[2:] == ("2", Lines((Cite("A-1"), Cite("A-2")), across=True))
    assert view.iso_37122 is not None and view.iso_37122.rows[0].cells == ("10.1", Cite("A-1"))
    assert view.spbe is not None and view.spbe.rows[0].cells == ("Layanan SPBE", Cite("A-2"))


@pytest.mark.parametrize(
    ("served", "said"),
    [
        (range(1, 18), None),
        (range(2, 18), "Tujuan yang belum didukung program: 1 (tanpa kemiskinan)."),
        (
            [*range(1, 5), *range(6, 14), *range(15, 18)],
            "Tujuan yang belum didukung program: 5 (kesetaraan gender) dan 14 (ekosistem lautan).",
        ),
        (range(1, 12), "Enam tujuan lain belum didukung program mana pun."),
    ],
)
def test_goals_that_nothing_serves_are_named_while_they_are_few(
    served: Iterable[int], said: str | None
) -> None:
    references = {"sdgs": [str(goal) for goal in served]}
    assert global_references(plan_of(programs=[program("A-1", references)])).unserved == said


@pytest.mark.parametrize(
    ("codes", "only"),
    [(["2.16.03"], True), (["2.16.03", "2.16.03.2.02"], False), (["2.16.03.2.02.0014"], False)],
)
def test_an_annex_of_programs_alone_says_that_activities_lack(codes: list[str], only: bool) -> None:
    view = nomenclatures(
        plan_of(programs=[{"id": "A", "name": "A", "nomenclature": [{"code": c} for c in codes]}])
    )
    assert view.only_programs is only


def test_no_references_no_tables() -> None:
    view = global_references(plan_of(programs=[program("A-1")]))
    assert view.goals is view.iso_37122 is view.spbe is None
    assert nomenclatures(plan_of()).codes is None


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ([], "Belum ada misi atau prioritas yang didukung oleh misi atau program masterplan."),
        (
            ["R.M1"],
            "Satu dari dua misi dan prioritas itu didukung oleh program masterplan.",
        ),
    ],
)
def test_support_of_none_and_one_is_a_sentence(named: list[str], said: str) -> None:
    programs = [program("A-1", {"rpjmd": named})]
    plan = plan_of(alignment={"documents": DOCUMENTS}, programs=programs)
    assert document_references(plan).supported == said


def test_the_only_statement_is_not_called_every_one() -> None:
    document = {"id": "R", "title": "R", "missions": [{"id": "R.M1", "statement": "M"}]}
    plan = plan_of(
        alignment={"documents": [document]}, programs=[program("A-1", {"rpjmd": ["R.M1"]})]
    )
    assert document_references(plan).supported == (
        "Satu-satunya rumusan dokumen itu didukung oleh program masterplan."
    )


def test_goals_that_tie_are_named_and_not_called_every_goal() -> None:
    programs = [program("A-1", {"sdgs": ["3"]}), program("A-2", {"sdgs": ["4"]})]
    said = global_references(plan_of(programs=programs)).spread
    assert said is not None and said.startswith("Program mendukung tujuan 3")
