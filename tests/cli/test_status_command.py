"""`status`: what is there, what is missing, and whose it is."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from masterplans import EXAMPLE

from smartcity_mp.cli.standing import standing
from smartcity_mp.diagnostics import Severity
from smartcity_mp.project import NoProject, check, open_folder
from smartcity_mp.standing.records import Tally

PLAN = """title: Masterplan
period: {start: 2024, end: 2033}
stage: 2
waivers:
  - {rule: SMP601, at: GOV-02, reason: Menunggu pembagian tugas}
"""
OFFICES = """organizations:
  - {id: kominfo, name: "Dinas @kominfo | <b>Informatika</b>", kind: opd}
"""
PROGRAMS = {
    "GOV-01": "id: GOV-01\nname: Layanan satu pintu\nowner: kominfo\n"
    "sub_dimension: governance.public-service\nbudget_total: {apbd-kabupaten: 5000000000}\n",
    "GOV-02": "id: GOV-02\nname: Data terpadu\nsub_dimension: governance.bureaucracy\n"
    "progress: 0\n",
}


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "plan"
    (folder / "programs/governance").mkdir(parents=True)
    (folder / "masterplan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "organizations.yaml").write_text(OFFICES, encoding="utf-8")
    for name, text in PROGRAMS.items():
        text = text.replace("progress: 0\n", "")
        (folder / f"programs/governance/{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def told(smartcity: Callable, *words: str) -> dict:
    ran = smartcity("status", "--format", "json", *words)
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


@pytest.mark.usefixtures("plan")
def test_given_empty_waived_and_elsewhere_are_counted_apart(smartcity: Callable) -> None:
    known = told(smartcity)
    second = known["stages"][1]
    assert known["stage"] == 2
    assert (second["elsewhere"], second["waived"] > 0) == (1, True)  # budget_total; GOV-02
    missing = {(one["id"], one["field"]) for one in known["missing"]}
    assert ("GOV-01", "description") in missing
    assert ("GOV-01", "budget") not in missing  # its total is decided
    assert not {field for name, field in missing if name == "GOV-02" and field == "owner"}
    total = sum(one["empty"] for one in known["stages"][:2])
    assert total == len(known["missing"])
    assert {one["stage"] for one in known["missing"]} == {1, 2}


def test_files_are_named_as_they_can_be_shown(plan: Path, smartcity: Callable) -> None:
    folder = plan / "programs/governance"
    (folder / "a\u200b\ue000b.yaml").write_text("id: [", encoding="utf-8")
    (folder / "GOV-01.yaml").rename(folder / "GOV\u200b-01.yaml")
    known = told(smartcity)
    assert "programs/governance/a[U+200B] b.yaml" in known["unread"]
    assert not [one for one in known["missing"] if "\u200b" in one["file"]]
    assert {"programs/governance/GOV[U+200B]-01.yaml"} & {one["file"] for one in known["missing"]}


@pytest.mark.usefixtures("plan")
def test_what_is_missing_has_its_owner_and_place(smartcity: Callable) -> None:
    missing = told(smartcity)["missing"]
    found = next(one for one in missing if (one["id"], one["field"]) == ("GOV-01", "description"))
    assert (found["owner"], found["dimension"]) == ("kominfo", "governance")
    assert (found["file"], found["line"]) == ("programs/governance/GOV-01.yaml", 1)
    whole = next(one for one in missing if one["file"] == "missions.yaml")
    assert (whole["owner"], whole["id"], whole["label"]) == (None, None, "Misi")


@pytest.mark.usefixtures("plan")
def test_of_one_office_only_what_it_answers_for(smartcity: Callable) -> None:
    known = told(smartcity, "--opd", "kominfo")
    assert {one["owner"] for one in known["missing"]} == {"kominfo"}
    assert [one["name"] for one in known["offices"]] == ["kominfo"]
    ran = smartcity("status", "--opd", "komimfo")
    assert (ran.code, 'maksud Anda "kominfo"?' in ran.err) == (2, True)


@pytest.mark.usefixtures("plan")
def test_a_stage_asks_for_what_is_due_by_then(smartcity: Callable) -> None:
    assert {one["stage"] for one in told(smartcity, "--stage", "1")["missing"]} == {1}
    assert {one["stage"] for one in told(smartcity, "--stage", "4")["missing"]} == {1, 2, 3, 4}
    assert smartcity("status", "--stage", "5").code == 2


def git(folder: Path, *words: str, day: str = "2026-03-05") -> None:
    moment = f"{day}T12:00:00+07:00"
    environ = os.environ | {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    settings = ("-c", "user.name=Uji", "-c", "user.email=uji@contoh.go.id")
    subprocess.run(
        ["git", *settings, *words], cwd=folder, env=environ, check=True, capture_output=True
    )


def test_since_when_is_the_day_of_the_files_first_commit(plan: Path, smartcity: Callable) -> None:
    git(plan, "init", "-q")
    git(plan, "add", "programs/governance/GOV-01.yaml")
    git(plan, "commit", "-qm", "satu")
    file = plan / "programs/governance/GOV-01.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "# catatan\n", encoding="utf-8")
    git(plan, "commit", "-qam", "dua", day="2026-04-06")
    dates = {one["file"]: one["since"] for one in told(smartcity)["missing"]}
    assert dates["programs/governance/GOV-01.yaml"] == "2026-03-05"
    assert dates["masterplan.yaml"] is None
    assert "kominfo, berkas ada sejak 5 Maret 2026" in smartcity("status", "--opd", "kominfo").out


@pytest.mark.usefixtures("plan")
def test_text_and_markdown_say_the_same_and_no_text_acts(smartcity: Callable) -> None:
    text, markdown = (smartcity("status", "--format", name).out for name in ("text", "markdown"))
    assert text.startswith("Kelengkapan isian sampai tahap 2\n\nMenurut tahap\n  Tahap 1 ")
    assert "Yang masih kosong:\n" in text
    assert re.search(r"  dan \d+ lagi; daftar lengkapnya dengan --format json", text)
    assert "<b>" not in markdown and "@kominfo" not in markdown
    assert all(line.count("|") == 5 for line in markdown.splitlines() if line.startswith("|"))
    assert "Kemajuan" not in text + markdown  # nobody has reported
    english = smartcity("--lang", "en", "status").out
    assert english.startswith("What is filled in, up to stage 2\n\nBy stage\n  Stage 1 ")


def test_what_cannot_be_read_is_said_and_not_counted(plan: Path, smartcity: Callable) -> None:
    (plan / "programs/governance/GOV-01.yaml").write_text("id: [GOV-01\n", encoding="utf-8")
    known = told(smartcity)
    assert known["unread"] == ["programs/governance/GOV-01.yaml"]
    assert "GOV-01" not in {one["id"] for one in known["missing"]}
    assert "Tidak terbaca, jadi tidak dihitung: programs/governance/GOV-01.yaml." in (
        smartcity("status").out
    )


def approved(plan: Path, smartcity: Callable) -> None:
    """Two posts approved three programs and a chapter; two of these have changed since."""
    (plan / "governance.yaml").write_text(
        "council:\n  members:\n    - {position: 'Kepala @kominfo <b>', organization: kominfo}\n"
        "    - {position: Sekretaris Daerah}\n",
        encoding="utf-8",
    )
    first = ("approve", "GOV-01", "GOV-02", "--by", "kominfo", "--date", "2026-01-02")
    assert smartcity(*first).code == 0
    second = ("approve", "GOV-02", "rencana-aksi", "--by", "Sekretaris Daerah")
    assert smartcity(*second, "--date", "2026-01-03").code == 0
    file = plan / "programs/governance/GOV-01.yaml"
    text = file.read_text(encoding="utf-8").replace("satu pintu", "dua pintu")
    file.write_text(text, encoding="utf-8")


def test_approvals_are_counted_with_those_that_are_stale(plan: Path, smartcity: Callable) -> None:
    nothing = {"given": 0, "valid": 0, "stale": 0, "unclear": 0, "posts": [], "changed": []}
    assert told(smartcity)["approvals"] == nothing
    assert "Persetujuan" not in smartcity("status").out
    approved(plan, smartcity)
    known = told(smartcity)["approvals"]
    assert [known[name] for name in ("given", "valid", "stale", "unclear")] == [4, 2, 2, 0]
    assert [(one["title"], one["given"], one["stale"]) for one in known["posts"]] == [
        ("Kepala @kominfo <b>", 2, 1),
        ("Sekretaris Daerah", 2, 1),
    ]
    assert known["changed"][0] == {
        "of": "GOV-01", "chapter": None, "by": "Kepala @kominfo <b>", "date": "2026-01-02",
    }  # fmt: skip
    assert [one["chapter"] for one in known["changed"]] == [None, "buku-2/rencana-aksi"]
    assert (
        "Persetujuan\n  4 diberikan: 2 masih berlaku dan 2 berubah sejak disetujui\n"
        "  berubah sejak disetujui Kepala @kominfo <b>: GOV-01\n"
        "  berubah sejak disetujui Sekretaris Daerah: buku-2/rencana-aksi\n"
    ) in smartcity("status").out
    assert "4 given: 2 still hold and 2 changed since\n" in smartcity("--lang", "en", "status").out
    markdown = smartcity("status", "--format", "markdown").out
    assert "## Persetujuan\n\n- 4 diberikan: " in markdown
    assert "@kominfo" not in markdown and "<b>" not in markdown
    page = smartcity("status", "--format", "html").out
    assert "<b>Berubah sejak disetujui: 2 dari 4</b>" in page
    assert "Kepala @kominfo &lt;b&gt;" in page
    assert "1 dari 2 masih berlaku · berubah: buku-2/rencana-aksi" in page
    assert told(smartcity, "--opd", "kominfo")["approvals"]["given"] == 1


def test_an_approval_of_what_is_gone_is_stale_and_of_what_is_unread_unclear(
    plan: Path, smartcity: Callable
) -> None:
    approved(plan, smartcity)
    (plan / "programs/governance/GOV-02.yaml").unlink()
    known = told(smartcity)["approvals"]
    assert [known[name] for name in ("given", "valid", "stale", "unclear")] == [4, 0, 4, 0]
    assert "Sekretaris Daerah: hal yang sudah dihapus, buku-2/" in smartcity("status").out
    (plan / "vision.yaml").write_text("statement: [\n", encoding="utf-8")
    known = told(smartcity)["approvals"]
    assert [known[name] for name in ("given", "valid", "stale", "unclear")] == [4, 0, 0, 4]
    assert "4 diberikan: 4 belum dapat dipastikan" in smartcity("status").out


def test_progress_is_apart_from_what_is_filled_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, smartcity: Callable
) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "plan", ignore=shutil.ignore_patterns("books", "build"))
    monkeypatch.chdir(tmp_path / "plan")
    before = told(smartcity)
    assert before["progress"]["spent"] is None
    assert before["progress"]["milestones"]["unknown"] > 0
    for file in (tmp_path / "plan/progress/2025").iterdir():
        text = file.read_text(encoding="utf-8")
        file.write_text(
            re.sub(r"realized: \{(\S+): null", r"realized: {\1: 1000000", text), encoding="utf-8"
        )
    after = told(smartcity)
    assert after["stages"] == before["stages"]


@pytest.mark.parametrize("folder", ["example", "plan"])
def test_rules_and_status_agree_on_what_is_missing(folder: str, plan: Path, tmp_path: Path) -> None:
    """Every finding of a missing field or file is in what is owed, with its place."""
    if folder == "example":
        plan = tmp_path / "example"
        shutil.copytree(EXAMPLE, plan, ignore=shutil.ignore_patterns("books", "build"))
        for file in (*plan.glob("programs/*/*.yaml"), plan / "goals.yaml"):
            text = re.sub(
                r"(?m)^( *)(owner|unit|risk|problem|source): .*\n(?!\1 )",
                "",
                file.read_text("utf-8"),
            )
            file.write_text(text, encoding="utf-8")
        (plan / "gaps.yaml").unlink()
    project = open_folder(plan)
    assert not isinstance(project, NoProject)
    owed = {(one.place.file, one.place.address) for one in standing(project, 4, None).owed}
    found = [
        it for it in check(project, 4, most=10_000).findings if it.code in ("SMP601", "SMP604")
    ]
    assert len(found) > 5
    assert all(it.severity is Severity.ERROR for it in found if it.code == "SMP601")
    lacking = {(it.position.file, it.position.address) for it in found if "due" in it.values}
    assert lacking <= owed


@pytest.mark.parametrize(
    ("given", "empty", "percent"), [(0, 0, None), (199, 1, 99), (1, 0, 100), (0, 3, 0)]
)
def test_a_hundred_percent_means_that_nothing_lacks(
    given: int, empty: int, percent: int | None
) -> None:
    assert Tally("", "", given, empty, 0, 0).percent == percent


WORKSHOPS = """workshops:
  - stage: 2
    name: "Bimtek <b>Tahap II</b> | @a"
    venue: Balai Kota
    groups: [Smart Governance]
    follow_ups:
      - {task: "Lengkapi daftar program {x}", owner: kominfo, deadline: 2026-08}
      - {task: Pesan ruang rapat}
