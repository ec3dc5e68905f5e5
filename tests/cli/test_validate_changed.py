"""`validate --changed`: what a proposal answers for, and what it says where it cannot tell."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.source.git import git_environment

GOALS = """goals:
  - id: TJ1
    mission: M9
    statement: Meningkatnya mutu pelayanan publik
"""
MISSIONS = "missions:\n  - {id: M1, statement: Melayani}\n  - {id: M2, statement: Menata}\n"
WRONG = "  - {id: M3, statement: Menjaga, sevrity: 1}\n"
GIT = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(root: Path, *words: str) -> None:
    env = git_environment()
    subprocess.run(["git", *GIT, *words], cwd=root, env=env, check=True, capture_output=True)


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        (root / f"{name}.yaml").write_text(text, encoding="utf-8", newline="")


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "x")


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in a repository, with old mistakes in two files; we stand on a branch of it."""
    root = tmp_path / "repo" / "rencana kota"
    root.mkdir(parents=True)
    write(root, masterplan="title: Masterplan\n", goals=GOALS, missions=MISSIONS + WRONG)
    git(root.parent, "init", "--quiet", "--initial-branch=main")
    commit(root)
    git(root, "switch", "--quiet", "-c", "usulan")
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def found(smartcity: Callable) -> Callable[..., list[tuple[str, str, int]]]:
    """Code, file and line of each finding that `validate` shows."""

    def run(*words: str) -> list[tuple[str, str, int]]:
        ran = smartcity("validate", "--format", "json", *words)
        findings = json.loads(ran.out)["findings"]
        assert ran.err == ""
        errors = any(one["severity"] == "error" for one in findings)
        assert ran.code == int(errors)
        return [(one["code"], one["file"], one["line"]) for one in findings]

    return run


def test_what_was_there_before_is_not_shown(plan: Path, found: Callable) -> None:
    assert {("SMP201", "goals.yaml", 3), ("SMP101", "missions.yaml", 4)} <= set(found())
    assert found("--changed", "main") == []
    write(plan, goals=GOALS.replace("\n", "\r\n"))  # as git writes it on Windows
    assert found("--changed", "main") == []


def test_what_is_left_out_is_counted_in_ci_too(
    plan: Path, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = plan.parent / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    ran = smartcity("validate", "--format", "github", "--changed", "main")
    told = "Temuan lain yang sudah ada sejak main ("
    assert (ran.code, ran.out) == (0, "") and ran.err.startswith(told)
    assert told in summary.read_text("utf-8")
    summary.write_bytes(b"x" * (2**20 - 300))
    smartcity("validate", "--format", "github", "--changed", "main")
    assert summary.stat().st_size <= 2**20
    assert smartcity("validate", "--format", "json", "--changed", "main").err == ""


def test_what_stands_in_a_changed_file_is_shown_old_or_new(plan: Path, found: Callable) -> None:
    write(plan, goals="# tujuan\n" + GOALS)
    shown = found("--changed", "main")
    assert ("SMP201", "goals.yaml", 4) in shown
    assert {file for _, file, _ in shown} == {"goals.yaml"}
    assert found("--changed", "HEAD") == shown
    commit(plan)
    assert found("--changed", "HEAD") == []
    assert found("--changed", "main") == shown


def test_what_a_change_brings_in_another_file_is_shown(plan: Path, found: Callable) -> None:
    write(plan, goals=GOALS.replace("M9", "M2"))
    commit(plan)
    git(plan, "branch", "--force", "main")
    write(plan, missions=MISSIONS.replace("id: M2", "id: M4"))
    assert ("SMP201", "goals.yaml", 3) in found("--changed", "main")


def test_a_finding_that_weighs_more_than_before_is_shown(plan: Path, found: Callable) -> None:
    write(plan, goals=GOALS.replace("M9", "M1"), missions=MISSIONS)
    commit(plan)
    git(plan, "branch", "--force", "main")
    before = found()
    code, file, _ = next(one for one in before if one[1] == "goals.yaml")
    write(plan, masterplan=f"title: Masterplan\nrules: {{severity: {{{code}: error}}}}\n")
    shown = found("--changed", "main")
    assert (code, file) in {one[:2] for one in shown}
    assert {one[0] for one in shown if one[1] == "goals.yaml"} == {code}


def test_a_branch_answers_for_nothing_that_others_merged(plan: Path, found: Callable) -> None:
    write(plan, vision="statement: Melayani\n")
    commit(plan)
    git(plan, "switch", "--quiet", "main")
    write(plan, goals="# main\n" + GOALS)
    commit(plan)
    git(plan, "switch", "--quiet", "usulan")
    assert {file for _, file, _ in found("--changed", "main")} <= {"vision.yaml"}


def test_a_folder_that_is_new_answers_for_all(plan: Path, found: Callable) -> None:
    new = plan.parent / "baru"
    shutil.copytree(plan, new)
    everything = found("-C", str(new))
    assert everything
    assert found("-C", str(new), "--changed", "main") == everything


def test_new_lines_come_first_on_github(smartcity: Callable, plan: Path) -> None:
    lines = "".join(f"  - {{id: M{n}, statement: x, salah: 1}}\n" for n in range(10, 40))
    write(plan, missions=MISSIONS + lines)
    commit(plan)
    git(plan, "branch", "--force", "main")
    write(plan, missions=MISSIONS + lines + WRONG)
    ran = smartcity("validate", "--changed", "main", "--format", "github")
    first = ran.out.splitlines()[0]
    assert first.startswith("::error file=rencana kota/missions.yaml,line=34,"), first


def test_people_are_told_how_much_is_left_out(smartcity: Callable, plan: Path) -> None:
    whole = smartcity("validate")
    assert "tidak ditampilkan" not in whole.err
    everything = len(whole.out.splitlines())
    ran = smartcity("validate", "--changed", "main")
    assert (ran.code, ran.out) == (0, "")
    assert "Temuan lain yang sudah ada sejak main (" in ran.err
    assert ran.err.rstrip().endswith(f"tidak ditampilkan: {everything}.")
    assert "tidak ditampilkan" not in smartcity("-q", "validate", "--changed", "main").err
    assert plan.exists()


@pytest.mark.parametrize(
    ("revision", "said"),
    [("mian", "main"), ("--output=x", "--output=x"), ("", ""), ("x\n::error::y", "::error")],
)
@pytest.mark.usefixtures("plan")
def test_a_revision_that_is_none(smartcity: Callable, revision: str, said: str) -> None:
    ran = smartcity("validate", f"--changed={revision}")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err and len(ran.err.splitlines()) <= 2
    assert "Traceback" not in ran.err and not ran.err.startswith("::")


def test_no_repository(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, masterplan="title: Masterplan\n")
    monkeypatch.chdir(tmp_path)
    ran = smartcity("validate", "--changed", "main")
    assert (ran.code, ran.out) == (2, "")
    assert "repositori" in ran.err
    assert "repository" in smartcity("--lang", "en", "validate", "--changed", "main").err


def test_a_shallow_clone(smartcity: Callable, plan: Path, tmp_path: Path) -> None:
    commit(plan)
    source = plan.parent.as_uri()
    git(tmp_path, "clone", "--quiet", "--depth=1", "--branch=usulan", source, "clone")
    ran = smartcity("-C", str(tmp_path / "clone/rencana kota"), "validate", "--changed", "HEAD~1")
    assert (ran.code, ran.out) == (2, "")
    assert "fetch-depth" in ran.err or "unshallow" in ran.err
