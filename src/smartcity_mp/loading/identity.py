"""Ids across the files: every id once, and a file that holds one entity is named after it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from smartcity_mp.diagnostics import Correction, Diagnostic, Path
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.pair import pair
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.files import file_at
from smartcity_mp.model.former import FormerIds
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.model.schema.structure import kinds_in
from smartcity_mp.model.schema.types import is_id
from smartcity_mp.source.ids import ids_in
from smartcity_mp.source.yaml import Document

_NUMBER = re.compile(r"[1-9][0-9]*(?:\.[0-9]+)*")
_NUMBERED = (
    "misi", "tujuan", "sasaran", "isu", "strategi", "program", "faktor", "kesenjangan",
    "mission", "goal", "objective", "issue", "strategy", "factor", "gap",
)  # fmt: skip
"""Words that people put before the number of what they mean."""
_HIDING = ("SMP008", "SMP009", "SMP011")
"""Refusals (keys, aliases, merge keys) behind which ids may stand that the text does not show."""
_SUFFIXES = {"outputs": "K", "outcomes": "H", "impacts": "D"}


@dataclass(slots=True, eq=False, repr=False)
class Known:
    """All ids of the plan, also of what was left out, by kind."""

    kinds: dict[str, str] = field(default_factory=dict)
    places: dict[tuple[str, str], Path] = field(default_factory=dict)
    """Where each id stands, by its small letters; a framework's ids are apart from the plan's."""
    unjudged: set[str] = field(default_factory=set)
    """Kinds of which some ids cannot be known, because their file cannot be read."""
    vague: set[str] = field(default_factory=set)
    """Ids in small letters of what is in the files but not in the plan."""
    former: FormerIds = field(default_factory=FormerIds)
    guesses: Guesses = field(default_factory=Guesses)
    _labels: dict[tuple[str, ...], dict[str, str]] = field(default_factory=dict)

    def is_vague(self, text: str) -> bool:
        """Whether an id, or the program of an indicator's id, was seen but is not in the plan."""
        name = text.casefold()
        return name in self.vague or name.rpartition(".")[0] in self.vague

    def learn_text(self, content: bytes) -> None:
        """The ids in text that cannot be read as YAML, or not wholly."""
        self.vague.update(name.casefold() for name in ids_in(content))

    def learn_names(self, fitted: Fitted) -> None:
        """Ids of what was left out of a file; its own name, where the id is another or wrong."""
        self.vague.update(name.casefold() for name in fitted.ids)
        if _is_one(fitted.file, fitted.kind) and _stem(fitted.file) != id_of(fitted.entity):
            self.vague.add(_stem(fitted.file).casefold())

    def learn_lost(self, file: str, kind: type[Entity], content: bytes, document: Document) -> None:
        """What can still be known of a file of which a part was refused."""
        if all(found.code not in _HIDING for found in document.diagnostics):
            self.learn_text(content)
        else:
            self.learn_unreadable(file, kind, content)

    def learn_unreadable(self, file: str, kind: type[Entity], content: bytes = b"") -> None:
        """What can still be known of a file that cannot be read: ids in its text, or its name."""
        self.learn_text(content)
        in_folder = _is_one(file, kind)
        if in_folder:
            self.vague.add(_stem(file).casefold())
        self.unjudged |= kinds_in(kind) - ({kind.KIND} if in_folder else set())

    def near(
        self, text: str, kinds: tuple[str, ...], fixed: dict[str, str], files: list[Fitted]
    ) -> Correction | None:
        """The id of one of these kinds that a text means: what has this id no longer, else by
        itself or by what it is the id of. `fixed` are further ids with their labels.
        """
        now = self.former.present(text)
        if now and (now in fixed or self.kinds.get(now) in kinds):
            return Correction(now)
        if (labels := self._labels.get(kinds)) is None:
            named = [found for fitted in files for found in _named(fitted)]
            labels = {name: _label(e) for _, e, name, kind in named if kind in kinds}
            self._labels[kinds] = labels | fixed
            labels = self._labels[kinds]
        return self.guesses.meant(text, labels) or _numbered(text, labels)


def _numbered(text: str, labels: dict[str, str]) -> Correction | None:
    """The one id with the number of `Misi 1` or `Sasaran 2.1`."""
    word, _, number = text.strip().rpartition(" ")
    if word.casefold() not in _NUMBERED:
        return None
    same = [name for name in labels if number and _NUMBER.findall(name)[-1:] == [number]]
    return Correction(same[0]) if len(same) == 1 else None


def _label(entity: Entity) -> str:
    """What people call an entity, and its short name as the other half of the label."""
    texts = [getattr(entity, name, None) for name in ("name", "title", "statement", "short")]
    return pair(*[*(text for text in texts if text), "", ""][:2])


