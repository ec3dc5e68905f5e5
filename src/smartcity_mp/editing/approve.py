"""Enter an approval, or take it back: the file of a post as it will be."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.books.approved import addresses, printed
from smartcity_mp.diagnostics import Diagnostic, Path, Severity
from smartcity_mp.editing.posts import meant_post
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.approvals import Approval
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.source.edit import Below, EditError, change
from smartcity_mp.source.items import add_item
from smartcity_mp.source.lists import drop_item
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.tree import Tree
from smartcity_mp.source.yaml import parse

ALL = "all"
FOLDER = "approvals"
_KINDS = describe(Approval)["of"].references[0].kinds
_BY_ALL = ("program", "quick-win")
"""What is meant by all things; the rest is approved with the chapters that show it."""
_HEAD = (
    "# Persetujuan: ditulis oleh `smartcity-mp approve`, tidak diisi dengan tangan.\n"
    "post: {post}\ntitle: {title}\napproved:\n"
)
Reason = Literal[
    "other-version", "unknown", "unknown-near", "kind", "which-book", "not-whole", "errors",
    "no-posts", "post", "post-near", "which-post", "unreadable", "not-editable", "worse",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Declined:
    """Why nothing is entered: a word, and what a sentence about it needs."""

    reason: Reason
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered or taken back, by ids and addresses, and the files as they will be."""

    title: str
    """The post."""
    file: str
    new: tuple[str, ...]
    renewed: tuple[str, ...]
    """Approved before, but not as it is now."""
    same: tuple[str, ...]
    """Nothing to do for these: approved as they are, or, to be taken back, not approved."""
    changes: dict[str, bytes | None]
    before: dict[str, bytes]


class _Refusal(Exception):
    def __init__(self, reason: Reason, **values: object) -> None:
        super().__init__(reason)
        self.why = Declined(reason, values)


class _File(NamedTuple):
    """The file of a post, with the number of each thing among its entries."""

    path: str
    title: str
    content: bytes | None
    entries: dict[str, tuple[int, Approval]]


def approve(
    tree: Tree, loaded: Loaded, words: Sequence[str], by: str, on: date, *, withdraw: bool = False
) -> Entered | Declined:
    """The file of a post with these things approved as they are now, or without them.

    `words` are ids, chapters, books or `all`. Raises TreeError.
    """
    if loaded.is_other_version:
        return Declined("other-version", dict(loaded.diagnostics[0].values))
    try:
        file = _file(tree, loaded, by)
        wanted = _meant(loaded, words, file.entries if withdraw else None)
        made = _without(file, wanted) if withdraw else _with(loaded, file, wanted, on)
        _prove(tree, loaded, made)
    except _Refusal as refusal:
        return refusal.why
    except EditError:
        return Declined("not-editable", {"file": file.path})
    return made


def _file(tree: Tree, loaded: Loaded, by: str) -> _File:
    """The file of the post that is meant, also where there is none yet."""
    title = meant_post(loaded.plan, by)
    if not isinstance(title, str):
        raise _Refusal(title.reason, **title.values)
    for one in loaded.plan.approvals:
        if _spoken(one.title) == _spoken(title):
            path = str(loaded.sources.path_of(one)[0])
            if any(gone[0] == path for gone in loaded.left_out):
                raise _Refusal("unreadable", file=path)
            content = tree.read(path)
            assert isinstance(content, bytes)
            entries = {it.of or it.chapter or "": (n, it) for n, it in enumerate(one.approved)}
            return _File(path, one.title, content, entries)
    taken = {path.casefold() for path in tree.files()}
    slug = _slug(title)
    names = (slug, *(f"{slug}-{number}" for number in range(2, 100)))
    path = next(p for name in names if (p := f"{FOLDER}/{name}.yaml").casefold() not in taken)
    if path != f"{FOLDER}/{slug}.yaml":  # somebody's file of this name could not be read
        raise _Refusal("unreadable", file=f"{FOLDER}/{slug}.yaml")
    return _File(path, title, None, {})


def _spoken(title: str) -> str:
    return " ".join(title.casefold().split())


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:60].strip("-") or "jabatan"


def _meant(loaded: Loaded, words: Iterable[str], entries: Iterable[str] | None) -> list[str]:
    """The ids and addresses that words mean; to be taken back, also what is not there any more."""
    plan, chapters = loaded.plan, addresses(loaded)
    things = [name for name, one in plan.by_id.items() if type(one).KIND in _KINDS]
    found: dict[str, None] = {}
    for word in words:
        name = plan.former_ids.present(word) or word
        in_book = [one for one in chapters if one.startswith(f"{word}/")]
        of_name = [one for one in chapters if one.endswith(f"/{word}")]
        if entries is not None and (word == ALL or word in entries):
            found |= dict.fromkeys(entries if word == ALL else (word,))
        elif word == ALL:
            each = (one for one in things if type(plan.by_id[one]).KIND in _BY_ALL)
            found |= dict.fromkeys((*each, *chapters))
        elif name in things or word in chapters:
            found[name] = None
        elif in_book or len(of_name) == 1:
            found |= dict.fromkeys(in_book or of_name)
        elif of_name:
            raise _Refusal("which-book", text=word, addresses=tuple(f"  {one}" for one in of_name))
        elif name in plan.by_id:
            raise _Refusal("kind", id=name, kinds=_KINDS)
        else:
            near = nearest(word, (*things, *chapters, *(one.split("/")[1] for one in chapters)))
            reason: Reason = "unknown-near" if near else "unknown"
            raise _Refusal(reason, text=word, suggestion=near)
    return [*found]


