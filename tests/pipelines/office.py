"""An office that proposes changes of its masterplan, and the host where CI looks at them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fake_hosts import TOKEN, FakeHost

from pipelines.github import REPOSITORY, GitHubRun
from pipelines.gitlab import GitLabRun
from pipelines.machine import Machine, Run, git

TITLE = "x`id`$(id)${{ github.token }}\n::error::x"
"""Of every proposal: no step may do with it what it says."""


def _times() -> Iterator[str]:
    return (f"2026-11-26T09:{minute:02}:00Z" for minute in range(60))


@dataclass
class Office:
    """The folder of an office, a bare repository, and the host that shows it."""

    folder: Path
    remote: Path
    machine: Machine
    host: FakeHost
    author: str = "Sari"
    times: Iterator[str] = field(default_factory=_times)

    def write(self, file: str, key: str, text: str) -> None:
        """Give a key at the top of a file another text."""
        place = self.folder / file
        line = f"{key}: {json.dumps(text, ensure_ascii=False)}"
        old = place.read_text(encoding="utf-8")
        new, count = re.subn(rf"(?m)^{key}:.*$", lambda _: line, old)
        assert count == 1, (file, key)
        place.write_text(new, encoding="utf-8")

    def push(self, branch: str) -> str:
        """Commit everything and push it as a branch, whatever its name is."""
        git(self.folder, "add", "--all")
        words = ("commit", "--quiet", "--allow-empty", "--message", TITLE)
        git(self.folder, *words, author=self.author)
        git(self.folder, "push", "-qf", str(self.remote), f"HEAD:refs/heads/{branch}")
        return git(self.folder, "rev-parse", "HEAD")

    def proposed(self, branch: str = "usulan", *, fork: bool = False, **more: Any) -> Run:
        """What GitHub does after a push to a proposal."""
        head = self.push(branch)
        whose = "orang-lain/masterplan" if fork else REPOSITORY
        about = {
            "number": 12,
            "title": TITLE,
            "updated_at": next(self.times),
            "base": {"ref": "main"},
            "head": {"sha": head, "ref": branch, "repo": {"full_name": whose}},
        }
        return self._github(self._merged(head), "pull_request", {"pull_request": about}, **more)

    def pushed(self, **more: Any) -> Run:
        """What GitHub does after a push to main."""
        event = {"repository": {"default_branch": "main"}}
        return self._github(self.push("main"), "push", event, **more)

    def gitlab(self, branch: str, *, token: str = TOKEN, **more: str) -> Run:
        """What GitLab does after a push to a proposal."""
        head = self.push(branch)
        variables = {
            "CI_PIPELINE_SOURCE": "merge_request_event",
            "CI_MERGE_REQUEST_IID": "12",
            "CI_MERGE_REQUEST_PROJECT_ID": "34",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": git(self.remote, "merge-base", "main", head),
            "CI_MERGE_REQUEST_TITLE": TITLE,
            "CI_COMMIT_SHA": head,
            "CI_COMMIT_REF_NAME": branch,
            "CI_DEFAULT_BRANCH": "main",
            "CI_API_V4_URL": self.host.address,
            "CI_PIPELINE_CREATED_AT": next(self.times),
            **({"SMARTCITY_MP_TOKEN": token} if token else {}),
            **more,
        }
        run = GitLabRun(self.machine, self.remote, head, variables)
        return run.run(self.folder / ".gitlab-ci.yml")

    def _merged(self, head: str) -> str:
        """The commit that GitHub makes of a proposal to check it."""
        base = git(self.remote, "rev-parse", "refs/heads/main")
        tree = git(self.remote, "merge-tree", "--write-tree", base, head)
        commit = git(self.remote, "commit-tree", tree, "-p", base, "-p", head, "-m", "Merge")
        git(self.remote, "update-ref", "refs/pull/12/merge", commit)
        return commit

    def _github(self, commit: str, name: str, event: dict[str, Any], **more: Any) -> Run:
        address = self.host.address
        run = GitHubRun(self.machine, self.remote, commit, name, event, address, **more)
        return run.run(self.folder / ".github/workflows/masterplan.yml")
