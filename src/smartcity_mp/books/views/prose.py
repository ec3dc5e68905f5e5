"""Parts of sentences: counts with their nouns, capital letters, spans of years, where most lies."""

import re
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.books.blocks import ILLUSTRATIVE_SIGN
from smartcity_mp.books.views.wording import largest
from smartcity_mp.language.numbers import listing, number, spelled, years
from smartcity_mp.model.fields import Item

_ADDRESS = re.compile(r"[,;:]?\s*\(?https?://[^\s()]+\)?")
_HUNDREDTH = Decimal("0.01")
_ENDS = (".", "?", "!", "…")


def capital(text: str) -> str:
    """The text as it stands at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def counted(count: int, noun: str) -> str:
    """ "tiga program"; nouns have no plural."""
    return f"{spelled(count)} {noun}"


def ended(text: str) -> str:
    """The text with a full stop, unless it ends a sentence by itself."""
    return text if text.rstrip().endswith(_ENDS) else f"{text.rstrip()}."


def signed(item: Item, field: str, text: str) -> str:
    """The text for prose, with the sign of illustration where the item says so of that field."""
    return f"{text} {ILLUSTRATIVE_SIGN}" if item.is_illustrative(field) else text


def without_address(source: str) -> str:
    """A source without its web addresses, which the list of sources holds."""
    return _ADDRESS.sub("", source).strip() or source


def rounded(figure: Decimal) -> str:
    """A figure that was computed: two decimals at most, no zeros at the end."""
    exact = figure.quantize(_HUNDREDTH, ROUND_HALF_UP)
    whole = exact.to_integral_value()
    return number(whole if whole == exact else exact.normalize())


def mean(figures: Iterable[Decimal]) -> Decimal | None:
    """The mean; None of nothing."""
    known = list(figures)
    return sum(known, Decimal(0)) / len(known) if known else None


def spans(found: Iterable[int]) -> str:
    """Years with those in a row drawn together: "2008–2012, 2021"."""
    runs: list[list[int]] = []
    for year in sorted(set(found)):
        if runs and runs[-1][1] == year - 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return ", ".join(years(first, last) for first, last in runs)


def spread(counts: Mapping[str, int], noun: str, place: str) -> str | None:
    """A sentence on where most of something lies, and where none does; None if there is none.

    `counts`: how many by the names of the places; `place` is what such a place is called.
    """
    most = max(counts.values(), default=0)
    if most == 0:
        return None
    held = [name for name, count in counts.items() if count]
    if len(counts) == 1:
        return f"Semuanya terletak pada {held[0]}."
    if len(set(counts.values())) == 1:
        return f"{capital(noun)} tersebar merata, {spelled(most)} pada setiap {place}."
    empty = [name for name, count in counts.items() if not count]
    if len(held) == 1:
        said = f"Semuanya terletak pada {held[0]}"
    else:
        top = largest(counts)
        each = f"masing-masing {spelled(most)}" if len(top) > 1 else f"yaitu {spelled(most)}"
        if len(top) == len(held):
            return f"{capital(listing(held))} memuat {noun} {each}; {place} lain belum memilikinya."
        said = f"{capital(noun)} terbanyak terdapat pada {listing(top)}, {each}"
    return f"{said}. Belum ada {noun} pada {listing(empty)}." if empty else f"{said}."
