"""Fields get other values of any kind, or none, and lists other items; every other byte stays."""

from collections.abc import Iterator

import pytest
from masterplans import EXAMPLE

from smartcity_mp.source.edit import Below, EditError, Places, places
from smartcity_mp.source.entries import Value, add_entry
from smartcity_mp.source.lists import change_list, drop_item
from smartcity_mp.source.values import set_values
from smartcity_mp.source.yaml import parse

LONG = "Satu kalimat yang panjang: lebih dari yang muat dalam satu baris, maka dilipat. " * 3


@pytest.mark.parametrize(
    ("before", "path", "value", "after"),
    [
        ("a: 1 # satu\n", ("a",), "2", "a: 2 # satu\n"),
        ("a: 1 # satu\n", ("a",), None, "a: # satu\n"),
        ("a: {b: 1, c: 2}\n", ("a", "b"), None, "a: {b: , c: 2}\n"),
        ("a: {b: 1, c: 2}\n", ("a", "d"), "3", "a: {b: 1, c: 2, d: 3}\n"),
        ("a:\nb: 1\n", ("a",), ("x", "y, z"), "a: [x, 'y, z']\nb: 1\n"),
        ("a: 5\n", ("a",), {"min": "1", "max": "2"}, "a: {min: 1, max: 2}\n"),
        ("a: {min: 1, max: 2} # ya\n", ("a",), "5", "a: 5 # ya\n"),
        ("a: [x] # ya\n", ("a",), None, "a: [] # ya\n"),
        ("a: [x, y] # ya\n", ("a",), ("y",), "a: [y] # ya\n"),
        ("a:\n  - x # satu\n  # dua\n  - y\n", ("a",), ("x", "z"),
         "a:\n  - x # satu\n  # dua\n  - z\n"),
        ("a:\n- x\n- y\nb: 1\n", ("a",), ("x", "y", "z"), "a:\n- x\n- y\n- z\nb: 1\n"),
        ("a:\n- x\n- y\nb: 1\n", ("a",), ("y",), "a:\n- y\nb: 1\n"),
        ("a:\r\n- x\r\n- y\r\n", ("a",), ("w", "x", "y"), "a:\r\n- w\r\n- x\r\n- y\r\n"),
        ("a: >-\n  satu\n  dua\n\nb: 1\n", ("a",), "tiga", "a: >-\n  tiga\n\nb: 1\n"),
        ("a: |\n  satu\n  dua\nb: 1\n", ("a",), "x\ny", "a: |\n  x\n  y\nb: 1\n"),
        ("a: >-\n  satu\n  dua\nb: 1\n", ("a",), None, "a:\nb: 1\n"),
        ("a: >-\n  satu\n  dua\nb: 1\n", ("a",), "x\ny", "a: >-\n  x\n\n  y\nb: 1\n"),
        ("l:\n  - a: 1\n    b: 2\n  - a: 3\n", ("l", 0, "c"), "4",
         "l:\n  - a: 1\n    b: 2\n    c: 4\n  - a: 3\n"),
        ("l:\n  - a: 1\n    b: >-\n      satu\n\n  - a: 3\n", ("l", 0, "c"), "4",
         "l:\n  - a: 1\n    b: >-\n      satu\n    c: 4\n\n  - a: 3\n"),
        ("l:\n  - {a: 1}\n", ("l", 0, "b", "c"), "4", "l:\n  - {a: 1, b: {c: 4}}\n"),
        ("b:\n  x:\n    2025: 1\n", ("b", "y", "2026"), "4",
         "b:\n  x:\n    2025: 1\n  y:\n    2026: 4\n"),
    ],
)  # fmt: skip
def test_a_value_changes_and_nothing_else(
    before: str, path: Below, value: Value | None, after: str
) -> None:
    changed = set_values(before.encode(), {path: value})
    assert changed.decode() == after
    assert not parse("", changed).diagnostics


def test_what_is_empty_already_stays() -> None:
    assert set_values(b"a: 1\n", {("b",): None}) == b"a: 1\n"


def test_a_long_text_is_folded_where_it_is_new() -> None:
    changed = add_entry(b"l:\n  - a: 1\n", ("l", 0, "b"), LONG.strip())
    lines = changed.decode().split("\n")
    assert lines[2] == "    b: >-"
    assert max(map(len, lines)) <= 100
    assert parse("", changed).data == {"l": [{"a": "1", "b": LONG.strip()}]}


@pytest.mark.parametrize("path", [("a", "b"), ("l", 3, "b"), ("l", "b")])
def test_what_has_no_place_is_refused(path: Below) -> None:
    with pytest.raises(EditError):
        set_values(b"a: 1\nl: [{a: 1}]\n", {path: "x"})


def test_an_item_goes_with_its_lines() -> None:
    text = b"l:\n  # satu\n  - a: 1\n    b: >-\n      x\n\n  # dua\n  - a: 2\nz: 1\n"
    assert drop_item(text, ("l",), 0) == b"l:\n  # satu\n\n  # dua\n  - a: 2\nz: 1\n"
    assert drop_item(b"l: [{a: 1}, {a: 2}]\n", ("l",), 0) == b"l: [{a: 2}]\n"
    assert drop_item(b"l: [{a: 1}, {a: 2}]\n", ("l",), 1) == b"l: [{a: 1}]\n"
    assert parse("", drop_item(b"l:\n  - a: 1\nz: 1\n", ("l",), 0)).data == {"l": None, "z": "1"}
    with pytest.raises(EditError):
        drop_item(text, ("l",), 2)


def test_every_list_of_the_example_bears_any_change() -> None:
    seen = 0
    for file in sorted(EXAMPLE.rglob("*.yaml")):
        content = file.read_bytes()
        for path, texts in lists(places(content)):
            seen += 1
            for wanted in (
                [*texts, "baru: satu"], texts[1:], texts[:-1], ["baru", *texts], texts[::-1]
            ):  # fmt: skip
                changed = set_values(content, {path: tuple(wanted)})
                assert at(parse("", changed).data, path) == (wanted or [])
                assert changed.count(b"#") == content.count(b"#")
            with pytest.raises(EditError):
                change_list(content, (*path, "x"), ["y"])
    assert seen > 200


def test_every_value_of_the_example_bears_any_change() -> None:
    seen = 0
    for file in sorted((EXAMPLE / "quick-wins").glob("*.yaml")):
        content = file.read_bytes()
        before = parse("", content).data
        for path, scalar in places(content).values.items():
            if isinstance(path[-1], int):
                continue
            seen += 1
            for wanted in ("5", LONG.strip(), "dua\nbaris", None):
                after = parse("", set_values(content, {path: wanted})).data
                said = at(after, path)
                assert (said.rstrip("\n") if said else said) == wanted, scalar
                assert with_none(after, path) == with_none(before, path)
    assert seen > 300


def lists(found: Places) -> Iterator[tuple[Below, list[str]]]:
    for path, group in found.groups.items():
        texts = [scalar.text for at, scalar in found.values.items() if at[:-1] == path]
        if group.is_list and texts:
            yield path, texts


def at(data: object, path: Below) -> object:
    for part in path:
        data = data[part]  # type: ignore[index]
    return data


def with_none(data: object, path: Below) -> object:
    if not path:
        return None
    if isinstance(data, dict):
        return {k: with_none(v, path[1:]) if k == path[0] else v for k, v in data.items()}
    assert isinstance(data, list)
    return [with_none(v, path[1:]) if n == path[0] else v for n, v in enumerate(data)]
