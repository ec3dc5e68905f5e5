"""YAML text to data: what is refused and where, and that nothing else is touched."""

import time
from collections.abc import Iterator
from time import process_time

import pytest
import yaml as pyyaml

from smartcity_mp.diagnostics import Severity
from smartcity_mp.source import yaml
from smartcity_mp.source.causes import MAX_DEPTH
from smartcity_mp.source.text import MAX_BYTES, Mark, decode
from smartcity_mp.source.yaml import Document, Node, parse

PARSERS = {"c": getattr(pyyaml, "CSafeLoader", None), "pure": pyyaml.SafeLoader}


@pytest.fixture(params=[name for name, parser in PARSERS.items() if parser])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of PyYAML's two parsers in turn."""
    monkeypatch.setattr(yaml, "PARSER", PARSERS[request.param])


BOTH = pytest.mark.usefixtures("parser")


def read(text: str | bytes) -> Document:
    return parse("f.yaml", text if isinstance(text, bytes) else text.encode())


def found(document: Document) -> list[tuple[str, int, int]]:
    assert all(item.position.file == "f.yaml" for item in document.diagnostics)
    assert all(item.severity is Severity.ERROR for item in document.diagnostics)
    return [(item.code, item.position.line, item.position.column) for item in document.diagnostics]


def spots(node: Node | Mark, path: tuple[str | int, ...] = ()) -> Iterator[tuple[object, ...]]:
    """Every position below a node: (path, line, column), keys marked with "key"."""
    yield path, node.line, node.column
    if isinstance(node, Node):
        for key, mark in node.keys.items():
            yield (*path, key, "key"), mark.line, mark.column
        for name, below in node.values.items():
            yield from spots(below, (*path, name))


# What is refused; what can still be read is read.

