"""A file of Word from outside is read as far as it is one, and costs no more than bounds allow."""

import time
import tracemalloc
import zipfile
from io import BytesIO

import pytest

from smartcity_mp.exchange.package import Nobody, Package, PackageError

TYPES = "[Content_Types].xml"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(**parts: bytes) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        file.writestr(TYPES, "<Types/>")
        for name, part in parts.items():
            file.writestr(f"word/{name}.xml", part)
    return content.getvalue()


def reason(content: bytes, part: str | None = None) -> str:
    with pytest.raises(PackageError) as caught:
        package = Package(content)
        if part:
            package.read(f"word/{part}.xml", Nobody())
    return caught.value.reason


def marked_as_locked(content: bytes) -> bytes:
    """The flag of encryption set in every entry of the directory."""
    changed = bytearray(content)
    at = -1
    while (at := content.find(b"PK\1\2", at + 1)) >= 0:
        changed[at + 8] |= 1
    return bytes(changed)


OTHERS = {
    "empty": (b"", "none"),
    "text": (b"teks biasa", "none"),
    "pdf": (b"%PDF-1.7", "none"),
    "no zip": (b"PK\3\4 tetapi bukan", "damaged"),
    "cut": (packed()[:60], "damaged"),
    "another zip": (packed().replace(TYPES.encode(), b"x" * len(TYPES)), "none"),
    "doc": (OLD + b"WordDocument", "old"),
    "encrypted": (OLD + "EncryptedPackage".encode("utf-16-le"), "locked"),
    "encrypted zip": (marked_as_locked(packed()), "locked"),
    "large": (b"PK" + bytes(50_000_000), "large"),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_every_other_file_has_its_reason(kind: str) -> None:
    content, why = OTHERS[kind]
    assert reason(content) == why


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (b"<a>", "damaged"),
        (b"", "damaged"),
        (b"<a>\0</a>", "damaged"),
        (b"<!DOCTYPE a><a/>", "damaged"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "damaged"),
        (b"<a>" * 2000 + b"</a>" * 2000, "damaged"),
        (b"<a>&x;</a>", "damaged"),
    ],
)
def test_a_part_that_is_wrong_is_damaged(part: bytes, why: str) -> None:
    assert reason(packed(document=part), "document") == why


def test_a_part_that_is_not_there_or_does_not_fit_its_sum_is_damaged() -> None:
    assert reason(packed(), "document") == "damaged"
    whole = packed(document=b"<a>" + b"b" * 400 + b"</a>")
    at = whole.index(b"word/document.xml") + len(b"word/document.xml")
    broken = bytearray(whole)
    broken[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    assert reason(bytes(broken), "document") == "damaged"


def test_a_bomb_takes_neither_memory_nor_long() -> None:
    bomb = packed(document=b"<a>" + b" " * 300_000_000 + b"</a>")
    assert len(bomb) < 5_000_000
    tracemalloc.start()
    start = time.perf_counter()
    assert reason(bomb, "document") == "large"
    assert time.perf_counter() - start < 30
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_many_parts_are_too_many() -> None:
    assert reason(packed(**{f"p{number}": b"" for number in range(5_000)})) == "large"


def test_a_whole_file_is_read_to_its_end() -> None:
    seen = []

    class Reader(Nobody):
        def start(self, tag: str, values: dict[str, str]) -> None:
            seen.append((tag, values))

        def text(self, text: str) -> None:
            seen.append(text)

        def end(self, tag: str) -> None:
            seen.append(tag)

    content = packed(a=b'<w:p xmlns:w="urn:w" w:val="1" id="2">a&amp;b<w:t/></w:p>')
    Package(content).read("word/a.xml", Reader())
    assert seen == [("p", {"val": "1", "id": "2"}), "a&b", ("t", {}), "t", "p"]
    Package(content).check()
