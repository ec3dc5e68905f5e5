"""The generated manuals are those that the code would write now, and they are whole."""

import re
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pydantic.fields import FieldInfo

from docs import generate
from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.pair import half
from smartcity_mp.model.files import FILES
from smartcity_mp.model.schema.fields import Entity, of
from smartcity_mp.model.schema.structure import classes_in

DOCS = Path(__file__).parents[2] / "docs"
NAMES = ("rules.md", "aturan.md", "fields.md", "isian.md", "cli.md", "perintah.md")


@cache
def made() -> dict[str, str]:
    return generate.pages()


def test_every_page_is_compared() -> None:
    assert tuple(made()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_page_is_not_stale(name: str) -> None:
    kept = (DOCS / name).read_text(encoding="utf-8") if (DOCS / name).is_file() else ""
    assert kept == made()[name], f"docs/{name} is stale: make docs"


@pytest.mark.parametrize("name", ["rules.md", "aturan.md"])
def test_every_code_is_explained(name: str) -> None:
    headings = re.findall(r"(?m)^### (SMP\d{3})$", made()[name])
    assert len(headings) >= 80
    assert headings == sorted(SENTENCES)


@pytest.mark.parametrize("name", ["rules.md", "aturan.md"])
def test_examples_are_blocks(name: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(made()[name])
    fences = [token for token in tokens if token.type == "fence"]
    assert len(fences) >= 130
    assert {token.info for token in fences} == {"yaml", "markdown"}
    assert not [token.content for token in tokens if token.type == "code_block"]


def fields_below(kind: type[Entity], seen: set[type[Entity]]) -> list[tuple[str, FieldInfo]]:
    if kind in seen:
        return []
    seen.add(kind)
    found = list(kind.model_fields.items())
    for name in kind.model_fields:
        for part in classes_in(kind, name):
            found += fields_below(part, seen)
    return found


@pytest.mark.parametrize(("name", "language"), [("fields.md", "en"), ("isian.md", "id")])
def test_every_field_is_described(name: str, language: str) -> None:
    text = made()[name].replace("&lt;", "<").replace("\\", "")
    seen: set[type[Entity]] = set()
    fields = [field for file in FILES for field in fields_below(file.kind, seen)]
    assert len(fields) >= 300
    for key, info in fields:
        if key != "illustrative":
            assert f"| `{info.alias or key}` | {half(of(info, 'label'), language)} |" in text
        assert half(of(info, "help"), language) in text
    for file in FILES:
        assert f"## `{file.path}`" in text


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_to_places_of_the_page(name: str) -> None:
    text = made()[name]
    headings = {word.lower() for word in re.findall(r"(?m)^#+ (\S+)$", text)}
    places = headings | set(re.findall(r'<a id="([a-z]+)"></a>', text))
    links = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert links <= places
    assert len(links) >= 50 or name in ("cli.md", "perintah.md")


@pytest.mark.parametrize(("name", "head"), [("cli.md", "Usage:"), ("perintah.md", "Pemakaian:")])
def test_every_command_is_described(name: str, head: str) -> None:
    text = made()[name]
    for command in COMMANDS:
        assert f"\n## {command}\n\n```text\nsmartcity-mp {command}: " in text
    assert text.count(f"\n{head}\n") == len(COMMANDS) >= 5
