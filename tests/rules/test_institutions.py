"""Who answers for what, and what stands behind it: where the rules ask, and where they do not."""

import pytest
from judged import found, found_in, programs

EDITION = "edition: {number: 2, date: 2026-09-11}\n"


def problems(code: str, **contents: str) -> list[object]:
    return [item.values.get("problem", code) for item in found(code, **contents)]


def judged_alone(code: str, files: dict[str, str]) -> list[object]:
    """The problems of a masterplan that writes its marker itself."""
    return [item.values["problem"] for item in found_in(code, files, title="")]


def organizations(**kinds: str) -> str:
    return "organizations:\n" + "".join(
        f"  - {{id: {name}, name: Nama {name}{f', kind: {kind}' if kind else ''}}}\n"
        for name, kind in kinds.items()
    )


@pytest.mark.parametrize(
    ("kind", "count"),
    [("opd", 0), ("soe", 0), ("village", 0), ("vertical", 0), ("", 0), ("academia", 1),
     ("business", 1), ("community", 1), ("media", 1), ("other", 1)],
)  # fmt: skip
def test_who_can_own_a_program(kind: str, count: int) -> None:
    said = found("SMP801", organizations=organizations(a=kind), program="owner: a\n")
    assert len(said) == count


def test_an_organization_of_the_wrong_kind_is_one_finding() -> None:
    listed = organizations(rtik="community", unes="academia")
    files = programs(["owner: rtik", "owner: unes", "owner: rtik"])
    files["quick-wins/Q.yaml"] = "id: Q\nname: Antrean\nowner: rtik\n"
    first, second = found_in("SMP801", {"organizations.yaml": listed, **files})
    assert (first.values["id"], first.values["more"]) == ("GOV-01", 2)
    assert (second.values["id"], second.values["more"]) == ("GOV-02", None)


@pytest.mark.parametrize(
    ("indicators", "expected"),
    [
        ("{name: A, owner: a}, {name: B, owner: a}", []),
        ("{name: A, owner: a}, {name: B}, {name: C}", ["one", "one"]),
        ("{name: A}", ["one"]),
        ("{name: A}, {name: B}", ["all"]),
        ("{id: A, name: A, owner: a}, {ref: A}", []),
    ],
)
def test_who_measures_an_indicator(indicators: str, expected: list[str]) -> None:
    objective = f"{{id: S, statement: S, indicators: [{indicators}]}}"
    goals = f"goals: [{{id: T, statement: T, objectives: [{objective}]}}]"
    assert problems("SMP802", goals=goals, organizations=organizations(a="opd")) == expected


def test_an_indicator_of_a_program_follows_its_owner() -> None:
    assert problems("SMP802", program="outputs: [{name: A}]\n") == []


@pytest.mark.parametrize(("count", "expected"), [(15, []), (16, ["programs"])])
def test_how_much_an_office_can_do_at_once(count: int, expected: list[str]) -> None:
    schedules = ["owner: a\nschedule: {start: 2025, end: 2026}"] * count
    later = ["owner: a\nschedule: {start: 2027, end: 2028}"] * 4
    files = {"organizations.yaml": organizations(a="opd"), **programs([*schedules, *later])}
    said = found_in("SMP803", files)
    assert [item.values["problem"] for item in said] == expected
    assert [item.values["year"] for item in said] == [2025] * len(expected)


@pytest.mark.parametrize(
    ("regulation", "expected"),
    [
        ("", ["absent"]),
        ("regulation: {number: Nomor 20, year: 2024}\n", []),
        ("regulation: {year: 2024}\n", []),
        ("regulation: {number: masih disusun}\n", ["number"]),
    ],
)
def test_what_enacts_the_masterplan(regulation: str, expected: list[str]) -> None:
    masterplan = "title: Masterplan\nstage: 4\n" + regulation
    assert judged_alone("SMP804", {"masterplan.yaml": masterplan}) == expected


@pytest.mark.parametrize(
    ("governance", "expected"),
    [
        ("council: {decree: 050/114}\nteam: {decree: 050/115}\n", []),
        ("council: {members: []}\nteam: {members: []}\n", ["absent"]),
        ("council: {decree: 050/114}\nteam: {members: []}\n", ["absent"]),
        ("council: {decree: menyusul}\nteam: {decree: dalam proses}\n", ["number", "number"]),
        ("forum: {frequency: dua kali setahun}\n", []),
    ],
)
def test_what_sets_up_the_bodies(governance: str, expected: list[str]) -> None:
    files = {"masterplan.yaml": "title: Masterplan\nstage: 4\n", "governance.yaml": governance}
    assert judged_alone("SMP805", files) == expected


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        ("Dua kali setahun", []), ("setiap triwulan", []), ("Tiap hari Senin pertama", []),
        ("2x per semester", []), ("twice a year", []), ("Bulanan", []),
        ("berkala", ["vague"]), ("Sesuai kebutuhan", ["vague"]), ("rutin", ["vague"]),
        ("satu kali", ["vague"]),
    ],
)  # fmt: skip
def test_how_often_the_forum_meets(frequency: str, expected: list[str]) -> None:
    assert problems("SMP806", governance=f"forum: {{frequency: {frequency}}}\n") == expected


@pytest.mark.parametrize(
    ("when", "past"),
    [("2026-09-10", True), ("2026-09-11", False), ("2026-09", False), ("2026-08", True),
     ("2026", False), ("2025", True)],
)  # fmt: skip
def test_when_the_forum_meets_next(when: str, past: bool) -> None:
    governance = f"forum: {{frequency: dua kali setahun, next: {when}}}\n"
    expected = ["past"] if past else []
    assert problems("SMP806", governance=governance, masterplan=EDITION) == expected
    assert problems("SMP806", governance=governance) == [], "nobody knows today's date"


