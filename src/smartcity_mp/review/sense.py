"""What a change comes to: which clauses its first line has, and how many things each counts."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from smartcity_mp.review.changes import Change, Clause, Grade, Kind, Money
from smartcity_mp.review.grades import FRAMEWORK, is_name
from smartcity_mp.review.items import APPROVALS
from smartcity_mp.review.meanings import is_of_strictness

Test = Callable[[Change], bool]


def sense_of(changes: Sequence[Change], money: Money) -> tuple[Clause, ...]:
    """The clauses that hold, the weightiest first; money counts in rupiah, all else in things.

    Each change is told of once, by the first clause that holds for it.
    """
    found: list[Clause] = []
    if more := money.total.difference:
        found.append(Clause("budget-more" if more > 0 else "budget-less", abs(more)))
    left = list(changes)
    for key, test in _CLAUSES:
        told = [change for change in left if test(change)]
        if told and not (key == "budgets" and more):
            found.append(Clause(key, _count(key, told), len(told)))
        left = [change for change in left if not test(change)]
    for key, grade in (("other", Grade.MAJOR), ("medium", Grade.MEDIUM), ("minor", Grade.MINOR)):
        told = [change for change in left if change.grade is grade]
        whole = sum(change.grade is grade for change in changes)
        found += _rest(key, told, is_rest=grade is not Grade.MAJOR and len(told) < whole)
    return tuple(found)


def _rest(key: str, changes: Sequence[Change], *, is_rest: bool) -> Iterator[Clause]:
    """What no clause tells of, of one grade: what came or went by its kind, the others counted."""
    for kind, word in ((Kind.ADDED, "added"), (Kind.REMOVED, "removed")):
        labels = Counter(change.subject.label for change in changes if change.kind is kind)
        yield from (Clause(word, count, count, label) for label, count in labels.items())
    if count := sum(change.kind not in (Kind.ADDED, Kind.REMOVED) for change in changes):
        yield Clause(f"{key}-rest" if is_rest else key, count, count)


def _count(key: str, told: Sequence[Change]) -> int:
    """How many things: waivers and targets stand several in one field, all else counts by what it
    is about.
    """
    if kind := _BY_PART.get(key):
        return sum(part.kind is kind for change in told for part in change.parts)
    return len({change.subject for change in told})


def _at(kind: str, field: str, *kinds: Kind) -> Test:
    return lambda change: (
        change.subject.kind == kind
        and change.field == field
        and (not kinds or not change.kinds.isdisjoint(kinds))
    )


def _is(kind: str, *kinds: Kind) -> Test:
    return lambda change: change.subject.kind == kind and not change.field and change.kind in kinds


def _target(kind: Kind, *, strictness: bool) -> Test:
    """Targets of a kind; with strictness those of which one is stricter or laxer, not higher."""
    is_target = _at("indicator", "targets", kind)

    def test(change: Change) -> bool:
        of_kind = [part for part in change.parts if part.kind is kind]
        is_strict = any(is_of_strictness(kind, part.old, part.new) for part in of_kind)
        return is_target(change) and is_strict is strictness

    return test


def _is_check(change: Change) -> bool:
    fields = ("rules.severity", "rules.settings")
    return change.subject.kind == "masterplan" and change.field in fields


_BUDGETS = ("budget", "budget_total")
_BY_PART = {
    "waivers": Kind.LOOSER,
    "targets-lowered": Kind.WEAKER,
    "targets-eased": Kind.WEAKER,
    "targets-raised": Kind.STRONGER,
    "targets-tightened": Kind.STRONGER,
}
"""Clauses that count parts of a field, and which."""
_CLAUSES: tuple[tuple[str, Test], ...] = (
    ("vision", _at("vision", "statement")),
    ("missions", lambda change: change.subject.kind == "mission" and change.grade is Grade.MAJOR),
    ("programs-removed", _is("program", Kind.REMOVED)),
    ("quick-wins-removed", _is("quick-win", Kind.REMOVED)),
    ("programs-added", _is("program", Kind.ADDED)),
    ("quick-wins-added", _is("quick-win", Kind.ADDED)),
    ("approvals-lapsed", _at(APPROVALS, "approved", Kind.LAPSED)),
    ("approvals-removed", _at(APPROVALS, "approved", Kind.REMOVED)),
    ("targets-lowered", _target(Kind.WEAKER, strictness=False)),
    ("targets-eased", _target(Kind.WEAKER, strictness=True)),
    ("targets-dropped", _at("indicator", "targets", Kind.FEWER, Kind.EMPTIED)),
    ("indicators-removed", _is("indicator", Kind.REMOVED)),
    ("targets-raised", _target(Kind.STRONGER, strictness=False)),
    ("targets-tightened", _target(Kind.STRONGER, strictness=True)),
    ("owners-gone", lambda change: change.field == "owner" and change.kind is Kind.EMPTIED),
    ("owners-changed", _at("program", "owner", Kind.CHANGED)),
    ("quick-win-owners-changed", _at("quick-win", "owner", Kind.CHANGED)),
    ("budgets", lambda change: change.subject.kind == "program" and change.field in _BUDGETS),
    ("quick-win-budgets", _at("quick-win", "resources.budget")),
    ("waivers", _at("masterplan", "waivers", Kind.LOOSER)),
    ("checks", lambda change: _is_check(change) and Kind.LOOSER in change.kinds),
    ("framework", lambda change: change.subject.kind in FRAMEWORK),
    ("templates", lambda change: change.subject.kind == "template"),
    ("books", _at("masterplan", "books")),
    ("schedules", _at("program", "schedule")),
    ("names", lambda change: change.grade is Grade.MEDIUM and is_name(change)),
    ("approvals-renewed", _at(APPROVALS, "approved", Kind.RENEWED, Kind.CHANGED)),
    ("moved", lambda change: change.kind is Kind.MOVED),
    ("marks", lambda change: change.field.rpartition(".")[2] == "illustrative"),
    ("renamed", lambda change: change.kind in (Kind.RENAMED, Kind.RECODED)),
)
"""In the order in which they are told."""
