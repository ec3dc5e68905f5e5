"""Give a thing another id: every file as it will be, or why it cannot be.

Ids are exchanged where they stand, all other bytes stay. The result is read again and must be the
same plan with the other id; else nothing comes back.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from smartcity_mp.books.directory import anchor_of_id
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing.former import FORMER, renewed, with_former
from smartcity_mp.editing.mentions import Mention, in_prose, in_sheet, mentions
from smartcity_mp.editing.named import named
from smartcity_mp.editing.owners import NO_OWNERS, Owners, followed
from smartcity_mp.editing.renamed import DIMENSION, ORGANIZATION, Refused, Thing, find
from smartcity_mp.editing.sheets import Sheet, Sheets, Unreadable, read_all
from smartcity_mp.loading import Loaded, load
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.model.files import FILES, File, file_at
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.edit import Below, Edit, EditError, change, splice, text_of, with_values
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.tree import Tree

_GAP = re.compile(r"<\w+>")


@dataclass(frozen=True, slots=True)
class Renamed:
    """What a rename makes of the files: path -> content, None for a file that is gone."""

    changes: dict[str, bytes | None]
    before: dict[str, bytes]
    """What stands now in every file that changes or goes."""
    ids: dict[str, str]
    """Every id that changes, old -> new."""
    references: int
    moved: dict[str, str]
    is_kept: bool
    """Whether the old id stays known as a former one."""
    is_back: bool
    """Whether the new id is one that the thing had before."""
    mentions: tuple[Mention, ...]
    """Comments and sentences that name an old id: changed only where that was asked for."""
    unfollowed: tuple[Mention, ...]
    """Lines of CODEOWNERS that no longer speak of the same files."""


def rename(
    tree: Tree,
    loaded: Loaded,
    old: str,
    new: str,
    *,
    kind: str | None = None,
    texts: bool = False,
    forget: bool = False,
    owners: Owners = NO_OWNERS,
) -> Renamed | Refused | None:
    """The files after a rename. None: the thing has the new id already. Raises TreeError.

    `kind` tells which thing is meant where two have the id; `texts` changes comments and sentences
    too, `forget` keeps no former id. `owners` are the lists of who reviews what, which follow.
    """
    if loaded.is_other_version:
        return Refused("other-version", dict(loaded.diagnostics[0].values))
    sheets = read_all(tree)
    if isinstance(sheets, Unreadable):
        return Refused("unreadable", {"file": sheets.file})
    thing = find(old, new, kind, sheets, loaded)
    if not isinstance(thing, Thing):
        return thing
    moved = dict(_moves(thing, tree.files()))
    there = {path.casefold() for path in tree.files() if path not in moved}
    if clash := next((to for to in moved.values() if to.casefold() in there), None):
        return Refused("in-the-way", {"file": clash})
    if closed := next((path for path in moved if not isinstance(tree.read(path), bytes)), None):
        return Refused("closed", {"file": closed})
    return _Work(tree, loaded, sheets, thing, moved, forget, owners).done(texts=texts)


def _moves(thing: Thing, paths: list[str]) -> Iterator[tuple[str, str]]:
    """Files that are named after the id, and their names afterwards."""
    old, new = thing.old, thing.new
    file, kind = thing.sheet.file, thing.kinds[old]
    place = file_at(file)
    folder, _, name = file.rpartition("/")
    if place and place.is_folder and thing.own.path == ("id",) and name == f"{old}.yaml":
        yield file, f"{folder}/{new}.yaml"
    for path in paths:
        if path.endswith(f"/{old}.yaml") and (held := file_at(path)) and _refers(held, kind):
            yield path, f"{path.rpartition('/')[0]}/{new}.yaml"
        if kind == DIMENSION:
            if path.startswith(f"programs/{old}/") and not path.endswith("/"):
                yield path, f"programs/{new}/{path.removeprefix(f'programs/{old}/')}"
            if path == f"narratives/dimensi-{old}.md":
                yield path, f"narratives/dimensi-{new}.md"


def _likely(thing: Thing) -> Iterator[tuple[str, str]]:
    """Names of files that may be there one day, and what they will be called then."""
    kind = thing.kinds[thing.old]
    for file in FILES:
        gaps = {"<id>": file.kind.KIND, "<dimension>": DIMENSION, "<organization>": ORGANIZATION}
        for gap in (gap for gap, what in gaps.items() if what == kind and gap in file.path):
            old, new = (file.path.replace(gap, name) for name in (thing.old, thing.new))
            yield _GAP.sub("…", old), _GAP.sub("…", new)
    if kind == DIMENSION:
        yield f"narratives/dimensi-{thing.old}.md", f"narratives/dimensi-{thing.new}.md"


def _refers(file: File, kind: str) -> bool:
    """Whether files of a folder are named after a thing of this kind, as reports after offices."""
    fields = (describe(file.kind)[field] for field, _ in file.named_after(file.path))
    return any(kind in reference.kinds for field in fields for reference in field.references)


@dataclass
class _Work:
    """One rename while it is made."""

    tree: Tree
    loaded: Loaded
    sheets: Sheets
    thing: Thing
    moved: dict[str, str]
    forget: bool
    owners: Owners
    references: int = 0
    is_kept: bool = False
    is_back: bool = False

    def done(self, *, texts: bool) -> Renamed | Refused:
        new: dict[str, bytes] = {}
        for file, sheet in self.sheets.entities.items():
            try:
                new[file] = self.in_sheet(sheet)
            except EditError:
                return Refused("not-editable", {"file": file})
        for file, content in self.sheets.prose.items():
            new[file] = self.in_prose(content)
        if wrong := self.differs(self.changes(new)):
            return wrong
        found = tuple(self.mentioned(new, texts=texts))
        if texts and (wrong := self.worse(load(Overlay(self.tree, self.changes(new))))):
            return wrong
        changes = self.changes(new)
        before = {path: now for path in changes if isinstance(now := self.read(path), bytes)}
        lists, unfollowed = followed(self.owners, dict(_likely(self.thing)) | self.moved)
        for file, content in lists.items():
            changes[self.owners.seen(file)] = content
            before[self.owners.seen(file)] = self.owners.files[file]
        return Renamed(
            changes,
            before,
            dict(self.thing.ids),
            self.references,
            self.moved,
            self.is_kept,
            self.is_back,
            found,
            tuple(unfollowed),
        )

    def read(self, path: str) -> bytes | Diagnostic | None:
        is_new = path in self.moved.values() and path not in self.tree.files()
        return None if is_new else self.tree.read(path)

    def changes(self, new: dict[str, bytes]) -> dict[str, bytes | None]:
        """What differs from the files as they are."""
        old = {file: sheet.content for file, sheet in self.sheets.entities.items()}
        old |= self.sheets.prose
        changes: dict[str, bytes | None] = dict.fromkeys(self.moved)
        for path, content in new.items():
            if path in self.moved or content != old[path]:
                changes[self.moved.get(path, path)] = content
        for path in self.moved.keys() - new.keys():
            there = self.tree.read(path)
            assert isinstance(there, bytes), path
            changes[self.moved[path]] = there
        return changes

    def in_sheet(self, sheet: Sheet) -> bytes:
        """A file of entities with the other id."""
        values, keys = self.values(sheet.kind, sheet.document.data)
        kept = sum(path[0] == FORMER for path in values)
        self.references += len(values) + len(keys) - (sheet is self.thing.sheet) - kept
        if sheet.file != MARKER:
            return change(sheet.content, values, keys) if values or keys else sheet.content
        values = {path: text for path, text in values.items() if path[0] != FORMER}
        return self.with_former(sheet, change(sheet.content, values))

    def with_former(self, sheet: Sheet, content: bytes) -> bytes:
        """The file that marks a masterplan, with the ids that things had before."""
        data: Any = with_values(sheet.document.data, {})
        listed = data.get(FORMER)
        texts = listed.items() if isinstance(listed, dict) else ()
        before = {name: now for name, now in texts if isinstance(now, str)}
        is_kept = not (self.forget or self.thing.is_shared)
        after = renewed(before, self.thing.ids, is_kept=is_kept)
        self.is_kept, self.is_back = self.thing.old in after, self.thing.new in before
        return with_former(content, before, after)

    def values(self, kind: type[Entity], data: Any) -> tuple[dict[Below, str], dict[Below, str]]:
        """The new texts of values that name the thing, and of keys, by their path."""
        values: dict[Below, str] = {}
        keys: dict[Below, str] = {}
        for one in named(kind, data):
            text = self.thing.told(one)
            if one.role == "any":
                text = self.moved.get(text, text)
            if text != one.text:
                (keys if one.is_key else values)[one.path] = text
        return values, keys

    def in_prose(self, content: bytes) -> bytes:
        """A narrative or template with the other id in its references and links."""
        text, ids = text_of(content), self.thing.ids
        edits = []
        for old, new in ids.items():
            calls = rf"(?<![\w.])ref\(\s*([\"'])(?P<id>{re.escape(old)})\1\s*\)"
            links = rf"(?i)\(<?#(?P<id>{re.escape(anchor_of_id(old))})>?(?=[\s)])"
            for form, said in ((calls, new), (links, anchor_of_id(new))):
                edits += [Edit(*m.span("id"), said) for m in re.finditer(form, text)]
        self.references += len(edits)
        return splice(content, edits)

    def mentioned(self, new: dict[str, bytes], *, texts: bool) -> Iterator[Mention]:
        """Where people name the old id; with `texts` the new files name the new one."""
        for file, content in list(new.items()):
            sheet = self.sheets.entities.get(file)
            ids = self.thing.ids
            edits = in_sheet(sheet, content, ids) if sheet else in_prose(content, ids)
            yield from mentions(self.moved.get(file, file), text_of(content), edits)
            if texts:
                new[file] = splice(content, edits)

    def differs(self, changes: dict[str, bytes | None]) -> Refused | None:
        """Why the files as they will be are not the same plan with the other id."""
        after = load(Overlay(self.tree, changes))
        if self.said(after, is_new=True) != self.said(self.loaded, is_new=False):
            return Refused("differs", {})
        return self.worse(after)

    def worse(self, after: Loaded) -> Refused | None:
        """What is found now that was not found before."""
        then = Counter(found.code for found in self.loaded.diagnostics)
        for found in after.diagnostics:
            then[found.code] -= 1
            if then[found.code] < 0:
                where = f"{found.position.file}:{found.position.line}"
                return Refused("worse", {"code": found.code, "where": where})
        return None

    def said(self, loaded: Loaded, *, is_new: bool) -> list[str]:
        """What a plan says with the other id, in an order that does not depend on ids."""
        entities = (*loaded.plan.roots, loaded.plan.framework)
        return sorted(f"{type(one).__name__} {self.data(one, is_new=is_new)}" for one in entities)

    def data(self, entity: Entity, *, is_new: bool) -> Any:
        data: Any = with_values(entity.model_dump(by_alias=True), {})
        data.pop(FORMER, None)
        return data if is_new else with_values(data, *self.values(type(entity), data))
