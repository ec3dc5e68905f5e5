"""Which version of the data format a masterplan is written in; another one is not read at all."""

import re

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.schema.types import SCHEMA_VERSION
from smartcity_mp.source.yaml import parse

_OTHER = re.compile(rb"schema_version[\"']?\s*:\s*[\"']?(?!%d\b)\d" % SCHEMA_VERSION)
"""What may say so; whether it does, only the parser knows."""
_WHOLE = re.compile(r"\d{1,6}\Z")


def version_of(content: bytes) -> int | None:
    """The version that the text of masterplan.yaml names; None if it names none."""
    typed = typed_version(content)
    return int(typed) if isinstance(typed, str) and _WHOLE.match(typed) else None


def typed_version(content: bytes) -> object:
    """What stands in masterplan.yaml as its version, whatever it is; None if nothing does."""
    return (parse(MARKER, content).data or {}).get("schema_version") or None


def other_version(content: bytes) -> Diagnostic | None:
    """The one finding about a masterplan in another version, with its place."""
    if not _OTHER.search(content) or (version := version_of(content)) in (None, SCHEMA_VERSION):
        return None
    root = parse(MARKER, content).root
    place = SourceMap({MARKER: root} if root else {}).locate((MARKER, "schema_version"))
    problem = "newer" if version > SCHEMA_VERSION else None
    return diagnostic(place, "SMP022", version=version, known=SCHEMA_VERSION, problem=problem)
