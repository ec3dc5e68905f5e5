"""What `verify` finds out: which state of the masterplan makes the book that somebody holds."""

import json
from collections.abc import Sequence
from datetime import date
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Literal, NamedTuple

from smartcity_mp.books.build import build
from smartcity_mp.books.identity import Identity, identity_in, identity_of
from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.cli.compared import masterplan_at
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.letterhead import read
from smartcity_mp.cli.project import open_project
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.revisions import Revised, answered, commit
from smartcity_mp.cli.voice import Voice
from smartcity_mp.exchange.identity import claimed, digits
from smartcity_mp.exchange.package import LARGEST, PackageError
from smartcity_mp.language.numbers import day
from smartcity_mp.outputs import render
from smartcity_mp.project import Project
from smartcity_mp.source.git import GitError
from smartcity_mp.source.history import Commit, newest

MOST = 100
"""So many commits that changed the folder are looked at; older ones have to be named."""
State = Literal["current", "earlier", "altered", "unknown"]


_SAID: dict[State, str] = {
    "current": "verify.current",
    "earlier": "verify.earlier",
    "altered": "verify.altered",
    "unknown": "verify.unknown",
}


class Claim(NamedTuple):
    """What a book says it is: its digits; of a file all of its identity; a page, to compare."""

    digits: str
    identity: Identity | None = None
    page: bytes = b""


class Verified(NamedTuple):
    """What was found: which book it is, and the revision that makes it; None for the folder."""

    state: State
    claim: Claim
    book: Identity | None = None
    revision: Commit | None = None
    looked: int = 0

    @property
    def is_known(self) -> bool:
        """Whether it is proven where the book comes from."""
        return self.state in ("current", "earlier")


def claim(text: str) -> Claim:
    """What is claimed by a file, or by digits. Raises Refusal."""
    file = Path(text)
    if (typed := digits(text)) and not file.is_file():
        return Claim(typed)
    content = read(file)
    if len(content) > LARGEST:
        raise Refusal("verify.large", file=file)
    try:
        found = identity_in(claimed(content))
    except PackageError as error:
        raise Refusal("verify.damaged", file=file) from error
    if found is None:
        raise Refusal("verify.none", file=file)
    return Claim(found.digits, found, b"" if content.startswith((b"PK", b"%PDF")) else content)


def verified(options: Globals, claim: Claim, revisions: Sequence[str]) -> Verified:
    """Make the book of the folder, then of its revisions, until one is the same. Raises Refusal."""
    project = open_project(options)
    root = project.root
    named = [commit(root, name).commit for name in revisions]
    if not named and (book := _same(project, claim)):
        return Verified(_altered(project, claim, book) or "current", claim, book)
    # The last commit that changed the folder up to a revision has what stood there then.
    commits = [one for at in named for one in answered(root, partial(newest, root, at, 1))]
    looked = 0
    for one in commits if named else _commits(root):
        looked += 1
        then = masterplan_at(root, Revised(one.hash, one.hash))
        if then is not None and (book := _same(then, claim)):
            return Verified(_altered(then, claim, book) or "earlier", claim, book, one, looked)
    return Verified("unknown", claim, looked=looked)


def _commits(root: Path) -> tuple[Commit, ...]:
    """The newest commits of a folder; none where there is no git to ask."""
    try:
        return newest(root, "HEAD", MOST)
    except GitError:
        return ()


def _same(project: Project, claim: Claim) -> Identity | None:
    """The book of a masterplan that has the claimed identity, as it is or as a draft."""
    loaded = project.loaded
    every = (*outlines(loaded), *reports(loaded))
    wanted = claim.identity
    numbers = [each.number for each in every if wanted is None or each.slug == wanted.book]
    if not numbers:
        return None
    books = build(loaded, numbers)
    for book in books.books:
        for draft in (False, True):
            found = identity_of(book, books.facts, draft=draft)
            if found == wanted or (wanted is None and found.digits == claim.digits):
                return found
    return None


def _altered(project: Project, claim: Claim, book: Identity) -> State | None:
    """Whether a page says otherwise than the one that is made of the same content."""
    if not claim.page:
        return None
    loaded = project.loaded
    every = (*outlines(loaded), *reports(loaded))
    number = next(each.number for each in every if each.slug == book.book)
    for draft in (False, True):
        files = render(build(loaded, [number], draft=draft), project.picture, ["html"])
        made = files[f"{book.book}.html"]
        # A page that is much longer is not read: a reader of HTML may take very long with one.
        if len(claim.page) <= 2 * len(made) and _text(made) == _text(claim.page):
            return None
    return "altered"


class _Text(HTMLParser):
    """All that a page shows as text."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._hidden = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = self._hidden and tag not in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _text(page: bytes) -> str:
    reader = _Text()
    reader.feed(page.decode("utf-8", "replace"))
    reader.close()
    return " ".join("".join(reader.parts).split())


def tell(voice: Voice, found: Verified) -> None:
    """Say what a book was made from."""
    revision = found.revision
    when = date.fromisoformat(revision.date) if revision and revision.date else None
    voice.result(
        _SAID[found.state],
        digits=found.claim.digits,
        count=found.looked,
        book=found.book.book if found.book else "",
        revision=revision.hash[:7] if revision else "",
        date=day(when, voice.language) if when else "–",
    )
    if found.is_known and found.claim.identity and not found.claim.page:
        voice.hint("verify.not-compared")


def as_json(found: Verified) -> str:
    """The same as data; null is what nobody knows."""
    revision = found.revision
    data = {
        "state": found.state,
        "digits": found.claim.digits,
        "book": found.book.book if found.book else None,
        "compared": bool(found.claim.page) and found.book is not None,
        "content": found.book.content if found.book else None,
        "revision": revision.hash if revision else None,
        "date": (revision.date or None) if revision else None,
        "looked": found.looked,
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
