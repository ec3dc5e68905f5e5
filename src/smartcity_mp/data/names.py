"""Names of files that every system can bear, Windows among them."""

import re

DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?\Z")
"""What Windows takes for a device, with any ending."""
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')


def is_safe(path: str) -> bool:
    """Whether a path is relative, without `..`, and a name that Windows can bear too."""
    return bool(path) and all(_is_name(part) for part in path.split("/"))


def _is_name(part: str) -> bool:
    return (
        part not in ("", ".", "..")
        and not part.endswith((".", " "))
        and not _FORBIDDEN.search(part)
        and not DEVICE.match(part)
        and len(part.encode()) <= 255
    )
