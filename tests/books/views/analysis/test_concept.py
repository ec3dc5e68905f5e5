import pytest
from small_plans import plan_of

from smartcity_mp.books.views.analysis.concept import concept
from smartcity_mp.model.schema.choices import COMPONENTS, ELEMENTS


def test_sub_dimensions_stand_below_their_dimension_under_their_reference() -> None:
    rows = concept(plan_of()).sub_dimensions.rows
    assert [(row.kind, row.id) for row in rows] == [
        ("group", None),
        ("body", "governance.service"),
        ("body", "governance.policy"),
        ("group", None),
        ("body", "living.health"),
    ]
    assert rows[1].cells == ("Pelayanan", None)


def test_every_component_of_readiness_is_explained() -> None:
    rows = concept(plan_of()).components.rows
    assert sum(row.kind == "body" for row in rows) == len(COMPONENTS)
    assert sum(row.kind == "group" for row in rows) == len(ELEMENTS)


def test_the_scale_is_the_plans_own() -> None:
    own = concept(plan_of(readiness={"scale": {"min": "1", "max": "5"}}))
    usual = concept(plan_of())
    assert (own.lowest, own.highest) == ("1", "5")
    assert (usual.lowest, usual.highest) == ("0", "4")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (None, None),
        ("Gerakan Smart City", "kerangka Gerakan Smart City"),
        ("Kerangka Kota Uji", "kerangka Kota Uji"),
        ("Kerangka", "kerangka Kerangka"),
        ("Gerakan Smart City (enam dimensi)", "kerangka Gerakan Smart City"),
        ("(tanpa nama)", "kerangka (tanpa nama)"),
    ],
)
def test_the_frameworks_name_does_not_say_the_word_twice(
    name: str | None, said: str | None
) -> None:
    assert concept(plan_of(framework={"name": name, "dimensions": []})).framework == said
