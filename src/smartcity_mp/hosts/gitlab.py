"""Notes of a merge request on GitLab."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.hosts.api import Api, HostError
from smartcity_mp.hosts.comment import Comment

PAGE = 100
MAX_PAGES = 100
_ORDER = re.compile(r"(?m)^([ \t]*)/(?=\w)")
"""How a line begins that GitLab takes for an order, `/merge`."""


@dataclass(frozen=True, slots=True)
class GitLab:
    """A merge request of a project."""

    api: Api
    project: int
    number: int

    def ours(self) -> Iterator[Comment]:
        try:
            me = int(self.api.ask("GET", "/user").data["id"])
        except (KeyError, TypeError, ValueError):
            raise HostError("answer") from None
        for page in range(1, MAX_PAGES + 1):
            answer = self.api.ask("GET", f"{self._notes()}?per_page={PAGE}&page={page}")
            try:
                for item in answer.data:
                    if item["author"]["id"] == me and not item["system"]:
                        yield Comment(int(item["id"]), str(item["body"]))
            except (KeyError, TypeError, ValueError):
                raise HostError("answer") from None
            if not answer.has_next:
                return

    def create(self, body: str) -> None:
        self.api.ask("POST", self._notes(), {"body": _without_orders(body)})

    def update(self, comment: Comment, body: str) -> None:
        path = f"{self._notes()}/{comment.id}"
        self.api.ask("PUT", path, {"body": _without_orders(body)})

    def _notes(self) -> str:
        return f"/projects/{self.project}/merge_requests/{self.number}/notes"


def gitlab(base: str, token: str, project: int, number: int) -> GitLab:
    """A merge request behind the API at `base`, `https://gitlab.com/api/v4`."""
    return GitLab(Api(base, token, "PRIVATE-TOKEN"), project, number)


def _without_orders(body: str) -> str:
    return _ORDER.sub("\\1\u200b/", body)
