"""What must hold after a run: for the books, for what was typed, and for the files of others."""

import html
import json
import re
from collections.abc import Iterator, Mapping

from entity_classes import ENTITIES
from markdown_it import MarkdownIt
from masterplans import OWN_FIELD, Page, one_line, own_script

from fuzz.disk import Files
from fuzz.plans import WORD
from fuzz.run import Failure

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
"""What marks are made of. Only an entity may bring one into the HTML, where it is a mere sign."""
_ENTITY = re.compile(rb"&#|\\u|%c")
_LINK = re.compile(r"(#|https?://|mailto:|(\.\./buku-\d+/|markdown/buku-\d+/)?[\w.-]+\.(html|md))")
_PICTURE = re.compile(r"gambar/[a-z0-9-]+\.svg|data:image/(png|jpeg|svg\+xml);base64,|data:,")
_TAGS = {"iframe", "object", "embed", "form", "input", "base", "applet", "frame"}
_FINDING = re.compile(r"(?m)^(\S.*?):(\d+):\d+: \w+ (SMP\d{3}):")
_REMARK = re.compile(r"[^\"]*(?<!\S)#\s")
"""How a line begins in which a remark for authors follows."""
_WHOLE = ("SMP0", "SMP711")
"""Codes that begin so tell of a file of which nothing is read or printed."""
_CHAPTER = "SMP705"
_FRAMEWORK = "framework.yaml"
"""Where a dimension of it lacks what it needs, a build speaks of no framework at all."""
_UNSEEN = re.compile("[\u202e\u2028\ue000]")
_LONGEST = 20_000
"""Markdown with longer lines is not read again: the reader of this test is too slow for it."""

_NEEDED = {
    name for kind in ENTITIES for name, info in kind.model_fields.items() if info.is_required()
}

Finding = tuple[str, int, str]
"""File, line and code of a finding."""


def findings(text: str) -> list[Finding]:
    """The findings of a report, as JSON or as text."""
    if text.startswith("{"):
        found = json.loads(text)["findings"]
        return [(item["file"], item["line"] or 1, item["code"]) for item in found]
    return [(file, int(line), code) for file, line, code in _FINDING.findall(text)]


class Books:
    """The books that stand in a folder, read as their readers read them."""

    def __init__(self, made: Mapping[str, bytes]) -> None:
        self.texts = {path: content.decode() for path, content in made.items()}
        self.pages = {
            path: Page(text) for path, text in self.texts.items() if path.endswith(".html")
        }

    def words(self) -> tuple[set[str], set[str]]:
        """The planted words in the Markdown, and those that one can see in the HTML."""
        markdown = " ".join(text for path, text in self.texts.items() if path.endswith(".md"))
        pages = " ".join(page.text for page in self.pages.values())
        return {w[0] for w in WORD.finditer(markdown)}, {w[0] for w in WORD.finditer(pages)}

    def failures(self, files: Files, known: Mapping[str, bytes]) -> Iterator[Failure]:
        """What no book of a masterplan may hold; nothing is wrong with the files of `known`."""
        entities = any(isinstance(of, bytes) and _ENTITY.search(of) for of in files.values())
        script = own_script()
        new = {path for path, text in self.texts.items() if text.encode() != known.get(path)}
        for path in sorted(new):
            text = self.texts[path]
            shown = self.pages[path].text if path in self.pages else html.unescape(text)
            found = _PRIVATE.search(text if path.endswith(".md") or not entities else "")
            if found or (not entities and _PRIVATE.search(shown)):
                yield Failure("private-use character in a book", path)
            if path.endswith(".md") and max(map(len, text.split("\n"))) <= _LONGEST:
                page = Page(MarkdownIt("commonmark").enable("table").render(text))
                yield from _acting(path, page, "")
        for path in sorted(new.intersection(self.pages)):
            yield from _acting(path, self.pages[path], script)


def _acting(path: str, page: Page, script: str) -> Iterator[Failure]:
    kind = path.rpartition(".")[2]
    for found in page.scripts:
        if one_line(found) not in (script, ""):
            yield Failure(f"script in {kind}", f"{path}: {found[:200]}")
    for tag, attributes in page.tags:
        if (tag, attributes) == OWN_FIELD and kind == "html":
            continue
        if tag in _TAGS or (kind == "md" and tag in ("script", "style", "svg")):
            yield Failure(f"<{tag}> in {kind}", path)
        for name, value in attributes.items():
            if name.startswith("on"):
                yield Failure(f"event in {kind}", f"{path}: {tag} {name}={value[:100]}")
            allowed = _PICTURE if name == "src" or tag == "link" else _LINK
            if name in ("href", "src") and not allowed.match(value):
                yield Failure(f"{name} in {kind}", f"{path}: {tag} {value[:100]}")


def lost(files: Files, shown: set[str], books: Books, found: list[Finding]) -> Iterator[Failure]:
    """Planted words that were typed, that no book shows, and whose place no finding names.

    `shown`: the words that the books show where nothing is wrong.
    """
    if any(code == _CHAPTER for _, _, code in found):
        return  # told: what the list of books no longer names is in no book
    in_markdown, in_html = books.words()
    for path, content in files.items():
        if not isinstance(content, bytes) or not path.endswith((".yaml", ".md")):
            continue
        if "~$" in path:
            continue  # what Office leaves beside a file that is open
        lines = content.decode(errors="replace").split("\n")
        for number, line in enumerate(lines, 1):
            for word in WORD.finditer(line):
                before = line[: word.start()]
                is_remark = path.endswith(".yaml") and _REMARK.match(before)
                if is_remark or f"q{word[1]}q" not in shown:
                    continue
                if (word[0] in in_markdown and word[0] in in_html) or _named(
                    found, path, lines, number
                ):
                    continue
                of = "Markdown" if word[0] not in in_markdown else "HTML"
                yield Failure(f"lost in {of}", f"{path}:{number}: {line[:300]}")


def _named(found: list[Finding], path: str, lines: list[str], number: int) -> bool:
    """Whether a finding stands on a line, on what the line is part of, or on the whole file."""
    path = _UNSEEN.sub(" ", path).encode(errors="surrogateescape").decode(errors="replace")
    # as a report prints it
    on = {line for file, line, _ in found if file == path}
    whole = {code for file, _, code in found if file == path and code.startswith(_WHOLE)}
    if whole or number in on:
        return True
    indent = _indent(lines[number - 1])
    for above in range(number - 1, 0, -1):
        here = _indent(lines[above - 1])
        if here < indent or (path.endswith(".md") and above in on):
            indent = here
            if above in on:
                return True
        if here == indent and _is_needed(above, lines, on):
            return True
    indent = _indent(lines[number - 1].replace("- ", "  ", 1))
    for below in range(number + 1, len(lines) + 1):
        here = _indent(lines[below - 1])
        if here < indent and path != _FRAMEWORK:
            return False
        if (here == indent or path == _FRAMEWORK) and _is_needed(below, lines, on):
            return True
    return False


def _is_needed(number: int, lines: list[str], on: set[int]) -> bool:
    """Whether a finding tells of what an item needs: without it, all of the item is left out."""
    return number in on and _key(lines[number - 1]) in _NEEDED


def _key(line: str) -> str:
    return line.strip().partition(":")[0]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" ")) if line.strip() else 10**6
