"""Which identity a book claims that somebody hands in, in HTML, PDF or Word, or by its digits."""

import re

from smartcity_mp.exchange.package import Nobody, Package

_KEYWORDS = re.compile(rb'<meta name="keywords" content="([a-z0-9/-]{1,80})">')
_XMP = re.compile(rb"<pdf:Keywords>([a-z0-9/-]{1,80})</pdf:Keywords>")
_PROPERTIES = "docProps/core.xml"
_LONGEST = 80
_SEPARATORS = re.compile(r"[\s·.:_-]+")
_TYPED = re.compile(r"[0-9A-F]{16}\Z")


def claimed(content: bytes) -> str:
    """What the properties of a file say, "" where they say nothing. Raises PackageError.

    No more is made of a PDF or a page than a search: what is found proves nothing by itself.
    """
    if content.startswith(b"PK"):
        package, found = Package(content), _Keywords()
        if _PROPERTIES in package.names:
            package.read(_PROPERTIES, found)
        return found.said[:_LONGEST]
    match = (_XMP if content.startswith(b"%PDF") else _KEYWORDS).search(content)
    return match[1].decode("ascii") if match else ""


def digits(text: str) -> str:
    """The digits of an identity as somebody reads them off a cover; "" for anything else."""
    typed = _SEPARATORS.sub("", text).upper()
    return typed if _TYPED.match(typed) else ""


class _Keywords(Nobody):
    def __init__(self) -> None:
        self.said = ""
        self._is_in = False

    def start(self, tag: str, values: dict[str, str]) -> None:  # noqa: ARG002
        self._is_in = tag == "keywords"

    def text(self, text: str) -> None:
        if self._is_in and len(self.said) <= _LONGEST:
            self.said += text

    def end(self, tag: str) -> None:  # noqa: ARG002
        self._is_in = False
