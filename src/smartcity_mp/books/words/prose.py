"""Parts of sentences: counts with their nouns, capital letters, spans of years, where most lies."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.books.blocks import AFTER_FIGURE, Content, Link
from smartcity_mp.books.words.wording import largest
from smartcity_mp.language.addresses import addresses, parted
from smartcity_mp.language.numbers import listing, number, spelled, years
from smartcity_mp.model.schema.fields import Item

_HUNDREDTH = Decimal("0.01")
SPELLED = 12
"""The largest number that is written as a word."""
NAMED = 5
"""As many places with the same count a sentence names; more are counted."""
_ENDS = (".", "?", "!", "…")
_IN_A_ROW = 3
"""As many codes in a row are drawn together."""


def capital(text: str) -> str:
    """The text as it stands at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """The text as it stands within a sentence: "tata kelola", but "SDM", and a name such as
    "Indeks Pembangunan Manusia" as it is.
    """
    words = text.split()
    is_name = len(words) > 2 and all(word[0].isupper() for word in words)
    return text if is_name or text[1:2].isupper() else text[:1].lower() + text[1:]


def counted(count: int, noun: str) -> str:
    """ "tiga program"; nouns have no plural."""
    return f"{spelled(count)} {noun}"


def ended(text: str) -> str:
    """The text with a full stop, unless it ends a sentence by itself."""
    return text if text.rstrip().endswith(_ENDS) else f"{text.rstrip()}."


def unended(text: str) -> str:
    """The text without its full stop, for the middle of a sentence."""
    bare = text.rstrip()
    return bare.removesuffix(".") if not bare.endswith("..") else bare


def opening(count: int, noun: str) -> str:
    """The count at the beginning of a sentence, which no digits may begin."""
    said = counted(count, noun)
    return f"Sebanyak {said}" if said[0].isdigit() else capital(said)


def part_of_all(part: int, whole: int, noun: str) -> str:
    """How many of all, to open a sentence: "Seluruh 58 program", "Sebanyak 12 dari 58 program"."""
    if part == whole:
        return f"Seluruh {counted(whole, noun)}" if whole > 1 else f"Satu-satunya {noun}"
    return opening(part, f"dari {counted(whole, noun)}")


def by_kind(counts: Mapping[str, int], whole: int, rest: str) -> str | None:
    """ "tiga kekuatan dan dua ancaman"; None where there is nothing to part.

    `rest` is what those of no kind are called.
    """
    held = [(count, name) for name, count in counts.items() if count]
    left = whole - sum(counts.values())
    if whole < 2 or not held:
        return None
    if len(held) == 1 and not left:
        return f"seluruhnya {held[0][1]}"
    return listing(_alike([*held, (left, rest)], max(whole, left)))


def enumerated(counts: Iterable[tuple[int, str]]) -> str | None:
    """ "dua program dan satu quick win", "6 tujuan dan 18 sasaran"; None where all are 0.

    Numbers that are told in a row are written alike: digits for all where one needs them.
    """
    held = list(counts)
    return listing(_alike(held, max((count for count, _ in held), default=0))) or None


def among(part: int, whole: int) -> str:
    """A part of a number that stands before it, written like that one: "15 …, 11 di antaranya"."""
    return spelled(part) if whole <= SPELLED else number(part)


def _alike(counts: Iterable[tuple[int, str]], largest: int) -> list[str]:
    written = spelled if largest <= SPELLED else number
    return [f"{written(count)} {noun}" for count, noun in counts if count]


def signed(item: Item, field: str, text: str) -> str:
    """The text for prose, with the sign of illustration where the item says so of that field."""
    return f"{text}{AFTER_FIGURE}" if item.is_illustrative(field) else text


def without_address(source: str) -> str:
    """A source without its web addresses, which the list of sources holds."""
    *parts, said = parted(source)
    for before in parts[-2::-2]:
        lead = before.removesuffix("(").rstrip()
        lead = lead[:-1] if lead.endswith((",", ";", ":")) else lead
        said = lead + (said.removeprefix(")") if before.endswith("(") else said)
    return said.strip() or source


