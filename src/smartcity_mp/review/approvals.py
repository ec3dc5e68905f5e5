"""What became of approvals between two masterplans: given, taken back, overtaken by a change."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.analysis.approval import Given, given, outcome
from smartcity_mp.diagnostics import Path
from smartcity_mp.model.approvals import Approval, Approvals
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.review.changes import Change, Form, Kind, Subject, Value
from smartcity_mp.review.items import APPROVALS
from smartcity_mp.review.pairs import unchanged
from smartcity_mp.review.sides import Side
from smartcity_mp.review.values import Rename

_LABEL = "persetujuan | approval"
_ENTRY, _DATE, _TITLE = "approved", "approved.date", "title"
Name = tuple[str, str]
"""The short name of a post, and what it approved."""


class _Told(NamedTuple):
    """An approval as one side has it."""

    one: Given
    side: Side

    @property
    def holds(self) -> bool | None:
        """Whether it does; None where nobody can say."""
        found = outcome(self.side.plan, self.one)
        return None if found == "unclear" else found == "valid"

    @property
    def day(self) -> Value:
        on = self.one.approval.date
        return Value(Form.DATE, (on.year, on.month, on.day))


def changed_approvals(before: Side, after: Side, rename: Rename) -> Iterator[Change]:
    """Every approval that came or went, holds no longer or again, or is of another day or content;
    none that came or went where something of its file cannot be read.
    """
    olds, news = _approvals(before, rename), _approvals(after, unchanged)
    unread = unread_approvals(before, after)
    for name in dict.fromkeys((*news, *olds)):
        old, new = olds.get(name), news.get(name)
        is_doubtful = (old is None or new is None) and _file(name[0]) in unread
        if not is_doubtful and (happened := _happened(old, new)):
            yield _change(*happened, name, old, new)
    posts = {by.post: by for by in before.plan.approvals}
    for by in after.plan.approvals:
        if (former := posts.get(by.post, by)).title != by.title:
            yield Change(
                Kind.CHANGED,
                Subject(APPROVALS, _LABEL, by.post, by.title),
                _TITLE,
                describe(Approvals)[_TITLE].label,
                Value(Form.TEXT, former.title),
                Value(Form.TEXT, by.title),
                before=_place(before, former),
                after=_place(after, by),
            )


def unread_approvals(before: Side, after: Side) -> set[str]:
    """The files of approvals of which something cannot be read on one of the sides."""
    files = {_file(by.post) for side in (before, after) for by in side.plan.approvals}
    gone = {path[0] for side in (before, after) for path in side.left_out}
    return {file for file in files if file in gone or before.hides(file) or after.hides(file)}


def _file(post: str) -> str:
    return f"{APPROVALS}/{post}.yaml"


def _approvals(side: Side, rename: Rename) -> dict[Name, _Told]:
    """The approvals of a side, each under the id that the newer plan has for what it is of."""
    found: dict[Name, _Told] = {}
    for one in given(side.plan):
        if one.what:
            found.setdefault((one.by.post, rename(one.what, ())), _Told(one, side))
    return found


def _happened(old: _Told | None, new: _Told | None) -> tuple[Kind, str] | None:
    """What became of an approval, and the field that says it."""
    if old is None or new is None:
        return (Kind.ADDED if old is None else Kind.REMOVED), _ENTRY
    if old.holds and new.holds is False:
        return Kind.LAPSED, _ENTRY
    if new.holds and old.holds is False:
        return Kind.RENEWED, _ENTRY
    if old.one.approval.content != new.one.approval.content:
        return Kind.CHANGED, _ENTRY
    return (Kind.CHANGED, _DATE) if old.day != new.day else None


def _change(kind: Kind, field: str, name: Name, old: _Told | None, new: _Told | None) -> Change:
    one = new or old
    assert one is not None
    # What changed is the thing itself where the approval stands as it did.
    is_of_thing = old and new and old.one.approval.content == new.one.approval.content
    return Change(
        kind,
        Subject(APPROVALS, _LABEL, "/".join(name), one.one.by.title),
        field,
        (describe(Approval)["date"] if field == _DATE else describe(Approvals)[_ENTRY]).label,
        old and old.day,
        new and new.day,
        before=old and _place(old.side, old.one.subject if is_of_thing else old.one.approval),
        after=new and _place(new.side, new.one.subject if is_of_thing else new.one.approval),
    )


def _place(side: Side, entity: Entity | None) -> Path | None:
    """Where something stands in the files; None for a chapter."""
    try:
        return side.path_of(entity) if side.path_of and entity is not None else None
    except KeyError:
        return None
