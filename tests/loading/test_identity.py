"""Ids and references: each id once, each file named after its own, each reference to something."""

from collections.abc import Callable
from typing import Any

import pytest
from shown import all_shown, shown

Reads = Callable[[dict[str, str]], Any]
GOV = "programs/governance/GOV-01.yaml"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"
GOALS = """goals:
  - id: TJ1
    statement: x
    objectives:
      - {id: SS1.1, statement: y}
      - {id: SS1.2, statement: z, indicators: [{id: IK-IPM, name: IPM}]}
"""
ORGANIZATIONS = """organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
  - {id: bappeda, name: Bappeda, kind: opd}
"""


# Identity.


def test_a_duplicate_names_both_places(read: Reads) -> None:
    done = read({"goals.yaml": GOALS, "issues.yaml": "issues:\n\n  - {id: TJ1, issue: x}\n"})
    assert done.places == [("SMP202", "issues.yaml", 3, 10)]
    assert all_shown(done.only.values) == {"text": "TJ1", "other": "goals.yaml:2", "problem": None}


def test_a_duplicate_within_a_file(read: Reads) -> None:
    text = "issues:\n  - {id: IS-01, issue: x}\n  - {id: IS-01, issue: y}\n"
    done = read({"issues.yaml": text})
    assert done.places == [("SMP202", "issues.yaml", 3, 10)]
    assert done.only.values == {"text": "IS-01", "other": "issues.yaml:2", "problem": None}
    assert [issue.issue for issue in done.plan.issues] == ["x"]


def test_ids_differ_in_more_than_case(read: Reads) -> None:
    text = "issues:\n  - {id: IS-a, issue: x}\n  - {id: is-A, issue: y}\n"
    assert read({"issues.yaml": text}).only.values == {
        "text": "is-A",
        "other": "issues.yaml:2",
        "problem": None,
    }


def test_a_duplicate_of_three_is_told_twice(read: Reads) -> None:
    text = "issues:\n" + "  - {id: IS-01, issue: x}\n" * 3
    assert [place[2] for place in read({"issues.yaml": text}).places] == [3, 4]


def test_what_a_duplicate_holds_is_not_told_too(read: Reads) -> None:
    goals = GOALS + GOALS.removeprefix("goals:\n")
    refers = PROGRAM + "objectives: [SS1.1, SS1.2]\noutcomes: [{ref: IK-IPM}]\n"
    done = read({"goals.yaml": goals, GOV: refers})
    assert done.places == [("SMP202", "goals.yaml", 7, 9)]


def test_a_copied_program_is_one_finding(read: Reads) -> None:
    text = PROGRAM + "outputs: [{name: a}]\noutcomes: [{name: b}]\n"
    copy = "programs/governance/GOV-02.yaml"
    refers = "id: GOV-03\nname: x\noutputs: [{ref: GOV-01.K1}]\n"
    done = read({GOV: text, copy: text, "programs/governance/GOV-03.yaml": refers})
    assert done.places == [("SMP202", copy, 1, 5)]
    assert all_shown(done.only.values) == {"text": "GOV-01", "other": f"{GOV}:1", "problem": None}
    assert [program.id for program in done.plan.programs] == ["GOV-01", "GOV-03"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("GOV-01 (1)", "copy"),
        ("GOV-01 - Copy", "copy"),
        ("gov-01 - Salinan (2)", "copy"),
        ("GOV-01(1)", "copy"),
        ("Copy of GOV-01", "copy"),
        ("Salinan_GOV-01", "copy"),
        ("GOV-011", None),
        ("GOV-01-baru", None),
    ],
)
def test_a_copy_of_the_explorer_is_told_to_be_one(
    read: Reads, name: str, problem: str | None
) -> None:
    copy = f"programs/governance/{name}.yaml"
    done = read({GOV: PROGRAM, copy: PROGRAM})
    assert done.places == [("SMP202", copy, 1, 5)]
    assert done.only.values["problem"] == problem


