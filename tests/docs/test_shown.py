"""What a change touches in the books follows from the books as they are made now."""

import json

import pytest
from small_plans import plan_of

from docs.altered import altered, owners, ways, with_one_more
from docs.shown import EXAMPLE, Books, page
from smartcity_mp.books.shelf import chapter_names
from smartcity_mp.data.shown import PATH, shown
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program


def test_it_is_what_would_be_written_now() -> None:
    made = page()
    known = json.loads(made)
    assert len(known["fields"]) > 200
    assert PATH.read_text(encoding="utf-8") == made, "run `make docs`"


def test_every_built_in_chapter_has_a_title_and_every_place_is_a_chapter() -> None:
    assert set(shown().titles) == chapter_names()
    places = {chapter for chapters in shown().fields.values() for chapter in chapters}
    assert places <= chapter_names()
    assert len(places) > 35


@pytest.mark.parametrize(
    ("field", "chapter", "captions"),
    [
        ("program.budget", "pendanaan", {"tabel Kebutuhan dana menurut sumber"}),
        ("program.risks", "risiko", {"tabel Risiko tertinggi dan mitigasinya"}),
        ("indicator.targets", "ringkasan-dimensi", {"tabel Sasaran {dimensi}"}),
        ("quick-win.risks", "profil-quick-win", {"tabel Risiko {quick win}"}),
        ("statistic.values", "kesiapan", {"tabel {kelompok}"}),
        ("workshops.workshops", "pendahuluan", {"tabel Pelaksanaan bimtek"}),
        ("vision.statement", "visi-misi", set()),
        ("narrative.dimensi", "strategi", set()),
    ],
)  # fmt: skip
def test_what_everyone_knows(field: str, chapter: str, captions: set[str]) -> None:
    assert captions <= set(shown().fields[field][chapter])


def test_what_has_nothing_to_do_with_money_does_not_touch_it() -> None:
    for field in ("program.description", "gap.cause", "vision.statement", "indicator.targets"):
        assert "pendanaan" not in shown().fields[field], field


def sample() -> Plan:
    program = {"id": "P", "name": "P", "owner": "a", "budget": {"apbd-kabupaten": {"2026": "5"}}}
    offices = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    return plan_of(programs=[program], organizations=offices)


def test_each_field_of_the_model_is_altered() -> None:
    """In the plan as it stands, or in what is put where nothing was."""
    plan, count = sample(), 0
    for _, kind in owners():
        for way in ways(kind):
            new = altered(plan, kind, way)
            count += any(getattr(new, part) != getattr(plan, part) for part in vars(new))
    assert count > 100


def test_only_that_field_is_altered() -> None:
    plan = sample()
    new = altered(plan, Program, ("owner",))
    assert new.programs[0].owner == "b"
    assert new.programs[0].budget == plan.programs[0].budget
    assert new.framework is plan.framework
    assert altered(plan, Program, ("budget",)).programs[0].total() > plan.programs[0].total()
    assert altered(plan, Program, ("owner",), removed=True).programs[0].owner is None
    assert altered(plan, Framework, ("name",)).framework.name != plan.framework.name
    assert [program.id for program in with_one_more(plan, Program).programs] == ["P", "P-LAIN"]


def test_the_example_shows_what_it_shows_twice_alike() -> None:
    from docs.shown import Few
    from smartcity_mp.loading import load

    books = Books(load(Few(EXAMPLE)))
    assert {name: books.seen(name, books.loaded.plan) for name in books.places} == books.before
