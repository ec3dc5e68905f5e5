"""One fault is one finding: what only follows from it is not told, by loading or by a rule."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from shown import shown

from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge

Reads = Callable[[dict[str, Any]], Any]
GOV = "programs/governance/GOV-01.yaml"
QW = "quick-wins/QW-GOV.yaml"
FILES = {
    "masterplan.yaml": "title: x\nperiod: {start: 2024, end: 2033}\nstage: 4\n",
    "organizations.yaml": """organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
  - {id: bappeda, name: Bappeda, kind: opd}
""",
    "alignment.yaml": """documents:
  - id: RPJMD
    title: RPJMD
    kind: rpjmd
    missions:
      - {id: RPJMD-M1, statement: x}
""",
    "issues.yaml": "issues:\n  - {id: IS-01, issue: x, owner: diskominfo}\n",
    "readiness.yaml": "items:\n  - {id: KS-01, indicator: x, owner: bappeda}\n",
    "gaps.yaml": "gaps:\n  - {id: GP-01, gap: x, items: [KS-01], owner: bappeda}\n",
    "swot.yaml": """factors:
  - {id: S1, kind: strength, scope: structure, statement: x, issues: [IS-01]}
  - {id: O1, kind: opportunity, scope: structure, statement: x}
strategies:
  - {id: SO1, kind: SO, factors: [S1, O1], statement: x}
""",
    "missions.yaml": """missions:
  - {id: M1, statement: x, supports: [RPJMD-M1], dimensions: [governance]}
""",
    "goals.yaml": """goals:
  - id: TJ1
    mission: M1
    statement: x
    objectives:
      - id: SS1.1
        statement: x
        indicators:
          - {id: IK-IPM, name: IPM, owner: bappeda}
""",
    "strategies.yaml": """strategies:
  - {id: STR-GOV-1, dimension: governance, statement: x, swot: [SO1], objectives: [SS1.1]}
""",
    GOV: """id: GOV-01
name: x
sub_dimension: governance.public-service
objectives: [SS1.1]
strategies: [STR-GOV-1]
closes: [GP-01]
owner: diskominfo
outputs:
  - {name: a}
outcomes:
  - {ref: IK-IPM}
references: {rpjmd: [RPJMD-M1]}
""",
    QW: """id: QW-GOV
name: x
sub_dimension: governance.public-service
program: GOV-01
owner: diskominfo
outputs:
  - {ref: GOV-01.K1}
