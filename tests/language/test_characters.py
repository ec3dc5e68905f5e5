import pytest

from smartcity_mp.language.characters import as_seen, code_point, marked, unseen


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12\u00a0500", "U+00A0"), ("18\u200b", "U+200B"), ("\ufeffSlawi", "U+FEFF"),
        ("ka\u00adbupaten", "U+00AD"), ("1\u202f000", "U+202F"), ("a\u2060b", "U+2060"),
        ("Slawi", None), ("Kafé – 5 €", None), ("", None), ("a\tb c", None),
    ],
)  # fmt: skip
def test_what_cannot_be_seen_is_named(text: str, name: str | None) -> None:
    assert unseen(text) == name


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Slawi\u200b", "Slawi"), ("Kafe\u0301", "Kafé"), ("12\u00a0500", "12 500"),
        ("ka\u00adbupaten", "kabupaten"), ("\ufeffAdiwerna", "Adiwerna"), ("Slawi ", "Slawi "),
        ("a\u3000b", "a b"), ("x\u2212y", "x\u2212y"),
    ],
)  # fmt: skip
def test_text_as_it_is_seen(text: str, seen: str) -> None:
    assert as_seen(text) == seen
    assert as_seen(seen) == seen


def test_code_points_have_four_digits_or_more() -> None:
    assert (code_point("\t"), code_point("\U0010ffff")) == ("U+0009", "U+10FFFF")


def test_what_nobody_sees_is_named() -> None:
    assert marked("18\u200b") == "18[U+200B]"
    assert marked("12\u00a0500") == "12[U+00A0]500"
    assert marked("Slawi, Kafé") == "Slawi, Kafé"
