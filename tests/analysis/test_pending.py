from typing import Any

from odd_masterplans import full_of_holes, load_files, regency
from small_plans import plan_of

from smartcity_mp.analysis.pending import Pending, pending
from smartcity_mp.model.plan import Plan

DECREED = {"council": {"decree": "Nomor 1"}, "team": {"decree": "Nomor 2"}}


def found(**given: Any) -> dict[str, Pending]:
    """What waits, by kind, in a plan in which both bodies are set up."""
    return {one.kind: one for one in pending(plan_of(**{"governance": DECREED, **given}))}


def program(number: int, **more: object) -> dict[str, object]:
    funded = {"apbd-kabupaten": {"2026": "100"}}
    return {"id": f"GOV-0{number}", "name": "Loket", "owner": "a", "budget": funded, **more}


def ids(one: Pending) -> list[str]:
    return [thing.id for thing in one.things]  # type: ignore[attr-defined]


def test_nothing_waits_in_a_plan_that_says_nothing_but_that_both_bodies_are_set_up() -> None:
    assert found() == {}


def test_a_body_waits_without_a_decree_or_with_one_that_has_no_number_yet() -> None:
    assert found(governance={})["no-decree"].names == ("council", "team")
    later = {**DECREED, "team": {"decree": "masih dalam proses"}}
    assert found(governance=later)["no-decree"].names == ("team",)


def test_an_edition_waits_for_its_regulation_once_the_text_is_whole() -> None:
    assert "not-enacted" not in found(masterplan={"stage": "3"})
    assert "not-enacted" in found(masterplan={"stage": "4"})
    number = {"number": "20", "year": "2026"}
    assert "not-enacted" not in found(masterplan={"stage": "4", "regulation": number})


def test_programs_without_source_amount_or_owner_wait_each_once() -> None:
    programs = [
        program(1),
        program(2, budget={}),
        program(3, budget={"apbn": None}, owner="b"),
        program(4, budget={"non-budget": None}),
        program(5, owner=None),
    ]
    made = found(programs=programs)
    assert ids(made["no-money"]) == ["GOV-02"]
    assert made["no-money"].offices == ("a",)
    assert ids(made["no-amount"]) == ["GOV-03"] and made["no-amount"].offices == ("b",)
    assert ids(made["no-owner"]) == ["GOV-05"] and made["no-owner"].offices == ()


def test_a_ceiling_that_is_exceeded_names_the_worst_year_and_who_takes_most_of_it() -> None:
    money = {"apbd-kabupaten": {"2026": "80", "2027": "300"}, "apbn": {"2027": "900"}}
    programs = [
        program(1, budget=money),
        program(2, owner="b", budget={"apbd-kabupaten": {"2027": "400"}}),
    ]
    ceiling = {"ceiling": {"2026": "70", "2027": "600"}}
    one = found(programs=programs, finance=ceiling)["over-ceiling"]
    assert (one.year, one.amount, one.limit) == (2027, 700, 600)
    assert one.offices == ("b", "a")
    kept = {"ceiling": {"2026": "80", "2027": "700"}}
    assert "over-ceiling" not in found(programs=programs, finance=kept)


def test_a_milestone_is_late_where_an_office_says_so_and_never_by_the_calendar() -> None:
    stones = [{"name": "Dibuka", "at": "2020"}, {"name": "Selesai", "at": "2021"}]
    programs = [program(1, milestones=stones), program(2, milestones=stones, owner="b")]

    def told(*states: tuple[str, str, str]) -> list[dict[str, object]]:
        return [{
            "year": "2026", "organization": "a",
            "programs": [
                {"program": name, "milestones": [{"milestone": stone, "status": status}]}
                for name, stone, status in states
            ],
        }]  # fmt: skip

    assert "late" not in found(programs=programs)
    unknown = told(("GOV-01", "Dibuka", "unknown"))
    assert "late" not in found(programs=programs, reports=unknown)
    late = told(("GOV-01", "Dibuka", "late"), ("GOV-02", "Dibuka", "done"))
    one = found(programs=programs, reports=late)["late"]
    assert (ids(one), one.many, one.offices) == (["GOV-01"], 1, ("a",))


def test_an_indicator_is_missed_only_against_a_target_that_is_official_or_decided() -> None:
    def goals(**more: object) -> list[dict[str, object]]:
        indicator = {
            "id": "IK-1", "name": "Waktu tunggu", "unit": "menit", "direction": "down",
            "owner": "a", "targets": {"2026": "10"}, "actuals": {"2026": "12"}, **more,
        }  # fmt: skip
        objective = {"id": "SS1", "statement": "Turun", "indicators": [indicator]}
        return [{"id": "TJ1", "statement": "Cepat", "objectives": [objective]}]

    assert ids(found(goals=goals())["missed"]) == ["IK-1"]
    assert "missed" not in found(goals=goals(illustrative=["targets"]))
    assert "missed" not in found(goals=goals(actuals={"2026": "9"}))
    assert "missed" not in found(goals=goals(actuals={}))


def test_a_planned_regulation_waits_without_a_year_or_once_that_is_over() -> None:
    def planned(*years: str | None) -> dict[str, Pending]:
        rules = [{"title": f"Perbup {year}", "owner": "a", "year": year} for year in years]
        marker = {"edition": {"number": "1", "date": "2026-09-11"}}
        governance = {**DECREED, "planned_regulations": rules}
        return found(masterplan=marker, governance=governance)

    assert "regulation" not in planned("2026", "2027")
    assert planned("2025", "2027", None)["regulation"].many == 2


def test_offices_are_silent_once_somebody_has_reported_the_year() -> None:
    programs = [
        program(number, owner=owner, schedule={"start": "2026", "end": "2026"})
        for number, owner in ((1, "a"), (2, "b"))
    ]
    entry = {"program": "GOV-01", "status": "running"}
    report = {"year": "2026", "organization": "a", "programs": [entry]}
    one = found(programs=programs, reports=[report])["silent"]
    assert (one.offices, one.year) == (("b",), 2026)
    begun = {**report, "programs": [{"program": "GOV-01"}]}
    assert "silent" not in found(programs=programs, reports=[begun])


def test_what_changed_since_it_was_approved_waits_for_that_post() -> None:
    digits = f"v1-{'0' * 32}"
    approved = {"of": "GOV-01", "date": "2026-11-28", "content": digits}
    by = {"post": "kepala", "title": "Kepala DPMPTSP", "approved": [approved]}
    one = found(programs=[program(1)], approvals=[by])["approval"]
    assert (one.names, one.many) == (("Kepala DPMPTSP",), 1)


def test_every_office_that_is_named_is_one_of_the_plan() -> None:
    seen = 0
    plans: list[Plan] = [load_files(files).plan for files in (regency(), full_of_holes(60))]
    for plan in plans:
        known = {it.id for it in plan.organizations}
        for one in pending(plan):
            seen += len(one.offices)
            assert known.issuperset(one.offices), one.kind
            assert len({id(thing) for thing in one.things}) == len(one.things), one.kind
    assert seen > 10
