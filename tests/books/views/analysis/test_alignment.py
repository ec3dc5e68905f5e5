from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Listing
from smartcity_mp.books.views.analysis.alignment import alignment

PERIOD = {"period": {"start": "2024", "end": "2033"}}


def document(name: str, end: str = "2029", **more: Any) -> dict[str, Any]:
    return {"id": name, "title": f"Dokumen {name}", "period": {"end": end}, **more}


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        (["2045"], None),
        (["2029"], "Dokumen D0 berakhir sebelum 2033."),
        (["2029", "2045"], "Dokumen D0 berakhir sebelum 2033."),
        (["2029", "2030"], "Semuanya berakhir sebelum 2033."),
        (["2029"] * 4 + ["2045"], "Empat di antaranya berakhir sebelum 2033."),
    ],
)
def test_documents_that_end_too_early_are_named(ends: list[str], said: str | None) -> None:
    documents = [document(f"D{number}", end) for number, end in enumerate(ends)]
    ending = alignment(plan_of(masterplan=PERIOD, alignment={"documents": documents})).ending
    assert ending == said if said is None else ending is not None and ending.startswith(said)


def test_a_document_that_the_next_one_replaces_is_not_named() -> None:
    kind = {"level": "region", "kind": "rpjmd"}
    documents = [document("D0", "2024", **kind), document("D1", "2029", **kind)]
    ending = alignment(plan_of(masterplan=PERIOD, alignment={"documents": documents})).ending
    assert ending is not None and ending.startswith("Dokumen D1 berakhir sebelum 2033.")


@pytest.mark.parametrize(
    ("supports", "said"),
    [
        (["D.M1", "D.P1"], "Semuanya didukung oleh paling sedikit satu misi smart city."),
        ([], "Belum ada yang didukung oleh misi smart city."),
        (
            ["D.M1"],
            "Satu di antaranya didukung oleh paling sedikit satu misi smart city, sedangkan D.P1 "
            "belum.",
        ),
    ],
)
def test_support_is_counted_over_missions_and_priorities(supports: list[str], said: str) -> None:
    one = document(
        "D",
        missions=[{"id": "D.M1", "statement": "Misi"}],
        priorities=[{"id": "D.P1", "statement": "Prioritas"}],
    )
    missions = [{"id": "M1", "statement": "Kami", "supports": supports}]
    view = alignment(plan_of(alignment={"documents": [one]}, missions=missions))
    assert view.supported == said
    assert view.statement_count == "satu misi dan satu prioritas"


def test_who_supports_a_document_as_a_whole_stands_at_its_vision() -> None:
    documents = [document("D", vision="Maju"), document("E"), document("F")]
    view = alignment(
        plan_of(
            alignment={"documents": documents},
            vision={"supports": ["D"]},
            missions=[{"id": "M1", "statement": "Kami", "supports": ["D", "E"]}],
        )
    )
    assert [row.cells for row in view.statements.rows] == [
        ("Dokumen D",),
        ("", "Visi", "Maju", Lines(("Visi", Cite("M1")), across=True)),
        ("Dokumen E",),
        ("", "Dokumen", "Arah dokumen secara keseluruhan", Lines((Cite("M1"),), across=True)),
    ]


@pytest.mark.parametrize(
    ("period", "said"),
    [
        (None, None),
        ({"start": "2020", "end": "2024"}, "2020–2024"),
        ({"start": "2020"}, "mulai 2020"),
        ({"end": "2024"}, "sampai 2024"),
        ({}, None),
    ],
)
def test_a_period_may_lack_an_end(period: dict[str, str] | None, said: str | None) -> None:
    one = {"id": "D", "title": "D", "period": period}
    assert alignment(plan_of(alignment={"documents": [one]})).documents.rows[0].cells[-1] == said


def test_what_is_to_know_about_a_document_stands_below_the_table() -> None:
    noted = document("B", title="RPJMD", note="Misi diringkas.")
    view = alignment(plan_of(alignment={"documents": [document("A"), noted]}))
    assert view.notes == Listing(("RPJMD: Misi diringkas",), label="Catatan")
    assert alignment(plan_of(alignment={"documents": [document("A")]})).notes is None
