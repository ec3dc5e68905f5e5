"""Questions to git: revisions that are there or not, and repositories that a stranger made."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.source.git import (
    GitError,
    ask,
    branches,
    commit_of,
    default_branch,
    git_environment,
    is_shallow,
    merge_base,
    repository_of,
)

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(root: Path, *words: str) -> str:
    given = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", *given, *words],
        cwd=root,
        env=git_environment(),
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.strip()


def commit(root: Path, message: str = "x") -> str:
    git(root, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with two commits on `main` and one of its own on `usulan`."""
    root = tmp_path / "repo"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main")
    for message in ("satu", "dua"):
        commit(root, message)
    git(root, "switch", "--quiet", "-c", "usulan")
    commit(root)
    return root


def reason(call: Callable[[], object]) -> str:
    with pytest.raises(GitError) as told:
        call()
    return told.value.reason


def test_a_revision_is_told_by_its_hash(root: Path) -> None:
    head = git(root, "rev-parse", "HEAD")
    assert commit_of(root, "HEAD") == commit_of(root, "usulan") == commit_of(root, head[:9]) == head
    assert commit_of(root, "HEAD~1") == commit_of(root, "main") != head


@pytest.mark.parametrize("name", ["tidak-ada", "HEAD~9", "", " ", "main:x", "a..b"])
def test_a_revision_that_is_not_there(root: Path, name: str) -> None:
    assert reason(lambda: commit_of(root, name)) == "unknown"


def test_a_branch_that_is_named_like_an_option_acts_nowhere(root: Path) -> None:
    git(root, "update-ref", "refs/heads/--output=x", "HEAD")
    assert reason(lambda: commit_of(root, "--output=x")) == "option"
    assert reason(lambda: merge_base(root, "main", "--output=x")) == "option"
    assert commit_of(root, "refs/heads/--output=x") == commit_of(root, "HEAD")
    assert "--output=x" in branches(root)
    assert not (root / "x").exists()


def test_where_two_revisions_part(root: Path) -> None:
    part = commit_of(root, "main")
    git(root, "switch", "--quiet", "main")
    commit(root, "lain")
    assert merge_base(root, "main", "usulan") == part != commit_of(root, "main")
    git(root, "switch", "--quiet", "--orphan", "lain")
    commit(root)
    assert reason(lambda: merge_base(root, "main", "lain")) == "unrelated"


def test_the_default_branch_is_what_a_remote_calls_so(root: Path, tmp_path: Path) -> None:
    assert default_branch(root) == "refs/heads/main"
    git(root, "branch", "--quiet", "induk")
    git(root, "symbolic-ref", "HEAD", "refs/heads/induk")
    git(tmp_path, "clone", "--quiet", str(root), "clone")
    assert default_branch(tmp_path / "clone") == "refs/remotes/origin/induk"
    git(root, "branch", "--quiet", "-m", "main", "lain")
    assert reason(lambda: default_branch(root)) == "no-default"


def test_a_history_that_was_cut_is_told(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{root}", "clone")
    clone = tmp_path / "clone"
    assert is_shallow(clone)
    assert not is_shallow(root)
    assert reason(lambda: commit_of(clone, "HEAD^1")) == "shallow"
    assert reason(lambda: commit_of(clone, commit_of(root, "main"))) == "shallow"


def test_no_git_and_no_repository(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert repository_of(root) == root.resolve()
    assert reason(lambda: commit_of(tmp_path, "HEAD")) == "no-repository"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert reason(lambda: commit_of(root, "HEAD")) == "no-program"


def test_a_link_named_git_does_not_act(root: Path, tmp_path: Path) -> None:
    (root / ".git").rename(tmp_path / "elsewhere")
    try:
        (root / ".git").symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("this system makes no links")
    assert reason(lambda: commit_of(root, "HEAD")) == "linked"


def test_a_folder_that_looks_like_a_repository_is_none(root: Path) -> None:
    """Git would take the folder itself for a bare repository, with the settings in it."""
    git(root, "init", "--quiet", "--bare", "plan")
    plan = root / "plan"
    (plan / "masterplan.yaml").write_text("title: M\n", encoding="utf-8")
    git(plan, "--git-dir=.", "config", "alias.rev-parse", "!touch acted")
    assert reason(lambda: commit_of(plan, "HEAD")) in ("failed", "no-repository")
    assert not (plan / "acted").exists()


def test_nothing_of_a_repository_acts(root: Path, tmp_path: Path) -> None:
    """Filters, hooks, monitors, transports: each would leave a file."""
    acted = tmp_path / "acted"
    act = f"sh -c 'touch {acted}; cat'"
    (root / ".gitattributes").write_text("* filter=f diff=f\n", encoding="utf-8")
    (root / "a.yaml").write_text("a\n", encoding="utf-8")
    git(root, "add", "--all")
    commit(root)
    for name in ("filter.f.smudge", "filter.f.clean", "diff.f.textconv", "diff.f.command"):
        git(root, "config", name, act)
    for name in ("core.fsmonitor", "core.pager", "core.sshCommand", "core.editor"):
        git(root, "config", name, act)
    hook = root / ".git" / "hooks" / "post-checkout"
    hook.write_text(f"#!/bin/sh\ntouch {acted}\n", encoding="utf-8")
    hook.chmod(0o755)
    head = commit_of(root, "HEAD")
    assert merge_base(root, "main", "HEAD")
    assert default_branch(root)
    assert ask(root, "cat-file", "blob", f"{head}:a.yaml") == b"a\n"
    assert ask(root, "ls-tree", "-r", head)
    assert not acted.exists()


def test_nothing_is_fetched_from_what_a_repository_names(root: Path, tmp_path: Path) -> None:
    """A partial clone fetches what it lacks, by a command that its settings choose."""
    (root / "a.yaml").write_text("a\n", encoding="utf-8")
    git(root, "add", "--all")
    commit(root)
    git(root, "config", "uploadpack.allowFilter", "true")
    words = ("--quiet", "--filter=blob:none", "--no-checkout", f"file://{root}", "clone")
    git(tmp_path, "clone", *words)
    clone, acted = tmp_path / "clone", tmp_path / "acted"
    git(clone, "config", "remote.origin.uploadpack", f"touch {acted}; git-upload-pack")
    with pytest.raises(GitError):
        ask(clone, "cat-file", "blob", "HEAD:a.yaml")
    assert not acted.exists()
