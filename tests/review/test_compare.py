"""Two plans side by side: what counts as a change, what it is called, and its mirror."""

import copy
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_plans import plan_of

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.model.plan import Plan
from smartcity_mp.project import Project, open_folder
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.review.changes import MIRROR, Change, Grade, Kind, Review
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"

INDICATOR = {
    "id": "IK-1",
    "name": "Layanan daring",
    "unit": "layanan",
    "direction": "up",
    "baseline": {"year": 2023, "value": 40},
    "targets": {2028: 75, 2030: 80},
}
WHOLE: dict[str, Any] = {
    "masterplan": {
        "period": {"start": 2024, "end": 2033},
        "stage": 3,
        "rules": {"severity": {"SMP301": "error"}, "settings": {"max_missions": 7}},
        "waivers": [{"rule": "SMP601", "at": "GOV-01", "reason": "Belum terbit"}],
        "books": [{"title": "Buku", "chapters": ["satu", "dua"]}],
    },
    "vision": {"statement": "Daerah yang cerdas", "elements": [{"word": "Cerdas"}]},
    "missions": [
        {"id": "M1", "statement": "Membuka layanan", "dimensions": ["living", "governance"]},
        {"id": "M2", "statement": "Menata lingkungan"},
    ],
    "goals": [
        {
            "id": "TJ1",
            "mission": "M1",
            "statement": "Layanan terbuka",
            "objectives": [
                {"id": "SS1.1", "statement": "Meningkatnya layanan", "indicators": [INDICATOR]}
            ],
        },
        {"id": "TJ2", "mission": "M2", "statement": "Lingkungan bersih"},
    ],
    "organizations": [
        {"id": "dpmptsp", "name": "Dinas Penanaman Modal", "short": "DPMPTSP"},
        {"id": "diskominfo", "name": "Dinas Kominfo"},
    ],
    "programs": [
        {
            "id": "GOV-01",
            "name": "Mal Pelayanan Publik",
            "sub_dimension": "governance.service",
            "description": "Satu gedung untuk semua layanan.",
            "owner": "dpmptsp",
            "supporting": ["diskominfo"],
            "locations": ["Slawi", "Lebaksiu"],
            "schedule": {"start": 2024, "end": 2028},
            "budget": {"apbd-kabupaten": {2025: 3_000_000_000, 2026: 1_000_000_000}},
            "outputs": [
                {"id": "GOV-01.K1", "name": "Gerai", "direction": "up", "targets": {2026: 6}},
                {"id": "GOV-01.K2", "name": "Tunggu", "direction": "down", "targets": {2026: 15}},
            ],
            "risks": [
                {"risk": "Petugas berganti", "likelihood": 3, "impact": 2, "mitigation": "Latihan"}
            ],
            "milestones": [{"at": 2026, "name": "Sepuluh kantor"}],
            "scores": {"K1": 4, "K2": 2},
            "mandate": "Kontrak tahun jamak",
        },
        {"id": "GOV-02", "name": "Portal", "budget": {"apbn": {2025: 500_000_000}}},
    ],
    "finance": {
        "criteria": [
            {"id": "K1", "name": "Urgensi", "weight": 60},
            {"id": "K2", "name": "Kesiapan", "weight": 40},
        ]
    },
    "issues": [{"id": "IS-1", "issue": "Antrean panjang"}],
    "quick_wins": [
        {
            "id": "QW-1",
            "name": "Antrean",
            "program": "GOV-01",
            "start": "2026-01",
            "resources": {"budget": {"csr": 100_000_000}},
            "progress": 40,
        }
    ],
    "narratives": {},
}
_ISSUES = plan_of(issues=WHOLE["issues"])
APPROVED = {
    "of": "IS-1", "date": "2026-06-26",
    "content": fingerprint_of(_ISSUES, _ISSUES.issues[0]),
}  # fmt: skip
WHOLE["approvals"] = [{"post": "kepala", "title": "Kepala Bappeda", "approved": [APPROVED]}]
PROGRAM_APPROVED = ("approvals", 0, "approved", 0)


