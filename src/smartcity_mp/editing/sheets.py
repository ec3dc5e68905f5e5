"""The texts of a masterplan as they lie in its folder, each with the ids in it."""

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.editing.named import Named, named
from smartcity_mp.loading.identity import give_ids
from smartcity_mp.loading.layout import sort_out
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.edit import with_values
from smartcity_mp.source.ids import ids_in
from smartcity_mp.source.text import decode
from smartcity_mp.source.tree import MAX_TOTAL_BYTES, Tree
from smartcity_mp.source.yaml import Document, parse


@dataclass(frozen=True)
class Sheet:
    """A file of entities that was read as a whole."""

    file: str
    kind: type[Entity]
    content: bytes
    document: Document

    @cached_property
    def ids(self) -> tuple[Named, ...]:
        """Every id that stands in it."""
        return tuple(named(self.kind, self.document.data))

    @cached_property
    def owned(self) -> tuple[Named, ...]:
        """The ids of the things in it, also those that loading numbers by itself."""
        data: Any = with_values(self.document.data, {})
        give_ids(self.kind, data)
        return tuple(one for one in named(self.kind, data) if one.role == "own")


@dataclass(frozen=True, slots=True)
class Sheets:
    """All texts of a masterplan."""

    entities: dict[str, Sheet]
    prose: dict[str, bytes]
    """Narratives, own templates, and Markdown at the top."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that cannot be read as a whole: nobody knows what it names."""

    file: str


def read_all(tree: Tree) -> Sheets | Unreadable:
    """Every text of a masterplan, or the first that cannot be read. Raises TreeError."""
    paths = tree.files()
    layout = sort_out(paths)
    unknown = (found for found in layout.diagnostics if found.severity is not Severity.INFO)
    ours = (found.position.file for found in unknown if not _is_foreign(tree, found))
    if closed := next(chain(layout.folders, ours), None):
        return Unreadable(closed)
    entities, prose, total = {}, {}, 0
    at_top = (path for path in paths if "/" not in path and path.endswith(".md"))
    for path in (*layout.entities, *layout.narratives, *layout.templates, *at_top):
        content = tree.read(path)
        total += len(content) if isinstance(content, bytes) else 0
        if not isinstance(content, bytes) or total > MAX_TOTAL_BYTES:
            return Unreadable(path)
        if path not in layout.entities:
            if decode(path, content)[1]:
                return Unreadable(path)
            prose[path] = content
            continue
        document = parse(path, content)
        if document.data is None or document.lost:
            return Unreadable(path)
        entities[path] = Sheet(path, layout.entities[path], content, document)
    return Sheets(entities, prose)


def _is_foreign(tree: Tree, found: Diagnostic) -> bool:
    """Whether what nobody reads is no part of a masterplan either: a document of Word, notes."""
    file = found.position.file
    if file.endswith((".yaml", ".yml", ".md", "/")):
        return False
    if found.values.get("problem") == "no-text" or not found.values.get("suggestion"):
        return True
    content = tree.read(file)
    return isinstance(content, bytes) and not ids_in(content)
