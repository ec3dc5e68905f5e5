"""How a number that was typed as Indonesians write it is to be typed here."""

import re

_UNITS = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12}
_MONEY_UNITS = {"m": 9, "t": 12}
"""Short words that mean money in a whole number, but may be metres or tonnes elsewhere."""
_TYPED = re.compile(r"(-?)(?:rp\.?\s*)?(-?[0-9][0-9.,_]*?)(?:,-+|\s*%)?(?:\s*([a-z]+))?\Z")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?\Z")
_FITS = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?\Z")
_PLAIN = re.compile(r"-?[0-9]+([.,][0-9]+)?\Z")


def right_number(text: str, *, whole: bool = False) -> str | None:
    """The right writing of a number; None if it is not clear what was meant."""
    match = _TYPED.match(text.strip().lower()) if len(text) < 60 else None
    if match is None:
        return None
    digits, unit = match[1] + match[2].replace("_", ""), match[3]
    units = _UNITS | _MONEY_UNITS if whole else _UNITS
    if unit and unit not in units:
        return None
    if _THOUSANDS.match(digits):
        digits = digits.replace(".", "")
    if not _PLAIN.match(digits):
        return None
    before, _, after = digits.replace(",", ".").partition(".")
    if unit:
        zeros = units[unit]
        right = before + after.ljust(zeros, "0") if len(after) <= zeros else None
    elif whole:
        right = before if not after.strip("0") else None
    else:
        right = f"{before}.{after}" if after else before
    right = re.sub(r"\A(-?)0+(?=[0-9])", r"\1", right or "")
    return right if _FITS.match(right) else None
