from pathlib import Path

import smartcity_mp
from smartcity_mp.language.pair import half

SRC = Path(smartcity_mp.__file__).parent


def test_a_text_of_two_languages_has_a_half_for_each() -> None:
    assert half("Nama | Name", "id") == "Nama"
    assert half("Nama | Name", "en") == "Name"


def test_a_text_of_one_language_is_whole_in_both() -> None:
    assert half("quick win", "id") == half("quick win", "en") == "quick win"
    assert half("a|b", "en") == "a|b"


def test_a_pair_is_parted_in_one_place() -> None:
    parting = [path.name for path in SRC.rglob("*.py") if '" | "' in path.read_text("utf-8")]
    assert parting == ["pair.py"]
