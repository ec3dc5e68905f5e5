"""How much a change matters, by nothing but what the files show.

Major is what makes a commitment weaker or another one, or the checks; medium is whatever plans go
by: money, time, owners, figures, what belongs to what; minor is wording.
"""

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.review.changes import Change, Form, Grade, Kind, Part
from smartcity_mp.review.items import APPROVALS, Field

_COMMITMENTS = {"program", "quick-win", "mission", "goal", "objective", "indicator"}
"""What a region promises: gone, it is a promise less."""
_DIRECTION = {("vision", "statement"), ("mission", "statement")}
_COURSE = {
    ("masterplan", "period"),
    ("masterplan", "books"),
    ("masterplan", "framework"),
    ("indicator", "direction"),
}
"""What makes another plan of everything else, whatever its new value."""
_NAMES = {
    ("program", "name"),
    ("quick-win", "name"),
    ("goal", "statement"),
    ("objective", "statement"),
    ("indicator", "name"),
    ("indicator", "unit"),
    ("masterplan", "title"),
    ("masterplan", "region.code"),
    ("masterplan", "region.name"),
}
"""Texts that say what is promised, not how."""
_PLACES = {
    ("program", "locations"),
    ("program", "mandate"),
    ("program", "nomenclature"),
    ("governance", "council.members"),
    ("governance", "team.members"),
}
"""Texts that say more than words: where something is done, how it is budgeted, whether it can wait,
by whom.
"""
FRAMEWORK = {"framework", "dimension", "sub-dimension"}
_LOOK = "design"
"""Where the masterplan says how its books look: nothing of what they say."""
_WEAKER = frozenset({Kind.WEAKER, Kind.LOOSER})
_TEXTS = {"text", "name", "address", "asset", "id", "color"}


def grade_of(change: Change, field: Field | None, before: Plan) -> Grade:
    """The grade of a change. Thresholds are those of the older plan: no change loosens its own."""
    about, place = change.subject.kind, (change.subject.kind, change.field)
    is_major = (
        about in FRAMEWORK
        or about == "template"
        or place in _COURSE
        or place in _DIRECTION
        or (about == "mission" and change.kind is Kind.ADDED)
        or (about in _COMMITMENTS and change.kind is Kind.REMOVED)
        or not change.kinds.isdisjoint(_WEAKER)
        or (place == ("indicator", "targets") and not change.kinds.isdisjoint(_GONE))
        or (place == ("masterplan", "stage") and change.kind in (Kind.LOWERED, Kind.EMPTIED))
        or (change.field == "owner" and change.kind is Kind.EMPTIED)
        or (about == APPROVALS and (change.field == "title" or change.kind in _LOST))
        or _is_major_cut(change, before)
    )
    if is_major:
        return Grade.MAJOR
    if is_spelling(change) or (about == "masterplan" and change.field.startswith(_LOOK)):
        return Grade.MINOR
    return (
        Grade.MINOR if _is_minor(change, field) and place not in _NAMES | _PLACES else Grade.MEDIUM
    )


def is_name(change: Change) -> bool:
    """Whether another name or statement is given to something that is promised."""
    return (change.subject.kind, change.field) in _NAMES


def is_spelling(change: Change) -> bool:
    """Whether only small letters became capitals, or the other way round."""
    pairs = [(part.old, part.new) for part in change.parts] or [(change.old, change.new)]
    return all(
        old
        and new
        and old.form is new.form is Form.TEXT
        and str(old.plain).casefold() == str(new.plain).casefold()
        for old, new in pairs
    )


_GONE = frozenset({Kind.FEWER, Kind.EMPTIED})
_LOST = (Kind.LAPSED, Kind.REMOVED)
"""What becomes of an approval that a post has given and that does not hold any more."""


def _is_major_cut(change: Change, before: Plan) -> bool:
    if change.money >= 0:
        return False
    old = change.old.plain if change.old and change.old.form is Form.RUPIAH else 0
    share = before.threshold("major_budget_cut_percent")
    is_large = isinstance(old, int) and -change.money * 100 >= old * share > 0
    return is_large or -change.money >= before.threshold("major_budget_cut")


def _is_minor(change: Change, field: Field | None) -> bool:
    """Whether a change is one of wording: in a text, of an id, in what only documents."""
    if field is None:
        is_text = change.subject.kind == "narrative" and change.kind is not Kind.REMOVED
        return change.kind is Kind.RENAMED or is_text
    about = field.description
    is_lost = change.kind is Kind.EMPTIED and about.due is not None
    is_check = change.kind in (Kind.TIGHTER, Kind.LOOSER)
    is_text = set(about.kinds) <= _TEXTS and not (about.choices or about.references)
    if change.parts and all(map(_is_wording, change.parts)) and not is_check:
        return True
    return is_text and not (is_lost or is_check or change.money or _has_figures(field))


def _is_wording(part: Part) -> bool:
    """Whether a text within an entry only says something else than before."""
    both = (part.old, part.new)
    return bool(part.label) and all(value and value.form is Form.TEXT for value in both)


def _has_figures(field: Field) -> bool:
    """Whether its entries hold more than texts: a risk has an owner, a milestone a year."""
    return any(
        not set(inner.kinds) <= _TEXTS or inner.choices or inner.references
        for kind in field.description.classes
        for inner in describe(kind).values()
    )
