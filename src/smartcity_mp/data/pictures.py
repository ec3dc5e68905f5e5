"""The pictures that books can show: whole ones of two kinds, known by bytes, not by names."""

import struct
from zlib import crc32

MAX_BYTES = 3_000_000
"""The largest picture; each book holds a copy of it."""
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_KINDS = ((_PNG, "image/png"), (_JPEG, "image/jpeg"))
_OTHERS = (
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"%PDF", "PDF"),
    (b"\0\0\1\0", "ICO"),
    (b"version https://git-lfs", "Git LFS"),
)
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def media_type(content: bytes) -> str | None:
    """How the web calls a picture that can be shown; None for every other file."""
    return next((kind for start, kind in _KINDS if content.startswith(start)), None)


def is_whole(content: bytes) -> bool:
    """Whether nothing is missing or damaged in a picture that can be shown."""
    return _is_whole_png(content) if content.startswith(_PNG) else _is_whole_jpeg(content)


def other_kind(content: bytes) -> str | None:
    """What a file is that cannot be shown, where that is known."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WebP"
    if content[4:8] == b"ftyp":
        return "HEIC/AVIF"
    if b"<svg" in content[:4096]:
        return "SVG"
    return next((kind for start, kind in _OTHERS if content.startswith(start)), None)


def _is_whole_png(content: bytes) -> bool:
    """Whether every chunk is there with the sum that it tells, up to the last."""
    at, seen = len(_PNG), set[bytes]()
    while at + 12 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 8 + length
        if end + 4 > len(content) or (not seen and kind != b"IHDR"):
            return False
        if crc32(content[at + 4 : end]) != struct.unpack_from(">I", content, end)[0]:
            return False
        seen.add(kind)
        if kind == b"IEND":
            return b"IDAT" in seen
        at = end + 4
    return False


def _is_whole_jpeg(content: bytes) -> bool:
    """Whether its parts follow each other, one of them tells its size, and its end is there."""
    at, sized = 2, False
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF or marker in _NO_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == 0xDA:
            return sized and content.rfind(b"\xff\xd9") > at
        sized = sized or marker in _SIZES
        at += 2 + int(struct.unpack_from(">H", content, at + 2)[0])
    return False
