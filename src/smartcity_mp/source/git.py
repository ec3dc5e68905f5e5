"""Questions to git. Nothing of a repository's own acts: no hook, filter, pager or transport."""

import os
import subprocess
from pathlib import Path
from typing import Literal

Reason = Literal[
    "no-program", "no-repository", "linked", "foreign", "option", "unknown", "shallow",
    "unrelated", "no-default", "failed",
]  # fmt: skip
"""Why git has no answer: there is no git; no repository; its `.git` is a link; it belongs to
somebody else; a revision that begins like an option; one that is not there; one that may be cut off
by a shallow clone; two without a common ancestor; nobody knows the default branch; git says so."""

_HARMLESS = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "safe.bareRepository=explicit",
)
"""Settings over those of a repository, which a stranger may have written."""
_QUIET = {
    "LC_ALL": "C",
    "LANGUAGE": "",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}


class GitError(Exception):
    """Why git has no answer; `detail` is its own word, or the revision in question."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason: Reason = reason
        self.detail = detail


def git_environment() -> dict[str, str]:
    """The environment without GIT_*: inside a hook these point git at another repository."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


def repository_of(folder: Path) -> Path:
    """The top of the repository that a folder is in. Raises GitError.

    A `.git` that is a link is refused: with it, the settings of some other place would hold here.
    """
    real = Path(os.path.realpath(folder))
    for place in (real, *real.parents):
        inner = place / ".git"
        if inner.is_symlink():
            raise GitError("linked", str(inner))
        if inner.is_file() or (inner / "HEAD").exists():
            return place
    raise GitError("no-repository", str(real))


def ask(folder: Path, *arguments: str, asked: bytes = b"") -> bytes:
    """What git answers in a folder; `asked` goes to its input. Raises GitError.

    Whoever hands on what a person typed, or what stands in a repository, gives it as the hash of
    `commit_of`, or behind `--end-of-options`.
    """
    repository_of(folder)
    settings = [word for setting in _HARMLESS for word in ("-c", setting)]
    try:
        run = subprocess.run(
            ["git", "--no-pager", *settings, *arguments],
            cwd=folder,
            input=asked,
            capture_output=True,
            check=False,
            env=git_environment() | _QUIET,
        )
    except OSError as error:
        raise GitError("no-program", error.strerror or str(error)) from error
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip()
        if "dubious ownership" in said:
            raise GitError("foreign", said)
        raise GitError("no-repository" if "not a git repository" in said else "failed", said)
    return run.stdout


def commit_of(folder: Path, revision: str) -> str:
    """The hash of the commit that a revision names: a branch, a tag, `HEAD~2`. Raises GitError."""
    if revision.startswith("-"):
        raise GitError("option", revision)
    if not revision.strip():
        raise GitError("unknown", revision)
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    try:
        return ask(folder, *words).decode("ascii").strip()
    except GitError as error:
        if error.reason != "failed":
            raise
    raise GitError("shallow" if is_shallow(folder) else "unknown", revision)


def has_folder(folder: Path, commit: str) -> bool:
    """Whether a folder was there at a commit, which is given by its hash. Raises GitError."""
    try:
        ask(folder, "rev-parse", "--verify", "--quiet", f"{commit}:./")
    except GitError as error:
        if error.reason == "failed":
            return False
        raise
    return True


def is_shallow(folder: Path) -> bool:
    """Whether the history ends early, as in most CI: what is older is not here. Raises GitError."""
    return ask(folder, "rev-parse", "--is-shallow-repository").strip() == b"true"


def branches(folder: Path) -> tuple[str, ...]:
    """The names of branches and tags, as one types them. Raises GitError."""
    names = ask(folder, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")
    return tuple(names.decode("utf-8", "replace").split("\n")[:-1])


def default_branch(folder: Path) -> str:
    """The full name of the branch that proposals go to. Raises GitError.

    It is the one that a remote calls its own, origin first; else `main` or `master`, there or here.
    """
    known = ask(folder, "for-each-ref", "--format=%(refname) %(symref)").decode("utf-8", "replace")
    names = dict(line.split(" ", 1) for line in known.split("\n")[:-1])
    remotes = [name for name in names if name.startswith("refs/remotes/")]
    for name in sorted(remotes, key=lambda name: not name.startswith("refs/remotes/origin/")):
        if name.endswith("/HEAD") and names[name] in names:
            return names[name]
    for place in ("refs/remotes/origin/", "refs/heads/"):
        for branch in ("main", "master"):
            if place + branch in names:
                return place + branch
    raise GitError("no-default")


def merge_base(folder: Path, one: str, other: str) -> str:
    """The hash of the commit at which two revisions part. Raises GitError."""
    commits = (commit_of(folder, one), commit_of(folder, other))
    try:
        return ask(folder, "merge-base", *commits).decode("ascii").strip()
    except GitError as error:
        if error.reason != "failed":
            raise
    raise GitError("shallow" if is_shallow(folder) else "unrelated", f"{one} {other}")