@pytest.mark.parametrize(
    ("second", "problem"),
    [("{id: IS-01, issue: x}", "same"), ("{issue: 'x', id: IS-01}", "same"), ("{id: IS-01}", None)],
)
def test_a_block_that_was_pasted_twice(read: Reads, second: str, problem: str | None) -> None:
    text = f"issues:\n  - {{id: IS-01, issue: x}}\n  - {second}\n"
    found = [f for f in read({"issues.yaml": text}).loaded.diagnostics if f.code == "SMP202"]
    assert [f.values["problem"] for f in found] == ([problem] if problem else [])
    goals = (
        GOALS
        + "  - id: TJ2\n    statement: x\n    objectives:\n      - "
        + "{id: SS1.1, statement: y}\n"
    )
    assert read({"goals.yaml": goals}).only.values["problem"] == "same"


def test_the_file_of_that_name_keeps_the_id(read: Reads) -> None:
    earlier = "programs/governance/GOV-00.yaml"
    done = read({earlier: PROGRAM, GOV: PROGRAM})
    assert done.places == [("SMP202", earlier, 1, 5)]


def test_an_id_that_differs_from_the_name_of_its_file(read: Reads) -> None:
    done = read({GOV: "name: x\nid: GOV-1\n", "quick-wins/QW-GOV.yaml": "id: QW\nname: x\n"})
    assert done.places == [("SMP203", GOV, 2, 5), ("SMP203", "quick-wins/QW-GOV.yaml", 1, 5)]
    assert {tuple(f.values.items()) for f in done.loaded.diagnostics} == {
        (("text", "GOV-1"), ("name", "GOV-01")),
        (("text", "QW"), ("name", "QW-GOV")),
    }
    assert [program.id for program in done.plan.programs] == ["GOV-1"]


def test_who_refers_to_the_name_of_the_file_is_not_told_too(read: Reads) -> None:
    quick_win = "id: QW-GOV\nname: x\nprogram: GOV-01\n"
    done = read({GOV: "id: GOV-1\nname: x\n", "quick-wins/QW-GOV.yaml": quick_win})
    assert [place[0] for place in done.places] == ["SMP203"]


def test_a_program_in_the_folder_of_another_dimension(read: Reads) -> None:
    text = PROGRAM + "sub_dimension: environment.energy\n"
    done = read({GOV: text})
    assert done.places == [("SMP204", GOV, 3, 16)]
    assert all_shown(done.only.values) == {"folder": "governance", "dimension": "environment"}
    assert read({"programs/environment/GOV-01.yaml": text}).places == []


# Ids that are given.


def test_indicators_of_programs_get_their_ids(read: Reads) -> None:
    program = PROGRAM + "outputs: [{name: a}, {ref: IK-IPM}, {id: IK-X, name: b}, {name: c}]\n"
    quick_win = "id: QW-GOV\nname: x\noutcomes: [{name: d}]\nimpacts: [{name: e}]\n"
    done = read({"goals.yaml": GOALS, GOV: program, "quick-wins/QW-GOV.yaml": quick_win})
    assert done.places == []
    for name in ("GOV-01.K1", "IK-X", "GOV-01.K4", "QW-GOV.H1", "QW-GOV.D1"):
        assert name in done.plan.by_id
    assert "GOV-01.K2" not in done.plan.by_id


def test_a_wrong_id_is_not_told_for_its_indicators_too(read: Reads) -> None:
    for name in ("GOV 01", "GOV-01-" + "x" * 16 + "Z"):
        text = f"id: {name}\nname: x\noutputs: [{{name: a}}, {{name: b}}]\n"
        codes = [place[0] for place in read({GOV: text}).places]
        assert codes in (["SMP108"], ["SMP203"])


# References.


