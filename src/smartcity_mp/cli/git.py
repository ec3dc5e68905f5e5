"""A git repository for a new masterplan. No git is a note, not an error."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from smartcity_mp.source.git import git_environment

_NONE = b"not a git repository"
"""The one answer of git that means: there is none here, nor above."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no new repository; `key` names the sentence."""

    key: str
    reason: str = ""


def make_repository(folder: Path) -> Problem | None:
    """Run `git init` in a folder that is in no repository: neither for us, nor for git.

    Git also keeps silent about a repository that belongs to somebody else, so we look ourselves.
    """
    real = Path(os.path.realpath(folder))
    for place in (real, *real.parents):
        if os.path.lexists(place / ".git"):
            return Problem("init.in-repository", str(place))
    try:
        asked = _git(folder, "rev-parse", "--show-toplevel")
        if asked.returncode == 0:
            return Problem("init.in-repository", asked.stdout.decode("utf-8", "replace").strip())
        if _NONE not in asked.stderr:
            return Problem("init.git-answers", asked.stderr.decode("utf-8", "replace").strip())
        made = _git(folder, "init", "--quiet")
    except OSError:
        return Problem("init.no-git-program")
    if made.returncode:
        return Problem("init.git-failed", made.stderr.decode("utf-8", "replace").strip())
    return None


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = git_environment() | {"LC_ALL": "C", "LANGUAGE": ""}
    return subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, env=environment, check=False
    )
