"""Places of a book as Word names them."""

import re
from hashlib import sha256

_LONGEST_NAME = 40
"""So many letters Word allows in the name of a bookmark."""


def bookmark(anchor: str) -> str:
    """The name of an anchor as Word allows it: letters, digits and low lines, not too many."""
    if len(anchor) <= _LONGEST_NAME and re.fullmatch(r"[a-z][a-z0-9-]*", anchor):
        return anchor.replace("-", "_")
    safe = re.sub(r"[^A-Za-z0-9]", "_", anchor)
    return f"x_{safe[:27]}_{sha256(anchor.encode(errors='replace')).hexdigest()[:10]}"