def test_an_unknown_id_with_the_nearest(read: Reads) -> None:
    done = read({"goals.yaml": GOALS, GOV: PROGRAM + "objectives: [SS1.1, SS1.22, ZZ-9999]\n"})
    assert done.places == [("SMP201", GOV, 3, 21), ("SMP201", GOV, 3, 29)]
    near, far = sorted(done.loaded.diagnostics, key=lambda found: found.position)
    assert all_shown(near.values) == {"kind": "objective", "text": "SS1.22", "suggestion": "SS1.2"}
    assert all_shown(far.values) == {"kind": "objective", "text": "ZZ-9999", "suggestion": None}
    assert done.plan.programs[0].objectives == ("SS1.1",)


def test_a_reference_minds_the_case(read: Reads) -> None:
    found = read({"goals.yaml": GOALS, GOV: PROGRAM + "objectives: [ss1.1]\n"}).only
    assert (found.code, shown(found.values["suggestion"])) == ("SMP201", "SS1.1")


def test_an_id_of_another_kind(read: Reads) -> None:
    done = read({"goals.yaml": GOALS, GOV: PROGRAM + "objectives: [TJ1]\n"})
    assert done.places == [("SMP206", GOV, 3, 14)]
    assert all_shown(done.only.values) == {"text": "TJ1", "kind": "objective", "found": "goal"}


def test_an_unknown_owner(read: Reads) -> None:
    text = PROGRAM + "owner: diskominfoo\nactivities:\n  - {name: x, owner: dinas-x}\n"
    done = read({"organizations.yaml": ORGANIZATIONS, GOV: text})
    assert done.places == [("SMP205", GOV, 3, 8), ("SMP205", GOV, 5, 22)]
    first, _ = sorted(done.loaded.diagnostics, key=lambda found: found.position)
    assert all_shown(first.values) == {"text": "diskominfoo", "suggestion": "diskominfo"}
    assert done.plan.programs[0].owner is None


def test_dimensions_of_the_framework(read: Reads) -> None:
    text = PROGRAM + "sub_dimension: governance.public-services\nalso: [governance]\n"
    done = read({GOV: text})
    assert done.places == [("SMP201", GOV, 3, 16), ("SMP201", GOV, 4, 8)]
    assert shown(done.loaded.diagnostics[0].values["suggestion"]) == "governance.public-service"
    gaps = "gaps: [{id: GP-01, gap: x, subject: policy}, {id: GP-02, gap: x, subject: kebijakan}]\n"
    place = ("SMP201", "gaps.yaml", 1, gaps.index("kebijakan") + 1)
    assert read({"gaps.yaml": gaps}).places == [place]


def test_a_reference_to_an_indicator_that_is_not_there_leaves_its_entry(read: Reads) -> None:
    text = PROGRAM + "outcomes:\n  - {ref: IK-XXX}\n  - {ref: IK-IPM}\n"
    done = read({"goals.yaml": GOALS, GOV: text})
    assert done.places == [("SMP201", GOV, 4, 11)]
    assert [entry.ref for entry in done.plan.programs[0].outcomes] == ["IK-IPM"]


def test_illustrative_names_fields_of_its_item(read: Reads) -> None:
    text = PROGRAM + "illustrative: [budget, anggaran, target]\noutputs: [{name: a, illustrative: "
    done = read({GOV: text + "target}]\n"})
    assert done.places == [
        ("SMP114", GOV, 3, 24), ("SMP114", GOV, 3, 34), ("SMP114", GOV, 4, 35),
    ]  # fmt: skip
    last = max(done.loaded.diagnostics, key=lambda found: found.position)
    assert all_shown(last.values) == {"name": "target", "suggestion": "targets", "right": None}


def test_the_region_is_one_of_the_table(read: Reads) -> None:
    done = read({"masterplan.yaml": "title: x\nregion: {code: 3328}\n"})
    assert done.places == [("SMP207", "masterplan.yaml", 2, 16)]
    assert all_shown(done.only.values) == {
        "text": "3328", "suggestion": "33.28", "name": "Kabupaten Tegal",
    }  # fmt: skip
    assert read({"masterplan.yaml": "title: x\nregion: {code: 33.28}\n"}).places == []


