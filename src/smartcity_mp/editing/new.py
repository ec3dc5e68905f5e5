"""Make a new thing: the file, or the list with one entry more, as it will be."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from smartcity_mp.diagnostics import Severity
from smartcity_mp.editing.blank import Blank
from smartcity_mp.editing.kept import Kept, is_list_of, kept
from smartcity_mp.editing.next_id import is_told_apart, next_id, sign
from smartcity_mp.editing.renamed import DIMENSION, SUB, full_name
from smartcity_mp.editing.sheets import Sheet, Sheets, Unreadable, read_all
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading import Loaded, load
from smartcity_mp.loading.references import fixed_ids
from smartcity_mp.model.schema.choices import REGION_KINDS
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.types import is_id
from smartcity_mp.source.edit import EditError
from smartcity_mp.source.items import add_item
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.tree import Tree

Reason = Literal[
    "other-version", "unreadable", "built-in", "no-dimension", "unknown-dimension",
    "unknown-dimension-near", "which-dimension", "which-sub-dimension", "two-dimensions",
    "no-holder", "which-holder",
    "unknown-holder", "unknown-holder-near", "not-inside", "malformed", "taken", "taken-before",
    "reserved", "in-the-way", "not-editable", "worse",
]  # fmt: skip
_NAMES = ("name", "title", "statement", "indicator", "issue", "gap")
"""The required text by which a thing is known."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made, as far as it was said."""

    kind: str
    id: str | None = None
    name: str | None = None
    dimension: str | None = None
    sub_dimension: str | None = None
    holder: str | None = None
    """The id of the thing that it is made in: the goal of an objective."""


@dataclass(frozen=True, slots=True)
class Made:
    """A new thing, and the files as they will be."""

    id: str
    file: str
    line: int
    changes: dict[str, bytes | None]
    before: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Declined:
    """Why nothing can be made: a word, and what a sentence about it needs."""

    reason: Reason
    values: Mapping[str, object]


def new(tree: Tree, loaded: Loaded, wish: Wish, language: str) -> Made | Declined:
    """The files with a new thing of a kind of `kept`. Raises TreeError.

    Its fields are those that the plan's stage asks for, each explained in the language.
    """
    if loaded.is_other_version:
        return Declined("other-version", dict(loaded.diagnostics[0].values))
    sheets = read_all(tree)
    if isinstance(sheets, Unreadable):
        return Declined("unreadable", {"file": sheets.file})
    try:
        return _Work(tree, loaded, sheets, wish, kept()[wish.kind]).made(language)
    except _Refusal as refusal:
        return refusal.why


class _Refusal(Exception):
    def __init__(self, reason: Reason, **values: object) -> None:
        super().__init__(reason)
        self.why = Declined(reason, values)


