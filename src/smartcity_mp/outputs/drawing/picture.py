"""Pictures of the masterplan's folder, within the page that shows them."""

from base64 import b64encode

from smartcity_mp.data.pictures import MAX_BYTES, is_whole, media_type
from smartcity_mp.outputs import Read


def data_uri(read: Read, path: str | None) -> str | None:
    """A PNG or JPEG as a `data:` address; None for what is missing, too large or no picture."""
    content = read(path) if path else None
    if content is None or len(content) > MAX_BYTES:
        return None
    kind = media_type(content)
    if kind is None or not is_whole(content):
        return None
    return f"data:{kind};base64,{b64encode(content).decode()}"
