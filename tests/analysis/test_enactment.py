from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.enactment import enactment
from smartcity_mp.books.facts import facts_of


@pytest.mark.parametrize(
    ("regulation", "edition", "enacted"),
    [
        ({}, {"number": "2"}, (None, False)),
        ({"number": "20"}, {"number": "2"}, (None, False)),
        ({"number": "sedang diproses", "year": "2024"}, {"number": "2"}, (None, False)),
        ({"number": "20", "year": "2024"}, {"number": "2"}, (2, True)),
        ({"number": "20", "year": "2024"}, {"number": "2", "date": "2024-12-31"}, (2, True)),
        ({"number": "20", "year": "2024"}, {"number": "3", "date": "2026-01-01"}, (None, False)),
        ({"number": "20", "year": "2024", "edition": "2"}, {"number": "3"}, (2, False)),
        (
            {"number": "20", "year": "2026", "edition": "3"},
            {"number": "3", "date": "2026-01-01"},
            (3, True),
        ),
    ],
)
def test_which_edition_is_enacted(
    regulation: dict[str, Any], edition: dict[str, Any], enacted: tuple[int | None, bool]
) -> None:
    found = enactment(plan_of(masterplan={"regulation": regulation, "edition": edition}))
    assert (found.edition, found.is_current) == enacted


def test_without_a_word_on_editions_a_regulation_enacts_what_there_is() -> None:
    found = enactment(plan_of(masterplan={"regulation": {"number": "20", "year": "2024"}}))
    assert (found.edition, found.is_current) == (1, True)


def test_the_foot_says_that_a_book_is_a_draft_and_what_the_notice_adds() -> None:
    enacted = {"number": "20", "year": "2024"}
    draft = facts_of(plan_of(masterplan={"edition": {"number": "3"}, "notice": "Contoh."}))
    assert draft.foot() == "Edisi 3: rancangan – belum ditetapkan. Contoh."
    assert draft.foot(is_report=True) == "Contoh.", "no regulation enacts a report"
    assert facts_of(plan_of(masterplan={"regulation": enacted})).foot() == ""
