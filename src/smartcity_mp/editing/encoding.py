"""The text of a file that is not saved as UTF-8, where its bytes can mean only one."""

import codecs

_WINDOWS = [f"cp125{number}" for number in range(9)]
"""What Notepad calls ANSI: a page of signs for each part of the world."""


def as_utf8(content: bytes) -> bytes | None:
    """The same text as UTF-8: what begins as UTF-16 does, or has only signs that all pages share.

    These are the dashes, quotes and dots that Word types. A letter such as \u00e9 may be another
    one on another page.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        said = {_decoded(content, "utf-16")}
    else:
        said = {_decoded(content, page) for page in _WINDOWS}
    text = said.pop()
    return None if said or text is None else text.encode()


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None
