"""Findings beyond a number are counted, not kept."""

from dataclasses import replace

from smartcity_mp.diagnostics import (
    MOST,
    Diagnostic,
    Position,
    Report,
    Severity,
    folded,
    identified,
)


def many(count: int, code: str = "SMP109", file: str = "a.yaml") -> list[Diagnostic]:
    return [Diagnostic(Position(file, n + 1), code, Severity.ERROR) for n in range(count)]


def test_the_first_of_a_kind_and_file_are_kept_and_all_are_counted() -> None:
    found = [*many(MOST + 7), *many(3, "SMP110"), *many(MOST, file="b.yaml")]
    kept = folded(found)
    assert len(kept) == 2 * MOST + 3
    assert Report(tuple(kept)).count(Severity.ERROR) == len(found)
    assert [(item.position.line, item.more) for item in kept if item.more] == [(MOST, 7)]
    assert folded(kept) == kept


def test_what_is_folded_twice_is_counted_once() -> None:
    twice = folded([*folded(many(MOST + 5)), *many(2)])
    assert Report(tuple(twice)).count(Severity.ERROR) == MOST + 7


def test_a_count_moves_to_the_last_of_the_findings_that_are_kept() -> None:
    first, *others = reversed(folded(many(MOST + 5)))
    again = folded([first, *others])
    assert first.more == 5
    assert [item.more for item in again] == [*[0] * (MOST - 1), 5]


def test_a_finding_is_known_again_by_its_address_and_not_by_line_or_words() -> None:
    here = Diagnostic(Position("a.yaml", 3, 1, ("GOV-01", "name")), "SMP102", Severity.ERROR)
    moved = replace(
        here,
        position=Position("b/c.yaml", 90, 7, ("GOV-01", "name")),
        values={"key": "other words"},
        severity=Severity.WARNING,
        more=3,
    )
    assert list(identified([here])) == list(identified([moved]))
    for other in (
        replace(here, code="SMP103"),
        replace(here, position=Position("a.yaml", 3, 1, ("GOV-01", "owner"))),
        replace(here, position=Position("a.yaml", 3, 1, ("GOV-02", "name"))),
        replace(here, position=Position("a.yaml", 3, 1)),
    ):
        assert list(identified([here])) != list(identified([other]))


def test_equal_findings_are_numbered_in_their_order() -> None:
    found = [*many(3), *many(2, file="b.yaml"), *many(1, "SMP110")]
    known = identified(found)
    assert [identity.nth for identity in known] == [1, 2, 3, 1, 2, 1]
    assert list(known.values()) == found
    assert set(known) > set(identified(found[1:]))


def test_a_place_is_the_same_whatever_its_address() -> None:
    assert Position("a.yaml", 1, 1, ("GOV-01",)) == Position("a.yaml", 1, 1)
    assert len({Position("a.yaml", 1, 1, ("GOV-01",)), Position("a.yaml", 1, 1)}) == 1
