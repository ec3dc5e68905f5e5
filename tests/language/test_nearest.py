import pytest

from smartcity_mp.language.nearest import nearest


@pytest.mark.parametrize(
    ("text", "names", "meant"),
    [
        ("pendahuluwan", ["penutup", "pendahuluan"], "pendahuluan"),
        ("TITLE", ["period", "title"], "title"),
        ("gov-1", ["GOV-01", "GOV-02", "MOB-01"], "GOV-01"),
        ("sdm", ["title", "period"], None),
        ("M9", ["M1", "M2"], None),
        ("12", ["1", "2"], None),
        ("visi", [], None),
    ],
)
def test_what_is_meant(text: str, names: list[str], meant: str | None) -> None:
    assert nearest(text, names) == meant


def test_codes_have_half_of_them_in_common() -> None:
    assert nearest("SMP3O5", ["SMP305", "SMP709"]) == "SMP305"
    assert nearest("SMP999", ["SMP305", "SMP709"]) is None


def test_of_names_that_differ_in_case_the_first_is_meant() -> None:
    assert nearest("gov-1", ["GOV-01", "gov-01"]) == "GOV-01"
