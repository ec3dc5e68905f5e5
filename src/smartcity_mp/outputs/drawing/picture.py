"""Pictures of the masterplan's folder, known by their first bytes, never by their names."""

from base64 import b64encode

from smartcity_mp.outputs import Read

MAX_BYTES = 3_000_000
_KINDS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def data_uri(read: Read, path: str | None) -> str | None:
    """A PNG or JPEG as a `data:` address; None for what is missing, too large or no picture."""
    content = read(path) if path else None
    if content is None or len(content) > MAX_BYTES:
        return None
    kind = next((kind for start, kind in _KINDS if content.startswith(start)), None)
    return f"data:{kind};base64,{b64encode(content).decode()}" if kind else None
