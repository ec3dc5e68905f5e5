"""Whatever is written: data come back as they were dumped, and no text makes the reader fail."""

from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartcity_mp.language.characters import unseen
from smartcity_mp.source import yaml
from smartcity_mp.source.text import FORBIDDEN, Place
from smartcity_mp.source.yaml import Document, Node, parse

CHARACTERS = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cn", "Co", "Cs"),
).filter(lambda char: not FORBIDDEN.match(char))
WORDS = st.text(CHARACTERS, max_size=12) | st.sampled_from(
    [
        "null",
        "~",
        "",
        "yes",
        "1_000",
        "33.70",
        "a: b",
        "- a",
        "#",
        "&a",
        "*a",
        "!a",
        "<<",
        "a\nb",
        "\t",
    ]
)
KEYS = st.text(CHARACTERS, min_size=1, max_size=8).filter(lambda text: unseen(text) is None)
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        WORDS,
        lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS, below, max_size=4),
        max_leaves=12,
    ),
    max_size=5,
)
FAST = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def read(text: str, parser: Any) -> Document:
    before = yaml.PARSER
    yaml.PARSER = parser
    try:
        return parse("f.yaml", text.encode())
    finally:
        yaml.PARSER = before


def as_positions(node: Node | Place | None, data: Any) -> Any:
    """Positions as plain data, to compare; an empty value stands where each parser likes."""
    if isinstance(node, Node):
        below = {name: as_positions(place, data[name]) for name, place in node.values.items()}
        keys = {name: (place.line, place.column) for name, place in node.keys.items()}
        return node.line, node.column, node.flow, keys, below
    return None if node is None or data is None else (node.line, node.column)


def same_shape(data: Any, node: Node | Place) -> bool:
    """Whether there is a position for every value of the data, and no other."""
    if isinstance(data, dict):
        assert isinstance(node, Node)
        same = set(data) == set(node.keys) == set(node.values)
        return same and all(same_shape(data[key], node.values[key]) for key in data)
    if isinstance(data, list):
        assert isinstance(node, Node)
        same = list(node.values) == list(range(len(data)))
        return same and all(same_shape(item, node.values[n]) for n, item in enumerate(data))
    return not isinstance(node, Node)


@FAST
@given(DATA, st.sampled_from(["'", '"', None]), st.sampled_from([True, False, None]))
def test_dumped_data_come_back(data: dict[str, Any], style: str | None, flow: bool | None) -> None:
    text = pyyaml.dump(
        data, default_style=style, default_flow_style=flow, allow_unicode=True, sort_keys=False
    )
    document = parse("f.yaml", text.encode())
    assert document.diagnostics == ()
    assert document.data == data
    assert document.root is not None
    assert same_shape(document.data, document.root)


@FAST
@given(DATA)
def test_both_parsers_read_the_same(data: dict[str, Any]) -> None:
    if not hasattr(pyyaml, "CSafeLoader"):
        pytest.skip("no libyaml here")
    text = pyyaml.dump(data, allow_unicode=True, width=30)
    fast, pure = read(text, pyyaml.CSafeLoader), read(text, pyyaml.SafeLoader)
    assert (fast.data, fast.diagnostics) == (pure.data, pure.diagnostics)
    assert as_positions(fast.root, fast.data) == as_positions(pure.root, pure.data)


MASTERPLAN = """\
title: "Masterplan Smart City"
region: {code: 33.28, head: {title: Bupati, name: 'Nama'}}
goals:
  - id: TJ1
    statement: >-
      Meningkatnya mutu
      pelayanan
    objectives: [SS1.1, SS1.2]   # catatan
"""
MARKS = ["- ", ": ", "---\n", "...\n", "<<: ", "&a ", "*a", "!!int ", "\\u"]
SNIPPETS = st.sampled_from([*"[]{}:,-?#&*!|>'\"%@`\t\n\r\0\ue000 ", *MARKS]) | st.text(
    st.characters(codec="utf-8"), max_size=3
)
CHANGES = st.lists(
    st.tuples(st.integers(0, 250), st.integers(0, 6), SNIPPETS), min_size=1, max_size=6
)


def changed(text: str, changes: list[tuple[int, int, str]]) -> str:
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    return text


@FAST
@given(CHANGES)
def test_no_text_makes_it_fail(changes: list[tuple[int, int, str]]) -> None:
    text = changed(MASTERPLAN, changes)
    content = text.encode()
    document = parse("f.yaml", content)
    if document.data is None:
        assert document.diagnostics and document.root is None
    else:
        assert document.root is not None
        assert same_shape(document.data, document.root)
    lines = text.replace("\r\n", "\n").split("\n")
    for found in document.diagnostics:
        line, column = found.position.line, found.position.column
        assert 1 <= line <= len(lines) + 1
        assert 1 <= column <= max(map(len, lines)) + 2


@FAST
@given(CHANGES)
def test_both_parsers_refuse_the_same(changes: list[tuple[int, int, str]]) -> None:
    if not hasattr(pyyaml, "CSafeLoader"):
        pytest.skip("no libyaml here")
    text = changed(MASTERPLAN, changes)
    fast, pure = read(text, pyyaml.CSafeLoader), read(text, pyyaml.SafeLoader)
    if fast.data is not None and pure.data is not None:
        assert (fast.data, fast.diagnostics) == (pure.data, pure.diagnostics)
        assert as_positions(fast.root, fast.data) == as_positions(pure.root, pure.data)


@given(st.binary(max_size=200))
@FAST
def test_no_bytes_make_it_fail(content: bytes) -> None:
    document = parse("f.yaml", content)
    assert (document.data is None) == (document.root is None)
    assert document.data is not None or document.diagnostics
