"""Ids that things had before: printed books, links and discussions still name them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

_MOST = 20
"""Steps from a former id to the present one; a list written by hand may go in a circle."""


@dataclass(frozen=True)
class FormerIds:
    """Former id -> present id. What is named below a thing (`GOV-01.K1`) goes along with it."""

    given: Mapping[str, str] = field(default_factory=dict)

    def present(self, name: str) -> str | None:
        """The id that a thing has now; None for what is no former id."""
        now = self._step(name)
        for _ in range(_MOST):
            if now is None or (further := self._step(now)) is None:
                return now
            now = further
        return None

    def of(self, name: str) -> tuple[str, ...]:
        """The former ids of the thing that now has this id."""
        above, _, below = name.rpartition(".")
        along = (f"{old}.{below}" for old in self._back.get(above, ()))
        return tuple(sorted({*self._back.get(name, ()), *along}))

    def first(self, name: str) -> str:
        """The oldest known id of the thing that now has this id: it stays when it is renamed.

        The list is in the order of the renames.
        """
        if not self.given:
            return name
        above, _, below = name.rpartition(".")
        if old := self._back.get(name):
            return old[0]
        return f"{self._back[above][0]}.{below}" if self._back.get(above) else name

    def _step(self, name: str) -> str | None:
        if name in self.given:
            return self.given[name]
        above, _, below = name.rpartition(".")
        return f"{self.given[above]}.{below}" if above in self.given else None

    @cached_property
    def _back(self) -> dict[str, list[str]]:
        back: dict[str, list[str]] = {}
        for old in self.given:
            if (now := self.present(old)) is not None:
                back.setdefault(now, []).append(old)
        return back
