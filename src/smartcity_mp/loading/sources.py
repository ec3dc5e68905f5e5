"""From a logical path to a place in a file, and from an entity to its logical path."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from smartcity_mp.diagnostics import Path, Position
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.model.schema.structure import Walk
from smartcity_mp.source.yaml import Node


@dataclass(slots=True, eq=False, repr=False)
class SourceMap:
    """Knows where everything stands. A path is the file, then keys and list indexes."""

    roots: dict[str, Node] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)
    _lines: dict[str, list[str]] = field(default_factory=dict)
    _paths: dict[int, Path] | None = None
    _walks: dict[str, Walk] = field(default_factory=dict)

    def locate(self, path: Path, *, key: bool = False) -> Position:
        """Where the value of a path begins, or its key; what is absent is at its parent."""
        file = str(path[0])
        node = self.roots.get(file)
        if node is None:
            return Position(file)
        line, column = node.line, node.column
        for number, element in enumerate(path[1:], 2):
            name = element if isinstance(element, int) and element in node.values else str(element)
            place = node.values.get(name)
            if place is None:
                break
            if key and number == len(path) and name in node.keys:
                place = node.keys[str(name)]
            line, column = place.line, place.column
            if not isinstance(place, Node):
                break
            node = place
        return Position(file, line + 1, column + 1, _address(self.roots[file], path))

    def text(self, file: str) -> str | None:
        """The file's text as it was read, for excerpts; None if it was not read."""
        content = self.texts.get(file)
        return None if content is None else content.decode("utf-8-sig", "replace")

    def line(self, file: str, number: int) -> str:
        """One line of a file as it was read; "" where there is none."""
        if file not in self._lines:
            self._lines[file] = (self.text(file) or "").split("\n")
        lines = self._lines[file]
        return lines[number - 1] if number <= len(lines) else ""

    def keep(self, walks: dict[str, Walk]) -> None:
        """Tell what each file became: its entity and all that it holds, with paths below it."""
        self._walks = walks
        self._paths = None

    def walk(self, file: str) -> Walk:
        """What a file became; nothing where it became nothing."""
        return self._walks.get(file, [])

    def path_of(self, entity: object) -> Path:
        """The path of an entity of the plan. Raises KeyError for what no file holds."""
        if self._paths is None:
            self._paths = {id(entity): path for path, entity in self.placed()}
        return self._paths[id(entity)]

    def placed(self) -> Iterable[tuple[Path, Entity]]:
        """Every entity that stands in a file with its path, parents before what they hold."""
        for file, walk in self._walks.items():
            for path, entity in walk:
                yield (file, *path), entity

    def names_of(self, entity: object) -> frozenset[str]:
        """The ids of an entity and of what holds it, by which a waiver may name it."""
        path = self.path_of(entity)
        part: Any = self._walks[str(path[0])][0][1]
        names = {id_of(part)}
        for element in path[1:]:
            part = getattr(part, str(element)) if isinstance(part, Entity) else part[element]
            if isinstance(part, Entity):
                names.add(id_of(part))
        return frozenset(name for name in names if name)


def _address(root: Node, path: Path) -> tuple[str, ...]:
    """The nearest id on a path, or the file, and the keys behind it. An index is no name: it moves.

    It is taken from the files as they stand: where something is left out of the plan, it still has
    the id that its author knows.
    """
    place: object = root
    address = [root.name if isinstance(root.name, str) else str(path[0])]
    for element in path[1:]:
        inside = place.values if isinstance(place, Node) else {}
        if isinstance(element, int) and element in inside:
            place = inside[element]
        else:
            address.append(str(element))
            place = inside.get(str(element))
        if isinstance(place, Node) and isinstance(place.name, str):
            address = [place.name]
    return tuple(address)
