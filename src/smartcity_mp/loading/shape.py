"""Data of one file to its entity; what does not fit is reported, left out, and the rest is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from smartcity_mp.diagnostics import Correction, Diagnostic, Path, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.schema.annotations import Choice
from smartcity_mp.model.schema.describe import MapOf, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import Walk, classes_in, entities, kinds_in, shapes_at
from smartcity_mp.source.yaml import Node, Spot

_NAME_WORDS = 3
"""What has more words than that before its colon is no name, but text."""
GONE = -1
"""Stands in a path for the index of an item that was left out: the others have moved up."""


@dataclass(slots=True, eq=False, repr=False)
class Fitted:
    """One file while it is loaded: its data, where they stand, and the entity they make."""

    file: str
    kind: type[Entity]
    data: dict[str, Any]
    root: Node
    lost: list[Spot] = field(default_factory=list)
    """Where something was left out (or, for a mistyped key, what was meant)."""
    made: Walk = field(default_factory=list)
    """What the data make, with all that it holds, if they were sound in an earlier run."""
    guesses: Guesses = field(default_factory=Guesses)
    commented: dict[tuple[int, str | int | None], Diagnostic] = field(default_factory=dict)
    """What is empty because `#` makes a comment of it, and the warning if nothing needs it."""
    entity: Entity | None = None
    ids: set[str] = field(default_factory=set)
    """Ids of what was left out."""
    unnamed: set[str] = field(default_factory=set)
    """Kinds of what was left out and has no id that could be known."""
    meant: str | None = None
    """The file that it was meant to be, if it lies in the folder of another kind."""

    def __post_init__(self) -> None:
        if self.made:
            self.entity = self.made[0][1]

    def walk(self) -> Walk:
        """The entity and all that it holds, parents first, each with its path below the file."""
        if self.entity is None:
            return []
        if not self.made or self.made[0][1] is not self.entity:
            self.made = entities(self.entity)
        return self.made

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
                from smartcity_mp.loading.elsewhere import misplaced  # a sound plan does without

                unknown = _by_holder(errors, "extra_forbidden").get((), ())
                if elsewhere := misplaced(self.data, self.kind, len(unknown)):
                    self.ids.update(_ids(self.data))
                    self.meant = elsewhere["place"]
                    return [diagnostic(sources.locate((self.file,)), "SMP018", **elsewhere)]
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
            return [(file,) for file in (self.file, self.meant) if file]
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
        from smartcity_mp.loading.misfits import STRUCTURES  # a sound plan does without

        unsure = {(id(node), name) for node, name in self.lost}
        wrong_keys = {_path(error["loc"]) for error in errors if error["loc"][-1:] == ("[key]",)}
        lacking = _by_holder(errors, "missing")
        unknown = _by_holder(errors, "extra_forbidden")
        meant: set[Path] = set()
        told: set[tuple[int, object]] = set()
        errors = sorted(errors, key=lambda error: error["type"] != "extra_forbidden")
        for error in errors:
            loc = _path(error["loc"])
            node = _node(self.root, loc[:-1])
            is_key = error["loc"][-1:] == ("[key]",) or error["type"] == "extra_forbidden"
            if not is_key and (error["type"] == "missing" or error["input"] is None):
                spots = {(id(node), None), (id(node), loc[-1])}
                if loc in meant or loc in wrong_keys or not unsure.isdisjoint(spots):
                    continue
            if any(loc[:length] in meant for length in range(1, len(loc) + 1)):
                continue
            if error["type"] in STRUCTURES or (loc[-1:] == ("id",) and loc != ("id",)):
                holder = loc if error["type"] in STRUCTURES else loc[:-1]
                self.unnamed.update(*map(kinds_in, self.classes_at(holder)))
            path = (self.file, *loc)
            if error["type"] == "extra_forbidden":
                values = self.unknown_key(loc, node, error["input"])
                if near := values["suggestion"]:
                    meant.add((*loc[:-1], str(near)))
                elif values["problem"] in ("comma", "inner"):
                    if (id(node), values["inner"]) in told:
                        continue
                    told.add((id(node), values["inner"]))
                elif len(unknown[loc[:-1]]) == len(lacking.get(loc[:-1], ())) == 1:
                    values["need"] = lacking[loc[:-1]][0]
                    meant.add((*loc[:-1], str(values["need"])))
                yield diagnostic(sources.locate(path, key=True), "SMP101", **values)
            elif is_key and self.after_comma(loc, node):
                if (id(node), None) not in told:
                    told.add((id(node), None))
                    place = sources.locate(path, key=True)
                    yield diagnostic(place, "SMP101", **_unknown(loc[-1], "comma"))
            elif is_key and (form := self.year_first(loc)):
                meant.update(wrong for wrong in wrong_keys if wrong[:-1] == loc[:-1])
                yield diagnostic(sources.locate(path, key=True), "SMP107", **form)
            else:
                yield self.report(error, loc, sources)

    def report(self, error: ErrorDetails, loc: Path, sources: SourceMap) -> Diagnostic:
        from smartcity_mp.loading.misfits import misfit

        kind, value = error["type"], error["input"]
        path = (self.file, *loc)
        if kind == "missing":
            return diagnostic(sources.locate(path), "SMP102", **self.missing(loc))
        node = _node(self.root, loc[:-1])
        if value is None and loc and (cut := self.commented.pop((id(node), loc[-1]), None)):
            problem = "sheet" if cut.values["problem"] == "sheet" else "hash"
            values = {"problem": problem, "text": cut.values["text"]}
            return diagnostic(cut.position, "SMP102", **self.missing(loc) | values)
        if value is None and loc and isinstance(loc[-1], int):
            place = _dash(sources.locate(path), sources)
            item = "item-in-brackets" if node and node.flow else "item"
            return diagnostic(place, "SMP102", **self.missing(loc) | {"problem": item})
        if value is None:
            return diagnostic(sources.locate(path, key=True), "SMP102", **self.missing(loc))
        shapes = shapes_at(self.kind, loc)
        context, key = error.get("ctx", {}), loc[-1] if loc else ""
        node = _node(self.root, loc)
        code, values = misfit(
            kind,
            value,
            context,
            key=key,
            shapes=shapes,
            guesses=self.guesses,
            in_brackets=node is not None and node.flow,
        )
        is_key = error["loc"][-1:] == ("[key]",)
        return diagnostic(sources.locate(path, key=is_key), code, **values)

    def unknown_key(self, loc: Path, node: Node | None, value: object) -> dict[str, object]:
        """What is said of a key that is not known: the one that was meant, or where it belongs."""
        from smartcity_mp.loading.elsewhere import home_of, words_of

        key, taken = str(loc[-1]), node.keys if node else {}
        fields = [f for kind in self.classes_at(loc[:-1]) for f in describe(kind).values()]
        groups = [f for f in fields if isinstance(f.shape, type)]
        inner = [f.key for f in groups for part in f.classes if key in describe(part)]
        inner += [f.key for f in fields if key in words_of(f.shape) and f.key in taken][:1]
        if len(inner) == 1:
            if node:
                self.lost.append((node, inner[0]))
            return _unknown(loc[-1], "inner", inner=inner[0])
        labels = {field.key: field.label for field in fields if field.key not in taken}
        is_year = _year(key) != key and "year" in labels
        unsure = Correction("year", "key", is_sure=False)
        near = unsure if is_year else self.guesses.meant(key, labels)
        if near and node:
            self.lost += [(node, name) for name in (near.text, *(("value",) if is_year else ()))]
            self.ids.update(_ids({near.text: value}))
            return _unknown(loc[-1], suggestion=replace(near, of="key"))
        if self.after_comma(loc, node):
            return _unknown(loc[-1], "comma")
        if any(key in describe(kind) for kind in self.classes_at(loc[:-2])):
            return _unknown(loc[-1], "outer", outer=loc[-2])
        if len(loc) == 1 and (home := home_of(key, self.kind)):
            return _unknown(loc[-1], "other", home=home)
        return _unknown(loc[-1], "text" if len(key.split()) > _NAME_WORDS else None)

    def year_first(self, loc: Path) -> dict[str, object] | None:
        """What is said of a year where first a word is due, below which the years stand."""
        if not (isinstance(year := _year(loc[-1]), int) and year > 1000):
            return None
        for shape in shapes_at(self.kind, loc[:-1]):
            if not (isinstance(shape, MapOf) and isinstance(shape.value, MapOf)):
                continue
            if isinstance(shape.key, Choice):
                words = shape.key.options
                word = next((w for w in (*self.guesses.prefer, *words) if w in words), "")
                return {"problem": "year", "text": year, "word": word}
        return None

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
            if known := describe(kind).get(str(loc[-1])):
                return {"key": loc[-1], "label": known.label, "problem": None}
        return {"key": loc[-1] if loc else self.file, "label": None, "problem": None}

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


def _unknown(key: str | int, problem: str | None = None, **more: object) -> dict[str, object]:
    nothing = dict.fromkeys(("suggestion", "need", "inner"))
    return {"key": key, "problem": problem, **nothing, **more}


def _by_holder(errors: list[ErrorDetails], kind: str) -> dict[Path, list[str | int]]:
    """The last parts of the places of all errors of a type, by where they stand."""
    found: dict[Path, list[str | int]] = {}
    for error in errors:
        if error["type"] == kind:
            loc = _path(error["loc"])
            found.setdefault(loc[:-1], []).append(loc[-1])
    return found


def _dash(place: Position, sources: SourceMap) -> Position:
    """The dash of an item behind which nothing stands."""
    line = sources.line(place.file, place.line)
    is_behind = line[: place.column - 1].endswith("-")
    return replace(place, column=place.column - 1) if is_behind else place


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
