"""A review in words, for every format: the first line, what changed, and from what to what."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from smartcity_mp.language.numbers import any_date, listing, number, rupiah_short, spelled, years
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import CLAUSES, SAY
from smartcity_mp.language.unseen import one_line
from smartcity_mp.review.changes import Change, Form, Kind, Part, Review, Sum, Value

_MOST_CLAUSES = 5
"""So many clauses a sentence bears; what goes beyond is counted."""
_SHORT = 60
"""A text up to this length is shown as it was and as it is."""
_WORDS_AROUND = 3
_LONG_CUT = 14
"""Words of a longer text that are shown, where only these differ."""


class Line(NamedTuple):
    """A change in words: what it is, and the details below it."""

    text: str
    details: tuple[str, ...] = ()


def phrase(key: str, language: str, **values: object) -> str:
    """One of the words of reviews; a value is data and never read as a template."""
    return SAY[key][language == "en"].format_map(values)


def headline(review: Review, language: str) -> str:
    """What a change comes to, in one sentence."""
    if not review.sense:
        return phrase("nothing", language)
    shown, rest = review.sense[:_MOST_CLAUSES], review.sense[_MOST_CLAUSES:]
    if rest:
        shown = (*shown, ("other", sum(count for _, count in rest)))
    clauses = [_clause(key, count, review.money.total, language) for key, count in shown]
    if [key for key, _ in shown] == ["minor"]:
        return phrase("only-minor", language, clause=clauses[0])
    told = listing(clauses, language)
    if review.is_new:
        return phrase("new", language, clauses=told)
    return f"{told[0].upper()}{told[1:]}."


def _clause(key: str, count: int, total: Sum, language: str) -> str:
    indonesian, one, many = CLAUSES[key]
    text = indonesian if language != "en" else (many if count != 1 and many else one)
    amount = rupiah_short(count, language)
    share = share_of(total, language)
    return text.format(
        count=spelled(count, language), amount=amount, share=f" ({share})" if share else ""
    )


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
    subject = change.subject
    if not subject.id:
        return half(subject.label, language)
    if subject.kind in ("narrative", "template"):
        return f"{half(subject.label, language)} {one_line(subject.id)}"
    return one_line(f"{subject.id} {subject.name}".strip())


def line(change: Change, language: str) -> Line:
    """A change in words, without what it is about."""
    if not change.field:
        return Line(_whole(change, language))
    label = half(change.label, language)
    if change.old and change.old.form is Form.RUPIAH and change.parts:
        return _money(change, label, language)
    if change.parts:
        return _parts(change, label, language)
    return Line(f"{label} {_values(change, language)}")


def _whole(change: Change, language: str) -> str:
    kind = half(change.subject.label, language)
    old, new = (worded(value, language) for value in (change.old, change.new))
    match change.kind:
        case Kind.ADDED:
            text = phrase("added", language, kind=kind.lower() if language == "en" else kind)
            return f"{text} ({new})" if change.money else text
        case Kind.REMOVED:
            text = phrase("removed", language, kind=kind)
            return f"{text} ({old})" if change.money else text
        case Kind.RENAMED:
            return phrase("renamed", language, old=old, new=new)
        case Kind.MOVED:
            return phrase("moved", language, old=old, new=new)
    return f"{kind} {phrase('rewritten', language)}"


def _values(change: Change, language: str) -> str:
    """What happened to a single value, behind the label of its field."""
    old, new = change.old, change.new
    if old and new and Form.TEXT in (old.form, new.form):
        return rewritten(str(old.plain), str(new.plain), language)
    if old is None and new is None:
        return phrase("reordered", language)
    if _is_long(old) or _is_long(new):
        return phrase("written" if new else "unwritten", language)
    return happened(change.kind, old, new, change.unit, language)


def _is_long(value: Value | None) -> bool:
    return value is not None and value.form is Form.TEXT and len(str(value.plain)) > _SHORT


_HAPPENED = {
    Kind.FILLED: "filled",
    Kind.EMPTIED: "emptied",
    Kind.EARLIER: "earlier",
    Kind.LATER: "later",
    Kind.STRONGER: "stronger",
    Kind.MORE: "came",
    Kind.FEWER: "went",
    Kind.MOVED: "moved",
}


def happened(kind: Kind, old: Value | None, new: Value | None, unit: str, language: str) -> str:
    """`dimundurkan: 2028 → 2029`: what happened to one value, with its unit."""
    key = _HAPPENED.get(kind, "from-to")
    if kind is Kind.WEAKER:
        key = "eased" if _grew(old, new) else "weaker"
    words = [worded(value, language) for value in (old, new)]
    measure = f" {one_line(unit)}" if unit and (new or old) else ""
    text = phrase(key, language, old=words[0], new=words[1] + measure)
    return text if new or not measure else text + measure


def _grew(old: Value | None, new: Value | None) -> bool:
    values = [value.plain if value else None for value in (old, new)]
    before, after = values
    return isinstance(before, Decimal) and isinstance(after, Decimal) and after > before


def _money(change: Change, label: str, language: str) -> Line:
    amounts = Sum(*(_amount(value) for value in (change.old, change.new)))
    if not amounts.difference:
        text = f"{label} {rupiah_short(amounts.after, language)}, "
        return Line(text + _counted(change.parts, language), _details(change, language))
    old, new = (rupiah_short(amount, language) for amount in (amounts.before, amounts.after))
    more = [signed(amounts.difference, language), share_of(amounts, language)]
    change_of = ", ".join(word for word in more if word)
    if not amounts.before:
        return Line(f"{label} {signed(amounts.after, language)}", _details(change, language))
    details = _details(change, language) if len(change.parts) > 1 or change.parts[0].key else ()
    return Line(f"{label} {old} → {new} ({change_of})", details)


def _amount(value: Value | None) -> int:
    return value.plain if value is not None and isinstance(value.plain, int) else 0


def _parts(change: Change, label: str, language: str) -> Line:
    if len(change.parts) == 1:
        return Line(f"{label} {detail(change.parts[0], change.unit, language)}")
    return Line(f"{label}: {_counted(change.parts, language)}", _details(change, language))


def _details(change: Change, language: str) -> tuple[str, ...]:
    return tuple(detail(part, change.unit, language) for part in change.parts)


def _counted(parts: Iterable[Part], language: str) -> str:
    """`2 ditambahkan, 1 diubah`."""
    kinds = [
        "some-came" if part.old is None else "some-went" if part.new is None else "some-changed"
        for part in parts
    ]
    keys = [key for key in ("some-came", "some-went", "some-changed") if key in kinds]
    said = [phrase(key, language, count=spelled(kinds.count(key), language)) for key in keys]
    return listing(said, language)


def detail(part: Part, unit: str, language: str) -> str:
    """One part of a change: `2028 diturunkan: 75 → 70 layanan`."""
    at = " ".join(worded(key, language) for key in part.key)
    if part.label:
        at = f"{at}, {half(part.label, language)}" if at else ""
    if part.old and part.new and Form.TEXT in (part.old.form, part.new.form):
        said = rewritten(str(part.old.plain), str(part.new.plain), language)
    else:
        said = happened(part.kind, part.old, part.new, unit, language)
    return f"{at}: {said}" if at and ":" not in said else f"{at} {said}".strip()


def rewritten(old: str, new: str, language: str) -> str:
    """A text before and after, or of a longer one the words that differ with some around them."""
    if len(old) <= _SHORT and len(new) <= _SHORT:
        return phrase("from-to", language, old=_quoted(old), new=_quoted(new))
    before, after = one_line(old).split(), one_line(new).split()
    first = _alike(before, after)
    last = _alike(before[first:][::-1], after[first:][::-1])
    gone, come = before[first : len(before) - last], after[first : len(after) - last]
    if max(len(gone), len(come)) > _LONG_CUT:
        return phrase("rewritten", language)
    lead = before[max(0, first - _WORDS_AROUND) : first]
    tail = before[len(before) - last :][:_WORDS_AROUND]
    cuts = ("…" if first > _WORDS_AROUND else "", "…" if last > _WORDS_AROUND else "")
    shown = [f"{cuts[0]}{' '.join((*lead, *words, *tail))}{cuts[1]}" for words in (gone, come)]
    return phrase("from-to", language, old=_quoted(shown[0]), new=_quoted(shown[1]))


def _alike(one: list[str], other: list[str]) -> int:
    """How many words two texts begin with in common."""
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count


def _quoted(text: str) -> str:
    return f'"{one_line(text)}"'


def worded(value: Value | None, language: str) -> str:
    """A value in words; what it is the id of, where it is one."""
    if value is None:
        return phrase("none", language)
    return one_line(_FORMS[value.form](value, language))


def _date(value: Value, language: str) -> str:
    plain: Any = value.plain
    if isinstance(plain, tuple) and len(plain) == 3:
        return any_date(date(*plain), language)
    return any_date(plain, language)


def _figure(plain: Any, language: str) -> str:
    return number(plain, language) if isinstance(plain, Decimal | int) else str(plain)


def _months(value: Value, language: str) -> str:
    plain: Any = value.plain
    key = "month" if plain[0] == plain[1] else "months"
    return phrase(key, language, first=plain[0], last=plain[1])


def _years(value: Value, language: str) -> str:
    plain: Any = value.plain
    first, last = plain
    return years(first, last, language) if first and last else f"{first or '…'}–{last or '…'}"


def _range(value: Value, language: str) -> str:
    plain: Any = value.plain
    low, high = (None if one is None else _figure(one, language) for one in plain)
    if low is None or high is None:
        return phrase("up-to" if low is None else "from", language, low=low, high=high)
    return f"{low}–{high}"


def _measured(value: Value, language: str) -> str:
    plain: Any = value.plain
    year, figure = plain
    if year is None or figure is None:
        return _figure(figure if year is None else year, language) if figure else str(year)
    said = _figure(figure, language)
    return phrase("measured", language, value=said, year=year)


def _reference(value: Value, language: str) -> str:
    return half(value.name, language) if value.name else str(value.plain)


_FORMS: dict[Form, Callable[[Value, str], str]] = {
    Form.TEXT: lambda value, _: str(value.plain),
    Form.WORD: lambda value, language: half(value.name, language),
    Form.REFERENCE: _reference,
    Form.RUPIAH: lambda value, language: rupiah_short(_amount(value), language),
    Form.NUMBER: lambda value, language: _figure(value.plain, language),
    Form.FLAG: lambda value, language: phrase("yes" if value.plain else "no", language),
    Form.DATE: _date,
    Form.MONTHS: _months,
    Form.YEARS: _years,
    Form.RANGE: _range,
    Form.MEASURED: _measured,
    Form.UNKNOWN: lambda _, language: phrase("unknown-amount", language),
    Form.WHOLE: lambda *_: "…",
}