REFUSED: list[tuple[str, str | bytes, list[tuple[str, int, int]]]] = [
    ("duplicate key", "a: 1\nb: 2\n  \na: 3\n", [("SMP007", 4, 1)]),
    ("duplicate key in flow", "x: {ab: 1, ab: 2}\n", [("SMP007", 1, 12)]),
    ("the same key quoted", "a: 1\n'a': 2\n", [("SMP007", 2, 1)]),
    ("list as key", "? [a]\n: b\nc: d\n", [("SMP008", 1, 3)]),
    ("mapping as key", "x: {{ a }}\n", [("SMP008", 1, 5)]),
    ("null as key", "null: 1\n", [("SMP008", 1, 1)]),
    ("no key", "?\n: 1\n", [("SMP008", 1, 2)]),
    ("anchor", "a: &b 1\n", [("SMP009", 1, 4)]),
    ("anchor of a mapping", "a: &b\n  c: d\n", [("SMP009", 1, 4)]),
    ("alias", "a: &b 1\nc:\n  - *b\n", [("SMP009", 1, 4), ("SMP009", 3, 5)]),
    ("alias as key", "a: &b x\n*b : 1\n", [("SMP009", 1, 4), ("SMP009", 2, 1)]),
    ("alias nowhere anchored", "a: *b\n", [("SMP009", 1, 4)]),
    ("tag", "a: !!int 5\n", [("SMP010", 1, 4)]),
    ("own tag", "a:\n  - !baru x\n", [("SMP010", 2, 5)]),
    ("tag of a mapping", "a: !!omap {b: c}\n", [("SMP010", 1, 4)]),
    ("python tag", 'a: !!python/object/apply:os.system ["true"]\n', [("SMP010", 1, 4)]),
    ("merge key", "a: {b: 1}\n<<: {c: 2}\n", [("SMP011", 2, 1)]),
    ("merge of an alias", "a: &x {b: 1}\n<<: *x\n", [("SMP009", 1, 4), ("SMP011", 2, 1)]),
    ("two documents", "a: 1\n---\nb: 2\n", [("SMP012", 2, 1)]),
    ("list on top", "- a\n- b\n", [("SMP013", 1, 1)]),
    ("text on top", "\n  judul\n", [("SMP013", 2, 3)]),
    ("tab as indentation", "a:\n\tb: 1\n", [("SMP017", 2, 1)]),
    ("tab after spaces", "a:\n  \tb: 1\n", [("SMP017", 2, 3)]),
    ("tab before a dash", "a:\n\t- b\n", [("SMP017", 2, 1)]),
    ("control character", "a: 1\nb: x\x07y\n", [("SMP005", 2, 5)]),
    ("private use", "a: x\ue000\n", [("SMP005", 1, 5)]),
    ("far private use", "a: 😀\U00100000\n", [("SMP005", 1, 5)]),
    ("line separator", "a: x\u2028y\n", [("SMP005", 1, 5)]),
    ("next line", "a: x\x85y\n", [("SMP005", 1, 5)]),
    ("BOM in the middle", "a: x\ufeff\n", [("SMP005", 1, 5)]),
    ("return of old Macs", "a: x\rb: y\n", [("SMP005", 1, 5)]),
    ("turned writing", "a: b\nc: Rp\u202e100\n", [("SMP005", 2, 6)]),
    ("turned writing that ends", "a: x\u2069y\n", [("SMP005", 1, 5)]),
    ("escaped turned writing", 'a: "\\u202d1"\n', [("SMP005", 1, 4)]),
    (
        "no-break space as indentation",
        "m:\n  - a: b\n\u00a0\u00a0c: d\n",
        [("SMP017", 3, 1)],
    ),
    ("no-break space behind a dash", "m:\n  -\u00a0a: b\n    c: d\n", [("SMP017", 2, 4)]),
    ("no-break space behind a colon", "a:\u00a0b\nc: d\n", [("SMP017", 1, 3)]),
    ("narrow space behind a colon", "a: b\nc:\u202fd\n", [("SMP017", 2, 3)]),
    ("zero-width space in a name", "ti\u200btle: x\n", [("SMP005", 1, 1)]),
    ("pasted twice", "a: {b: c}\na: {b: c}\n", [("SMP007", 2, 1)]),
    ("three fields pasted twice", "a: 1\nb: 2\nc: 3\n" * 2, [("SMP007", 4, 1)]),
    (
        "item of a list without its dash",
        "m:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\n    c: 5\n",
        [("SMP007", 4, 5)],
    ),
    ("two fields, each twice", "a: 1\na: 2\nb: 3\nb: 4\n", [("SMP007", 2, 1), ("SMP007", 4, 1)]),
    ("escaped control character", 'a: b\nc: "x\\0y"\n', [("SMP005", 2, 4)]),
    ("escaped private use", 'a: "\\ue000"\n', [("SMP005", 1, 4)]),
    ("escaped return", 'a: "x\\ry"\n', [("SMP005", 1, 4)]),
    ("Latin-1", "a: 1\nb: caf\xe9 x\n".encode("latin-1"), [("SMP002", 2, 7)]),
    ("not UTF-8 after wide characters", "é: 😀".encode() + b"\xff", [("SMP002", 1, 5)]),
    ("not UTF-8 after a BOM", b"\xef\xbb\xbfa: \xff", [("SMP002", 1, 4)]),
    ("UTF-16", "a: 1\n".encode("utf-16"), [("SMP002", 1, 1)]),
    ("UTF-16 without a mark", "a: 1\n".encode("utf-16-be"), [("SMP002", 1, 1)]),
    ("UTF-16 the other way", "\na: 1\n".encode("utf-16-le"), [("SMP002", 1, 1)]),
    ("surrogates in UTF-8", b"a: \xed\xa0\x80", [("SMP002", 1, 4)]),
    ("too large", b"#" * (MAX_BYTES + 1), [("SMP003", 1, 1)]),
    ("too deep", "a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH, [("SMP014", 1, 3 + MAX_DEPTH)]),
]


@BOTH
@pytest.mark.parametrize(
    ("text", "expected"),
    [case[1:] for case in REFUSED],
    ids=[case[0] for case in REFUSED],
)
def test_refused(text: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    assert found(read(text)) == expected


@BOTH
def test_values_of_a_refusal() -> None:
    for text, values in {
        "a: 1\n\na: 2": {"key": "a", "first": 1},
        "a: &jangkar 1": {"name": "&jangkar", "char": "&"},
        "a: *jangkar": {"name": "*jangkar", "char": "*"},
        "a: !!int 1": {"tag": "!!int"},
        "a: !Maju terus": {"tag": "!Maju"},
        "a: \x07": {"char": "U+0007"},
        b"a: \xe9": {"byte": "E9"},
        b"#" * (MAX_BYTES + 1): {"limit": 2},
        "a: " + "[" * 60: {"limit": 50},
    }.items():
        (only,) = read(text).diagnostics
        assert only.values == values


@BOTH
@pytest.mark.parametrize("text", ["a: &Unggul\nb: 1", "a: !Unggul\nb: 1", "b: 1\na: *Unggul\n"])
def test_what_a_sign_leaves_empty_is_not_absent(text: str) -> None:
    document = read(text)
    assert len(document.diagnostics) == 1
    assert [spot[1] for spot in document.lost] == ["a"]


@BOTH
def test_what_can_be_read_is_kept() -> None:
    assert read("a: 1\na: 2\nb: 3\n").data == {"a": "1", "b": "3"}
    assert read("? [a]\n: b\nc: d\n").data == {"c": "d"}
    assert read("a: &x 1\nb: !!int 2\nc: *x\n").data == {"a": "1", "b": "2", "c": None}
    assert read("<<: {a: 1}\nb: 2\n").data == {"b": "2"}
    assert read('a: "x\\0y"\n').data == {"a": "xy"}
    for text in ("a: 1\n---\nb: 2\n", "- a\n", "a: [", "a: \x07\n", "a: " + "[" * 60):
        assert (read(text).data, read(text).root) == (None, None)


@BOTH
def test_what_was_lost_is_told() -> None:
    document = read("a: &x 1\nb: {c: [y, *x]}\nd: 1\nd: 2\ne:\n  <<: {f: 1}\n")
    root = document.root
    assert root is not None
    inner, own = root.values["b"], root.values["e"]
    assert isinstance(inner, Node) and isinstance(own, Node)
    expected = [(id(root), "d"), (id(own), None), (id(inner.values["c"]), 1)]
    assert [(id(node), name) for node, name in document.lost] == expected
    assert read("a: 1\nb: [c, d]\n").lost == ()


@BOTH
def test_more_than_one_refusal_comes_in_one_run() -> None:
    text = "a: &b 1\nc: !!int 2\na: 3\n<<: {d: 4}\ne: *b\n"
    assert [code for code, _, _ in found(read(text))] == [
        "SMP009", "SMP010", "SMP007", "SMP011", "SMP009",
    ]  # fmt: skip


# Syntax errors: PyYAML says them in English, in two ways; here they have names.

SYNTAX = [
    ("colon", "a: b: c\n", 1, 5),
    ("deeper", "a: b\n  c: d\n", 2, 3),
    ("deeper", "m:\n  - id: M1\n      b: x\n", 3, 7),
    ("first", "  a: x\nb: 1\n", 1, 3),
    ("no-space-colon", "a:b\nc: 1\n", 1, 2),
    ("no-space-colon", "m:\n  - id: M1\n    b:x\n", 3, 6),
    ("no-space-colon", "m:\n  - id:M1\n    b: x\n", 2, 7),
    ("no-space-colon", "x: {a:1, b: 2}\n", 1, 6),
    ("no-space-dash", "m:\n  -id: M1\n    b: x\n", 2, 3),
    ("no-space-dash", "m:\n  - a: b\n  -a: c\n", 3, 3),
    ("no-space-dash", "m:\n  - Satu\n  -Dua\n", 3, 3),
    ("other-dash", "m:\n  – id: M1\n    b: x\n", 2, 3),
    ("other-dash", "m:\n  - Satu\n  • Dua\n", 3, 3),
    ("other-dash", "m:\n  - Satu\n  * Dua\n", 3, 3),
    ("numbered", "m:\n  - Satu\n  2. Dua\n", 3, 3),
    ("other-colon", "a = x\nb: 2\n", 1, 3),
    ("other-colon", "a： x\nb: 2\n", 1, 2),
    ("other-colon", "a = x\n", 1, 3),
    ("no-name", ": x\n", 1, 1),
    ("curly", "a: “b: c”\n", 1, 4),
    ("curly", 'a: "b”\nc: 1\n', 1, 6),
    ("curly", "m:\n  - a: ‘b: c’\n", 2, 8),
    ("hash", "x: [a #1, b #2]\ny: 1\n", 1, 7),
    ("hash", "x: a #1\n  b\ny: 1\n", 1, 6),
    ("hash", "x #1: a\ny: 1\n", 1, 3),
    ("lone-dash", "a: -\nb: 1\n", 1, 4),
    ("under-dash", "m:\n  -\n  id: M1\n", 3, 3),
    ("comma", "a: [b, , c]\n", 1, 8),
    ("comma", "a: ]\n", 1, 4),
    ("open-quote", 'a: "b\nc: "d"\ne: 2\n', 1, 4),
    ("conflict-rest", "a: 1\n=======\nb: 2\n", 2, 1),
    ("conflict-rest", "a: 1\n>>>>>>> cabang\n", 2, 1),
    ("conflict-rest", "a: 1\n||||||| dasar\n", 2, 1),
    ("conflict-rest", "a: |\n  x\n=======\n", 3, 1),
    ("colon", "k" * 1100 + ": 1\n", 1, 1101),
    ("no-colon", "a: 1\nb\nc: 2\n", 2, 1),
    ("no-colon", "a:\n- b\nc\n", 3, 1),
    ("open-list", "x: 1\na: [1, 2\n", 2, 4),
    ("open-list", "a: [b\nc: d\n", 1, 4),
    ("open-list", "a: [b,\n  'c' d,\n  e]\n", 2, 7),
    ("open-mapping", "a: {b: 1\n", 1, 4),
    ("open-mapping", "a: {b: 1\nc: 2\n", 1, 4),
    ("open-mapping", "é: {b: c: d}\n", 1, 9),
    ("open-quote", "x: 1\na: 'b\n", 2, 4),
    ("open-quote", 'a: "b\n---\n', 1, 4),
    ("escape", 'a: "b\\q"\n', 1, 6),
    ("escape", 'a: "\\xzz"\n', 1, 5),
    ("escape", 'a: "b \\U00110000"\n', 1, 7),
    ("special", "a: @b\n", 1, 4),
    ("special", "a: `b\n", 1, 4),
    ("special", "a: %b\n", 1, 4),
    ("special", "a: *b*\n", 1, 4),
    ("special", "a: &\n", 1, 4),
    ("special", "a: !x! b\n", 1, 4),
    ("special", "a: !<b c\n", 1, 4),
    ("special", "a: ? b\n", 1, 4),
    ("special", "%YAML x\n---\na: 1\n", 1, 1),
    ("special", "%YAML 2.0\n---\na: 1\n", 1, 1),
    ("special", "%TAG !\n---\na: 1\n", 1, 1),
    ("dash", "a: - b\n", 1, 4),
    ("block", "a: |b\n  c\n", 1, 5),
    ("block", "a: >0\n  b\n", 1, 5),
    ("indentation", "a:\n  b: 1\n c: 2\n", 3, 2),
    ("indentation", "a: 1\n- b\n", 2, 1),
    ("indentation", "a:\n  - b\n c\n", 3, 2),
    ("conflict", "a: b\n<<<<<<< HEAD\nc: 1\n=======\nc: 2\n>>>>>>> cabang\n", 2, 1),
    ("trailing", "a: 'b' c\n", 1, 8),
    ("quote-inside", "a: 'it's b'\n", 1, 7),
    ("bracket-text", "a: [1] b\n", 1, 4),
    ("bracket-text", "a:\n  - [10.23, 28/11/2026] Bu Ani: tolong\n", 2, 5),
    ("no-colon", "a:\n  2027 1\n  2028 2\n  2029: 3\n", 2, 3),
    ("tab-colon", "a:\n  2027\t1\n  2028\t2\n  2029: 3\n", 2, 7),
    ("other-colon", "a:\n  2027 = 1\n  2028 = 2\n  2029: 3\n", 2, 8),
    ("trailing", "a: [b]]\n", 1, 7),
]


@BOTH
@pytest.mark.parametrize(("name", "text", "line", "column"), SYNTAX)
def test_syntax_error(name: str, text: str, line: int, column: int) -> None:
    document = read(text)
    assert found(document) == [("SMP006", line, column)]
    assert document.diagnostics[0].values["problem"] == name


def test_every_problem_of_the_table_was_provoked() -> None:
    from smartcity_mp.source import syntax

    named = {name for _, name in syntax._PROBLEMS} - {syntax.TAB, syntax.TOO_DEEP}
    assert len(named) >= 10
    assert named | {"trailing", "conflict"} <= {name for name, *_ in SYNTAX}


# Bombs: refused at once.

LONG = MAX_BYTES - 100
BOMBS = {
    "open brackets": "[" * LONG,
    "open braces": "{" * LONG,
    "closing brackets": "]" * LONG,
    "deep mappings": "a: " + "{a: " * (LONG // 4),
    "deep dashes": "- " * (LONG // 2),
    "question marks": "? " * (LONG // 2),
    "deep indentation": "\n".join(" " * n + "a:" for n in range(1900)),
    "long key": "k" * LONG + ": 1",
    "long quoted key": '"' + "k" * LONG + '": 1',
    "long flow key": '{"' + "k" * LONG + '": 1}',
    "open quote": "a: '" + "x\n" * (LONG // 2),
    "billion laughs": "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 500)),
    "anchors": "a: [" + "&a x, " * 20_000 + "]",
    "duplicates": "a: 1\n" * 20_000,
    "merge keys": "<<: {a: b}\n" * 20_000,
    "exclamation marks": "!" * LONG,
    "percents": "%" * LONG,
    "tabs": "\t" * LONG,
    "colons": ":" * LONG,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_bomb(text: str) -> None:
    begun = time.monotonic()
    document = read(text)
    assert time.monotonic() - begun < 10
    assert document.diagnostics


@pytest.mark.parametrize("name", ["open brackets", "deep mappings", "deep dashes", "long key"])
def test_bomb_of_the_pure_parser(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(yaml, "PARSER", pyyaml.SafeLoader)
    begun = time.monotonic()
    document = read(BOMBS[name][:100_000])
    assert time.monotonic() - begun < 10
    assert document.diagnostics


@BOTH
def test_the_deepest_nesting_is_read() -> None:
    depth = MAX_DEPTH - 1
    assert found(read("a: " + "[" * depth + "]" * depth)) == []
    assert found(read("a: " + "[" * (depth + 1) + "]" * (depth + 1)))[0][0] == "SMP014"


# What survives as it was typed.

TYPED = [
    "33.70", "01.02", "No", "yes", "on", "12:30", "2.16", "0x1F", "0o17", "1e3", ".5", "1_000",
    "+62", "-", "2024-01-01", "2024", "true", "NaN", ".inf", "=", "nULL", "1.250.000",
    "a b", "it's", "Rp5 miliar", "#x", "a#b", "a:b", "~x", "100%", "x & y", "x*y", "é😀",
]  # fmt: skip


@BOTH
@pytest.mark.parametrize("text", [text for text in TYPED if text not in ("-", "#x")])
def test_a_plain_scalar_stays_what_was_typed(text: str) -> None:
    document = read(f"a: {text}\nb: [{text}]\n{text}: c\n")
    assert document.diagnostics == ()
    assert document.data == {"a": text, "b": [text], text: "c"}


@BOTH
@pytest.mark.parametrize("text", [*TYPED, "null", "", "~"])
def test_a_quoted_scalar_stays_what_was_typed(text: str) -> None:
    single = text.replace("'", "''")
    assert read(f"a: '{single}'\nb: \"{text}\"\n").data == {"a": text, "b": text}


@BOTH
def test_null_is_what_is_empty_and_plain() -> None:
    text = "a:\nb: null\nc: ~\nd: [NULL, Null, x]\ne: {f, g: }\nh: # nothing\ni:\n  -\n"
    assert read(text).data == {
        "a": None, "b": None, "c": None, "d": [None, None, "x"], "e": {"f": None, "g": None},
        "h": None, "i": [None],
    }  # fmt: skip
    assert read("a: |\nb: >\nc: ''\n").data == {"a": "", "b": "", "c": ""}


@BOTH
@pytest.mark.parametrize("text", ["", "\n\n", "# catatan\n", "---\n", "null\n", "~", "\ufeff"])
def test_an_empty_file_is_an_empty_mapping(text: str) -> None:
    document = read(text)
    assert (document.data, document.diagnostics) == ({}, ())
    assert isinstance(document.root, Node)


@BOTH
def test_text_in_all_styles() -> None:
    text = "a: |\n  satu\n  dua\nb: >-\n  satu\n  dua\nc: satu\n  dua\nd: 'it''s'\ne: \"a\\tb\"\n"
    assert read(text).data == {
        "a": "satu\ndua\n", "b": "satu dua", "c": "satu dua", "d": "it's", "e": "a\tb",
    }  # fmt: skip


@BOTH
def test_one_document_with_its_marks() -> None:
    assert read("---\na: 1\n...\n").data == {"a": "1"}
    assert read("%YAML 1.1\n---\na: 1\n").data == {"a": "1"}


# Text that a comment cuts off.


@BOTH
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: Prioritas #1\n", [(1, 14)]),
        ("m:\n  - a: b\n  - Layanan #2 lagi\n", [(3, 13)]),
        ("a: Layanan ##2\n", [(1, 12)]),
        ("a: x ## catatan\nb: c ###\n", []),
        ("a: x # catatan\n", []),
        ("a: 'x' #catatan\nb: y#z\n#catatan\n", []),
        ("a: |\n  Prioritas #1\n", []),
        ("a: # catatan\n", []),
        ("r: #catatan\n  a: b\n", []),
        ("é: 'a #b' \nc: d #e\n", [(2, 6)]),
    ],
)
def test_a_hash_that_cuts_text_short(text: str, places: list[tuple[int, int]]) -> None:
    told = read(text).diagnostics
    assert [(item.position.line, item.position.column) for item in told] == places
    assert all((item.code, item.severity) == ("SMP019", Severity.WARNING) for item in told)


@BOTH
def test_a_field_that_a_hash_leaves_empty() -> None:
    document = read("a: #1 layanan\nm:\n  - #2\n")
    assert document.data == {"a": None, "m": [None]}
    told = [(name, item.position.line, item.values["text"]) for (_, name), item in document.cut]
    assert told == [("a", 1, "#1 layanan"), (0, 3, "#2")]


def test_many_hashes_on_one_line_are_read_in_a_second() -> None:
    begun = process_time()
    document = read("a: b" + " #c" * 600_000)
    assert [found.code for found in document.diagnostics] == ["SMP019"]
    assert process_time() - begun < 3


@BOTH
def test_a_file_of_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "MAX_VALUES", 10)
    assert found(read("a: [" + "x, " * 11 + "]\n")) == [("SMP020", 1, 4)]
    assert found(read("a: [" + "x, " * 9 + "]\n")) == []


@pytest.mark.parametrize("file", ["narratives/a.md", "templates/a.md.j2"])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n", (3, 1)),
        ("a\n>>>>>>> cabang\n", (2, 1)),
        ("a\n||||||| dasar\r\n", (2, 1)),
        ("Satu kalimat.\n=======\nlagi\n", (2, 1)),
        ("a\n\n=======\n", (3, 1)),
        ("Judul\n=======\n", None),
        ("> > > kutip\n========\n<<<<<<<a\n", None),
    ],
)
def test_what_a_merge_left_in_prose(file: str, text: str, place: tuple[int, int] | None) -> None:
    _, told = decode(file, text.encode())
    if place is None:
        assert told is None
    else:
        assert told is not None and told.code == "SMP006"
        assert (told.position.line, told.position.column) == place


# Positions.

PLACED = """\
title: Masterplan
region: {code: 33.28,  head: {name: "Ischak"}}
list:
  - a
  - b: [x, 'y z',
        "w"]
    c: |
      teks
    d:
"""
POSITIONS = [
    ((), 0, 0),
    (("title", "key"), 0, 0),
    (("region", "key"), 1, 0),
    (("list", "key"), 2, 0),
    (("title",), 0, 7),
    (("region",), 1, 8),
    (("region", "code", "key"), 1, 9),
    (("region", "head", "key"), 1, 23),
    (("region", "code"), 1, 15),
    (("region", "head"), 1, 29),
    (("region", "head", "name", "key"), 1, 30),
    (("region", "head", "name"), 1, 36),
    (("list",), 3, 2),
    (("list", 0), 3, 4),
]


@BOTH
def test_positions_of_keys_and_values() -> None:
    root = read(PLACED).root
    assert root is not None
    assert list(spots(root))[: len(POSITIONS)] == POSITIONS


@BOTH
def test_positions_in_a_list_of_mappings() -> None:
    text = "a:\n- b: [x, 'y z',\n    \"w\"]\n  c: |\n    teks\n  d:\n  e: 1\n"
    document = read(text)
    assert document.root is not None
    places = {path: (line, column) for path, line, column in spots(document.root)}
    assert places[("a", 0)] == (1, 2)
    assert places[("a", 0, "b", 1)] == (1, 9)
    assert places[("a", 0, "b", 2)] == (2, 4)
    assert places[("a", 0, "c")] == (3, 5)
    assert places[("a", 0, "d", "key")] == (5, 2)
    assert places[("a", 0, "d")] == (5, 4)
    assert places[("a", 0, "e")] == (6, 5)


@BOTH
@pytest.mark.parametrize(
    "changed",
    [PLACED.encode("utf-8-sig"), PLACED.replace("\n", "\r\n").encode()],
    ids=["BOM", "CRLF"],
)
def test_positions_do_not_mind_bom_and_crlf(changed: bytes) -> None:
    plain, other = read(PLACED), read(changed)
    assert other.diagnostics == ()
    assert other.data == plain.data
    assert plain.root and other.root
    assert list(spots(other.root)) == list(spots(plain.root))


@BOTH
def test_columns_count_characters() -> None:
    root = read("é😀漢: {𝒳: 'ü', z: 1}\n").root
    assert root is not None
    places = {path: column for path, _, column in spots(root)}
    assert places[("é😀漢",)] == 5
    assert places[("é😀漢", "𝒳", "key")] == 6
    assert places[("é😀漢", "z")] == 17


@BOTH
def test_flow_is_told_from_block() -> None:
    root = read("a: {b: [c]}\nd:\n  e: f\n").root
    assert root is not None
    assert [root.flow, root.values["a"].flow, root.values["d"].flow] == [False, True, False]  # type: ignore[union-attr]


@BOTH
def test_what_follows_a_comma_is_a_key_without_value() -> None:
    document = read("a: {2024: 1,000,000, data: Rp2,3 triliun}\n")
    assert document.diagnostics == ()
    values = {"2024": "1", "000": None, "data": "Rp2", "3 triliun": None}
    assert document.data == {"a": values}


def test_a_line_of_nothing_but_signs_of_comments_is_read_in_time() -> None:
    content = b"a: b" + b" #c" * 600_000
    begun = time.process_time()
    (found,) = parse("a.yaml", content).diagnostics
    assert time.process_time() - begun < 5
    assert (found.code, found.position.column) == ("SMP019", 6)
