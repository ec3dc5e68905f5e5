"""Which file holds what."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.nearest import nearest
from smartcity_mp.model.files import FILES, File, file_at
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.text import problem
from smartcity_mp.source.tree import PLACES, meant_place

MARKER = "masterplan.yaml"
_ENDINGS = re.compile(r"(?i)(\.(ya?ml|txt|md|markdown))+\Z")
"""What Notepad, Explorer or a habit puts at the end of a name."""
_AS_TEXT = re.compile(r"(?i)(?:\.(?:ya?ml|txt)|(?:\A|/)[^.]*)\Z")
_COPIED = re.compile(
    r"(?i)\A(?:copy of|salinan(?: dari)?)[ _]|(?:[ _-]+(?:copy|salinan))?[ _]*(?:\(\d+\))?\Z"
)
"""What the Explorer and others add to the name of a copy or of a second download."""
_FURTHER = re.compile(r"[ _.(-]")
"""What parts the name of a file from what somebody adds to that of an older one."""
_TEXTS = (".yaml", ".md")
_NO_TEXT = re.compile(r"(?i)\.(docx?|odt|rtf|pdf|xlsx?|ods)\Z")
_TOP = {file.path.removesuffix(".yaml"): file.label for file in FILES if not file.is_folder}
"""The files at the top with their labels: `tujuan.yaml` is goals.yaml."""


class Layout(NamedTuple):
    """The files of a tree by what they are."""

    entities: dict[str, type[Entity]]
    narratives: tuple[str, ...]
    templates: tuple[str, ...]
    assets: tuple[str, ...]
    folders: tuple[str, ...]
    """Folders that are not entered, with `/` at their end."""
    diagnostics: tuple[Diagnostic, ...]


def misnamed_marker(paths: list[str]) -> str | None:
    """The file at the top that was meant to be the one that marks a masterplan, if any is."""
    stems = {
        _COPIED.sub("", _ENDINGS.sub("", path)): path
        for path in paths
        if "/" not in path and not path.startswith(".") and _AS_TEXT.search(path)
    }
    near = nearest(MARKER.removesuffix(".yaml"), stems, 0.8)
    return stems[near] if near else None


def sort_out(paths: list[str]) -> Layout:
    """Tell the files of a masterplan apart; a file that nobody would read is reported."""
    entities: dict[str, type[Entity]] = {}
    narratives, templates, assets, folders, found = [], [], [], [], []
    there, guesses = frozenset(paths), Guesses()
    for path in paths:
        file = file_at(path)
        if path.endswith("/"):
            folders.append(path)
        elif refusal := _refusal(path, file, there, guesses):
            found.append(refusal)
        elif file and path.endswith(".yaml"):
            entities[path] = file.kind
        elif path.startswith("narratives/"):
            narratives.append(path)
        elif path.startswith("templates/"):
            templates.append(path)
        elif path.startswith("assets/"):
            assets.append(path)
    found += _misnamed_folders(paths)
    texts = (tuple(narratives), tuple(templates), tuple(assets), tuple(folders))
    return Layout(entities, *texts, tuple(found))


def _misnamed_folders(paths: list[str]) -> Iterator[Diagnostic]:
    """Folders whose texts nobody reads, as the folder's name is not quite that of one of ours."""
    texts = dict.fromkeys(path.partition("/")[0] for path in paths if path.endswith(_TEXTS))
    for name in texts:
        if meant := meant_place(name):
            here, there = f"{name}/", f"{meant}/"
            yield problem(here, "SMP016", problem="folder", name=here, suggestion=there)


def _refusal(
    path: str, file: File | None, there: frozenset[str], guesses: Guesses
) -> Diagnostic | None:
    """Why nobody would read a file: what it is called, or how deep it lies."""
    place, _, rest = path.partition("/")
    if not rest:
        is_known = file is not None and not file.is_folder
        is_ours = place in PLACES or path.lower().endswith((".yaml", ".yml"))
        if is_known or (not (meant := _ended(path, there)) and not is_ours):
            return None
        if original := _original(path, there):
            return problem(path, "SMP016", name=path, problem="copy", suggestion=original)
        if not meant and place not in PLACES:
            name = path.partition(".")[0]
            near = guesses.nearest(name, _TOP) or guesses.meant(name, _TOP)
            if not near and path.lower().endswith(".yml"):
                return problem(path, "SMP021", name=path)
            meant = f"{near}.yaml" if near and f"{near}.yaml" not in there else None
        return problem(path, "SMP016", name=path, problem=None, suggestion=meant)
    if place == "narratives":
        is_read = rest.endswith(".md") and "/" not in rest
        return None if is_read else _unknown(path, rest, there)
    if file is None or path.endswith(".md"):
        return None
    if not path.endswith(".yaml"):
        return _unknown(path, path.rpartition("/")[2], there)
    if path.count("/") != file.path.count("/"):
        return problem(path, "SMP018", name=path)
    return None


def _original(path: str, there: frozenset[str]) -> str | None:
    """The file of which one beside it is a copy: `goals - backup.yaml`, `goals_lama.yaml`."""
    stem = _ENDINGS.sub("", _COPIED.sub("", _ENDINGS.sub("", path)))
    before = _FURTHER.split(stem, maxsplit=1)[0]
    names = (f"{one}.yaml" for one in (stem, before))
    return next((one for one in names if one != path and one in there and file_at(one)), None)


def _unknown(path: str, name: str, there: frozenset[str]) -> Diagnostic:
    """A file in a folder that nobody reads: its name, and the one that would be read."""
    file = _at_top(name, there)
    no_text = "no-text" if _NO_TEXT.search(path) else None
    return problem(
        path,
        "SMP016",
        name=path if file else name,
        problem=no_text,
        suggestion=file or _ended(path, there),
    )


def _at_top(name: str, there: frozenset[str]) -> str | None:
    """The file of the top that lies in a folder: `narratives/goals.yaml`."""
    file = file_at(name)
    return name if file and not file.is_folder and name not in there else None


def _ended(path: str, there: frozenset[str]) -> str | None:
    """The path with the ending that is read, if it has another one and nothing stands there."""
    stem = _ENDINGS.sub("", path)
    right = stem + (".md" if path.startswith("narratives/") else ".yaml")
    file = file_at(right)
    is_place = "/" in right if file is None or file.is_folder else right == file.path
    return right if stem != path and is_place and right not in there else None