def linked(source: str) -> Content:
    """A source that leads to its address on the web, if it has just one that is safe to link."""
    found = addresses(source)
    return Link(without_address(source), found[0]) if len(found) == 1 else source


def average(figure: Decimal) -> str:
    """A mean: always two decimals, so that means can be compared at a glance."""
    return number(figure.quantize(_HUNDREDTH, ROUND_HALF_UP))


def rounded(figure: Decimal) -> str:
    """A figure that was computed: two decimals at most, no zeros at the end."""
    exact = figure.quantize(_HUNDREDTH, ROUND_HALF_UP)
    whole = exact.to_integral_value()
    return number(whole if whole == exact else exact.normalize())


def spans(found: Iterable[int]) -> str:
    """Years with those in a row drawn together: "2008–2012 dan 2021"."""
    runs: list[list[int]] = []
    for year in sorted(set(found)):
        if runs and runs[-1][1] == year - 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return listing([years(first, last) for first, last in runs])


def codes(names: Iterable[str]) -> str:
    """Codes in their order, those in a row drawn together: "PP-01 sampai PP-06 dan PP-09"."""
    runs: list[list[str]] = []
    for name in names:
        if runs and _follows(runs[-1][-1], name):
            runs[-1].append(name)
        else:
            runs.append([name])
    said = [
        [f"{run[0]} sampai {run[-1]}"] if len(run) >= _IN_A_ROW else run for run in runs
    ]  # fmt: skip
    return listing([part for run in said for part in run])


def _follows(before: str, after: str) -> bool:
    """Whether two codes differ by nothing but the next number: "PP-09" and "PP-10"."""
    (stem, number_before), (other, number_after) = map(_numbered, (before, after))
    is_next = number_before and number_after and int(number_after) == int(number_before) + 1
    return bool(is_next) and stem == other


def _numbered(code: str) -> tuple[str, str]:
    stem = code.rstrip("0123456789")
    return stem, code[len(stem) :]


def spread(
    counts: Mapping[str, int],
    noun: str,
    place: str,
    loose: int = 0,
    *,
    lies: str = "terdapat pada",
    everywhere: bool = True,
    unread: bool = False,
    among_others: bool = False,
) -> str | None:
    """A sentence on where most of something lies, and where none does; None if there is none.

    `counts`: how many by the names of the places; `place` is what such a place is called;
    `loose`: how many lie nowhere yet; `lies`: what they do to a place, "jatuh pada";
    `everywhere`: whether `counts` names every such place;
    `unread`: whether some could not be read, so that nobody knows where there are none;
    `among_others`: whether the sentence before counts other things too.
    """
    most = max(counts.values(), default=0)
    if most == 0:
        return None
    held = [name for name, count in counts.items() if count]
    placed = f"{capital(noun)} yang sudah ditempatkan"
    if sum(counts.values()) == 1 and not loose:
        that = "" if noun.endswith(" ini") else " itu"
        return f"{capital(noun)}{that} {lies} {held[0]}."
    everything = "Keduanya" if sum(counts.values()) == 2 else "Semuanya"
    if loose or among_others:
        everything = placed if loose else f"{everything.removesuffix('nya')} {noun}"
    if len(counts) == 1:
        return f"{everything} {lies} {held[0]}."
    if len(set(counts.values())) == 1:
        those = placed if loose else capital(noun)
        if not everywhere:
            where = listing(held) if len(held) <= NAMED else counted(len(held), place)
            return f"{those} {lies} {where}, masing-masing {spelled(most)}."
        return f"{those} tersebar merata, {spelled(most)} pada setiap {place}."
    empty = [name for name, count in counts.items() if not count and not unread]
    if len(held) == 1:
        said = f"{everything} {lies} {held[0]}"
    else:
        top = largest(counts)
        each = f"masing-masing {spelled(most)}" if len(top) > 1 else f"yaitu {spelled(most)}"
        if len(top) == len(held):
            others = "" if unread else f"; {place} lain belum memilikinya"
            return f"{capital(listing(held))} memuat {noun} {each}{others}."
        said = f"{capital(noun)} paling banyak {lies} {listing(top)}, {each}"
    return f"{said}. Belum ada {noun} pada {listing(empty)}." if empty else f"{said}."
