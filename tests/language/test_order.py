"""Names in the order of their numbers."""

from smartcity_mp.language.order import natural


def test_numbers_in_names_count() -> None:
    names = ["GOV-1", "GOV-02", "GOV-2", "GOV-2.K10", "GOV-9", "GOV-10", "LIV-1", "x"]
    mixed = [names[place] for place in (5, 2, 7, 0, 4, 1, 6, 3)]
    assert sorted(mixed, key=natural) == names


def test_any_name_has_a_place() -> None:
    names = ["", "-", "0", "00", "9" * 5000, "²", "é1", "1é"]
    assert len(sorted(names, key=natural)) == len(names)
