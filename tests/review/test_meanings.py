"""What a difference means where a greater number is not just more: rules, ranges, places."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.thresholds import FLOORS, THRESHOLDS, UNLIMITED
from smartcity_mp.review.changes import MIRROR, Change, Form, Grade, Kind, Value
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side


def only(before: Plan, after: Plan) -> Change:
    (change,) = review(Side(before), Side(after)).changes
    return change


def rules(**given: Any) -> Plan:
    return plan_of(masterplan={"rules": given})


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (None, "off", Kind.LOOSER),
        (None, "info", Kind.LOOSER),
        (None, "warning", Kind.LOOSER),
        (None, "error", Kind.TIGHTER),
        ("error", "warning", Kind.LOOSER),
        ("warning", "info", Kind.LOOSER),
        ("info", "off", Kind.LOOSER),
    ],
)
def test_a_severity(old: str | None, new: str, kind: Kind) -> None:
    before, after = (rules(severity={"SMP301": word} if word else {}) for word in (old, new))
    for change, meant in ((only(before, after), kind), (only(after, before), MIRROR[kind])):
        assert (change.kind, change.field) == (meant, "rules.severity")
        assert (change.grade is Grade.MAJOR) is (meant is Kind.LOOSER)


def test_a_threshold_is_looser_than_it_was_even_if_it_was_not_set() -> None:
    assert len(THRESHOLDS) > 20
    assert FLOORS | UNLIMITED.keys() < THRESHOLDS.keys()
    for name, usual in THRESHOLDS.items():
        higher = Kind.TIGHTER if name in FLOORS or name in UNLIMITED else Kind.LOOSER
        for before, after in ((None, usual + 5), (usual, usual + 5)):
            sides = [
                rules(settings={} if number is None else {name: number})
                for number in (before, after)
            ]
            assert only(*sides).kind is higher, name
            assert only(*reversed(sides)).kind is MIRROR[higher], name


def test_a_ceiling_that_is_taken_away_is_looser_than_the_highest() -> None:
    ceilings = [rules(settings={"max_total": rupiah}) for rupiah in (10**15, 0)]
    assert only(*ceilings).kind is Kind.LOOSER


def test_a_threshold_that_is_only_written_down_makes_no_difference() -> None:
    change = only(rules(settings={}), rules(settings={"max_missions": THRESHOLDS["max_missions"]}))
    assert (change.kind, change.grade) == (Kind.MORE, Grade.MEDIUM)
    assert only(rules(settings={}), rules(settings={"max_mision": 9})).kind is Kind.MORE


def target(way: str, figure: Any) -> Plan:
    indicator = {"id": "IK-1", "name": "Layanan", "direction": way, "targets": {2028: figure}}
    objective = {"id": "SS1", "statement": "X", "indicators": [indicator]}
    return plan_of(goals=[{"id": "TJ1", "statement": "X", "objectives": [objective]}])


TEN_TO_TWENTY = {"min": 10, "max": 20}


@pytest.mark.parametrize(
    ("way", "new", "kind"),
    [
        ("keep", {"min": 10, "max": 15}, Kind.STRONGER),
        ("keep", {"min": 12, "max": 20}, Kind.STRONGER),
        ("keep", {"min": 12, "max": 15}, Kind.STRONGER),
        ("keep", {"min": 12, "max": 25}, Kind.CHANGED),
        ("keep", {"min": 10}, Kind.WEAKER),
        ("keep", {"max": 20}, Kind.WEAKER),
        ("up", {"min": 12, "max": 20}, Kind.STRONGER),
        ("up", {"min": 10, "max": 25}, Kind.STRONGER),
        ("up", {"min": 10}, Kind.STRONGER),
        ("up", {"max": 20}, Kind.WEAKER),
        ("up", {"min": 12, "max": 15}, Kind.CHANGED),
        ("down", {"min": 8, "max": 20}, Kind.STRONGER),
        ("down", {"min": 10, "max": 18}, Kind.STRONGER),
        ("down", {"max": 20}, Kind.STRONGER),
        ("down", {"min": 10}, Kind.WEAKER),
        ("down", {"min": 8, "max": 25}, Kind.CHANGED),
    ],
)
def test_a_range(way: str, new: dict[str, int], kind: Kind) -> None:
    before, after = target(way, TEN_TO_TWENTY), target(way, new)
    assert only(before, after).kind is kind
    assert only(after, before).kind is MIRROR[kind]


def test_what_moves_says_from_where_and_to_where() -> None:
    def below(goal: str) -> Plan:
        objectives = [{"id": "SS1", "statement": "Layanan membaik"}]
        goals = [{"id": "TJ1", "statement": "Satu"}, {"id": "TJ2", "statement": "Dua"}]
        return plan_of(
            goals=[{**one, "objectives": objectives} if one["id"] == goal else one for one in goals]
        )

    change = only(below("TJ1"), below("TJ2"))
    assert (change.kind, change.subject.parent) == (Kind.MOVED, "TJ2")
    assert change.old == Value(Form.REFERENCE, "TJ1", "Satu")
    assert change.new == Value(Form.REFERENCE, "TJ2", "Dua")


def test_what_comes_or_goes_brings_its_money_or_takes_it() -> None:
    program = {"id": "GOV-01", "name": "Mal", "budget": {"apbn": {2025: 3, 2026: 4}}}
    quick_win = {"id": "QW-1", "name": "Antrean", "resources": {"budget": {"csr": 5}}}
    for part, thing, rupiah in (
        ("programs", program, 7),
        ("quick_wins", quick_win, 5),
        ("gaps", {"id": "GP-1", "gap": "Antre"}, 0),
    ):
        amount = Value(Form.RUPIAH, rupiah) if rupiah else None
        came, gone = (
            only(*sides) for sides in ((plan_of(), plan_of(**{part: [thing]})),
                                       (plan_of(**{part: [thing]}), plan_of()))
        )  # fmt: skip
        assert (came.kind, came.money, came.old, came.new) == (Kind.ADDED, rupiah, None, amount)
        assert (gone.kind, gone.money, gone.old, gone.new) == (Kind.REMOVED, -rupiah, amount, None)


def test_texts_say_where_they_are_and_are_told_apart() -> None:
    def side(**texts: str) -> Side:
        return Side(Plan(**{**vars(plan_of()), "narratives": texts}), {"x.md": texts["sambutan"]})

    before, after = side(sambutan="Satu.", lama="A."), side(sambutan="Dua.", baru="B.")
    found = review(before, after).changes
    assert [(change.subject.id, change.before, change.after) for change in found] == [
        ("x.md", ("templates/x.md",), ("templates/x.md",)),
        ("lama", ("narratives/lama.md",), None),
        ("baru", None, ("narratives/baru.md",)),
        ("sambutan", ("narratives/sambutan.md",), ("narratives/sambutan.md",)),
    ]
    assert [change.kind for change in found] == [
        Kind.CHANGED, Kind.REMOVED, Kind.ADDED, Kind.CHANGED,
    ]  # fmt: skip
    assert len({change.id for change in found}) == len(found)
    assert all((change.field, change.label) == ("", "") for change in found)
    assert [change.subject.name for change in found] == ["", "", "", "Sambutan Kepala Daerah"]
    assert not any(change.subject.parent for change in found)
    assert [(bool(change.old), bool(change.new)) for change in found] == [
        (True, True), (True, False), (False, True), (True, True),
    ]  # fmt: skip


def narrative(text: str) -> Side:
    programs = [{"id": "GOV-01", "name": "Mal"}, {"id": "GOV-02", "name": "Portal"}]
    return Side(Plan(**{**vars(plan_of(programs=programs)), "narratives": {"sambutan": text}}))


@pytest.mark.parametrize(
    ("old", "new", "is_same"),
    [
        ("Satu dua\ntiga.\n\nEmpat.", "Satu\r\ndua tiga.  \r\n\r\nEmpat.\r\n", True),
        ("Satu.\n \t\nDua.", "Satu.\n\nDua.", True),
        ("Satu.\n\nDua.", "Satu.\nDua.", False),
        ("- Satu\n- Dua", "- Satu - Dua", False),
        ("1. Satu\n2. Dua", "1. Satu 2. Dua", False),
        ("- Satu\n  - Dua", "- Satu\n- Dua", False),
        ("Satu\\\nDua", "Satu\\ Dua", False),
        ("| a |\n|---|", "| a | |---|", False),
        ("Lihat {{ ref('GOV-01') }}.", "Lihat {{ ref('GOV-02') }}.", False),
        ("Lihat {{ ref('GOV-01') }}.", 'Lihat {{ ref("GOV-01") }}.', False),
    ],
)
def test_what_is_another_text(old: str, new: str, is_same: bool) -> None:
    assert bool(review(narrative(old), narrative(new)).changes) is not is_same


def test_a_change_of_a_text_is_told_apart_by_both_sides() -> None:
    def name(old: str, new: str) -> str:
        (change,) = review(narrative(old), narrative(new)).changes
        return change.id

    assert len({name("a", "b"), name("a", "c"), name("c", "b"), name("b", "a")}) == 4


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (2026, "2026-03", Kind.CHANGED),
        ("2026-03", 2026, Kind.CHANGED),
        (2026, "2027-03", Kind.LATER),
        ("2026-03", "2026-04", Kind.LATER),
        ("2026-03", 2025, Kind.EARLIER),
    ],
)
def test_a_date_that_is_told_more_exactly_is_no_later(old: Any, new: Any, kind: Kind) -> None:
    def plan(at: Any) -> Plan:
        milestones = [{"at": at, "name": "Sepuluh kantor"}]
        return plan_of(programs=[{"id": "GOV-01", "name": "Mal", "milestones": milestones}])

    assert only(plan(old), plan(new)).kind is kind


def test_examples_are_named_by_the_label_of_their_field() -> None:
    def plan(illustrative: Any) -> Plan:
        program = {"id": "GOV-01", "name": "Mal", "budget": {"apbn": {2025: 5}}}
        return plan_of(programs=[{**program, "illustrative": illustrative}])

    for given, label in (
        (["budget"], "Anggaran | Budget"),
        ("all", "semuanya | everything"),
    ):
        value = Value(Form.WORD, "all" if given == "all" else "budget", label)
        came, gone = only(plan([]), plan(given)), only(plan(given), plan([]))
        assert [(part.kind, part.key, part.old, part.new) for part in came.parts] == [
            (Kind.MORE, (), None, value)
        ]
        assert [(part.kind, part.key, part.old, part.new) for part in gone.parts] == [
            (Kind.FEWER, (), value, None)
        ]


def test_indicators_are_known_by_their_number_below_what_has_another_code() -> None:
    def plan(code: str, name: str, former: dict[str, str]) -> Plan:
        output = {"id": f"{code}.K1", "name": name, "source": f"Survei {name}"}
        other = {"id": f"{code}.K2", "name": f"Loket {name}", "source": name}
        objective = {"id": code, "statement": "X", "indicators": [output, other]}
        goal = {"id": "TJ1", "statement": "Y", "objectives": [objective]}
        return plan_of(masterplan={"former_ids": former}, goals=[goal])

    changes = review(
        Side(plan("SS1.1", "lama", {})), Side(plan("SS1.9", "baru", {"SS1.1": "SS1.9"}))
    ).changes
    assert sorted((change.subject.id, change.field, change.kind) for change in changes) == [
        ("SS1.9", "", Kind.RENAMED),
        ("SS1.9.K1", "name", Kind.CHANGED),
        ("SS1.9.K1", "source", Kind.CHANGED),
        ("SS1.9.K2", "name", Kind.CHANGED),
        ("SS1.9.K2", "source", Kind.CHANGED),
    ]


def test_an_indicator_with_another_number_and_a_mended_name_is_known_by_all_else() -> None:
    def plan(*outputs: tuple[str, int]) -> Plan:
        listed = [
            {"id": f"GOV-01.K{number}", "name": name, "targets": {2026: target}}
            for number, (name, target) in enumerate(outputs, 1)
        ]
        return plan_of(programs=[{"id": "GOV-01", "name": "Mal", "outputs": listed}])

    changes = review(
        Side(plan(("Gerei", 6), ("Loket", 9))), Side(plan(("Baru", 3), ("Gerai", 6), ("Loket", 9)))
    ).changes
    assert [(change.kind, change.subject.id, change.field) for change in changes] == [
        (Kind.CHANGED, "GOV-01.K2", "name"),
        (Kind.ADDED, "GOV-01.K1", ""),
    ]


def test_a_reference_to_another_indicator_is_another_entry() -> None:
    def plan(*names: str) -> Plan:
        outputs = [{"id": "GOV-01.K1", "name": "Gerai"}, {"id": "GOV-01.K2", "name": "Loket"}]
        first = {"id": "GOV-01", "name": "Mal", "outputs": outputs}
        refs = [{"ref": name} for name in names]
        return plan_of(programs=[first, {"id": "GOV-02", "name": "Dua", "outputs": refs}])

    change = only(plan("GOV-01.K1"), plan("GOV-01.K2"))
    assert (change.kind, [part.kind for part in change.parts]) == (
        Kind.CHANGED, [Kind.FEWER, Kind.MORE],
    )  # fmt: skip
    assert only(plan("GOV-01.K1"), plan("GOV-01.K1", "GOV-01.K2")).kind is Kind.MORE


def test_a_figure_that_gets_a_note_is_the_same_figure() -> None:
    def plan(figure: Any) -> Plan:
        statistic = {"id": "DT-1", "name": "IPM", "values": {2023: figure, 2024: 71}}
        return plan_of(profile={"statistics": [statistic]})

    change = only(plan("70.5"), plan({"value": "70.50", "source": "BPS 2024"}))
    assert [(part.kind, part.label.partition(" ")[0]) for part in change.parts] == [
        (Kind.FILLED, "Sumber")
    ]
    raised = only(plan("70.5"), plan({"value": "70.6"}))
    assert [(part.kind, part.label) for part in raised.parts] == [(Kind.RAISED, "")]


@pytest.mark.parametrize(("value", "told"), [(8, {"official"}), (6, {"official", "targets"})])
def test_a_target_that_a_document_sets_from_now_on_is_not_lost(value: int, told: set[str]) -> None:
    about = {"id": "IK-A", "name": "A", "unit": "persen", "direction": "down"}
    own = {**about, "targets": {2029: 8}}
    set_by_law = {**about, "official": [{"year": 2029, "value": value}]}
    before, after = (
        plan_of(
            goals=[
                {
                    "id": "TJ1",
                    "statement": "T",
                    "objectives": [{"id": "SS1", "statement": "S", "indicators": [one]}],
                }
            ]
        )
        for one in (own, set_by_law)
    )
    changes = review(Side(before), Side(after)).changes
    assert {change.field for change in changes} == told
    assert all(change.grade is not Grade.MAJOR for change in changes)
    back = review(Side(after), Side(before)).changes
    assert {change.field for change in back} == told
