"""Pictures of the masterplan's folder, for the books that show them."""

from base64 import b64encode

from smartcity_mp.data.pictures import MAX_BYTES, is_whole, media_type
from smartcity_mp.outputs import Read


def picture(read: Read, path: str | None) -> bytes | None:
    """A PNG or JPEG; None for what is missing, too large or no picture."""
    content = read(path) if path else None
    if content is None or len(content) > MAX_BYTES or media_type(content) is None:
        return None
    return content if is_whole(content) else None


def data_uri(read: Read, path: str | None) -> str | None:
    """A picture as a `data:` address."""
    content = picture(read, path)
    if content is None:
        return None
    return f"data:{media_type(content)};base64,{b64encode(content).decode()}"
