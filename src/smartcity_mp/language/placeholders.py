"""Texts that only hold the place of one: `-`, `n/a`, TBD, "isi di sini"."""

import string
from collections.abc import Iterable

_LONGEST = 40
_MARKS = string.punctuation.replace("%", "") + string.whitespace + "–—…•·“”‘’«»×✓□■●○→\u00a0"
"""What may stand around a word, or alone. A percent sign alone is a unit."""
_WORDS = {
    "n/a", "na", "n.a", "tba", "tbc", "tbd", "t.b.a", "t.b.d", "todo", "to do", "to-do", "null",
    "nil", "none", "placeholder", "isi", "diisi", "isi di sini", "isi disini", "isikan di sini",
    "diisi di sini", "diisi disini", "diisi nanti", "diisi kemudian", "diisi kembali", "akan diisi",
    "belum diisi", "harap diisi", "mohon diisi", "silakan diisi", "silakan isi", "menyusul",
    "data menyusul", "masih menyusul", "belum diketahui", "belum ditentukan", "fill in",
    "fill in here", "fill this in", "to be announced", "to be completed", "to be decided",
    "to be determined", "to be filled", "to be filled in",
}  # fmt: skip
_REQUESTS = (
    "isi ",
    "isikan ",
    "diisi ",
    "tulis ",
    "masukkan ",
    "nama ",
    "judul ",
    "fill ",
    "name ",
)


def holds_place(text: str) -> bool:
    """Whether a text is such a mark. Most are too long for one."""
    if len(text) > _LONGEST:
        return text[:11].casefold() == "lorem ipsum"
    return bool(text) and _is_mark(text)


def lacks_number(text: str) -> bool:
    """Whether a text only holds the place of a number, such as that of a decree: no digit."""
    return not any(map(str.isdecimal, text))


def any_holds_place(texts: Iterable[object]) -> bool:
    """Whether there is such a mark among many values; four times as fast as one by one."""
    few = [
        text
        for text in texts
        if type(text) is str and text and (len(text) <= _LONGEST or text[0] in "lL")
    ]
    return any(map(holds_place, few))


def _is_mark(text: str) -> bool:
    bare = text.strip(_MARKS).casefold()
    if not bare or bare in _WORDS or bare.startswith("lorem ipsum"):
        return True
    if text[0] in "<[{(" and text[-1] in ">]})":
        return f"{bare} ".startswith(_REQUESTS)
    return len(bare) > 2 and not bare.strip("x")


def placeholder(label: str, language: str) -> str:
    """A text that holds the place of what a label names, and is known as such a mark."""
    asked = f"({'fill in' if language == 'en' else 'isi'} {label[:1].lower()}{label[1:]})"
    return (
        asked
        if holds_place(asked)
        else f"({'fill in here' if language == 'en' else 'isi di sini'})"
    )
