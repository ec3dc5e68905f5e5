"""Which thing of one plan is which of the other, where both stand, and what tells changes apart."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.diagnostics import Path
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.plan import Plan
from smartcity_mp.review.changes import Change, Form, Kind, Value
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

Told = tuple[Kind, str, str]


def changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    return review(Side(before), Side(after)).changes


def told(before: Plan, after: Plan) -> list[Told]:
    """Kind, id and field of each change, in one order."""
    return sorted((one.kind, one.subject.id, one.field) for one in changes(before, after))


def program(former: dict[str, str] | None = None, **fields: Any) -> Plan:
    marker = {"former_ids": former} if former else {}
    return plan_of(masterplan=marker, programs=[{"id": "GOV-01", "name": "Mal", **fields}])


def output(number: str, name: str, target: int, letter: str = "K") -> dict[str, Any]:
    return {"id": f"GOV-01.{letter}{number}", "name": name, "targets": {2028: target}}


def test_an_output_that_becomes_an_outcome_is_another_indicator() -> None:
    """The same name does not make it the same promise."""
    before = program(outputs=[output("1", "Gerai", 6)])
    after = program(outcomes=[output("1", "Gerai", 6, "H")])
    assert told(before, after) == [
        (Kind.ADDED, "GOV-01.H1", ""),
        (Kind.REMOVED, "GOV-01.K1", ""),
    ]


def test_outputs_of_one_name_may_change_their_places() -> None:
    before = program(outputs=[output("1", "Gerai", 6), output("2", "Gerai", 9)])
    after = program(outputs=[output("1", "Gerai", 9), output("2", "Gerai", 6)])
    assert told(before, after) == []


def test_an_output_that_gets_a_code_of_its_own_is_renamed() -> None:
    numbered = program(outputs=[output("1", "Gerai", 6)])
    coded = program(outputs=[{**output("1", "Gerai", 6), "id": "IK-GERAI"}])
    assert told(numbered, coded) == [(Kind.RENAMED, "IK-GERAI", "")]
    assert told(coded, numbered) == [(Kind.RENAMED, "GOV-01.K1", "")]
    other = program(outputs=[{**output("1", "Gerai", 6), "id": "IK-LAIN"}])
    assert told(coded, other) == [(Kind.RECODED, "IK-LAIN", "")]
    outcome = program(outcomes=[{**output("1", "Gerai", 6), "id": "IK-LAIN"}])
    assert told(coded, outcome) == [(Kind.ADDED, "IK-LAIN", ""), (Kind.REMOVED, "IK-GERAI", "")]


def test_of_two_with_one_name_neither_is_guessed_to_be_the_same() -> None:
    def programs(*ids: str) -> Plan:
        return plan_of(programs=[{"id": name, "name": "Mal"} for name in ids])

    assert told(programs("A-1", "A-2"), programs("B-1", "A-2")) == [(Kind.RECODED, "B-1", "")]
    assert told(programs("A-1", "A-2"), programs("B-1")) == [
        (Kind.ADDED, "B-1", ""),
        (Kind.REMOVED, "A-1", ""),
        (Kind.REMOVED, "A-2", ""),
    ]


def test_all_that_differs_in_what_has_another_id_is_told() -> None:
    before = plan_of(programs=[{"id": "A-1", "name": "Mal", "outputs": [output("1", "Gerai", 6)]}])
    fewer = {**output("1", "Gerai", 4), "id": "B-1.K1"}
    after = plan_of(
        programs=[{"id": "B-1", "name": "Mal", "description": "Isi", "outputs": [fewer]}]
    )
    assert told(before, after) == [
        (Kind.CHANGED, "B-1.K1", "targets"),
        (Kind.FILLED, "B-1", "description"),
        (Kind.RECODED, "B-1", ""),
    ]


@pytest.mark.parametrize(("former", "kind"), [({"a": "b"}, "renamed"), ({}, "recoded")])
def test_reports_go_along_with_their_office(former: dict[str, str], kind: str) -> None:
    def plan(office: str, notes: str, **marker: Any) -> Plan:
        return plan_of(
            masterplan=marker,
            organizations=[{"id": office, "name": "Dinas Kesehatan"}],
            reports=[
                {"year": year, "organization": office, "notes": notes} for year in (2024, 2025)
            ],
        )

    after = plan("b", "X", former_ids=former)
    assert told(plan("a", "X"), after) == [(Kind(kind), "b", "")]
    assert told(plan("a", "Y"), after) == [
        (Kind.CHANGED, "2024/b", "notes"),
        (Kind.CHANGED, "2025/b", "notes"),
        (Kind(kind), "b", ""),
    ]


def test_what_is_renamed_takes_nothing_of_another_kind_along() -> None:
    """The dimension `living` is not the office `living`, and a short name is no id."""

    def plan(name: str, short: str, former: dict[str, str]) -> Plan:
        return plan_of(
            masterplan={"former_ids": former},
            organizations=[{"id": name, "name": "Bappeda", "short": short}],
            missions=[{"id": "M1", "statement": "X", "dimensions": ["living"]}],
        )

    before, renamed = plan("living", "living", {}), {"living": "hidup"}
    assert told(before, plan("hidup", "living", renamed)) == [(Kind.RENAMED, "hidup", "")]
    assert told(before, plan("hidup", "hidup", renamed)) == [
        (Kind.CHANGED, "hidup", "short"),
        (Kind.RENAMED, "hidup", ""),
    ]


def test_a_code_that_ends_like_a_number_in_a_list_is_a_code() -> None:
    def plan(statement: str) -> Plan:
        missions = [{"id": "RPJMD.M1", "statement": statement}]
        return plan_of(
            alignment={"documents": [{"id": "RPJMD", "title": "R", "missions": missions}]}
        )

    assert told(plan("Satu"), plan("Dua")) == [(Kind.CHANGED, "RPJMD.M1", "statement")]


def test_sub_dimensions_of_one_id_are_those_of_their_dimensions() -> None:
    def plan(*names: str) -> Plan:
        return plan_of(
            framework={
                "dimensions": [
                    {"id": dimension, "name": dimension.title(),
                     "sub_dimensions": [{"id": "service", "name": name}]}
                    for dimension, name in zip(("governance", "living"), names, strict=True)
                ]
            }
        )  # fmt: skip

    assert told(plan("Layanan", "Layanan"), plan("Layanan", "Pelayanan")) == [
        (Kind.CHANGED, "living.service", "name")
    ]


def test_indicators_without_a_code_are_known_by_their_names() -> None:
    def plan(*indicators: dict[str, Any]) -> Plan:
        objective = {"id": "SS1", "statement": "X", "indicators": indicators}
        return plan_of(goals=[{"id": "TJ1", "statement": "Y", "objectives": [objective]}])

    one, other = {"name": "Kunjungan", "unit": "orang"}, {"name": "Menginap", "unit": "malam"}
    assert told(plan(one, other), plan(other, one)) == []
    (change,) = changes(plan(one, other), plan(one, {**other, "unit": "hari"}))
    assert (change.subject.id, change.field) == ("SS1", "indicators")
    (part,) = change.parts
    assert part.key == (Value(Form.TEXT, "Menginap"),)


def test_a_report_is_known_by_its_year_and_its_office() -> None:
    def plan(notes: str) -> Plan:
        offices = [{"id": name, "name": name} for name in ("dinkes", "setda")]
        reports = [
            {"year": 2024, "organization": "setda", "notes": "Lama"},
            {"year": 2025, "organization": "dinkes", "notes": notes},
            {"year": 2025, "organization": "setda", "notes": "Tetap"},
        ]
        return plan_of(organizations=offices, reports=reports)

    (change,) = changes(plan("Satu"), plan("Dua"))
    subject = change.subject
    assert (subject.kind, subject.id, subject.parent) == ("reports", "2025/dinkes", "")


def test_what_goes_takes_along_what_it_holds_and_hides_nothing_else() -> None:
    programs = [
        {"id": "GOV-01", "name": "Mal", "outputs": [output("1", "Gerai", 6)]},
        {"id": "GOV-02", "name": "Portal"},
    ]
    assert told(plan_of(programs=programs), plan_of()) == [
        (Kind.REMOVED, "GOV-01", ""),
        (Kind.REMOVED, "GOV-02", ""),
    ]


def test_of_a_masterplan_that_was_not_there_all_is_new() -> None:
    plan = plan_of(vision={"statement": "X"}, programs=[{"id": "GOV-01", "name": "Mal"}])
    found = review(Side(plan_of(), is_absent=True), Side(plan))
    assert found.is_new
    assert {change.kind for change in found.changes} == {Kind.ADDED}
    assert not review(Side(plan_of()), Side(plan)).is_new


def placed(plan: Plan, label: str) -> Side:
    """A side of which each thing lies in a file that is called after it, but for the framework,
    which came along with the program.
    """

    def path_of(entity: object) -> Path:
        if isinstance(entity, Framework):
            raise KeyError(entity)
        return (f"{label}/{getattr(entity, 'id', type(entity).__name__)}",)

    return Side(plan, path_of=path_of)


def below(goal: str) -> Plan:
    objectives = [{"id": "SS1", "statement": "Z"}]
    goals = [{"id": f"TJ{number}", "statement": "X"} for number in (1, 2, 3)]
    return plan_of(
        goals=[g | ({"objectives": objectives} if g["id"] == goal else {}) for g in goals]
    )


def quick_win(rupiah: int) -> Plan:
    resources = {"budget": {"csr": rupiah}}
    return plan_of(quick_wins=[{"id": "QW-1", "name": "A", "resources": resources}])


def workshop(venue: str) -> Plan:
    return plan_of(workshops=[{"name": "Bimtek I", "venue": venue}])


RENAMED = plan_of(
    masterplan={"former_ids": {"GOV-01": "GOV-09", "GOV-02": "GOV-09"}},
    programs=[{"id": "GOV-09", "name": "Mal"}],
)
PLACES: dict[str, tuple[Plan, Plan, Path | None, Path | None]] = {
    "a field": (
        program(), program(notes="X"), ("old/GOV-01", "notes"), ("new/GOV-01", "notes"),
    ),
    "a field of a part": (
        quick_win(5), quick_win(6),
        ("old/QW-1", "resources", "budget"), ("new/QW-1", "resources", "budget"),
    ),
    "a list that is a file": (
        workshop("Slawi"), workshop("Guci"),
        ("workshops.yaml", "workshops"), ("workshops.yaml", "workshops"),
    ),
    "something new": (plan_of(), program(), None, ("new/GOV-01",)),
    "something that is gone": (program(), plan_of(), ("old/GOV-01",), None),
    "what no file of the region holds": (
        plan_of(framework={"name": "A"}), plan_of(framework={"name": "B"}), None, None,
    ),
    "another code": (program(), RENAMED, ("old/GOV-01",), ("new/GOV-09",)),
    "another parent": (below("TJ1"), below("TJ2"), ("old/SS1",), ("new/SS1",)),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_a_change_says_where_it_is_in_both_files(name: str) -> None:
    before, after, old, new = PLACES[name]
    (change,) = review(placed(before, "old"), placed(after, "new")).changes
    assert (change.before, change.after) == (old, new)
    (mirrored,) = review(placed(after, "old"), placed(before, "new")).changes
    assert [bool(mirrored.before), bool(mirrored.after)] == [bool(new), bool(old)]


def books(*titles: str) -> Plan:
    return plan_of(masterplan={"books": [{"title": title} for title in titles]})


@pytest.mark.parametrize(
    "plans",
    [
        [program(notes=text) for text in "ABC"],
        [books(*titles) for titles in (("A", "B", "C"), ("B", "A", "C"), ("C", "B", "A"))],
        [below("TJ1"), below("TJ2"), below("TJ3")],
        [program(), plan_of(programs=[{"id": "GOV-02", "name": "Mal"}]), RENAMED],
        [Plan(**{**vars(plan_of()), "narratives": {"\udcff": text}}) for text in "ABC"],
        [plan_of(gaps=gaps) for gaps in ([], [{"id": "GP", "gap": "X"}])],
    ],
)
def test_no_two_changes_have_one_name(plans: list[Plan]) -> None:
    """Whoever keeps the name of a change finds that change, and no other of the same thing."""
    ids = [
        change.id
        for before in plans
        for after in plans
        if before is not after
        for change in changes(before, after)
    ]
    assert len(ids) >= 2
    assert len(set(ids)) == len(ids)


def test_a_change_as_a_whole_has_no_field() -> None:
    plans = (plan_of(), program(), RENAMED, below("TJ1"))
    found = [change for plan in plans[1:] for change in changes(plans[0], plan)]
    assert {(change.field, change.label) for change in found if change.kind is Kind.ADDED} == {
        ("", "")
    }
