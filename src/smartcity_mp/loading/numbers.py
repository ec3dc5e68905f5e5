"""How a number that was typed as Indonesians write it is to be typed here."""

import re
import unicodedata
from dataclasses import replace

from smartcity_mp.diagnostics import Correction
from smartcity_mp.language.characters import as_seen
from smartcity_mp.model.schema.types import is_doubtful

_UNITS = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12}
_MONEY_UNITS = {"m": 9, "t": 12}
"""Short words that mean money in a whole number, but may be metres or tonnes elsewhere."""
_TYPED = re.compile(
    r"(-?)(?:rp\.?\s*|idr\s*)?(-?[0-9](?:[0-9.,_']| (?=[0-9]))*?)(?:[.,]-+|\s*%)?"
    r"(?:\s*([^\W\d_]+)[23]?((?:[ /][^\W\d_]+[23]?)*))?\Z"
)
_GROUPS = (
    re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?\Z"),
    re.compile(r"-?[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?\Z"),
    re.compile(r"-?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+\Z"),
    re.compile(r"-?[0-9]{1,3}(,[0-9]{3}){2,}\Z"),
)
"""Thousands set apart by points, spaces, and commas as in English."""
_LONE_COMMA = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}\Z")
_SHORTENED = re.compile(r"(-?[0-9]+(?:[.,][0-9]+)?)e\+?([0-9]{1,2})\Z")
"""What a spreadsheet shows of a number for which its column is too narrow: `3,6E+08`."""
_ABOUT = re.compile(
    r"(?:±|\+/-|~|≈|kurang lebih\b|kira-kira\b|sekitar\b|about\b|approximately\b)\s*"
)
_LETTER_O = re.compile(r"(?<=[0-9.,o])o(?![^\W\d_o])")
_FITS = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?\Z")
_PLAIN = re.compile(r"-?[0-9]+([.,][0-9]+)?\Z")


def right_number(text: str, *, whole: bool = False, is_money: bool = False) -> Correction | None:
    """The right writing of a number; None if it is not clear what was meant.

    Sure if no unit is lost but that of money, and nobody can read it in two ways.
    """
    if len(text) >= 60:
        return None
    plain = _plain(text)
    if about := _ABOUT.match(plain):
        exact = right_number(plain[about.end() :], whole=whole, is_money=is_money)
        return replace(exact, is_sure=False) if exact else None
    if shortened := _SHORTENED.match(plain):
        return _whole(shortened[1], int(shortened[2]))
    match = _TYPED.match(_LETTER_O.sub("0", plain))
    if match is None:
        return None
    digits, unit = re.sub("[_']", "", match[1] + match[2]), match[3]
    if unit in _MONEY_UNITS and not whole:
        return None
    zeros = (_UNITS | _MONEY_UNITS).get(unit, 0) if unit else 0
    digits = _ungrouped(digits, whole=whole and not zeros)
    if not _PLAIN.match(digits):
        return None
    before, _, after = digits.replace(",", ".").partition(".")
    if zeros:
        right = before + after.ljust(zeros, "0") if len(after) <= zeros else None
    elif whole:
        right = before if not after.strip("0") else None
    else:
        right = f"{before}.{after}" if after else before
    right = re.sub(r"\A(-?)0+(?=[0-9])", r"\1", right or "")
    if not _FITS.match(right):
        return None
    is_money = is_money or "rp" in text.casefold()
    is_multiple = unit in _UNITS or (unit in _MONEY_UNITS and is_money)
    is_all = unit in (None, "rupiah", "idr") or (is_multiple and match[4] in ("", " rupiah"))
    return Correction(right, is_sure=is_all and (whole or not is_doubtful(right)))


def vagueness(text: str) -> str | None:
    """Why a number that was typed is not the exact one: cut short by a spreadsheet, or `±`."""
    plain = _plain(text)
    if _ABOUT.match(plain):
        return "about"
    return "shortened" if _SHORTENED.match(plain) else None


def _whole(digits: str, zeros: int) -> Correction | None:
    """A number that a spreadsheet shows by its power of ten; its other digits are not known."""
    before, _, after = digits.replace(",", ".").partition(".")
    right = before + after.ljust(zeros, "0")
    if len(after) > zeros or not _FITS.match(right):
        return None
    return Correction(right, is_sure=False)


def _plain(text: str) -> str:
    """Small letters, ordinary digits and spaces, and a minus that is one."""
    return unicodedata.normalize("NFKC", as_seen(text)).replace("\u2212", "-").strip().lower()


def _ungrouped(digits: str, *, whole: bool) -> str:
    """Digits without what sets thousands apart. A lone comma does so only in a whole number."""
    for mark, group in zip(". ,,", _GROUPS, strict=True):
        if group.match(digits):
            return digits.replace(mark, "")
    return digits.replace(",", "") if whole and _LONE_COMMA.match(digits) else digits
