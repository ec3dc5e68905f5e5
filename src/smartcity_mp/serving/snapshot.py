"""The files of a folder as they are at one moment, to compare with those of another."""

from functools import cached_property
from pathlib import Path

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.source.tree import Folder, Tree, TreeError


class Snapshot(Tree):
    """A tree that reads each file once, so that all that is made of it is of one moment."""

    def __init__(self, root: Path) -> None:
        self._folder = Folder(root)
        self._contents: dict[str, bytes | Diagnostic] = {}

    def files(self) -> list[str]:
        if isinstance(self._files, TreeError):
            raise self._files
        return self._files

    @cached_property
    def _files(self) -> list[str] | TreeError:
        try:
            return self._folder.files()
        except TreeError as error:
            return error

    def read(self, path: str) -> bytes | Diagnostic:
        if path not in self._contents:
            self._contents[path] = self._folder.read(path)
        return self._contents[path]

    def is_as(self, earlier: "Snapshot") -> bool:
        """Whether nothing is different from an earlier moment, of what was read then."""
        if isinstance(self._files, TreeError) or isinstance(earlier._files, TreeError):
            return str(self._files) == str(earlier._files)
        return self._files == earlier._files and all(
            self.read(path) == content for path, content in earlier._contents.items()
        )
