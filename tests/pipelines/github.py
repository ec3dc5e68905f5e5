"""GitHub Actions: what its own actions do is played here, and everything else is run."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from fake_hosts import READ_TOKEN, TOKEN

from pipelines.machine import Job, Machine, Run, check_out

REPOSITORY = "dinas/masterplan"
ORDERS = ("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE")
"""Files by which a step gives the host orders."""
_EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)
_WORD = re.compile(r"\s*(?:'((?:[^']|'')*)'|([A-Za-z_][\w.-]*)|(&&|\|\||==|!=|!|\(|\)))\s*")
_PYTHON = {"&&": " and ", "||": " or ", "!": " not "}


@dataclass
class GitHubRun:
    """A run for an event."""

    machine: Machine
    remote: Path
    commit: str
    name: str
    event: dict[str, Any]
    api: str
    variables: Mapping[str, str] = field(default_factory=dict)
    actor: str = "sari"
    more: Mapping[str, Any] = field(default_factory=dict)
    """Further contexts, such as the inputs of an action."""

    def run(self, file: Path) -> Run:
        return self.play(yaml.safe_load(file.read_text(encoding="utf-8")))

    def play(self, about: dict[str, Any]) -> Run:
        """What becomes of the jobs of a workflow."""
        done, waiting = Run(), dict(about["jobs"])
        while waiting:
            name = next(n for n, job in waiting.items() if not _needs(job) & set(waiting))
            done.jobs[name] = self._job(about, waiting.pop(name), done)
        return done

    def _job(self, about: dict[str, Any], job: dict[str, Any], done: Run) -> Job:
        home = self.machine.folder()
        rights = job.get("permissions", about["permissions"])
        may_write = rights.get("pull-requests") == "write" and not self._is_from_fork
        context = self._context(home, TOKEN if may_write else READ_TOKEN)
        needed = {done.jobs[need].outcome for need in _needs(job)}
        if needed - {"success"} or not value(job.get("if", "true"), context):
            return Job("skipped")
        for part in ("work", "temp"):
            (home / part).mkdir()
        (home / "event.json").write_text(json.dumps(self.event), encoding="utf-8")
        made = Job("success")
        for step in job["steps"]:
            if not _is_wanted(step, made, context):
                continue
            if "uses" in step:
                self._use(step, home, context, done)
                continue
            own = {**about["env"], **job.get("env", {}), **step.get("env", {})}
            filled = {key: _filled(text, context) for key, text in own.items()}
            script = _filled(step["run"], context)
            variables = self._variables(home) | filled
            code, said = self.machine.bash(script, home / "work", variables)
            made.log += said
            made.outcome = "failure" if code else made.outcome
        made.summary = _text(home / "GITHUB_STEP_SUMMARY")
        made.orders = "".join(_text(home / name) for name in ORDERS)
        return made

    def _use(self, step: dict[str, Any], home: Path, context: dict[str, Any], done: Run) -> None:
        words = {key: _filled(text, context) for key, text in step.get("with", {}).items()}
        path = Path(words.get("path", ""))
        match step["uses"].partition("@")[0].removeprefix("actions/"):
            case "checkout":
                depth = words.get("fetch-depth", "1")
                shallow = [] if depth == "0" else [f"--depth={depth}"]
                check_out(home / "work", self.remote, self.commit, *shallow)
            case "upload-artifact" | "upload-pages-artifact" as kind:
                assert any(path.iterdir())
                name = words["name"] if kind == "upload-artifact" else "github-pages"
                done.artifacts[name] = self.machine.folder() / "kept"
                shutil.copytree(path, done.artifacts[name])
            case "download-artifact":
                shutil.copytree(done.artifacts[words["name"]], path)
            case "deploy-pages":
                done.pages = done.artifacts["github-pages"]
            case other:
                assert other == "setup-python", other

    @property
    def _is_from_fork(self) -> bool:
        about = self.event.get("pull_request")
        return bool(about) and about["head"]["repo"]["full_name"] != REPOSITORY

    @property
    def _ref(self) -> str:
        return "refs/pull/12/merge" if "pull_request" in self.event else "refs/heads/main"

    def _context(self, home: Path, token: str) -> dict[str, Any]:
        return {
            "true": True,
            "github": {
                "event_name": self.name, "event": self.event, "token": token, "actor": self.actor,
                "repository": REPOSITORY, "ref": self._ref, "ref_name": self._ref.split("/", 2)[2],
            },
            "runner": {"temp": str(home / "temp")},
            "vars": self.variables,
            "cancelled": lambda: False,
            **self.more,
        }  # fmt: skip

    def _variables(self, home: Path) -> dict[str, str]:
        about = self.event.get("pull_request", {})
        return {
            "GITHUB_ACTIONS": "true",
            "GITHUB_API_URL": self.api,
            "GITHUB_BASE_REF": about.get("base", {}).get("ref", ""),
            "GITHUB_EVENT_NAME": self.name,
            "GITHUB_EVENT_PATH": str(home / "event.json"),
            "GITHUB_HEAD_REF": about.get("head", {}).get("ref", ""),
            "GITHUB_REF": self._ref,
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_SHA": self.commit,
            "GITHUB_WORKSPACE": str(home / "work"),
            "RUNNER_TEMP": str(home / "temp"),
            **{name: str(home / name) for name in (*ORDERS, "GITHUB_STEP_SUMMARY")},
        }


def _is_wanted(step: Mapping[str, Any], made: Job, context: Mapping[str, Any]) -> bool:
    """Whether a step is run: after a failure only one whose condition asks how the job stands."""
    condition = str(step.get("if", "true")).removeprefix("${{").removesuffix("}}")
    is_asked = "cancelled()" in condition
    return bool((is_asked or made.outcome == "success") and value(condition, context))


def value(text: str, context: Mapping[str, Any]) -> Any:
    """The value of an expression, as far as ours go."""
    python, values, end = "", [], 0
    while end < len(text):
        found = _WORD.match(text, end)
        assert found, text
        end = found.end()
        literal, name, sign = found.groups()
        if sign:
            python += _PYTHON.get(sign, sign)
            continue
        python += f" values[{len(values)}] "
        values.append(_named(name, context) if name else literal.replace("''", "'"))
    return eval(python, {"values": values})


def _named(name: str, context: Mapping[str, Any]) -> Any:
    """What a name of a context stands for; nothing where there is none, as GitHub has it."""
    found: Any = context
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _filled(text: object, context: Mapping[str, Any]) -> str:
    return _EXPRESSION.sub(lambda found: str(value(found[1], context) or ""), str(text))


def _needs(job: Mapping[str, Any]) -> set[str]:
    needs = job.get("needs", [])
    return {needs} if isinstance(needs, str) else set(needs)


def _text(place: Path) -> str:
    return place.read_text(encoding="utf-8") if place.exists() else ""
