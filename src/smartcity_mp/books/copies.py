"""A region's own copies of built-in chapters: the stamp that they bear, and what it says today."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal, NamedTuple

from smartcity_mp import __version__
from smartcity_mp.books.chapter import template_of
from smartcity_mp.books.environment import built_in
from smartcity_mp.books.shelf import SUFFIX
from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading import Loaded

State = Literal["own", "current", "unchanged", "older", "untouched", "gone", "unknown"]
"""What a template of a region's own is: written by hand; a copy of the chapter as it is built in
today, with changes or with none; a copy of the chapter as it was, with changes or with none; a copy
of one that is built in no more; one whose stamp says nothing.
"""

_STAMP = (
    '{{# Salinan bab bawaan "{name}" dari smartcity-mp {version}, sidik {print}. '
    "Biarkan baris ini. #}}\n"
)
_READ = re.compile(
    r'\{# Salinan bab bawaan "(?P<name>[a-z0-9-]+)" dari smartcity-mp (?P<version>[\w.+-]{1,40}), '
    r"sidik (?P<print>[0-9a-f]{12})\. [^#\n]*#\}\n?"
)
_LIKE = re.compile(r"(?i)\{# *Salinan bab bawaan|\{#[^#\n]{0,80}smartcity-mp[^#\n]{0,80}\bsidik\b")


class Copy(NamedTuple):
    """What an own template is a copy of; `name` and `version` are those of its stamp."""

    state: State
    line: int = 1
    name: str = ""
    version: str = ""
    then: str = ""
    """The fingerprint of the chapter that was copied."""
    today: str = ""
    """That of the chapter as it is built in today."""


def copied(chapter: str) -> str:
    """The text of a built-in chapter as an own template, with the stamp of what it is."""
    text = built_in()[template_of(chapter)]
    return _STAMP.format(name=chapter, version=__version__, print=digest(text)) + text


def digest(text: str) -> str:
    """What tells one text from another; blank lines at its end make no difference."""
    return sha256(text.rstrip().encode()).hexdigest()[:12]


def without_stamp(text: str) -> str:
    """What an own template says itself."""
    return _READ.sub("", text, count=1)


def copy_of(text: str) -> Copy:
    """What an own template is, by its stamp and by the chapters that are built in today."""
    stamp = _READ.search(text)
    if stamp is None:
        like = _LIKE.search(text)
        return Copy("unknown", _line(text, like.start())) if like else Copy("own")
    name, version, then = stamp.group("name", "version", "print")
    now = built_in().get(template_of(name))
    today = digest(now) if now else ""
    body = digest(without_stamp(text))
    state: State
    if now is None:
        state = "gone"
    elif body == today:
        state = "unchanged"
    elif then == today:
        state = "current"
    else:
        state = "untouched" if body == then else "older"
    return Copy(state, _line(text, stamp.start()), name, version, then, today)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def check_copies(loaded: Loaded) -> Iterator[Diagnostic]:
    """Copies of chapters that are another by now, that change nothing, or whose stamp is none."""
    for path, text in loaded.templates.items():
        copy = copy_of(text)
        if not path.endswith(SUFFIX) or copy.state in ("own", "current"):
            continue
        code = "SMP718" if copy.state == "unchanged" else "SMP717"
        values = {**copy._asdict(), "now": __version__, "problem": copy.state}
        yield diagnostic(Position(f"templates/{path}", copy.line), code, **values)


def state_of(loaded: Loaded, chapter: str) -> State | None:
    """What the region's own template of a chapter is; None without one."""
    text = loaded.templates.get(f"{chapter}{SUFFIX}")
    return None if text is None else copy_of(text).state
