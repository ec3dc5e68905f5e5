"""What a field is follows from its annotation."""

import pytest
from entity_classes import ENTITIES

from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.program_parts import Activity, Milestone, Risk
from smartcity_mp.model.programs import Program
from smartcity_mp.model.publication import Book
from smartcity_mp.model.readiness import Gap
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.choices import DIRECTIONS
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, describe
from smartcity_mp.model.schema.fields import Entity


def test_single_values() -> None:
    budget = describe(Activity)["budget"]
    assert (budget.kinds, budget.unit, budget.due, budget.is_required) == (
        ("rupiah",), "rupiah", None, False,
    )  # fmt: skip
    name = describe(Activity)["name"]
    assert (name.label, name.kinds, name.is_required) == ("Kegiatan | Activity", ("name",), True)
    assert describe(Milestone)["at"].kinds == ("year_or_month",)


@pytest.mark.parametrize(
    ("kind", "name", "bounds"),
    [
        (Risk, "impact", (1, 5)),
        (Activity, "budget", (0, None)),
        (Masterplan, "schema_version", (1, 1)),
        (Masterplan, "title", (None, None)),
    ],
)
def test_bounds(kind: type[Entity], name: str, bounds: tuple[int | None, int | None]) -> None:
    shape = describe(kind)[name].shape
    assert isinstance(shape, Scalar)
    assert shape.bounds == bounds


def test_choices_and_references() -> None:
    (direction,) = describe(Indicator)["direction"].choices
    assert direction.options is DIRECTIONS
    assert describe(Gap)["subject"].shape == Reference(("component", "sub-dimension"))
    assert describe(Gap)["items"].shape == ListOf(Reference(("readiness",)))


def test_what_holds_others() -> None:
    match describe(Program)["budget"].shape:
        case MapOf(Choice(), MapOf(Scalar("year"), Scalar("rupiah"))):
            pass
        case shape:
            raise AssertionError(shape)
    match describe(Indicator)["targets"].shape:
        case MapOf(Scalar("year"), OneOf((Scalar("value"), kind))):
            assert kind is TargetRange
        case shape:
            raise AssertionError(shape)
    assert describe(Masterplan)["books"].classes == (Book,)
    assert describe(Masterplan)["books"].kinds == ("name",)


def test_a_key_is_what_a_file_has() -> None:
    keys = {field.key: name for kind in ENTITIES for name, field in describe(kind).items()}
    assert keys["break"] == "breaks"


def test_enough_was_seen() -> None:
    assert len(ENTITIES) >= 55
    fields = [field for kind in ENTITIES for field in describe(kind).values()]
    assert len(fields) >= 300
    kinds = {kind for field in fields for kind in field.kinds}
    assert len(kinds) >= 16
    assert sum(len(field.choices) for field in fields) >= 17
