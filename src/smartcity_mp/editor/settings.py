"""The settings with which VS Code checks and completes a masterplan, beside those of the user."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

from smartcity_mp.editor.schemas import glob_of, path_of
from smartcity_mp.model.files import FILES

SETTINGS = ".vscode/settings.json"
EXTENSIONS = ".vscode/extensions.json"
_TEXT = r'("(?:\\.|[^"\\])*")'
_COMMENTS = re.compile(rf"{_TEXT}|//[^\n]*|/\*.*?\*/", re.DOTALL)
_LAST_COMMAS = re.compile(rf"{_TEXT}|,(?=\s*[}}\]])")
_SPACES = re.compile(rf"{_TEXT}|\s+")
_INDENT = re.compile(r"\n([ \t]+)\S")


def wanted() -> dict[str, dict[str, Any]]:
    """What each file of settings must hold, by its path."""
    return {
        SETTINGS: {
            "yaml.schemas": {f"./{path_of(file)}": glob_of(file) for file in FILES},
            "yaml.yamlVersion": "1.2",
            "yaml.schemaStore.enable": False,
            "yaml.kubernetesCRDStore.enable": False,
            "yaml.format.enable": False,
            "yaml.hoverSchemaSource": False,
            "redhat.telemetry.enabled": False,
        },
        EXTENSIONS: {"recommendations": ["redhat.vscode-yaml"]},
    }


def merged(path: str, there: bytes | None) -> bytes | None:
    """The content of a file of settings with what is wanted, beside what is `there` already.

    What the user has set otherwise stays. None where the two cannot be joined without loss: there
    are comments, what is there is no JSON or is written in a way that JSON would not keep (a key
    twice, `1e2`, `\\u00e9`), or a setting has another shape.
    """
    ours = wanted()[path]
    if there is None:
        return _printed(ours, "  ")
    if lacking(path, there) == {}:
        return there
    text = there.decode("utf-8-sig", "replace")
    theirs = _read(text)
    if theirs is None or _bare(text or "{}") not in ("", _bare(shown(theirs))):
        return None
    joined = _joined(theirs, ours)
    if joined is None:
        return None
    indent = _INDENT.search(text)
    made = _printed(joined, indent[1] if indent else "  ")
    if b"\r\n" in there:
        made = made.replace(b"\n", b"\r\n")
    return BOM_UTF8 + made if there.startswith(BOM_UTF8) else made


def lacking(path: str, there: bytes | None) -> dict[str, Any]:
    """Those of the wanted settings that are not `there`, comments or not."""
    ours = wanted()[path]
    text = "" if there is None else there.decode("utf-8-sig", "replace")
    for forgiven in (_COMMENTS, _LAST_COMMAS):
        text = forgiven.sub(lambda found: found[1] or "", text)
    return _less(ours, _read(text) or {})


def shown(settings: Mapping[str, Any]) -> str:
    """Settings as they are to be put into a file that has others."""
    return json.dumps(settings, ensure_ascii=False, indent=2)


def _printed(settings: Mapping[str, Any], indent: str) -> bytes:
    return f"{json.dumps(settings, ensure_ascii=False, indent=indent)}\n".encode()


def _read(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _bare(text: str) -> str:
    """JSON without the spaces between its signs."""
    return _SPACES.sub(lambda found: found[1] or "", text)


def _joined(theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any] | None:
    joined = dict(theirs)
    for name, value in _less(ours, theirs).items():
        match theirs.get(name), value:
            case dict() as old, dict():
                joined[name] = {**old, **value}
            case list() as old, list():
                joined[name] = [*old, *value]
            case (dict() | list()) as old, _ if old:
                return None
            case _:
                joined[name] = value
    return joined


def _less(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """What of ours is missing among theirs: whole settings, or parts of a mapping or list."""
    less: dict[str, Any] = {}
    for name, value in ours.items():
        match value, theirs.get(name):
            case dict(), dict() as old:
                rest: Any = {key: part for key, part in value.items() if key not in old}
            case list(), list() as old:
                rest = [item for item in value if item not in old]
            case _, old:
                rest = value if name not in theirs or type(old) is not type(value) else None
        if rest not in (None, {}, []):
            less[name] = rest
    return less
