"""Where jobs run: programs, a home, and an environment without anything of this one's own CI."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")


@dataclass
class Job:
    """What became of a job; `orders` is what it told the host through files."""

    outcome: str
    log: str = ""
    summary: str = ""
    orders: str = ""


@dataclass
class Run:
    """What became of a workflow: its jobs, and a folder for each artifact."""

    jobs: dict[str, Job] = field(default_factory=dict)
    artifacts: dict[str, Path] = field(default_factory=dict)
    pages: Path | None = None

    @property
    def outcomes(self) -> dict[str, str]:
        return {name: job.outcome for name, job in self.jobs.items()}


@dataclass
class Machine:
    """A runner. `pip install` is written down and does nothing; everything else is run."""

    home: Path
    folders: int = 0

    def __post_init__(self) -> None:
        (self.home / "programs").mkdir(parents=True)
        self._program("smartcity-mp", f'exec "{sys.executable}" -P -m smartcity_mp "$@"')
        self._program("pip", f'echo "$2 $3" >> "{self.home}/installed"')

    def _program(self, name: str, script: str) -> None:
        place = self.home / "programs" / name
        place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        place.chmod(0o755)

    @property
    def installed(self) -> set[str]:
        return set((self.home / "installed").read_text(encoding="utf-8").splitlines())

    def environment(self) -> dict[str, str]:
        kept = ("LANG", "LC_ALL", "TZ", "PYTHONWARNDEFAULTENCODING")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "PATH": f"{self.home}/programs:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "CI": "true",
        }

    def folder(self) -> Path:
        """A fresh folder."""
        self.folders += 1
        made = self.home / f"folder-{self.folders}"
        made.mkdir()
        return made

    def bash(self, script: str, cwd: Path, variables: Mapping[str, str]) -> tuple[int, str]:
        """The exit code of a script, and all that it printed."""
        ran = subprocess.run(
            [*BASH, script],
            cwd=cwd,
            env=self.environment() | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return ran.returncode, ran.stdout.decode("utf-8", "replace")


def git(folder: Path, *words: str, author: str = "Sari", asked: str = "") -> str:
    """What git says in a folder; fails if it fails."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    known = {f"GIT_{who}_NAME": author for who in ("AUTHOR", "COMMITTER")}
    known |= {f"GIT_{who}_EMAIL": "sari@contoh.id" for who in ("AUTHOR", "COMMITTER")}
    ran = subprocess.run(
        ["git", *words],
        cwd=folder,
        env={**kept, **known, "GIT_CONFIG_GLOBAL": os.devnull},
        input=asked,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )
    assert ran.returncode == 0, (words, ran.stderr)
    return ran.stdout.strip()


def check_out(folder: Path, remote: Path, commit: str, *words: str) -> None:
    """A commit of a repository in a folder, as CI has it: with the branches, unless shallow."""
    git(folder, "init", "--quiet")
    refs = ["+refs/heads/*:refs/remotes/origin/*"] if not words else []
    git(folder, "fetch", "--quiet", *words, f"file://{remote}", commit, *refs)
    git(folder, "checkout", "--quiet", "--detach", commit)
