"""The run of CI that a command is part of: on which host, for which proposal, of which commit."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.hosts.comment import Host, Stamp, moment
from smartcity_mp.hosts.github import REPOSITORY, github
from smartcity_mp.hosts.gitlab import gitlab

GITHUB_TOKEN = "GITHUB_TOKEN"
GITLAB_TOKEN = "SMARTCITY_MP_TOKEN"
_Read = TypeVar("_Read")
_COMMIT = re.compile(r"[0-9a-f]{40,64}\Z")


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A run for a proposal."""

    host: Host
    stamp: Stamp
    token: str
    """The name of the variable that holds the token."""


def pipeline(environ: Mapping[str, str]) -> Pipeline:
    """What the variables of CI say. Raises Refusal."""
    if environ.get("GITHUB_ACTIONS"):
        return _github(environ)
    if environ.get("GITLAB_CI"):
        return _gitlab(environ)
    raise Refusal("comment.no-ci")


def _github(environ: Mapping[str, str]) -> Pipeline:
    name = "GITHUB_EVENT_PATH"
    event = _event(_variable(environ, name), name)
    try:
        about = event["pull_request"]
        number, commit, time = about["number"], about["head"]["sha"], about["updated_at"]
    except (KeyError, TypeError):
        raise Refusal("comment.no-proposal") from None
    repository = _variable(environ, "GITHUB_REPOSITORY")
    if not REPOSITORY.match(repository):
        raise Refusal("comment.bad-variable", name="GITHUB_REPOSITORY")
    base, token = _variable(environ, "GITHUB_API_URL"), _token(environ, GITHUB_TOKEN)
    host = github(base, token, repository, _number(str(number), name))
    stamp = Stamp(_commit(str(commit), name), _moment(str(time), name))
    return Pipeline(host, stamp, GITHUB_TOKEN)


def _gitlab(environ: Mapping[str, str]) -> Pipeline:
    if not environ.get("CI_MERGE_REQUEST_IID"):
        raise Refusal("comment.no-proposal")

    def said(name: str, read: Callable[[str, str], _Read]) -> _Read:
        return read(_variable(environ, name), name)

    number = said("CI_MERGE_REQUEST_IID", _number)
    project = said("CI_MERGE_REQUEST_PROJECT_ID", _number)
    base, token = _variable(environ, "CI_API_V4_URL"), _token(environ, GITLAB_TOKEN)
    stamp = Stamp(said("CI_COMMIT_SHA", _commit), said("CI_PIPELINE_CREATED_AT", _moment))
    return Pipeline(gitlab(base, token, project, number), stamp, GITLAB_TOKEN)


def _event(path: str, name: str) -> Any:
    try:
        return json.loads(Path(path).read_bytes())
    except (OSError, ValueError, RecursionError):
        raise Refusal("comment.bad-variable", name=name) from None


def _variable(environ: Mapping[str, str], name: str) -> str:
    if not environ.get(name):
        raise Refusal("comment.no-variable", name=name)
    return environ[name]


def _token(environ: Mapping[str, str], name: str) -> str:
    if not environ.get(name, "").strip():
        raise Refusal("comment.no-token", token=name)
    return environ[name].strip()


def _number(text: str, name: str) -> int:
    if not re.fullmatch(r"[0-9]{1,15}", text):
        raise Refusal("comment.bad-variable", name=name)
    return int(text)


def _commit(text: str, name: str) -> str:
    if not _COMMIT.match(text):
        raise Refusal("comment.bad-variable", name=name)
    return text


def _moment(text: str, name: str) -> datetime:
    try:
        return moment(text)
    except ValueError:
        raise Refusal("comment.bad-variable", name=name) from None
