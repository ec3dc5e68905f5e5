"""`rename` at the command line: shown first, written all or none, refused in one sentence."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp import writer
from smartcity_mp.writer import WriteError

PROGRAM = "programs/governance/GOV-01.yaml"
FILES = {
    "masterplan.yaml": "title: x\n",
    PROGRAM: "id: GOV-01\nname: Portal\n",
    "quick-wins/QW-1.yaml": "id: QW-1 # untuk GOV-01\nname: y\nprogram: GOV-01\n",
}


def contents(root: Path) -> dict[str, str]:
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {f.relative_to(root).as_posix(): f.read_bytes().decode() for f in files}


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_is_written_and_told(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert ran.code == 0
    assert ran.out.startswith("GOV-01 kini GOV-07; rujukan yang disesuaikan: 1.")
    assert "quick-wins/QW-1.yaml:1: id: QW-1 # untuk GOV-01" in ran.err
    assert "smartcity-mp rename GOV-07 GOV-01 --forget\n" in ran.err
    new = contents(plan)
    assert PROGRAM not in new
    assert new["programs/governance/GOV-07.yaml"] == "id: GOV-07\nname: Portal\n"
    assert new["masterplan.yaml"] == "title: x\nformer_ids:\n  GOV-01: GOV-07\n"
    again = smartcity("rename", "GOV-01", "GOV-07")
    assert (again.code, contents(plan)) == (0, new)
    assert again.out == "GOV-01 sudah berganti menjadi GOV-07; tidak ada yang diubah.\n"
    back = smartcity("rename", "GOV-07", "GOV-01", "--forget")
    assert (back.code, contents(plan)) == (0, FILES)
    assert "masterplan.yaml" not in back.err


@pytest.mark.parametrize("in_repository", [True, False])
def test_a_change_of_case_is_told_where_git_does_not_see_it(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch, *, in_repository: bool
) -> None:
    (plan / "framework.yaml").write_bytes(b"dimensions: [{id: governance, name: x}]\n")
    if in_repository:
        (plan / ".git").mkdir()
        (plan / ".git" / "HEAD").touch()
    there = Path.exists
    insensitive = lambda path: there(path) or path.parts[-2:] == ("governance", "GOV-01.yaml")  # noqa: E731
    monkeypatch.setattr(Path, "exists", insensitive)
    ran = smartcity("rename", "governance", "Governance")
    assert ran.code == 0, ran.err
    assert (plan / "programs" / "Governance" / "GOV-01.yaml").is_file()
    assert [path.name for path in (plan / "programs").iterdir()] == ["Governance"]
    assert ("git rm -r --cached --quiet programs/governance\n" in ran.err) is in_repository
    assert smartcity("validate", "-q", "--fail-on", "error").code == 0


def test_a_dry_run_shows_and_writes_nothing(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("rename", "GOV-01", "GOV-07", "--dry-run", "--texts")
    assert (ran.code, contents(plan)) == (0, FILES)
    assert f"--- a/{PROGRAM}\n+++ b/programs/governance/GOV-07.yaml\n" in ran.out
    assert "-program: GOV-01\n+program: GOV-07\n" in ran.out
    assert "+id: QW-1 # untuk GOV-07\n" in ran.out
    assert "--dry-run" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("GOV-02", "GOV-07"), 'maksud Anda "GOV-01"?'),
        (("entah", "GOV-07"), 'tidak ada yang berkode "entah"'),
        (("GOV-01", "a/b"), '"a/b" tidak dapat menjadi kode.'),
        (("GOV-01", "qw-1"), 'kode "QW-1" sudah dipakai'),
        (("governance", "tata"), "kerangka bawaan"),
        (("GOV-01", "GOV-07", "--kind", "progam"), "program"),
        (("GOV-01",), "BARU"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    smartcity: Callable, plan: Path, words: tuple[str, ...], said: str
) -> None:
    ran = smartcity("rename", *words)
    assert (ran.code, ran.out, contents(plan)) == (2, "", FILES)
    assert said in ran.err and len(ran.err.splitlines()) == 1, ran.err


OWNERS = (
    "# /plans/tegal/programs/governance/ @a\n/plans/*/programs/*/GOV-01.yaml @b\n*-01.yaml @c\n"
)


@pytest.fixture
def subfolder(plan: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A masterplan in a folder of a repository, whose list names files of it."""
    below = plan / "plans" / "tegal"
    below.mkdir(parents=True)
    for name in ("masterplan.yaml", "programs", "quick-wins"):
        (plan / name).rename(below / name)
    (plan / ".github").mkdir()
    (plan / ".github" / "CODEOWNERS").write_bytes(OWNERS.encode())
    subprocess.run(["git", "init", "-q"], cwd=plan, check=True)
    subprocess.run(["git", "add", "."], cwd=plan, check=True)
    monkeypatch.chdir(below)
    return below


