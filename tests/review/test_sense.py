"""What a change comes to: for each clause of the first line a change that it tells of."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.model.plan import Plan
from smartcity_mp.review.compare import review
from smartcity_mp.review.sense import _CLAUSES
from smartcity_mp.review.sides import Side

Words = dict[str, Any]
INDICATOR = {"id": "IK-1", "name": "Layanan", "direction": "up", "targets": {2028: 75, 2030: 80}}
WAITING = {"id": "IK-2", "name": "Antrean", "direction": "down", "targets": {2028: 30}}
OBJECTIVE = {"id": "SS1", "statement": "Layanan membaik", "indicators": [INDICATOR, WAITING]}
WHOLE: Words = {
    "masterplan": {
        "rules": {"severity": {"SMP301": "error"}, "settings": {"max_missions": 7}},
        "waivers": [{"rule": "SMP601", "at": "GOV-01"}],
        "books": [{"title": "Buku", "chapters": ["satu"]}],
    },
    "vision": {"statement": "Daerah yang cerdas"},
    "missions": [{"id": "M1", "statement": "Membuka layanan"}],
    "goals": [
        {"id": "TJ1", "statement": "Layanan terbuka", "objectives": [OBJECTIVE]},
        {"id": "TJ2", "statement": "Lingkungan bersih"},
    ],
    "organizations": [{"id": "a", "name": "Dinas A"}, {"id": "b", "name": "Dinas B"}],
    "programs": [
        {
            "id": "GOV-01", "name": "Mal", "owner": "a", "schedule": {"start": 2024, "end": 2028},
            "budget": {"apbn": {2025: 300}}, "description": "Satu gedung.",
        },
        {"id": "GOV-02", "name": "Portal"},
    ],
    "issues": [{"id": "IS-1", "issue": "Antrean panjang"}],
    "quick_wins": [
        {"id": "QW-1", "name": "Antrean", "owner": "a", "resources": {"budget": {"csr": 100}}},
        {"id": "QW-2", "name": "Loket"},
    ],
}  # fmt: skip

_ISSUES = plan_of(issues=WHOLE["issues"])
PRINT = fingerprint_of(_ISSUES, _ISSUES.issues[0])
_GIVEN = {"of": "IS-1", "date": "2026-06-26"}
WHOLE["approvals"] = [
    {"post": "satu", "title": "Satu", "approved": [{**_GIVEN, "content": PRINT}]},
    {"post": "dua", "title": "Dua", "approved": [{**_GIVEN, "content": "v1-" + "0" * 32}]},
]


def made(change: Callable[[Words], object] = lambda _: None) -> Side:
    words = copy.deepcopy(WHOLE)
    change(words)
    templates = words.pop("templates", {"bab.md": "Satu."})
    called = words.pop("framework_name", "Kerangka")
    plan = plan_of(**words)
    framework = plan.framework.model_copy(update={"name": called})
    return Side(Plan(**{**vars(plan), "framework": framework}), templates)


def told(before: Side, after: Side) -> tuple[tuple[str, int], ...]:
    """The clauses, each with what it counts."""
    return tuple((clause.key, clause.count) for clause in review(before, after).sense)


def put(*path: str | int, to: Any) -> Callable[[Words], None]:
    def change(words: Words) -> None:
        part: Any = words
        for key in path[:-1]:
            part = part[key]
        part[path[-1]] = to

    return change


def drop(*path: str | int) -> Callable[[Words], None]:
    def change(words: Words) -> None:
        part: Any = words
        for key in path[:-1]:
            part = part[key]
        del part[path[-1]]

    return change


TARGETS = ("goals", 0, "objectives", 0, "indicators", 0, "targets")
FASTER = ("goals", 0, "objectives", 0, "indicators", 1, "targets")
CASES: dict[str, Callable[[Words], object]] = {
    "vision": put("vision", "statement", to="Daerah yang hijau"),
    "missions": put("missions", 0, "statement", to="Menata lingkungan"),
    "programs-removed": drop("programs", 1),
    "quick-wins-removed": drop("quick_wins", 1),
    "programs-added": lambda words: words["programs"].append({"id": "GOV-03", "name": "X"}),
    "quick-wins-added": lambda words: words["quick_wins"].append({"id": "QW-3", "name": "X"}),
    "approvals-lapsed": put("approvals", 0, "approved", 0, "content", to="x"),
    "approvals-removed": drop("approvals", 0),
    "targets-lowered": put(*TARGETS, 2028, to=70),
    "targets-eased": put(*FASTER, 2028, to=40),
    "targets-dropped": drop(*TARGETS, 2030),
    "indicators-removed": drop(*TARGETS[:-1]),
    "targets-raised": put(*TARGETS, 2028, to=78),
    "targets-tightened": put(*FASTER, 2028, to=20),
    "owners-gone": drop("quick_wins", 0, "owner"),
    "owners-changed": put("programs", 0, "owner", to="b"),
    "quick-win-owners-changed": put("quick_wins", 0, "owner", to="b"),
    "budgets": put("programs", 0, "budget", to={"apbn": {2026: 300}}),
    "quick-win-budgets": put("quick_wins", 0, "resources", "budget", "csr", to=200),
    "waivers": lambda words: words["masterplan"]["waivers"].append({"rule": "SMP602", "at": "M1"}),
    "checks": put("masterplan", "rules", "severity", "SMP301", to="off"),
    "framework": put("framework_name", to="X"),
    "templates": put("templates", to={"bab.md": "Dua."}),
    "books": put("masterplan", "books", 0, "chapters", to=["dua"]),
    "schedules": put("programs", 0, "schedule", "end", to=2029),
    "names": put("programs", 0, "name", to="Mal Pelayanan"),
    "approvals-renewed": put("approvals", 1, "approved", 0, "content", to=PRINT),
    "moved": lambda words: words["goals"][1].update(objectives=words["goals"][0].pop("objectives")),
    "marks": put("programs", 0, "illustrative", to=["name"]),
    "renamed": lambda words: (
        words["organizations"][1].update(id="c"),
        words["masterplan"].update(former_ids={"b": "c"}),
    ),
}


@pytest.mark.parametrize("key", CASES)
def test_a_change_is_told_of_by_its_clause(key: str) -> None:
    found = told(made(), made(CASES[key]))
    assert found == ((key, 1),)


def test_every_clause_has_a_case_in_its_order() -> None:
    assert list(CASES) == [key for key, _ in _CLAUSES]


def test_what_is_no_clause_counts_by_its_weight() -> None:
    def all_three(words: Words) -> None:
        words["programs"][0]["description"] = "Satu gedung bagi semua."
        words["programs"][0]["locations"] = ["Slawi"]
        words["masterplan"]["period"] = {"start": 2024, "end": 2030}

    assert told(made(), made(all_three)) == (("other", 1), ("medium", 1), ("minor", 1))


def test_what_is_left_of_a_weight_is_called_the_others() -> None:
    def change(words: Words) -> None:
        words["programs"][0]["owner"] = "b"
        words["programs"][0]["locations"] = ["Slawi"]
        words["programs"][1]["locations"] = ["Slawi"]

    assert told(made(), made(change)) == (("owners-changed", 1), ("medium-rest", 2))


def test_what_comes_or_goes_is_told_by_its_kind() -> None:
    def change(words: Words) -> None:
        words["organizations"] += [{"id": "c", "name": "C"}, {"id": "d", "name": "D"}]
        words["reports"] = [{"year": 2025, "organization": "a"}]

    labels = [
        (clause.key, clause.count, clause.label) for clause in review(made(), made(change)).sense
    ]
    assert labels == [("added", 2, KINDS["organization"]), ("added", 1, "laporan | report")]
    assert told(made(change), made()) == (("removed", 2), ("removed", 1))


def test_each_change_counts_in_one_clause() -> None:
    def change(words: Words) -> None:
        words["vision"]["statement"] = "Daerah yang hijau"
        words["goals"][0]["objectives"][0]["indicators"][0]["targets"] = {2028: 70, 2030: 70}
        words["programs"][0]["description"] = "Satu gedung bagi semua."
        words["organizations"].append({"id": "c", "name": "C"})

    found = review(made(), made(change))
    assert sum(clause.changes for clause in found.sense) == len(found.changes) == 4


def test_money_stands_first_and_is_told_once() -> None:
    def more(words: Words) -> None:
        words["programs"][0]["budget"]["apbn"][2025] = 900
        words["vision"]["statement"] = "Daerah yang hijau"

    assert told(made(), made(more)) == (("budget-more", 600), ("vision", 1))
    assert told(made(more), made()) == (("budget-less", 600), ("vision", 1))


def test_things_are_counted_not_changes() -> None:
    def change(words: Words) -> None:
        words["programs"][0]["owner"] = words["programs"][1]["owner"] = "b"
        words["goals"][0]["objectives"][0]["indicators"][0]["targets"] = {2028: 70, 2030: 70}
        words["masterplan"]["waivers"] += [{"rule": f"SMP60{n}", "at": "M1"} for n in (2, 3, 4)]

    assert told(made(), made(change)) == (
        ("targets-lowered", 2), ("owners-changed", 1), ("waivers", 3), ("medium-rest", 1),
    )  # fmt: skip


def test_checks_that_become_stricter_are_no_loosening() -> None:
    stricter = put("masterplan", "rules", "settings", "max_missions", to=6)
    assert told(made(), made(stricter)) == (("medium", 1),)
    assert told(made(stricter), made()) == (("checks", 1),)
