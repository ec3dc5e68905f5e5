"""A tree as it would be with some files changed: what is meant to be written is read first."""

from collections.abc import Mapping

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.source.tree import Tree


class Overlay:
    """Another tree with new content in some files; None: the file is gone."""

    def __init__(self, tree: Tree, changes: Mapping[str, bytes | None]) -> None:
        self._tree = tree
        self._changes = changes

    def files(self) -> list[str]:
        new = {path for path, content in self._changes.items() if content is not None}
        return sorted(new.union(self._tree.files()).difference(self._changes.keys() - new))

    def read(self, path: str) -> bytes | Diagnostic:
        content = self._changes.get(path)
        return self._tree.read(path) if content is None else content
