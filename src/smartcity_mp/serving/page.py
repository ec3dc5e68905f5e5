"""A page of the books as it is served: as it was built, and what brings it up to date.

A book admits no script but its own. The served page admits one more, by its hash, and lets it ask
this machine what is new. All else stays byte for byte what `build` writes.
"""

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b, sha256
from typing import NamedTuple

from markupsafe import Markup

from smartcity_mp.books.environment import markup
from smartcity_mp.data.places import templates_folder

STATE = "/.smartcity-mp/state"
"""Where a page asks what is new: no book can have this name."""


class Shown(NamedTuple):
    """A finding in words; `link` opens its place in an editor, "" where there is no such file."""

    severity: str
    word: str
    code: str
    message: str
    hint: str
    place: str
    link: str


class Panel(NamedTuple):
    """What stands on every page beside the books."""

    title: str = ""
    about: str = ""
    findings: tuple[Shown, ...] = ()
    more: str = ""
    is_open: bool = False
    """Whether it is worth a person's whole attention."""


class Words(NamedTuple):
    """What every page says of its own accord, in the language of the person."""

    language: str
    label: str
    ended: str
    lost_title: str
    lost: str
    start: str


class Served(NamedTuple):
    """All that can be asked for: the pages by their path, what stands in place of one that there
    is not, and the state of all, with the `version` by which it is told from another.
    """

    pages: Mapping[str, bytes]
    lost: bytes
    state: bytes
    version: str


def served(files: Mapping[str, bytes], panel: Panel, words: Words) -> Served:
    """What is served of the files of a build."""
    versions = {path: _digest(files[path]) for path in files}
    told = panel._asdict() | {"findings": [found._asdict() for found in panel.findings]}
    body = {"pages": versions, **told}
    version = _digest(json.dumps(body, sort_keys=True).encode())
    lost = _rendered("served-lost", words=words, style=Markup(_text("palette.css")))
    return Served(
        {path: served_page(files[path], words, versions[path]) for path in files},
        served_page(lost, words, ""),
        json.dumps({"version": version, **body}).encode(),
        version,
    )


def served_page(content: bytes, words: Words, version: str) -> bytes:
    """A page with what brings it up to date. The first policy in it is its own: no text of a
    masterplan stands before it.
    """
    script, style = _text("served.js"), f"<style>\n{_text('served.css')}</style>\n"
    admitted = b64encode(sha256(script.encode()).digest()).decode()
    policy = f"connect-src 'self'; script-src 'sha256-{admitted}' "
    content = content.replace(b"script-src ", policy.encode(), 1)
    content = content.replace(b"</head>", f"{style}</head>".encode(), 1)
    before, end, after = content.rpartition(b"</body>")
    names = {"words": words, "version": version, "address": STATE, "script": Markup(script)}
    return before + _rendered("served", **names) + end + after


def _rendered(name: str, **names: object) -> bytes:
    return markup().get_template(f"html/{name}.html.j2").render(names).encode()


@cache
def _text(name: str) -> str:
    return (templates_folder() / "html" / name).read_text(encoding="utf-8")


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=8).hexdigest()
