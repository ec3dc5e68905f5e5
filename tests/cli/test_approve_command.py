"""`approve` at the command line: what a post approves is kept, and goes stale when it changes."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

FILE = "approvals/kepala-bappeda.yaml"
PROGRAM = "programs/governance/GOV-01.yaml"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    texts = {
        "masterplan.yaml": "title: x\n",
        "organizations.yaml": (
            "organizations:\n  - {id: bappeda, name: Bappeda, kind: opd}\n"
            "  - {id: dinkes, name: Dinas Kesehatan, kind: opd}\n"
        ),
        "governance.yaml": (
            "council:\n  members:\n"
            "    - {position: Kepala Bappeda, organization: bappeda}\n"
            "    - {position: Kepala Dinas Kesehatan, organization: dinkes}\n"
        ),
        PROGRAM: "id: GOV-01\nname: Satu\nowner: bappeda\nsupporting: [dinkes, bappeda]\n",
        "programs/governance/GOV-02.yaml": "id: GOV-02\nname: Dua\n",
    }
    for path, text in texts.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def stale(smartcity: Callable) -> list[str]:
    lines = smartcity("validate").out.splitlines()
    return [line.partition(":")[0] for line in lines if "SMP811" in line]


def test_only_a_change_of_content_undoes_an_approval(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("approve", "GOV-01", "--by", "bappeda", "--date", "2026-01-02")
    assert ran.code == 0 and f"{FILE}: GOV-01." in ran.out
    assert "of: GOV-01\n    date: 2026-01-02\n    content: v1-" in (plan / FILE).read_text("utf-8")
    assert stale(smartcity) == []
    (plan / PROGRAM).write_text(
        "# catatan\nsupporting: [bappeda,\n  dinkes]\nname: 'Satu'\nowner: bappeda\nid: GOV-01\n",
        encoding="utf-8",
    )
    assert stale(smartcity) == []
    (plan / PROGRAM).write_text("id: GOV-01\nname: Satu\nowner: dinkes\n", encoding="utf-8")
    assert stale(smartcity) == [PROGRAM]
    again = smartcity("--lang", "en", "approve", "GOV-01", "--by", "kepala  BAPPEDA")
    assert again.code == 0 and "Approved anew" in again.err
    assert stale(smartcity) == []
    assert smartcity("approve", "GOV-01", "--by", "bappeda").out.startswith("Kepala Bappeda sudah")


def test_a_renamed_thing_stays_approved(smartcity: Callable, plan: Path) -> None:
    smartcity("approve", "GOV-01", "GOV-02", "--by", "bappeda")
    for old, new in (("GOV-01", "GOV-07"), ("GOV-07", "GOV-05"), ("dinkes", "kesehatan")):
        assert smartcity("rename", old, new).code == 0
    assert "of: GOV-05" in (plan / FILE).read_text("utf-8")
    assert stale(smartcity) == []


def test_a_chapter_is_approved_as_it_reads(smartcity: Callable, plan: Path) -> None:
    assert smartcity("approve", "rencana-aksi", "--by", "bappeda").code == 0
    assert smartcity("approve", "GOV-02", "--by", "dinkes").code == 0
    assert stale(smartcity) == []
    (plan / PROGRAM).write_text("id: GOV-01\nname: Lain\nowner: bappeda\n", encoding="utf-8")
    assert stale(smartcity) == [FILE]


def test_a_change_that_overtakes_approvals_is_grave(
    smartcity: Callable, plan: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    smartcity("approve", "GOV-01", "rencana-aksi", "--by", "bappeda", "--date", "2026-01-02")
    before = tmp_path_factory.mktemp("before") / "plan"
    shutil.copytree(plan, before)
    words = ("diff", "--from", str(before), "--fail-on", "besar")
    assert smartcity(*words).code == 0
    (plan / PROGRAM).write_text(
        "id: GOV-01\nname: Satu\nowner: bappeda\nsupporting: [dinkes, bappeda]\nnotes: x\n",
        encoding="utf-8",
    )
    ran = smartcity(*words)
    assert ran.code == 1 and ran.out.startswith("Dua persetujuan tidak berlaku lagi")
    assert "Persetujuan Kepala Bappeda atas GOV-01\n    Tidak berlaku lagi: " in ran.out
    assert "Persetujuan Kepala Bappeda atas buku-2/rencana-aksi\n" in ran.out


def test_comments_stay_and_approvals_are_taken_back(smartcity: Callable, plan: Path) -> None:
    smartcity("approve", "GOV-01", "--by", "bappeda")
    place = plan / FILE
    place.write_text(place.read_text("utf-8") + "# rapat 3 Januari\n", encoding="utf-8")
    assert smartcity("approve", "all", "--by", "bappeda", "--dry-run").code == 0
    assert "GOV-02" not in place.read_text("utf-8")
    assert smartcity("approve", "all", "--by", "bappeda").code == 0
    text = place.read_text("utf-8")
    assert text.count("# rapat 3 Januari") == 1 and text.count("of: ") == 2
    assert text.count("chapter: buku-") > 20 and stale(smartcity) == []
    assert smartcity("approve", "GOV-02", "--by", "bappeda", "--withdraw").code == 0
    assert "GOV-02" not in place.read_text("utf-8") and "GOV-01" in place.read_text("utf-8")
    assert smartcity("approve", "all", "--by", "bappeda", "--withdraw").code == 0
    assert not place.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("GOV-01", "--by", "Budi Santoso"), "bukan nama orang"),
        (("GOV-01", "--by", "Kepala Bapeda"), 'Maksudnya "Kepala Bappeda"?'),
        (("GOV-03", "--by", "bappeda"), "Maksudnya GOV-0"),
        (("dinkes", "--by", "bappeda"), "Setujui bab"),
        (("GOV-01", "--by", "bappeda", "--date", "2999-01-01"), "belum tiba"),
        (("GOV-01", "--by", "bappeda", "--date", "kemarin"), "bukan tanggal"),
    ],
)
def test_refusals_say_what_to_do(
    smartcity: Callable, plan: Path, words: tuple[str, ...], said: str
) -> None:
    ran = smartcity("approve", *words)
    assert ran.code == 2 and said in ran.err
    assert not (plan / "approvals").exists()


def test_what_cannot_be_read_is_not_approved(smartcity: Callable, plan: Path) -> None:
    (plan / PROGRAM).write_text("id: GOV-01\nname: Satu\nowner: siapa\n", encoding="utf-8")
    ran = smartcity("approve", "GOV-01", "--by", "bappeda")
    assert ran.code == 2 and "tidak terbaca seluruhnya" in ran.err
    ran = smartcity("approve", "rencana-aksi", "--by", "bappeda")
    assert ran.code == 2 and "kesalahan" in ran.err
    smartcity("approve", "GOV-02", "--by", "bappeda")
    place = plan / FILE
    place.write_text("<<<<<<< HEAD\n" + place.read_text("utf-8"), encoding="utf-8")
    kept = place.read_bytes()
    ran = smartcity("approve", "GOV-02", "--by", "bappeda")
    assert ran.code == 2 and FILE in ran.err and place.read_bytes() == kept
