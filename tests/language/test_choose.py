import pytest

from smartcity_mp.language.choose import language_of


@pytest.mark.parametrize(
    ("words", "environ", "language"),
    [
        ("", {}, "id"),
        ("validate --lang en", {}, "en"),
        ("--lang=en validate", {}, "en"),
        ("--lang=id validate --lang en", {}, "en"),
        ("validate --lang id", {"SMARTCITY_MP_LANG": "en"}, "id"),
        ("validate -- --lang en", {}, "id"),
        ("validate --lang", {}, "id"),
        ("--lang --lang=en", {}, "id"),
        ("--lang fr", {"SMARTCITY_MP_LANG": "en"}, "en"),
        ("", {"SMARTCITY_MP_LANG": "en"}, "en"),
        ("", {"SMARTCITY_MP_LANG": "id", "LANG": "en_US.UTF-8"}, "id"),
        ("", {"SMARTCITY_MP_LANG": "fr", "LANG": "en_US.UTF-8"}, "en"),
        ("", {"SMARTCITY_MP_LANG": ""}, "id"),
        ("", {"LANG": "en_US.UTF-8"}, "en"),
        ("", {"LANG": "en"}, "en"),
        ("", {"LANG": "en-GB"}, "en"),
        ("", {"LANG": "id_ID.UTF-8"}, "id"),
        ("", {"LANG": "de_DE.UTF-8"}, "id"),
        ("", {"LANG": "C"}, "id"),
        ("", {"LANG": "enigma"}, "id"),
        ("", {"LC_MESSAGES": "en_GB@euro", "LANG": "id_ID"}, "en"),
        ("", {"LC_ALL": "id_ID", "LC_MESSAGES": "en_GB", "LANG": "en_GB"}, "id"),
        ("", {"LC_ALL": "", "LANG": "en_GB"}, "en"),
        ("", {"LC_ALL": "C.UTF-8", "LANG": "en_GB"}, "id"),
    ],
)
def test_language_of(words: str, environ: dict[str, str], language: str) -> None:
    assert language_of(words.split(), environ) == language
