"""The two masterplans that `diff` compares, and what each of them is called."""

import os
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.project import open_project, refused, root_of
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.revisions import Revised, answered, base, commit, label, parted
from smartcity_mp.language.cli import say
from smartcity_mp.project import NoProject, Project, load_tree, open_folder
from smartcity_mp.source.git import has_folder
from smartcity_mp.source.tree import Revision


class Compared(NamedTuple):
    """Both sides; the older one is None where there was no masterplan yet."""

    before: Project | None
    after: Project
    old_name: str
    new_name: str
    newer: str | None = None
    """The commit of the newer side; None for the folder as it is."""
    older: str | None = None
    """The commit of the older side; None for another folder."""


def compared(options: Globals, revision: str | None, folder: Path | None) -> Compared:
    """Read both sides. Raises Refusal."""
    if revision is not None and folder is not None:
        raise Refusal("diff.both")
    language = options.voice.language
    if folder is not None:
        found = open_folder(folder)
        if isinstance(found, NoProject):
            raise refused(found)
        return Compared(found, open_project(options), str(folder), say("diff.here", language))
    root = root_of(options)
    old, new = _revisions(root, revision)
    before = masterplan_at(root, old)
    if new is None:
        here = say("diff.here", language)
        return Compared(before, open_project(options), label(old), here, older=old.commit)
    after = masterplan_at(root, new)
    if after is None:
        raise Refusal("diff.no-plan", revision=new.name)
    return Compared(before, after, label(old), label(new), newer=new.commit, older=old.commit)


def _revisions(root: Path, text: str | None) -> tuple[Revised, Revised | None]:
    """Both revisions of `main`, `main..proposal` and, from where they part, `main...proposal`."""
    if text is None:
        return base(root, os.environ), None
    if "..." in text:
        one, _, other = text.partition("...")
        new = commit(root, other or "HEAD")
        return parted(root, one or "HEAD", new.commit), new
    one, dots, other = text.partition("..")
    return commit(root, (one or "HEAD") if dots else one), (
        commit(root, other or "HEAD") if dots else None
    )


def masterplan_at(root: Path, revised: Revised) -> Project | None:
    """The masterplan of a folder at a commit; None where there was none."""
    if not answered(root, lambda: has_folder(root, revised.commit)):
        return None
    found = load_tree(root, Revision(root, revised.commit))
    if isinstance(found, NoProject):
        if found.reason == "not-there":
            return None
        raise refused(found)
    return found
