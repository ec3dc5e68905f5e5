"""Nobody can forget to escape: what templates may write, and what the built-in ones never do."""

from decimal import Decimal

import pytest
from jinja2 import nodes
from markupsafe import Markup

from smartcity_mp.books.environment import (
    MISSING,
    ShownTypeError,
    built_in,
    chapters,
    markup,
    shown,
)
from smartcity_mp.data.places import templates_folder


def show(value: object) -> str:
    template = chapters({}, lambda _: None).from_string("{{ value }}")
    return template.render(value=value)


def test_text_is_escaped_markup_is_not() -> None:
    assert show("*a* <b> | c") == r"\*a\* &#60;b&#62; &#124; c"
    assert show(Markup("*a*")) == "*a*"
    assert show(3) == "3"
    assert show(None) == MISSING == shown(None)


@pytest.mark.parametrize("value", [1.5, True, Decimal("1.5"), [1], (1,), {"a": 1}, object()])
def test_what_has_no_wording_is_an_error(value: object) -> None:
    with pytest.raises(ShownTypeError):
        show(value)
    with pytest.raises(ShownTypeError):
        markup().from_string("{{ value }}").render(value=None)


def test_html_templates_escape_too() -> None:
    assert markup().from_string("{{ value }}").render(value="<a & b>") == "&lt;a &amp; b&gt;"


CHAPTERS = sorted(name for name in built_in() if name.startswith("id/"))


def test_there_are_templates_to_read() -> None:
    assert len(CHAPTERS) >= 35
    assert len(built_in()) >= 50


@pytest.mark.parametrize("name", sorted(built_in()))
def test_no_template_mixes_escaped_and_raw(name: str) -> None:
    """No `~`, no `join`, no `safe`, no arithmetic and no sorting: views do that."""
    tree = chapters({}, lambda _: None).parse(built_in()[name])
    assert not list(tree.find_all(nodes.Concat))
    filters = {node.name for node in tree.find_all(nodes.Filter)}
    assert filters <= {"length", "striptags"}, filters
    if name.startswith("id/"):
        assert not list(tree.find_all((nodes.Add, nodes.Sub, nodes.Mul, nodes.Div)))
        for node in tree.find_all((nodes.Import, nodes.FromImport)):
            assert node.with_context


@pytest.mark.parametrize("name", sorted(built_in()))
def test_templates_are_short(name: str) -> None:
    assert built_in()[name].count("\n") <= 60


def test_templates_of_pdf_are_short_too() -> None:
    found = sorted((templates_folder() / "typst").glob("*.typ"))
    assert len(found) >= 8
    assert [path.name for path in found if path.read_text("utf-8").count("\n") > 60] == []


def test_a_summary_explains_a_term_as_the_full_list_does() -> None:
    templates = built_in()
    full = templates["id/partials/istilah.md.j2"].splitlines()
    summary = templates["id/chapters/istilah-ringkas.md.j2"].splitlines()
    rows = [line for line in summary if line.startswith("|")]
    assert len(rows) == 12
    assert set(rows) <= set(full)
