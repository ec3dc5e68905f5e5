"""What every chapter may say about the masterplan as a whole."""

import pytest

from smartcity_mp.books.facts import facts_of
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.masterplan import Masterplan, Period
from smartcity_mp.model.plan import Plan


@pytest.mark.parametrize(
    ("title", "subtitle"),
    [
        ("Masterplan Smart City Kota Bogor", "2027–2036"),
        ("Masterplan Smart City Kota Bogor 2027–2036", None),
        ("Masterplan Smart City Kota Bogor Tahun 2027 sampai dengan 2036", None),
        ("Masterplan Smart City Kota Bogor menuju 2036", "2027–2036"),
    ],
)
def test_a_cover_says_the_period_once(title: str, subtitle: str | None) -> None:
    masterplan = Masterplan(title=title, period=Period(start=2027, end=2036))
    facts = facts_of(Plan(masterplan, Framework()))
    assert (facts.period, facts.subtitle) == ("2027–2036", subtitle)
