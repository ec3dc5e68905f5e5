"""The order in which a person would put names: GOV-2 comes before GOV-10."""

import re

_DIGITS = re.compile(r"0*([0-9]+)")
_WIDTH = 24


def natural(text: str) -> tuple[str, str]:
    """The key by which to sort names; numbers in them count as numbers."""
    return _DIGITS.sub(lambda found: found[1].zfill(_WIDTH), text), text
