"""What does not fit the model: each fault once, where it is, and the rest of the file is kept."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from shown import all_shown, shown

from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.fields import of

GOV = "programs/governance/GOV-01.yaml"
Reads = Callable[[dict[str, str]], Any]
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"


def shape(read: Reads, text: str, file: str = "goals.yaml") -> list[tuple[str, int, int]]:
    found = read({file: text}).places
    assert {place[1] for place in found} <= {file}
    return [(code, line, column) for code, _, line, column in found]


CASES = [
    ("unknown key", "goals:\n  - id: TJ1\n    statement: x\n    tujuan: y\n", ("SMP101", 4, 5)),
    ("unknown key on top", "goals: []\ncatatan: x\n", ("SMP101", 2, 1)),
    ("unknown key in flow", "goals: [{id: TJ1, statement: x, warna: y}]\n", ("SMP101", 1, 33)),
    ("no name", "goals:\n  - mission:\n    id: TJ1\n", ("SMP102", 2, 5)),
    ("no name in flow", "goals: [  {id: TJ1}]\n", ("SMP102", 1, 11)),
    ("empty name", "goals:\n  - id: TJ1\n    statement:\n", ("SMP102", 3, 5)),
    ("null name", "goals: [{id: TJ1, statement: null}]\n", ("SMP102", 1, 19)),
    ("blank name", "goals: [{id: TJ1, statement: ' '}]\n", ("SMP109", 1, 30)),
    ("text for a list", "goals: TJ1\n", ("SMP103", 1, 8)),
    ("mapping for a list", "goals:\n  id: TJ1\n", ("SMP103", 2, 3)),
    ("text for a mapping", "goals:\n  - TJ1\n", ("SMP103", 2, 5)),
    ("list for a text", "goals:\n  - id: TJ1\n    statement: [x]\n", ("SMP103", 3, 16)),
    ("mapping for a text", "goals: [{id: TJ1, statement: {x: y}}]\n", ("SMP103", 1, 30)),
    ("no id of that kind", "goals: [{id: TJ 1, statement: x}]\n", ("SMP108", 1, 14)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_place(read: Reads, text: str, place: tuple[str, int, int]) -> None:
    assert shape(read, text) == [place]


def test_an_unknown_key_gets_the_one_that_was_meant(read: Reads) -> None:
    text = PROGRAM + "descripton: x\n"
    found = read({GOV: text}).only
    assert found.code == "SMP101"
    nothing = dict.fromkeys(("problem", "need", "inner"))
    assert all_shown(found.values) == {"key": "descripton", "suggestion": "description", **nothing}
    found = read({GOV: PROGRAM + "warna: x\n"}).only
    assert all_shown(found.values) == {"key": "warna", "suggestion": None, **nothing}


def test_a_key_that_is_there_already_is_not_suggested(read: Reads) -> None:
    found = read({GOV: PROGRAM + "description: x\ndescriptions: y\n"}).only
    assert shown(found.values["suggestion"]) is None


def test_a_key_is_suggested_as_it_is_written_in_the_file(read: Reads) -> None:
    text = "statistics: [{id: A, name: B, values: {2024: {value: 1, breaks: true}}}]\n"
    assert shown(read({"profile.yaml": text}).only.values["suggestion"]) == "break"


def test_a_mistyped_key_is_not_missing_too(read: Reads) -> None:
    assert shape(read, "goals:\n  - id: TJ1\n    statment: x\n") == [("SMP101", 3, 5)]
    assert shape(read, "goals:\n  - ids: TJ1\n    statement: x\n") == [("SMP101", 2, 5)]
    assert shape(read, "goals:\n  - id: TJ1\n    warna: x\n") == [("SMP101", 3, 5)]
    both = "goals:\n  - mission:\n    warna: x\n"
    assert shape(read, both) == [("SMP102", 2, 5), ("SMP102", 2, 5), ("SMP101", 3, 5)]


def test_what_is_missing_has_its_label(read: Reads) -> None:
    found = read({GOV: "id: GOV-01\n"}).only
    label = of(Program.model_fields["name"], "label")
    assert (found.code, found.values["key"], found.values["label"]) == ("SMP102", "name", label)
    assert (found.position.line, found.position.column) == (1, 1)


def test_an_empty_file_lacks_what_it_must_have(read: Reads) -> None:
    assert read({GOV: ""}).places == [("SMP102", GOV, 1, 1), ("SMP102", GOV, 1, 1)]
    assert read({"goals.yaml": "", "profile.yaml": "# nanti\n"}).places == []


def test_all_faults_of_a_file_in_one_run(read: Reads) -> None:
    text = (
        "id: GOV 01\n"
        "name: Mal\n"
        "clustre: application\n"
        "kind: baru\n"
        "schedule: {start: 24, end: 2025}\n"
        "milestones:\n"
        "  - {at: besok, name: x}\n"
        "  - {at: 2025}\n"
        "outputs:\n"
        "  - {name: x, direction: naik, cumulative: ya}\n"
        "budget: {apbd: {2025: 100}, csr: {2025: 1.000.000}}\n"
        "risks:\n"
        "  - {risk: x, likelihood: 6, impact: tinggi}\n"
    )
    assert shape(read, text, GOV) == [
        ("SMP108", 1, 5),
        ("SMP101", 3, 1),
        ("SMP107", 4, 7),
        ("SMP106", 5, 19),
        ("SMP106", 7, 10),
        ("SMP102", 8, 5),
        ("SMP107", 10, 26),
        ("SMP111", 10, 44),
        ("SMP107", 11, 10),
        ("SMP104", 11, 41),
        ("SMP110", 13, 27),
        ("SMP110", 13, 38),
    ]


def test_a_choice_shows_the_nearest(read: Reads) -> None:
    found = read({GOV: PROGRAM + "kind: continue\n"}).only
    assert shown(found.values["suggestion"]) == "continued"
    assert found.values["allowed"] == "new, continued, expanded"
    found = read({GOV: PROGRAM + "kind: zzz\n"}).only
    assert shown(found.values["suggestion"]) is None


def test_what_was_expected_and_what_is_there(read: Reads) -> None:
    for text, expected, there in (
        ("goals: x", "list", "text"),
        ("goals: {a: b}", "list", "mapping"),
        ("goals: [x]", "mapping", "text"),
        ("goals: [[x]]", "mapping", "list"),
        ("goals: [{id: TJ1, statement: [x]}]", "text", "list"),
        ("goals: [{id: TJ1, statement: {x: y}}]", "text", "mapping"),
    ):
        found = read({"goals.yaml": text}).only
        assert (found.values["expected"], found.values["found"]) == (expected, there), text


def test_an_empty_item_of_a_list_is_a_fault_of_its_own(read: Reads) -> None:
    assert shape(read, "goals:\n  -\n  - {id: TJ1, statement: x}\n") == [("SMP102", 2, 3)]


# A comma inside { }.


def test_a_comma_that_makes_a_key_gets_the_hint_to_quote(read: Reads) -> None:
    text = "statistics:\n  - {id: A, name: PAD, source: Rp2,3 triliun}\n"
    found = read({"profile.yaml": text}).only
    assert (found.code, found.position.line, found.position.column) == ("SMP101", 2, 36)
    assert (found.values["key"], found.values["problem"]) == ("3 triliun", "comma")


def test_commas_in_numbers_are_told_once(read: Reads) -> None:
    for value in ("1,5", "1,000,000", "1,5, 2025: 2,5", "1,5, 2025: 1,7, 2026: 1,9"):
        text = f"statistics:\n  - {{id: A, name: B, values: {{2024: {value}}}}}\n"
        found = read({"profile.yaml": text}).only
        assert (found.code, found.position.line, found.position.column) == ("SMP101", 2, 39)
        assert found.values["problem"] == "comma"


def test_a_key_without_value_in_a_block_needs_no_quotes(read: Reads) -> None:
    for text in (PROGRAM + "warna:\n", "{id: GOV-01, name: x, warna: biru}\n"):
        assert read({GOV: text}).only.values["problem"] is None


# What fits stays.


def test_what_fits_is_kept(read: Reads) -> None:
    goals = "goals:\n  - {id: TJ1}\n  - {id: TJ2, statement: x, mission: [M1], warna: y}\n"
    plan = read({"goals.yaml": goals, GOV: PROGRAM + "kind: baru\nclustre: x\n"}).plan
    assert [(goal.id, goal.statement, goal.mission) for goal in plan.goals] == [("TJ2", "x", None)]
    assert [(program.name, program.kind) for program in plan.programs] == [
        ("Mal Pelayanan Publik digital", None)
    ]


def test_positions_stay_right_when_items_before_are_left_out(read: Reads) -> None:
    text = "goals:\n  - {id: TJ1}\n  - {id: TJ 2, statement: x}\n  - id: TJ3\n    statement: x\n"
    done = read({"goals.yaml": text})
    (goal,) = done.plan.goals
    assert done.loaded.sources.path_of(goal) == ("goals.yaml", "goals", 0)
    place = done.loaded.sources.locate((*done.loaded.sources.path_of(goal), "statement"))
    assert (place.line, place.column) == (5, 16)


def test_paths_of_what_was_left_out_are_those_of_the_plan(read: Reads) -> None:
    text = (
        "goals:\n"
        "  - {id: TJ1}\n"
        "  - {id: TJ2, statement: x, missions: [M1]}\n"
        "  - id: TJ3\n"
        "    statement: x\n"
        "    objectives:\n"
        "      - {id: SS1}\n"
        "      - id: SS2\n"
        "        statement: y\n"
        "        indicators: [{name: z, targets: {2025: '1,5', 2026: 2}}]\n"
    )
    done = read({"goals.yaml": text})
    assert [goal.id for goal in done.plan.goals] == ["TJ2", "TJ3"]
    goals = ("goals.yaml", "goals")
    assert set(done.loaded.left_out) == {
        (*goals, -1),
        (*goals, 0, "missions"),
        (*goals, 0, "mission"),
        (*goals, 1, "objectives", -1),
        (*goals, 1, "objectives", 0, "indicators", 0, "targets", 2025),
    }


def test_nothing_is_left_out_of_what_is_right(read: Reads) -> None:
    assert read({GOV: PROGRAM}).loaded.left_out == ()


# What the YAML reader refused is not a fault of the shape too.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id: GOV-01\nname: *nama\n", [("SMP009", GOV, 2, 7)]),
        ("id: GOV-01\n<<: {name: x}\n", [("SMP011", GOV, 2, 1)]),
        ("id: GOV-01\n{{ name }}: x\n", [("SMP008", GOV, 2, 2)]),
        ("id: GOV-01\nname:\nname: x\n", [("SMP007", GOV, 3, 1)]),
        (PROGRAM + "activities:\n  - *a\n", [("SMP009", GOV, 4, 5)]),
        (PROGRAM + "kind: !!str baru\n", [("SMP010", GOV, 3, 7), ("SMP107", GOV, 3, 7)]),
    ],
)
def test_nothing_follows_from_a_refusal(
    read: Reads, text: str, expected: list[tuple[str, str, int, int]]
) -> None:
    assert read({GOV: text}).places == expected


def test_many_faults_end(read: Reads) -> None:
    text = "goals: [" + "a, " * 30_000 + "{id: TJ1, statement: x}]\n"
    done = read({"goals.yaml": text})
    assert sum(1 + found.more for found in done.loaded.diagnostics) == 30_000
    assert [goal.id for goal in done.plan.goals] == ["TJ1"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("".join(f"kunci{n}: x\n" for n in range(20_000)), 20_000),
        ("objectives: [" + ", ".join(f"S{n}" for n in range(20_000)) + "]\n", 20_000),
    ],
)
def test_many_suggestions_end(read: Reads, text: str, count: int) -> None:
    begun = time.monotonic()
    done = read({GOV: PROGRAM + text})
    assert time.monotonic() - begun < 10
    assert sum(1 + found.more for found in done.loaded.diagnostics) == count
    suggestions = [found.values["suggestion"] for found in done.loaded.diagnostics]
    assert done.loaded.diagnostics[-1].more or suggestions[-1] is None


@pytest.mark.parametrize(
    ("file", "text", "problem", "place"),
    [
        ("missions.yaml", "missions:\n  -Satu\n  -Dua\n", "no-space-dash", (2, 3)),
        ("missions.yaml", "missions:\n  • Satu\n  • Dua\n", "other-dash", (2, 3)),
        ("missions.yaml", "missions: – Satu\n", "other-dash", (1, 11)),
        ("missions.yaml", "missions:\n  1. Satu\n  2. Dua\n", "numbered", (2, 3)),
        ("missions.yaml", "missions:\n  a) Satu\n", "numbered", (2, 3)),
        ("profile.yaml", "geography:\n  area_km2:\n    -Satu\n", None, (0, 0)),
        ("profile.yaml", "geography:\n  area_km2:876\n", "no-space-colon", (2, 3)),
        ("masterplan.yaml", "title: x\nregion: name:Tegal\n", "no-space-colon", (2, 9)),
    ],
)
def test_a_list_or_field_that_reads_as_one_text(
    read: Reads, file: str, text: str, problem: str | None, place: tuple[int, int]
) -> None:
    found = [f for f in read({file: text}).loaded.diagnostics if f.code == "SMP006"]
    told = [(f.code, f.values["problem"], f.position.line, f.position.column) for f in found]
    assert told == ([("SMP006", problem, *place)] if problem else [])