def made(change: Callable[[dict[str, Any]], object] | None = None, **further: Any) -> Plan:
    """The plan WHOLE, with one thing changed in its words."""
    words = copy.deepcopy(WHOLE)
    narratives = words.pop("narratives")
    if change:
        change(words)
    plan = plan_of(**words)
    return Plan(**{**vars(plan), "narratives": narratives, **further})


def compared(before: Plan, after: Plan) -> tuple[Change, ...]:
    return review(Side(before), Side(after)).changes


def _set(*path: str | int, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(words: dict[str, Any]) -> None:
        part: Any = words
        for key in path[:-1]:
            part = part[key]
        if to is None:
            del part[path[-1]]
        else:
            part[path[-1]] = to

    return change


PROGRAM = ("programs", 0)
TARGETS = ("goals", 0, "objectives", 0, "indicators", 0, "targets")
CASES: dict[str, tuple[Callable[[dict[str, Any]], Any], Kind, str, str, Grade]] = {
    "a program comes": (
        lambda words: words["programs"].append({"id": "LIV-01", "name": "Sehat"}),
        Kind.ADDED, "LIV-01", "", Grade.MEDIUM,
    ),
    "a program goes": (_set("programs", 1, to=None), Kind.REMOVED, "GOV-02", "", Grade.MAJOR),
    "a quick win goes": (_set("quick_wins", 0, to=None), Kind.REMOVED, "QW-1", "", Grade.MAJOR),
    "less money, above the share": (
        _set(*PROGRAM, "budget", "apbd-kabupaten", 2026, to=100_000_000),
        Kind.LOWERED, "GOV-01", "budget", Grade.MAJOR,
    ),
    "less money, below both thresholds": (
        _set(*PROGRAM, "budget", "apbd-kabupaten", 2025, to=2_900_000_000),
        Kind.LOWERED, "GOV-01", "budget", Grade.MEDIUM,
    ),
    "more money": (
        _set(*PROGRAM, "budget", "apbd-kabupaten", 2026, to=9_000_000_000),
        Kind.RAISED, "GOV-01", "budget", Grade.MEDIUM,
    ),
    "the same money in other years": (
        _set(*PROGRAM, "budget", to={"apbd-kabupaten": {2027: 4_000_000_000}}),
        Kind.CHANGED, "GOV-01", "budget", Grade.MEDIUM,
    ),
    "another owner": (
        _set(*PROGRAM, "owner", to="diskominfo"), Kind.CHANGED, "GOV-01", "owner", Grade.MEDIUM,
    ),
    "no owner": (_set(*PROGRAM, "owner", to=None), Kind.EMPTIED, "GOV-01", "owner", Grade.MAJOR),
    "an owner": (
        _set("programs", 1, "owner", to="dpmptsp"), Kind.FILLED, "GOV-02", "owner", Grade.MEDIUM,
    ),
    "another sub-dimension": (
        _set(*PROGRAM, "sub_dimension", to="living.health"),
        Kind.MOVED, "GOV-01", "sub_dimension", Grade.MEDIUM,
    ),
    "an objective below another goal": (
        lambda words: words["goals"][1].update(objectives=words["goals"][0].pop("objectives")),
        Kind.MOVED, "SS1.1", "", Grade.MEDIUM,
    ),
    "a later end": (
        _set(*PROGRAM, "schedule", "end", to=2030), Kind.LATER, "GOV-01", "schedule", Grade.MEDIUM,
    ),
    "a later beginning": (
        _set(*PROGRAM, "schedule", "start", to=2025),
        Kind.LATER, "GOV-01", "schedule", Grade.MEDIUM,
    ),
    "an earlier end": (
        _set(*PROGRAM, "schedule", "end", to=2027),
        Kind.EARLIER, "GOV-01", "schedule", Grade.MEDIUM,
    ),
    "a target that is lowered": (
        _set(*TARGETS, 2028, to=70), Kind.WEAKER, "IK-1", "targets", Grade.MAJOR,
    ),
    "a target that is raised": (
        _set(*TARGETS, 2028, to=76), Kind.STRONGER, "IK-1", "targets", Grade.MEDIUM,
    ),
    "a greater number where less is better": (
        _set(*PROGRAM, "outputs", 1, "targets", 2026, to=20),
        Kind.WEAKER, "GOV-01.K2", "targets", Grade.MAJOR,
    ),
    "a target less": (
        _set(*TARGETS, 2030, to=None), Kind.FEWER, "IK-1", "targets", Grade.MAJOR,
    ),
    "a target more": (
        _set(*TARGETS, 2033, to=90), Kind.MORE, "IK-1", "targets", Grade.MEDIUM,
    ),
    "a baseline that is raised": (
        _set(*TARGETS[:-1], "baseline", "value", to=45),
        Kind.RAISED, "IK-1", "baseline", Grade.MEDIUM,
    ),
    "the year of a baseline": (
        _set(*TARGETS[:-1], "baseline", "year", to=2024),
        Kind.CHANGED, "IK-1", "baseline", Grade.MEDIUM,
    ),
    "another direction": (
        _set(*TARGETS[:-1], "direction", to="down"),
        Kind.CHANGED, "IK-1", "direction", Grade.MAJOR,
    ),
    "a waiver more": (
        lambda words: words["masterplan"]["waivers"].append({"rule": "SMP602", "at": "GOV-02"}),
        Kind.LOOSER, "", "waivers", Grade.MAJOR,
    ),
    "a waiver less": (
        _set("masterplan", "waivers", to=None), Kind.TIGHTER, "", "waivers", Grade.MEDIUM,
    ),
    "a lower severity": (
        _set("masterplan", "rules", "severity", "SMP301", to="off"),
        Kind.LOOSER, "", "rules.severity", Grade.MAJOR,
    ),
    "a wider threshold": (
        _set("masterplan", "rules", "settings", "max_missions", to=12),
        Kind.LOOSER, "", "rules.settings", Grade.MAJOR,
    ),
    "an earlier stage": (
        _set("masterplan", "stage", to=1), Kind.LOWERED, "", "stage", Grade.MAJOR,
    ),
    "another vision": (
        _set("vision", "statement", to="Daerah yang hijau"),
        Kind.CHANGED, "", "statement", Grade.MAJOR,
    ),
    "another mission": (
        _set("missions", 1, "statement", to="Merawat lingkungan"),
        Kind.CHANGED, "M2", "statement", Grade.MAJOR,
    ),
    "another order of chapters": (
        _set("masterplan", "books", 0, "chapters", to=["dua", "satu"]),
        Kind.CHANGED, "", "books", Grade.MAJOR,
    ),
    "other words": (
        _set(*PROGRAM, "description", to="Satu gedung bagi semua layanan."),
        Kind.CHANGED, "GOV-01", "description", Grade.MINOR,
    ),
    "a risk more": (
        lambda words: words["programs"][0]["risks"].append({"risk": "Dana terlambat"}),
        Kind.MORE, "GOV-01", "risks", Grade.MEDIUM,
    ),
    "a risk that is written anew": (
        _set(*PROGRAM, "risks", 0, "risk", to="Petugas desa berganti"),
        Kind.CHANGED, "GOV-01", "risks", Grade.MEDIUM,
    ),
    "other words about a risk": (
        _set(*PROGRAM, "risks", 0, "mitigation", to="Bergiliran"),
        Kind.CHANGED, "GOV-01", "risks", Grade.MINOR,
    ),
    "a supporter less": (
        _set(*PROGRAM, "supporting", to=[]), Kind.FEWER, "GOV-01", "supporting", Grade.MEDIUM,
    ),
    "a milestone that comes later": (
        _set(*PROGRAM, "milestones", 0, "at", to=2027),
        Kind.LATER, "GOV-01", "milestones", Grade.MEDIUM,
    ),
    "a milestone without its time": (
        lambda words: words["programs"][0]["milestones"][0].pop("at"),
        Kind.EMPTIED, "GOV-01", "milestones", Grade.MEDIUM,
    ),
    "a later start": (
        _set("quick_wins", 0, "start", to="2026-03"), Kind.LATER, "QW-1", "start", Grade.MEDIUM,
    ),
    "an example": (
        _set(*PROGRAM, "illustrative", to=["budget"]),
        Kind.MORE, "GOV-01", "illustrative", Grade.MEDIUM,
    ),
    "an approval of something else": (
        _set(*PROGRAM_APPROVED, "content", to=f"v1-{'0' * 32}"),
        Kind.LAPSED, "kepala/IS-1", "approved", Grade.MAJOR,
    ),
    "an approval less": (
        _set("approvals", 0, "approved", to=[]),
        Kind.REMOVED, "kepala/IS-1", "approved", Grade.MAJOR,
    ),
    "an approval more": (
        lambda words: words["approvals"][0]["approved"].append({**APPROVED, "of": "GOV-01"}),
        Kind.ADDED, "kepala/GOV-01", "approved", Grade.MEDIUM,
    ),
    "an approval of another day": (
        _set(*PROGRAM_APPROVED, "date", to="2026-06-27"),
        Kind.CHANGED, "kepala/IS-1", "approved.date", Grade.MEDIUM,
    ),
    "approvals by another post": (
        _set("approvals", 0, "title", to="Bupati"),
        Kind.CHANGED, "kepala", "title", Grade.MAJOR,
    ),
    "a higher score": (
        _set(*PROGRAM, "scores", "K1", to=5), Kind.RAISED, "GOV-01", "scores", Grade.MEDIUM,
    ),
    "a score less": (
        _set(*PROGRAM, "scores", "K2", to=None), Kind.FEWER, "GOV-01", "scores", Grade.MEDIUM,
    ),
    "another weight": (
        _set("finance", "criteria", 0, "weight", to=50),
        Kind.LOWERED, "K1", "weight", Grade.MEDIUM,
    ),
    "a criterion less": (
        _set("finance", "criteria", 1, to=None), Kind.REMOVED, "K2", "", Grade.MEDIUM,
    ),
    "a program that can wait": (
        _set(*PROGRAM, "mandate", to=None), Kind.EMPTIED, "GOV-01", "mandate", Grade.MEDIUM,
    ),
    "a capital": (
        _set(*PROGRAM, "name", to="Mal pelayanan publik"),
        Kind.CHANGED, "GOV-01", "name", Grade.MINOR,
    ),
    "a place less": (
        _set(*PROGRAM, "locations", to=["Slawi"]),
        Kind.FEWER, "GOV-01", "locations", Grade.MEDIUM,
    ),
    "progress": (
        _set("quick_wins", 0, "progress", to=60), Kind.RAISED, "QW-1", "progress", Grade.MEDIUM,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_one_difference_is_one_change_and_has_its_mirror(name: str) -> None:
    change, kind, about, field, grade = CASES[name]
    before, after = made(), made(change)
    (found,) = compared(before, after)
    assert (found.kind, found.subject.id, found.field) == (kind, about, field)
    assert found.grade is grade
    (mirrored,) = compared(after, before)
    assert mirrored.kind is MIRROR[kind]
    assert (mirrored.old, mirrored.new) == (found.new, found.old)
    assert mirrored.money == -found.money
    assert {part.kind for part in mirrored.parts} == {MIRROR[part.kind] for part in found.parts}


def test_every_kind_has_a_mirror_and_a_case() -> None:
    assert set(MIRROR) == set(Kind)
    assert all(MIRROR[MIRROR[kind]] is kind for kind in Kind)
    tried = {kind for _, kind, *_ in CASES.values()}
    assert tried | {MIRROR[kind] for kind in tried} | {Kind.RENAMED, Kind.RECODED} == set(Kind)


@pytest.mark.parametrize(
    "change",
    [
        lambda words: words["programs"].reverse(),
        lambda words: words["programs"][0]["outputs"].reverse(),
        lambda words: words["missions"][0]["dimensions"].reverse(),
        lambda words: words["goals"].reverse(),
        _set(*TARGETS, to={2030: "80.0", 2028: "75.00"}),
        _set(*PROGRAM, "description", to="Satu gedung\n  untuk semua  layanan.\n"),
        _set("masterplan", "schema_version", to=1),
        _set(*PROGRAM, "also", to=[]),
        _set(*PROGRAM, "innovation", to="  "),
    ],
)
def test_order_and_way_of_writing_are_no_change(change: Callable[..., object]) -> None:
    assert compared(made(), made(change)) == ()


def test_numbered_indicators_are_known_by_their_name() -> None:
    """K1 and K2 only count: an indicator that is put before them makes none of them another."""

    def put_first(words: dict[str, Any]) -> None:
        outputs = words["programs"][0]["outputs"]
        outputs.insert(0, {"id": "GOV-01.K1", "name": "Baru"})
        outputs[1]["id"], outputs[2]["id"] = "GOV-01.K2", "GOV-01.K3"

    (found,) = compared(made(), made(put_first))
    assert (found.kind, found.subject.name) == (Kind.ADDED, "Baru")


def test_a_reference_to_what_was_renumbered_is_the_same_reference() -> None:
    def refer(to: str) -> Callable[[dict[str, Any]], None]:
        return lambda words: words["programs"][1].update(outcomes=[{"ref": to}])

    def swap(words: dict[str, Any]) -> None:
        refer("GOV-01.K2")(words)
        outputs = words["programs"][0]["outputs"]
        outputs.reverse()
        outputs[0]["id"], outputs[1]["id"] = "GOV-01.K1", "GOV-01.K2"

    assert compared(made(refer("GOV-01.K1")), made(swap)) == ()
    (found,) = compared(made(refer("GOV-01.K2")), made(swap))
    assert (found.subject.id, found.field) == ("GOV-02", "outcomes")


def test_the_identity_of_a_change_is_its_own() -> None:
    ids = [change.id for case in CASES.values() for change in compared(made(), made(case[0]))]
    assert len(set(ids)) == len(ids) == len(CASES)
    assert all(len(one) == 12 and set(one) <= set("0123456789abcdef") for one in ids)
    again = [change.id for case in CASES.values() for change in compared(made(), made(case[0]))]
    assert again == ids


def test_what_matters_comes_first() -> None:
    def both(words: dict[str, Any]) -> None:
        words["programs"][1]["budget"]["apbn"][2025] = 700_000_000
        words["programs"][0]["budget"]["apbd-kabupaten"][2025] = 3_900_000_000
        words["programs"][0]["description"] = "Lain"
        words["goals"][0]["objectives"][0]["indicators"][0]["targets"][2028] = 1

    reviewed = review(Side(made()), Side(made(both)))
    found = reviewed.changes
    assert [change.subject.id for change in found] == ["IK-1", "GOV-01", "GOV-02", "GOV-01"]
    assert [str(change.grade) for change in found] == ["besar", "sedang", "sedang", "kecil"]
    assert reviewed.at_least(Grade.MAJOR) == found[:1]
    assert reviewed.at_least(Grade.MEDIUM) == found[:3]
    assert reviewed.at_least(Grade.MINOR) == found


def test_narratives_and_templates() -> None:
    before = Side(made(narratives={"a": "Satu\ndua.\n", "b": "x"}), {"chapters/x.md.j2": "1"})
    wrapped = Side(made(narratives={"a": "Satu dua.", "b": "x"}), {"chapters/x.md.j2": "1"})
    assert review(before, wrapped).changes == ()
    after = Side(made(narratives={"a": "- Satu\n- dua."}), {"chapters/x.md.j2": "2"})
    found = [
        (str(c.grade), c.kind, c.subject.kind, c.subject.id) for c in review(before, after).changes
    ]
    assert found == [
        ("besar", Kind.CHANGED, "template", "chapters/x.md.j2"),
        ("sedang", Kind.REMOVED, "narrative", "b"),
        ("kecil", Kind.CHANGED, "narrative", "a"),
    ]


def test_a_change_cannot_loosen_the_thresholds_of_its_own_grades() -> None:
    def cut(words: dict[str, Any]) -> None:
        words["programs"][0]["budget"]["apbd-kabupaten"][2026] = 100_000_000
        words["masterplan"]["rules"]["settings"] |= {
            "major_budget_cut": 10**12, "major_budget_cut_percent": 99,
        }  # fmt: skip

    found = compared(made(), made(cut))
    (budget,) = [change for change in found if change.field == "budget"]
    assert budget.grade is Grade.MAJOR


def side(folder: Path) -> Side:
    project = open_folder(folder)
    assert isinstance(project, Project)
    loaded = project.loaded
    return Side(
        loaded.plan,
        loaded.templates,
        loaded.left_out,
        loaded.sources.path_of,
        loaded.diagnostics,
        loaded.unread,
    )


def of_folders(before: Path, after: Path) -> Review:
    return review(side(before), side(after))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "plan", ignore=shutil.ignore_patterns("books"))
    return tmp_path / "plan"


COUNTED = {"outputs", "outcomes", "impacts", "scale", "chapters"}
"""Lists of which the order says something: indicators without a code are numbered by it."""


def backwards(value: Any, key: str = "") -> Any:
    """The same content in another order."""
    if isinstance(value, dict):
        return {name: backwards(inner, name) for name, inner in reversed(value.items())}
    if isinstance(value, list):
        items = [backwards(item, key) for item in value]
        return items if key in COUNTED else items[::-1]
    return value or None


class Anew(yaml.SafeDumper):
    """Leaves empty what was empty, whatever the quotes around the rest."""


Anew.add_representer(
    type(None), lambda made, _: made.represent_scalar("tag:yaml.org,2002:null", "", style="")
)


def test_a_folder_that_is_written_anew_with_the_same_content_is_the_same(copied: Path) -> None:
    files = [path for path in copied.rglob("*.yaml") if not path.parent.name.startswith(".")]
    assert len(files) > 70
    for number, file in enumerate(sorted(files)):
        known = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        style = ("'", '"', None)[number % 3]
        text = yaml.dump(
            backwards(known), Dumper=Anew, allow_unicode=True, sort_keys=False, width=40 + number,
            indent=2 + number % 4, default_style=style, line_break=("\n", "\r\n")[number % 2],
        )  # fmt: skip
        file.write_text(f"# Disusun ulang\n\n{text}", encoding="utf-8", newline="")
    found = of_folders(EXAMPLE, copied)
    assert (found.changes, found.sense, found.not_compared) == ((), (), ())
    assert (found.brought, found.gone) == ((), ())


def test_findings_that_cannot_be_known_are_neither_gone_nor_brought() -> None:
    def found(code: str, file: str) -> Diagnostic:
        return Diagnostic(Position(file), code, Severity.WARNING, {"id": "x"})

    lost = "programs/governance/GOV-01.yaml"
    known = (
        found("SMP410", lost),
        found("SMP302", "missions.yaml"),
        found("SMP604", "vision.yaml"),
    )
    whole = Side(made(), findings=known)
    part = Side(made(), findings=(), left_out=((lost,),), not_judged=("SMP302",))
    assert [one.code for one in review(whole, part).gone] == ["SMP604"]
    assert [one.code for one in review(part, whole).brought] == ["SMP604"]


def test_what_could_not_be_read_is_neither_gone_nor_new(copied: Path) -> None:
    (copied / "programs" / "governance" / "GOV-01.yaml").write_text("id: [", encoding="utf-8")
    found = of_folders(EXAMPLE, copied)
    assert found.changes == ()
    assert found.not_compared == ("programs/governance/GOV-01.yaml",)
    back = of_folders(copied, EXAMPLE)
    assert (back.changes, back.not_compared) == ((), found.not_compared)
    assert (found.sense, back.sense) == ((), ())
    assert headline(found, "id") == "Tidak ada perubahan pada isi yang dapat dibandingkan."
    assert found.money.total.difference == back.money.total.difference == 0


def test_what_lies_in_another_place_is_neither_gone_nor_new(copied: Path) -> None:
    (copied / "programs/governance/GOV-01.yaml").rename(copied / "programs/GOV-01.yaml")
    found = of_folders(EXAMPLE, copied)
    assert (found.changes, found.sense) == ((), ())
    assert found.not_compared == ("programs/governance/GOV-01.yaml",)


def test_a_field_that_could_not_be_read_is_not_compared(copied: Path) -> None:
    file = copied / "programs" / "governance" / "GOV-01.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("2028: 720000000", "2028: banyak").replace("owner: dpmptsp", "owner: setda")
    file.write_text(text, encoding="utf-8")
    found = of_folders(EXAMPLE, copied)
    assert [change.field for change in found.changes] == ["owner"]
    assert found.money.total.difference == 0
    assert found.not_compared == ("programs/governance/GOV-01.yaml",)


def rename(words: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """What `rename` does to a whole plan, with the id that it had kept."""

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: renamed(item) for key, item in value.items()}
        if isinstance(value, list):
            return [renamed(item) for item in value]
        is_ours = isinstance(value, str) and (value == old or value.startswith(f"{old}."))
        return new + value[len(old) :] if is_ours else value

    found: dict[str, Any] = renamed(words)
    found["masterplan"]["former_ids"] = {old: new}
    return found


@pytest.mark.parametrize(
    ("old", "new"), [("GOV-01", "GOV-09"), ("dpmptsp", "dpm"), ("SS1.1", "SS9"), ("M1", "M9")]
)
def test_a_renamed_id_is_one_change_wherever_it_is_named(old: str, new: str) -> None:
    def change(words: dict[str, Any]) -> None:
        words.update(rename(words, old, new))

    link = "Lihat {{{{ ref('{}') }}}}."
    before = made(narratives={"a": link.format(old)})
    after = made(change, narratives={"a": link.format(new)})
    (found,) = compared(before, after)
    assert (found.kind, found.subject.id, found.grade) == (Kind.RENAMED, new, Grade.MINOR)
    (back,) = compared(after, before)
    assert (back.kind, back.subject.id) == (Kind.RENAMED, old)


@pytest.mark.parametrize(
    ("old", "new"), [("GOV-01", "GOV-09"), ("dpmptsp", "dpm"), ("SS1.1", "SS9"), ("M1", "M9")]
)
def test_what_alone_has_a_name_is_the_same_under_another_id(old: str, new: str) -> None:
    """Where nobody keeps the former id that is said, wherever the id was named."""

    def change(words: dict[str, Any]) -> None:
        words.update(rename(words, old, new))
        del words["masterplan"]["former_ids"]

    (found,) = compared(made(), made(change))
    assert (found.kind, found.subject.id, found.grade) == (Kind.RECODED, new, Grade.MEDIUM)
    (back,) = compared(made(change), made())
    assert (back.kind, back.subject.id) == (Kind.RECODED, old)


def test_likeness_makes_nothing_the_same() -> None:
    def change(words: dict[str, Any]) -> None:
        words["programs"][1] |= {"id": "GOV-03", "name": f"{words['programs'][1]['name']} Baru"}

    assert [c.kind for c in compared(made(), made(change))] == [Kind.REMOVED, Kind.ADDED]


def test_a_waiver_for_something_else_is_a_new_one() -> None:
    (found,) = compared(made(), made(_set("masterplan", "waivers", 0, "at", to="GOV-02")))
    assert found.grade is Grade.MAJOR
    assert {part.kind for part in found.parts} == {Kind.LOOSER, Kind.TIGHTER}
    (found,) = compared(made(), made(_set("masterplan", "waivers", 0, "reason", to="Lain")))
    assert (found.kind, found.grade) == (Kind.CHANGED, Grade.MINOR)


def test_a_waiver_for_what_only_counts_says_what_it_means() -> None:
    """After a list is put in another order its second indicator is called as the first was."""

    def waive(words: dict[str, Any]) -> None:
        words["masterplan"]["waivers"] = [{"rule": "SMP502", "at": "GOV-01.K1", "reason": "X"}]

    def swap(words: dict[str, Any]) -> None:
        waive(words)
        outputs = words["programs"][0]["outputs"]
        outputs.reverse()
        outputs[0]["id"], outputs[1]["id"] = "GOV-01.K1", "GOV-01.K2"

    (found,) = compared(made(waive), made(swap))
    names = {str(value.plain) for part in found.parts for value in (part.old or part.new,) if value}
    assert names == {"SMP502 GOV-01.K1 (Gerai)", "SMP502 GOV-01.K1 (Tunggu)"}


def test_a_waiver_that_is_explained_is_no_new_one() -> None:
    bare = made(_set("masterplan", "waivers", 0, "reason", to=None))
    reviewed = review(Side(bare), Side(made()))
    (found,) = reviewed.changes
    assert (found.kind, found.grade) == (Kind.FILLED, Grade.MINOR)
    assert [clause.key for clause in reviewed.sense] == ["minor"]


def test_a_text_that_could_not_be_read_is_not_compared(copied: Path) -> None:
    (copied / "narratives" / "sambutan.md").write_bytes(b"\xff\xfe\xff")
    found = of_folders(EXAMPLE, copied)
    assert (found.changes, found.not_compared) == ((), ("narratives/sambutan.md",))
