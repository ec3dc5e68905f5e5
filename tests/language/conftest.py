from collections.abc import Callable, Mapping

import pytest

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge

Files = Mapping[str, str | bytes | Diagnostic]


class Memory:
    """A masterplan in memory: path -> text, bytes, or what keeps a file from being read."""

    def __init__(self, files: Files) -> None:
        self.contents = {"masterplan.yaml": "title: Masterplan Smart City\n", **files}

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        content = self.contents[path]
        return content.encode() if isinstance(content, str) else content


@pytest.fixture
def found_in() -> Callable[[Files], list[Diagnostic]]:
    """All that loading and the rules find in these files."""

    def find(files: Files) -> list[Diagnostic]:
        loaded = load(Memory(files))
        judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
        return [*loaded.diagnostics, *judged.diagnostics]

    return find
