"""Lines are put into mappings and taken out again; every other byte stays."""

import pytest
import yaml as pyyaml
from hypothesis import given
from source.test_yaml_properties import DATA, FAST

from smartcity_mp.source.edit import Below, EditError
from smartcity_mp.source.entries import add_entry, drop_entry
from smartcity_mp.source.yaml import parse

PATH: Below = ("former_ids", "A-1")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: x\n", "title: x\nformer_ids:\n  A-1: B-2\n"),
        ("title: x", "title: x\nformer_ids:\n  A-1: B-2"),
        ("\ufefftitle: x\r\n", "\ufefftitle: x\r\nformer_ids:\r\n  A-1: B-2\r\n"),
        ("title: x\n# akhir\n", "title: x\n# akhir\nformer_ids:\n  A-1: B-2\n"),
        ("  title: x\n", "  title: x\n  former_ids:\n    A-1: B-2\n"),
        ("{title: x}\n", "{title: x, former_ids: {A-1: B-2}}\n"),
        ("{title: x,\n}\n", "{title: x, former_ids: {A-1: B-2},\n}\n"),
        ("title: x\n...\n", "title: x\nformer_ids:\n  A-1: B-2\n...\n"),
        ("a: |\n  b", "former_ids:\n  A-1: B-2\na: |\n  b"),
        ("a: |+\n  b\n\n", "a: |+\n  b\n\nformer_ids:\n  A-1: B-2\n"),
        (
            "former_ids:\n  Z: Y # dulu\n\ntitle: x\n",
            "former_ids:\n  Z: Y # dulu\n  A-1: B-2\n\ntitle: x\n",
        ),
        ("former_ids: {Z: Y}\ntitle: x\n", "former_ids: {Z: Y, A-1: B-2}\ntitle: x\n"),
        ("{title: \u00a0}\n", "{title: \u00a0, former_ids: {A-1: B-2}}\n"),
        ("former_ids: {}\ntitle: x\n", "former_ids: {A-1: B-2}\ntitle: x\n"),
    ],
)
def test_there_and_back(before: str, after: str) -> None:
    added = add_entry(before.encode(), PATH, "B-2")
    assert added.decode() == after
    assert drop_entry(added, PATH).decode() == before


def test_an_empty_field_is_filled() -> None:
    added = add_entry(b"former_ids:\ntitle: x\n", PATH, "B-2")
    assert added == b"former_ids: {A-1: B-2}\ntitle: x\n"
    assert add_entry(b"", PATH, "B-2") == b"former_ids:\n  A-1: B-2\n"


def test_what_stands_around_a_line_stays() -> None:
    before = b"a: 1 # satu\n# tentang b\nb:\n- c: {d: e}   # x\n# akhir b\n\nf: 2\n"
    assert drop_entry(before, ("b",)) == b"a: 1 # satu\n# tentang b\n# akhir b\n\nf: 2\n"
    assert drop_entry(b"{a: 1, b: [2, 3], c: 4}", ("a",)) == b"{b: [2, 3], c: 4}"
    assert drop_entry(b"{a: 1, b: [2, 3], c: 4}", ("b",)) == b"{a: 1, c: 4}"


@pytest.mark.parametrize("path", [("b",), ("a", "b"), ("former_ids", "A-1", "x")])
def test_what_is_not_there_cannot_go(path: Below) -> None:
    with pytest.raises(EditError):
        drop_entry(b"a: 1\nformer_ids: {A-1: B}\n", path)


def test_what_is_there_is_not_added_again() -> None:
    with pytest.raises(EditError):
        add_entry(b"former_ids: {A-1: B}\n", PATH, "B-2")


@FAST
@given(DATA)
def test_any_mapping_can_be_added_to(data: dict[str, object]) -> None:
    for flow in (True, False):
        text = pyyaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False)
        content = text.encode()
        before = parse("f", content)
        if before.data is None or before.diagnostics or "former_ids" in before.data:
            continue
        added = add_entry(content, PATH, "B-2")
        assert parse("f", added).data == {**before.data, "former_ids": {"A-1": "B-2"}}
        assert drop_entry(added, PATH) == content
