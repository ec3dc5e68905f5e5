"""A pipeline of GitLab: its rules, its jobs by stage, and what they hand on."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pipelines.machine import Job, Machine, Run, check_out

_VARIABLE = re.compile(r"\$(\w+)")
_SPECIAL = ("workflow", "variables", "default")


@dataclass
class GitLabRun:
    """A pipeline for a commit."""

    machine: Machine
    remote: Path
    commit: str
    variables: Mapping[str, str]

    def run(self, file: Path) -> Run:
        about = yaml.safe_load(file.read_text(encoding="utf-8"))
        done = Run()
        if not _is_wanted(about["workflow"], self.variables):
            return done
        jobs = [name for name in about if name not in _SPECIAL]
        for name in sorted(jobs, key=lambda name: about[name]["stage"] == "deploy"):
            done.jobs[name] = self._job(about, name, done)
        return done

    def _job(self, about: dict[str, Any], name: str, done: Run) -> Job:
        job, folder = about[name], self.machine.folder()
        own = {**about["variables"], **job.get("variables", {})}
        said = {key: text.replace("$$", "$") for key, text in own.items()}
        variables = {**said, **self.variables, "CI_PROJECT_DIR": str(folder), "GITLAB_CI": "true"}
        needs = job.get("needs", [])
        is_ready = all(done.jobs[need].outcome == "success" for need in needs)
        if not is_ready or not _is_wanted(job, variables):
            return Job("skipped")
        if said.get("GIT_STRATEGY") != "none":
            check_out(folder, self.remote, self.commit)
        for need in needs:
            shutil.copytree(done.artifacts[need], folder, dirs_exist_ok=True)
        lines = [*job.get("before_script", about["default"]["before_script"]), *job["script"]]
        code, log = self.machine.bash("\n".join(lines), folder, variables)
        done.artifacts[name] = self._kept(job.get("artifacts", {}), folder)
        if name == "pages":
            done.pages = done.artifacts[name] / "public"
        return Job("failure" if code else "success", log)

    def _kept(self, artifacts: dict[str, Any], folder: Path) -> Path:
        kept = self.machine.folder()
        for path in (*artifacts.get("paths", ()), *artifacts.get("reports", {}).values()):
            copy = shutil.copytree if (folder / path).is_dir() else shutil.copy
            copy(folder / path, kept / path)
        return kept


def _is_wanted(about: Mapping[str, Any], variables: Mapping[str, str]) -> bool:
    """Whether a job or a pipeline is for these variables."""
    return any(_holds(rule["if"], variables) for rule in about.get("rules", [{"if": "1"}]))


def _holds(text: str, variables: Mapping[str, str]) -> bool:
    python = _VARIABLE.sub(lambda found: repr(variables.get(found[1], "")), text)
    return bool(eval(python.replace("&&", " and "), {}))
