"""What `fix` works on, and what it says: what it did, and what is left to a person."""

import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from smartcity_mp.cli.project import refused
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing.fix import Fixed
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.codes import CORRECTABLE
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.nearest import nearest
from smartcity_mp.language.unseen import file_name
from smartcity_mp.project import NoProject, Project, check, load_tree
from smartcity_mp.source.tree import Tree

_CODE = re.compile(r"(?i)(?:SMP)?(\d{3})\Z")
_SHOWN = 10
_MOST_COMPARED = 300_000
"""Names that are compared at most to guess what was meant; that takes seconds."""


def check_of(project: Project) -> Callable[[Tree], tuple[Diagnostic, ...]]:
    """All findings of the masterplan as a tree has it, however many they are."""
    guesses = Guesses(most=_MOST_COMPARED)

    def findings(tree: Tree) -> tuple[Diagnostic, ...]:
        loaded = load_tree(project.root, tree, sys.maxsize, guesses)
        if isinstance(loaded, NoProject):
            raise refused(loaded)
        return check(loaded, most=sys.maxsize).findings

    return findings


def wanted(words: Sequence[str], project: Project) -> Callable[[Diagnostic], bool]:
    """Which findings are meant by codes, files and folders; all, without any. Raises Refusal."""
    codes = {f"SMP{match[1]}" for word in words if (match := _CODE.match(word))}
    for code in sorted(codes):
        if code not in SENTENCES:
            raise Refusal("explain.unknown", code=code)
        if code not in CORRECTABLE:
            raise Refusal("fix.not-correctable", code=code)
    names = [word for word in words if not _CODE.match(word)]
    files = {file for name in names for file in _files(name, project)}
    return lambda found: (
        (not codes or found.code in codes) and (not names or found.position.file in files)
    )


def _files(name: str, project: Project) -> list[str]:
    """The files that a path names: as the masterplan has it, or seen from the current folder.

    A file that bears a thing's code may be named by the code alone.
    """
    known = project.tree.files()
    typed = name.replace("\\", "/").rstrip("/")
    here = os.path.relpath(Path.cwd() / name, project.root).replace("\\", "/")
    for path in (typed, here):
        if path == ".":
            return known
        if found := [file for file in known if file == path or file.startswith(f"{path}/")]:
            return found
    if found := [file for file in known if PurePosixPath(file).name == f"{name}.yaml"]:
        return found
    near = nearest(typed, known)
    raise Refusal("fix.no-file-near" if near else "fix.no-file", name=name, suggestion=near)


def tell(voice: Voice, done: Fixed, *, written: bool) -> None:
    """Say how much was corrected, what nobody could see before, and what is left."""
    count, files = len(done.done), tuple(f"  {file_name(path)}" for path in sorted(done.changes))
    more = (f"  … (+{len(files) - _SHOWN})",) if len(files) > _SHOWN else ()
    values = {"count": count, "number": len(files), "files": (*files[:_SHOWN], *more)}
    if not done.changes:
        voice.result("fix.nothing")
    elif written:
        voice.result("fix.done", **values)
    else:
        voice.note("fix.would", **values)
    if done.new:
        voice.note("fix.new", count=done.new)
    _tell_left(voice, done)
    if done.changes:
        voice.hint("fix.next" if written else "fix.not-yet")


def _tell_left(voice: Voice, done: Fixed) -> None:
    count = len(done.left)
    doubtful = sum(found.correction is not None for found in done.left)
    if doubtful:
        voice.note("fix.left-doubtful", count=count, doubtful=doubtful)
    elif count:
        voice.note("fix.left", count=count)
