"""What becomes of approvals between two masterplans, and what is not known of them."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.diagnostics import Path
from smartcity_mp.model.plan import Plan, Printed
from smartcity_mp.review.changes import Change, Grade, Kind
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

NAME = "buku-2/strategi"
READ = Printed("Buku II", "Bab II", "Strategi", f"c1-{'1' * 32}")


def written(**fields: Any) -> dict[str, Any]:
    return {"id": "GOV-01", "name": "Mal", **fields}


def print_of(**fields: Any) -> str:
    plan = plan_of(programs=[written(**fields)])
    return fingerprint_of(plan, plan.programs[0])


def approved(content: str, of: str = "GOV-01", day: str = "2026-06-26") -> dict[str, Any]:
    key = "chapter" if "/" in of else "of"
    return {key: of, "date": day, "content": content}


def plan(program: dict[str, Any], *entries: dict[str, Any], **further: Any) -> Plan:
    approvals = [{"post": "kepala", "title": "Kepala Bappeda", "approved": entries}]
    given = {"programs": [program], "approvals": approvals if entries else []}
    made = plan_of(masterplan=further.pop("masterplan", {}), **given)
    return Plan(**{**vars(made), **further})


def changes(before: Plan, after: Plan, **after_side: Any) -> list[Change]:
    return [
        one
        for one in review(Side(before), Side(after, **after_side)).changes
        if one.subject.kind == "approvals"
    ]


def told(before: Plan, after: Plan) -> list[tuple[Kind, str, Grade]]:
    return [(one.kind, one.field, one.grade) for one in changes(before, after)]


OLD, NEW = written(description="Satu."), written(description="Dua.")
OF_OLD, OF_NEW = print_of(description="Satu."), print_of(description="Dua.")


def test_a_small_change_that_overtakes_an_approval_is_grave() -> None:
    before, after = plan(OLD, approved(OF_OLD)), plan(NEW, approved(OF_OLD))
    assert told(before, after) == [(Kind.LAPSED, "approved", Grade.MAJOR)]
    assert told(after, before) == [(Kind.RENEWED, "approved", Grade.MEDIUM)]
    grades = {one.field: one.grade for one in review(Side(before), Side(after)).changes}
    assert grades["description"] is Grade.MINOR


def test_a_fingerprint_that_approve_did_not_write_holds_nothing() -> None:
    before, after = plan(OLD, approved(OF_OLD)), plan(OLD, approved("v1-x"))
    assert told(before, after) == [(Kind.LAPSED, "approved", Grade.MAJOR)]
    other_version = plan(OLD, approved(f"v9-{'0' * 32}"))
    assert told(before, other_version) == [(Kind.CHANGED, "approved", Grade.MEDIUM)]


def test_what_is_approved_again_with_its_change_was_never_stale() -> None:
    before, after = plan(OLD, approved(OF_OLD)), plan(NEW, approved(OF_NEW, day="2026-11-03"))
    assert told(before, after) == [(Kind.CHANGED, "approved", Grade.MEDIUM)]
    assert told(after, before) == [(Kind.CHANGED, "approved", Grade.MEDIUM)]
    assert told(plan(OLD, approved(OF_OLD)), plan(OLD, approved(OF_OLD))) == []


def test_an_approval_goes_along_with_a_new_id() -> None:
    former = {"former_ids": {"GOV-01": "GOV-09"}}
    after = plan({**OLD, "id": "GOV-09"}, approved(OF_OLD, "GOV-09"), masterplan=former)
    assert told(plan(OLD, approved(OF_OLD)), after) == []
    assert told(after, plan(OLD, approved(OF_OLD))) == []
    (lapsed,) = changes(
        plan(OLD, approved(OF_OLD)),
        plan({**NEW, "id": "GOV-09"}, approved(OF_OLD, "GOV-09"), masterplan=former),
    )
    assert (lapsed.kind, lapsed.subject.id) == (Kind.LAPSED, "kepala/GOV-09")


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        ({NAME: READ}, []),
        ({NAME: READ._replace(content=f"c1-{'2' * 32}")}, [Kind.LAPSED]),
        ({}, [Kind.LAPSED]),
        (None, []),  # nobody has made the chapter
    ],
)
def test_a_chapter_is_approved_as_it_reads(
    now: dict[str, Printed] | None, kinds: list[Kind]
) -> None:
    def side(chapters: dict[str, Printed] | None) -> Plan:
        return plan(OLD, approved(READ.content, NAME), chapters=chapters)

    found = changes(side({NAME: READ}), side(now))
    assert [one.kind for one in found] == kinds
    assert all(one.before is one.after is None for one in found)


def test_what_lapsed_stands_at_the_thing_and_what_was_given_in_its_own_file() -> None:
    def side(plan: Plan) -> Side:
        paths: dict[int, Path] = {id(one): ("p.yaml",) for one in plan.programs}
        paths |= {id(one): ("a.yaml", 0) for by in plan.approvals for one in by.approved}
        return Side(plan, path_of=lambda entity: paths[id(entity)])

    before, lapsed = side(plan(OLD, approved(OF_OLD))), side(plan(NEW, approved(OF_OLD)))
    found = {one.kind: one for one in review(before, lapsed).changes}
    assert (found[Kind.LAPSED].before, found[Kind.LAPSED].after) == (("p.yaml",), ("p.yaml",))
    (new,) = review(side(plan(OLD)), before).changes
    assert (new.kind, new.before, new.after) == (Kind.ADDED, None, ("a.yaml", 0))


def test_what_cannot_be_read_is_not_judged() -> None:
    before, after = (
        plan(OLD, approved(OF_OLD)),
        plan(NEW, approved(OF_OLD), unread=("vision.yaml",)),
    )
    assert changes(before, after) == []
    gone = plan(OLD, approved(OF_OLD, "GOV-07"))
    file = "approvals/kepala.yaml"
    found = review(Side(before), Side(gone, left_out=((file, "approved", 0, "of"),)))
    assert not found.changes and found.not_compared == (file,)
    kinds = [one.kind for one in review(Side(before), Side(gone)).changes]
    assert kinds == [Kind.REMOVED, Kind.ADDED]
