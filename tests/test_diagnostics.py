"""Findings beyond a number are counted, not kept."""

from smartcity_mp.diagnostics import MOST, Diagnostic, Position, Report, Severity, folded


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