"""


@pytest.fixture
def meeting(plan: Path) -> Path:
    (plan / "workshops.yaml").write_text(WORKSHOPS, encoding="utf-8")
    team = "team:\n  members: [{position: Sekretaris Daerah, role: Ketua}]\n"
    (plan / "governance.yaml").write_text(team, encoding="utf-8")
    return plan


@pytest.mark.usefixtures("meeting")
def test_what_the_bimtek_of_a_stage_owes_is_told_with_who_writes_it(smartcity: Callable) -> None:
    lacks = "belum dicatat: waktu pelaksanaan, peserta, perangkat daerah yang hadir, agenda, dan "
    for format in ("text", "markdown", "html"):
        said = unescape(smartcity("status", "--format", format).out)
        assert f"{lacks}keluaran bimtek (yang mengisi: Tim Pelaksana, diketuai" in said, format
        assert "sudah dicatat: tempat pelaksanaan dan kelompok FGD" in said, format
        assert "Lengkapi daftar program {x}, " in said and "paling lambat Agustus 2026" in said
        assert "workshops.yaml:2" in said
    for format in ("markdown", "html"):
        assert "<b>Tahap II" not in smartcity("status", "--format", format).out
    (known,) = told(smartcity)["workshops"]
    assert (known["stage"], known["file"], known["line"]) == (2, "workshops.yaml", 2)
    assert (known["given"], known["owner"]) == (["venue", "groups"], "Sekretaris Daerah")
    assert [one["field"] for one in known["missing"]] == [
        "dates", "participants", "attended_by", "agenda", "outputs",
    ]  # fmt: skip
    assert known["follow_ups"][0]["deadline"] == "2026-08"
    assert known["follow_ups"][1] == {"task": "Pesan ruang rapat", "owner": None, "deadline": None}


@pytest.mark.usefixtures("meeting")
def test_a_stage_without_a_bimtek_says_so(smartcity: Callable) -> None:
    for stage in "134":
        said = smartcity("status", "--stage", stage).out
        assert f"Bimtek tahap {stage} belum dicatat (workshops.yaml)" in said
        assert smartcity("--lang", "en", "status", "--stage", stage).out.count("not on record") == 2
    assert told(smartcity, "--stage", "3")["workshops"][0]["name"] is None


@pytest.mark.usefixtures("meeting")
def test_an_office_sees_what_it_is_to_do_after_a_bimtek(smartcity: Callable) -> None:
    (known,) = told(smartcity, "--opd", "kominfo")["workshops"]
    assert [one["task"] for one in known["follow_ups"]] == ["Lengkapi daftar program {x}"]
    assert known["missing"] == []
    assert told(smartcity, "--opd", "kominfo", "--stage", "1")["workshops"] == []


def test_what_is_waived_is_not_owed_by_the_bimtek(meeting: Path, smartcity: Callable) -> None:
    waiver = "  - {rule: SMP601, at: workshops.yaml, reason: Daftar hadir hilang}\n"
    (meeting / "masterplan.yaml").write_text(PLAN + waiver, encoding="utf-8")
    (known,) = told(smartcity)["workshops"]
    # Who was there and which groups met is asked for by no rule, so no waiver speaks of it.
    assert [one["field"] for one in known["missing"]] == ["attended_by"]


@pytest.mark.usefixtures("folder")
def test_of_a_whole_record_that_is_said(smartcity: Callable) -> None:
    file = Path("workshops.yaml")
    whole = "    attended_by: [setda]\n    groups: [Smart Living]\n    outputs:\n"
    text = file.read_text(encoding="utf-8").replace("    outputs:\n", whole)
    file.write_text(text, encoding="utf-8")
    assert "catatannya lengkap" in smartcity("status", "--stage", "1").out
    assert "catatannya lengkap" not in smartcity("status", "--stage", "4").out


@pytest.mark.usefixtures("plan")
def test_the_stage_that_is_named_comes_first(smartcity: Callable) -> None:
    stages = [one["stage"] for one in told(smartcity, "--stage", "2")["missing"]]
    assert stages == sorted(stages, reverse=True) and {*stages} == {1, 2}
    assert [one["stage"] for one in told(smartcity)["missing"]] == sorted(stages)
    said = smartcity("status", "--stage", "3").out
    assert "diminta sejak tahap" not in said.split("Yang masih kosong")[1].split("\n")[1]
