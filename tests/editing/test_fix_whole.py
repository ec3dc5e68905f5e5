"""Over whole masterplans: only what findings name changes, nothing new is wrong, once is enough."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import count

import pytest
from cli.test_tired_evening import KLATEN, MISTAKES, Typed
from corrections import findings, fixed
from fuzz.case import case
from odd_masterplans import Memory

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing.fix import Fixed
from smartcity_mp.language.codes import CORRECTABLE

CORRECTED = 10
"""So many cases of which something is corrected are tried."""
UNREAD = "SMP0"
"""How codes begin of what keeps other findings from being seen."""
LEFT = {
    "quote not closed",
    "wrong indentation",
    "lines broken by a PDF",
    "two owners",
    "no number yet",
    "number sign that begins a text",
    "office that is not listed",
    "no id",
}
"""Mistakes of the tired evening of which only their author knows what was meant."""
OTHERWISE = {
    "colon in a text": 'issue: "Sampah rumah tangga: belum dipilah"',
    "colon in an item": '- "Manfaat: pengunjung tahu umbul yang lengang"',
    "dash of Word, saved as ANSI": "jalan tol Yogyakarta–Surakarta",
    "number sign in a text": 'innovation: "Wisata #1, pengunjung diarahkan ke umbul yang lengang"',
    "a dash for nothing": "urban_villages:\n",
}
"""What becomes of mistakes that are no other form of what stood there before."""


def words(lines: list[str]) -> list[str]:
    return re.findall(r"[^\W_]+", "\n".join(lines))


def unnamed(old: bytes, new: bytes, named: set[int]) -> Iterator[str]:
    """Lines of which words change though no finding stands there."""
    was, now = old.decode("utf-8-sig").split("\n"), new.decode("utf-8-sig").split("\n")
    for _, start, end, begin, stop in SequenceMatcher(None, was, now, False).get_opcodes():
        if words(was[start:end]) == words(now[begin:stop]):
            continue
        pairs = [*zip(was[start:end], now[begin:stop], strict=False)]
        if end - start != stop - begin and not named.intersection(range(start + 1, end + 2)):
            yield f"{start + 1}: {was[start:end]}"
        elif end - start == stop - begin:
            for number, (before, after) in enumerate(pairs, start + 1):
                if words([before]) != words([after]) and number not in named:
                    yield f"{number}: {before}"


def kind(found: Diagnostic) -> tuple[str, str]:
    """Not by its address, which begins with the id of the thing: that may be what is corrected."""
    return found.code, found.position.file


def test_only_what_is_named_changes_and_once_is_enough() -> None:
    corrected = 0
    for number in count(1):
        made = case(f"fix-{number}", ("values", "lines"), "city").files
        files = {path: content for path, content in made.items() if isinstance(content, bytes)}
        done = fixed(files)
        assert_only_what_is_named(files, done)
        corrected += bool(done.changes)
        if corrected == CORRECTED:
            break


def assert_only_what_is_named(files: dict[str, bytes], done: Fixed) -> None:
    first = findings(Memory(files))
    for path, new in done.changes.items():
        here = [found for found in done.done if found.position.file == path]
        assert here
        assert [*unnamed(files[path], new, {found.position.line for found in here})] == []
        assert new.count(b"\r\n") == files[path].count(b"\r\n")
    assert fixed(files | done.changes).changes == {}
    assert {found.code for found in done.done} <= CORRECTABLE
    left = findings(Memory(files | done.changes))
    hides = any(f.code.startswith(UNREAD) or f.code in ("SMP101", "SMP103") for f in done.done)
    new_ones = Counter(map(kind, left)) - Counter(map(kind, first))
    assert hides or not new_ones


TYPED = {name: one for name, one in MISTAKES.items() if isinstance(one, Typed)}


@pytest.mark.parametrize("name", TYPED)
def test_a_tired_evening_is_corrected_as_its_author_would(name: str) -> None:
    mistake = TYPED[name]
    files = {
        path.relative_to(KLATEN).as_posix(): path.read_bytes()
        for path in KLATEN.rglob("*.*")
        if path.is_file()
    }
    right = files[mistake.file].decode()
    encoding = "cp1252" if name.endswith("ANSI") else "utf-8"
    files[mistake.file] = right.replace(mistake.right, mistake.wrong).encode(encoding)
    changes = fixed(files).changes
    if name in LEFT:
        assert changes == {}
    elif name in OTHERWISE:
        assert [*changes] == [mistake.file]
        assert OTHERWISE[name] in changes[mistake.file].decode()
    else:
        assert changes == {mistake.file: right.encode()}