def give_ids(kind: type[Entity], data: dict[str, Any]) -> None:
    """Give the indicators of a program or quick win their ids: GOV-01.K1, GOV-01.H1, QW-GOV.D1."""
    owner = data.get("id")
    if kind not in (Program, QuickWin) or not isinstance(owner, str):
        return
    for key, letter in _SUFFIXES.items():
        entries = data.get(key)
        for number, entry in enumerate(entries if isinstance(entries, list) else (), 1):
            name = f"{owner}.{letter}{number}"
            bare = isinstance(entry, dict) and "ref" not in entry and entry.get("id") is None
            if bare and is_id(name):
                entry["id"] = name


def check_identity(
    files: list[Fitted], known: Known, sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, Path]]:
    """Learn every id; yield duplicates (they go out of the plan, with what they hold)."""
    seen: dict[Path, Entity] = {}
    for fitted in sorted(files, key=lambda one: _is_misnamed(one) or _is_copy(one)):
        gone: Path | None = None
        for path, entity, name, kind in _named(fitted):
            if gone is not None and path[: len(gone)] == gone:
                known.vague.add(name.casefold())
                continue
            place = (fitted.file, *path, "id")
            first = known.places.setdefault((_space(fitted, kind), name.casefold()), place)
            if first == place:
                seen[place] = entity
                if not isinstance(fitted.entity, Framework):
                    known.kinds[name] = kind
                continue
            known.vague.add(name.casefold())
            gone = path
            other = sources.locate(first)
            problem = "copy" if not path and _is_copy(fitted) else None
            if path and seen.get(first) == entity:
                problem = "same"
            other_place = f"{other.file}:{other.line}"
            values = {"text": id_of(entity), "other": other_place, "problem": problem}
            yield diagnostic(sources.locate(place), "SMP202", **values), fitted, path


def _named(fitted: Fitted) -> Iterator[tuple[Path, Entity, str, str]]:
    """Every entity of a file that has an id; a sub-dimension is named with its dimension."""
    dimension = ""
    for path, entity in fitted.walk():
        kind = entity.KIND
        if kind and (name := id_of(entity)):
            if kind == "dimension":
                dimension = name
            yield path, entity, f"{dimension}.{name}" if kind == "sub-dimension" else name, kind


def _space(fitted: Fitted, kind: str) -> str:
    """Ids of a framework are no ids of the plan."""
    return kind if isinstance(fitted.entity, Framework) else ""


def check_names(
    files: list[Fitted], framework: Framework, sources: SourceMap
) -> Iterator[Diagnostic]:
    """An entity's file is named after its id and lies in the folder of its dimension; a report's
    after its year and its organization.
    """
    dimensions = {dimension.id for dimension in framework.dimensions}
    for fitted in files:
        folders = fitted.file.split("/")
        if _is_misnamed(fitted):
            stem = _stem(fitted.file)
            values = {"text": id_of(fitted.entity), "name": stem}
            if not is_id(stem):
                values["problem"] = "name"
            place = sources.locate((fitted.file, "id"))
            yield diagnostic(place, "SMP203", **values)
        if fitted.entity and (file := file_at(fitted.file)):
            for field, name in file.named_after(fitted.file):
                text = str(getattr(fitted.entity, field))
                if field != "id" and text != name:
                    problem = "file" if name == _stem(fitted.file) else None
                    values = {"text": text, "name": name, "problem": problem}
                    place = sources.locate((fitted.file, field))
                    yield diagnostic(place, "SMP215", **values)
        dimension = str(getattr(fitted.entity, "sub_dimension", None) or "").partition(".")[0]
        if len(folders) == 3 and dimension in dimensions and folders[1] != dimension:
            values = {"folder": folders[1], "dimension": dimension}
            place = sources.locate((fitted.file, "sub_dimension"))
            yield diagnostic(place, "SMP204", **values)


def _is_one(file: str, kind: type[Entity]) -> bool:
    """Whether a file holds a single thing that has an id."""
    return "/" in file and kind.KIND is not None


def _is_misnamed(fitted: Fitted) -> bool:
    name = id_of(fitted.entity)
    return "/" in fitted.file and name is not None and _stem(fitted.file) != name


def _is_copy(fitted: Fitted) -> bool:
    """Whether a file, or its folder, is named as the Explorer names a copy: `GOV-01 (1)`."""
    _, *folders, _ = fitted.file.split("/") if "/" in fitted.file else ("", "")
    dimension = str(getattr(fitted.entity, "sub_dimension", None) or "").partition(".")[0]
    is_named = _names_copy(_stem(fitted.file), id_of(fitted.entity) or "")
    return "/" in fitted.file and (is_named or any(_names_copy(f, dimension) for f in folders))


def _names_copy(name: str, of: str) -> bool:
    original = re.escape(of)
    return name != of and re.search(rf"(?i)\A{original}[ (~]|[ _]{original}\Z", name) is not None


def _stem(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yml").removesuffix(".yaml")
