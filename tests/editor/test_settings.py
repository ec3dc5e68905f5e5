"""Settings of an editor: ours come in, and those of the user stay."""

import json

import pytest

from smartcity_mp.editor.settings import EXTENSIONS, SETTINGS, lacking, merged, wanted


def joined(there: bytes | None, path: str = SETTINGS) -> dict[str, object]:
    content = merged(path, there)
    assert content is not None
    found: dict[str, object] = json.loads(content)
    return found


@pytest.mark.parametrize("there", [None, b"", b"  \n", b"{}", b"\xef\xbb\xbf{}"])
def test_where_nothing_is_set_all_is_ours(there: bytes | None) -> None:
    assert joined(there) == wanted()[SETTINGS]


def test_other_settings_stay_in_their_order_and_indentation() -> None:
    there = b'{\n    "editor.fontSize": 15,\n    "yaml.schemas": {"./x.json": "x.yaml"}\n}\n'
    found = joined(there)
    assert list(found)[:2] == ["editor.fontSize", "yaml.schemas"]
    ours = wanted()[SETTINGS]["yaml.schemas"]
    assert found["yaml.schemas"] == {"./x.json": "x.yaml", **ours}
    assert (merged(SETTINGS, there) or b"").startswith(b'{\n    "editor.fontSize": 15,\n    "yaml.')


def test_what_the_user_has_set_otherwise_stays() -> None:
    mine = {"yaml.format.enable": True, "redhat.telemetry.enabled": True}
    assert mine.items() <= joined(json.dumps(mine).encode()).items()


def test_recommendations_are_added_to_those_there_are() -> None:
    there = b'{"recommendations": ["a.b"], "unwantedRecommendations": ["c.d"]}'
    assert joined(there, EXTENSIONS) == {
        "recommendations": ["a.b", "redhat.vscode-yaml"],
        "unwantedRecommendations": ["c.d"],
    }


@pytest.mark.parametrize("path", [SETTINGS, EXTENSIONS])
def test_what_is_whole_is_not_touched(path: str) -> None:
    whole = merged(path, None)
    assert whole and merged(path, whole) == whole and lacking(path, whole) == {}
    tight = json.dumps(wanted()[path]).encode()
    assert merged(path, tight) == tight
    commented = b"// ours, and a comment\n" + whole.replace(b"\n}", b", /* last */\n}")
    assert merged(path, commented) == commented


@pytest.mark.parametrize(
    "there",
    [
        b'{"a": 1, // why\n"b": 2}',
        b'{"a": 1,}',
        b"[]",
        b"?",
        b"\xff\xfe{}",
        b'{"yaml.schemas": "none"} // odd',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_joined_without_loss_is_left(there: bytes) -> None:
    assert merged(SETTINGS, there) is None
    assert lacking(SETTINGS, there) == wanted()[SETTINGS]


def test_of_settings_with_comments_only_what_is_missing_is_told() -> None:
    ours = wanted()[SETTINGS]
    first = next(iter(ours["yaml.schemas"]))
    some = {**ours, "yaml.schemas": {first: "elsewhere.yaml", "//": "no comment"}}
    del some["yaml.yamlVersion"]
    there = f"/* mine */ {json.dumps(some)}".encode()
    rest = {path: glob for path, glob in ours["yaml.schemas"].items() if path != first}
    assert lacking(SETTINGS, there) == {"yaml.schemas": rest, "yaml.yamlVersion": "1.2"}


@pytest.mark.parametrize(
    "setting",
    [
        '"a": "\\ud800"', '"a": "\\u00e9"', '"a": 1e2', '"a": 1e400',
        '"a": 12345678901234567890.10',
        '"a": 1, "a": 2', '"yaml.schemas": ["x"]', '"yaml.schemas": {"a": 1, "a": 2}',
    ],
)  # fmt: skip
def test_what_json_would_not_write_as_it_stands_is_left(setting: str) -> None:
    assert merged(SETTINGS, f"{{{setting}}}".encode()) is None


@pytest.mark.parametrize("setting", ['"yaml.schemas": []', '"yaml.schemas": null', '"a": "é\\\\n"'])
def test_a_second_time_nothing_is_added(setting: str) -> None:
    once = merged(SETTINGS, f"{{{setting}}}".encode())
    assert once is not None and lacking(SETTINGS, once) == {}
    assert merged(SETTINGS, once) == once


def test_marks_and_line_ends_of_the_file_are_kept() -> None:
    made = merged(SETTINGS, b'\xef\xbb\xbf{\r\n  "a": 1\r\n}\r\n')
    assert made is not None and made.startswith(b'\xef\xbb\xbf{\r\n  "a": 1,\r\n')
    assert made.count(b"\n") == made.count(b"\r\n") > 5
