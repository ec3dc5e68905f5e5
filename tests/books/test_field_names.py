"""Every name of a field that the books ask the sign of illustration for is the name of one.

Such names are text that no type checker reads: after a rename, a sign would vanish in silence.
`is_illustrative` refuses a name that its item does not have, so it is enough that every place in
the code that gives such a name is run.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from masterplans import EXAMPLE, load_folder
from odd_masterplans import load_files, one_of_each
from small_plans import plan_of

import smartcity_mp
from smartcity_mp.analysis.workshops import chair_of
from smartcity_mp.books.brief.page import brief_of
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.views import VIEWS
from smartcity_mp.diagnostics import Report
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Item

SOURCES = [
    path
    for room in ("analysis", "books")
    for path in sorted((Path(smartcity_mp.__file__).parent / room).rglob("*.py"))
]
ASKING = {"marked", "text_of", "signed", "is_illustrative", "rests_on"}
"""What is called with an item, and then the name of a field."""


def places() -> Iterator[tuple[str, int, int]]:
    """Where a field is named: file, first and last line of the call."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
                texts = [part for part in node.args if isinstance(part, ast.Constant)]
                if called in ASKING and texts:
                    yield str(path), node.lineno, node.end_lineno or node.lineno


def plans() -> Iterator[Plan]:
    yield load_folder(EXAMPLE).plan
    yield load_files(one_of_each()).plan
    measured = {"name": "A", "unit": "orang", "baseline": {"year": "2024", "value": "1"}}
    spending = {"id": "S", "name": "Belanja daerah", "unit": "miliar rupiah", "values": {"2024": 2}}
    photograph = {"title": "A", "path": "assets/a.jpg"}
    held = {"name": "B", "attended_by": ["o"], "groups": ["A"], "follow_ups": [{"task": "T"}]}
    yield plan_of(
        workshops=[held],
        profile={"statistics": [spending]},
        programs=[{"id": "P", "name": "P", "outputs": [measured]}],
        quick_wins=[{"id": "Q", "name": "Q", "documentation": [photograph]}],
    )


def test_every_place_that_names_a_field_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    run: set[tuple[str, int]] = set()
    original = Item.is_illustrative

    def asked(item: Item, field: str) -> bool:
        frame = sys._getframe(1)
        while frame is not None and "smartcity_mp" in frame.f_code.co_filename:
            run.add((frame.f_code.co_filename, frame.f_lineno))
            frame = frame.f_back  # type: ignore[assignment]
        return original(item, field)

    monkeypatch.setattr(Item, "is_illustrative", asked)
    for plan in plans():
        chair_of(plan)
        for view in VIEWS.values():
            view(plan)
    for loaded in (load_folder(EXAMPLE), load_files(one_of_each())):
        brief_of(loaded, facts_of(loaded.plan), Report(()))
    found = list(places())
    assert len(found) > 110
    missed = [
        f"{Path(file).name}:{first}"
        for file, first, last in found
        if not any((file, line) in run for line in range(first, last + 1))
    ]
    assert missed == []
