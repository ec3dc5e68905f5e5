"""What the pages for engineers name exists, and the table of layers is the one that is tested."""

import re
from pathlib import Path

import pytest
from test_layers import ANYWHERE, LAYERS, MAY_IMPORT

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "smartcity_mp"
PAGES = ("ARCHITECTURE.md", "CONTRIBUTING.md", *sorted(
    path.relative_to(ROOT).as_posix() for path in (ROOT / "docs" / "how-to").glob("*.md")
))  # fmt: skip
_PATH = re.compile(r"`([\w.-]+/[\w./-]*|[\w-]+\.(?:py|md|toml))`")
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)[^)]*\)")
_DEFINED = re.compile(r"`([A-Za-z]\w*)(?:\.(\w+))?`\s\(`([\w/]+\.py)`")
_LAYER = re.compile(r"(?m)^\| `(\w+)` \|.*\| ([^|]+) \|$")
_MADE = {"build/", "build/fuzz/", "build/index.html", "risiko.md", "sejarah.md",
         "templates/risiko.md", "templates/sejarah.md"}  # fmt: skip
"""What only a run or a region makes."""


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def place_of(path: str) -> Path | None:
    """A path of the project, or of its package."""
    return next((folder / path for folder in (ROOT, PACKAGE) if (folder / path).exists()), None)


def paths_in(text: str) -> set[str]:
    new = set(re.findall(r"New file `([^`]+)`", text))
    return set(_PATH.findall(text)) - new - _MADE


@pytest.mark.parametrize("page", PAGES)
def test_paths_exist(page: str) -> None:
    paths = paths_in(text_of(page))
    assert len(paths) >= 5
    assert [path for path in sorted(paths) if place_of(path) is None] == []


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    folder = (ROOT / page).parent
    links = _LINK.findall(re.sub(r"(?s)```.*?```|`[^`\n]*`", "", text_of(page)))
    assert [link for link in links if not (folder / link).exists()] == []


def test_the_traced_run_names_what_is_defined() -> None:
    named = _DEFINED.findall(text_of("ARCHITECTURE.md"))
    assert len(named) >= 15
    for name, method, path in named:
        place = place_of(path)
        assert place is not None
        code = place.read_text(encoding="utf-8")
        assert re.search(rf"(?m)^(def|class) {name}\b|^{name}\b.* = ", code), (name, path)
        assert not method or f"    def {method}(" in code, (method, path)


def test_the_table_of_layers_is_the_one_that_is_tested() -> None:
    rows = dict(_LAYER.findall(text_of("ARCHITECTURE.md")))
    layers = LAYERS - {"", "__main__"}
    assert set(rows) == layers
    assert len(layers) >= 12
    everything = layers - ANYWHERE - {"cli"}
    for layer, said in rows.items():
        named = everything if said == "all" else set(re.findall(r"`(\w+)`", said))
        assert named == MAY_IMPORT[layer] & layers, layer


def test_the_page_is_short() -> None:
    assert len(text_of("ARCHITECTURE.md").splitlines()) <= 150
