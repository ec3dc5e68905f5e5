"""What changed in the texts of two masterplans: narratives, and the region's own templates."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from smartcity_mp.data.shown import shown
from smartcity_mp.language.numbers import roman
from smartcity_mp.model.plan import Plan
from smartcity_mp.review.changes import Change, Form, Kind, Subject, Value
from smartcity_mp.review.pairs import unchanged
from smartcity_mp.review.sides import Side
from smartcity_mp.review.values import Rename, markdown

_LABELS = {
    "narrative": "Narasi | Narrative",
    "template": "Templat sendiri | Own template",
}
OF_A_BOOK = re.compile(r"(buku-([1-9][0-9]{0,2}))-(.+)")
"""The narrative of a chapter in one book alone: `buku-1-pendahuluan`."""
OF_A_DIMENSION = "dimensi-"
"""What begins the name of the narrative of a dimension."""


def changed_texts(before: Side, after: Side, rename: Rename) -> Iterator[Change]:
    """Every text that came, went or says something else; those that cannot be read are left out."""
    unread = unread_texts(before, after)
    olds, news = dict(_texts(before)), dict(_texts(after))
    for subject in dict.fromkeys(sorted((*olds, *news), key=lambda one: (one.kind, one.id))):
        old, new = olds.get(subject), news.get(subject)
        same = old is not None and new is not None and _same(old, new, rename)
        if not same and _path(subject) not in unread:
            name = _called(subject, after.plan) or _called(subject, before.plan)
            yield _change(replace(subject, name=name), old, new)


def _called(subject: Subject, plan: Plan) -> str:
    """What a narrative is of: a dimension, or a chapter as the books that come along head it."""
    if subject.kind != "narrative":
        return ""
    if subject.id.startswith(OF_A_DIMENSION):
        wanted = subject.id.removeprefix(OF_A_DIMENSION)
        return next((one.name for one in plan.framework.dimensions if one.id == wanted), "")
    if match := OF_A_BOOK.fullmatch(subject.id):
        title = shown().titles.get(match[3])
        return f"{title} (Buku {roman(int(match[2]))})" if title else ""
    return shown().titles.get(subject.id, "")


def unread_texts(before: Side, after: Side) -> set[str]:
    """The texts of one side that cannot be read on the other."""
    return {
        path
        for here, there in ((before, after), (after, before))
        for subject, _ in _texts(here)
        if there.hides(path := _path(subject))
    }


def _texts(side: Side) -> Iterator[tuple[Subject, str]]:
    kept: tuple[tuple[str, Mapping[str, str]], ...] = (
        ("narrative", side.plan.narratives),
        ("template", side.templates),
    )
    for kind, texts in kept:
        for name, text in texts.items():
            yield Subject(kind, _LABELS[kind], name, ""), text


def _path(subject: Subject) -> str:
    if subject.kind == "narrative":
        return f"narratives/{subject.id}.md"
    return f"templates/{subject.id}"


def _same(old: str, new: str, rename: Rename) -> bool:
    return markdown(old, rename) == markdown(new, unchanged)


def _change(subject: Subject, old: str | None, new: str | None) -> Change:
    kind = Kind.ADDED if old is None else Kind.REMOVED if new is None else Kind.CHANGED
    place = (_path(subject),)
    return Change(
        kind,
        subject,
        "",
        "",
        None if old is None else Value(Form.TEXT, old),
        None if new is None else Value(Form.TEXT, new),
        before=None if old is None else place,
        after=None if new is None else place,
    )