@pytest.mark.parametrize("code", ["SMP807", "SMP808"])
@pytest.mark.parametrize(
    ("clusters", "expected"),
    [
        (["application", "infrastructure"], 1),
        (["literacy", "policy-institution"], 0),
        (["application", None], 0),
        ([], 0),
    ],
)
def test_clusters_that_others_rest_on(code: str, clusters: list[str | None], expected: int) -> None:
    texts = [f"cluster: {cluster}" if cluster else "" for cluster in clusters]
    assert len(found_in(code, programs(texts))) == expected


def test_skills_may_come_with_the_closing_of_a_gap() -> None:
    program = "cluster: application\ncloses: [GP-01]\n"
    for subject, count in (("human-resources", 0), ("digital", 1)):
        gaps = f"gaps: [{{id: GP-01, gap: Kurang orang, subject: {subject}}}]\n"
        assert len(found("SMP807", gaps=gaps, program=program)) == count


@pytest.mark.parametrize(
    ("kind", "count"),
    [("academia", 0), ("soe", 0), ("", 0), ("opd", 1), ("village", 1), ("ministry", 1)],
)
def test_who_is_a_partner(kind: str, count: int) -> None:
    listed = organizations(a=kind)
    assert len(found("SMP809", organizations=listed, program="supporting: [a]\n")) == count
    quick_win = "partners: [a]\n"
    said = found("SMP809", organizations=listed, program="", quick_win=quick_win)
    assert len(said) == count


def test_no_partner_is_asked_of_a_plan_without_programs() -> None:
    assert found("SMP809", organizations=organizations(a="opd")) == []


@pytest.mark.parametrize(
    ("edition", "regulation", "told"),
    [
        ("", "year: 2024", []),
        ("", "year: 2024, edition: 1", []),
        ("", "year: 2024, edition: 2", [("edition", "edition: 2")]),
        ("edition: {number: 3}", "year: 2024, edition: 2", [("edition", "edition: 2")]),
        ("edition: {number: 2, date: 2024-12-31}", "year: 2024", []),
        ("edition: {number: 2, date: 2025-01-01}", "year: 2024", [("later", "year: 2024")]),
        (
            "edition: {number: 2, date: 2025-01-01}",
            "year: 2024, edition: 2",
            [("later", "edition: 2")],
        ),
        (
            "edition: {number: 2, date: 2025-01-01}\nhistory: [{number: 1, date: 2023-01-01}]",
            "year: 2024, edition: 1",
            [],
        ),
        (
            "edition: {number: 2, date: 2025-01-01}\nhistory: [{number: 2, date: 2023-01-01}]",
            "year: 2024",
            [("later", "year: 2024")],
        ),
    ],
)
def test_which_edition_is_enacted(
    edition: str, regulation: str, told: list[tuple[str, str]]
) -> None:
    lines = f"title: Masterplan\nstage: 4\nregulation: {{number: 20, {regulation}}}\n{edition}\n"
    said = found_in("SMP804", {"masterplan.yaml": lines}, title="")
    places = [lines.split("\n")[one.position.line - 1][one.position.column - 1 :] for one in said]
    assert [one.values["problem"] for one in said] == [problem for problem, _ in told]
    for place, (_, wanted) in zip(places, told, strict=True):
        assert wanted.partition(": ")[2] == place.partition("}")[0].partition(",")[0]


@pytest.mark.parametrize(
    ("reporter", "reported", "told"),
    [
        ("a", "programs: [{program: GOV-01}]", []),
        ("b", "programs: [{program: GOV-01}]", []),
        ("c", "programs: [{program: GOV-01}]", []),
        ("d", "programs: [{program: GOV-01}]", ["a"]),
        ("a", "quick_wins: [{quick_win: QW-1}]", []),
        ("b", "quick_wins: [{quick_win: QW-1}]", ["a"]),
        ("c", "quick_wins: [{quick_win: QW-1}]", []),
        ("a", "indicators: [{indicator: IK-1, value: 5}]", ["d"]),
        ("d", "indicators: [{indicator: IK-1, value: 5}]", []),
        ("a", "indicators: [{indicator: GOV-01.K1, value: 5}]", []),
        ("d", "indicators: [{indicator: GOV-01.K1, value: 5}]", ["a"]),
        ("a", "indicators: [{indicator: IK-2, value: 5}]", []),
    ],
)
def test_who_may_report(reporter: str, reported: str, told: list[str]) -> None:
    """The owner, for a program those that share or support it too; what nobody owns, anybody."""
    indicators = "{id: IK-1, name: A, owner: d}, {id: IK-2, name: B}"
    files = {
        "organizations.yaml": organizations(a="opd", b="opd", c="opd", d="opd"),
        "programs/governance/GOV-01.yaml": (
            "id: GOV-01\nname: A\nowner: a\njoint_owners: [b]\nsupporting: [c]\n"
            "outputs: [{name: X}]\n"
        ),
        "quick-wins/QW-1.yaml": "id: QW-1\nname: A\nowner: a\nsupporting: [c]\n",
        "goals.yaml": (
            "goals: [{id: T, statement: T, objectives: "
            f"[{{id: S, statement: S, indicators: [{indicators}]}}]}}]\n"
        ),
        f"progress/2026/{reporter}.yaml": f"year: 2026\norganization: {reporter}\n{reported}\n",
    }
    said = found_in("SMP431", files)
    assert [(one.values["problem"], one.values["owner"]) for one in said] == [
        ("owner", owner) for owner in told
    ]
