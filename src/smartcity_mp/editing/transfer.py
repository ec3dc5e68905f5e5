"""Take over what somebody filled in elsewhere: other values, new things, things that go.

Each value is written in its place and nothing else; new things come first, as they stand at the end
of their lists and move nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from smartcity_mp.diagnostics import Diagnostic, Path, Severity
from smartcity_mp.editing.kept import kept
from smartcity_mp.editing.new import Declined, Wish, new
from smartcity_mp.loading import Loaded, Read, load, read_file
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.edit import Below, EditError
from smartcity_mp.source.entries import Value, as_form, drop_entry
from smartcity_mp.source.items import add_item
from smartcity_mp.source.lists import drop_item
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.tree import Tree
from smartcity_mp.source.values import set_values
from smartcity_mp.source.yaml import parse

_NAMES = ("name", "statement", "indicator", "issue", "gap")


class NewThing(NamedTuple):
    """A thing that is to be made: in a list at a path, or where things of its kind are kept.

    A path that begins with a number is one below the new thing of that number, made before it.
    """

    kind: type[Entity]
    list: Path | None
    id: str | None
    values: Mapping[tuple[str, ...], Value]


class Wanted(NamedTuple):
    """What is to be taken over."""

    values: Mapping[Path, Value | None]
    new: Sequence[NewThing] = ()
    gone: Sequence[Path] = ()


@dataclass(slots=True)
class Transferred:
    """The files as they will be, and what could not be done."""

    after: Loaded
    """The masterplan as the files will have it."""
    changes: dict[str, bytes | None] = field(default_factory=dict)
    before: dict[str, bytes] = field(default_factory=dict)
    uneditable: list[Path] = field(default_factory=list)
    """Values and things whose place is written in a way that cannot be changed alone."""
    declined: dict[int, Declined | None] = field(default_factory=dict)
    """New things that cannot be made, by their number."""
    worse: list[Diagnostic] = field(default_factory=list)
    """Errors that would be new."""
    places: dict[int, Path] = field(default_factory=dict)
    """Where the new things stand."""

    def placed(self, path: Path) -> Path:
        """A path with the place of the new thing that it begins with the number of."""
        first, *below = path
        return (*self.places.get(first, (path[0],)), *below) if isinstance(first, int) else path


def transfer(
    tree: Tree,
    loaded: Loaded,
    wanted: Wanted,
    language: str,
    read: Read = read_file,
) -> Transferred:
    """The files with all that is wanted; `read` is that of `load`. Raises TreeError."""
    work = _Work(tree, loaded, language)
    for number, thing in enumerate(wanted.new):
        work.add(number, thing)
    work.set(wanted.values)
    work.drop(wanted.gone)
    work.prove(read)
    return work.done


class _Work:
    """One run while it is made."""

    def __init__(self, tree: Tree, loaded: Loaded, language: str) -> None:
        self.tree, self.loaded, self.language = tree, loaded, language
        self.done = Transferred(loaded)
        self.filled: dict[Path, Value | None] = {}
        """The values of new things that their files have a place for."""

    def content(self, file: str) -> bytes:
        if (changed := self.done.changes.get(file)) is not None:
            return changed
        content = self.tree.read(file)
        return content if isinstance(content, bytes) else b""

    def put(self, file: str, content: bytes | None) -> None:
        if file not in self.done.changes and file in self.tree.files():
            self.done.before[file] = self.content(file)
        self.done.changes[file] = content

    def add(self, number: int, thing: NewThing) -> None:
        if thing.list is not None:
            self.add_to_list(number, thing, thing.list)
            return
        name = next((thing.values[key,] for key in _NAMES if (key,) in thing.values), None)
        within = thing.values.get(("sub_dimension",))
        wish = Wish(str(thing.kind.KIND), thing.id, _text(name), sub_dimension=_text(within))
        made = new(Overlay(self.tree, self.done.changes), self.loaded, wish, self.language)
        if isinstance(made, Declined):
            self.done.declined[number] = made
            return
        for file, content in made.changes.items():
            self.put(file, content)
        path: Path = (made.file,)
        if key := kept()[wish.kind].key:
            path = (made.file, key, self.last(made.file, (key,)))
        self.done.places[number] = path
        self.filled |= {(*path, *below): value for below, value in thing.values.items()}

    def add_to_list(self, number: int, thing: NewThing, path: Path) -> None:
        path = self.done.placed(path)
        file, *below = path
        if isinstance(file, int):  # what it is a part of could not be made
            self.done.declined[number] = None
            return
        values = dict(thing.values)
        if thing.id:
            values = {("id",): thing.id, **values}
        lines = [f"{key}: {form}" for key, form in _forms(values).items()]
        try:
            content, _ = add_item(self.content(str(file)), tuple(below), lines)
        except EditError:
            self.done.declined[number] = None
            return
        self.put(str(file), content)
        self.done.places[number] = (*path, self.last(str(file), tuple(below)))

    def last(self, file: str, below: Below) -> int:
        """The number of the last item of a list."""
        data: Any = parse(file, self.content(file)).data
        for part in below:
            data = data[part]
        return len(data) - 1

    def set(self, values: Mapping[Path, Value | None]) -> None:
        by_file: dict[str, dict[Below, Value | None]] = {}
        placed = {self.done.placed(path): value for path, value in values.items()}
        whole = {path: value for path, value in placed.items() if isinstance(path[0], str)}
        for (file, *below), value in {**whole, **self.filled}.items():
            by_file.setdefault(str(file), {})[tuple(below)] = value
        for file, wanted in by_file.items():
            content = self.content(file)
            try:
                self.put(file, set_values(content, wanted))
            except EditError:
                self.one_by_one(file, wanted)

    def one_by_one(self, file: str, wanted: Mapping[Below, Value | None]) -> None:
        """Find out which value cannot be set."""
        content = self.content(file)
        for below, value in wanted.items():
            try:
                content = set_values(content, {below: value})
            except EditError:
                self.done.uneditable.append((file, *below))
        self.put(file, content)

    def drop(self, gone: Sequence[Path]) -> None:
        """Take things out, the last of a list first, so that the others keep their numbers."""
        for path in sorted(gone, key=lambda path: [(type(p).__name__, p) for p in path])[::-1]:
            file, *below = path
            try:
                if not below:
                    self.put(str(file), None)
                elif isinstance(below[-1], int):
                    content = drop_item(self.content(str(file)), tuple(below[:-1]), below[-1])
                    self.put(str(file), content)
                else:
                    self.put(str(file), drop_entry(self.content(str(file)), tuple(below)))
            except EditError:
                self.done.uneditable.append(path)

    def prove(self, read: Read) -> None:
        """The new files have to load without an error that was not there before."""
        before = self.done.before
        for file in [file for file, old in before.items() if self.done.changes[file] == old]:
            del self.done.changes[file], before[file]
        if not self.done.changes:
            return
        self.done.after = after = load(Overlay(self.tree, self.done.changes), read=read)
        were = [(found.code, found.values) for found in self.loaded.diagnostics]
        for found in after.diagnostics:
            if (found.code, found.values) in were:
                were.remove((found.code, found.values))
            elif found.severity is Severity.ERROR:
                self.done.worse.append(found)


def _text(value: Value | None) -> str | None:
    return value if isinstance(value, str) else None


def _forms(values: Mapping[tuple[str, ...], Value]) -> dict[str, str]:
    """Values as YAML by their first key; what is in a group stands between braces."""
    groups: dict[str, dict[tuple[str, ...], Value]] = {}
    for (first, *below), value in values.items():
        groups.setdefault(first, {})[tuple(below)] = value
    return {
        key: as_form(group[()]) if () in group
        else "{" + ", ".join(f"{k}: {form}" for k, form in _forms(group).items()) + "}"
        for key, group in groups.items()
    }  # fmt: skip
