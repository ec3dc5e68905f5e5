"""Which workbooks `export` makes, where they go, and what it says of them."""

from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from smartcity_mp.cli.folders import output_folder, within
from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.cli.voice import Voice
from smartcity_mp.exchange.tables import Offices, owners, tables
from smartcity_mp.exchange.worksheets import WORKSHEETS
from smartcity_mp.language.unseen import file_name
from smartcity_mp.project import Project
from smartcity_mp.source.git import GitError, commit_of
from smartcity_mp.writer import Written, write

ALL = "all"
MANIFEST = ".smartcity-mp-files"
_HASH = 12
"""Digits of a commit that tell it from all others."""


def readable(project: Project) -> None:
    """Raise Refusal for a masterplan of which something cannot be read: a cell would look empty
    that is not.
    """
    if out := project.loaded.left_out:
        raise Refusal("export.unreadable", file=file_name(str(out[0][0])))


def folder_of(typed: str | None, project: Project) -> Path:
    """Where the workbooks go. Raises Refusal."""
    folder = output_folder(typed, project)
    return folder if typed else folder / "excel"


def wanted(
    project: Project, language: str, *, opd: Sequence[str], layout: str | None
) -> dict[str, bytes]:
    """The files that are asked for, by their names. Raises Refusal."""
    if layout is None:
        return workbooks(project, asked_for(opd, project), language)
    if opd:
        raise Refusal("export.layout-whole")
    return worksheet(project, choice("--layout", layout, WORKSHEETS), language)


def worksheet(project: Project, name: str, language: str) -> dict[str, bytes]:
    """A worksheet of the bimtek by its file name. Raises Refusal."""
    if find_spec("xlsxwriter") is None:
        raise Refusal("export.needs")
    from smartcity_mp.exchange.desk import Edition
    from smartcity_mp.exchange.worksheets.drawn import drawn
    from smartcity_mp.exchange.worksheets.forms import Reader

    plan = project.loaded.plan
    made = import_module(WORKSHEETS[name]).worksheet(Reader(plan, language))
    return {f"kertas-kerja-{name}.xlsx": drawn(made, Edition(plan, "", language))}


def asked_for(words: Sequence[str], project: Project) -> dict[str, Offices]:
    """The name of each workbook, with the organizations that it is for. Raises Refusal."""
    if not words:
        return {"masterplan": None}
    owning = owners(project.loaded)
    known = [one.id for one in project.loaded.plan.organizations]
    if not (owning if ALL in words else known):
        raise Refusal("export.no-owners")
    names = owning if ALL in words else [choice("--opd", word, (*known, ALL)) for word in words]
    return {f"masterplan-{name}": (name,) for name in names}


def workbooks(project: Project, asked: dict[str, Offices], language: str) -> dict[str, bytes]:
    """The workbooks by file name. Raises Refusal."""
    if find_spec("xlsxwriter") is None:
        raise Refusal("export.needs")
    from smartcity_mp.exchange.desk import Edition
    from smartcity_mp.exchange.packed import TooLongError
    from smartcity_mp.exchange.workbook import workbook

    plan, made = project.loaded.plan, {}
    names = {one.id: one.name for one in plan.organizations}
    revision = revision_of(project)
    for name, offices in asked.items():
        edition = Edition(plan, revision, language, tuple(names[one] for one in offices or ()))
        try:
            made[f"{name}.xlsx"] = workbook(tables(project.loaded, language, offices), edition)
        except TooLongError as error:
            raise Refusal("export.too-long", text=str(error)[:80]) from error
    return made


def revision_of(project: Project) -> str:
    """The commit that the masterplan's folder is at; nothing outside of a repository."""
    with suppress(GitError):
        return commit_of(project.root, "HEAD")[:_HASH]
    return ""


def put(project: Project, folder: Path, files: dict[str, bytes], *, force: bool) -> Written:
    """Write the workbooks; one that somebody filled in meanwhile stays."""
    return write(
        folder,
        files,
        manifest=MANIFEST,
        renewed=lambda _: False,
        overwrite=force,
        within=within(folder, project),
        closed=project.reads,
    )


def tell(voice: Voice, folder: Path, written: Written, *, is_returned: bool) -> None:
    """Say which workbooks there are now, and what to do with them."""
    for name in sorted((*written.changed, *written.unchanged)):
        voice.result("export.made", place=folder / name)
    voice.hint("export.next" if is_returned else "export.print")
