"""The masterplan that a command works on, or a refusal that says why there is none."""

from pathlib import Path

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.loading import Read, read_file
from smartcity_mp.project import NoProject, Project, find, load_tree, located
from smartcity_mp.source.tree import Folder


def root_of(options: Globals) -> Path:
    """The folder of the masterplan that `--project` names, or that the current one is in."""
    root = find(Path.cwd()) if options.project is None else located(options.project)
    if isinstance(root, NoProject):
        raise refused(root)
    return root


def open_project(options: Globals, read: Read = read_file) -> Project:
    """Read the masterplan of the folder that `--project` names, or of the current one."""
    root = root_of(options)
    project = load_tree(root, Folder(root), read=read)
    if isinstance(project, NoProject):
        raise refused(project)
    tell_files(project, options)
    return project


def tell_files(project: Project, options: Globals) -> None:
    """Say which files were used, where `--verbose` asks for it."""
    if options.verbose:
        files = project.loaded.files
        named = tuple(f"  {file}" for file in files)
        options.voice.note("project.files", folder=project.root, count=len(files), files=named)


def refused(found: NoProject) -> Refusal:
    """Why there is no masterplan, as a sentence."""
    return Refusal(f"project.{found.reason}", folder=found.folder, reason=found.detail)
