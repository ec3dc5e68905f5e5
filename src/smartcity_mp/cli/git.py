"""A git repository for a new masterplan. No git is a note, not an error."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from smartcity_mp.source.tree import git_environment


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no repository; `key` names the sentence."""

    key: str
    reason: str = ""


def make_repository(folder: Path) -> Problem | None:
    """Run `git init` in a folder that is in no repository yet."""
    try:
        if _git(folder, "rev-parse", "--is-inside-work-tree").returncode == 0:
            return None
        made = _git(folder, "init", "--quiet")
    except OSError:
        return Problem("init.no-git-program")
    if made.returncode:
        return Problem("init.git-failed", made.stderr.decode("utf-8", "replace").strip())
    return None


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, env=git_environment(), check=False
    )
