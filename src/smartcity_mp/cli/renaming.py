"""What `rename` says: what it did, what is left to a person, or why nothing was done."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from smartcity_mp.cli.changes import outermost
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.editing.mentions import Mention
from smartcity_mp.editing.rename import Renamed
from smartcity_mp.editing.renamed import Refused
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.cli import either
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import file_name
from smartcity_mp.source.git import GitError, repository_of

_SHOWN = 10


def refusal(refused: Refused, language: str) -> Refusal:
    """A refusal in words: kinds by their names."""
    values = dict(refused.values)
    if isinstance(kinds := values.get("kinds"), list):
        values["kind"] = kinds[0]
        values["kinds"] = either((half(KINDS[kind], language) for kind in kinds), language)
    return Refusal(f"rename.{refused.reason}", **values)


def tell(voice: Voice, done: Renamed, old: str, new: str, *, texts: bool, dry_run: bool) -> None:
    """Say what changed, which ids went along, and where people still name the old one."""
    files = tuple(f"  {file_name(path)}" for path in sorted(done.changes) if path not in done.moved)
    values = {"old": old, "new": new, "count": done.references, "number": len(files)}
    undo = f"smartcity-mp rename {new} {old}{'' if done.is_back else ' --forget'}"
    if dry_run:
        voice.note("rename.would", **values)
    else:
        voice.result("rename.done", **values, files=_some(files))
    if along := tuple(f"  {a} → {b}" for a, b in done.ids.items() if a != old):
        voice.note("rename.along", ids=_some(along))
    if done.mentions:
        unchanged = "rename.mentions" if dry_run else "rename.still-mentioned"
        key = "rename.texts-changed" if texts else unchanged
        places = tuple(map(_place, done.mentions))
        voice.note(key, count=len(places), places=_some(places), undo=undo)
    if done.unfollowed:
        voice.note("rename.unfollowed", places=_some(tuple(map(_place, done.unfollowed))))
    if dry_run:
        voice.hint("rename.not-yet")
    else:
        voice.hint("rename.kept" if done.is_kept else "rename.undo", undo=undo)


def tell_git(voice: Voice, root: Path, moved: Mapping[str, str]) -> None:
    """Say what to type where a file system takes both names for one: git keeps the old name."""
    if paths := dict.fromkeys(_respelled(root, moved)):
        with suppress(GitError):
            repository_of(root)
            voice.note("rename.case", paths=" ".join(paths))


def _respelled(root: Path, moved: Mapping[str, str]) -> Iterator[str]:
    """The outermost names of which only the case changed, and that still are found by the old."""
    for old, new in moved.items():
        if old.casefold() == new.casefold() and (root / old).exists():
            yield outermost(old, new)


def _place(mention: Mention) -> str:
    return f"  {file_name(mention.file)}:{mention.line}: {mention.text[:60]}"


def _some(lines: tuple[str, ...]) -> tuple[str, ...]:
    more = (f"  … (+{len(lines) - _SHOWN})",) if len(lines) > _SHOWN else ()
    return (*lines[:_SHOWN], *more)
