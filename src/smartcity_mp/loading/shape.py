"""Data of one file to its entity; what does not fit is reported, left out, and the rest is kept."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from smartcity_mp.diagnostics import Diagnostic, Path
from smartcity_mp.language.addresses import meant
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.nearest import MOST_SUGGESTIONS, nearest
from smartcity_mp.loading.numbers import right_number
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.schema.fields import Entity, of
from smartcity_mp.model.schema.structure import classes_in, kinds_in
from smartcity_mp.source.yaml import Node, Spot

_DATES = ("date", "month", "year", "year_or_month", "any_date", "month_span")
_SHAPES = {"mapping": ("model_type", "dict_type", "model_attributes_type"), "list": ("tuple_type",)}
_STRUCTURES = frozenset(name for names in _SHAPES.values() for name in names)
GONE = -1
"""Stands in a path for the index of an item that was left out: the others have moved up."""


@dataclass(slots=True)
class Fitted:
    """One file while it is loaded: its data, where they stand, and the entity they make."""

    file: str
    kind: type[Entity]
    data: dict[str, Any]
    root: Node
    lost: list[Spot] = field(default_factory=list)
    """Where something was left out (or, for a mistyped key, what was meant)."""
    entity: Entity | None = None
    ids: set[str] = field(default_factory=set)
    """Ids of what was left out."""
    unnamed: set[str] = field(default_factory=set)
    """Kinds of what was left out and has no id that could be known."""

    def fit(self, sources: SourceMap) -> list[Diagnostic]:
        """Make the entity; what is wrong with the data comes back as diagnostics."""
        found: list[Diagnostic] | None = None
        for _ in range(20):
            try:
                self.entity = self.kind.model_validate(self.data)
                return found or []
            except ValidationError as error:
                errors = error.errors(include_url=False)
            if found is None:
                found = list(self.reports(errors, sources))
            if not self.leave_out(_gone(error) for error in errors):
                break
        self.entity = None
        return found or []

    def leave_out(self, paths: Iterable[Path]) -> bool:
        """Take values out of the data. False if nothing is left."""
        gone: dict[Path, set[str | int]] = {}
        for path in paths:
            if not path:
                self.ids.update(_ids(self.data))
                return False
            gone.setdefault(path[:-1], set()).add(path[-1])
        for parent in sorted(gone, key=len, reverse=True):
            self.cut(parent, gone[parent])
        return True

    def cut(self, parent: Path, names: set[str | int]) -> None:
        """Remove values of one mapping or list; what moves up keeps its position."""
        data: Any = self.data
        for part in parent:
            data = data[_key(data, part)]
        node = _node(self.root, parent)
        if isinstance(data, list):
            for index in names:
                self.ids.update(_ids(data[int(index)]))
            data[:] = [item for index, item in enumerate(data) if index not in names]
            if node:
                kept = [place for index, place in node.values.items() if index not in names]
                node.values = dict(enumerate(kept))
                self.lost.append((node, GONE))
            return
        for name in names:
            self.ids.update(_ids({name: data.pop(_key(data, name), None)}))
            if node:
                self.lost.append((node, name))

    def left_out(self) -> list[Path]:
        """Paths of what is in the file but not in the entity."""
        if self.entity is None or any(self.is_all(spot) for spot in self.lost):
            return [(self.file,)]
        nodes = dict(_nodes(self.root, (self.file,))) if self.lost else {}
        paths = [(nodes[id(node)], name) for node, name in self.lost if id(node) in nodes]
        return [path if name is None else (*path, _year(name)) for path, name in paths]

    def is_all(self, spot: Spot) -> bool:
        """Whether it is the one list that the file is there for, perhaps by another name."""
        if spot[0] is not self.root or len(self.kind.model_fields) != 1:
            return False
        return spot[1] in self.kind.model_fields or not getattr(self.entity, "model_fields_set", ())

    def reports(self, errors: list[ErrorDetails], sources: SourceMap) -> Iterator[Diagnostic]:
        """What Pydantic found, without what only follows from something else."""
        unsure = {(id(node), name) for node, name in self.lost}
        wrong_keys = {_path(error["loc"]) for error in errors if error["loc"][-1:] == ("[key]",)}
        meant: set[Path] = set()
        commas: set[int] = set()
        errors = sorted(errors, key=lambda error: error["type"] != "extra_forbidden")
        for number, error in enumerate(errors):
            loc = _path(error["loc"])
            node = _node(self.root, loc[:-1])
            is_key = error["loc"][-1:] == ("[key]",) or error["type"] == "extra_forbidden"
            if not is_key and (error["type"] == "missing" or error["input"] is None):
                spots = {(id(node), None), (id(node), loc[-1])}
                if loc in meant or loc in wrong_keys or not unsure.isdisjoint(spots):
                    continue
            asked = error["type"] == "extra_forbidden" and number < MOST_SUGGESTIONS
            near = self.nearest(loc, node) if asked else None
            if near and node:
                meant.add((*loc[:-1], near))
                self.lost.append((node, near))
                self.ids.update(_ids({near: error["input"]}))
            if error["type"] in _STRUCTURES or (loc[-1:] == ("id",) and loc != ("id",)):
                holder = loc if error["type"] in _STRUCTURES else loc[:-1]
                self.unnamed.update(*map(kinds_in, self.classes_at(holder)))
            comma = is_key and near is None and self.after_comma(loc, node)
            if not comma:
                yield self.report(error, loc, near, sources)
            elif id(node) not in commas:
                commas.add(id(node))
                values = {"key": loc[-1], "suggestion": None, "quote": "yes"}
                place = sources.locate((self.file, *loc), key=True)
                yield diagnostic(place, "SMP101", **values)

    def report(
        self, error: ErrorDetails, loc: Path, near: str | None, sources: SourceMap
    ) -> Diagnostic:
        kind, value = error["type"], error["input"]
        path = (self.file, *loc)
        is_key = error["loc"][-1:] == ("[key]",)
        values: dict[str, object]
        if kind == "extra_forbidden":
            code, values = "SMP101", {"key": loc[-1], "suggestion": near, "quote": None}
            is_key = True
        elif kind == "missing":
            code, values = "SMP102", self.missing(loc)
            path = path[:-1]
        elif value is None:
            code, values = "SMP102", self.missing(loc)
            is_key = True
        else:
            code, values = _sentence(kind, value, error.get("ctx", {}), str(loc[-1]) if loc else "")
        return diagnostic(sources.locate(path, key=is_key), code, **values)

    def nearest(self, loc: Path, node: Node | None) -> str | None:
        """The key that an unknown key was probably meant to be: one that is not there yet."""
        taken = node.keys if node else {}
        names = {
            info.alias or name
            for kind in self.classes_at(loc[:-1])
            for name, info in kind.model_fields.items()
        }
        return nearest(str(loc[-1]), names.difference(taken))

    def after_comma(self, loc: Path, node: Node | None) -> bool:
        """Whether a key is no key, but what follows a comma in text: {data: Rp2,3 triliun}."""
        if node is None or not node.flow or len(node.keys) < 2:
            return False
        data: Any = self.data
        for part in loc:
            data = data[_key(data, part)]
        return data is None

    def missing(self, loc: Path) -> dict[str, object]:
        for kind in self.classes_at(loc[:-1]):
            if info := kind.model_fields.get(str(loc[-1])):
                return {"key": loc[-1], "label": of(info, "label")}
        return {"key": loc[-1] if loc else self.file, "label": None}

    def classes_at(self, loc: Path) -> tuple[type[Entity], ...]:
        """The entity classes that may stand at a path of this file."""
        classes: tuple[type[Entity], ...] = (self.kind,)
        for element in loc:
            deeper = [c for kind in classes for c in classes_in(kind, str(element))]
            if deeper:
                classes = tuple(deeper)
            elif any(str(element) in kind.model_fields for kind in classes):
                return ()
        return classes


def _sentence(
    kind: str, value: object, context: Mapping[str, Any], key: str
) -> tuple[str, dict[str, object]]:
    text = str(context.get("text", value))
    if isinstance(value, dict | list) and kind not in _STRUCTURES:
        return "SMP103", {"expected": "text", "found": _shape(value)}
    for expected, types in _SHAPES.items():
        if kind in types:
            return "SMP103", {"expected": expected, "found": _shape(value)}
    if kind in _DATES:
        return "SMP106", {"text": text, "expected": kind}
    simple: dict[str, Callable[[], tuple[str, dict[str, object]]]] = {
        "whole_number": lambda: ("SMP104", {"text": text, "right": right_number(text, whole=True)}),
        "decimal_number": lambda: ("SMP105", {"text": text, "right": right_number(text)}),
        "choice": lambda: ("SMP107", _choice(text, str(context["allowed"]))),
        "id": lambda: ("SMP108", {"text": text}),
        "address": lambda: ("SMP130", {"text": text, "right": meant(text)}),
        "blank": lambda: ("SMP109", {"key": key}),
        "range": lambda: ("SMP110", dict(context)),
        "boolean": lambda: ("SMP111", {"text": text}),
        "negative": lambda: ("SMP113", {"text": text}),
    }
    if kind in simple:
        return simple[kind]()
    return "SMP103", {"expected": "text", "found": _shape(value)}


def _choice(text: str, allowed: str) -> dict[str, object]:
    return {"text": text, "allowed": allowed, "suggestion": nearest(text, allowed.split(", "))}


def _shape(value: object) -> str:
    if value is None:
        return "empty"
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"


def _path(loc: tuple[int | str, ...]) -> Path:
    """A Pydantic location without its marks for union sides and keys."""
    return tuple(
        part for part in loc if not (isinstance(part, str) and (part[:1] == "|" or part == "[key]"))
    )


def _gone(error: ErrorDetails) -> Path:
    """What has to go because of an error: the value, or what lacks one."""
    loc = _path(error["loc"])
    return loc[:-1] if error["type"] == "missing" else loc


def _key(data: Any, part: str | int) -> Any:
    """An index, or the key of a mapping as it stands in the data, where years are text."""
    return part if isinstance(data, list) or part in data else str(part)


def _year(name: str | int) -> str | int:
    """A key as the plan has it, where years are numbers."""
    return int(name) if isinstance(name, str) and name.isdecimal() and len(name) == 4 else name


def _node(root: Node, path: Path) -> Node | None:
    node: object = root
    for part in path:
        if not isinstance(node, Node):
            return None
        node = node.values.get(part if part in node.values else str(part))
    return node if isinstance(node, Node) else None


def _nodes(node: Node, path: Path) -> Iterator[tuple[int, Path]]:
    yield id(node), path
    for name, below in node.values.items():
        if isinstance(below, Node):
            yield from _nodes(below, (*path, _year(name)))


def _ids(value: object) -> Iterator[str]:
    """Every id in a piece of data."""
    if isinstance(value, list):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, dict):
        if isinstance(name := value.get("id"), str):
            yield name
        for item in value.values():
            yield from _ids(item)
