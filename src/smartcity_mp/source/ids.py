"""The ids that a text gives, by the look of its lines: also where it cannot be read as YAML."""

import re

_ID = re.compile(rb"(?m)(?:^|[\s{,-])[\"']?id[\"']?:[ \t]*[\"']?([A-Za-z][A-Za-z0-9.-]*)")


def ids_in(content: bytes) -> list[str]:
    """What stands behind every `id:`, in the order of the text."""
    return [name.decode() for name in _ID.findall(content)]