def _with(loaded: Loaded, file: _File, wanted: Sequence[str], on: date) -> Entered:
    """The file with these things approved as they are now."""
    prints = _fingerprints(loaded, wanted)
    known = {name: one for name, (_, one) in file.entries.items()}
    same = [name for name in wanted if name in known and known[name].content == prints[name]]
    renewed = [name for name in wanted if name in known and name not in same]
    new = [name for name in wanted if name not in known]
    content = file.content
    if content is not None and renewed:
        values: dict[Below, str] = {}
        for name in renewed:
            place: Below = ("approved", file.entries[name][0])
            values |= {(*place, "content"): prints[name], (*place, "date"): on.isoformat()}
        content = change(content, values)
    if new:
        items = [_lines(name, prints[name], on) for name in new]
        if content is None:
            post = file.path.partition("/")[2].removesuffix(".yaml")
            head = _HEAD.format(post=post, title=_quoted(file.title))
            content = (head + "".join(f"{line}\n" for it in items for line in it)).encode()
        else:
            content = _added(content, items)
    return _entered(file, content, tuple(new), tuple(renewed), tuple(same))


def _entered(
    file: _File,
    content: bytes | None,
    new: tuple[str, ...],
    renewed: tuple[str, ...],
    same: tuple[str, ...],
) -> Entered:
    changes = {} if content == file.content else {file.path: content}
    before = {} if file.content is None else {file.path: file.content}
    return Entered(file.title, file.path, new, renewed, same, changes, before)


def _fingerprints(loaded: Loaded, wanted: Sequence[str]) -> dict[str, str]:
    """What stands for the content of each thing; only what was read whole can be approved."""
    plan = loaded.plan
    things = [name for name in wanted if name in plan.by_id]
    for name in things:
        place = loaded.sources.path_of(plan.by_id[name])
        if any(_meet(gone, place) for gone in loaded.left_out):
            raise _Refusal("not-whole", id=name, file=place[0])
    chapters = {name for name in wanted if name not in plan.by_id}
    if chapters:
        wrong = [one for one in loaded.diagnostics if one.severity is Severity.ERROR]
        if wrong:
            raise _Refusal("errors", count=len(wrong), text=min(chapters))
    made = printed(loaded, chapters) if chapters else {}
    for name in sorted(chapters.difference(made)):  # its own template is wrong
        raise _Refusal("errors", count=1, text=name)
    told = {name: fingerprint_of(plan, plan.by_id[name]) for name in things}
    return told | {name: chapter.content for name, chapter in made.items()}


def _meet(gone: Path, place: Path) -> bool:
    """Whether one of two places lies within the other."""
    return gone[: len(place)] == place or place[: len(gone)] == gone


def _lines(name: str, content: str, on: date) -> tuple[str, ...]:
    key = "chapter" if "/" in name else "of"
    return (f"  - {key}: {name}", f"    date: {on.isoformat()}", f"    content: {content}")


def _quoted(title: str) -> str:
    """A post as YAML has it: single quotes bear anything in one line."""
    return "'{}'".format(" ".join(title.split()).replace("'", "''"))


def _added(content: bytes, items: Sequence[tuple[str, ...]]) -> bytes:
    """The file with entries more at the end of its list. Raises EditError.

    The first finds its place, the others follow it: one by one, hundreds would take long.
    """
    first = [line[4:] for line in items[0]]
    made, line = add_item(content, ("approved",), first)
    lines = made.decode("utf-8-sig").split("\n")
    at = lines[line - 1]
    margin = at[: len(at) - len(at.lstrip(" "))]
    if len(items) > 1 and at.lstrip(" ").startswith("- ") and not at.rstrip().endswith("}"):
        end = "\r" if at.endswith("\r") else ""
        more = [f"{margin}{one[2:]}{end}" for item in items[1:] for one in item]
        lines[line + 2 : line + 2] = more
        bom = b"\xef\xbb\xbf" if made.startswith(b"\xef\xbb\xbf") else b""
        whole = bom + "\n".join(lines).encode()
        if _says(whole, len(_approved(content)) + len(items)):
            return whole
    for item in items[1:]:
        made, _ = add_item(made, ("approved",), [one[4:] for one in item])
    return made


def _approved(content: bytes) -> list[object]:
    data = parse("", content).data
    listed = data.get("approved") if isinstance(data, dict) else None
    return listed if isinstance(listed, list) else []


def _says(content: bytes, count: int) -> bool:
    return len(_approved(content)) == count and not parse("", content).diagnostics


def _without(file: _File, wanted: Sequence[str]) -> Entered:
    """The file without these entries; none where nothing is left."""
    gone = [name for name in wanted if name in file.entries]
    same = tuple(name for name in wanted if name not in file.entries)
    content = file.content
    if content is not None and len(gone) == len(_approved(content)):
        content = None
    elif content is not None:
        for number in sorted((file.entries[name][0] for name in gone), reverse=True):
            content = drop_item(content, ("approved",), number)
    return _entered(file, content, tuple(gone), (), same)


def _prove(tree: Tree, loaded: Loaded, made: Entered) -> None:
    """The new file has to load without an error that was not there before, and say what it should.

    Only that file is loaded beside the others as they are known: nothing else changes.
    """
    if not made.changes:
        return
    after = load(Overlay(tree, made.changes))
    were = {(found.code, str(found.values)) for found in loaded.diagnostics}
    for found in _errors(after):
        if (found.code, str(found.values)) not in were:
            place = f"{found.position.file}:{found.position.line}"
            raise _Refusal("worse", code=found.code, where=place)


def _errors(loaded: Loaded) -> Iterator[Diagnostic]:
    return (found for found in loaded.diagnostics if found.severity is Severity.ERROR)
