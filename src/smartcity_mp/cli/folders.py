"""Where a command puts what it makes: a folder that is neither read nor somebody else's."""

import os
from pathlib import Path

from smartcity_mp.cli.places import is_root
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.project import Project


def output_folder(typed: str | None, project: Project) -> Path:
    """The folder for what was typed after `--output`. Raises Refusal."""
    if typed is None:
        return project.root / "build"
    if not typed.strip():
        raise Refusal("usage.needs-value", option="--output")
    folder = Path(typed)
    if is_root(folder):
        raise Refusal("build.root-folder", folder=folder)
    if project.reads(folder):
        raise Refusal("build.source-folder", folder=folder)
    return folder


def within(folder: Path, project: Project) -> Path | None:
    """The masterplan's folder, if what was named is in it: then no link may lead out of it."""
    return project.root if _typed(folder).is_relative_to(_typed(project.root)) else None


def _typed(folder: Path) -> Path:
    """A folder as it was named: what a link in it leads to was not."""
    return Path(os.path.abspath(folder))  # noqa: PTH100
