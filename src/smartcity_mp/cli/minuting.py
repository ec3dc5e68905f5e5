"""Of which workshops `minutes` makes documents, where they go, and what it says of them."""

import re
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from smartcity_mp.analysis.workshops import WORKSHOPS
from smartcity_mp.books.build import Books
from smartcity_mp.books.minutes import ANNEX, numbers_of
from smartcity_mp.cli.folders import within
from smartcity_mp.cli.output import MANIFEST
from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.cli.voice import Voice
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.markdown import minutes as texts
from smartcity_mp.outputs.minutes import render as pages
from smartcity_mp.project import Project
from smartcity_mp.writer import write

_ENDINGS = {"html": "html", "markdown": "md"}


def asked_for(words: Sequence[str], loaded: Loaded) -> list[int]:
    """The numbers of the workshops that are named, all without. Raises Refusal."""
    if any(path[0] == WORKSHOPS for path in loaded.left_out):
        raise Refusal("minutes.unreadable", file=WORKSHOPS)
    known = [str(number) for number in numbers_of(loaded.plan)]
    if not known:
        raise Refusal("minutes.none", file=WORKSHOPS)
    return [int(choice("N", word.strip(), known)) for word in words or known]


def drawn(made: Books, read: Read, formats: Iterable[str]) -> dict[str, bytes]:
    """The files of all documents in these formats."""
    files: dict[str, bytes] = {}
    for name in formats:
        files |= pages(made, read) if name == "html" else texts(made)
    return files


def put(
    project: Project,
    folder: Path,
    files: dict[str, bytes],
    formats: Collection[str],
    *,
    force: bool,
) -> None:
    """Write the documents; of formats that are made as a whole those of others go away."""
    endings = "|".join(_ENDINGS[name] for name in formats)
    ours = re.compile(rf"{ANNEX}-\d+\.({endings})")
    write(
        folder,
        files,
        manifest=MANIFEST,
        renewed=lambda path: path in files or bool(formats and ours.fullmatch(path)),
        overwrite=force,
        within=within(folder, project),
        closed=project.reads,
    )


def tell(voice: Voice, folder: Path, files: Iterable[str], missing: int) -> None:
    """Say which documents there are now, and how much is not known yet."""
    for name in files:
        voice.result("minutes.made", place=folder / name)
    if missing:
        voice.hint("minutes.missing", count=missing)
