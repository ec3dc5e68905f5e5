"""Whatever a book says of money that rests on an illustration bears the sign."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from odd_masterplans import load_files, one_of_each

from smartcity_mp.books.build import build
from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import render

VIEWS = Path("src/smartcity_mp/books/views")
MONEY = re.compile(r"Rp[\d.,]+")
SPENT = "Realisasi|realisasi"


def lines_with_money(loaded: Loaded) -> list[str]:
    """The lines of prose and charts of all books that name an amount; a table has one caption."""
    every = [*outlines(loaded), *reports(loaded)]
    files = render(build(loaded, [outline.number for outline in every]), lambda _: None)
    texts = [text.decode() for name, text in files.items() if name.endswith((".md", ".svg"))]
    assert len(texts) > 30
    return [
        line
        for text in texts
        for line in text.splitlines()
        if MONEY.search(line) and not re.search(SPENT, line)
    ]


@pytest.mark.parametrize("is_illustrative", [True, False])
def test_each_line_with_money_bears_the_sign(is_illustrative: bool) -> None:
    loaded = load_files(one_of_each())
    plan = loaded.plan
    mark = {"illustrative": ("all",) if is_illustrative else None}
    marked = replace(
        plan,
        programs=tuple(item.model_copy(update=mark) for item in plan.programs),
        quick_wins=tuple(item.model_copy(update=mark) for item in plan.quick_wins),
    )
    lines = lines_with_money(loaded._replace(plan=marked))
    assert len(lines) > 15
    assert [line for line in lines if ("†" in line) != is_illustrative] == []


def test_no_view_says_an_amount_that_forgets_its_sign() -> None:
    modules = sorted(VIEWS.rglob("*.py"))
    assert len(modules) > 40
    forgetful = [path.name for path in modules if "rupiah_short" in path.read_text("utf-8")]
    assert forgetful == []
