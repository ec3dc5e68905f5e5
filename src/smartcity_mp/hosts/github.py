"""Comments of a pull request on GitHub."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.hosts.api import Api, HostError
from smartcity_mp.hosts.comment import Comment

PAGE = 100
MAX_PAGES = 100
BOT = "github-actions[bot]"
"""Who writes with the token of a workflow; only GitHub can give somebody this name."""
REPOSITORY = re.compile(r"(?!\.)[\w.-]+/(?!\.\.?\Z)[\w.-]+\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class GitHub:
    """A pull request of a repository, `owner/name`."""

    api: Api
    repository: str
    number: int

    def ours(self) -> Iterator[Comment]:
        base = f"/repos/{self.repository}/issues/{self.number}/comments"
        for page in range(1, MAX_PAGES + 1):
            answer = self.api.ask("GET", f"{base}?per_page={PAGE}&page={page}")
            try:
                for item in answer.data:
                    user = item["user"] or {}  # nobody, where the account was deleted
                    if (user.get("login"), user.get("type")) == (BOT, "Bot"):
                        yield Comment(int(item["id"]), str(item["body"]))
            except (KeyError, TypeError, ValueError, AttributeError):
                raise HostError("answer") from None
            if not answer.has_next:
                return

    def create(self, body: str) -> None:
        path = f"/repos/{self.repository}/issues/{self.number}/comments"
        self.api.ask("POST", path, {"body": body})

    def update(self, comment: Comment, body: str) -> None:
        path = f"/repos/{self.repository}/issues/comments/{comment.id}"
        self.api.ask("PATCH", path, {"body": body})


def github(base: str, token: str, repository: str, number: int) -> GitHub:
    """A pull request behind the API at `base`, `https://api.github.com`."""
    return GitHub(Api(base, token, "Authorization", "Bearer "), repository, number)
