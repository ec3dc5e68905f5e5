"""What `status` makes of a standing, and where that goes: to a terminal, a file or a folder."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.look import look_of
from smartcity_mp.cli.console import out
from smartcity_mp.cli.folders import output_folder, within
from smartcity_mp.cli.output import MANIFEST
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.standing import gathered, standing
from smartcity_mp.cli.stood import TEXTS
from smartcity_mp.cli.voice import Voice
from smartcity_mp.outputs.drawing.picture import data_uri
from smartcity_mp.project import Project
from smartcity_mp.source.git import GitError
from smartcity_mp.source.history import latest
from smartcity_mp.standing.head import Head
from smartcity_mp.standing.records import Standing
from smartcity_mp.writer import write

_FOLDER = "tugas"
_HASH = 7
"""Digits of a revision that a reader sees."""


class Wish(NamedTuple):
    """What was asked for, and for whom."""

    format: str
    output: str | None
    force: bool
    voice: Voice


def drawn(project: Project, found: Standing, wish: Wish) -> bytes:
    """A text, a page, a badge or a task sheet."""
    format, language = wish.format, wish.voice.language
    if format in TEXTS:
        return f"{TEXTS[format](found, language)}\n".encode()
    if format == "badge":
        from smartcity_mp.standing.badge import render as badge

        return badge(found, language).encode()
    head, names = _head(project), _names(project)
    if found.owner is None:
        from smartcity_mp.standing.page import render as page

        return page(found, names, head, language).encode()
    from smartcity_mp.standing.tasks import sheet

    tasks = sheet(found, project.loaded.plan, head, names, language)
    if format == "docx":
        from smartcity_mp.standing.sheet_word import render as word

        return word(tasks, head)
    from smartcity_mp.standing.sheet_page import render as html

    return html(tasks, head).encode()


def _names(project: Project) -> dict[str, str]:
    """What everything is called that has a name, the organizations as short as they are known."""
    plan = project.loaded.plan
    named = {id: getattr(one, "name", None) for id, one in plan.by_id.items()}
    short = {one.id: one.short or one.name for one in plan.organizations}
    return {id: name for id, name in (named | short).items() if isinstance(name, str)}


def _head(project: Project) -> Head:
    plan = project.loaded.plan
    facts, look = facts_of(plan), look_of(plan.masterplan.design)
    logo = data_uri(project.picture, facts.logo) or ""
    commit = None
    with suppress(GitError):
        commit = latest(project.root)
    revision, day = (commit.hash[:_HASH], commit.date) if commit else ("", "")
    return Head(facts.title, facts.region, look, logo, revision, day)


def hand_all(project: Project, stage: int | None, wish: Wish) -> None:
    """A task sheet for each organization that still owes something; those of others go away."""
    entries, made = gathered(project), {}
    folder = output_folder(wish.output, project)
    folder = folder if wish.output else folder / _FOLDER
    for office in project.loaded.plan.organizations:
        found = standing(project, stage, office.id, entries)
        if found.owed:
            made[_sheet(office.id, wish.format)] = drawn(project, found, wish)
    ours = re.compile(_sheet("[^/]+", rf"\b{wish.format}"))
    _put(project, folder, made, lambda path: bool(ours.fullmatch(path)), force=wish.force)
    for name in made:
        wish.voice.result("status.made", place=folder / name)
    if not made:
        wish.voice.hint("status.none-owe", stage=stage or project.loaded.plan.stage)


def hand_one(project: Project, found: Standing, wish: Wish) -> None:
    """Print it, or write it into the file that was typed; a file of Word has one without that."""
    content = drawn(project, found, wish)
    if wish.output is None and wish.format != "docx":
        out(content.decode())
        return
    if wish.output is not None and not wish.output.strip():
        raise Refusal("usage.needs-value", option="--output")
    sheet = project.root / "build" / _FOLDER / _sheet(found.owner or "", wish.format)
    place = Path(wish.output) if wish.output else sheet
    folder = output_folder(str(place.parent), project)
    _put(project, folder, {place.name: content}, lambda _: False, force=wish.force)
    wish.voice.result("status.made", place=place)


def _sheet(office: str, format: str) -> str:
    """The file of a task sheet."""
    return f"tugas-{office}.{format}"


def _put(
    project: Project,
    folder: Path,
    files: Mapping[str, bytes],
    renewed: Callable[[str], bool],
    *,
    force: bool,
) -> None:
    """Write files, none over what somebody else wrote or changed."""
    write(
        folder,
        files,
        manifest=MANIFEST,
        renewed=renewed,
        overwrite=force,
        within=within(folder, project),
        closed=project.reads,
    )
