"""The layers of ARCHITECTURE.md: imports go up its table only, and siblings stay apart."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import smartcity_mp

PACKAGE = Path(smartcity_mp.__file__).parent
NAME = "smartcity_mp"
ANYWHERE = {"diagnostics", "language", "data"}
"""What all may import."""
MAY_IMPORT = {
    "diagnostics": set(),
    "language": {"diagnostics"},
    "data": set(),
    "model": set(),
    "source": set(),
    "loading": {"model", "source"},
    "analysis": {"model"},
    "rules": {"model", "analysis"},
    "books": {"model", "loading", "analysis"},
    "editor": {"model", "loading"},
    "review": {"model", "analysis"},
    "exchange": {"model", "loading", "analysis"},
    "portfolio": {"model", "loading", "analysis"},
    "outputs": {"books"},
    "editing": {"model", "source", "loading", "analysis", "books"},
    "reporters": {"review", "books", "portfolio"},
    "standing": {"model", "analysis", "books", "outputs", "exchange"},
    "writer": set(),
    "hosts": set(),
    "project": {"model", "source", "loading", "rules", "books"},
    "serving": {"source", "loading", "books", "outputs", "project"},
    "cli": {
        "model", "source", "loading", "analysis", "rules", "books", "editor", "editing", "review",
        "exchange", "portfolio", "outputs", "reporters", "standing", "writer", "hosts", "project",
        "serving",
    },
    "__main__": {"cli"},
}  # fmt: skip
FREE_OF_OURS = {"language", "diagnostics", "data"}
"""Import nothing of ours but what the table names."""
SIBLINGS = {
    "rules": {"engine"},
    "outputs": {"drawing", "html_blocks", "html_prose"},
    "reporters": {"contract", "summary"},
}
"""Packages whose modules do not import each other, and what they share."""
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools", "shared"}
LONGEST = 350
_GUESSES = re.compile("get_close_matches|SequenceMatcher")


def modules() -> dict[str, Path]:
    """Every module by its dotted name below the package."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports_of(path: Path) -> Iterator[str]:
    """The modules of ours that a file imports, by dotted name below the package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            if name == NAME or name.startswith(f"{NAME}."):
                yield name.removeprefix(NAME).removeprefix(".")


MODULES = modules()
LAYERS = {name.partition(".")[0] for name in MODULES}
EDGES = sorted({(name, target) for name, path in MODULES.items() for target in imports_of(path)})


def layer(module: str) -> str:
    """The first part of a dotted name; nothing for what the package itself says (its version)."""
    first = module.partition(".")[0]
    return first if first in LAYERS else ""


def test_the_test_sees_the_package() -> None:
    assert len(MODULES) > 80
    assert len(EDGES) > 300
    assert {"cli.main", "loading", "source.yaml", "rules.engine", "model.plan"} <= set(MODULES)
    assert ("loading.shape", "source.yaml.Node") in EDGES


def test_every_layer_is_in_the_table() -> None:
    assert {layer(name) for name in MODULES} - {""} <= set(MAY_IMPORT)


def test_imports_go_up_the_table() -> None:
    wrong = [
        (name, target)
        for name, target in EDGES
        if name
        and layer(target) not in {layer(name), "", *MAY_IMPORT[layer(name)]}
        and (layer(name) in FREE_OF_OURS or layer(target) not in ANYWHERE)
    ]
    assert wrong == []


def test_the_package_itself_imports_nothing_of_ours() -> None:
    assert [target for name, target in EDGES if name == ""] == []


def test_siblings_do_not_import_each_other() -> None:
    for package, shared in SIBLINGS.items():
        ours = {name for name in MODULES if layer(name) == package and name != package}
        assert ours, package
        wrong = [
            (name, target)
            for name, target in EDGES
            if name in ours
            and layer(target) == package
            and target.split(".")[1] not in {*shared, name.split(".")[1]}
            and f"{package}.{target.split('.')[1]}" in MODULES
        ]
        assert wrong == []


def test_no_import_goes_in_a_circle() -> None:
    below: dict[str, set[str]] = {name: set() for name in MODULES}
    for name, target in EDGES:
        real = target if target in MODULES else target.rpartition(".")[0]
        if real in MODULES and real != name:
            below[name].add(real)
    done: set[str] = set()
    while ready := {name for name in below if name not in done and below[name] <= done}:
        done |= ready
    assert sorted(set(below) - done) == []


def test_guesses_are_made_in_one_place() -> None:
    """`data` imports nothing of ours, and ranks several regions; the others compare two texts."""
    guessing = {name for name, path in MODULES.items() if _GUESSES.search(path.read_text("utf-8"))}
    assert guessing == {
        "language.nearest", "data.regions", "reporters.changes.marked", "cli.unified"
    }  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_module(name: str) -> None:
    text = MODULES[name].read_text(encoding="utf-8")
    assert not DRAWERS & set(name.split("."))
    assert "TYPE_CHECKING" not in text
    assert len(text.splitlines()) <= LONGEST
