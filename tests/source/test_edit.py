"""Values and keys are changed by place; every other byte stays."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st
from source.test_yaml_properties import DATA, FAST, WORDS

from smartcity_mp.source import edit
from smartcity_mp.source.edit import Below, Edit, EditError, change, places, splice
from smartcity_mp.source.yaml import parse

ODD = (
    "# kode GOV-01 tetap di komentar\r\n"
    "id: GOV-01   # GOV-01\r\n"
    "satu: 'GOV-01'\r\n"
    'dua: "GOV-01"\r\n'
    "alir: {a: [GOV-01, 'GOV-01'],b:   \"GOV-01\"}\r\n"
    "blok: |-\r\n"
    "    GOV-01\r\n"
    "\r\n"
    "daftar:\r\n"
    "-   GOV-01\r\n"
    "- kosong:\r\n"
    "  jangkar: &x GOV-01\r\n"
    "panjang: ini 😀 dua\r\n"
    "  baris"
)
PATHS: tuple[Below, ...] = (
    ("id",),
    ("satu",),
    ("dua",),
    ("alir", "a", 0),
    ("alir", "a", 1),
    ("alir", "b"),
    ("blok",),
    ("daftar", 0),
    ("daftar", 1, "jangkar"),
)


@pytest.fixture(params=["C", "pure"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure":
        monkeypatch.setattr(edit, "PARSER", pyyaml.SafeLoader)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_all_else_stays(bom: bytes) -> None:
    content = bom + ODD.encode()
    changed = change(content, dict.fromkeys(PATHS, "EKO-7"))
    expected = ODD.replace("GOV-01", "EKO-7").replace("kode EKO-7", "kode GOV-01")
    assert changed == bom + expected.replace("# EKO-7", "# GOV-01").encode()
    assert change(changed, dict.fromkeys(PATHS, "GOV-01")) == content


@pytest.mark.parametrize(
    ("before", "path", "text", "after"),
    [
        ("a: b", ("a",), "c: d", "a: 'c: d'"),
        ("a: b", ("a",), "null", "a: 'null'"),
        ("a: b", ("a",), "it's", "a: it's"),
        ("a: 'b'", ("a",), "it's", "a: 'it''s'"),
        ("a: b", ("a",), "satu\ndua", 'a: "satu\\ndua"'),
        ('a: "b"', ("a",), 'c "d" \\', 'a: "c \\"d\\" \\\\"'),
        ("a:\nb: c", ("a",), "d", "a: d\nb: c"),
        ("a:   # isi\n", ("a",), "d", "a: d   # isi\n"),
        ("a:\n-\n- b", ("a", 0), "d", "a:\n- d\n- b"),
        ("{a: , b: c}", ("a",), "d", "{a: d , b: c}"),
        ("a: dua\n  baris # x\nb: c", ("a",), "satu", "a: satu # x\nb: c"),
        ("a: [b,c]", ("a", 1), "d, e", "a: [b,'d, e']"),
        ("a: >-\n  b\n\nc: d", ("a",), "e", "a: >-\n  e\n\nc: d"),
    ],
)
def test_a_value_is_quoted_where_it_must_be(
    before: str, path: Below, text: str, after: str
) -> None:
    assert change(before.encode(), {path: text}).decode() == after


def test_keys_are_changed_too() -> None:
    before = b"? a\n: 1\n'b': 2\nc: {d: e, f: g}\n"
    keys: dict[Below, str] = {("a",): "x", ("b",): "y: z", ("c", "f"): "h"}
    after = b"? x\n: 1\n'y: z': 2\nc: {d: e, h: g}\n"
    assert change(before, keys=keys) == after


@pytest.mark.parametrize(
    ("before", "path", "text"),
    [
        ("a: b", ("c",), "d"),
        ("a: {b: c}", ("a",), "d"),
        ("a: |\n  b\n  c\n", ("a",), "d"),
        ("a: [b]\n", ("a", 1), "d"),
        ("{a}", ("a",), "d"),
    ],
)
def test_what_cannot_be_done_is_not_done(before: str, path: Below, text: str) -> None:
    with pytest.raises(EditError):
        change(before.encode(), {path: text})


@pytest.mark.parametrize("content", [b"a: 1\nb: 2\n", b"a: 1\nb: 1\n"])
def test_a_key_does_not_become_its_neighbour(content: bytes) -> None:
    with pytest.raises(EditError):
        change(content, keys={("a",): "b"})


def test_of_two_equal_keys_the_first_counts() -> None:
    content = b"a: {b: 1}\na: {b: 2, c: 3}\n"
    assert change(content, {("a", "b"): "4"}) == b"a: {b: 4}\na: {b: 2, c: 3}\n"
    assert ("a", "c") not in places(content).values


def test_edits_do_not_overlap() -> None:
    content = "\ufeffa😀bc".encode()
    assert splice(content, [Edit(2, 3, "Z"), Edit(0, 1, "")]) == "\ufeff😀Zc".encode()
    assert splice(content, [Edit(4, 4, "!")]) == "\ufeffa😀bc!".encode()
    with pytest.raises(EditError):
        splice(content, [Edit(0, 2, "x"), Edit(1, 3, "y")])
    with pytest.raises(EditError):
        splice(content, [Edit(0, 9, "x")])


def test_lists_and_mappings_have_an_end() -> None:
    content = b"a:\n  b: [c, d]  # e\n  f:\n  - g\n\n# h\ni: {}\n"
    found = places(content)
    spans = {path: found.text[s.start : s.end] for path, s in found.groups.items()}
    assert spans[("a", "b")] == "[c, d]"
    assert spans[("a",)] == "b: [c, d]  # e\n  f:\n  - g"
    assert spans[("i",)] == "{}"
    assert found.groups[("a", "f")].is_list
    assert not found.groups[("a",)].is_flow


def leaves(data: Any, path: Below = ()) -> Iterator[Below]:
    if isinstance(data, dict | list):
        for key, item in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(item, (*path, key))
    else:
        yield path


@FAST
@given(DATA, WORDS, st.randoms(use_true_random=False), st.booleans())
def test_any_value_can_be_changed_or_is_refused(
    data: dict[str, Any], word: str, random: Any, flow: bool
) -> None:
    text = pyyaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    content = text.encode()
    before = parse("f", content)
    paths = [*leaves(before.data)]
    if before.data is None or before.diagnostics or () in paths or not paths:
        return
    found = places(content)
    assert set(found.values) == set(paths)
    path = random.choice(paths)
    old = found.values[path]
    try:
        changed = change(content, {path: word})
    except EditError:
        assert old.style in ("|", ">") or not old.text
        return
    now = places(changed)
    at = now.values[path]
    assert at.text.strip("\n") == word.strip("\n")
    assert now.text[: at.start] == found.text[: at.start]
    assert now.text[at.end :].lstrip() == found.text[old.end :].lstrip()