# A framework of one's own.

FRAMEWORK = """name: Kerangka daerah
dimensions:
  - id: mobility
    name: Smart Mobility
    sub_dimensions:
      - {id: transit, name: Angkutan}
      - {id: roads, name: Jalan}
  - id: governance
    name: Smart Governance
    sub_dimensions:
      - {id: transit, name: Peralihan}
"""
MOBILITY = "programs/mobility/MOB-01.yaml"


def test_a_framework_of_ones_own(read: Reads) -> None:
    program = "id: MOB-01\nname: x\nsub_dimension: mobility.transit\nalso: [governance.transit]\n"
    done = read({"framework.yaml": FRAMEWORK, MOBILITY: program})
    assert done.places == []
    assert list(done.plan.dimension_of) == [
        "mobility.transit", "mobility.roads", "governance.transit",
    ]  # fmt: skip
    wrong = read({"framework.yaml": FRAMEWORK, MOBILITY: program.replace("transit\n", "energy\n")})
    assert wrong.places == [("SMP201", MOBILITY, 3, 16)]


def test_duplicates_in_a_framework(read: Reads) -> None:
    text = FRAMEWORK.replace("id: roads", "id: transit") + "  - {id: Mobility, name: x}\n"
    done = read({"framework.yaml": text})
    assert done.places == [
        ("SMP202", "framework.yaml", 7, 14),
        ("SMP202", "framework.yaml", 12, 10),
    ]
    assert all_shown(done.loaded.diagnostics[0].values) == {
        "text": "transit",
        "other": "framework.yaml:6",
        "problem": None,
    }
    assert list(done.plan.dimension_of) == ["mobility.transit", "governance.transit"]


def test_ids_of_the_framework_are_free_for_the_plan(read: Reads) -> None:
    organization = "organizations: [{id: mobility, name: x}, {id: governance, name: y}]\n"
    assert read({"framework.yaml": FRAMEWORK, "organizations.yaml": organization}).places == []
    assert read({"organizations.yaml": organization}).places == []


def test_an_unknown_framework_is_one_finding(read: Reads) -> None:
    masterplan = "title: x\nframework: baru\n"
    done = read({"masterplan.yaml": masterplan, GOV: PROGRAM + "sub_dimension: mobility.roads\n"})
    assert done.places == [("SMP210", "masterplan.yaml", 2, 12)]
    assert all_shown(done.only.values) == {"text": "baru", "suggestion": None}


@pytest.mark.parametrize(("text", "at"), [("name: Kerangka Kota\n", 1), ("dimensions:\n", 1)])
def test_a_framework_without_dimensions_is_not_replaced(read: Reads, text: str, at: int) -> None:
    done = read({"framework.yaml": text, GOV: PROGRAM + "sub_dimension: mobility.roads\n"})
    assert [place[:3] for place in done.places] == [("SMP210", "framework.yaml", at)]


def test_a_framework_that_cannot_be_read_is_not_replaced(read: Reads) -> None:
    program = "id: MOB-01\nname: x\nsub_dimension: mobility.transit\n"
    for text, code in (
        ("name: [x\n", "SMP006"),
        (FRAMEWORK.replace("    name: Smart Mobility\n", ""), "SMP102"),
        (FRAMEWORK.replace("dimensions:", "dimension:", 1), "SMP101"),
    ):
        done = read({"framework.yaml": text, MOBILITY: program})
        assert [place[:2] for place in done.places] == [(code, "framework.yaml")]
        assert "environment.energy" not in done.plan.dimension_of
    done = read({"frameworks.yaml": FRAMEWORK, MOBILITY: program})
    assert [place[:2] for place in done.places] == [("SMP016", "frameworks.yaml")]