""",
}


def told(read: Reads, files: dict[str, Any]) -> Counter[tuple[str, str]]:
    """How often each code is found in each file at stage 4, by loading and by all rules."""
    loaded = read(files).loaded
    judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES, stage=4)
    found = (*loaded.diagnostics, *judged.diagnostics)
    return Counter((item.code, item.position.file) for item in found)


def new(read: Reads, files: dict[str, Any]) -> list[tuple[str, str]]:
    """What is found in these files more often than in the sound ones above."""
    return sorted((told(read, files) - told(read, FILES)).elements())


def test_the_masterplan_of_these_tests_is_whole(read: Reads) -> None:
    assert read(FILES).places == []
    assert told(read, FILES).total() > 20


@pytest.mark.parametrize("file", [file for file in FILES if file != "masterplan.yaml"])
@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ("SMP006", lambda text: text + "]: [\n"),
        ("SMP012", lambda text: text + "---\nx: 1\n"),
        ("SMP013", lambda text: "- " + text.splitlines()[0] + "\n"),
        ("SMP005", lambda text: text + "# \x07\n"),
        ("SMP002", lambda text: text.encode() + b"# \xff\n"),
        ("SMP003", lambda text: text.encode() + b"#" * 2_000_000),
        ("SMP101", lambda text: text + "catatan: x\n"),
        ("SMP007", lambda text: text + text.splitlines()[0] + "\n"),
        ("SMP011", lambda text: text + "<<: {x: y}\n"),
    ],
)
def test_a_broken_file_is_one_finding(
    read: Reads, file: str, code: str, broken: Callable[[str], Any]
) -> None:
    assert new(read, {**FILES, file: broken(FILES[file])}) == [(code, file)]


@pytest.mark.parametrize("file", [file for file in FILES if file != "masterplan.yaml"])
def test_a_misnamed_file_is_one_finding(read: Reads, file: str) -> None:
    for name in (file.replace(".yaml", ".yml"), file.replace(".yaml", ".yaml.yml")):
        files = {path: text for path, text in FILES.items() if path != file} | {name: FILES[file]}
        assert new(read, files) == [("SMP016", name)]


def test_a_file_of_several_kinds_of_faults(read: Reads) -> None:
    for file, before, after, code in (
        ("goals.yaml", "    statement: x\n    objectives", "    objectives", "SMP102"),
        ("goals.yaml", "id: SS1.1", "ids: SS1.1", "SMP101"),
        ("goals.yaml", "id: TJ1", "id: TJ 1", "SMP108"),
        ("goals.yaml", "objectives:", "objective:", "SMP101"),
        ("goals.yaml", "    objectives:\n", "    objectives: &o\n", "SMP009"),
        ("goals.yaml", "name: IPM", "nama: IPM", "SMP101"),
        ("goals.yaml", "goals:", "goal:", "SMP101"),
        ("organizations.yaml", "id: bappeda", "id: bapp eda", "SMP108"),
        ("organizations.yaml", "name: Bappeda, ", "", "SMP102"),
        ("organizations.yaml", "kind: opd}\n  - {id: b", "kind: dinas}\n  - {id: b", "SMP107"),
        ("alignment.yaml", "title: RPJMD", "judul: RPJMD", "SMP101"),
        ("swot.yaml", "kind: strength", "kind: kuat", "SMP107"),
        ("swot.yaml", "scope: structure, statement: x, issues", "statement: [x], issues", "SMP103"),
        ("missions.yaml", "dimensions: [governance]", "dimensions: governance", "SMP103"),
        (GOV, "name: x", "", "SMP102"),
        (GOV, "id: GOV-01", "id: GOV 01", "SMP108"),
        (GOV, "id: GOV-01", "id: GOV-1", "SMP203"),
        (GOV, "{name: a}", "{nama: a}", "SMP101"),
        (GOV, "{name: a}", "{direction: up}", "SMP102"),
        (GOV, "{name: a}", "a", "SMP103"),
        (GOV, "closes: [GP-01]", "closes: [GP-99]", "SMP201"),
        (GOV, "closes: [GP-01]", "close: [GP-01]", "SMP101"),
        (GOV, "objectives: [SS1.1]", "objectives: [TJ1]", "SMP206"),
        (GOV, "owner: diskominfo", "owner: dinkes", "SMP205"),
        (QW, "program: GOV-01", "program: GOV-09", "SMP201"),
        (QW, "ref: GOV-01.K1", "ref: GOV-01.K9", "SMP201"),
    ):
        assert before in FILES[file], before
        found = new(read, {**FILES, file: FILES[file].replace(before, after, 1)})
        assert found == [(code, file)], (file, after)


def test_ids_behind_an_alias_count_as_known(read: Reads) -> None:
    for before, after in (("id: IK-IPM", "id: *ipm"), ("- {id: IK-IPM, name: IPM, ", "- *ipm\n#")):
        goals = FILES["goals.yaml"].replace(before, after)
        assert [place[:2] for place in read({**FILES, "goals.yaml": goals}).places] == [
            ("SMP009", "goals.yaml")
        ]


def test_a_duplicate_is_one_finding(read: Reads) -> None:
    copy = "programs/governance/GOV-02.yaml"
    assert new(read, {**FILES, copy: FILES[GOV]}) == [("SMP202", copy)]
    goals = FILES["goals.yaml"] + FILES["goals.yaml"].removeprefix("goals:\n")
    assert new(read, {**FILES, "goals.yaml": goals}) == [("SMP202", "goals.yaml")]
    taken = {name: FILES[name].replace("SO1", "GP-01") for name in ("swot.yaml", "strategies.yaml")}
    assert new(read, FILES | taken) == [("SMP202", "swot.yaml")]


def test_what_was_not_judged_is_told(read: Reads) -> None:
    loaded = read({**FILES, GOV: "id: [\n"}).loaded
    judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
    assert (GOV,) in loaded.left_out
    assert "SMP305" in judged.not_judged


def test_a_marker_file_that_cannot_be_read_is_one_finding(read: Reads) -> None:
    found = new(read, {**FILES, "masterplan.yaml": "title: [x\n"})
    assert [item for item in found if item[1] == "masterplan.yaml"] == [
        ("SMP006", "masterplan.yaml")
    ]


# Files that nobody reads, files that are too much.


@pytest.mark.parametrize(
    ("path", "code", "suggestion"),
    [
        ("goal.yaml", "SMP016", "goals.yaml"),
        ("goals.yml", "SMP016", "goals.yaml"),
        ("Goals.YAML", "SMP016", "goals.yaml"),
        ("catatan.yaml", "SMP016", None),
        ("programs", "SMP016", None),
        ("programs/governance/GOV-01.yml", "SMP016", "programs/governance/GOV-01.yaml"),
        ("programs/governance/GOV-01.docx", "SMP016", None),
        ("programs/GOV-01.yaml", "SMP018", None),
        ("programs/governance/sub/GOV-01.yaml", "SMP018", None),
        ("quick-wins/governance/QW.yaml", "SMP018", None),
        ("narratives/sambutan.txt", "SMP016", "narratives/sambutan.md"),
        ("narratives/sub/sambutan.md", "SMP016", None),
    ],
)
def test_unknown_names_in_known_places(
    read: Reads, path: str, code: str, suggestion: str | None
) -> None:
    done = read({path: "x: 1\n"})
    assert done.places == [(code, path, 1, 1)]
    assert done.only.values.get("suggestion") == suggestion


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "notes.txt",
        "programs/README.md",
        "programs/governance/notes.md",
        "assets/x.yml",
    ],
)
def test_other_files_are_nobodys_business(read: Reads, path: str) -> None:
    assert read({path: "x: [\n"}).places == []


def test_what_is_named_after_a_file_that_is_there_is_its_copy(read: Reads) -> None:
    done = read({"goals.yaml": "goals: []\n", "goals-lama.yaml": "goals: []\n"})
    values = done.only.values
    assert (values["problem"], shown(values["suggestion"])) == ("copy", "goals.yaml")


def test_what_is_too_much_in_all(read: Reads, monkeypatch: pytest.MonkeyPatch) -> None:
    from smartcity_mp import loading

    before = told(read, FILES)
    monkeypatch.setattr(loading, "MAX_TOTAL_BYTES", sum(map(len, FILES.values())) - 100)
    assert [item[:2] for item in told(read, FILES) if item not in before] == [
        ("SMP004", "swot.yaml")
    ]


def test_narratives_and_templates_are_text(read: Reads) -> None:
    done = read(
        {
            "narratives/sambutan.md": b"Salam\r\nhangat\r\n",
            "narratives/kata-pengantar.md": b"rusak \xff",
            "templates/id/bab.md": b"{{ x }}",
            "templates/id/rusak.md": b"satu\ndua \x07",
        }
    )
    assert done.places == [
        ("SMP002", "narratives/kata-pengantar.md", 1, 7),
        ("SMP005", "templates/id/rusak.md", 2, 5),
    ]
    assert done.plan.narratives == {"sambutan": "Salam\nhangat\n"}
    assert done.loaded.templates == {"id/bab.md": "{{ x }}"}


@pytest.mark.parametrize("name", ["GOV-01.yaml.txt", "GOV-01.txt", "GOV-01.yml"])
def test_what_a_file_with_another_ending_holds_is_not_missed(read: Reads, name: str) -> None:
    quick_win = "id: QW-GOV\nname: Antrean daring\nprogram: GOV-01\n"
    files = {"quick-wins/QW-GOV.yaml": quick_win, f"programs/governance/{name}": "id: GOV-01\n"}
    assert read(files).places == [("SMP016", f"programs/governance/{name}", 1, 1)]
    swot = {
        "strategies.yaml": "strategies: [{id: A1, statement: x, swot: [SO1]}]\n",
        "swot.txt": "",
    }
    assert read(swot).places == [("SMP016", "swot.txt", 1, 1)]
