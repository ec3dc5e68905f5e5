"""Former ids lead to what is there now, also through several steps, and never in a circle."""

import pytest

from smartcity_mp.model.former import FormerIds

FORMER = FormerIds({"A": "B", "B": "C", "gov": "tata", "X": "Y", "Y": "X", "S": "S"})


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("A", "C"),
        ("B", "C"),
        ("C", None),
        ("gov.layanan", "tata.layanan"),
        ("gov2.layanan", None),
        ("A.K1", "C.K1"),
        ("X", None),
        ("S", None),
        ("a", None),
    ],
)
def test_the_present_id(name: str, now: str | None) -> None:
    assert FORMER.present(name) == now


def test_all_former_ids() -> None:
    assert FORMER.of("C") == ("A", "B")
    assert FORMER.of("C.K1") == ("A.K1", "B.K1")
    assert FORMER.of("tata.layanan") == ("gov.layanan",)
    assert FORMER.of("X") == FORMER.of("gov") == ()
