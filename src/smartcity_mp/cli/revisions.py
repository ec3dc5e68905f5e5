"""Revisions that a person, or a CI, names: hashes, or a refusal that says what to do."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.nearest import nearest
from smartcity_mp.source.git import (
    GitError,
    branches,
    commit_of,
    default_branch,
    merge_base,
)

X = TypeVar("X")
_REMOTE = "refs/remotes/"


class Revised(NamedTuple):
    """A commit, and what the person calls it."""

    commit: str
    name: str


def commit(root: Path, revision: str) -> Revised:
    """The commit that a revision names. Raises Refusal."""
    return Revised(answered(root, lambda: commit_of(root, revision)), revision)


def parted(root: Path, one: str, other: str) -> Revised:
    """The commit at which two revisions part, named by the first. Raises Refusal."""
    return Revised(answered(root, lambda: merge_base(root, one, other)), _short(one))


def base(root: Path, environ: Mapping[str, str]) -> Revised:
    """What a proposal is compared with, where nobody says it. Raises Refusal.

    GitLab tells it. GitHub checks out the merge of the proposal, whose first parent is the base.
    Elsewhere it is where the branch left the default one: what others merged since is not blamed.
    """
    if told := environ.get("CI_MERGE_REQUEST_DIFF_BASE_SHA"):
        return Revised(commit(root, told).commit, environ.get(_GITLAB, "") or told[:_HASH])
    branch = environ.get("GITHUB_BASE_REF")
    if branch and _is_merge(root):
        return Revised(commit(root, "HEAD^1").commit, branch)
    name = f"{_REMOTE}origin/{branch}" if branch else None
    return parted(root, name or answered(root, lambda: default_branch(root)), "HEAD")


_GITLAB = "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
_HASH = 7
"""Digits of a hash that a person sees."""


def label(revised: Revised) -> str:
    """`main (c4ed93a)`."""
    short = revised.commit[:_HASH]
    return short if revised.commit.startswith(revised.name) else f"{revised.name} ({short})"


def answered(root: Path, ask: Callable[[], X]) -> X:
    """What git answers. Raises Refusal, which for a name that is not there has the nearest."""
    try:
        return ask()
    except GitError as error:
        key, values = f"git.{error.reason}", {"detail": _short(error.detail)}
        if error.reason == "unknown":
            if error.detail == "HEAD":
                key = "git.no-commit"
            elif near := nearest(error.detail, branches(root)):
                key, values["suggestion"] = "git.near", near
        raise Refusal(key, **values) from error


def _is_merge(root: Path) -> bool:
    try:
        return bool(commit_of(root, "HEAD^2"))
    except GitError:
        return False


def _short(name: str) -> str:
    return name.removeprefix(_REMOTE).removeprefix("refs/heads/")
