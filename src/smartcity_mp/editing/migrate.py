"""Bring a masterplan of an older data format to the present one, or say why that cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from smartcity_mp.editing import migrations
from smartcity_mp.editing.migrations import Migration
from smartcity_mp.loading import load
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.loading.version import typed_version, version_of
from smartcity_mp.model.schema.types import SCHEMA_VERSION
from smartcity_mp.source.edit import EditError, change
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.text import decode
from smartcity_mp.source.tree import Tree
from smartcity_mp.source.yaml import parse

_TEXTS = (".yaml", ".md")
Reason = Literal["newer", "no-way", "no-version", "unreadable", "not-editable", "broken"]


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration makes of the files: path -> content, None for a file that is gone."""

    changes: dict[str, bytes | None]
    before: dict[str, bytes]
    version: int
    """The version that it began with."""
    about: tuple[str, ...]
    """What changes, in both languages, in the order of the versions."""


@dataclass(frozen=True, slots=True)
class NotMigrated:
    """Why nothing can be changed, in which file, and the version that it is in."""

    reason: Reason
    version: int
    file: str = MARKER


def migrate(tree: Tree) -> Migrated | NotMigrated | None:
    """The files in the present format. None: they are so already. Raises TreeError."""
    content = tree.read(MARKER)
    if not isinstance(content, bytes) or parse(MARKER, content).data is None:
        return NotMigrated("unreadable", SCHEMA_VERSION)
    version = version_of(content)
    if version is None and (typed := typed_version(content)) is not None:
        return NotMigrated("no-version", SCHEMA_VERSION, str(typed)[:40])
    if version is None or version == SCHEMA_VERSION:
        return None
    if version > SCHEMA_VERSION:
        return NotMigrated("newer", version)
    steps = [step for step in migrations.MIGRATIONS if version <= step.version < SCHEMA_VERSION]
    if [step.version for step in steps] != [*range(version, SCHEMA_VERSION)]:
        return NotMigrated("no-way", version)
    before: dict[str, bytes] = {}
    for path in tree.files():
        if path.endswith(_TEXTS):
            read = tree.read(path)
            if not isinstance(read, bytes) or not _is_readable(path, read):
                return NotMigrated("unreadable", version, path)
            before[path] = read
    return _stepped(tree, before, steps, version)


def _is_readable(path: str, content: bytes) -> bool:
    if path.endswith(".yaml"):
        return parse(path, content).data is not None
    return decode(path, content)[1] is None


def _stepped(
    tree: Tree, before: dict[str, bytes], steps: list[Migration], version: int
) -> Migrated | NotMigrated:
    files = dict(before)
    try:
        for step in steps:
            for path, content in step.step(dict(files)).items():
                files.pop(path, None)
                if content is not None:
                    files[path] = content
            version_now = str(step.version + 1)
            files[MARKER] = change(files[MARKER], {("schema_version",): version_now})
    except EditError:
        return NotMigrated("not-editable", version)
    changes = dict(_changes(before, files))
    loaded = load(Overlay(tree, changes))
    if loaded.is_other_version or loaded.unread:
        return NotMigrated("broken", version, (*loaded.unread, MARKER)[0])
    old = {path: before[path] for path in changes if path in before}
    return Migrated(changes, old, version, tuple(line for step in steps for line in step.about))


def _changes(
    before: dict[str, bytes], after: dict[str, bytes]
) -> Iterator[tuple[str, bytes | None]]:
    for path in before.keys() - after.keys():
        yield path, None
    for path, content in after.items():
        if before.get(path) != content:
            yield path, content
