"""A change in words, for every format: what it is about, what changed, and from what to what."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from textwrap import shorten
from typing import NamedTuple

from smartcity_mp.language.numbers import listing, number, rupiah_short, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import one_line
from smartcity_mp.reporters.changes.happened import approval, happened
from smartcity_mp.reporters.changes.rewritten import SHORT, quoted, rewritten
from smartcity_mp.reporters.changes.values import amount_of, amounts, measured, phrase, worded
from smartcity_mp.review.changes import (
    EVERYTHING,
    MARKS,
    Change,
    Form,
    Kind,
    Part,
    Subject,
    Sum,
    Value,
)
from smartcity_mp.review.items import APPROVALS, EVALUATIONS, REPORTS

_ENTRIES = (Kind.MORE, Kind.FEWER)
"""What came or went is an entry of a list, even where it is one within another entry."""
LONGEST_NAME = 120
"""Characters of the name of something."""
_LONGEST_ENTRIES = 120
"""Characters of entries that came or went and are told in one line."""


_CODES = {Kind.RENAMED: "renamed-all", Kind.RECODED: "recoded-all"}
_QUOTE = '"'
_UNKNOWN = ("narrative", "template", REPORTS, EVALUATIONS)
"""Kinds of which the id is a path, which tells nothing without the kind."""


class Line(NamedTuple):
    """A change in words: what it is, and the details below it."""

    text: str
    details: tuple[str, ...] = ()


def share_of(amounts: Sum, language: str) -> str:
    """`+18%`; empty where there was nothing before, or nothing changed."""
    if not amounts.before or not amounts.difference:
        return ""
    exact = Decimal(abs(amounts.difference)) * 100 / Decimal(amounts.before)
    step = Decimal("0.1") if exact < 10 else Decimal(1)
    share = exact.quantize(step, ROUND_HALF_UP)
    if share == share.to_integral_value():
        share = share.to_integral_value()
    sign = "+" if amounts.difference > 0 else "-"
    return f"{sign}{number(share, language)}%" if share else f"<{number(step, language)}%"


def signed(amount: int, language: str) -> str:
    """`+Rp1,2 miliar`."""
    return f"{'+' if amount > 0 else ''}{rupiah_short(amount, language)}"


def title(change: Change, language: str) -> str:
    """What a change is about: its id and its name, or the part of the plan."""
    return " ".join(filter(None, heading(change.subject, language)))


def heading(subject: Subject, language: str) -> tuple[str, str]:
    """The id by which people know something, empty where they know none, and what it is called."""
    if not subject.id:
        return "", family(subject, language)
    if subject.kind == APPROVALS and (thing := called(subject)):
        return "", phrase("approval", language, post=_post(subject), thing=thing)
    if subject.kind == APPROVALS:
        return "", family(subject, language)
    if subject.kind in _UNKNOWN:
        return "", f"{family(subject, language)} {called(subject)}"
    return called(subject), shorten(one_line(subject.name), LONGEST_NAME, placeholder="…")


def _post(subject: Subject) -> str:
    return shorten(one_line(subject.name), LONGEST_NAME, placeholder="…")


def family(subject: Subject, language: str) -> str:
    """What things of a kind are called, reports by their year and approvals by their post:
    `Laporan 2024`.
    """
    if subject.kind == APPROVALS:
        return phrase("approvals-by", language, post=_post(subject))
    label = _capital(half(subject.label, language))
    return f"{label} {subject.id.partition('/')[0]}" if subject.kind == REPORTS else label


def called(subject: Subject) -> str:
    """What something is called among its kind: its id, the office of a report, the chapter of a
    narrative, what is approved.
    """
    if subject.kind == APPROVALS:
        return one_line(subject.id.partition("/")[2])
    if subject.kind == REPORTS:
        return one_line(subject.name or subject.id.partition("/")[2])
    return one_line((subject.kind == "narrative" and subject.name) or subject.id)


def line(change: Change, language: str) -> Line:
    """A change in words, without what it is about."""
    if not change.field:
        return Line(_whole(change, language))
    if change.field == "approved":
        return Line(approval(change, language))
    label = half(change.label, language)
    if change.field == "illustrative":
        return Line(_capital(marks(change.parts, language)))
    if change.field.endswith(".illustrative"):
        return Line(f"{label} {marks(change.parts, language)}")
    if change.parts and _is_money(change):
        return _money(change, label, language)
    if change.parts:
        return _parts(change, label, language)
    words = _values(change, language)
    if label == half(change.subject.label, language):  # it stands above the line already
        return Line(_capital(words.removeprefix(":").strip()))
    return Line(f"{label}{words}")


def marks(parts: Iterable[Part], language: str) -> str:
    """Which fields became examples, and which are none any more."""
    parts = tuple(parts)
    marked = [part.new for part in parts if part.new]
    unmarked = [part.old for part in parts if part.old]
    said = (("marked", marked), ("unmarked", unmarked))
    if marked and EVERYTHING in unmarked:
        said = (("marked-only", marked), ("unmarked", []))
    return "; ".join(
        phrase(key, language, names=listing([small(worded(v, language)) for v in values], language))
        for key, values in said
        if values
    )


def codes(changes: Iterable[Change], language: str) -> str:
    """The old code and the new one of many things that are called otherwise in the same way."""
    changes = tuple(changes)
    pairs = (f"{worded(one.old, language)} → {worded(one.new, language)}" for one in changes)
    return _capital(phrase(_CODES[changes[0].kind], language, all=", ".join(pairs)))


def _whole(change: Change, language: str) -> str:
    kind = half(change.subject.label, language)
    old, new = (worded(value, language) for value in (change.old, change.new))
    match change.kind:
        case Kind.ADDED:
            text = phrase("added", language, kind=kind)
            return _capital(f"{text} ({new})" if change.money else text)
        case Kind.REMOVED:
            text = phrase("removed", language, kind=kind)
            return _capital(f"{text} ({old})" if change.money else text)
        case Kind.MOVED:
            old, new = _parents(change.old, change.new, language)
            return _capital(phrase("moved", language, old=old, new=new))
        case Kind.RENAMED | Kind.RECODED:
            return _capital(phrase(str(change.kind), language, old=old, new=new))
    return _capital(
        rewritten(str(_plain(change.old)), str(_plain(change.new)), language).lstrip(": ")
    )


def _parents(old: Value | None, new: Value | None, language: str) -> tuple[str, str]:
    """What held something and what holds it: by their names, by their ids where these are long or
    the same.
    """
    names = worded(old, language), worded(new, language)
    if names[0] != names[1] and max(map(len, names)) <= SHORT:
        return names
    return one_line(str(_plain(old))), one_line(str(_plain(new)))


def _values(change: Change, language: str) -> str:
    """What happened to a single value, behind the label of its field."""
    old, new = change.old, change.new
    if old is None and new is None:
        return phrase("reordered", language)
    if _are_texts(old, new):
        return rewritten(str(_plain(old)), str(_plain(new)), language)
    return _single(change.kind, old, new, change, language)


def _single(kind: Kind, old: Value | None, new: Value | None, change: Change, language: str) -> str:
    """What happened to a value that is no text on both sides; a long text is not shown whole."""
    if _is_long(old) or _is_long(new):
        key = "unwritten" if new is None else "written" if old is None else "rewritten"
        return phrase(key, language)
    return happened(kind, old, new, change, language)


def _are_texts(old: Value | None, new: Value | None) -> bool:
    """Whether both sides are texts, of which the words are compared."""
    return old is not None and new is not None and old.form is new.form is Form.TEXT


def _plain(value: Value | None) -> object:
    return value.plain if value is not None else None


def _is_long(value: Value | None) -> bool:
    return value is not None and value.form is Form.TEXT and len(str(value.plain)) > SHORT


def _is_money(change: Change) -> bool:
    return change.old is not None and change.old.form is Form.RUPIAH


def _money(change: Change, label: str, language: str) -> Line:
    total = Sum(*(amount_of(value) for value in (change.old, change.new)))
    details = _details(change, language)
    old, new = amounts(total.before, total.after, language)
    if not total.difference:
        counted = _counted(change.parts, language)
        if not total.after:
            return Line(f"{label}: {counted}", details)
        same = phrase("same-sum", language, label=label, sum=new)
        return Line(f"{same}, {counted}", details)
    if not total.before:
        return Line(f"{label}{phrase('filled', language, new=new)}", details)
    if not total.after:
        return Line(f"{label}{phrase('emptied', language, old=old)}", details)
    more = [signed(total.difference, language), share_of(total, language)]
    text = phrase("from-to", language, old=old, new=new)
    return Line(f"{label}{text} ({', '.join(word for word in more if word)})", details)


def _parts(change: Change, label: str, language: str) -> Line:
    if len(change.parts) == 1:
        at, said = _detail(change.parts[0], change, language)
        return Line(f"{label} {at}{said}" if at else f"{label}{said}")
    if all_alike := _entries(change, language):
        return Line(f"{label}{all_alike}")
    said = _counted(change.parts, language)
    if label == half(change.subject.label, language):
        return Line(_capital(said), _details(change, language))
    return Line(f"{label}: {said}", _details(change, language))


def _entries(change: Change, language: str) -> str:
    """Entries that came or went, in one line; empty where it would be a long one, or where some
    changed.
    """
    names: dict[Kind, list[str]] = {kind: [] for kind in _ENTRIES}
    for part in change.parts:
        if part.label or part.kind not in names:
            return ""
        at, value = whereabouts(part, language), _called(part.new or part.old)
        said = measured(value, change.unit, language)
        names[part.kind].append(f"{at} ({said})" if at else said)
    told = ";".join(
        phrase(str(kind), language, all=listing(some, language))
        for kind, some in names.items()
        if some
    )
    return told if len(told) <= _LONGEST_ENTRIES else ""


def in_common(change: Change, language: str) -> str:
    """What happened to every entry of a field, whatever their names are."""
    at, said = _detail(replace(change.parts[0], key=()), change, language)
    label = half(change.label, language)
    return f"{label}, {small(at)}{said}" if at else f"{label}{said}"


def _details(change: Change, language: str) -> tuple[str, ...]:
    return tuple(detail(part, change, language) for part in change.parts)


def _counted(parts: Iterable[Part], language: str) -> str:
    """`dua ditambahkan dan satu diubah`: an entry of which several fields differ counts once."""
    changed: set[object] = set()
    kinds: list[str] = []
    for part in parts:
        if not part.label and (part.old is None or part.new is None):
            kinds.append("some-came" if part.old is None else "some-went")
        elif not part.label or part.key not in changed:
            changed.add(part.key)
            kinds.append("some-changed")
    keys = [key for key in ("some-came", "some-went", "some-changed") if key in kinds]
    said = [phrase(key, language, count=spelled(kinds.count(key), language)) for key in keys]
    return listing(said, language)


def detail(part: Part, change: Change, language: str) -> str:
    """One part of a change: `2028 diturunkan: 75 → 70 layanan`."""
    at, said = _detail(part, change, language)
    return f"{at}{said}" if at else _capital(said.removeprefix(":").strip())


def _detail(part: Part, change: Change, language: str) -> tuple[str, str]:
    """Where a part is in its field, and what happened there."""
    at = whereabouts(part, language)
    if part.label == MARKS:
        return at, f" {marks((part,), language)}"
    if _are_texts(part.old, part.new):
        return at, rewritten(str(_plain(part.old)), str(_plain(part.new)), language)
    if not part.label or part.kind in _ENTRIES:  # called by its name, however long that is
        old, new = (_called(value) for value in (part.old, part.new))
        return at, happened(part.kind, old, new, change, language)
    return at, _single(part.kind, part.old, part.new, change, language)


def whereabouts(part: Part, language: str) -> str:
    """Where a part is in its field: `"Petugas berganti", mitigasi`; empty for the field itself."""
    is_long = bool(part.label) or len(part.key) > 1
    keys = [_key(key, language, is_long=is_long) for key in part.key]
    at = "".join(f"{key}{', ' if key[-1:] == _QUOTE else ' '}" for key in keys).rstrip(", ")
    values = [value for value in (part.old, part.new) if value is not None]
    is_said = part.label in ("", MARKS) or (at and values[0].form is Form.MONTHS)
    if is_said:
        return at
    label = half(part.label, language)
    return f"{at}, {small(label)}" if at else label


def _key(key: Value, language: str, *, is_long: bool) -> str:
    said = worded(_called(key), language)
    return quoted(said) if is_long and key.form in (Form.TEXT, Form.REFERENCE) else said


def _called(value: Value | None) -> Value | None:
    """A value that names something, as long as a name may be."""
    if value is None or value.form is not Form.TEXT:
        return value
    return replace(value, plain=shorten(one_line(str(value.plain)), LONGEST_NAME, placeholder="…"))


def small(text: str) -> str:
    """A label within a sentence; abbreviations stay as they are."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