@dataclass(frozen=True)
class _Work:
    """One new thing while it is made."""

    tree: Tree
    loaded: Loaded
    sheets: Sheets
    wish: Wish
    kept: Kept

    def made(self, language: str) -> Made:
        dimension, sub = self.dimension()
        holder = self.holder(dimension)
        name = self.id(dimension, holder[0] if holder else "")
        lines = self.blank(language).lines(self.kept.kind, self.given(name, dimension, sub))
        file = self.file(name, dimension)
        content = self.content(file)
        if self.kept.key:
            path = (*holder[1], self.kept.key) if holder else (self.kept.key,)
            try:
                changed, line = add_item(content or b"", path, lines)
            except EditError as error:
                raise _Refusal("not-editable", file=file) from error
        else:
            if content is not None:
                raise _Refusal("in-the-way", file=file)
            changed, line = "".join(f"{line}\n" for line in lines).encode(), 1
        before = {} if content is None else {file: content}
        made = Made(name, file, line, {file: changed}, before)
        self.prove(made)
        return made

    def blank(self, language: str) -> Blank:
        plan = self.loaded.plan
        region = plan.masterplan.region
        own = region.kind if region else None
        others = frozenset(f"apbd-{kind}" for kind in REGION_KINDS if own and kind != own)
        year = str(plan.years[0]) if plan.years else "…"
        stage = max(plan.stage, self.kept.file.due or 1)
        return Blank(stage, language, year, others, is_city=own == "kota")

    def given(
        self, name: str, dimension: str | None, sub: str | None
    ) -> dict[str, str | tuple[str, ...]]:
        given: dict[str, str | tuple[str, ...]] = {"id": name}
        fields = describe(self.kept.kind)
        if name_said := (self.wish.name or "").strip():
            given[next(key for key in _NAMES if key in fields)] = name_said
        for what, text in ((DIMENSION, dimension), (SUB, sub)):
            if text and (field := self.kept.names(what)):
                given[field.key] = (text,) if is_list_of(field, what) else text
        return given

    def dimension(self) -> tuple[str | None, str | None]:
        """The dimension and the sub-dimension that were said, by their ids."""
        wish, framework = self.wish, self.loaded.plan.framework
        said = wish.sub_dimension or wish.dimension
        if said is None:
            if "<dimension>" in self.kept.folder:
                ids = tuple(f"  {one.id}" for one in framework.dimensions)
                raise _Refusal("which-dimension", dimensions=ids)
            return None, None
        if not (self.kept.names(SUB) or self.kept.names(DIMENSION) or wish.kind == SUB):
            raise _Refusal("no-dimension")
        dimension = sub = None
        if wish.sub_dimension is not None:
            sub = self.one_of(wish.sub_dimension, [*self.loaded.plan.dimension_of])
            dimension = sub.partition(".")[0]
        if wish.dimension is not None:
            above = self.one_of(wish.dimension, [one.id for one in framework.dimensions])
            if dimension not in (None, above):
                raise _Refusal("two-dimensions", sub=sub, dimension=above)
            dimension = above
        is_used = self.kept.names(DIMENSION) or is_told_apart(wish.kind) or wish.kind == SUB
        if sub is None and not is_used:
            raise _Refusal("which-sub-dimension", dimension=dimension)
        return dimension, sub

    def one_of(self, text: str, ids: list[str]) -> str:
        if text in ids:
            return text
        last = [name for name in ids if name.rpartition(".")[2] == text]
        if len(last) == 1:
            return last[0]
        if near := nearest(text, ids):
            raise _Refusal("unknown-dimension-near", text=text, suggestion=near)
        raise _Refusal("unknown-dimension", text=text, ids=tuple(f"  {name}" for name in ids))

    def holder(self, dimension: str | None) -> tuple[str, tuple[str | int, ...]] | None:
        """The thing whose list gets an entry: its id, and its path in its file."""
        kind, said = self.kept.holder, self.wish.holder
        if self.wish.kind in (DIMENSION, SUB) and self.kept.file.path not in self.sheets.entities:
            raise _Refusal("built-in")
        if kind is None:
            if said is not None:
                raise _Refusal("not-inside")
            return None
        said = said or (dimension if kind == DIMENSION else None)
        sheet = self.sheets.entities.get(self.kept.file.path)
        found = (
            {one.text: one.path[:-1] for one in sheet.owned if one.kinds[0] == kind}
            if sheet
            else {}
        )
        if not found:
            raise _Refusal("no-holder", holder=kind)
        if said is None and len(found) > 1:
            raise _Refusal("which-holder", holder=kind, example=next(iter(found)))
        name = said or next(iter(found))
        if name not in found:
            near = nearest(name, [*found])
            reason: Reason = "unknown-holder-near" if near else "unknown-holder"
            raise _Refusal(reason, holder=kind, text=name, suggestion=near)
        return name, found[name]

    def id(self, dimension: str | None, holder: str) -> str:
        """The id that was wished for, if it is free, or the next free one."""
        prefix = f"{holder}." if self.wish.kind == SUB else ""
        free = self.free()
        if (said := self.wish.id) is not None:
            said = said.removeprefix(prefix)
            if not is_id(said) or (self.wish.kind == DIMENSION and "." in said):
                raise _Refusal("malformed", id=said)
            if why := free(prefix + said):
                raise why
            return said
        if self.wish.kind == "organization" and self.wish.name:
            short = _slug(self.wish.name)
            if is_id(short) and free(short) is None:
                return short
        here = sign(self.wish.kind, dimension or holder)
        return next_id(self.wish.kind, here, self.present(), lambda name: not free(prefix + name))

    def free(self) -> Callable[[str], _Refusal | None]:
        """Tells why an id cannot be given, if it cannot."""
        of_framework = self.wish.kind in (DIMENSION, SUB)
        taken = {
            full_name(one).casefold(): full_name(one)
            for sheet in self.sheets.entities.values()
            for one in sheet.owned
            if (one.kinds[0] in (DIMENSION, SUB)) == of_framework
        }
        former = self.loaded.plan.former_ids
        reserved = (
            set() if of_framework else set(map(str.casefold, fixed_ids(self.loaded.plan.framework)))
        )
        once = {old.casefold(): old for old in former.given}

        def why(name: str) -> _Refusal | None:
            small = name.casefold()
            if small in taken:
                return _Refusal("taken", id=taken[small])
            if small in once:
                return _Refusal(
                    "taken-before", id=once[small], now=former.present(once[small]) or "?"
                )
            return _Refusal("reserved", id=name) if small in reserved else None

        return why

    def present(self) -> list[tuple[str, str]]:
        """The ids of the same kind, each with what tells where it belongs."""
        return [
            (one.text, self.where(sheet, one.holders, one.path))
            for sheet in self.sheets.entities.values()
            for one in sheet.ids
            if one.role == "own" and one.kinds[0] == self.wish.kind
        ]

    def where(self, sheet: Sheet, holders: tuple[str, ...], path: tuple[str | int, ...]) -> str:
        if len(holders) > 1:
            return sign(self.wish.kind, holders[-2])
        data: object = sheet.document.data
        for step in path[:-1]:
            data = data[step]  # type: ignore[index]
        for what in (SUB, DIMENSION):
            field = self.kept.names(what)
            text = data.get(field.key) if field and isinstance(data, dict) else None
            if isinstance(text, str):
                return sign(self.wish.kind, text.partition(".")[0])
        return ""

    def file(self, name: str, dimension: str | None) -> str:
        path = self.kept.file.path.replace("<id>", name)
        return path.replace("<dimension>", dimension or "")

    def content(self, file: str) -> bytes | None:
        there = {path.casefold(): path for path in self.tree.files()}
        if (other := there.get(file.casefold())) is None:
            return None
        if other != file:
            raise _Refusal("in-the-way", file=other)
        content = self.tree.read(file)
        if not isinstance(content, bytes):
            raise _Refusal("unreadable", file=file)
        return content

    def prove(self, made: Made) -> None:
        """The new files have to load without an error that was not there before."""
        after = load(Overlay(self.tree, made.changes))
        were = [(found.code, found.values) for found in self.loaded.diagnostics]
        for found in after.diagnostics:
            if (found.code, found.values) in were:
                were.remove((found.code, found.values))
            elif found.severity is Severity.ERROR:
                where = f"{found.position.file}:{found.position.line}"
                raise _Refusal("worse", code=found.code, where=where)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