def test_the_list_of_owners_of_the_repository_follows(smartcity: Callable, subfolder: Path) -> None:
    shown = smartcity("rename", "GOV-01", "GOV-07", "--dry-run")
    assert "-/plans/*/programs/*/GOV-01.yaml @b\n+/plans/*/programs/*/GOV-07.yaml @b\n" in shown.out
    assert "\n  ../../.github/CODEOWNERS:3: *-01.yaml @c\n" in shown.err
    owners = subfolder.parents[1] / ".github" / "CODEOWNERS"
    assert owners.read_bytes().decode() == OWNERS
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert (ran.code, owners.read_bytes().decode()) == (0, OWNERS.replace("GOV-01", "GOV-07"))
    assert (subfolder / "programs/governance/GOV-07.yaml").is_file()
    assert "  ../../.github/CODEOWNERS\n" in ran.out
    assert "CODEOWNERS:3" in ran.err


def test_a_list_of_owners_that_may_not_be_written_stops_it(
    smartcity: Callable, subfolder: Path
) -> None:
    (subfolder.parents[1] / ".github" / "CODEOWNERS").chmod(0o444)
    before = contents(subfolder)
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert (ran.code, contents(subfolder)) == (2, before)
    assert ".github/CODEOWNERS" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_list_of_owners_that_lies_elsewhere_is_left_alone(
    smartcity: Callable, subfolder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    owners = subfolder.parents[1] / ".github" / "CODEOWNERS"
    other = tmp_path_factory.mktemp("lain") / "CODEOWNERS"
    owners.rename(other)
    owners.symlink_to(other)
    assert smartcity("rename", "GOV-01", "GOV-07").code == 0
    assert other.read_bytes().decode() == OWNERS
    assert owners.is_symlink()


def test_an_unreadable_file_stops_it(smartcity: Callable, plan: Path) -> None:
    (plan / "goals.yaml").write_text("goals: [\n", encoding="utf-8")
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert ran.code == 2
    assert "goals.yaml tidak terbaca seluruhnya" in ran.err


def test_all_files_or_none(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, done = writer._replace, []

    def fails(root: Path, path: str, content: bytes) -> None:
        if path.startswith("quick-wins") and not done:
            done.append(path)
            raise WriteError(path, "open")
        right(root, path, content)

    monkeypatch.setattr(writer, "_replace", fails)
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert (ran.code, done) == (2, ["quick-wins/QW-1.yaml"])
    assert contents(plan) == FILES
    assert "sedang dibuka program lain" in ran.err


def test_a_file_that_may_not_be_written_stops_it_first(smartcity: Callable, plan: Path) -> None:
    (plan / PROGRAM).chmod(0o444)
    ran = smartcity("rename", "GOV-01", "GOV-07")
    assert (ran.code, contents(plan)) == (2, FILES)
    assert PROGRAM in ran.err


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link(smartcity: Callable, plan: Path) -> None:
    (plan / "arsip").mkdir()
    place, link = plan / "arsip" / "qw.yaml", plan / "quick-wins" / "QW-1.yaml"
    link.rename(place)
    link.symlink_to(place)
    assert smartcity("rename", "GOV-01", "GOV-07").code == 0
    assert link.is_symlink()
    assert "program: GOV-07" in place.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize(
    ("words", "link"),
    [
        (("GOV-01", "GOV-07"), PROGRAM),
        (("governance", "tata"), "programs/governance"),
        (("governance", "tata"), PROGRAM),
        (("governance", "Governance"), "programs/governance"),
        (("governance", "tata"), "narratives/dimensi-governance.md"),
    ],
)
@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_a_link_gets_no_other_name(
    smartcity: Callable, plan: Path, words: tuple[str, ...], link: str, dry: tuple[str, ...]
) -> None:
    (plan / "framework.yaml").write_bytes(b"dimensions: [{id: governance, name: x}]\n")
    (plan / "narratives").mkdir()
    (plan / "narratives" / "dimensi-governance.md").write_bytes(b"Uraian.\n")
    (plan / "arsip").mkdir()
    place = plan / "arsip" / "sini"
    (plan / link).rename(place)
    (plan / link).symlink_to(place)
    before = contents(plan)
    ran = smartcity("rename", *words, *dry)
    assert (ran.code, ran.out, contents(plan)) == (2, "", before)
    assert f'"{link}" adalah tautan simbolis' in ran.err


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_what_lies_behind_a_link_keeps_its_place(smartcity: Callable, plan: Path) -> None:
    (plan / "programs").rename(plan / "rencana")
    (plan / "programs").symlink_to("rencana")
    assert smartcity("rename", "GOV-01", "GOV-07").code == 0
    assert (plan / "programs").is_symlink()
    assert [path.name for path in (plan / "rencana" / "governance").iterdir()] == ["GOV-07.yaml"]
