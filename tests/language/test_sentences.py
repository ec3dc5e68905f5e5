from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.language import sentences
from smartcity_mp.language.catalogue.said import Said
from smartcity_mp.language.sentences import LONGEST, hint, one_line, sentence


@pytest.fixture(autouse=True)
def catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue of one code that shows every way to write."""
    said = Said(
        id='kata "{text}"[[; {a} {b}]]',
        en='word "{text}"[[; {a} {b}]]',
        hint_id="Pilih {text} {label:spoken} {kind:kind} {found:shape}.",
        hint_en="Choose {text} {label:spoken} {kind:kind} {found:shape}.",
    )
    figures = Said(
        id="{n:number} {m:rupiah}",
        en="{n:number} {m:rupiah}",
        by="which",
        variants={"odd": ("ganjil {n}", "odd {n}", "Ganjil.", "Odd.")},
    )
    monkeypatch.setattr(sentences, "SENTENCES", {"X": said, "N": figures})


def test_values_and_optional_parts() -> None:
    assert sentence("X", {"text": "t"}, "en") == 'word "t"'
    assert sentence("X", {"text": "t", "a": 1, "b": 2}, "en") == 'word "t"; 1 2'
    for absent in (None, "", ()):
        assert sentence("X", {"text": "t", "a": 1, "b": absent}, "en") == 'word "t"'
    assert sentence("X", {"text": None}, "en") == 'word "–"'
    assert sentence("X", {"text": ("a", "b")}, "en") == 'word "a, b"'
    assert sentence("X", {"text": "t", "a": 0, "b": False}, "en") == 'word "t"; 0 False'


def test_a_value_that_is_not_passed_is_a_bug() -> None:
    with pytest.raises(KeyError):
        sentence("X", {}, "en")


def test_words_in_the_language_of_the_person() -> None:
    values = {"text": "t", "label": "Nama | Name", "kind": "objective", "found": "list"}
    assert hint("X", values, "id") == "Pilih t Nama sasaran daftar."
    assert hint("X", values, "en") == "Choose t Name objective a list."
    whole = values | {"label": "Nama", "kind": "unheard-of"}
    assert hint("X", whole, "en") == "Choose t Nama unheard-of a list."


def test_figures_in_the_language_of_the_person() -> None:
    values = {"n": Decimal("1250.5"), "m": 2_000_000}
    assert sentence("N", values, "id") == "1.250,5 Rp2.000.000"
    assert sentence("N", values, "en") == "1,250.5 Rp2,000,000"
    assert sentence("N", {"n": "1250.5", "m": None}, "id") == "1250.5 –"


def test_variants() -> None:
    odd = MappingProxyType({"n": 1, "m": 2, "which": "odd"})
    assert sentence("N", odd, "id") == "ganjil 1"
    assert hint("N", odd, "en") == "Odd."
    assert sentence("N", {**odd, "which": "even"}, "id") == "1 Rp2"


@pytest.mark.parametrize(
    "text", ["{0.__class__}", "{text}", "{a:rupiah}", "[[x]]", "]] {b} [[", "%s", "\\1", r"\g<0>"]
)
def test_values_are_never_read_as_templates(text: str) -> None:
    assert sentence("X", {"text": text}, "en") == f'word "{text}"'
    assert sentence("X", {"text": text, "a": text, "b": "B"}, "en") == f'word "{text}"; {text} B'


def test_a_sentence_is_one_line_that_no_terminal_obeys() -> None:
    text = "a\nb\r\nc\td\x1b[31me\x85f\u2028g\u202eh\udc80i"
    assert sentence("X", {"text": text}, "en") == 'word "a b c d [31me f g h i"'


def test_a_long_value_is_cut() -> None:
    said = sentence("X", {"text": "p" * 5000}, "en")
    assert said == f'word "{"p" * (LONGEST - 1)}…"'
    assert sentence("X", {"text": "p" * LONGEST}, "en") == f'word "{"p" * LONGEST}"'


@given(st.text())
def test_no_text_breaks_the_line(text: str) -> None:
    said = one_line(text)
    assert said.isprintable() or all(char >= " " for char in said)
    assert len(said.splitlines()) <= 1
    assert len(said) <= len(text)
